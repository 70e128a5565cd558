"""Documents with whatever labels their data set has; what is missing is None and trains nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from .conllu import Span

NAME_TAGS = ["O"] + [f"{p}-{t}" for t in ("PER", "LOC", "ORG", "EVENT", "MISC") for p in "BI"]
NAME_INDEX = {tag: i for i, tag in enumerate(NAME_TAGS)}
ROLES = ["none", "agent", "patient"]


@dataclass
class Sentence:
    """A sentence; `heads` count words from 1 (0 is the root)."""

    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    deprels: list[str] | None = None
    entities: list[str] | None = None
    """The type of the mention that each word heads, or "_"."""
    names: list[int] | None = None
    """For each word the name tags that the annotation allows, as a bit mask over NAME_TAGS; 0 trains nothing."""
    gold_names: list[str] | None = None
    """BIO tags to score against."""
    factuality: dict[int, tuple[float, float]] | None = None
    """Word to value (-3..3) and confidence."""
    event_nouns: dict[int, int] | None = None
    """Noun to 1 (event) or 0."""
    roles: list[tuple[int, int, int]] = field(default_factory=list)
    """Event noun, dependent word, index in ROLES."""
    ends: bool = True
    """Is the end of this sentence an annotated one?"""
    silver: bool = False
    """Do tags and tree come from a parser? Then they serve coreference features only."""
    id: str = ""


@dataclass
class Mention:
    sentence: int
    word: int
    type: str
    entity: str


@dataclass
class Gap:
    """One GAP example: indices in `mentions`, and whether the pronoun refers to A, to B."""

    pronoun: int
    a: int
    b: int
    is_a: bool
    is_b: bool


@dataclass
class Document:
    name: str
    source: str
    sentences: list[Sentence]
    mentions: list[Mention] = field(default_factory=list)
    gap: Gap | None = None
    coreference_weight: float = 0.0
    spans: list[Span] = field(default_factory=list)
    """Mention spans of a document without trees, until `silver.attach` finds their heads."""

    def part(self, first: int, last: int) -> "Document":
        """Sentences first..<last with the mentions in them."""
        inside = [
            Mention(m.sentence - first, m.word, m.type, m.entity) for m in self.mentions if first <= m.sentence < last
        ]
        spans = [
            Span(s.sentence - first, s.first, s.last, s.type, s.entity) for s in self.spans if first <= s.sentence < last
        ]
        gap = self.gap if (first, last) == (0, len(self.sentences)) else None
        sentences = self.sentences[first:last]
        return Document(self.name, self.source, sentences, inside, gap, self.coreference_weight, spans)

    @property
    def word_count(self) -> int:
        return sum(len(s.words) for s in self.sentences)


def split(document: Document, words: int) -> list[Document]:
    """Cuts a document into parts of about so many words, at sentence ends."""
    parts, first, count = [], 0, 0
    for i, sentence in enumerate(document.sentences):
        count += len(sentence.words)
        if count >= words or i + 1 == len(document.sentences):
            parts.append(document.part(first, i + 1))
            first, count = i + 1, 0
    return parts
