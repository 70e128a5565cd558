"""Maximum spanning trees with one root."""

from __future__ import annotations

import numpy as np


def is_tree(heads: list[int]) -> bool:
    """Exactly one word hangs on the root (0), and every word reaches it."""
    if heads.count(0) != 1:
        return False
    state = [0] * (len(heads) + 1)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node - 1]
        if state[node] == 1:
            return False
        for visited in path:
            state[visited] = 2
    return True


def decode(scores: np.ndarray) -> list[int]:
    """Heads (0 the root) of the best single-rooted tree; scores [W, 1 + W] dependent by head."""
    words = scores.shape[0]
    scores = scores.astype(np.float64).copy()
    scores[np.arange(words), np.arange(words) + 1] = -np.inf
    greedy = scores.argmax(1).tolist()
    if is_tree(greedy):
        return greedy
    # Log-softmax makes trees with different roots comparable.
    scores = scores - np.log(np.exp(scores - scores.max(1, keepdims=True)).sum(1, keepdims=True)) - scores.max(1, keepdims=True)
    best, best_score = greedy, -np.inf
    for root in np.argsort(-scores[:, 0])[:5]:
        fixed = scores.copy()
        fixed[:, 0] = -np.inf
        fixed[root] = -np.inf
        fixed[root, 0] = scores[root, 0]
        heads = spanning_tree(fixed)
        total = scores[np.arange(words), heads].sum()
        if total > best_score:
            best, best_score = heads, total
    return best


def spanning_tree(scores: np.ndarray) -> list[int]:
    """Chu-Liu-Edmonds on [W, 1 + W]."""
    words = scores.shape[0]
    full = np.full((words + 1, words + 1), -np.inf)
    full[1:] = scores
    np.fill_diagonal(full, -np.inf)
    return [int(h) for h in contract(full)[1:]]


def contract(scores: np.ndarray) -> np.ndarray:
    """Heads of all nodes (node 0 the root) of the best tree; scores dependent by head."""
    count = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(count, dtype=bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    members = np.array(cycle)
    cycle_scores = scores[members, heads[members]]
    size = len(outside)
    small = np.full((size + 1, size + 1), -np.inf)
    small[:size, :size] = scores[np.ix_(outside, outside)]
    # An arc out of the cycle: the best head in it.
    out = scores[np.ix_(outside, members)]
    small[:size, size] = out.max(1)
    out_choice = members[out.argmax(1)]
    # An arc into the cycle replaces one of its arcs.
    into = scores[np.ix_(members, outside)] - cycle_scores[:, None]
    small[size, :size] = into.max(0)
    into_choice = members[into.argmax(0)]
    small[0] = -np.inf
    solved = contract(small)
    result = heads.copy()
    for k in range(1, size):
        node = outside[k]
        result[node] = out_choice[k] if solved[k] == size else outside[solved[k]]
    entering = solved[size]
    result[into_choice[entering]] = outside[entering]
    return result


def find_cycle(heads: np.ndarray) -> list[int] | None:
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = int(heads[node])
        if state[node] == 1:
            return path[path.index(node) :]
        for visited in path:
            state[visited] = 2
    return None
