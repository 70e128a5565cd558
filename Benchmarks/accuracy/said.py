#!/usr/bin/env python3
"""Sentences with "X said": is the speaker found, and what was said?

usage: said.py --entente .build/release/entente --data ../shared/data/carb

Gold: in said_type_annotations.tsv the context label "C: X said" of a tuple, or the first argument of a tuple whose relation is
itself a verb of saying. A speaker counts as right when the head words agree; content when at least half of its words do. A pronoun
that is found beside a named speaker is not counted against the program: it usually is that speaker.
"""
from __future__ import annotations

import argparse
import re
from pathlib import Path

from entente import ClaimSource, Counts, OpenClaim, Program

SAYING = {"said", "say", "says", "told", "added", "adds", "according", "announced", "reported", "argued", "claimed", "noted",
          "stated", "believes", "thinks", "maintained", "suggested", "predicted", "acknowledged", "insisted", "warned",
          "explained", "indicated", "confirmed", "estimated", "contends", "promises", "warns", "remarked"}
PRONOUNS = {"i", "we", "he", "she", "it", "they", "that", "who"}


def words(text: str) -> list[str]:
    return [word.removesuffix("s") for word in re.findall(r"[\w'.&-]*\w", text.lower())]


def gold_speakers(path: Path) -> dict[str, tuple[set[str], list[str]]]:
    """For each sentence the speakers as written, and the contents of tuples of saying."""
    gold: dict[str, tuple[set[str], list[str]]] = {}
    for line in path.read_text(encoding="utf-8-sig").replace("\ufeff", "").splitlines():
        fields = [field.strip() for field in line.split("\t")]
        if len(fields) < 3:
            continue
        speakers, contents = gold.setdefault(fields[0], (set(), []))
        relation = fields[1].lower().split()
        if any(word in SAYING for word in relation) and "passive" not in relation:
            speakers.add(fields[2])
            if len(fields) > 3:
                contents.append(fields[3])
        for field in fields[3:]:
            if field.startswith("C:"):
                before = re.split(r"\b(?:%s)\b" % "|".join(SAYING), field[2:], flags=re.I)
                name = before[0].strip()
                if name:
                    speakers.add(re.sub(r"\b(?:supposedly|also|have|has|had|never|always|once|later)$", "", name).strip())
    return gold


def same(gold: str, predicted: str) -> bool:
    """Whether two phrases name the same speaker: their last words agree, or one is part of the other."""
    left, right = words(gold), words(predicted)
    return bool(left and right) and (set(left) >= set(right) or set(right) >= set(left) or left[-1] == right[-1])


def speakers_of(claims: list[OpenClaim]) -> list[str]:
    found: list[str] = []
    for claim in claims:
        said = claim.content is not None and any(word in SAYING for word in claim.relation.lower().split())
        for phrase in ([claim.speaker.text] if claim.speaker else []) + ([claim.source.text] if said and claim.source else []):
            if not any(same(phrase, known) for known in found):
                found.append(phrase)
    return found


def measure(program: ClaimSource, data: Path, listed: bool = False) -> str:
    """The line of figures; with `listed`, sentences with a wrong or missing speaker are printed."""
    gold = gold_speakers(data / "said_type_sentences" / "said_type_annotations.tsv")
    sentences = list(gold)
    speakers, contents = Counts(), Counts()
    for sentence, claims in zip(sentences, program.claims_by_sentence(sentences)):
        wanted: list[str] = []
        for phrase in sorted(gold[sentence][0], key=len):
            if not any(same(phrase, known) for known in wanted):
                wanted.append(phrase)
        found = speakers_of(claims)
        right = sum(any(same(phrase, other) for other in found) for phrase in wanted)
        speakers.right += right
        speakers.gold += len(wanted)
        named = [phrase for phrase in found if phrase.lower() not in PRONOUNS]
        speakers.predicted += max(len(named) or len(found), right)
        said = [claim.content for claim in claims if claim.content]
        for content in gold[sentence][1]:
            contents.gold += 1
            want = set(words(content))
            contents.right += any(len(want & set(words(text))) * 2 >= len(want | set(words(text))) for text in said)
        if listed and (right < len(wanted) or len(found) > len(wanted)):
            print(sentence, "\n   gold", wanted, "\n   found", found)
    return f"said: speaker {speakers}  content recall {contents.recall:.3f}  ({len(sentences)} sentences)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--entente", default=".build/release/entente")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--list", action="store_true", help="show the sentences with a wrong or missing speaker")
    options = parser.parse_args()
    print(measure(Program(options.entente), options.data, options.list))


if __name__ == "__main__":
    main()
