import random

import numpy as np
import pytest
import torch

from entente_training import batches, export, lemmas, losses, pieces, predict
from entente_training.documents import NAME_TAGS
from entente_training.network import Network, attention, distance_bucket, load_matching
from entente_training.train import schedule

import helpers


@pytest.fixture
def network():
    torch.manual_seed(0)
    return Network(helpers.config(), len(helpers.VOCABULARY))


def test_pieces_and_case():
    assert helpers.tokenizer().word("Dogs") == (6, 7)
    assert helpers.tokenizer().word("zebra") == (1,)
    assert [pieces.case_class(w) for w in ("42", "dog", "UN", "J.", "I", "Dog", "iPod")] == [1, 2, 3, 3, 4, 4, 5]


def test_windows_keep_sentences_whole():
    assert batches.windows([10, 20, 30, 300, 5], 50) == [[0, 1], [2], [3], [4]]


def test_word_vectors_do_not_depend_on_grouping(network):
    network.eval()
    tokenizer = helpers.tokenizer()
    documents = [helpers.document(), helpers.document().part(0, 1), helpers.document().part(1, 2)]
    together = batches.build(documents, tokenizer)
    alone = batches.build(documents[2:], tokenizer)
    with torch.no_grad():
        all_words = network.words(together.groups, together.order)
        words = network.words(alone.groups, alone.order)
    start = together.starts[2][0]
    assert torch.allclose(all_words[start : start + 4], words, atol=1e-5)


def test_missing_labels_train_nothing(network):
    document = helpers.document()
    for sentence in document.sentences:
        sentence.upos = sentence.xpos = sentence.lemmas = sentence.heads = sentence.entities = None
    document.mentions = []
    batch = batches.build([document], helpers.tokenizer())
    parts = losses.all_losses(network, batch, batches.Labels(helpers.config()))
    assert set(parts) == {"sentence_end"}


def test_every_head_has_a_loss_and_a_gradient(network):
    document = helpers.document()
    document.sentences[0].names = [1, 1 | 2, 1, 1]
    document.sentences[0].factuality = {2: (1.5, 1.0)}
    document.sentences[0].event_nouns = {1: 1}
    document.sentences[0].roles = [(1, 0, 1), (1, 2, 0)]
    batch = batches.build([document], helpers.tokenizer(), rng=random.Random(0), rates={"lower": 0, "upper": 0, "quotes": 0, "mask": 0})
    parts = losses.all_losses(network, batch, batches.Labels(helpers.config()))
    assert set(parts) == {
        "upos", "xpos", "lemma_rule", "entity", "sentence_end", "name", "factuality", "event_noun", "arc", "label",
        "role", "coreference",
    }  # fmt: skip
    sum(parts.values()).backward()
    untouched = [n for n, p in network.named_parameters() if p.grad is None]
    assert untouched == []


def test_allowed_loss_sums_over_compatible_tags():
    scores = torch.zeros(1, len(NAME_TAGS))
    loss = losses.allowed_loss(scores, torch.tensor([0b111]))
    assert loss.item() * losses.DENSE == pytest.approx(-np.log(3 / len(NAME_TAGS)), rel=1e-5)
    assert losses.allowed_loss(scores, torch.tensor([0])) is None


def test_predictions_are_trees(network):
    (predictions,) = predict.predict(network, [helpers.document()], helpers.tokenizer())
    for p in predictions:
        assert p.heads.count(0) == 1
        assert [r == "root" for r in p.deprels] == [h == 0 for h in p.heads]


def test_export_round_trip(network, tmp_path):
    weights = {k: v.numpy() for k, v in network.state_dict().items()}
    weights["enc.we.weight"] = np.random.default_rng(0).normal(size=(700, 100)).astype(np.float32)
    for dtype, tolerance in (("int8", 0.02), ("f16", 0.001)):
        path = tmp_path / f"{dtype}.safetensors"
        export.export(weights, helpers.config(), helpers.VOCABULARY, dtype, path)
        read, config, vocabulary = export.load(path)
        assert vocabulary == helpers.VOCABULARY and config == helpers.config()
        assert read.keys() == weights.keys()
        for name, array in weights.items():
            assert np.abs(read[name] - array).max() <= tolerance * max(1, np.abs(array).max())


def test_quantise_keeps_the_largest_value_of_a_row():
    values, scale = export.quantise(np.array([[1.0, -2.0], [0.0, 0.0]], dtype=np.float32))
    assert values.tolist() == [[64, -127], [0, 0]]
    assert export.dequantise(values, scale)[0, 1] == pytest.approx(-2)


def test_distance_buckets():
    distances = torch.tensor([0, 7, 8, 11, 12, 16, 24, 46, 164, 100000])
    assert distance_bucket(distances).tolist() == [0, 7, 8, 8, 9, 10, 11, 13, 16, 19]


def test_weights_that_match_are_loaded(network):
    weights = {k: v.numpy() for k, v in network.state_dict().items()}
    del weights["root"]
    assert load_matching(Network(helpers.config(), len(helpers.VOCABULARY)), weights) == ["root"]


def test_lemma_rules():
    assert lemmas.apply("L3:y", "Cities") == "city"
    assert lemmas.apply("K0:", "Mary") == "Mary"
    inventory = {"L0:": 0, "K0:": 1, "L1:": 2, "L3:y": 3}
    assert [lemmas.rule_for(*p, inventory) for p in [("Dogs", "dog"), ("Mary", "Mary"), ("cities", "city"), ("went", "go")]] == [
        2, 1, 3, -100,
    ]  # fmt: skip
    assert lemmas.lemma_of("Accused", "VBD", "L2:", {("accused", "VBD"): "accuse"}) == "accuse"


def test_schedule_rises_and_falls():
    assert schedule(0.05, 0.1) == pytest.approx(0.5)
    assert schedule(0.1, 0.1) == pytest.approx(1.0)
    assert schedule(1.0, 0.1) == 0.0


def test_attention_in_bfloat16_is_that_of_float32():
    torch.manual_seed(1)
    q, k, v = (torch.randn(2, 4, 7, 8) for _ in range(3))
    mask = torch.tensor([[True] * 7, [True] * 5 + [False] * 2])[:, None, None]
    exact = attention(q, k, v, mask)
    half = attention(q.bfloat16(), k.bfloat16(), v.bfloat16(), mask)
    assert half.dtype == torch.bfloat16
    assert torch.allclose(exact, half.float(), atol=0.05)
