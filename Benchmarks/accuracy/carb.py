#!/usr/bin/env python3
"""CaRB: open triples against crowd-sourced gold tuples.

usage: carb.py --entente .build/release/entente --data ../shared/data/carb

The matching is the published one (Bhardwaj, Aggarwal, Mausam: CaRB, EMNLP 2019): words of relation and arguments are compared
as multisets, arguments after the first are joined, relations of saying may be turned round; precision comes from a one-to-one
matching, recall from the best match of each gold tuple; the confidence threshold with the best F1 is taken.
"""
from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from entente import ClaimSource, OpenClaim, Program

SAYING = ("said", "told", "added", "adds", "says")
Tuple = tuple[str, list[str]]  # the relation and its arguments


def read_gold(path: Path) -> dict[str, list[Tuple]]:
    gold: dict[str, list[Tuple]] = {}
    for line in path.read_text(encoding="utf-8-sig").splitlines():
        fields = line.split("\t")
        if len(fields) >= 3:
            gold.setdefault(fields[0], []).append((fields[1], [field for field in fields[2:] if field]))
    return gold


def tuple_of(claim: OpenClaim) -> Tuple | None:
    if claim.source is None:
        return None
    arguments = [claim.source.text] + ([claim.target.text] if claim.target else [])
    return claim.relation, arguments + [other.text for other in claim.others]


def shared(gold: str, predicted: str) -> tuple[int, int, int]:
    """How many words the two share, and how many each has."""
    gold_words, predicted_words = gold.split(), predicted.split()
    overlap = sum((Counter(gold_words) & Counter(predicted_words)).values())
    return overlap, len(gold_words), len(predicted_words)


def binary(arguments: list[str]) -> list[str]:
    return [arguments[0], " ".join(arguments[1:])] if len(arguments) >= 2 else arguments


def match_words(gold: Tuple, predicted: Tuple) -> tuple[float, float]:
    """Precision and recall of one predicted tuple against one gold tuple."""
    overlap, gold_count, predicted_count = shared(gold[0], predicted[0])
    if overlap == 0:
        return 0.0, 0.0
    for index, argument in enumerate(gold[1]):
        if index >= len(predicted[1]):
            if index < 2:
                return 0.0, 0.0
            gold_count += len(argument.split())
            continue
        more, gold_words, predicted_words = shared(argument, predicted[1][index])
        overlap, gold_count, predicted_count = overlap + more, gold_count + gold_words, predicted_count + predicted_words
    return overlap / predicted_count, overlap / gold_count


def match(gold: Tuple, predicted: Tuple) -> tuple[float, float]:
    gold, predicted = (gold[0], binary(gold[1])), (predicted[0], binary(predicted[1]))
    straight = match_words(gold, predicted)
    if len(gold[1]) == 2 and any(verb in gold[0] for verb in SAYING):
        return max(straight, match_words((gold[0], gold[1][::-1]), predicted))
    return straight


def score(gold: dict[str, list[Tuple]], found: dict[str, list[tuple[float, Tuple]]]) -> tuple[float, float, float, float]:
    """Precision, recall, F1 at the best threshold, and that threshold."""
    matrices = {sentence: [[match(g, p) for _, p in found.get(sentence, [])] for g in tuples] for sentence, tuples in gold.items()}
    thresholds = sorted({confidence for predictions in found.values() for confidence, _ in predictions}) or [0.0]
    best = (0.0, 0.0, 0.0, 0.0)
    for threshold in thresholds:
        right, predicted_total, recalled, gold_total = 0.0, 0, 0.0, 0
        for sentence, tuples in gold.items():
            columns = [j for j, (confidence, _) in enumerate(found.get(sentence, [])) if confidence >= threshold]
            matrix = matrices[sentence]
            recalled += sum(max((matrix[i][j][1] for j in columns), default=0.0) for i in range(len(tuples)))
            gold_total += len(tuples)
            predicted_total += len(columns)
            free_rows, free_columns = set(range(len(tuples))), set(columns)
            while free_rows and free_columns:
                value, i, j = max((matrix[i][j][0], -i, -j) for i in free_rows for j in free_columns)
                if value == 0:
                    break
                right += value
                free_rows.discard(-i)
                free_columns.discard(-j)
        precision = right / predicted_total if predicted_total else 0.0
        recall = recalled / gold_total if gold_total else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        if f1 > best[2]:
            best = (precision, recall, f1, threshold)
    return best


def measure(program: ClaimSource, data: Path, shown: int = 0) -> str:
    """The line of figures; the gold and the found tuples of the first sentences are printed."""
    gold = read_gold(data / "dev.tsv")
    sentences = list(gold)
    found: dict[str, list[tuple[float, Tuple]]] = {}
    for sentence, claims in zip(sentences, program.claims_by_sentence(sentences)):
        # Claims between actors say the same again in labels; the open triples are the text's own words.
        claims = [claim for claim in claims if claim.rule.startswith("open.")] or claims
        tuples = [(claim.confidence, tuple_of(claim)) for claim in claims]
        found[sentence] = [(confidence, value) for confidence, value in tuples if value]
    for sentence in sentences[:shown]:
        print(sentence)
        for value in gold[sentence]:
            print("   gold ", value)
        for confidence, value in found[sentence]:
            print(f"   {confidence:.2f} ", value)
    precision, recall, f1, threshold = score(gold, found)
    return (f"CaRB dev: P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  at confidence {threshold:.2f}  "
            f"({sum(map(len, found.values()))} tuples, {len(sentences)} sentences)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--list", type=int, default=0, metavar="N", help="show gold and found tuples of the first N sentences")
    options = parser.parse_args()
    print(measure(Program(options.entente), options.data, options.list))


if __name__ == "__main__":
    main()
