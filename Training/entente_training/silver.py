"""Trees, tags and mention heads for coreference data that has none, from a network that is already trained."""

from __future__ import annotations

from . import conllu
from .documents import Document, Gap, Mention
from .network import Network
from .pieces import PieceTokenizer
from .predict import predict


def needed(document: Document) -> bool:
    return bool(document.spans) and not document.mentions


def attach(network: Network, documents: list[Document], tokenizer: PieceTokenizer) -> None:
    """Fills in tags and trees, and turns mention spans into head words; GAP documents get all predicted mentions too."""
    for document, predictions in zip(documents, predict(network, documents, tokenizer)):
        for sentence, p in zip(document.sentences, predictions):
            sentence.upos, sentence.xpos = p.upos, p.xpos
            sentence.heads, sentence.deprels, sentence.entities = p.heads, p.deprels, p.entities
        found: dict[tuple[int, int], Mention] = {}
        if document.gap:
            for number, p in enumerate(predictions):
                for word, kind in enumerate(p.entities):
                    if kind != "_":
                        found[number, word] = Mention(number, word, kind, "")
        keys = []
        widths: dict[tuple[int, int], int] = {}
        for span in document.spans:
            p = predictions[span.sentence]
            word = conllu.head_of(span.first, span.last, p.heads)
            key = (span.sentence, word)
            keys.append(key)
            if not document.gap and key in found and widths[key] <= span.last - span.first:
                continue  # two mentions with one head: the shorter one stays
            widths[key] = span.last - span.first
            kind = p.entities[word] if p.entities[word] != "_" else p.entity_best[word]
            found[key] = Mention(span.sentence, word, kind, span.entity)
        document.mentions = [found[k] for k in sorted(found)]
        if document.gap:
            order = sorted(found)
            document.gap = Gap(*(order.index(k) for k in keys), document.gap.is_a, document.gap.is_b)
            if len(set(keys)) < 3:
                document.coreference_weight = 0.0  # a pronoun and two names with fewer than three heads
