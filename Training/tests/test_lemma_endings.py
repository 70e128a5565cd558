from entente_training.lemma_endings import ending, endings


def test_says_what_a_form_loses_and_gets():
    assert ending("Cities", "city") == ("ies", "y")
    assert ending("hottest", "hot") == ("est", "")
    assert ending("passes", "pass") == ("es", "")
    assert ending("cat", "Cat") == ("", "")


def test_keeps_what_two_words_show_or_one_often():
    words = (
        [("camps", "NNS", "camp"), ("cats", "NNS", "cat"), ("cacti", "NNS", "cactus")]
        + [("'ve", "VBP", "have")] * 3
        + [("b/c", "IN", "because")] * 5
        + [("cats", "NNS", "_")] * 3
    )
    assert endings(words) == [("NNS", "s", ""), ("VBP", "'ve", "have")]
