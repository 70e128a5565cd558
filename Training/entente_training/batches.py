"""Turns documents into batches: windows of whole sentences, grouped by length, with flat word-level labels."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from .documents import Document, Sentence
from .pieces import SPECIAL, PieceTokenizer, case_class

LIMITS = (40, 80, 140, 200)
LONGEST = 510
QUOTES = {'"': "”“", "'": "’‘"}
STRAIGHT = {"“": '"', "”": '"', "’": "'", "‘": "'"}


@dataclass
class Labels:
    """Index tables for the tag sections."""

    config: dict

    def __post_init__(self) -> None:
        self.upos = {v: i for i, v in enumerate(self.config["upos"])}
        self.xpos = {v: i for i, v in enumerate(self.config["xpos"])}
        self.deprel = {v: i for i, v in enumerate(self.config["deprel"])}
        self.entity = {v: i for i, v in enumerate(self.config["entity"])}
        self.rules = {v: i for i, v in enumerate(self.config["lemma_rules"])}


@dataclass
class Batch:
    documents: list[Document]
    groups: list[tuple[Tensor, Tensor, Tensor, Tensor]]
    order: Tensor
    pieces: int
    starts: list[list[int]] = field(default_factory=list)
    """For each document, for each sentence, the row of its first word."""
    words: int = 0


def augmented(words: list[str], rng: random.Random, rates: dict[str, float]) -> list[str]:
    """Changes how a sentence is written, never how many words it has."""
    draw = rng.random()
    if draw < rates["lower"]:
        words = [w.lower() for w in words]
    elif draw < rates["lower"] + rates["upper"]:
        words = [w.upper() for w in words]
    if rng.random() < rates["quotes"]:
        straight = any(w in STRAIGHT or "’" in w for w in words)
        if straight:
            words = ["".join(STRAIGHT.get(c, c) for c in w) for w in words]
        else:
            opened = False
            curly = []
            for w in words:
                if w == '"':
                    opened = not opened
                    w = "“" if opened else "”"
                elif "'" in w:
                    w = w.replace("'", "’")
                curly.append(w)
            words = curly
    return words


def without_final_punctuation(sentence: Sentence) -> Sentence:
    """The same sentence without its last word, when that is punctuation on which nothing hangs."""
    last = len(sentence.words) - 1
    if last < 2 or sentence.upos is None or sentence.heads is None or sentence.upos[last] != "PUNCT":
        return sentence
    if last + 1 in sentence.heads:
        return sentence
    cut = lambda values: None if values is None else values[:-1]  # noqa: E731
    return Sentence(
        words=sentence.words[:-1],
        upos=cut(sentence.upos),
        xpos=cut(sentence.xpos),
        lemmas=cut(sentence.lemmas),
        heads=cut(sentence.heads),
        deprels=cut(sentence.deprels),
        entities=cut(sentence.entities),
        names=cut(sentence.names),
        gold_names=cut(sentence.gold_names),
        factuality=sentence.factuality,
        event_nouns=sentence.event_nouns,
        roles=[r for r in sentence.roles if r[1] < last],
        ends=sentence.ends,
        silver=sentence.silver,
        id=sentence.id,
    )


def windows(lengths: list[int], limit: int) -> list[list[int]]:
    """Packs consecutive sentences of these numbers of pieces into windows; a longer sentence stands alone."""
    result: list[list[int]] = []
    filled = 0
    for i, length in enumerate(lengths):
        if not result or filled + length > limit - 2:
            result.append([])
            filled = 0
        result[-1].append(i)
        filled += length
    return result


def length_groups(lengths: list[int], waste: float = 0.12) -> list[list[int]]:
    """Splits windows, sorted by length, so that each group pads little."""
    order = sorted(range(len(lengths)), key=lambda i: lengths[i])
    groups: list[list[int]] = []
    total = 0
    for i in order:
        if groups and (len(groups[-1]) + 1) * lengths[i] - (total + lengths[i]) <= waste * (total + lengths[i]):
            groups[-1].append(i)
            total += lengths[i]
        else:
            groups.append([i])
            total = lengths[i]
    return groups


def build(
    documents: list[Document],
    tokenizer: PieceTokenizer,
    limit: int = 200,
    rng: random.Random | None = None,
    rates: dict[str, float] | None = None,
) -> Batch:
    """Encodes documents; with `rng`, as training does, with augmentation and masked words."""
    all_windows: list[tuple[list[int], list[int], list[int]]] = []  # pieces, case, rows of first pieces
    placed: list[list[int]] = []
    starts: list[list[int]] = []
    row = 0
    for document in documents:
        coded = []
        for sentence in document.sentences:
            words = augmented(sentence.words, rng, rates) if rng and rates else sentence.words
            coded.append([(tokenizer.word(w), case_class(w)) for w in words])
        starts.append([])
        for members in windows([sum(len(p) for p, _ in s) for s in coded], limit):
            pieces, case, firsts = [tokenizer.start], [SPECIAL], []
            for member in members:
                starts[-1].append(row + len(firsts))
                for ids, kind in coded[member]:
                    if rng and rates and rng.random() < rates["mask"]:
                        ids = [tokenizer.mask] * len(ids)
                    # A sentence beyond the positions shares the last piece.
                    firsts.append(min(len(pieces), LONGEST))
                    pieces.extend(ids)
                    case.extend([kind] * len(ids))
            pieces, case = pieces[: LONGEST + 1] + [tokenizer.end], case[: LONGEST + 1] + [SPECIAL]
            all_windows.append((pieces, case, firsts))
            placed.append(list(range(row, row + len(firsts))))
            row += len(firsts)
    groups, order = [], []
    for members in length_groups([len(w[0]) for w in all_windows]):
        longest = max(len(all_windows[i][0]) for i in members)
        p = np.zeros((len(members), longest), dtype=np.int64)
        c = np.zeros((len(members), longest), dtype=np.int64)
        n, first = [], []
        for k, i in enumerate(members):
            pieces, case, firsts = all_windows[i]
            p[k, : len(pieces)], c[k, : len(case)] = pieces, case
            n.append(len(pieces))
            first.extend(k * longest + f for f in firsts)
            order.extend(placed[i])
        groups.append((torch.from_numpy(p), torch.from_numpy(c), torch.tensor(n), torch.tensor(first)))
    inverse = np.empty(row, dtype=np.int64)
    inverse[np.array(order, dtype=np.int64)] = np.arange(row)
    padded = sum(g[0].numel() for g in groups)
    return Batch(documents, groups, torch.from_numpy(inverse), padded, starts, row)


# MARK: Order of training


def cost(document: Document) -> int:
    return math.ceil(document.word_count * 1.25)


def plan(pools: dict[str, list[Document]], shares: dict[str, float], size: int, rng: random.Random) -> list[list[Document]]:
    """One round: each source's documents, or the share of them, shuffled into batches of about `size` pieces."""
    chosen: list[Document] = []
    for source, documents in pools.items():
        share = shares.get(source, 1.0)
        whole, rest = int(share), share - int(share)
        chosen += documents * whole + rng.sample(documents, round(rest * len(documents)))
    rng.shuffle(chosen)
    batches: list[list[Document]] = [[]]
    filled = 0
    for document in chosen:
        if batches[-1] and filled + cost(document) > size:
            batches.append([])
            filled = 0
        batches[-1].append(document)
        filled += cost(document)
    return batches
