from collections import Counter

from entente_training import lexicon

FOUND = {
    ("accused", "VBD"): Counter({"accuse": 4}),
    ("hinged", "VBN"): Counter({"hing": 1}),
    ("stage", "VB"): Counter({"stage": 2}),
    ("library", "NN"): Counter({"library": 9}),
    ("left", "JJ"): Counter({"left": 3}),
    ("saw", "VBD"): Counter({"see": 5}),
    ("lives", "NNS"): Counter({"life": 1, "live": 1}),
    ("Bush", "NNP"): Counter({"Bush": 9}),
}


def test_observed_keeps_what_is_certain():
    assert lexicon.observed(FOUND) == {("accused", "VBD"): "accuse", ("saw", "VBD"): "see"}


def test_regular_forms_come_from_known_stems():
    made = lexicon.regular(FOUND, ["attain", "stag"], {"staged", "libraries", "attained", "zzzed"})
    assert made["staged", "VBD"] == "stage"
    assert made["libraries", "NNS"] == "library"
    assert made["attained", "VBN"] == "attain"
    assert not any(form == "zzzed" for form, _ in made)


def test_stems():
    assert set(lexicon.stems("stopped", "ed")) == {"stoppe", "stop"}
    assert "carry" in set(lexicon.stems("carried", "ed"))
    assert set(lexicon.stems("called", "ed")) >= {"call", "cal"}


def test_irregular_verbs():
    assert lexicon.irregular()["sang", "VBD"] == "sing"
    assert lexicon.irregular()["sung", "VBN"] == "sing"


def test_words_of_the_inflection_table_are_left_out():
    lexicon_entries = {("accused", "VBD"): "accuse", ("honours", "NNS"): "honour", ("cats", "NNS"): "cat", ("n't", "RB"): "not"}
    left = lexicon.without_known(lexicon_entries, "# c\naccuse\tv\t-\nhonor\tn\t-\ncat\tv\t-\n")
    assert left == {("cats", "NNS"): "cat", ("n't", "RB"): "not"}
