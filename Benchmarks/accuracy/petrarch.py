#!/usr/bin/env python3
"""PETRARCH's unit tests: who acts on whom, as actor codes, in sentences about invented countries.

usage: petrarch.py --entente .build/release/entente --data ../shared/data [--list]

The test dictionaries of actors and agents are loaded as a user's gazetteer, with the codes in force on the date of the sentence;
names with the same code are one actor. A sentence is right when the set of (source, target) codes of its events is. Sentences
that test the reader's errors are left out. What counts as an event:

- Both sides need a code, here as in PETRARCH, which writes `---` where it has none. A code has to come from the test
  dictionary: countries that only the shipped gazetteer knows do not count, as PETRARCH could not know them either.
- Standing relations (roles, places, family, dependence) are no events. Every other claim counts, also denied and planned
  ones, for which PETRARCH has codes of their own.
- A symmetric relation has no direction, and a visit is coded by CAMEO for the guest (042) and for the host (043), as the writer of
  a verb dictionary likes: such a claim may be coded one way round or both. When the gold has neither, it is one wrong pair.
- Several codes of one name (`FRO/BIL/SAM`) are several actors.
- Claims of nouns ("an attack by A in B") and of pronouns ("burned down its embassy") count, though PETRARCH, which codes verbs
  and names, has none of them: what they add is wrong here, however right it is.

Source and target count each gold pair, and each found pair once. Root codes follow a test dictionary of verbs and are only reported.
"""
from __future__ import annotations

import argparse
import json
import re
import sqlite3
import tempfile
from collections import Counter
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from entente import Program

STANDING = ("role", "place", "family", "dependence")
MIRRORED = ("042", "043")
ADJECTIVE = re.compile(r"(ian|ean|an|ish|ese|ch|i|ic)$", re.I)
COLUMNS = ("name", "kind", "code", "country", "aliases", "adjectives")


@dataclass(frozen=True)
class DatedCode:
    """A code and the days, as YYYYMMDD, between which it holds."""

    code: str
    first: str = "00000000"
    last: str = "99999999"

    @staticmethod
    def read(text: str) -> "DatedCode":
        def day(digits: str) -> str:
            return digits if len(digits) == 8 else "19" + digits

        code, _, dates = text.strip().partition(" ")
        code = code.upper() if re.match(r"[A-Za-z]", code) else ""
        days = [day(digits) for digits in re.findall(r"\d+", dates)]
        if "<" in dates:
            return DatedCode(code, last=days[0])
        if ">" in dates:
            return DatedCode(code, first=days[0])
        return DatedCode(code, *days) if days else DatedCode(code)

    @property
    def is_default(self) -> bool:
        return self.first == "00000000" and self.last == "99999999"


def read_actors(path: Path) -> list[tuple[list[str], list[DatedCode]]]:
    """The forms and the codes of each actor."""
    entries: list[tuple[list[str], list[DatedCode]]] = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        line = line.split("#")[0].strip()
        if not line or line.startswith("<"):
            continue
        form = line.split("[")[0].strip(" \t_").replace("_", " ").strip()
        if form.startswith("+"):
            entries[-1][0].append(form[1:].strip())
        elif form:
            entries.append(([form], []))
        entries[-1][1].extend(DatedCode.read(code) for code in re.findall(r"\[([^\]]*)\]", line))
    return entries


def read_agents(path: Path) -> dict[str, str]:
    """Common nouns, in lower case, and the role that each adds to a code, `~` standing for the actor's own."""
    agents: dict[str, str] = {}
    synonyms: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("!") and "=" in line:
            name, _, words = line.partition("=")
            synonyms[name.strip()] = [word.strip() for word in words.split(",")]
        elif "[" in line and not line.startswith("<"):
            form, _, code = line.partition("[")
            forms = [form.partition("{")[0].strip(" _")]
            for name, words in synonyms.items():
                forms = [form.replace(name, word) for form in forms for word in (words if name in form else [""])]
            for form in forms:
                agents.setdefault(form.replace("_", " ").lower(), code.partition("]")[0].replace(" ", ""))
    return agents


def codes_on(date: str, actors: list[tuple[list[str], list[DatedCode]]]) -> tuple[str, ...]:
    """The code of each actor on a day: the first that holds for some days only and holds then, or the one that always does."""
    def code(codes: list[DatedCode]) -> str:
        holding = [code for code in codes if code.first <= date <= code.last]
        return next((code.code for code in sorted(holding, key=lambda code: code.is_default)), "")

    return tuple(code(codes) for _, codes in actors)


def cased(form: str) -> str:
    small = {"of", "the", "and", "for", "in"}

    def word_cased(word: str) -> str:
        if word.lower() in small:
            return word.lower()
        return word if len(word) <= 3 or "." in word else "-".join(part.capitalize() for part in word.split("-"))

    return " ".join(word_cased(word) for word in form.split())


def write_gazetteer(forms: dict[str, list[str]], agents: dict[str, str], path: Path) -> None:
    lines = ["\t".join(COLUMNS)]
    for code, names in forms.items():
        kind = "country" if len(code) == 3 else "organization"
        adjectives = [name for name in names[1:] if kind == "country" and ADJECTIVE.search(name) and " " not in name]
        aliases = [cased(name) for name in names[1:] if name not in adjectives]
        lines.append("\t".join(
            [cased(names[0]), kind, code, code[:3], "|".join(aliases), "|".join(map(cased, adjectives))]))
    lines += ["\t".join([agent, "agent", role, "", "", ""]) for agent, role in agents.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Event:
    source: str
    target: str
    cameo: str
    is_mirrored: bool

    def pairs(self, gold: set[tuple[str, str]]) -> set[tuple[str, str]]:
        """The directed pairs that the event is compared by."""
        pair = (self.source, self.target)
        options = {pair, pair[::-1]} if self.is_mirrored else {pair}
        return options & gold or {pair}


def found_events(graph: Path, known: set[str]) -> dict[str, set[Event]]:
    """The events of each file between actors that have codes of the dictionary."""
    query = f"""
      SELECT article.uri, a.code, b.code, coalesce(vocabulary.cameo, ''), coalesce(vocabulary.is_symmetric, 0)
      FROM evidence
      JOIN article ON article.number = evidence.article
      JOIN article_actor AS a ON a.article = evidence.article AND a.position = evidence.source_position
      JOIN article_actor AS b ON b.article = evidence.article AND b.position = evidence.target_position
      LEFT JOIN vocabulary ON vocabulary.label = evidence.label
      WHERE coalesce(vocabulary.family, '') NOT IN ({','.join('?' * len(STANDING))})"""

    def actors(code: str | None) -> list[str]:
        return [part for part in (code or "").split("/") if any(part.startswith(base) for base in known)]

    events: dict[str, set[Event]] = {}
    with sqlite3.connect(graph) as database:
        for uri, sources, targets, cameo, is_symmetric in database.execute(query, STANDING):
            for source, target in product(actors(sources), actors(targets)):
                events.setdefault(Path(uri).stem, set()).add(
                    Event(source, target, cameo, bool(is_symmetric) or cameo in MIRRORED))
    return events


def find(tests: list[dict], dictionaries: Path, program: Program) -> list[set[Event]]:
    """The events of each test; those with the same codes in force are read in one run."""
    actors = read_actors(dictionaries / "PETR.Validate.actors.txt")
    agents = read_agents(dictionaries / "PETR.Validate.agents.txt")
    groups: dict[tuple[str, ...], list[int]] = {}
    for number, test in enumerate(tests):
        groups.setdefault(codes_on(test["date"], actors), []).append(number)
    found: list[set[Event]] = [set() for _ in tests]
    for codes, numbers in groups.items():
        forms: dict[str, list[str]] = {}
        for (names, _), code in zip(actors, codes):
            if code:
                forms.setdefault(code, []).extend(name for name in names if name not in forms.get(code, []))
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_gazetteer(forms, agents, folder / "actors.tsv")
            # The same sentence twice is one article.
            files = {tests[number]["text"]: folder / f"{number:03}.txt" for number in numbers}
            for text, file in files.items():
                file.write_text(text + "\n", encoding="utf-8")
            graph = folder / "graph.sqlite"
            program.run("build", *map(str, files.values()), "--graph", str(graph), "--gazetteer", str(folder / "actors.tsv"),
                        "--min-confidence", "0")
            known = {part for code in forms for part in code.split("/")}
            events = found_events(graph, known)
        for number in numbers:
            found[number] = events.get(files[tests[number]["text"]].stem, set())
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="show the sentences whose pairs are wrong")
    options = parser.parse_args()
    lines = (options.data / "petrarch-unit-tests" / "petrarch-unittests.jsonl").read_text(encoding="utf-8").splitlines()
    tests = [json.loads(line) for line in lines if line.strip()]
    tests = [test for test in tests if not any("error" in event for event in test["events"])]
    found = find(tests, options.data / "petrarch-dictionaries", Program(options.entente))

    right = 0
    slots = {"source": Counter(), "target": Counter(), "root": Counter()}
    for test, events in zip(tests, found):
        coded = [(event.get("sourcecode", "---"), event.get("targetcode", "---"), event["eventcode"])
                 for event in test["events"] if "eventcode" in event]
        coded = [event for event in coded if not any(code.startswith("---") for code in event[:2])]
        gold = {event[:2] for event in coded}
        pairs = {pair for event in events for pair in event.pairs(gold)}
        right += pairs == gold
        for index, slot in enumerate(("source", "target")):
            wanted = Counter(pair[index] for pair in gold)
            slots[slot]["all"] += wanted.total()
            slots[slot]["right"] += (wanted & Counter(pair[index] for pair in pairs)).total()
        for source, target, code in coded:
            slots["root"]["all"] += 1
            slots["root"]["right"] += any(
                (source, target) in event.pairs(gold) and event.cameo[:2] == code[:2] for event in events)
        if options.list and pairs != gold:
            shown = sorted((event.source, event.target, event.cameo) for event in events)
            print(f"{test['id']}: {test['text']}\n   gold  {sorted(set(coded))}\n   found {shown}")
    share = lambda slot: slots[slot]["right"] / max(slots[slot]["all"], 1)
    print(f"PETRARCH unit tests: pairs exact {right}/{len(tests)} ({right / len(tests):.3f})  source {share('source'):.3f}  "
          f"target {share('target'):.3f}  root code {share('root'):.3f}  ({slots['source']['all']} pairs)")


if __name__ == "__main__":
    main()
