"""Scores the names of the Swift program on a treebank with names.

    evaluate-treebank EWT.conllu --gold-tokens --write SYSTEM.conllu
    python -m entente_training.evaluate_names --treebank EWT.conllu --names EWT.iob2 --system SYSTEM.conllu
"""

from __future__ import annotations

import argparse
from pathlib import Path

from . import conllu, datasets
from .names import spans

KEPT = ("PER", "LOC", "ORG")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treebank", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True, help="the treebank's names, in the form of UNER")
    parser.add_argument("--system", type=Path, required=True)
    options = parser.parse_args()
    documents = datasets.treebank(options.treebank, "ewt", False)
    datasets.add_uner(documents, options.names)
    sentences = [s for d in documents for s in d.sentences]
    counts = {kind: [0, 0, 0] for kind in ("all", *KEPT)}
    for sentence, block in zip(sentences, conllu.read(options.system), strict=True):
        if sentence.gold_names is None:
            continue
        wanted = {s for s in spans(sentence.gold_names) if s[2] in KEPT}
        found = {s for s in spans([row.misc.get("Name", "O") for row in block.rows]) if s[2] in KEPT}
        for kind, count in counts.items():
            own = [{s for s in side if kind in ("all", s[2])} for side in (wanted & found, found, wanted)]
            counts[kind] = [n + len(side) for n, side in zip(count, own)]
    for kind, (right, found, wanted) in counts.items():
        print(f"{kind:4} P {right / found:.3f}  R {right / wanted:.3f}  F1 {2 * right / (found + wanted):.3f}")


if __name__ == "__main__":
    main()
