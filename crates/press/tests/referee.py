"""Prints a line for each file in the folder that page-validation finds fault with."""

import pathlib
import sys

import page

for file in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf")):
    for profile in ("ua1", "2a"):
        report = page.validate_pdf(str(file), profile=profile)
        if "no failures" not in str(report):
            print(file.name, profile, report)
