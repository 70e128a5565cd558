"""Runs the network over documents and decodes every head."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch

from . import batches, trees
from .documents import Document
from .lemmas import lemma_of
from .names import decode_names
from .network import Network
from .pieces import PieceTokenizer


@dataclass
class Prediction:
    """What the network says about one sentence (tokens and sentence ends given)."""

    upos: list[str]
    xpos: list[str]
    rules: list[str]
    entities: list[str]
    entity_best: list[str]
    """The best type even where the word heads no mention."""
    ends: list[int]
    heads: list[int]
    deprels: list[str]
    greedy_heads: list[int]
    greedy_deprels: list[str]
    names: list[str]
    factuality: list[float]
    event_noun: list[int]
    vectors: torch.Tensor
    tag_scores: torch.Tensor

    def lemmas(self, words: list[str], lexicon: dict[tuple[str, str], str]) -> list[str]:
        return [lemma_of(w, x, r, lexicon) for w, x, r in zip(words, self.xpos, self.rules)]


def grouped(documents: list[Document], words: int) -> Iterator[list[Document]]:
    group: list[Document] = []
    for document in documents:
        group.append(document)
        if sum(d.word_count for d in group) >= words:
            yield group
            group = []
    if group:
        yield group


@torch.no_grad()
def predict(
    network: Network, documents: list[Document], tokenizer: PieceTokenizer, spanning: bool = True, words: int = 3000
) -> list[list[Prediction]]:
    """Predictions for every sentence of every document."""
    network.eval()
    config = network.config
    result: list[list[Prediction]] = []
    for group in grouped(documents, words):
        batch = batches.build(group, tokenizer)
        vectors = network.words(batch.groups, batch.order)
        scores = network.tag(vectors)
        threads = torch.get_num_threads()
        torch.set_num_threads(1)  # small matrices: on a busy machine threads wait for each other
        for document, starts in zip(group, batch.starts):
            result.append([])
            for sentence, start in zip(document.sentences, starts):
                rows = slice(start, start + len(sentence.words))
                result[-1].append(decode_sentence(network, config, vectors[rows], scores[rows], spanning))
        torch.set_num_threads(threads)
    return result


def without_loops(arcs: np.ndarray) -> np.ndarray:
    """Arc scores of a sentence, dependent by head with the root first, so that no word can be its own head."""
    words = len(arcs)
    arcs[np.arange(words), np.arange(words) + 1] = -1e9
    return arcs


def label_scores(network: Network, v: torch.Tensor, heads: list[int]) -> torch.Tensor:
    """Scores of the relation of each word of a sentence to its head; 0 is the root."""
    return network.labels(v, torch.cat([network.root[None], v])[torch.tensor(heads)])


def relations(scores: torch.Tensor, heads: list[int], config: dict) -> list[str]:
    """The best relation of each word; "root" under the root, and only there."""
    scores[:, config["deprel"].index("root")] = torch.where(torch.tensor(heads) == 0, 1e9, -1e9)
    return [config["deprel"][i] for i in scores.argmax(-1).tolist()]


def decode_sentence(
    network: Network, config: dict, v: torch.Tensor, scores: torch.Tensor, spanning: bool
) -> Prediction:
    tags = {name: scores[:, part] for name, part in network.tag_slices.items()}
    best = {name: t.argmax(-1).tolist() for name, t in tags.items()}
    arcs = without_loops(network.arcs(v[None])[0].numpy())
    words = len(v)
    greedy = arcs.argmax(1).tolist()
    heads = trees.decode(arcs) if spanning else greedy

    def deprels(heads: list[int]) -> list[str]:
        return relations(label_scores(network, v, heads), heads, config)

    greedy_deprels = deprels(greedy)
    typed = (tags["entity"][:, 1:].argmax(-1) + 1).tolist()
    return Prediction(
        upos=[config["upos"][i] for i in best["upos"]],
        xpos=[config["xpos"][i] for i in best["xpos"]],
        rules=[config["lemma_rules"][i] for i in best["lemma_rule"]],
        entities=[config["entity"][i] for i in best["entity"]],
        entity_best=[config["entity"][i] for i in typed],
        ends=best["sentence_end"],
        heads=heads,
        deprels=greedy_deprels if heads == greedy else deprels(heads),
        greedy_heads=greedy,
        greedy_deprels=greedy_deprels,
        names=decode_names(tags["name"].numpy()) if "name" in tags else ["O"] * words,
        factuality=tags["factuality"][:, 0].tolist() if "factuality" in tags else [0.0] * words,
        event_noun=best.get("event_noun", [0] * words),
        vectors=v,
        tag_scores=scores,
    )
