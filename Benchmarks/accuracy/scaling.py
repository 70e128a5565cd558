#!/usr/bin/env python3
"""What does one more article cost, from the start of the program to its end, in a small and in a large graph?

usage: scaling.py --entente .build/release/entente --graphs FOLDER --articles ../shared/gold

FOLDER holds what `store-scaling FOLDER` leaves behind: `small.sqlite` with 1,000 actors and `scaling.sqlite` with as many as it was
told. Each article is added to both in turn and taken out again; printed are medians of processor time and of time by the clock.
"""
from __future__ import annotations

import argparse
import resource
import statistics
import time
from pathlib import Path

from entente import Program

GRAPHS = ("small.sqlite", "scaling.sqlite")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--graphs", type=Path, required=True)
    parser.add_argument("--articles", type=Path, required=True)
    options = parser.parse_args()
    program = Program(options.entente)
    spent: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for article in sorted(options.articles.glob("*.txt")):
        for name in GRAPHS:
            graph = str(options.graphs / name)
            for step in ("build", "remove"):
                clock, processor = time.perf_counter(), children()
                program.run(step, str(article), "--graph", graph)
                spent.setdefault((step, name), []).append((children() - processor, time.perf_counter() - clock))
    for step in ("build", "remove"):
        small, large = ([statistics.median(values) for values in zip(*spent[(step, name)])] for name in GRAPHS)
        print(f"{step} one article: {large[0] * 1000:.0f} ms of processor time against {small[0] * 1000:.0f} ms "
              f"({large[0] / small[0]:.2f} times), {large[1] * 1000:.0f} ms against {small[1] * 1000:.0f} ms by the clock")


def children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
