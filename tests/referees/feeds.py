"""Judges what other programs fetch: calendars by vobject, feeds by RFC 4287, the data blocks of
pages, tables, and the sitemaps by their limits.

usage: feeds.py ADDRESS LANG…        the running site
       feeds.py --file KIND FILE     one file, of the kind calendar, feed, quiet (a feed that may have
                                     no entry), listing, sitemap, page, picture or table
"""

import csv
import io
import json
import re
import sys
import urllib.request
import xml.etree.ElementTree as xml
from datetime import datetime

import vobject

ATOM = "{http://www.w3.org/2005/Atom}"
MAPS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# sitemaps.org: no more addresses, no more bytes.
MOST_ADDRESSES = 50_000
MOST_BYTES = 50 * 1024 * 1024


class Bad(Exception):
    """What is wrong, in a sentence."""


def need(right, problem):
    if not right:
        raise Bad(problem)


def calendar(data):
    text = data.decode("utf-8")
    need("\n" not in text.replace("\r\n", ""), "a line ends without a carriage return")
    need(all(len(it.encode()) <= 75 for it in text.split("\r\n")), "a line has more than 75 bytes")
    calendars = list(vobject.readComponents(text))
    need(len(calendars) == 1, "not one calendar")
    calendars[0].validate(raiseException=True)
    events = calendars[0].contents.get("vevent", [])
    need(events, "no event")
    names = [it.uid.value for it in events]
    need(len(names) == len(set(names)), "two events have one UID")
    for event in events:
        event.validate(raiseException=True)
        need(event.dtend.value > event.dtstart.value, "an event ends before it begins")


def feed(data):
    need(quiet(data), "no entry")


def quiet(data):
    """A feed in which there may be nothing yet: it is as old as what it is made from."""
    root = xml.fromstring(data)
    need(root.tag == ATOM + "feed", "the root is no feed")
    required(root)
    updated = root.find(ATOM + "updated").text
    need(updated > "2000", f"it is of {updated}")
    need(any(it.get("rel") == "self" for it in root.findall(ATOM + "link")), "no link to itself")
    entries = root.findall(ATOM + "entry")
    author = root.find(ATOM + "author") is not None
    for entry in entries:
        required(entry)
        need(author or entry.find(ATOM + "author") is not None, "an entry without an author")
        links = [it.get("rel", "alternate") for it in entry.findall(ATOM + "link")]
        content = entry.find(ATOM + "content") is not None
        need(content or "alternate" in links, "an entry without content and without a link")
    names = [it.find(ATOM + "id").text for it in entries]
    need(len(names) == len(set(names)), "two entries have one id")
    return entries


def required(element):
    """RFC 4287, 4.1.1 and 4.1.2: exactly one id, title and updated."""
    for name in ("id", "title", "updated"):
        found = element.findall(ATOM + name)
        need(len(found) == 1 and (found[0].text or "").strip(), f"not one {name} in {element.tag}")
    address = element.find(ATOM + "id").text
    need(re.match(r"[a-z][a-z0-9+.-]*:\S+$", address), f"the id {address} is no IRI")
    moment = element.find(ATOM + "updated").text
    need(re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", moment), f"{moment}")
    datetime.fromisoformat(re.sub(r"\.\d+", "", moment).replace("Z", "+00:00"))


def sitemap(data):
    need(len(data) <= MOST_BYTES, "more than 50 MB")
    root = xml.fromstring(data)
    need(root.tag in (MAPS + "urlset", MAPS + "sitemapindex"), "the root is no sitemap")
    addresses = [it.text for it in root.iter(MAPS + "loc")]
    need(0 < len(addresses) <= MOST_ADDRESSES, f"{len(addresses)} addresses")
    need(len(addresses) == len(set(addresses)), "an address stands there twice")
    for address in addresses:
        need(re.match(r"https?://\S+$", address) and len(address) < 2048, f"the address {address}")
    return addresses


def page(data):
    text = data.decode("utf-8")
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
    need(len(blocks) == 1, f"{len(blocks)} data blocks")
    told = json.loads(blocks[0])
    need(told.get("@context") == "https://schema.org", "the context is not schema.org")
    for name in ("@type", "name", "url"):
        need(told.get(name), f"no {name}")
    graph(text)


def graph(text):
    """ogp.me: title, type, url and image; here once each, with whole addresses."""
    head = text.partition("</head>")[0]
    for name in ("title", "type", "url", "image"):
        found = re.findall(f'<meta property="og:{name}" content="([^"]*)">', head)
        need(len(found) == 1 and found[0].strip(), f"not one og:{name}")
        address = re.match(r"https?://[^/\s]+/\S+$", found[0])
        need(address or name not in ("url", "image"), f"og:{name} is {found[0]}")


def picture(data):
    """A PNG of the size that is told, and light."""
    need(data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG")
    size = tuple(int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    need(size == (1200, 630), f"its size is {size}")
    need(len(data) <= 100_000, f"{len(data)} bytes")


def listing(data):
    """A list or a search for programs: RFC 8259, and what is told of each."""
    told = json.loads(data)
    need(isinstance(told["count"], int) and told["count"] >= len(told["items"]), "too few counted")
    need(told["items"], "no item")
    names = [it["id"] for it in told["items"]]
    need(len(names) == len(set(names)), "an item stands there twice")
    for item in told["items"]:
        for name in ("address", "json"):
            need(re.match(r"/[a-z]{2}/\S+$", item[name]), f"{name} is {item[name]}")
        for name in ("text", "language"):
            need(item["title"][name], f"a title without {name}")
    need(told.get("next") is None or ".json?" in told["next"], f"next is {told.get('next')}")


def table(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))
    need(len(rows) > 1, "no rows")
    need(len(set(rows[0])) == len(rows[0]), "two columns have one name")
    for row in rows:
        need(len(row) == len(rows[0]), "a row is longer or shorter than the header")
        for cell in row:
            formula = cell.startswith(("=", "+", "-", "@", "\t", "\r"))
            need(not formula or re.match(r"-?\d+(\.\d+)?$", cell), f"the cell {cell!r} is a formula")
    for row in rows[1:]:
        origin(dict(zip(rows[0], row)))


def origin(told):
    """Where a row comes from: its record as of a day, its edition, sources with their addresses."""
    addresses = [told["address"], *told["source_addresses"].split()]
    need(all(re.match(r"https?://\S+$", it) for it in addresses), f"one of {addresses}")
    need(bool(told["sources"]) == (len(addresses) > 1), f"sources of {told['id']}")
    datetime.fromisoformat(told["changed"])
    if "edition" in told:
        need(re.match(r"[1-9]\d*$", told["edition"]), f"the edition of {told['id']}")
        datetime.fromisoformat(told["edition_date"])


JUDGES = (calendar, feed, quiet, listing, sitemap, page, picture, table)
KINDS = {it.__name__: it for it in JUDGES}
# What is a list and what is a table.
RECORDS = (
    "practices", "actions", "events", "series", "results", "figures", "organisations", "places",
    "themes", "sources",
)


def fetched(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read()


def of_site(site, languages):
    """What there is to judge: a name, a kind and the bytes."""
    index = fetched(f"{site}/sitemap.xml")
    yield "sitemap.xml", "sitemap", index
    for lang in languages:
        base = f"{site}/{lang}"
        maps = re.findall(rf"<loc>(https?://[^<]+/{lang}/sitemap\.xml[^<]*)</loc>", index.decode())
        listed = b""
        for address in maps:
            part = fetched(address)
            yield address, "sitemap", part
            listed += part
        yield f"{lang}/events.ics", "calendar", fetched(f"{base}/events.ics")
        yield f"{lang}/search.atom", "feed", fetched(f"{base}/search.atom")
        words = "?q=migrants&kind=practice" if lang != "ar" else "?kind=action"
        yield f"{lang}/search.atom{words}", "feed", fetched(f"{base}/search.atom{words}")
        for name in (f"{lang}/publications.atom", f"{lang}/search.atom?q=xyzzyplugh"):
            yield name, "quiet", fetched(f"{site}/{name}")
        for kind in RECORDS:
            name = f"{lang}/data/{kind}.csv"
            yield name, "table", fetched(f"{site}/{name}")
            name = f"{lang}/{kind}.json"
            yield name, "listing", fetched(f"{site}/{name}")
        name = f"{lang}/search.json?q=migration"
        yield name, "listing", fetched(f"{site}/{name}")
        for path in first_of_each(listed.decode()):
            text = fetched(site + path)
            yield path, "page", text
            for shown in re.findall(rb'property="og:image" content="([^"]*)"', text):
                yield shown.decode(), "picture", fetched(shown.decode())
            if "/events/" in path:
                yield path + ".ics", "calendar", fetched(f"{site}{path}.ics")


def first_of_each(text):
    """A record of every kind."""
    seen = {}
    for path in re.findall(r"<loc>https?://[^/]+(/[a-z]{2}/([a-z]+)/[^/<]+)</loc>", text):
        seen.setdefault(path[1], path[0])
    return seen.values()


def judged(name, kind, data):
    try:
        KINDS[kind](data)
    except Exception as problem:  # whatever it is, the file did not pass
        print(f"BAD  {name}: {type(problem).__name__}: {problem}")
        return False
    return True


def main(arguments):
    if arguments[:1] == ["--file"]:
        kind, name = arguments[1:]
        with open(name, "rb") as file:
            results = [judged(name, kind, file.read())]
    else:
        site, *languages = arguments
        results = [judged(*it) for it in of_site(site, languages)]
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
