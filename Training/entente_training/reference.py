"""Writes what the network computes for a few documents, for a parity test of another implementation.

    python -m entente_training.reference --model language-model.safetensors --data DATA --lexicon lemmas.tsv --output reference.jsonl

One document a line: windows, sentences with all tags, greedy heads, and coreference over the predicted mentions.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from . import batches, coreference, datasets, lemmas, pair_features
from .documents import Document
from .evaluate import network_from
from .network import Network
from .pieces import PieceTokenizer
from .predict import Prediction, predict


def rounded(values: list[float]) -> list[float]:
    return [round(v, 4) for v in values]


def windows_of(document: Document, tokenizer: PieceTokenizer) -> tuple[list[dict], list[tuple[int, list[int]]]]:
    """Windows as pieces and case classes, and for each sentence its window and the first pieces of its words."""
    batch = batches.build([document], tokenizer)
    flat: list[tuple[dict, list[int]]] = []
    for pieces, case, lengths, firsts in batch.groups:
        width = pieces.shape[1]
        for row in range(len(pieces)):
            length = int(lengths[row])
            window = {"pieces": pieces[row, :length].tolist(), "case": case[row, :length].tolist()}
            flat.append((window, [int(f) - row * width for f in firsts if row * width <= f < (row + 1) * width]))
    # Groups are sorted by length: back into the order of the text.
    counts = [len(firsts) for _, firsts in flat]
    rows = torch.argsort(batch.order).tolist()
    starts, seen = [], 0
    for count in counts:
        starts.append(rows[seen])
        seen += count
    order = sorted(range(len(flat)), key=lambda k: starts[k])
    begins = sorted(starts) + [batch.words]
    sentences = []
    for sentence, start in zip(document.sentences, batch.starts[0]):
        window = next(k for k in range(len(order)) if begins[k] <= start < begins[k + 1])
        firsts = flat[order[window]][1]
        offset = start - begins[window]
        sentences.append((window, firsts[offset : offset + len(sentence.words)]))
    return [flat[k][0] for k in order], sentences


def sentence_record(
    network: Network, words: list[str], p: Prediction, window: int, firsts: list[int], lexicon: dict[tuple[str, str], str]
) -> dict:
    return {
        "words": words,
        "window": window,
        "first_piece": firsts,
        "upos": p.upos,
        "xpos": p.xpos,
        "lemma_rule": p.rules,
        "lemma": p.lemmas(words, lexicon),
        "entity": p.entities,
        "sentence_end": p.ends,
        "name": p.names,
        "factuality": rounded(p.factuality),
        "event_noun": p.event_noun,
        "head": p.greedy_heads,
        "deprel": p.greedy_deprels,
        "tree_head": p.heads,
        "tree_deprel": p.deprels,
        "vector_head": rounded(p.vectors[0][:6].tolist()),
    }


@torch.no_grad()
def role_record(network: Network, p: Prediction) -> list[list]:
    """[noun, dependent, role, score] for the words tagged NOUN that are event nouns."""
    result = []
    count = len(p.upos)
    for noun in range(count):
        if p.upos[noun] != "NOUN" or not p.event_noun[noun] or count < 2:
            continue
        others = [i for i in range(count) if i != noun]
        scores = network.roles(p.vectors[others], p.vectors[noun].expand(len(others), -1))
        for i, row in zip(others, scores):
            best = int(row.argmax())
            if best > 0:
                result.append([noun, i, network.config["noun_roles"][best], round(float(row[best]), 3)])
    return result


def document_record(
    network: Network, tokenizer: PieceTokenizer, document: Document, lexicon: dict[tuple[str, str], str]
) -> dict:
    windows, places = windows_of(document, tokenizer)
    (predictions,) = predict(network, [document], tokenizer)
    sentences = []
    for s, p, (window, firsts) in zip(document.sentences, predictions, places):
        record = sentence_record(network, s.words, p, window, firsts, lexicon)
        if hasattr(network, "nw"):
            record["noun_roles"] = role_record(network, p)
        sentences.append(record)
    seen = coreference.predicted_document(document, predictions)
    scores = coreference.scores(network, seen, predictions)
    chosen = coreference.antecedents(scores)
    starts = [0]
    for s in document.sentences:
        starts.append(starts[-1] + len(s.words))
    described = pair_features.descriptions(seen)
    return {
        "name": document.name,
        "windows": windows,
        "sentences": sentences,
        "coreference": {
            "mention_words": [starts[m.sentence] + m.word for m in seen.mentions],
            "antecedent": chosen,
            "best_score": [round(float(scores[j, i]), 3) if i >= 0 else 0.0 for j, i in enumerate(chosen)],
            "features": [pair_features.pair(described[i], described[j]) if i >= 0 else [] for j, i in enumerate(chosen)],
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--lexicon", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--documents", type=int, default=6)
    options = parser.parse_args()
    torch.set_num_threads(2)
    network, tokenizer = network_from(options.model, None, None)
    lexicon = lemmas.read(options.lexicon) if options.lexicon else {}
    sets = datasets.development(options.data)
    half = options.documents // 2
    short = [d for d in sets["ewt"] if 40 < d.word_count < 900][:half]
    chosen = short + sorted(sets["gum"], key=lambda d: d.word_count)[: options.documents - half]
    with open(options.output, "w", encoding="utf-8") as file:
        for document in chosen:
            file.write(json.dumps(document_record(network, tokenizer, document, lexicon), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
