import itertools

import numpy as np
import pytest

from entente_training import coreference, names, pair_features, trees
from entente_training.documents import NAME_INDEX, NAME_TAGS

import helpers


def test_spanning_tree_is_the_best_of_all():
    rng = np.random.default_rng(1)
    for _ in range(40):
        words = int(rng.integers(1, 5))
        scores = rng.normal(size=(words, words + 1))
        logs = scores.copy()
        logs[np.arange(words), np.arange(words) + 1] = -np.inf
        logs -= np.log(np.exp(logs).sum(1, keepdims=True))
        best = max(
            (c for c in itertools.product(range(words + 1), repeat=words) if trees.is_tree(list(c))),
            key=lambda c: sum(logs[i, h] for i, h in enumerate(c)),
        )
        assert trees.decode(scores) == list(best)


def test_is_tree():
    assert trees.is_tree([2, 0, 2])
    assert not trees.is_tree([2, 1, 0])
    assert not trees.is_tree([0, 0])


def test_names_are_valid_sequences():
    scores = np.full((3, len(NAME_TAGS)), -5.0)
    scores[0, NAME_INDEX["I-PER"]] = 2.0  # not allowed at the start
    scores[0, NAME_INDEX["B-PER"]] = 1.0
    scores[1, NAME_INDEX["I-PER"]] = 3.0
    scores[2, NAME_INDEX["O"]] = 3.0
    assert names.decode_names(scores) == ["B-PER", "I-PER", "O"]
    assert names.spans(["B-PER", "I-PER", "O", "B-LOC"]) == {(0, 1, "PER"), (3, 3, "LOC")}


def cluster(*members):
    return frozenset((0, m) for m in members)


def test_coreference_measures_on_the_usual_example():
    gold = [cluster(1, 2, 3, 4, 5), cluster(6, 7), cluster(8, 9, 10, 11, 12)]
    system = [cluster(1, 2, 3, 4, 5), cluster(6, 7, 8, 9, 10, 11, 12)]
    scorer = coreference.Scorer()
    scorer.add(gold, system)
    assert scorer.muc.f1 == pytest.approx(2 * 0.9 / 1.9)
    assert scorer.b3.p_top / scorer.b3.p_bottom == pytest.approx(0.762, abs=0.001)
    assert scorer.b3.r_top / scorer.b3.r_bottom == 1
    assert scorer.ceaf.p_top == pytest.approx(1 + 10 / 12)


def test_antecedents_and_clusters():
    scores = np.array([[0, 0, 0], [-1.0, 0, 0], [2.0, 1.0, 0]])
    chosen = coreference.antecedents(scores)
    assert chosen == [-1, -1, 0]
    assert coreference.clusters(helpers.document(), chosen) == [frozenset({(0, 1), (1, 2)})]


def test_pair_features():
    dogs, mary, it = pair_features.descriptions(helpers.document())
    assert dogs.text == "dogs" and dogs.determiner == "the" and dogs.number == 2
    assert set(pair_features.pair(dogs, it)) == {"it_with_other", "number_conflict", "subject_antecedent"}
    assert set(pair_features.pair(mary, it)) == {"it_with_person", "number_agree", "same_sentence_pronoun", "subject_antecedent"}
    assert pair_features.matrix([dogs, mary, it]).shape == (3, 3, len(pair_features.FEATURES))
