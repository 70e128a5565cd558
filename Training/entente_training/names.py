"""Named entities as BIO tags: decoding and spans."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .documents import NAME_TAGS

# TRANSITION[p, t]: may tag t follow tag p? An I- needs a B- or I- of its type before it.
TRANSITION = np.array(
    [
        [not t.startswith("I-") or (p != "O" and p[2:] == t[2:]) for t in NAME_TAGS]
        for p in NAME_TAGS
    ]
)  # fmt: skip
START = np.array([not t.startswith("I-") for t in NAME_TAGS])


def decode_names(scores: np.ndarray) -> list[str]:
    """The best valid tag sequence of one sentence (Viterbi over log-softmax scores; no learned transitions)."""
    if len(scores) == 0:
        return []
    scores = scores.astype(np.float64)
    scores = scores - scores.max(1, keepdims=True)
    scores = scores - np.log(np.exp(scores).sum(1, keepdims=True))
    current = np.where(START, scores[0], -np.inf)
    back = []
    for row in scores[1:]:
        options = np.where(TRANSITION, current[:, None], -np.inf)
        back.append(options.argmax(0))
        current = options.max(0) + row
    tag = int(current.argmax())
    path = [tag]
    for pointers in reversed(back):
        tag = int(pointers[tag])
        path.append(tag)
    return [NAME_TAGS[t] for t in reversed(path)]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """(first, last, type) of each name."""
    result, start = set(), -1
    for i, tag in enumerate([*tags, "O"]):
        if start >= 0 and (not tag.startswith("I-") or tag[2:] != tags[start][2:]):
            result.add((start, i - 1, tags[start][2:]))
            start = -1
        if tag.startswith("B-") or (tag.startswith("I-") and start < 0):
            start = i
    return result


SCORED = ("PER", "LOC", "ORG")


def counts(pairs: Iterable[tuple[list[str] | None, list[str]]]) -> dict[str, list[int]]:
    """Right, found and wanted names of each scored type, and of all under "": pairs are gold and found tags, gold None is not scored."""
    result = {kind: [0, 0, 0] for kind in ("", *SCORED)}
    for gold, found in pairs:
        if gold is None:
            continue
        sides = [{s for s in spans(tags) if s[2] in SCORED} for tags in (gold, found)]
        for kind, count in result.items():
            wanted, own = ({s for s in side if kind in ("", s[2])} for side in sides)
            count[0] += len(wanted & own)
            count[1] += len(own)
            count[2] += len(wanted)
    return result
