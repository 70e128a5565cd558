#!/usr/bin/env python3
"""PETRARCH's unit tests: who acts on whom, as actor codes, in sentences about invented countries.

usage: petrarch.py --entente .build/release/entente --data ../shared/data [--list]

The test dictionary of actors is loaded as a user's gazetteer. A sentence is right when the set of (source, target) codes of its
events is; standing relations (roles, places, family) are no events, and what is symmetric holds both ways. Root codes follow a test dictionary of verbs and are only
reported. Sentences that test the reader's errors are left out.
"""
from __future__ import annotations

import argparse
import json
import re
import sqlite3
import tempfile
from collections import Counter
from pathlib import Path

from entente import Program

STANDING = ("role", "place", "family", "dependence")
ADJECTIVE = re.compile(r"(ian|ean|an|ish|ese|ch|i|ic)$", re.I)


def read_actors(path: Path) -> list[tuple[str, list[str], str]]:
    """Name, other forms and code of each entry; of dated codes the first that is not empty."""
    entries: list[tuple[str, list[str], list[str]]] = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        line = line.split("#")[0].strip()
        if not line or line.startswith("<"):
            continue
        codes = re.findall(r"\[([^\]]*)\]", line)
        form = line.split("[")[0].strip(" \t_").replace("_", " ").strip()
        if form.startswith("+"):
            entries[-1][1].append(form[1:].strip())
        elif form:
            entries.append((form, [], []))
        for code in codes:
            entries[-1][2].append(code.split()[0] if code.split() else "")
    return [(name, forms, codes[0].upper()) for name, forms, codes in entries if codes and codes[0].strip("- ")]


def cased(form: str) -> str:
    small = {"of", "the", "and", "for", "in"}
    words = [word.lower() if word.lower() in small else word.capitalize() if len(word) > 3 else word for word in form.split()]
    return " ".join("-".join(part.capitalize() for part in word.split("-")) if "-" in word else word for word in words)


def write_gazetteer(entries: list[tuple[str, list[str], str]], path: Path) -> None:
    lines = ["name\tkind\tcode\tcountry\taliases\tadjectives"]
    for name, forms, code in entries:
        country = code[:3] if len(code) >= 3 else ""
        kind = "country" if len(code) == 3 else "organization"
        adjectives = [cased(form) for form in forms if ADJECTIVE.search(form) and " " not in form] if kind == "country" else []
        aliases = [cased(form) for form in forms if cased(form) not in adjectives]
        shown = cased(name) if len(name) > 3 else name
        lines.append("\t".join([shown, kind, code, country, "|".join(aliases), "|".join(adjectives)]))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def found_events(graph: Path) -> dict[str, set[tuple[str, str, str]]]:
    """For each file the source code, target code and CAMEO code of its events."""
    query = f"""
      SELECT article.uri, a.code, b.code, coalesce(vocabulary.cameo, ''), coalesce(vocabulary.is_symmetric, 0)
      FROM evidence
      JOIN article ON article.number = evidence.article
      JOIN article_actor AS a ON a.article = evidence.article AND a.position = evidence.source_position
      JOIN article_actor AS b ON b.article = evidence.article AND b.position = evidence.target_position
      LEFT JOIN vocabulary ON vocabulary.label = evidence.label
      WHERE coalesce(vocabulary.family, '') NOT IN ({','.join('?' * len(STANDING))})"""
    events: dict[str, set[tuple[str, str, str]]] = {}
    with sqlite3.connect(graph) as database:
        for uri, source, target, cameo, is_symmetric in database.execute(query, STANDING):
            # Whoever the test dictionary gives no code takes part in no event that can be compared.
            if source and target:
                pairs = {(source, target), (target, source)} if is_symmetric else {(source, target)}
                events.setdefault(Path(uri).stem, set()).update((*pair, cameo) for pair in pairs)
    return events


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="show the sentences whose pairs are wrong")
    options = parser.parse_args()
    lines = (options.data / "petrarch-unit-tests" / "petrarch-unittests.jsonl").read_text(encoding="utf-8").splitlines()
    tests = [json.loads(line) for line in lines if line.strip()]
    tests = [test for test in tests if not any("error" in event for event in test["events"])]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "articles").mkdir()
        for number, test in enumerate(tests):
            # Some sentences occur twice under two dates: a number keeps the articles apart.
            (folder / "articles" / f"{number:03}.txt").write_text(test["text"] + "\n" + "\n" * number, encoding="utf-8")
        write_gazetteer(read_actors(options.data / "petrarch-dictionaries" / "PETR.Validate.actors.txt"), folder / "actors.tsv")
        graph = folder / "graph.sqlite"
        files = [str(folder / "articles" / f"{number:03}.txt") for number in range(len(tests))]
        Program(options.entente).run("build", *files, "--graph", str(graph), "--gazetteer", str(folder / "actors.tsv"))
        found = found_events(graph)
        by_text: dict[str, set] = {}
        for number, test in enumerate(tests):
            if f"{number:03}" in found:
                by_text[test["text"]] = found[f"{number:03}"]

    right = 0
    slots = {"source": Counter(), "target": Counter(), "root": Counter()}
    for test in tests:
        events = by_text.get(test["text"], set())
        pairs = {(source, target) for source, target, _ in events}
        gold = [(event.get("sourcecode", "---"), event.get("targetcode", "---"), event["eventcode"])
                for event in test["events"] if "eventcode" in event]
        gold = [event for event in gold if not any(code.startswith("---") for code in event[:2])]
        exact = pairs == {(source, target) for source, target, _ in gold}
        right += exact
        for index, slot in enumerate(("source", "target")):
            left = Counter(pair[index] for pair in pairs)
            for event in gold:
                slots[slot]["all"] += 1
                if left[event[index]] > 0:
                    slots[slot]["right"] += 1
        for source, target, code in gold:
            slots["root"]["all"] += 1
            slots["root"]["right"] += any((source, target) == event[:2] and event[2][:2] == code[:2] for event in events)
        if options.list and not exact:
            print(f"{test['id']}: {test['text']}\n   gold  {sorted(set(gold))}\n   found {sorted(events)}")
    share = lambda slot: slots[slot]["right"] / max(slots[slot]["all"], 1)
    print(f"PETRARCH unit tests: pairs exact {right}/{len(tests)} ({right / len(tests):.3f})  source {share('source'):.3f}  "
          f"target {share('target'):.3f}  root code {share('root'):.3f}  ({slots['source']['all']} events)")


if __name__ == "__main__":
    main()
