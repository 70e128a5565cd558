#!/usr/bin/env python3
"""Are mentions found, and do nodes keep things apart? Coverage and purity on re3d and knowledge-net.

usage: clusters.py --entente .build/release/entente --data ../shared/data

Coverage: the share of the sets' entity mentions that a mention of our graph overlaps. Purity: each node's mentions that the set
marks are counted by what the set calls them (re3d: the value; knowledge-net: the Wikidata address), and the most frequent name's
share is the node's; inverse purity likewise the other way round. For knowledge-net also the share of facts whose two ends are
joined by any relation, and the sets' relations joined in re3d.
"""
from __future__ import annotations

import argparse
import json
import sqlite3
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from entente import Program

ACTOR_TYPES = {"Person", "Organisation", "Location", "Nationality"}


@dataclass
class Passage:
    """A text, its marked entity mentions (character start, end, identity) and its facts as pairs of mentions."""

    text: str
    mentions: list[tuple[int, int, str | None]] = field(default_factory=list)
    facts: list[tuple[tuple[int, int], tuple[int, int]]] = field(default_factory=list)


def read_re3d(folder: Path) -> list[Passage]:
    passages = []
    for source in sorted(path for path in folder.iterdir() if path.is_dir()):
        records = {name: [json.loads(line) for line in (source / f"{name}.json").read_text(encoding="utf-8-sig").splitlines() if line.strip()]
                   for name in ("documents", "entities", "relations")}
        for document in records["documents"]:
            passage = Passage(document["text"])
            for entity in records["entities"]:
                start, end = entity["begin"], entity["end"]
                if (entity["documentId"] == document["_id"] and entity["type"] in ACTOR_TYPES and entity["confidence"] >= 0.8
                        and passage.text[start:end] == entity["value"]):
                    passage.mentions.append((start, end, entity["value"].lower().removeprefix("the ")))
            for relation in records["relations"]:
                ends = [(relation[side + "Begin"], relation[side + "End"]) for side in ("source", "target")]
                if relation["documentId"] == document["_id"] and relation["confidence"] >= 0.8 and all(
                        passage.text[start:end] == relation[side] for (start, end), side in zip(ends, ("source", "target"))):
                    passage.facts.append((ends[0], ends[1]))
            passages.append(passage)
    return passages


def read_knowledge_net(path: Path) -> list[Passage]:
    passages = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        passage = Passage(record["text"])
        seen = set()
        for fact in record["facts"]:
            for side in ("subject", "object"):
                span = tuple(fact[side + "Span"])
                if span not in seen:
                    seen.add(span)
                    passage.mentions.append((*span, fact[side + "Uri"]))
            passage.facts.append((tuple(fact["subjectSpan"]), tuple(fact["objectSpan"])))
        passages.append(passage)
    return passages


def purity(pairs: Counter, by: int) -> float:
    groups: dict[object, Counter] = defaultdict(Counter)
    for pair, count in pairs.items():
        groups[pair[by]][pair[1 - by]] += count
    total = sum(pairs.values())
    return sum(max(group.values()) for group in groups.values()) / total if total else 0.0


def measure(name: str, program: Program, passages: list[Passage]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, passage in enumerate(passages):
            path = Path(folder) / f"{number:05}.txt"
            path.write_text(passage.text, encoding="utf-8")
            files.append(path)
        graph = Path(folder) / "graph.sqlite"
        program.run("build", str(folder), "--graph", str(graph))
        database = sqlite3.connect(graph)
        articles = {text: number for number, text in database.execute("SELECT number, text FROM article")}
        mentions = defaultdict(list)
        for article, start, end, actor in database.execute(
                "SELECT m.article, m.start_offset, m.end_offset, a.actor FROM mention AS m JOIN article_actor AS a "
                "ON a.article = m.article AND a.position = m.actor_position"):
            mentions[article].append((start, end, actor))
        joined = set()
        for source, target in database.execute("SELECT source, target FROM relation"):
            joined |= {(source, target), (target, source)}
        database.close()
    covered, marked, pairs, facts, facts_found, aligned = 0, 0, Counter(), 0, 0, 0
    for passage in passages:
        # The program may tidy white space: texts are aligned without it.
        article, offsets = align(passage.text, articles)
        if article is None:
            continue
        aligned += 1

        def node(start: int, end: int) -> int | None:
            # Of mentions that overlap as much, the shortest: "American" rather than "an American writer".
            best = None
            for first, last, actor in mentions[article]:
                overlap = (min(last, offsets[end]) - max(first, offsets[start]), first - last)
                if overlap[0] > 0 and (best is None or overlap > best[0]):
                    best = (overlap, actor)
            return best[1] if best else None

        for start, end, identity in passage.mentions:
            marked += 1
            actor = node(start, end)
            covered += actor is not None
            if actor is not None and identity:
                pairs[(actor, identity)] += 1
        for source, target in passage.facts:
            facts += 1
            facts_found += (node(*source), node(*target)) in joined
    return (f"{name}: coverage {covered / max(marked, 1):.3f} of {marked} mentions  purity {purity(pairs, 0):.3f}  inverse purity "
            f"{purity(pairs, 1):.3f}  joined {facts_found}/{facts} relations ({facts_found / max(facts, 1):.3f})  "
            f"({aligned} of {len(passages)} texts)")


def align(text: str, articles: dict[str, int]) -> tuple[int | None, list[int]]:
    """The article of a text and the byte offset in it of each character of the text."""
    key = "".join(text.split())
    index = align.cache.setdefault(id(articles), {"".join(stored.split()): stored for stored in articles})
    stored = index.get(key)
    if stored is None:
        return None, []
    positions = [(position, char) for position, char in enumerate(stored) if not char.isspace()]
    byte, starts = 0, []
    for char in stored:
        starts.append(byte)
        byte += len(char.encode("utf-8"))
    offsets, following = [], 0
    for char in text:
        if char.isspace():
            offsets.append(starts[positions[following - 1][0]] + 1 if following else 0)
        else:
            offsets.append(starts[positions[following][0]])
            following += 1
    offsets.append(byte)
    return articles[stored], offsets


align.cache = {}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    program = Program(options.entente)
    print(measure("re3d", program, read_re3d(options.data / "re3d")))
    print(measure("knowledge-net", program, read_knowledge_net(options.data / "knowledge-net" / "folds-1-3.jsonl")))


if __name__ == "__main__":
    main()
