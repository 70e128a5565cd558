#!/usr/bin/env python3
"""Fits the confidence of claims to judged claims, and says how well it holds.

usage: calibrate.py claims-judged.tsv [MORE.tsv ...] [--fit]

Prints for each band of confidence how many claims are right. With --fit, fits the logistic model of `ClaimConfidence`
(a weight for each rule, one for each doubt) by gradient ascent with a Gaussian prior: rules about the mean of all, doubts
about a half; prints the weights, and the bands by leaving out a tenth of the articles in turn.
"""
from __future__ import annotations

import argparse
import csv
import math
from pathlib import Path

RULE_PRIOR, DOUBT_PRIOR = 1.5, 6.0
"""Inverse variances of the priors."""
DOUBT_MEAN = 0.5
BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.01)


def read(paths: list[Path]) -> list[dict]:
    claims = []
    for path in paths:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            doubts = [doubt for doubt in row.get("doubts", "").split(", ") if doubt]
            claims.append({"article": row["article"], "rule": row["rule"], "doubts": doubts,
                           "confidence": float(row["confidence"]), "right": row["right"] == "yes"})
    return claims


def sigmoid(value: float) -> float:
    return 1 / (1 + math.exp(-value))


class Model:
    def __init__(self, claims: list[dict]):
        share = sum(claim["right"] for claim in claims) / len(claims)
        self.mean = math.log(share / (1 - share)) + 0.5
        self.rules = {claim["rule"]: self.mean for claim in claims}
        self.doubts = {doubt: DOUBT_MEAN for claim in claims for doubt in claim["doubts"]}
        for _ in range(4000):
            rules = {rule: -RULE_PRIOR * (value - self.mean) for rule, value in self.rules.items()}
            doubts = {doubt: -DOUBT_PRIOR * (value - DOUBT_MEAN) for doubt, value in self.doubts.items()}
            total = 0.0
            for claim in claims:
                error = claim["right"] - self.probability(claim)
                rules[claim["rule"]] += error
                total += error
                for doubt in claim["doubts"]:
                    doubts[doubt] -= error
            self.mean += 0.01 * sum(RULE_PRIOR * (value - self.mean) for value in self.rules.values()) / len(self.rules)
            for rule, slope in rules.items():
                self.rules[rule] += 0.02 * slope
            for doubt, slope in doubts.items():
                self.doubts[doubt] = max(0.0, self.doubts[doubt] + 0.01 * slope)

    def probability(self, claim: dict) -> float:
        odds = self.rules.get(claim["rule"], self.mean) - sum(self.doubts.get(doubt, DOUBT_MEAN) for doubt in claim["doubts"])
        return sigmoid(odds)


def show(claims: list[dict], title: str) -> None:
    print(title)
    for low, high in zip(BANDS, BANDS[1:]):
        band = [claim for claim in claims if low <= claim["confidence"] < high]
        if band:
            right = sum(claim["right"] for claim in band)
            mean = sum(claim["confidence"] for claim in band) / len(band)
            print(f"  {low:.1f} to {min(high, 1):.1f}: said {mean:.2f}, right {right / len(band):.2f} ({right} of {len(band)})")
    error = sum((claim["confidence"] - claim["right"]) ** 2 for claim in claims) / len(claims)
    print(f"  Brier score {error:.3f}; right {sum(claim['right'] for claim in claims)} of {len(claims)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judged", type=Path, nargs="+")
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    claims = read(options.judged)
    show(claims, "as printed by the program")
    if not options.fit:
        return
    articles = sorted({claim["article"] for claim in claims})
    held = []
    for part in range(10):
        left_out = set(articles[part::10])
        model = Model([claim for claim in claims if claim["article"] not in left_out])
        held += [claim | {"confidence": model.probability(claim)} for claim in claims if claim["article"] in left_out]
    show(held, "fitted, each tenth of the articles by the others")
    model = Model(claims)
    print(f"mean {model.mean:.2f}")
    for name, value in sorted(model.rules.items()):
        print(f"  {name}: {value:.2f} ({sum(claim['rule'] == name for claim in claims)})")
    for name, value in sorted(model.doubts.items()):
        print(f"  doubt {name}: {value:.2f} ({sum(name in claim['doubts'] for claim in claims)})")


if __name__ == "__main__":
    main()
