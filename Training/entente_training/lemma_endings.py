"""Builds `lemma-endings.tsv`: what lemmas lose at the end of their forms and get instead, for each Penn tag.

    python -m entente_training.lemma_endings --data DATA --output lemma-endings.tsv

The network chooses a rule that cuts so many letters off and adds others, and for a rare word it may cut off what no word loses
("timesheet" without its "t"). What the treebanks never cut off is refused.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from .proper_nouns import Word, treebank_words


OFTEN = 3
"""How often a word that alone has an ending must show it: "'ve" is "have"."""


def ending(form: str, lemma: str) -> tuple[str, str]:
    """What the form has at its end and its lemma has not, and the other way round, in lower case; a doubled letter counts once."""
    form, lemma = form.lower(), lemma.lower()
    common = len(os.path.commonprefix([form, lemma]))
    cut, added = form[common:], lemma[common:]
    return cut[1:] if common and not added and len(cut) > 1 and cut[0] == form[common - 1] else cut, added


def endings(words: Iterable[Word]) -> list[tuple[str, str, str]]:
    """Tag, what is cut off, what is added, sorted: of the tags whose words are inflected, what two words show or one often."""
    forms: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for form, tag, lemma in words:
        if tag[0] in "NVJR" and lemma != "_":
            forms[tag, *ending(form, lemma)][form.lower()] += 1
    return sorted(
        key for key, found in forms.items() if any(key[1:]) and (len(found) > 1 or found.total() >= OFTEN)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    lines = [
        "# What the end of a form may lose in its lemma, and what may come in its place; - is nothing.",
        "# Columns: Penn tag, cut off, added. From the training parts of UD English EWT and GUM (CC BY-SA 4.0),",
        "# made by `make -C Training lemma-endings`.",
    ]
    lines += [f"{tag}\t{cut or '-'}\t{added or '-'}" for tag, cut, added in endings(treebank_words(options.data))]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 3} endings, {options.output.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
