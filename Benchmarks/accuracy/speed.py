#!/usr/bin/env python3
"""Speed: news articles to a graph, with the whole program's time, its peak memory and the graph's size.

usage: speed.py --entente .build/release/entente --data ../shared/data [--peer]

The articles are the bodies of html-articles/ground-truth.json. With --peer, spaCy's small model and textacy's triples read the same
text afterwards, in one process, their start not counted.
"""
from __future__ import annotations

import argparse
import json
import resource
import sqlite3
import tempfile
import time
from pathlib import Path

from entente import Program


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--peer", action="store_true")
    options = parser.parse_args()
    pages = json.loads((options.data / "html-articles" / "ground-truth.json").read_text(encoding="utf-8"))
    bodies = [pages[key]["articleBody"] for key in sorted(pages)]
    program = Program(options.entente)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "articles").mkdir()
        for number, body in enumerate(bodies):
            (folder / "articles" / f"{number:03}.txt").write_text(body, encoding="utf-8")
        for threads in options.threads:
            graph = folder / f"graph{threads}.sqlite"
            started = time.perf_counter()
            program.run("build", str(folder / "articles"), "--graph", str(graph), "--threads", str(threads))
            seconds = time.perf_counter() - started
            with sqlite3.connect(graph) as database:
                count = {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                         for table in ("article", "sentence", "actor", "relation", "evidence")}
            print(f"{threads} threads: {count['article']} articles, {count['sentence']} sentences in {seconds:.1f} s, "
                  f"{count['sentence'] / seconds:.0f} sentences a second; {count['actor']} actors, {count['relation']} relations, "
                  f"{count['evidence']} claims; graph {graph.stat().st_size / 2**20:.1f} MiB")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(f"peak memory {peak:.0f} MiB")
    if options.peer:
        from peer import SpacyPeer

        peer = SpacyPeer()
        started = time.perf_counter()
        sentences = sum(len(list(peer.triples(body)[0].sents)) for body in bodies)
        seconds = time.perf_counter() - started
        print(f"spaCy and textacy: {sentences} sentences in {seconds:.1f} s, {sentences / seconds:.0f} sentences a second")


if __name__ == "__main__":
    main()
