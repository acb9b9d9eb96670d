"""Holds the score of the harvest against its floors.

usage: score_harvest.py … | harvest.py FLOORS.toml
"""

import re
import sys
import tomllib


def main():
    floors = tomllib.load(open(sys.argv[1], "rb"))["f1"]
    report = sys.stdin.read()
    print(report, end="")
    score = {name.strip(): float(f1) for name, f1 in re.findall(r"^(.+?)  *gold .* F1 (\S+)$", report, re.M)}
    verdicts = [verdict(name, floor, score.get(name)) for name, floor in floors.items()]
    verdicts.append(no_lost_span(report))
    wrong = [it for it in verdicts if it]
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"{len(verdicts) - len(wrong)} passed, {len(wrong)} failed")
    sys.exit(bool(wrong))


def verdict(name, floor, f1):
    if f1 is None:
        return f"{name}: no score"
    if f1 < floor:
        return f"{name}: F1 {f1:.2f} is below {floor:.2f}"
    return None


def no_lost_span(report):
    """Nothing without its source: this is not a matter of degree."""
    lost = re.search(r"records without a valid span (\d+)", report)
    if lost is None:
        return "the score did not say how many records have no passage"
    return f"{lost[1]} records without a passage" if lost[1] != "0" else None


main()
