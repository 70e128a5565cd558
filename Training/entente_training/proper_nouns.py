"""Builds `proper-nouns.tsv`: names and adjectives made of names that are written with a capital ("france", "FRANCE", "french"),
and what names are short for ("Nov.").

    python -m entente_training.proper_nouns --data DATA --output proper-nouns.tsv
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from . import datasets

Word = tuple[str, str, str]
"""Form, Penn tag, lemma."""


def treebank_words(data: Path) -> list[Word]:
    """All words of the training parts."""
    words: list[Word] = []
    for folder, name in (("ud-ewt", "en_ewt-ud-train"), ("ud-gum-permissive", "en_gum-ud-train.permissive-genres")):
        for document in datasets.treebank(data / folder / f"{name}.conllu", "", False):
            for s in document.sentences:
                words += zip(s.words, s.xpos or (), s.lemmas or ())
    return words


def capitals(words: Iterable[Word], least: int = 3) -> list[Word]:
    """Words that occur with a capital often enough, and never as common words.

    Whoever writes "france" may also mean to leave the capital out of the lemma, and "COVID" may be left as it is; the majority decides.
    """
    capital: Counter[tuple[str, str]] = Counter()
    kept: Counter[tuple[str, str]] = Counter()
    common: set[str] = set()
    for form, tag, lemma in words:
        word = form.lower()
        if not form.isalpha() or len(form) < 3:
            continue
        if tag in ("NNP", "JJ") and lemma == word.capitalize() and form in (word, word.capitalize()):
            capital[word, tag] += 1
        elif tag == "NNP" and form == lemma and form in (word, word.upper()):
            kept[word, tag] += 1
        elif form == word or tag == "JJ" and form == word.capitalize():
            common.add(word)
    return [
        (*key, key[0].capitalize())
        for key, count in capital.items()
        if count >= least and key[0] not in common and 2 * kept[key] <= count
    ]


def abbreviations(words: Iterable[Word], least: int = 2, agreement: float = 0.8) -> list[Word]:
    """Names whose lemma goes on where the form breaks off, and is (almost) always the same."""
    lemmas: dict[str, Counter[str]] = defaultdict(Counter)
    for form, tag, lemma in words:
        if tag == "NNP":
            lemmas[form.lower()][lemma] += 1
    found = [(form, *counts.most_common(1)[0], sum(counts.values())) for form, counts in lemmas.items()]
    return [
        (form, "NNP", lemma)
        for form, lemma, count, total in found
        if len(form) > 2 and len(lemma) > len(form) and lemma.lower().startswith(form.removesuffix("."))
        and count >= max(least, agreement * total)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    words = treebank_words(options.data)
    lines = [
        "# Names and adjectives made of names that have a capital in whatever case they are written, and what",
        "# names are short for. Columns: form, Penn tag, lemma. From the training parts of UD English EWT and GUM",
        "# (CC BY-SA 4.0), made by `entente_training.proper_nouns`.",
    ]
    lines += ["\t".join(row) for row in sorted({*capitals(words), *abbreviations(words)})]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines) - 3} entries, {options.output.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
