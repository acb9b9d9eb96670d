#!/usr/bin/env python3
"""Makes `places.csv` from published packages and from `regions.csv`.

    pip download --no-deps hdx-python-country==4.2.5      # countries, M49, where they lie (MIT)
    npm install cldr-localenames-full@48.2.0              # names in every language (Unicode-3.0)
    python3 data/make-places.py hdx_python_country-4.2.5-py3-none-any.whl node_modules

A country is called what CLDR calls it, which is what people write (Bolivia, not Bolivia
(Plurinational State of)). Where CLDR itself is odd, `NAMES` says better. The other names in use
(of the United Nations, of Portugal, of Latin America) go to the columns `also_…`.
"""

import csv
import io
import json
import pathlib
import sys
import zipfile

LANGUAGES = ["en", "fr", "es", "pt", "ar"]
TAXONOMY = "hdx/location/Countries & Territories Taxonomy MVP - C&T Taxonomy.csv"
HERE = pathlib.Path(__file__).parent
# Where CLDR distinguishes varieties: the one we show first, the others as also in use.
VARIETIES = {"en": ["en"], "fr": ["fr", "fr-CA"], "es": ["es-419", "es", "es-MX"], "pt": ["pt", "pt-PT"], "ar": ["ar"]}
UN_COLUMNS = {
    "en": ["English Short", "M49 English", "English Formal"],
    "fr": ["French Short", "M49 French"],
    "es": ["Spanish Short", "M49 Spanish"],
    "pt": [],
    "ar": ["Arabic Short", "M49 Arabic"],
}
# code: (en, fr, es, pt, ar); an empty text leaves what CLDR says.
NAMES = {
    "CD": ("Democratic Republic of the Congo", "République démocratique du Congo", "República Democrática del Congo", "República Democrática do Congo", "جمهورية الكونغو الديمقراطية"),
    "CG": ("Republic of the Congo", "République du Congo", "República del Congo", "República do Congo", "جمهورية الكونغو"),
    "CI": ("", "", "Côte d’Ivoire", "", "كوت ديفوار"),
    "CV": ("Cabo Verde", "Cap-Vert", "", "", "كابو فيردي"),
    "BF": ("", "", "", "Burkina Faso", ""),
    "BQ": ("Bonaire, Sint Eustatius and Saba", "Bonaire, Saint-Eustache et Saba", "Bonaire, San Eustaquio y Saba", "Bonaire, Santo Eustáquio e Saba", "بونير وسينت يوستاتيوس وسابا"),
    "DO": ("", "", "", "", "الجمهورية الدومينيكية"),
    "MM": ("Myanmar", "Myanmar", "Myanmar", "Mianmar", "ميانمار"),
    "SV": ("", "El Salvador", "", "", ""),
    "TL": ("", "Timor-Leste", "Timor-Leste", "", "تيمور الشرقية"),
    "VN": ("", "Vietnam", "", "", ""),
    "UM": ("United States Minor Outlying Islands", "", "Islas Ultramarinas Menores de los Estados Unidos", "Ilhas Menores Distantes dos Estados Unidos", "جزر الولايات المتحدة الصغيرة النائية"),
    "VI": ("United States Virgin Islands", "", "Islas Vírgenes de los Estados Unidos", "Ilhas Virgens Americanas", ""),
    "SX": ("", "Saint-Martin (partie néerlandaise)", "San Martín (parte neerlandesa)", "São Martinho (parte neerlandesa)", "سانت مارتن (الجزء الهولندي)"),
    "MF": ("Saint Martin (French part)", "Saint-Martin (partie française)", "San Martín (parte francesa)", "São Martinho (parte francesa)", "سان مارتن (الجزء الفرنسي)"),
}
# Names that neither source has, and that reports use.
ALSO = {
    "BO": {"en": ["Plurinational State of Bolivia"], "fr": ["État plurinational de Bolivie"], "es": ["Estado Plurinacional de Bolivia"], "pt": ["Estado Plurinacional da Bolívia"]},
    "CD": {"en": ["DR Congo", "DRC", "Congo-Kinshasa", "Congo (Kinshasa)"], "fr": ["RDC", "RD Congo", "Congo-Kinshasa"], "es": ["RDC", "RD del Congo", "RD Congo"], "pt": ["RDC", "RD Congo"]},
    "CF": {"en": ["CAR"], "fr": ["RCA", "Centrafrique"], "es": ["RCA"], "pt": ["RCA"]},
    "CG": {"en": ["Congo-Brazzaville"], "fr": ["Congo-Brazzaville"], "es": ["Congo-Brazzaville"], "pt": ["Congo-Brazzaville"]},
    "CV": {"fr": ["Cabo Verde"], "ar": ["الرأس الأخضر"]},
    "CI": {"en": ["Ivory Coast"], "es": ["Costa de Marfil"], "pt": ["Costa do Marfim"], "ar": ["ساحل العاج"]},
    "GB": {"en": ["UK", "Great Britain"], "fr": ["Grande-Bretagne"], "es": ["Gran Bretaña"], "pt": ["Grã-Bretanha"]},
    "KG": {"en": ["Kyrgyz Republic"], "fr": ["République kirghize"], "es": ["República Kirguisa"], "pt": ["República Quirguiz"]},
    "KR": {"en": ["Korea"]},
    "LA": {"en": ["Lao PDR"], "fr": ["RDP lao", "République démocratique populaire lao"], "es": ["RDP Lao"]},
    "MD": {"en": ["Republic of Moldova"], "fr": ["République de Moldova"], "es": ["República de Moldova", "Moldavia"], "pt": ["Moldávia", "República da Moldova"]},
    "MK": {"en": ["Republic of North Macedonia"]},
    "MM": {"en": ["Burma"], "fr": ["Birmanie"], "es": ["Birmania"], "pt": ["Birmânia", "Myanmar"], "ar": ["بورما"]},
    "MU": {"fr": ["Île Maurice"]},
    "NL": {"en": ["the Netherlands", "Holland"], "es": ["Holanda"], "pt": ["Holanda"]},
    "PS": {"en": ["State of Palestine", "Palestinian Territories"], "ar": ["دولة فلسطين"]},
    "RU": {"en": ["Russian Federation"], "pt": ["Federação da Rússia", "Federação Russa"]},
    "TL": {"en": ["East Timor"], "fr": ["Timor oriental"], "es": ["Timor Oriental"], "pt": ["Timor Leste"], "ar": ["تيمور ليشتي"]},
    "TR": {"en": ["Turkey"]},
    "TZ": {"en": ["United Republic of Tanzania"]},
    "US": {"en": ["USA", "United States of America"], "es": ["EUA", "EE.UU."], "fr": ["USA", "États-Unis d’Amérique"], "pt": ["EUA", "Estados Unidos da América"]},
    "VE": {"en": ["Bolivarian Republic of Venezuela"], "fr": ["République bolivarienne du Venezuela"], "es": ["República Bolivariana de Venezuela"], "pt": ["República Bolivariana da Venezuela"]},
    "VN": {"fr": ["Viêt Nam", "Viet Nam"], "pt": ["Vietnam", "Vietname"]},
    "XK": {"es": ["Kósovo"]},
}
# What the taxonomy leaves open.
POINTS = {"UM": ("19.28", "166.65")}
LIES_IN = {"AQ": "001", "TW": "030"}
# Two letters that others than states have names by, or that say no more than the code does.
TOO_SHORT = {"US", "RU"}


def territories(npm, variety):
    path = npm / "cldr-localenames-full" / "main" / variety / "territories.json"
    return json.loads(path.read_text("utf-8"))["main"][variety]["localeDisplayNames"]["territories"]


def spelled(lang, name):
    """CLDR shortens English names; a page does not need that."""
    name = name.strip().replace("’", "’")
    if lang == "en":
        name = name.replace(" & ", " and ").replace("St. ", "Saint ").removeprefix("the ")
    return name


def shown(code, lang, cldr):
    own = NAMES.get(code, ("",) * 5)[LANGUAGES.index(lang)]
    names = cldr[VARIETIES[lang][0]]
    return own or spelled(lang, names.get(f"{code}-alt-short", "") if code in ("HK", "MO", "PS") else "") or spelled(lang, names[code])


def also(code, lang, row, cldr):
    found = []
    for variety in VARIETIES[lang]:
        for key, name in cldr[variety].items():
            if key == code or (key.startswith(f"{code}-alt-") and name not in TOO_SHORT):
                found.append(name if lang != "en" else spelled(lang, name))
    for column in UN_COLUMNS[lang]:
        name = row.get(column, "").replace("'", "’")
        # "Bolivia (Plurinational State of)" is how an index writes it, and nobody else.
        if name and "(" not in name:
            found.append(spelled(lang, name))
    found += ALSO.get(code, {}).get(lang, [])
    others = {name.casefold(): name for name in reversed(found) if " - " not in name}
    others.pop(shown(code, lang, cldr).casefold(), None)
    return "|".join(reversed(others.values()))


def country(row, cldr):
    code = row["ISO 3166-1 Alpha 2-Codes"] or row["x Alpha2 codes"]
    nearest = row["Intermediate Region Code"] or row["Sub-region Code"] or row["Region Code"]
    lat, lon = POINTS.get(code, (row["Latitude"], row["Longitude"]))
    place = {
        "code": code,
        "kind": "country",
        "iso3": row["ISO 3166-1 Alpha 3-Codes"] or row["x Alpha3 codes"],
        "m49": row["m49 numerical code"].zfill(3) if row["m49 numerical code"] else "",
        "parents": LIES_IN.get(code) or nearest.zfill(3),
        "lat": f"{float(lat):.2f}",
        # The taxonomy counts some islands beyond 180 degrees.
        "lon": f"{(float(lon) + 180) % 360 - 180:.2f}",
    }
    for lang in LANGUAGES:
        place[f"name_{lang}"] = shown(code, lang, cldr)
    for lang in LANGUAGES:
        place[f"also_{lang}"] = also(code, lang, row, cldr)
    return place


def main(wheel, npm):
    cldr = {v: territories(pathlib.Path(npm), v) for vs in VARIETIES.values() for v in vs}
    # A variety lists only what differs in some releases; the base fills the rest.
    cldr["es-419"] = cldr["es"] | cldr["es-419"]
    taxonomy = zipfile.ZipFile(wheel).read(TAXONOMY).decode("utf-8")
    rows = [r for r in csv.DictReader(io.StringIO(taxonomy)) if r["ISO 3166-1 Alpha 2-Codes"] or r["x Alpha2 codes"] == "XK"]
    countries = sorted((country(r, cldr) for r in rows), key=lambda p: p["code"])
    regions = list(csv.DictReader((HERE / "regions.csv").open(encoding="utf-8")))
    fields = list(countries[0])
    with (HERE / "places.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, fields, lineterminator="\n")
        writer.writeheader()
        writer.writerows({f: r.get(f, "") for f in fields} for r in regions)
        writer.writerows(countries)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
