"""Makes the files that the fuzzer begins with, into `seeds`: a Word file, packed and unpacked, and
a PDF, packed and unpacked, each of a short report of our own.

The first byte of a seed chooses what the rest is called: `D` is `a.docx`, `E` is `a.pdf`.
"""

import io
import pathlib
import zipfile
import zlib

HEADING = "Taller regional sobre la migracion laboral"
LINES = [
    "Del 4 al 6 de marzo de 2019 se celebro en Lima un taller regional con 32 participantes.",
    "El Ministerio de Trabajo del Peru y la OIT formaron a 32 inspectores.",
    "Leccion: empezar por casos reales y volver despues de un ano.",
]


def docx(packing):
    paragraphs = [f'<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{HEADING}</w:t></w:r>']
    paragraphs += [f"<w:r><w:t>{it}</w:t></w:r>" for it in LINES]
    cells = "".join(f"<w:tc><w:p><w:r><w:t>{it}</w:t></w:r></w:p></w:tc>" for it in ("Lima", "32"))
    body = "".join(f"<w:p>{it}</w:p>" for it in paragraphs) + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    note = "<w:p><w:r><w:t>Informe de la mision.</w:t></w:r></w:p>"
    head = '<?xml version="1.0"?>'
    parts = {
        "word/document.xml": f'{head}<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>',
        "word/styles.xml": f'{head}<w:styles xmlns:w="w"><w:style w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
        "word/footnotes.xml": f'{head}<w:footnotes xmlns:w="w"><w:footnote w:id="1">{note}</w:footnote></w:footnotes>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive:
        for name, text in parts.items():
            # The same day, so that the same file comes out.
            archive.writestr(zipfile.ZipInfo(name), text, packing)
    return file.getvalue()


def pdf(packed):
    lines = [(18, HEADING)] + [(11, it) for it in LINES]
    words = [f"BT /F1 {size} Tf 1 0 0 1 72 {760 - 24 * at} Tm ({line}) Tj ET" for at, (size, line) in enumerate(lines)]
    content, how = "\n".join(words).encode(), b""
    if packed:
        content, how = zlib.compress(content, 9), b"/Filter /FlateDecode "
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R"
        b" /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< %s/Length %d >>\nstream\n%s\nendstream" % (how, len(content), content),
    ]
    file, places = b"%PDF-1.4\n", []
    for number, it in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, it)
    size = len(objects) + 1
    table = b"".join(b"%010d 00000 n \n" % it for it in places)
    end = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(file))
    return file + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


SEEDS = {
    "plain.docx": b"D" + docx(zipfile.ZIP_STORED),
    "packed.docx": b"D" + docx(zipfile.ZIP_DEFLATED),
    "plain.pdf": b"E" + pdf(packed=False),
    "packed.pdf": b"E" + pdf(packed=True),
}

folder = pathlib.Path(__file__).parent / "seeds"
folder.mkdir(exist_ok=True)
for name, seed in SEEDS.items():
    (folder / name).write_bytes(seed)
