"""Each of our referees refuses what is bad. Run by `./check referees`, in the folder `.venv`."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

import pypdf

HERE = pathlib.Path(__file__).parent
SCORE = """1 texts, 5312 characters, 0.01 s in 1 processes; language right 1/1; records without a valid span {lost}
events           gold   8 found  10 right   8  precision 0.80 recall 1.00 F1 {f1}
"""


def run(script, *arguments, given=""):
    command = [sys.executable, HERE / script, *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False)


class TheHarvest(unittest.TestCase):
    def setUp(self):
        self.floors = tempfile.NamedTemporaryFile("w", suffix=".toml")
        self.floors.write('[f1]\nevents = 0.80\n')
        self.floors.flush()
        self.addCleanup(self.floors.close)

    def judged(self, **score):
        return run("harvest.py", self.floors.name, given=SCORE.format(**score))

    def test_a_good_score_passes(self):
        self.assertEqual(self.judged(f1="0.89", lost=0).returncode, 0)

    def test_a_score_below_its_floor_fails(self):
        self.assertIn("events: F1 0.70 is below 0.80", self.judged(f1="0.70", lost=0).stdout)

    def test_one_record_without_a_passage_fails(self):
        self.assertIn("1 passed, 1 failed", self.judged(f1="0.89", lost=1).stdout)

    def test_no_score_at_all_fails(self):
        self.assertEqual(run("harvest.py", self.floors.name).returncode, 1)


class TheCatalogue(unittest.TestCase):
    def judged(self, file):
        return run("pdf.py", f"fr={file}")

    def test_an_untagged_empty_document_fails_in_everything(self):
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            writer = pypdf.PdfWriter()
            writer.add_blank_page(100, 100)
            writer.write(file.name)
            self.assertIn("0 passed, 4 failed", self.judged(file.name).stdout)

    def test_what_is_no_pdf_fails(self):
        self.assertEqual(self.judged(__file__).returncode, 1)


if __name__ == "__main__":
    unittest.main()
