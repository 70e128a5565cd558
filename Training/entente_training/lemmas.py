"""Lemmas: rule classes and the lexicon of exceptions."""

from __future__ import annotations

from pathlib import Path


def apply(rule: str, form: str) -> str:
    """`X<n>:suffix`: strip n characters, add the suffix; K keeps the form's case, L lower-cases it first."""
    strip, _, suffix = rule[1:].partition(":")
    base = form.lower() if rule[0] == "L" else form
    count = int(strip)
    return base[: len(base) - count] + suffix if count <= len(base) else suffix


def rule_for(form: str, lemma: str, inventory: dict[str, int]) -> int:
    """The rule of the inventory that gives the lemma while stripping least, lower-casing first; -100 if none does."""
    for kind, base in (("L", form.lower()), ("K", form)):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        for strip in range(len(base) - common, len(base) + 1):
            index = inventory.get(f"{kind}{strip}:{lemma[len(base) - strip :]}")
            if index is not None:
                return index
    return -100


def lemma_of(form: str, xpos: str, rule: str, lexicon: dict[tuple[str, str], str]) -> str:
    return lexicon.get((form.lower(), xpos)) or apply(rule, form)


def read(path: str | Path) -> dict[tuple[str, str], str]:
    lexicon = {}
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            form, xpos, lemma = line.split("\t")
            lexicon[form, xpos] = lemma
    return lexicon
