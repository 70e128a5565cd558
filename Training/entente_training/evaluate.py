"""Scores a model on the development sets.

    python -m entente_training.evaluate --model language-model.safetensors --data DATA [--lexicon lemmas.tsv]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from . import coreference, datasets, lemmas, names, safetensor_file, silver
from .documents import Document
from .export import FORMAT, load
from .network import Network, load_matching
from .pair_features import PRONOUN_CLASS
from .pieces import PieceTokenizer
from .predict import Prediction, predict

Pairs = list[tuple[Document, list[Prediction]]]


def f1(right: int, predicted: int, gold: int) -> float:
    return 2 * right / (predicted + gold) if predicted + gold else 0.0


def network_from(model: Path, config: Path | None, vocabulary: Path | None) -> tuple[Network, PieceTokenizer]:
    """Reads an exported file, or plain weights with their configuration and vocabulary beside them."""
    _, metadata = safetensor_file.read(model)
    if metadata.get("format") == FORMAT:
        weights, settings, pieces = load(model)
        tokenizer = PieceTokenizer(pieces)
    else:
        assert config and vocabulary, "plain weights need --config-json and --vocabulary"
        weights, _ = safetensor_file.read(model)
        settings = json.loads(config.read_text(encoding="utf-8"))
        tokenizer = PieceTokenizer.read(vocabulary)
    network = Network(settings, len(tokenizer.vocabulary))
    fresh = load_matching(network, weights)
    if fresh:
        raise ValueError(f"{model} lacks {', '.join(fresh)}")
    return network.eval(), tokenizer


# MARK: Trees and tags


def syntax(pairs: Pairs, lexicon: dict[tuple[str, str], str]) -> dict[str, float]:
    counts = dict.fromkeys(["words", "uas", "las", "uas_greedy", "las_greedy", "upos", "xpos", "rule", "lemma"], 0)
    ends = [0, 0, 0]
    for document, predictions in pairs:
        for s, p in zip(document.sentences, predictions):
            found = p.lemmas(s.words, lexicon)
            plain = p.lemmas(s.words, {})
            counts["words"] += len(s.words)
            for i in range(len(s.words)):
                head, greedy = p.heads[i] == s.heads[i], p.greedy_heads[i] == s.heads[i]
                counts["uas"] += head
                counts["las"] += head and p.deprels[i] == s.deprels[i]
                counts["uas_greedy"] += greedy
                counts["las_greedy"] += greedy and p.greedy_deprels[i] == s.deprels[i]
                counts["upos"] += p.upos[i] == s.upos[i]
                counts["xpos"] += p.xpos[i] == s.xpos[i]
                counts["rule"] += plain[i] == s.lemmas[i]
                counts["lemma"] += found[i] == s.lemmas[i]
            ends[0] += p.ends[-1]
            ends[1] += sum(p.ends)
            ends[2] += 1
    total = counts.pop("words")
    result = {name: 100 * value / total for name, value in counts.items()}
    return {**result, "sentence_end_f1": f1(*ends)}


def mention_heads(pairs: Pairs) -> dict[str, float]:
    right = typed = predicted = gold = 0
    for document, predictions in pairs:
        for s, p in zip(document.sentences, predictions):
            for g, e in zip(s.entities, p.entities):
                predicted += e != "_"
                gold += g != "_"
                right += e != "_" and g != "_"
                typed += e != "_" and g == e
    return {"mention_head_f1": f1(right, predicted, gold), "mention_typed_f1": f1(typed, predicted, gold)}


# MARK: Names and events


def named_entities(pairs: Pairs) -> dict[str, float]:
    """Exact span and type of PER, LOC and ORG."""
    tags = ((s.gold_names, p.names) for d, predictions in pairs for s, p in zip(d.sentences, predictions))
    return {"name_f1" + (f"_{k}" if k else ""): f1(*c) for k, c in names.counts(tags).items()}


def events(pairs: Pairs) -> dict[str, float]:
    right = predicted = gold = 0
    for document, predictions in pairs:
        for s, p in zip(document.sentences, predictions):
            for i, label in (s.event_nouns or {}).items():
                right += label and p.event_noun[i]
                predicted += p.event_noun[i]
                gold += label
    return {"event_noun_f1": f1(right, predicted, gold)}


def fact(pairs: Pairs) -> dict[str, float]:
    gold, found = [], []
    for document, predictions in pairs:
        for s, p in zip(document.sentences, predictions):
            for i, (value, _) in (s.factuality or {}).items():
                gold.append(value)
                found.append(p.factuality[i])
    if len(gold) < 2 or np.std(found) == 0:
        return {}
    return {
        "factuality_r": float(np.corrcoef(gold, found)[0, 1]),
        "factuality_sign": float(np.mean((np.array(gold) > 0) == (np.array(found) > 0))),
    }


@torch.no_grad()
def noun_roles(network: Network, pairs: Pairs) -> dict[str, float]:
    """Agents and patients of gold event nouns."""
    if not hasattr(network, "nw"):
        return {}
    right = predicted = gold = 0
    for document, predictions in pairs:
        for s, p in zip(document.sentences, predictions):
            if not s.roles:
                continue
            nouns = torch.tensor([r[0] for r in s.roles])
            dependents = torch.tensor([r[1] for r in s.roles])
            found = network.roles(p.vectors[dependents], p.vectors[nouns]).argmax(-1).tolist()
            for (_, _, role), other in zip(s.roles, found):
                right += role > 0 and role == other
                predicted += other > 0
                gold += role > 0
    return {"noun_role_f1": f1(right, predicted, gold)}


# MARK: Coreference


def coreference_scores(network: Network, pairs: Pairs) -> dict[str, float]:
    scorers = {"predicted": coreference.Scorer(), "gold": coreference.Scorer()}
    pronoun = [0, 0, 0]
    for document, predictions in pairs:
        gold = coreference.gold_clusters(document)
        entity = {(m.sentence, m.word): m.entity for m in document.mentions}
        for kind, scorer in scorers.items():
            if kind == "gold":
                seen = coreference.with_mentions(document, predictions, list(entity))
            else:
                seen = coreference.predicted_document(document, predictions)
            chosen = coreference.antecedents(coreference.scores(network, seen, predictions))
            scorer.add(gold, coreference.clusters(seen, chosen))
            if kind == "gold":
                for m, antecedent in zip(seen.mentions, chosen):
                    key = (m.sentence, m.word)
                    word = document.sentences[m.sentence].words[m.word].lower()
                    if PRONOUN_CLASS.get(word) not in ("he", "she", "it", "they"):
                        continue
                    first = not any(entity[k] == entity[key] for k in entity if k < key)
                    pronoun[1] += antecedent >= 0
                    pronoun[2] += not first
                    if antecedent >= 0:
                        other = seen.mentions[antecedent]
                        pronoun[0] += entity[other.sentence, other.word] == entity[key]
    result = {}
    for kind, scorer in scorers.items():
        result.update({f"coreference_{kind}_{k}": v for k, v in scorer.result().items()})
    return {**result, "pronoun_link_f1": f1(*pronoun)}


def gap_f1(network: Network, documents: list[Document], tokenizer: PieceTokenizer) -> dict[str, float]:
    """GAP's measure: over all (pronoun, name) pairs, does the clustering link them? Names and pronoun are given mentions."""
    silver.attach(network, documents, tokenizer)
    right = predicted = gold = 0
    documents = [d for d in documents if d.gap]
    for document, predictions in zip(documents, predict(network, documents, tokenizer)):
        seen = coreference.with_mentions(document, predictions, [(m.sentence, m.word) for m in document.mentions])
        chosen = coreference.antecedents(coreference.scores(network, seen, predictions))
        group: list[int] = []
        for j, antecedent in enumerate(chosen):
            group.append(group[antecedent] if antecedent >= 0 else j)
        gap = document.gap
        for name, label in ((gap.a, gap.is_a), (gap.b, gap.is_b)):
            linked = group[name] == group[gap.pronoun]
            right += linked and label
            predicted += linked
            gold += label
    return {"gap_f1": f1(right, predicted, gold), "gap_precision": right / max(predicted, 1), "gap_recall": right / gold}


# MARK: All


def evaluate(
    network: Network, tokenizer: PieceTokenizer, data: Path, lexicon: dict[tuple[str, str], str], parts: set[str]
) -> dict[str, dict[str, float]]:
    results: dict[str, dict[str, float]] = {}
    sets = datasets.development(data)
    if parts & {"ewt", "gum"}:
        for name in sorted(parts & {"ewt", "gum"}):
            pairs = list(zip(sets[name], predict(network, sets[name], tokenizer)))
            results[name] = syntax(pairs, lexicon)
            if name == "gum":
                results[name].update(mention_heads(pairs))
                results[name].update(coreference_scores(network, pairs))
            else:
                for measure in (named_entities, events, fact):
                    results[name].update(measure(pairs))
                results[name].update(noun_roles(network, pairs))
    if "qanom" in parts:
        documents = sets["qanom"]
        results["qanom"] = events(list(zip(documents, predict(network, documents, tokenizer))))
    if "gap" in parts:
        results["gap"] = gap_f1(network, sets["gap"], tokenizer)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--config-json", type=Path, help="for plain weights")
    parser.add_argument("--vocabulary", type=Path, help="for plain weights")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--lexicon", type=Path)
    parser.add_argument("--parts", nargs="+", default=["ewt", "gum", "qanom", "gap"])
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    network, tokenizer = network_from(options.model, options.config_json, options.vocabulary)
    lexicon = lemmas.read(options.lexicon) if options.lexicon else {}
    results = evaluate(network, tokenizer, options.data, lexicon, set(options.parts))
    for name, measures in results.items():
        print(name)
        for measure, value in measures.items():
            print(f"  {measure:28} {value:.3f}" if value < 2 else f"  {measure:28} {value:.2f}")


if __name__ == "__main__":
    main()
