"""Clusters mentions with the network's scores, and scores clusterings (MUC, B3, CEAF-e)."""

from __future__ import annotations

import numpy as np
import torch
from scipy.optimize import linear_sum_assignment

from . import pair_features
from .documents import Document, Mention, Sentence
from .network import Network
from .predict import Prediction

Key = tuple[int, int]
Cluster = frozenset[Key]


def predicted_document(document: Document, predictions: list[Prediction]) -> Document:
    """The document as the pipeline sees it: predicted tags, trees and mentions."""
    sentences = [
        Sentence(s.words, upos=p.upos, xpos=p.xpos, heads=p.heads, deprels=p.deprels, entities=p.entities)
        for s, p in zip(document.sentences, predictions)
    ]
    mentions = [
        Mention(number, word, kind, "")
        for number, p in enumerate(predictions)
        for word, kind in enumerate(p.entities)
        if kind != "_"
    ]
    return Document(document.name, document.source, sentences, mentions)


def with_mentions(document: Document, predictions: list[Prediction], keys: list[Key]) -> Document:
    """As `predicted_document`, but with these mentions; types are the predicted ones."""
    result = predicted_document(document, predictions)
    result.mentions = [
        Mention(s, w, predictions[s].entities[w] if predictions[s].entities[w] != "_" else predictions[s].entity_best[w], "")
        for s, w in sorted(keys)
    ]
    return result


@torch.no_grad()
def scores(network: Network, document: Document, predictions: list[Prediction]) -> np.ndarray:
    """[M, M] antecedent scores; column i of row j counts for i < j."""
    if not document.mentions:
        return np.zeros((0, 0))
    vectors = torch.stack([predictions[m.sentence].vectors[m.word] for m in document.mentions])
    sentence = torch.tensor([m.sentence for m in document.mentions])
    features = None
    if hasattr(network, "cfeat"):
        features = torch.from_numpy(pair_features.matrix(pair_features.descriptions(document))).float()
    return network.coreference(vectors, sentence, features).numpy()


def antecedents(scores: np.ndarray) -> list[int]:
    """The best-scoring earlier mention, or -1 where none scores above 0 ("new entity")."""
    result = []
    for j in range(len(scores)):
        best = int(scores[j, :j].argmax()) if j else -1
        result.append(best if j and scores[j, best] > 0 else -1)
    return result


def clusters(document: Document, chosen: list[int]) -> list[Cluster]:
    """Connected mentions, singletons left out."""
    group: list[int] = []
    for j, antecedent in enumerate(chosen):
        group.append(group[antecedent] if antecedent >= 0 else j)
    members: dict[int, set[Key]] = {}
    for mention, g in zip(document.mentions, group):
        members.setdefault(g, set()).add((mention.sentence, mention.word))
    return [frozenset(c) for c in members.values() if len(c) > 1]


def gold_clusters(document: Document) -> list[Cluster]:
    members: dict[str, set[Key]] = {}
    for mention in document.mentions:
        members.setdefault(mention.entity, set()).add((mention.sentence, mention.word))
    return [frozenset(c) for c in members.values() if len(c) > 1]


# MARK: Measures


class Ratio:
    """Precision and recall as sums over documents."""

    def __init__(self) -> None:
        self.p_top = self.p_bottom = self.r_top = self.r_bottom = 0.0

    def add(self, p_top: float, p_bottom: float, r_top: float, r_bottom: float) -> None:
        self.p_top += p_top
        self.p_bottom += p_bottom
        self.r_top += r_top
        self.r_bottom += r_bottom

    @property
    def f1(self) -> float:
        p = self.p_top / self.p_bottom if self.p_bottom else 0.0
        r = self.r_top / self.r_bottom if self.r_bottom else 0.0
        return 2 * p * r / (p + r) if p + r else 0.0


def muc(gold: list[Cluster], system: list[Cluster]) -> tuple[float, float]:
    """Kept links of `gold` under `system`, and all its links."""
    owner = {m: i for i, c in enumerate(system) for m in c}
    top = bottom = 0
    for cluster in gold:
        parts = {owner[m] for m in cluster if m in owner}
        lonely = sum(m not in owner for m in cluster)
        top += len(cluster) - len(parts) - lonely
        bottom += len(cluster) - 1
    return top, bottom


def b_cubed(gold: list[Cluster], system: list[Cluster]) -> tuple[float, float]:
    owner = {m: c for c in system for m in c}
    top = bottom = 0.0
    for cluster in gold:
        for m in cluster:
            if m in owner:
                top += len(cluster & owner[m]) / len(cluster)
        bottom += len(cluster)
    return top, bottom


def ceaf_e(gold: list[Cluster], system: list[Cluster]) -> float:
    if not gold or not system:
        return 0.0
    similarity = np.array([[2 * len(g & s) / (len(g) + len(s)) for s in system] for g in gold])
    rows, columns = linear_sum_assignment(-similarity)
    return float(similarity[rows, columns].sum())


class Scorer:
    """MUC, B3 and CEAF-e over documents."""

    def __init__(self) -> None:
        self.muc, self.b3, self.ceaf = Ratio(), Ratio(), Ratio()

    def add(self, gold: list[Cluster], system: list[Cluster]) -> None:
        self.muc.add(*muc(system, gold), *muc(gold, system))
        self.b3.add(*b_cubed(system, gold), *b_cubed(gold, system))
        total = ceaf_e(gold, system)
        self.ceaf.add(total, len(system), total, len(gold))

    def result(self) -> dict[str, float]:
        values = {"muc": self.muc.f1, "b3": self.b3.f1, "ceaf_e": self.ceaf.f1}
        return {**values, "mean": sum(values.values()) / 3}
