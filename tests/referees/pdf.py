"""Judges what is printed: valid as PDF/UA-1 and as PDF/A-2a at once, in the language asked for.

usage: pdf.py LANG=FILE.pdf…
"""

import sys

import page
import pypdf

PROFILES = {"PDF/UA-1": "ua1", "PDF/A-2a": "2a"}


def main():
    good = bad = 0
    for argument in sys.argv[1:]:
        lang, _, file = argument.partition("=")
        for name, complaints in verdicts(lang, file):
            good, bad = good + (not complaints), bad + bool(complaints)
            print(f"{'good' if not complaints else 'BAD '}  {lang}  {name}")
            for it in complaints[:20]:
                print(f"        {it}")
    print(f"{good} passed, {bad} failed")
    sys.exit(bool(bad))


def verdicts(lang, file):
    for name, profile in PROFILES.items():
        yield name, complaints(file, profile)
    for name, judge in {"language": lambda: wrong_language(lang, file), "text": lambda: no_text(file)}.items():
        try:
            yield name, judge()
        except pypdf.errors.PyPdfError as error:
            yield name, [str(error)]


def complaints(file, profile):
    try:
        report = page.validate_pdf(file, profile=profile)
    except page.PageError as error:
        return [str(error)]
    return [f"{it.rule_id}: {it.message}" for it in report.failures] if not report.is_compliant else []


def wrong_language(lang, file):
    said = pypdf.PdfReader(file).trailer["/Root"].get("/Lang", "none")
    return [] if said.split("-")[0] == lang else [f"the document says its language is {said}"]


def no_text(file):
    """A book whose words cannot be taken out of it cannot be read aloud or searched."""
    words = sum(len(it.extract_text().split()) for it in pypdf.PdfReader(file).pages)
    return [] if words > 100 else [f"there are {words} words in it"]


main()
