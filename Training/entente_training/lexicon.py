"""Builds the lexicon of lemmas, `lemmas.tsv`: what the training treebanks say, and regular forms that they lack.

    python -m entente_training.lexicon --data DATA --vocabulary vocab.txt --inflections inflections.tsv --output lemmas.tsv

With `--inflections`, the program's own table of words and their inflected forms, forms of words that it has are left out.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from . import datasets

# Tags whose lemmas keep capitals, or that are open-ended.
LEFT_OUT = {"NNP", "NNPS", "ADD", "CD", "FW", "GW", "LS", "NFP", "SYM", "AFX"}
INFLECTED = ("s", "ed", "ing", "er", "est", "en")
VERBS = {"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"}
REGULAR = {"ed": ("VBD", "VBN"), "ing": ("VBG",), "s": ("VBZ", "NNS")}
VOWELS = "aeiou"

Counts = dict[tuple[str, str], Counter[str]]


def counts(data: Path) -> Counts:
    result: Counts = defaultdict(Counter)
    for folder, name in (("ud-ewt", "en_ewt-ud-train"), ("ud-gum-permissive", "en_gum-ud-train.permissive-genres")):
        for document in datasets.treebank(data / folder / f"{name}.conllu", "", False):
            for s in document.sentences:
                for form, xpos, lemma in zip(s.words, s.xpos, s.lemmas):
                    result[form.lower(), xpos][lemma] += 1
    return result


def observed(found: Counts, agreement: float = 0.9) -> dict[tuple[str, str], str]:
    """What is (almost) always one lemma and could be got wrong: inflected forms, and those that only look so."""
    lexicon = {}
    elsewhere = Counter(lemma for lemmas in found.values() for lemma in lemmas)
    for (form, xpos), lemmas in found.items():
        lemma, count = lemmas.most_common(1)[0]
        if count == 1 and lemma != form and elsewhere[lemma] == 1:
            continue  # a single word with a lemma that no other form has may be a slip
        if xpos in LEFT_OUT or lemma == "_" or " " in form or count < agreement * sum(lemmas.values()):
            continue
        if lemma != lemma.lower() and lemma != "I":
            continue
        if lemma != form or form.endswith(INFLECTED) or (not form[0].isalnum() and len(form) < 4):
            lexicon[form, xpos] = lemma
    return lexicon


def stems(form: str, ending: str) -> Iterator[str]:
    """What the form may come from, if it is regular."""
    stem = form[: -len(ending)]
    if ending == "s":
        yield form[:-1]
        if form.endswith("ies"):
            yield form[:-3] + "y"
        elif form.endswith("es"):
            yield form[:-2]
        return
    yield stem + "e"
    if not (len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsfz"):
        yield stem
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        yield stem[:-1]
    if ending == "ed" and stem.endswith("i"):
        yield stem[:-1] + "y"


def regular(found: Counts, vocabulary: list[str], forms: set[str]) -> dict[tuple[str, str], str]:
    """Lemmas of regular forms whose stem is a lemma of the treebanks or a word of the vocabulary (in order of frequency)."""
    rank = {word: i for i, word in enumerate(vocabulary) if word.isalpha() and len(word) > 3}
    known: dict[str, Counter[str]] = {"verb": Counter(), "noun": Counter()}
    for (form, xpos), lemmas in found.items():
        # Only what also occurs as a base form: lemmas of single inflected forms are sometimes slips.
        kind = "verb" if xpos in ("VB", "VBP") else "noun" if xpos == "NN" else None
        if kind and form in lemmas and len(form) > 2:
            known[kind][form] += lemmas[form]
    lexicon = {}
    for form in forms:
        if not form.isascii() or not form.isalpha() or len(form) < 5:
            continue
        ending = next((e for e in ("ing", "ed", "s") if form.endswith(e)), None)
        if ending is None or form.endswith(("ss", "us", "is")):
            continue
        candidates = [c for c in stems(form, ending) if c != form]
        for xpos in REGULAR[ending]:
            lemmas = known["noun" if xpos == "NNS" else "verb"]
            sure = [c for c in candidates if c in lemmas]
            if sure:
                lexicon[form, xpos] = max(sure, key=lambda c: lemmas[c])
            elif xpos != "VBZ" and not any(c in known["verb"] or c in known["noun"] for c in candidates):
                words = [c for c in candidates if c in rank]
                if words:
                    lexicon[form, xpos] = min(words, key=lambda c: rank[c])
    return lexicon


def build(found: Counts, vocabulary: list[str], forms: set[str]) -> dict[tuple[str, str], str]:
    """Regular forms, overruled by what was observed, overruled by the table of irregular verbs."""
    added = {key: lemma for key, lemma in regular(found, vocabulary, forms).items() if key not in found}
    return {**added, **observed(found), **irregular()}


def irregular() -> dict[tuple[str, str], str]:
    """Past tenses and participles of `irregular_verbs.txt`."""
    lexicon = {}
    for line in (Path(__file__).parent / "irregular_verbs.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            lemma, past, participle = line.split()
            lexicon[past, "VBD"] = lexicon[participle, "VBN"] = lemma
    return lexicon


def without_known(lexicon: dict[tuple[str, str], str], inflections: str) -> dict[tuple[str, str], str]:
    """Leaves out the verbs and nouns that the table of inflections has, in American or British spelling."""
    known = {tuple(line.split("\t")[:2]) for line in inflections.splitlines() if line and not line.startswith("#")}
    spellings = (("ise", "ize"), ("yse", "yze"), ("our", "or"), ("ence", "ense"), ("tre", "ter"))

    def has(lemma: str, kind: str) -> bool:
        american = [lemma[: -len(b)] + a for b, a in spellings if lemma.endswith(b)]
        return any((word, kind) in known for word in [lemma, *american])

    kinds = {xpos: "v" for xpos in VERBS} | {"NN": "n", "NNS": "n"}
    return {k: lemma for k, lemma in lexicon.items() if not (k[1] in kinds and has(lemma, kinds[k[1]]))}


def text_forms(data: Path, vocabulary: list[str]) -> set[str]:
    """Lower-cased forms of all training texts, and the whole words of the vocabulary."""
    forms = {w for w in vocabulary if w.isalpha()}
    for documents in datasets.training(data).values():
        for document in documents:
            for sentence in document.sentences:
                forms.update(w.lower() for w in sentence.words)
    return forms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--inflections", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    vocabulary = options.vocabulary.read_text(encoding="utf-8").rstrip("\n").split("\n")
    lexicon = build(counts(options.data), vocabulary, text_forms(options.data, vocabulary))
    if options.inflections:
        lexicon = without_known(lexicon, options.inflections.read_text(encoding="utf-8"))
    lines = ["# Form, Penn tag, lemma. From UD English EWT and GUM (CC BY-SA 4.0); regular forms added."]
    lines += ["\t".join((*key, lemma)) for key, lemma in sorted(lexicon.items())]
    options.output.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lexicon)} entries, {options.output.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
