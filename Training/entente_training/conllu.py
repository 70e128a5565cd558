"""Reads CoNLL-U, and the mentions that GUM keeps in `Entity=`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Row:
    """One syntactic word."""

    form: str
    lemma: str
    upos: str
    xpos: str
    features: str
    head: int  # 0 is the root, otherwise the number of the word, from 1
    deprel: str
    misc: dict[str, str]


@dataclass
class Block:
    """One sentence with its comments."""

    comments: dict[str, str] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)


def read(path: str | Path) -> Iterator[Block]:
    """Yields sentences; multiword ranges and empty nodes are left out."""
    block = Block()
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if not line:
                if block.rows:
                    yield block
                block = Block()
            elif line.startswith("#"):
                key, _, value = line[1:].partition("=")
                block.comments[key.strip()] = value.strip()
            else:
                columns = line.split("\t")
                if not columns[0].isdigit():
                    continue
                misc = dict(part.partition("=")[::2] for part in columns[9].split("|")) if columns[9] != "_" else {}
                block.rows.append(
                    Row(columns[1], columns[2], columns[3], columns[4], columns[5], int(columns[6]), columns[7], misc)
                )
    if block.rows:
        yield block


@dataclass(frozen=True)
class Span:
    """A mention in one document: sentence number, first and last word (from 0), type and entity."""

    sentence: int
    first: int
    last: int
    type: str
    entity: str


BRACKET = re.compile(r"\(([^()]+)(\))?|([^()]+)\)")


def mentions(blocks: list[Block]) -> list[Span]:
    """The mentions in a document's `Entity=` annotation, in the order in which they close."""
    spans: list[Span] = []
    open_mentions: dict[str, list[tuple[int, int, str]]] = {}
    for number, block in enumerate(blocks):
        for index, row in enumerate(block.rows):
            for opening, closed, closing in BRACKET.findall(row.misc.get("Entity", "")):
                if opening:
                    fields = opening.split("-")
                    key, kind = fields[0], fields[1]
                    if closed:
                        spans.append(Span(number, index, index, kind, key.partition("[")[0]))
                    else:
                        open_mentions.setdefault(key, []).append((number, index, kind))
                else:
                    start, first, kind = open_mentions[closing.partition("-")[0]].pop()
                    if start == number:  # a discontinuous or cross-sentence mention would be rare
                        spans.append(Span(number, first, index, kind, closing.partition("[")[0]))
    return spans


def head_of(first: int, last: int, heads: list[int]) -> int:
    """The first word of a span whose head lies outside it (heads count from 1, words here from 0)."""
    for index in range(first, last + 1):
        if not first <= heads[index] - 1 <= last:
            return index
    return first
