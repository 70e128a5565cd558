#!/usr/bin/env python3
"""Draws claims to be judged by hand: those beyond the gold of the gold articles, and those of other pages.

usage: draw.py --entente .build/release/entente --gold ../shared/gold --scorer ../shared/tools/score_graph.py
               [--count 100] [--seed 1] [--sentences] PAGE ...

Prints the rows of claims-judged.tsv with nothing in the column "right"; with --sentences each sentence before its
rows, for the judge (not to be kept: the articles are not ours).
"""
from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from pathlib import Path

from entente import Program
from gold import exporter

COLUMNS = ("article", "offset", "source", "relation", "target", "polarity", "modality", "speaker", "rule", "doubts",
           "confidence", "right", "note")


def rows(graph: dict, article: Path, relations: list[dict]) -> list[tuple[dict, str]]:
    names = {actor["id"]: actor["name"] for actor in graph["actors"]}
    return [
        ({"article": article.stem, "offset": evidence["start"], "source": names[relation["source"]],
          "relation": relation["relation"], "target": names[relation["target"]], "polarity": evidence["polarity"],
          "modality": evidence["modality"], "speaker": names.get(evidence.get("speaker"), ""), "rule": evidence["rule"],
          "doubts": ", ".join(evidence["doubts"]), "confidence": f"{evidence['confidence']:.2f}", "right": "", "note": ""},
         evidence["sentence"])
        for relation in relations for evidence in relation["evidence"]
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--scorer", type=Path)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sentences", action="store_true")
    parser.add_argument("pages", type=Path, nargs="*")
    options = parser.parse_args()
    found: list[tuple[dict, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        export = exporter(Program(options.entente), Path(folder))
        if options.gold:
            sys.path.insert(0, str(options.scorer.resolve().parent))
            import score_graph

            for article in sorted(options.gold.glob("*.txt")):
                graph = export([article])
                expected = json.loads(article.with_suffix(".json").read_text(encoding="utf-8"))
                found += rows(graph, article, score_graph.score(expected, graph)["extra"])
        for page in options.pages:
            graph = export([page])
            found += rows(graph, page, graph["relations"])
    drawn = random.Random(options.seed).sample(found, min(options.count, len(found)))
    drawn.sort(key=lambda item: (item[0]["article"], item[0]["offset"]))
    print(f"# drawn {len(drawn)} of {len(found)}, seed {options.seed}")
    print("\t".join(COLUMNS))
    last = None
    for row, sentence in drawn:
        if options.sentences and sentence != last:
            print("#", " ".join(sentence.split()))
            last = sentence
        print("\t".join(str(row[column]) for column in COLUMNS))


if __name__ == "__main__":
    main()
