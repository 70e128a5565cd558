"""Features of a pair of mentions, computed from words, tags, the tree and entity types (definitions in MODEL.md)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .documents import Document, Sentence

FEATURES = [
    "same_text", "same_text_name", "same_head", "same_head_name", "name_part", "name_overlap", "name_disjoint",
    "acronym", "contained_text", "modifier_conflict", "name_common", "same_pronoun", "different_pronoun",
    "number_agree", "number_conflict", "person_pronoun_with_person", "person_pronoun_with_other", "it_with_person",
    "it_with_other", "they_with_plural_or_organization", "they_with_singular", "speaker_with_nominal", "same_type",
    "different_type", "same_sentence_pronoun", "same_sentence_nominal", "appositive", "predicate", "nested",
    "indefinite_later", "definite_same_head", "pronoun_then_nominal", "subject_antecedent", "same_relation",
]  # fmt: skip
INDEX = {name: i for i, name in enumerate(FEATURES)}

PRONOUNS = {
    "he": "he him his himself", "she": "she her hers herself", "it": "it its itself",
    "they": "they them their theirs themselves themself", "i": "i me my mine myself", "we": "we us our ours ourselves",
    "you": "you your yours yourself yourselves", "this": "this that these those", "who": "who whom whose which",
}  # fmt: skip
PRONOUN_CLASS = {form: name for name, forms in PRONOUNS.items() for form in forms.split()}
PRONOUN_NUMBER = {"he": 1, "she": 1, "it": 1, "i": 1, "we": 2, "they": 2}
FORM_NUMBER = {"this": 1, "that": 1, "these": 2, "those": 2}

# Dependents of a head that belong to the text of its mention.
KEPT = {
    "det", "det:predet", "amod", "compound", "flat", "nummod", "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked",
    "goeswith", "fixed",
}  # fmt: skip
# Deeper down everything belongs to it but these.
CUT = {"acl:relcl", "acl", "advcl", "advcl:relcl", "parataxis", "appos", "punct"}
DETERMINERS = {"det", "det:predet"}
DEFINITE = {"the", "this", "that", "these", "those"}
INDEFINITE = {"a", "an"}
SUBJECT = {"nsubj", "nsubj:pass", "nsubj:outer"}


@dataclass
class Description:
    """What the features need to know about one mention."""

    sentence: int
    word: int
    kind: str
    """"pronoun", "name" or "common"."""
    pronoun: str
    """Pronoun class, or ""."""
    head: str
    text: str
    modifiers: frozenset[str]
    name_words: frozenset[str]
    initials: str
    number: int
    """0 unknown, 1 singular, 2 plural."""
    type: str
    determiner: str
    relation: str
    parent: int
    """The word that the head depends on, -1 for the root."""
    ancestors: frozenset[int]
    has_copula: bool


def children(heads: list[int]) -> list[list[int]]:
    result: list[list[int]] = [[] for _ in heads]
    for i, head in enumerate(heads):
        if head > 0:
            result[head - 1].append(i)
    return result


def mention_words(word: int, kids: list[list[int]], deprels: list[str]) -> list[int]:
    """The words of the mention that `word` heads, in order, punctuation and clauses left out."""
    words = [word]
    pending = [k for k in kids[word] if deprels[k] in KEPT]
    while pending:
        k = pending.pop()
        words.append(k)
        if len(words) > 60:
            break
        pending.extend(c for c in kids[k] if deprels[c] not in CUT)
    return sorted(set(words))


def describe(sentence: Sentence, number: int, word: int, kids: list[list[int]], entity_type: str) -> Description:
    words, upos, xpos, heads, deprels = (
        sentence.words, sentence.upos, sentence.xpos, sentence.heads, sentence.deprels,
    )  # fmt: skip
    form = words[word].lower()
    kind = "pronoun" if upos[word] == "PRON" else "name" if upos[word] == "PROPN" else "common"
    pronoun = PRONOUN_CLASS.get(form, "other") if kind == "pronoun" else ""
    span = mention_words(word, kids, deprels)
    determiners = [k for k in kids[word] if deprels[k] in DETERMINERS]
    content = [i for i in span if i not in determiners]
    names = [words[i] for i in content if upos[i] == "PROPN"]
    if kind == "pronoun":
        count = FORM_NUMBER.get(form, PRONOUN_NUMBER.get(pronoun, 0))
    else:
        count = 2 if xpos[word] in ("NNS", "NNPS") else 1 if xpos[word] in ("NN", "NNP") else 0
    ancestors, parent = [], heads[word] - 1
    while parent >= 0 and len(ancestors) <= len(words):
        ancestors.append(parent)
        parent = heads[parent] - 1
    return Description(
        sentence=number,
        word=word,
        kind=kind,
        pronoun=pronoun,
        head=form,
        text=" ".join(words[i].lower() for i in content),
        modifiers=frozenset(words[i].lower() for i in content if i != word),
        name_words=frozenset(n.lower() for n in names),
        initials="".join(words[i][0] for i in content if words[i][0].isupper()),
        number=count,
        type=entity_type,
        determiner=words[determiners[0]].lower() if determiners else "",
        relation=deprels[word],
        parent=heads[word] - 1,
        ancestors=frozenset(ancestors),
        has_copula=any(deprels[k] == "cop" for k in kids[word]),
    )


def descriptions(document: Document) -> list[Description]:
    kids: dict[int, list[list[int]]] = {}
    result = []
    for m in document.mentions:
        sentence = document.sentences[m.sentence]
        if m.sentence not in kids:
            kids[m.sentence] = children(sentence.heads)
        result.append(describe(sentence, m.sentence, m.word, kids[m.sentence], m.type))
    return result


def is_acronym(short: Description, long: Description) -> bool:
    """ "UN" of "United Nations": the head's letters are the other's capital initials."""
    letters = short.head.replace(".", "").upper()
    return len(letters) >= 2 and short.text.replace(".", "").upper() == letters and long.initials == letters


def pair(a: Description, m: Description) -> list[str]:
    """Names of the features that hold for the earlier mention `a` and the later mention `m`."""
    on: list[str] = []
    same_sentence = a.sentence == m.sentence
    pronouns = (a.kind == "pronoun") + (m.kind == "pronoun")
    if pronouns == 0:
        names = (a.kind == "name") + (m.kind == "name")
        if a.text == m.text:
            on += ["same_text", "same_text_name"] if names == 2 else ["same_text"]
        elif a.head == m.head:
            on += ["same_head", "same_head_name"] if names == 2 else ["same_head"]
        if names == 2:
            acronym = is_acronym(a, m) or is_acronym(m, a)
            if acronym:
                on.append("acronym")
            if a.text != m.text:
                if a.name_words <= m.name_words or m.name_words <= a.name_words:
                    on.append("name_part")
                elif a.name_words & m.name_words:
                    on.append("name_overlap")
                elif not acronym:
                    on.append("name_disjoint")
        elif names == 1:
            on.append("name_common")
        if a.text != m.text and (f" {a.text} " in f" {m.text} " or f" {m.text} " in f" {a.text} "):
            on.append("contained_text")
        if a.head == m.head:
            if not (a.modifiers <= m.modifiers or m.modifiers <= a.modifiers):
                on.append("modifier_conflict")
            if m.kind == "common" and m.determiner in DEFINITE:
                on.append("definite_same_head")
        on.append("same_type" if a.type == m.type else "different_type")
        if same_sentence:
            on.append("same_sentence_nominal")
    elif pronouns == 2:
        if a.pronoun != "other" and m.pronoun != "other":
            on.append("same_pronoun" if a.pronoun == m.pronoun else "different_pronoun")
    elif m.kind == "pronoun":
        if m.pronoun in ("he", "she"):
            on.append("person_pronoun_with_person" if a.type == "person" else "person_pronoun_with_other")
        elif m.pronoun == "it":
            on.append("it_with_person" if a.type == "person" else "it_with_other")
        elif m.pronoun == "they":
            if a.number == 2 or a.type == "organization":
                on.append("they_with_plural_or_organization")
            elif a.number == 1:
                on.append("they_with_singular")
        elif m.pronoun in ("i", "we", "you"):
            on.append("speaker_with_nominal")
    else:
        on.append("pronoun_then_nominal")
    if a.number and m.number:
        on.append("number_agree" if a.number == m.number else "number_conflict")
    if m.kind == "pronoun":
        if same_sentence:
            on.append("same_sentence_pronoun")
        if a.relation in SUBJECT:
            on.append("subject_antecedent")
        if a.relation.partition(":")[0] == m.relation.partition(":")[0]:
            on.append("same_relation")
    if same_sentence:
        if m.parent == a.word and m.relation == "appos":
            on.append("appositive")
        elif a.parent == m.word and a.relation in SUBJECT and m.has_copula:
            on.append("predicate")
        elif a.word in m.ancestors or m.word in a.ancestors:
            on.append("nested")
    if m.kind == "common" and m.determiner in INDEFINITE:
        on.append("indefinite_later")
    return on


def matrix(mentions: list[Description]) -> np.ndarray:
    """[M, M, features] of 0 and 1; row the later mention, column the earlier, zero elsewhere."""
    count = len(mentions)
    result = np.zeros((count, count, len(FEATURES)), dtype=np.uint8)
    for j in range(count):
        for i in range(j):
            for name in pair(mentions[i], mentions[j]):
                result[j, i, INDEX[name]] = 1
    return result
