#!/usr/bin/env python3
"""Whole articles against hand-made relation graphs: builds each article alone and all together, and runs the scorer.

usage: gold.py --entente .build/release/entente --gold ../shared/gold --scorer ../shared/tools/score_graph.py [--list]
"""
from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from entente import Program

KEYS = ("must", "nice", "modality", "speaker", "one_node")


def measure(export: Callable[[list[Path]], dict], gold: Path, scorer: Path, listed: bool = False, together: bool = False) -> str:
    """The line of totals over all articles; `export` gives the JSON graph of articles, which is one for each unless they go together."""
    sys.path.insert(0, str(scorer.resolve().parent))
    import score_graph

    totals = {key: [0, 0] for key in KEYS}
    forbidden, bad = 0, 0
    articles = sorted(gold.glob("*.txt"))
    graph = export(articles) if together else None
    for article in articles:
        expected = json.loads(article.with_suffix(".json").read_text(encoding="utf-8"))
        scored = score_graph.score(expected, graph or export([article]))
        for key in KEYS:
            totals[key][0] += scored[key][0]
            totals[key][1] += scored[key][1]
        forbidden += len(scored["violations"])
        bad += len(scored["bad_actors"])
        if together:
            continue
        print(f"{article.stem}: must {scored['must'][0]}/{scored['must'][1]}  nice {scored['nice'][0]}/{scored['nice'][1]}  "
              f"forbidden {len(scored['violations'])}  bad actors {scored['bad_actors']}")
        if listed:
            show(scored)
    shown = "  ".join(f"{key} {right}/{of} ({right / max(of, 1):.3f})" for key, (right, of) in totals.items())
    built = "all in one graph" if together else "built alone"
    return f"gold, {len(articles)} articles {built}: {shown}  forbidden {forbidden}  bad actors {bad}"


def show(scored: dict) -> None:
    names = scored["names"]
    for wanted in scored["missed"]:
        print(f"   missed [{wanted['level']}] {wanted['source']} --{wanted['labels'][0]} ({wanted['polarity']}, {wanted['modality']})--> "
              f"{wanted['target']}: {wanted['sentence'][:60]}")
    for wrong, relation, evidence in scored["violations"]:
        print(f"   FORBIDDEN {names[relation['source']]} --{relation['relation']}--> {names[relation['target']]}: {wrong['why']}"
              f" :: {evidence['sentence'][:80]}")
    for relation in scored["extra"]:
        for evidence in relation["evidence"]:
            speaker = f" [{names[evidence['speaker']]}]" if evidence.get("speaker") else ""
            print(f"   beyond gold {names[relation['source']]} --{relation['relation']}--> {names[relation['target']]} "
                  f"({evidence['polarity']}, {evidence['modality']}, {evidence['rule']}){speaker}: {evidence['sentence'][:160]}")


def exporter(program: Program, folder: Path) -> Callable[[list[Path]], dict]:
    """Builds the graph of articles in a folder and exports it."""

    def export(articles: list[Path]) -> dict:
        for leftover in folder.glob("graph*"):
            leftover.unlink()
        graph, output = folder / "graph.sqlite", folder / "graph.json"
        program.run("build", *map(str, articles), "--graph", str(graph))
        program.run("export", "--format", "json", "--graph", str(graph), str(output))
        return json.loads(output.read_text(encoding="utf-8"))

    return export


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="show what was missed and what the graph holds beyond the gold")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        export = exporter(Program(options.entente), Path(folder))
        print(measure(export, options.gold, options.scorer, options.list))
        print(measure(export, options.gold, options.scorer, together=True))


if __name__ == "__main__":
    main()
