from entente_training import conllu, datasets
from entente_training.documents import NAME_INDEX, split

from helpers import document

GUM = """# newdoc id = d
# sent_id = d-1
1\tMary\tMary\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-new-nn-cf1-1-coref)
2\tsaw\tsee\tVERB\tVBD\t_\t0\troot\t_\t_
3-4\tit's\t_\t_\t_\t_\t_\t_\t_\t_
3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\tEntity=(2-animal-new-nn-cf1-2-coref
4\tdog\tdog\tNOUN\tNN\t_\t2\tobj\t_\t_
5\tof\tof\tADP\tIN\t_\t6\tcase\t_\t_
6\tAnn\tAnn\tPROPN\tNNP\t_\t4\tnmod\t_\tEntity=(3-person-new-nn-cf1-1-sgl)2)
6.1\tx\tx\tX\tX\t_\t_\t_\t_\t_

"""


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_conllu_leaves_out_ranges_and_empty_nodes(tmp_path):
    (block,) = conllu.read(write(tmp_path / "a.conllu", GUM))
    assert [row.form for row in block.rows] == ["Mary", "saw", "the", "dog", "of", "Ann"]
    assert block.comments["sent_id"] == "d-1"


def test_mentions_are_nested_and_headed(tmp_path):
    (d,) = datasets.treebank(write(tmp_path / "a.conllu", GUM), "gum", False)
    assert [(m.word, m.type, m.entity) for m in d.mentions] == [(0, "person", "1"), (3, "animal", "2"), (5, "person", "3")]
    assert d.sentences[0].entities == ["person", "_", "_", "animal", "_", "person"]


def test_name_hints_of_mentions(tmp_path):
    (d,) = datasets.treebank(write(tmp_path / "a.conllu", GUM), "gum", False)
    person = datasets.bits("PER")
    assert d.sentences[0].names == [person, 1, 1, 1, 1, person]


def test_said_becomes_the_head_of_its_quote():
    # "We won , he said ."
    heads, deprels = datasets.speech_as_head(
        [2, 0, 2, 5, 2, 2],
        ["nsubj", "root", "punct", "nsubj", "parataxis", "punct"],
        ["we", "win", ",", "he", "say", "."],
        ["PRON", "VERB", "PUNCT", "PRON", "VERB", "PUNCT"],
    )
    assert heads == [2, 5, 2, 5, 0, 5]
    assert deprels == ["nsubj", "ccomp", "punct", "nsubj", "root", "punct"]


def test_speech_that_has_its_own_quote_stays():
    heads, deprels = [2, 0, 2, 5, 2, 5], ["nsubj", "root", "punct", "nsubj", "parataxis", "ccomp"]
    same = datasets.speech_as_head(heads, deprels, ["we", "win", ",", "he", "say", "go"], ["VERB"] * 6)
    assert same == (heads, deprels)


def test_iob1_to_bio():
    assert datasets.to_bio(["I-PER", "I-PER", "O", "I-LOC", "I-ORG", "B-ORG"]) == [
        "B-PER", "I-PER", "O", "B-LOC", "B-ORG", "B-ORG",
    ]  # fmt: skip


def test_allowed_tags_of_a_set_without_events():
    o, person = datasets.allowed(["O", "B-PER"], ["EVENT"])
    assert o == 1 << NAME_INDEX["O"] | 1 << NAME_INDEX["B-EVENT"] | 1 << NAME_INDEX["I-EVENT"]
    assert person == 1 << NAME_INDEX["B-PER"]


def test_gap_tokens_keep_their_offsets():
    text = "J. Smith didn't see Mary's dog. ``He'' left."
    tokens = datasets.tokenise(text)
    assert [t for t, _ in tokens] == [
        "J.", "Smith", "did", "n't", "see", "Mary", "'s", "dog", ".", "``", "He", "''", "left", ".",
    ]  # fmt: skip
    assert all(text[start : start + len(t)] == t for t, start in tokens)
    assert [len(s) for s in datasets.split_sentences(tokens)] == [9, 5]


def test_split_renumbers_mentions():
    first, second = split(document(), 4)
    assert [(m.sentence, m.word) for m in first.mentions] == [(0, 1)]
    assert [(m.sentence, m.word) for m in second.mentions] == [(0, 0), (0, 2)]
