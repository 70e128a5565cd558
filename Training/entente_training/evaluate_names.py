"""Scores the names of the Swift program on a treebank with names.

    evaluate-treebank EWT.conllu --gold-tokens --write SYSTEM.conllu
    python -m entente_training.evaluate_names --treebank EWT.conllu --names EWT.iob2 --system SYSTEM.conllu
"""

from __future__ import annotations

import argparse
from pathlib import Path

from . import conllu, datasets, names


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--treebank", type=Path, required=True)
    parser.add_argument("--names", type=Path, required=True, help="the treebank's names, in the form of UNER")
    parser.add_argument("--system", type=Path, required=True)
    options = parser.parse_args()
    documents = datasets.treebank(options.treebank, "ewt", False)
    datasets.add_uner(documents, options.names)
    sentences = [s for d in documents for s in d.sentences]
    blocks = conllu.read(options.system)
    tags = ((s.gold_names, [row.misc.get("Name", "O") for row in b.rows]) for s, b in zip(sentences, blocks, strict=True))
    for kind, (right, found, wanted) in names.counts(tags).items():
        print(f"{kind or 'all':4} P {right / found:.3f}  R {right / wanted:.3f}  F1 {2 * right / (found + wanted):.3f}")


if __name__ == "__main__":
    main()
