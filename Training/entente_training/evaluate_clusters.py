"""Scores the coreference of the Swift program on a treebank with mentions.

    evaluate-treebank GUM.conllu --gold-tokens --write SYSTEM.conllu
    python -m entente_training.evaluate_clusters --gold GUM.conllu --system SYSTEM.conllu
"""

from __future__ import annotations

import argparse
from pathlib import Path

from . import conllu, coreference, datasets
from .pair_features import PRONOUN_CLASS

PERSONAL = {"he", "she"}
THIRD = {"he", "she", "it", "they"}


def groups(blocks: list[conllu.Block]) -> dict[coreference.Key, str]:
    """The cluster of each word that heads a mention."""
    return {
        (number, place): row.misc["Cluster"]
        for number, block in enumerate(blocks)
        for place, row in enumerate(block.rows)
        if "Cluster" in row.misc
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--system", type=Path, required=True)
    options = parser.parse_args()
    documents: list[list[conllu.Block]] = []
    for block in conllu.read(options.system):
        if "newdoc id" in block.comments or not documents:
            documents.append([])
        documents[-1].append(block)
    scorer = coreference.Scorer()
    pronouns = {"he, she": [0, 0, 0], "third person": [0, 0, 0]}
    for gold, blocks in zip(datasets.treebank(options.gold, "gum", False), documents, strict=True):
        found = groups(blocks)
        members: dict[str, set[coreference.Key]] = {}
        for key, cluster in found.items():
            members.setdefault(cluster, set()).add(key)
        scorer.add(coreference.gold_clusters(gold), [frozenset(c) for c in members.values() if len(c) > 1])
        entity = {(m.sentence, m.word): m.entity for m in gold.mentions}
        for key, own in entity.items():
            kind = PRONOUN_CLASS.get(gold.sentences[key[0]].words[key[1]].lower())
            names = [k for k in entity if k < key and gold.sentences[k[0]].upos[k[1]] != "PRON"]
            before = [k for k in names if entity[k] == own]
            linked = [k for k in names if key in found and found.get(k) == found[key]]
            for name, kinds in (("he, she", PERSONAL), ("third person", THIRD)):
                if kind in kinds:
                    # Right when most of the names and nouns it is linked to are of its entity.
                    pronouns[name][0] += 2 * sum(entity[k] == own for k in linked) > len(linked)
                    pronouns[name][1] += bool(linked)
                    pronouns[name][2] += bool(before)
    for name, value in scorer.result().items():
        print(f"{name:14} {value:.3f}")
    for name, (right, predicted, wanted) in pronouns.items():
        print(f"{name:14} {2 * right / (predicted + wanted):.3f} ({right} of {predicted} linked, {wanted} to link)")


if __name__ == "__main__":
    main()
