from entente_training import proper_nouns


def test_finds_what_is_written_with_a_capital():
    words = (
        [("France", "NNP", "France")] * 3
        + [("Bush", "NNP", "Bush")] * 3
        + [("bush", "NN", "bush")]
        + [("french", "JJ", "French"), ("French", "JJ", "French"), ("French", "JJ", "French")]
        + [("God", "NNP", "God")] * 3
        + [("god", "NNP", "god")] * 2
        + [("Lima", "NNP", "Lima")] * 2
        + [("NATO", "NNP", "NATO")] * 3
        + [("Covid", "NNP", "Covid"), ("COVID", "NNP", "COVID")] * 3
    )
    assert proper_nouns.capitals(words) == [("france", "NNP", "France"), ("french", "JJ", "French")]


def test_finds_what_names_are_short_for():
    words = (
        [("Nov.", "NNP", "November")] * 2
        + [("Jan", "NNP", "January"), ("Jan", "NNP", "Jan")] * 2
        + [("FRANCE", "NNP", "France")] * 2
        + [("IT", "NNP", "Italian"), ("Combined", "NNP", "Combine"), ("Phx", "NNP", "Phoenix")] * 2
        + [("Tues", "NNP", "Tuesday")]
    )
    assert proper_nouns.abbreviations(words) == [("nov.", "NNP", "November")]
