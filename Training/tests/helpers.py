"""A network of a few thousand weights, and documents of a few words."""

from __future__ import annotations

from entente_training.documents import NAME_TAGS, ROLES, Document, Mention, Sentence
from entente_training.pair_features import FEATURES
from entente_training.pieces import PieceTokenizer

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "dog", "##s", "bark", "##ed", ".", "she", "saw", "mary", "it"]


def tokenizer() -> PieceTokenizer:
    return PieceTokenizer(VOCABULARY)


def config() -> dict:
    return {
        "encoder": {"layers": 2, "hidden": 16, "heads": 2, "feed_forward": 32, "positions": 512, "epsilon": 1e-12},
        "arc": 8,
        "label": 6,
        "coreference": 8,
        "upos": ["DET", "NOUN", "VERB", "PUNCT", "PRON", "PROPN"],
        "xpos": ["DT", "NNS", "VBD", ".", "PRP", "NNP"],
        "deprel": ["det", "nsubj", "obj", "punct", "root"],
        "entity": ["_", "animal", "person"],
        "lemma_rules": ["L0:", "K0:", "L1:", "L2:"],
        "case": ["special", "no letters", "lower", "upper", "capitalised", "mixed"],
        "tag_layout": [
            ["upos", 6], ["xpos", 6], ["lemma_rule", 4], ["entity", 3], ["sentence_end", 2],
            ["name", len(NAME_TAGS)], ["factuality", 1], ["event_noun", 2],
        ],
        "name": NAME_TAGS,
        "coreference_features": FEATURES,
        "noun_roles": ROLES,
    }  # fmt: skip


def dogs() -> Sentence:
    return Sentence(
        words=["The", "dogs", "barked", "."],
        upos=["DET", "NOUN", "VERB", "PUNCT"],
        xpos=["DT", "NNS", "VBD", "."],
        lemmas=["the", "dog", "bark", "."],
        heads=[2, 3, 0, 3],
        deprels=["det", "nsubj", "root", "punct"],
        entities=["_", "animal", "_", "_"],
    )


def mary() -> Sentence:
    return Sentence(
        words=["Mary", "saw", "it", "."],
        upos=["PROPN", "VERB", "PRON", "PUNCT"],
        xpos=["NNP", "VBD", "PRP", "."],
        lemmas=["Mary", "see", "it", "."],
        heads=[2, 0, 2, 2],
        deprels=["nsubj", "root", "obj", "punct"],
        entities=["person", "_", "animal", "_"],
    )


def document() -> Document:
    mentions = [Mention(0, 1, "animal", "1"), Mention(1, 0, "person", "2"), Mention(1, 2, "animal", "1")]
    return Document("d", "gum", [dogs(), mary()], mentions, coreference_weight=1.0)
