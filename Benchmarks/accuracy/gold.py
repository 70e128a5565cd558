#!/usr/bin/env python3
"""Whole articles against hand-made relation graphs: builds each article alone and all together, and runs the scorer.

usage: gold.py --entente .build/release/entente --gold ../shared/gold --scorer ../shared/tools/score_graph.py [--list]
"""
from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from entente import Program

RATES = ("must", "nice", "modality", "speaker")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="show what was missed and what the graph holds beyond the gold")
    options = parser.parse_args()
    program = Program(options.entente)
    sys.path.insert(0, str(options.scorer.resolve().parent))
    import json

    import score_graph  # the scorer, for its totals over articles that are built alone

    totals = {key: [0, 0] for key in (*RATES, "one_node")}
    forbidden, bad = 0, []
    articles = sorted(options.gold.glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        for article in articles:
            graph, export = Path(folder) / "graph.sqlite", Path(folder) / "graph.json"
            for leftover in Path(folder).glob("graph*"):
                leftover.unlink()
            program.run("build", str(article), "--graph", str(graph))
            program.run("export", "--format", "json", "--graph", str(graph), str(export))
            gold_file = article.with_suffix(".json")
            result = subprocess.run([sys.executable, str(options.scorer), str(gold_file), str(export)] + (["--list"] if options.list else []),
                                    capture_output=True, text=True, check=False)
            print(re.sub(r"must recall.*\n", "", result.stdout), end="")
            scored = score_graph.score(json.loads(gold_file.read_text(encoding="utf-8")), json.loads(export.read_text(encoding="utf-8")))
            for key in totals:
                totals[key][0] += scored[key][0]
                totals[key][1] += scored[key][1]
            forbidden += len(scored["violations"])
            bad += scored["bad_actors"]
    shown = "  ".join(f"{key} {right}/{of} ({right / max(of, 1):.3f})" for key, (right, of) in totals.items())
    print(f"gold, {len(articles)} articles built alone: {shown}  forbidden {forbidden}  bad actors {len(bad)}")


if __name__ == "__main__":
    main()
