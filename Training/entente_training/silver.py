"""Trees, tags and mention heads for coreference data that has none, from a network that is already trained."""

from __future__ import annotations

import torch

from . import batches, conllu, trees
from .documents import Document, Gap, Mention, Sentence
from .network import Network
from .pieces import PieceTokenizer
from .predict import grouped, label_scores, predict, relations, without_loops


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


@torch.no_grad()
def teach(networks: list[Network], documents: list[Document], tokenizer: PieceTokenizer) -> None:
    """Gives tags and trees to sentences that have none: the best under the mean log-probabilities of several networks.

    The sentences then train the parser like annotated ones (self-training).
    """
    for group in grouped(documents, 3000):
        batch = batches.build(group, tokenizer)
        vectors = [n.words(batch.groups, batch.order) for n in networks]
        scores = [n.tag(v) for n, v in zip(networks, vectors)]
        for document, starts in zip(group, batch.starts):
            for sentence, start in zip(document.sentences, starts):
                if sentence.heads is None:
                    rows = slice(start, start + len(sentence.words))
                    annotate(networks, [v[rows] for v in vectors], [s[rows] for s in scores], sentence)


def annotate(networks: list[Network], vectors: list[torch.Tensor], scores: list[torch.Tensor], sentence: Sentence) -> None:
    """The best tags and tree under the mean log-probabilities of several networks for one sentence."""
    config = networks[0].config
    for head in ("upos", "xpos"):
        mean = sum(s[:, n.tag_slices[head]].log_softmax(-1) for n, s in zip(networks, scores))
        setattr(sentence, head, [config[head][i] for i in mean.argmax(-1).tolist()])
    arcs = sum(n.arcs(v[None])[0].log_softmax(-1) for n, v in zip(networks, vectors))
    heads = trees.decode(without_loops(arcs.numpy()))
    labels = sum(label_scores(n, v, heads).log_softmax(-1) for n, v in zip(networks, vectors))
    sentence.heads, sentence.deprels = heads, relations(labels, heads, config)
