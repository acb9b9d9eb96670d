"""Each of our referees refuses what is bad. Run by `./check referees`, in the folder `.venv`."""

import json
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


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
BEGIN:VEVENT
UID:1@x
DTSTAMP:20261123T100000Z
DTSTART;VALUE=DATE:20180305
DTEND;VALUE=DATE:20180306
SUMMARY:Workshop
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
FEED = """<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:1</id><title>All</title>
<updated>2026-11-23T10:00:00Z</updated><author><name>x</name></author><link rel="self" href="/x"/>
<entry><id>urn:x:2</id><title>One</title><updated>2026-11-23T10:00:00.5Z</updated><link href="/y"/></entry></feed>"""
QUIET = FEED[: FEED.index("<entry>")] + "</feed>"
ITEM = {"id": "1", "address": "/en/places/x", "json": "/en/places/x.json",
        "title": {"text": "X", "language": "en"}}
LISTING = {"count": 2, "items": [ITEM], "next": "/en/places.json?after=1"}
TABLE = """id,address,number,edition,edition_date,changed,sources,source_addresses
1,http://x/en/a,-2.5,1,2026-11-23,2026-11-25,A; B,http://x/en/b http://x/en/c
2,http://x/en/d,"1, 2",2,2026-11-24,2026-11-24,,
"""
MAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://x/en/</loc></url></urlset>"""
BLOCK = {"@context": "https://schema.org", "@type": "Event", "name": "a", "url": "http://x/"}
GRAPH = {"title": "a", "type": "article", "url": "http://x/en/a", "image": "http://x/a.png"}
PAGE = f"""<head>{"".join(f'<meta property="og:{name}" content="{it}">' for name, it in GRAPH.items())}
<script type="application/ld+json">{json.dumps(BLOCK)}</script></head>"""
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(8) + (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")


class TheFeeds(unittest.TestCase):
    def passes(self, kind, text):
        with tempfile.NamedTemporaryFile("wb", suffix=".txt") as file:
            file.write(text if isinstance(text, bytes) else text.encode())
            file.flush()
            return run("feeds.py", "--file", kind, file.name).returncode == 0

    def test_good_ones_pass(self):
        good = {"calendar": CALENDAR, "feed": FEED, "sitemap": MAP, "page": PAGE, "picture": PICTURE,
                "table": TABLE, "quiet": QUIET, "listing": json.dumps(LISTING)}
        for kind, text in good.items():
            self.assertTrue(self.passes(kind, text), kind)

    def test_bad_calendars_fail(self):
        for line in ("DTSTAMP:20261123T100000Z\r\n", "UID:1@x\r\n"):
            self.assertFalse(self.passes("calendar", CALENDAR.replace(line, "")), line)
        self.assertFalse(self.passes("calendar", CALENDAR.replace("20180306", "20180305")))
        self.assertFalse(self.passes("calendar", CALENDAR.replace("\r\n", "\n")))
        self.assertFalse(self.passes("calendar", CALENDAR.replace("Workshop", "Workshop" * 12)))

    def test_bad_feeds_fail(self):
        for part in ("<title>One</title>", "<id>urn:x:2</id>", '<link rel="self" href="/x"/>',
                     "<author><name>x</name></author>", '<link href="/y"/>'):
            self.assertFalse(self.passes("feed", FEED.replace(part, "")), part)
        self.assertFalse(self.passes("feed", FEED.replace("urn:x:2", "2")))
        self.assertFalse(self.passes("feed", FEED.replace("10:00:00.5Z", "10:00")))
        self.assertFalse(self.passes("feed", FEED.replace("All", "A & B")))
        self.assertFalse(self.passes("feed", QUIET), "a feed of something has entries")
        self.assertFalse(self.passes("quiet", QUIET.replace("2026-11-23", "1970-01-01")))

    def test_bad_listings_fail(self):
        self.assertFalse(self.passes("listing", "<p>nothing</p>"))
        untold = {**ITEM, "title": {"text": "X", "language": None}}
        for wrong in ({"count": 0}, {"items": []}, {"items": [ITEM, ITEM]}, {"next": "/en/places?after=1"},
                      {"items": [{**ITEM, "address": "places/x"}]}, {"items": [untold]}):
            self.assertFalse(self.passes("listing", json.dumps({**LISTING, **wrong})), wrong)

    def test_bad_sitemaps_pages_and_tables_fail(self):
        self.assertFalse(self.passes("sitemap", MAP.replace("http://x/en/", "/en/")))
        many = "".join(f"<url><loc>http://x/{it}</loc></url>" for it in range(50_001))
        self.assertFalse(self.passes("sitemap", MAP.replace("<url>", many + "<url>", 1)))
        self.assertFalse(self.passes("page", "<p>nothing</p>"))
        self.assertFalse(self.passes("page", PAGE.replace('{"@context"', '{"context"')))
        for name, told in GRAPH.items():
            line = f'<meta property="og:{name}" content="{told}">'
            for wrong in ("", line + line, line.replace(told, "")):
                self.assertFalse(self.passes("page", PAGE.replace(line, wrong)), name)
        self.assertFalse(self.passes("page", PAGE.replace("http://x/a.png", "/a.png")))
        self.assertFalse(self.passes("picture", PICTURE.replace(b"PNG", b"GIF")))
        self.assertFalse(self.passes("picture", PICTURE + bytes(100_000)))
        head = TABLE[: TABLE.index("1,http")]
        for part, wrong in (("-2.5", "=2"), ("-2.5", "-x"), ("-2.5", "2,3"), ("number", "id"), (TABLE, head),
                            ("http://x/en/d", "/en/d"), (" http://x/en/c", " c"), ("A; B", ""),
                            (",1,2026-11-23", ",0,2026-11-23"), ("2026-11-23", "yesterday"), ("2026-11-25", "")):
            self.assertFalse(self.passes("table", TABLE.replace(part, wrong)), wrong)


if __name__ == "__main__":
    unittest.main()
