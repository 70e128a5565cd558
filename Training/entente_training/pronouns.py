"""Fits the table `pronouns.tsv`: what speaks for an entity as what "he" or "she" means.

    python -m entente_training.pronouns --examples examples.json --output pronouns.tsv

The model is log-linear: P(entity) is proportional to exp(w · features), and "none of them" competes with a weight of
its own. Where the corpus says that the pronoun means one of the names, the loss is -log P(that entity); where it means neither,
-log P(any other entity, or none).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

NOBODY = "nobody"
LEAST = 10
"""A feature of fewer candidates is left out."""

HEADER = """\
# What speaks for an entity as what "he" or "she" means (above 0), and what against it (below 0).
# Columns: feature, weight. What follows "|" is where the pronoun stands in its clause.
# "nobody" is what an entity must outweigh.
# Fitted by `make -C Training pronouns` on every second passage of the development part of the GAP corpus
# (Apache-2.0), with a network that had not learnt from them; see Training/README.md.
"""

Candidates = list[dict]


def fit(examples: list[Candidates], penalty: float) -> dict[str, float]:
    """The weights that make the examples most probable, squared weights punished."""
    counts: dict[str, int] = {}
    for candidates in examples:
        for candidate in candidates:
            for name in candidate["features"]:
                counts[name] = counts.get(name, 0) + 1
    names = sorted([n for n, c in counts.items() if c >= LEAST] + [NOBODY])
    index = {n: i for i, n in enumerate(names)}
    rows, columns, values, group, right = [], [], [], [], []
    kept = 0
    for candidates in examples:
        meant = [c.get("isMeant") for c in candidates]
        good = [m is True for m in meant] if True in meant else [m is None for m in meant]
        good.append(True not in meant)
        if False not in meant and True not in meant:
            continue  # neither name is a candidate: nothing to learn
        for features, is_good in zip([c["features"] for c in candidates] + [{NOBODY: 1.0}], good):
            for name, value in features.items():
                if name in index:
                    rows.append(len(group))
                    columns.append(index[name])
                    values.append(value)
            group.append(kept)
            right.append(is_good)
        kept += 1
    matrix = csr_matrix((values, (rows, columns)), shape=(len(group), len(names)))
    groups, good = np.array(group), np.array(right, dtype=float)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.exp(np.clip(matrix @ weights, -30, 30))
        total = np.bincount(groups, scores)
        best = np.bincount(groups, scores * good)
        value = np.mean(np.log(total) - np.log(best)) + penalty / 2 * weights @ weights
        slope = matrix.T @ (scores / total[groups] - scores * good / best[groups]) / kept
        return value, slope + penalty * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    print(f"{kept} pronouns, {len(names)} features, loss {found.fun:.4f}")
    return dict(zip(names, found.x.tolist()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--examples", type=Path, required=True, help="what pronoun-examples wrote")
    parser.add_argument("--penalty", type=float, default=0.0006, help="of squared weights")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    weights = fit(json.loads(options.examples.read_text(encoding="utf-8")), options.penalty)
    lines = [f"{name}\t{weight:.3f}" for name, weight in weights.items()]
    options.output.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
