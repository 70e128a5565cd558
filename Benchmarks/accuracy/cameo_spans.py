#!/usr/bin/env python3
"""News sentences with the source and the target of their main event marked.

usage: cameo_spans.py --entente .build/release/entente --data ../shared/data/cameo-spans

One event a sentence is marked, so one claim a sentence is compared: the one whose predicate stands highest in the tree, events of
the vocabulary before open labels, and those before statements. A side counts as right when the phrases overlap. Sentences in
which the set marks no such side are counted only in the second figure.
"""
from __future__ import annotations

import argparse
from pathlib import Path

from entente import ClaimSource, Counts, OpenClaim, Program

STANDING = ("apposition", "title", "copula", "possessive", "gazetteer")


def read(path: Path) -> list[list[tuple[str, str]]]:
    blocks = path.read_text(encoding="utf-8").strip().split("\n\n")
    return [[tuple(line.rsplit(" ", 1)) for line in block.splitlines() if " " in line] for block in blocks]


def spans(tokens: list[tuple[str, str]], side: str, base: int) -> list[tuple[int, int]]:
    """Byte offsets of the phrases tagged B-side, I-side; the sentence is its tokens joined by spaces."""
    found: list[tuple[int, int]] = []
    position = base
    open_end = -1
    for word, tag in tokens:
        end = position + len(word.encode("utf-8"))
        if tag.endswith("-" + side):
            if tag.startswith("I") and found and open_end == position - 1:
                found[-1] = (found[-1][0], end)
            else:
                found.append((position, end))
            open_end = end
        position = end + 1
    return found


def rank(claim: OpenClaim) -> tuple:
    standing = claim.rule.startswith(STANDING)
    return (claim.target is None, claim.source is None, standing, claim.depth, -claim.confidence, claim.start)


def measure(program: ClaimSource, data: Path) -> str:
    """The lines of figures for sources and targets."""
    sentences = read(data / "cameo_ner-train.txt")
    texts = [" ".join(word for word, _ in tokens) for tokens in sentences]
    marked, everything = {"S": Counts(), "T": Counts()}, {"S": Counts(), "T": Counts()}
    base = 0
    for tokens, text, claims in zip(sentences, texts, program.claims_by_sentence(texts)):
        claims = [claim for claim in claims if not claim.rule.startswith("open.")] or claims
        best = min(claims, key=rank, default=None)
        same = [claim for claim in claims if best and claim.relation == best.relation and claim.depth == best.depth]
        for side in "ST":
            gold = spans(tokens, side, base)
            found = {(span.start, span.end) for claim in same for span in [claim.source if side == "S" else claim.target] if span}
            recalled = sum(any(start < e and s < end for s, e in found) for start, end in gold)
            right = sum(any(start < e and s < end for start, end in gold) for s, e in found)
            for counts in [everything[side]] + ([marked[side]] if gold else []):
                counts.right += right
                counts.predicted += len(found)
                counts.recalled = (counts.recalled or 0) + recalled
                counts.gold += len(gold)
        base += len(text.encode("utf-8")) + 2
    return "\n".join(f"cameo-spans {name}: {marked[side]}   with sentences that mark no {name}: {everything[side]}"
                     for side, name in (("S", "source"), ("T", "target")))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    print(measure(Program(options.entente), options.data))


if __name__ == "__main__":
    main()
