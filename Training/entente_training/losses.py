"""Losses of a batch, one a head; a word without a label trains nothing."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from . import pair_features
from .batches import Batch, Labels
from .documents import NAME_TAGS, Document, Sentence
from .lemmas import rule_for
from .network import Network

IGNORED = -100
# A batch with fewer labelled words than this counts less: else one sentence would weigh as much as fifty.
DENSE = 500
SPARSE = 40
NAME_BITS = torch.tensor([1 << i for i in range(len(NAME_TAGS))])


def tag_targets(batch: Batch, labels: Labels) -> dict[str, Tensor]:
    """Flat targets for all words of a batch."""
    columns: dict[str, list] = {k: [] for k in ("upos", "xpos", "lemma_rule", "entity", "sentence_end", "name", "event_noun")}
    values, weights = [], []
    for document in batch.documents:
        for s in document.sentences:
            count = len(s.words)
            none = [IGNORED] * count
            gold = not s.silver
            columns["upos"] += [labels.upos.get(t, IGNORED) for t in s.upos] if gold and s.upos else none
            columns["xpos"] += [labels.xpos.get(t, IGNORED) for t in s.xpos] if gold and s.xpos else none
            columns["lemma_rule"] += (
                [rule_for(w, l, labels.rules) for w, l in zip(s.words, s.lemmas)] if s.lemmas else none
            )
            columns["entity"] += [labels.entity.get(t, IGNORED) for t in s.entities] if gold and s.entities else none
            columns["sentence_end"] += [0] * (count - 1) + [1] if s.ends else none
            columns["name"] += s.names if s.names else [0] * count
            events = s.event_nouns or {}
            columns["event_noun"] += [events.get(i, IGNORED) for i in range(count)]
            facts = s.factuality or {}
            values += [facts.get(i, (0.0, 0.0))[0] for i in range(count)]
            weights += [facts.get(i, (0.0, 0.0))[1] for i in range(count)]
    targets = {k: torch.tensor(v) for k, v in columns.items()}
    targets["factuality"] = torch.tensor(values)
    targets["factuality_weight"] = torch.tensor(weights)
    return targets


def cross_entropy(scores: Tensor, target: Tensor, reference: int = DENSE) -> Tensor | None:
    """Mean over labelled words; with fewer than `reference` of them the batch counts less."""
    count = int((target >= 0).sum())
    if count == 0:
        return None
    return F.cross_entropy(scores, target, ignore_index=IGNORED, reduction="sum") / max(count, reference)


def allowed_loss(scores: Tensor, masks: Tensor) -> Tensor | None:
    """-log of the probability of all tags that the annotation allows, over words with a mask."""
    rows = masks > 0
    if not rows.any():
        return None
    log_probability = scores[rows].log_softmax(-1)
    compatible = (masks[rows][:, None] & NAME_BITS[None]) > 0
    return -log_probability.masked_fill(~compatible, -torch.inf).logsumexp(-1).sum() / max(int(rows.sum()), DENSE)


def tag_losses(network: Network, words: Tensor, batch: Batch, labels: Labels) -> dict[str, Tensor | None]:
    tags = network.tags(words)
    targets = tag_targets(batch, labels)
    result: dict[str, Tensor | None] = {}
    for name in ("upos", "xpos", "lemma_rule", "entity", "sentence_end", "event_noun"):
        if name in tags:
            reference = SPARSE if name == "event_noun" else DENSE
            result[name] = cross_entropy(tags[name], targets[name], reference)
    if "name" in tags:
        result["name"] = allowed_loss(tags["name"], targets["name"])
    weight = targets["factuality_weight"]
    if "factuality" in tags and weight.sum() > 0:
        difference = (tags["factuality"][:, 0] - targets["factuality"]) ** 2
        result["factuality"] = (difference * weight).sum() / weight.sum().clamp(min=SPARSE)
    return result


def tree_losses(network: Network, words: Tensor, batch: Batch, labels: Labels) -> dict[str, Tensor | None]:
    sentences: list[tuple[int, Sentence]] = [
        (start, s)
        for document, starts in zip(batch.documents, batch.starts)
        for start, s in zip(starts, document.sentences)
        if s.heads is not None and not s.silver
    ]
    if not sentences:
        return {}
    sentences.sort(key=lambda item: len(item[1].words))
    arc_loss = words.new_zeros(())
    total = 0
    dependents, heads, relations = [], [], []
    # Quarters of similar length keep the padding small.
    size = max(1, -(-len(sentences) // 4))
    for begin in range(0, len(sentences), size):
        part = sentences[begin : begin + size]
        longest = len(part[-1][1].words)
        rows = np.zeros((len(part), longest), dtype=np.int64)
        target = np.full((len(part), longest), IGNORED, dtype=np.int64)
        valid = np.zeros((len(part), 1, longest + 1), dtype=bool)
        for k, (start, s) in enumerate(part):
            count = len(s.words)
            rows[k, :count] = np.arange(start, start + count)
            target[k, :count] = s.heads
            valid[k, 0, : count + 1] = True
            dependents.extend(range(start, start + count))
            heads.extend(-1 if h == 0 else start + h - 1 for h in s.heads)
            relations.extend(labels.deprel.get(r, labels.deprel.get(r.partition(":")[0], IGNORED)) for r in s.deprels)
            total += count
        scores = network.arcs(words[torch.from_numpy(rows)])
        diagonal = torch.arange(longest)
        mask = torch.from_numpy(valid).expand(-1, longest, -1).clone()
        mask[:, diagonal, diagonal + 1] = False
        scores = scores.masked_fill(~mask, -1e9)
        arc_loss = arc_loss + F.cross_entropy(
            scores.flatten(0, 1), torch.from_numpy(target).flatten(), ignore_index=IGNORED, reduction="sum"
        )
    with_root = torch.cat([words, network.root[None]])
    label_scores = network.labels(words[torch.tensor(dependents)], with_root[torch.tensor(heads)])
    return {"arc": arc_loss / max(total, DENSE), "label": cross_entropy(label_scores, torch.tensor(relations))}


def role_loss(network: Network, words: Tensor, batch: Batch) -> Tensor | None:
    nouns, dependents, roles = [], [], []
    for document, starts in zip(batch.documents, batch.starts):
        for start, s in zip(starts, document.sentences):
            for noun, dependent, role in s.roles:
                if noun < len(s.words) and dependent < len(s.words):
                    nouns.append(start + noun)
                    dependents.append(start + dependent)
                    roles.append(role)
    if not any(roles):
        return None
    scores = network.roles(words[torch.tensor(dependents)], words[torch.tensor(nouns)])
    return F.cross_entropy(scores, torch.tensor(roles), reduction="sum") / max(sum(r > 0 for r in roles), SPARSE // 2)


# MARK: Coreference


def pair_matrix(document: Document) -> np.ndarray:
    cached = getattr(document, "pairs", None)
    if cached is None:
        cached = pair_features.matrix(pair_features.descriptions(document))
        document.pairs = cached  # type: ignore[attr-defined]
    return cached


def coreference_scores(network: Network, words: Tensor, document: Document, starts: list[int]) -> Tensor:
    rows = torch.tensor([starts[m.sentence] + m.word for m in document.mentions])
    sentence = torch.tensor([m.sentence for m in document.mentions])
    features = torch.from_numpy(pair_matrix(document)).float() if hasattr(network, "cfeat") else None
    scores = network.coreference(words[rows], sentence, features)
    count = len(document.mentions)
    earlier = torch.ones(count, count, dtype=torch.bool).tril(-1)
    scores = scores.masked_fill(~earlier, -1e9)
    return torch.cat([scores.new_zeros(count, 1), scores], 1)  # column 0: a new entity


def entity_loss(scores: Tensor, entities: list[str]) -> Tensor:
    """Mean over mentions of -log of the probability of all right antecedents (or of none, for the first)."""
    ids = {e: i for i, e in enumerate(dict.fromkeys(entities))}
    entity = torch.tensor([ids[e] for e in entities])
    right = (entity[:, None] == entity[None]).tril(-1)
    first = ~right.any(1, keepdim=True)
    gold = torch.cat([first, right], 1)
    log_probability = scores.log_softmax(-1)
    return -log_probability.masked_fill(~gold, -1e9).logsumexp(-1).mean()


def gap_loss(scores: Tensor, document: Document, texts: list[str]) -> Tensor | None:
    """The pronoun prefers the right name to the other and to none; if neither is right, it avoids both."""
    gap = document.gap
    row = scores[gap.pronoun]
    like = {
        name: [i + 1 for i in range(gap.pronoun) if texts[i] == texts[index]] for name, index in (("a", gap.a), ("b", gap.b))
    }
    right = (like["a"] if gap.is_a else []) + (like["b"] if gap.is_b else [])
    wrong = ([] if gap.is_a else like["a"]) + ([] if gap.is_b else like["b"])
    if right:
        known = torch.tensor(right + wrong + [0])
        return row[known].logsumexp(0) - row[torch.tensor(right)].logsumexp(0)
    if wrong:
        wrong_probability = row.softmax(-1)[torch.tensor(wrong)].sum()
        return -torch.log((1 - wrong_probability).clamp(min=1e-6))
    return None


def coreference_loss(network: Network, words: Tensor, batch: Batch) -> Tensor | None:
    total, weight = words.new_zeros(()), 0.0
    for document, starts in zip(batch.documents, batch.starts):
        if document.coreference_weight <= 0 or len(document.mentions) < 2:
            continue
        scores = coreference_scores(network, words, document, starts)
        if document.gap is not None:
            texts = [document.sentences[m.sentence].words[m.word].lower() for m in document.mentions]
            loss = gap_loss(scores, document, texts)
            amount = document.coreference_weight
        elif document.source == "gap":
            continue
        else:
            loss = entity_loss(scores, [m.entity for m in document.mentions])
            amount = document.coreference_weight * len(document.mentions) / 50
        if loss is not None:
            total = total + loss * amount
            weight += amount
    return total / max(weight, 1.0) if weight else None


def all_losses(network: Network, batch: Batch, labels: Labels) -> dict[str, Tensor]:
    words = network.words(batch.groups, batch.order)
    losses: dict[str, Tensor | None] = tag_losses(network, words, batch, labels)
    losses.update(tree_losses(network, words, batch, labels))
    if hasattr(network, "nw"):
        losses["role"] = role_loss(network, words, batch)
    losses["coreference"] = coreference_loss(network, words, batch)
    return {name: loss for name, loss in losses.items() if loss is not None}
