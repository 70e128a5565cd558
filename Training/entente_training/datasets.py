"""Readers that turn each data set's folder into `Document`s."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from pathlib import Path

from . import conllu
from .documents import NAME_INDEX, Document, Gap, Mention, Sentence

SPEECH = {
    "say", "tell", "ask", "add", "reply", "write", "explain", "note", "state", "announce", "report", "argue", "claim",
    "suggest", "warn", "admit", "insist", "acknowledge", "quip", "comment", "remark", "respond", "continue", "conclude",
}  # fmt: skip


# MARK: Universal Dependencies


def treebank(path: Path, source: str, normalise_speech: bool) -> list[Document]:
    """EWT or GUM: tags, lemmas, trees; from GUM also mentions with types and entities."""
    groups: list[list[conllu.Block]] = []
    for block in conllu.read(path):
        if "newdoc id" in block.comments or not groups:
            groups.append([])
        groups[-1].append(block)
    has_mentions = any("Entity" in row.misc for group in groups for block in group for row in block.rows)
    return [tree_document(group, source, normalise_speech, has_mentions) for group in groups]


def tree_document(
    blocks: list[conllu.Block], source: str, normalise_speech: bool, has_mentions: bool
) -> Document:
    sentences = []
    for block in blocks:
        rows = block.rows
        heads, deprels = [r.head for r in rows], [r.deprel for r in rows]
        if normalise_speech:
            heads, deprels = speech_as_head(heads, deprels, [r.lemma.lower() for r in rows], [r.upos for r in rows])
        sentences.append(
            Sentence(
                words=[r.form for r in rows],
                upos=[r.upos for r in rows],
                xpos=[r.xpos for r in rows],
                lemmas=[r.lemma for r in rows],
                heads=heads,
                deprels=deprels,
                entities=["_"] * len(rows) if has_mentions else None,
                id=block.comments.get("sent_id", ""),
            )
        )
    document = Document(blocks[0].comments.get("newdoc id", ""), source, sentences)
    if has_mentions:
        spans = conllu.mentions(blocks)
        heads = [[r.head for r in b.rows] for b in blocks]
        add_mentions(document, spans, heads)
        add_name_hints(document, spans, heads)
        document.coreference_weight = 1.0
    return document


def add_mentions(document: Document, spans: list[conllu.Span], heads: list[list[int]]) -> None:
    """One mention a head word: of several spans with the same head the shortest counts."""
    chosen: dict[tuple[int, int], conllu.Span] = {}
    for span in spans:
        key = (span.sentence, conllu.head_of(span.first, span.last, heads[span.sentence]))
        other = chosen.get(key)
        if other is None or span.last - span.first < other.last - other.first:
            chosen[key] = span
    for (sentence, word), span in sorted(chosen.items()):
        document.mentions.append(Mention(sentence, word, span.type, span.entity))
        entities = document.sentences[sentence].entities
        if entities is not None:
            entities[word] = span.type


def speech_as_head(
    heads: list[int], deprels: list[str], lemmas: list[str], upos: list[str]
) -> tuple[list[int], list[str]]:
    """Turns "said" as parataxis of the quote into the quote as ccomp of "said"."""
    heads, deprels = list(heads), list(deprels)
    for verb, lemma in enumerate(lemmas):
        if deprels[verb] != "parataxis" or lemma not in SPEECH or upos[verb] != "VERB":
            continue
        dependents = [i for i, head in enumerate(heads) if head == verb + 1]
        relations = {deprels[i] for i in dependents}
        if relations & {"ccomp", "obj", "xcomp"} or not any(r.startswith("nsubj") for r in relations):
            continue
        quote = heads[verb] - 1
        if quote > verb and not any(h == quote + 1 and i < verb for i, h in enumerate(heads)):
            continue  # the quote follows: an ordinary parataxis
        heads[verb], deprels[verb] = heads[quote], deprels[quote]
        heads[quote], deprels[quote] = verb + 1, "ccomp"
        last = len(heads) - 1
        if upos[last] == "PUNCT" and heads[last] == quote + 1 and heads[verb] == 0:
            heads[last] = verb + 1
    return heads, deprels


# MARK: Names


def allowed(tags: list[str], absent: list[str], whole: dict[str, list[str]] | None = None) -> list[int]:
    """Bit masks of the compatible tags: `absent` are the types that hide under O, `whole` types that hide under another."""
    whole = whole or {}
    masks = []
    for tag in tags:
        if tag == "O":
            options = ["O"] + [f"{p}-{t}" for t in absent for p in "BI"]
        else:
            prefix, kind = tag.split("-")
            options = [f"{prefix}-{t}" for t in whole.get(kind, [kind])]
        masks.append(sum(1 << NAME_INDEX[o] for o in options))
    return masks


GUM_NAMES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT"}


def bits(*kinds: str, outside: bool = False) -> int:
    """The mask of B- and I- of these types, and of O."""
    return sum(1 << NAME_INDEX[f"{p}-{k}"] for k in kinds for p in "BI") + outside


def add_name_hints(document: Document, spans: list[conllu.Span], heads: list[list[int]]) -> None:
    """What GUM's mentions say of names: of which types a proper noun may be, and that other words are no names."""
    for sentence in document.sentences:
        sentence.names = [0 if tag == "PROPN" else 1 for tag in sentence.upos or []]
    certain: set[tuple[int, int]] = set()
    for span in spans:
        sentence = document.sentences[span.sentence]
        head = conllu.head_of(span.first, span.last, heads[span.sentence])
        if sentence.upos[head] != "PROPN":
            continue
        kind = GUM_NAMES.get(span.type)
        if kind == "PER" and sentence.xpos[head] == "NNPS":
            kind = None  # "Palestinians" are no person's name
        options = bits(kind) if kind else 1 if span.type == "time" else bits("EVENT", "MISC", outside=True)
        for word in range(span.first, span.last + 1):
            if sentence.upos[word] != "PROPN":
                sentence.names[word] = 0  # "of" in "University of Texas": who knows
            else:
                sentence.names[word] |= options
                if word == head or sentence.deprels[word] == "flat":
                    certain.add((span.sentence, word))
    for number, sentence in enumerate(document.sentences):
        for word, mask in enumerate(sentence.names):
            if mask and sentence.upos[word] == "PROPN" and (number, word) not in certain:
                sentence.names[word] = mask | 1  # titles and the like may stand outside the name


def uner(path: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Sentence id to words and tags; `B-O` is O, `OTH` a name of another kind."""
    sentences: dict[str, tuple[list[str], list[str]]] = {}
    current: tuple[list[str], list[str]] = ([], [])
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# sent_id"):
            current = ([], [])
            sentences[line.partition("=")[2].strip()] = current
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            current[0].append(columns[1])
            current[1].append("O" if columns[2] in ("B-O", "I-O") else columns[2])
    return sentences


def add_uner(documents: list[Document], path: Path) -> int:
    labels = uner(path)
    count = 0
    for document in documents:
        for sentence in document.sentences:
            words, tags = labels.get(sentence.id, ([], []))
            if words != sentence.words:
                continue
            sentence.gold_names = ["O" if t.endswith("OTH") else t for t in tags]
            masks = allowed(tags, ["EVENT", "MISC"], {"OTH": ["EVENT", "MISC"]})
            # Only a proper noun can be a name that the annotation does not know.
            sentence.names = [m if t != "O" or u == "PROPN" else 1 for m, t, u in zip(masks, tags, sentence.upos or [])]
            count += 1
    return count


def column_sentences(path: Path, separator: str) -> list[tuple[list[str], list[str]]]:
    sentences: list[tuple[list[str], list[str]]] = [([], [])]
    for line in path.read_text(encoding="utf-8").split("\n"):
        if not line.strip():
            if sentences[-1][0]:
                sentences.append(([], []))
        else:
            word, _, tag = line.rpartition(separator)
            sentences[-1][0].append(word)
            sentences[-1][1].append(tag)
    return [s for s in sentences if s[0]]


def to_bio(tags: list[str]) -> list[str]:
    """IOB1 to BIO."""
    result, previous = [], "O"
    for tag in tags:
        if tag.startswith("I-") and (previous == "O" or previous[2:] != tag[2:]):
            tag = "B-" + tag[2:]
        result.append(tag)
        previous = tag
    return result


def grouped(sentences: list[Sentence], source: str, size: int = 12) -> list[Document]:
    return [Document(f"{source}-{i}", source, sentences[i : i + size]) for i in range(0, len(sentences), size)]


def wikigold(path: Path) -> list[Document]:
    sentences = []
    for words, tags in column_sentences(path / "CONLL-format/data/wikigold.conll.txt", " "):
        if words == ["-DOCSTART-"]:
            continue
        sentences.append(
            Sentence(words, names=allowed(to_bio(tags), [], {"MISC": ["EVENT", "MISC"]}), gold_names=to_bio(tags))
        )
    return grouped(sentences, "wikigold")


CROSSNER = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC", "event": "EVENT", "election": "EVENT", "misc": "MISC",
}  # fmt: skip


def crossner(path: Path) -> list[Document]:
    sentences = []
    for words, tags in column_sentences(path, "\t"):
        mapped = [t if t == "O" else t[:2] + CROSSNER[t[2:]] for t in tags]
        # Sentences come one by one, in no order: an end is still an end.
        sentences.append(Sentence(words, names=allowed(mapped, []), gold_names=mapped))
    return grouped(sentences, "crossner", 1)


# MARK: Events


def factuality(path: Path) -> dict[str, dict[int, tuple[float, float]]]:
    """Sentence id to word (from 0), value and confidence. Token ids in the file count from 1."""
    values: dict[str, dict[int, tuple[float, float]]] = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        entry = values.setdefault(record["sent_id"], {})
        for token, _, value, confidence in record["factuality"]:
            entry[token - 1] = (value, confidence)
    return values


def add_factuality(documents: list[Document], values: dict[str, dict[int, tuple[float, float]]]) -> int:
    count = 0
    for document in documents:
        for sentence in document.sentences:
            if sentence.id in values:
                sentence.factuality = {i: v for i, v in values[sentence.id].items() if i < len(sentence.words)}
                count += len(sentence.factuality)
    return count


def add_propbank(documents: list[Document], path: Path) -> int:
    """Noun predicates are events, other nouns are not; ARG0 is agent and ARG1 patient, at the head of the span."""
    records = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        records[record["sent_id"]] = record
    count = 0
    for document in documents:
        for sentence in document.sentences:
            record = records.get(sentence.id)
            if record is None or record["tokens"] != sentence.words or sentence.upos is None:
                continue
            events = {p["pred"]: p for p in record["preds"] if p["upos"] == "NOUN"}
            sentence.event_nouns = {
                i: int(i in events) for i, tag in enumerate(sentence.upos) if tag == "NOUN" or i in events
            }
            for noun, predicate in events.items():
                roles = {}
                for role, first, last in predicate["args"]:
                    if role in ("ARG0", "ARG1"):
                        word = conllu.head_of(first, last, sentence.heads or [])
                        roles[word] = 1 if role == "ARG0" else 2
                sentence.roles += [(noun, i, roles.get(i, 0)) for i in range(len(sentence.words)) if i != noun]
                count += len(roles)
    return count


PENN = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


def repaired(text: str) -> str:
    """Undoes UTF-8 read as Latin-1 or Windows-1252."""
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text


def qanom(path: Path) -> list[Document]:
    """One document a sentence: is this noun, derived from a verb, used as an event?"""
    votes: dict[tuple[str, str], dict[int, Counter[int]]] = defaultdict(lambda: defaultdict(Counter))
    workers = set()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            vote = (row["key"], row["worker_id"])
            if vote not in workers:
                workers.add(vote)
                sentence = (row["qasrl_id"], row["sentence"])
                votes[sentence][int(row["target_idx"])][int(row["is_verbal"] == "True")] += 1
    documents = []
    for (name, text), nouns in votes.items():
        words = [PENN.get(w, w) for w in repaired(text).split(" ")]
        if len(words) != len(text.split(" ")):
            continue
        labels = {i: int(v[1] * 2 >= sum(v.values())) for i, v in nouns.items() if i < len(words)}
        sentence = Sentence(words, event_nouns=labels, id=name)
        documents.append(Document(name, "qanom", [sentence]))
    return documents


# MARK: Coreference


def litbank(folder: Path) -> list[Document]:
    """LitBank's CoNLL files; mention heads are set once a parser has seen the sentences (`silver.py`)."""
    documents = []
    for path in sorted(folder.glob("*.conll")):
        sentences: list[Sentence] = []
        spans: list[conllu.Span] = []
        open_spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
        current: list[str] = []
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith("#"):
                continue
            if not line.strip():
                if current:
                    sentences.append(Sentence(current, silver=True))
                    current = []
                continue
            columns = line.split("\t")
            index = len(current)
            current.append(PENN.get(columns[3], columns[3]))
            for part in columns[-1].strip().split("|"):
                entity = part.strip("()")
                if not entity or entity == "_":
                    continue
                if part.startswith("("):
                    open_spans[entity].append((len(sentences), index))
                if part.endswith(")"):
                    number, first = open_spans[entity].pop()
                    if number == len(sentences):
                        spans.append(conllu.Span(number, first, index, "", entity))
        if current:
            sentences.append(Sentence(current, silver=True))
        document = Document(path.stem, "litbank", sentences, coreference_weight=0.3)
        document.spans = spans
        documents.append(document)
    return documents


TOKEN = re.compile(
    r"``|''|--+|\.\.\.|[A-Za-z]\.(?:[A-Za-z]\.)+|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Gov|Sen|Rep|No|vs)\."
    r"|[A-Z]\.(?=\s)|\d+(?:[.,:]\d+)*|\w+?(?=n't\b)|n't\b|['’](?:s|S|ll|re|ve|d|m)\b|\w+|[^\w\s]"
)
SENTENCE_END = re.compile(r"^[.!?]$")


def tokenise(text: str) -> list[tuple[str, int]]:
    return [(m.group(), m.start()) for m in TOKEN.finditer(text)]


def split_sentences(tokens: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Ends a sentence after . ! ? (and a closing quote) when a capital letter, digit or quote follows."""
    sentences: list[list[tuple[str, int]]] = [[]]
    for i, token in enumerate(tokens):
        sentences[-1].append(token)
        if i + 1 == len(tokens):
            break
        following = tokens[i + 1][0]
        ended = SENTENCE_END.match(token[0]) or (
            token[0] in ("''", '"', "”", ")") and i > 0 and SENTENCE_END.match(tokens[i - 1][0])
        )
        if ended and (following[0].isupper() or following[0].isdigit() or following in ("``", '"', "“")):
            if following != '"' or not SENTENCE_END.match(token[0]):
                sentences.append([])
    return [s for s in sentences if s]


def gap(path: Path) -> list[Document]:
    """GAP paragraphs, tokenised here; the two names are kept as spans until there are trees (`silver.attach`)."""
    documents = []
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            sentences = split_sentences(tokenise(row["Text"]))
            position = {
                start: (s, w) for s, sentence in enumerate(sentences) for w, (_, start) in enumerate(sentence)
            }
            spans = []
            for column, entity in (("Pronoun", "P"), ("A", "A"), ("B", "B")):
                offset = int(row[f"{column}-offset"])
                inside = [position[k] for k in position if offset <= k < offset + len(row[column])]
                inside = [p for p in inside if inside and p[0] == inside[0][0]]
                if not inside:
                    break
                spans.append(conllu.Span(inside[0][0], inside[0][1], inside[-1][1], "", entity))
            if len(spans) < 3:
                continue
            document = Document(
                row["ID"],
                "gap",
                [Sentence([PENN.get(w, w) for w, _ in s], silver=True, ends=False) for s in sentences],
                gap=Gap(0, 1, 2, row["A-coref"].upper() == "TRUE", row["B-coref"].upper() == "TRUE"),
                coreference_weight=0.5,
            )
            document.spans = spans
            documents.append(document)
    return documents


# MARK: Everything


def training(data: Path) -> dict[str, list[Document]]:
    """All training documents by source."""
    ewt = treebank(data / "ud-ewt/en_ewt-ud-train.conllu", "ewt", True)
    add_uner(ewt, data / "uner-ewt/en_ewt-ud-train.earlier-revision.iob2")
    add_factuality(ewt, factuality(data / "uds-factuality/uds-factuality.jsonl"))
    add_propbank(ewt, data / "ewt-propbank/ewt-propbank-train.jsonl")
    gum = data / "ud-gum-permissive/en_gum-ud-train.permissive-genres.conllu"
    return {
        "ewt": ewt,
        "gum": treebank(gum, "gum", True),
        "wikigold": wikigold(data / "wikigold"),
        "crossner": crossner(data / "crossner-politics/train.txt") + crossner(data / "crossner-politics/dev.txt"),
        "qanom": qanom(data / "qanom/annot.train.csv"),
        "litbank": litbank(data / "litbank-coref"),
        "gap": gap(data / "gap/gap-development.tsv"),
    }


def development(data: Path, normalise_speech: bool = False) -> dict[str, list[Document]]:
    ewt = treebank(data / "ud-ewt/en_ewt-ud-dev.conllu", "ewt", normalise_speech)
    add_uner(ewt, data / "uner-ewt/en_ewt-ud-dev.iob2")
    add_factuality(ewt, factuality(data / "uds-factuality/uds-factuality.jsonl"))
    add_propbank(ewt, data / "ewt-propbank/ewt-propbank-dev.jsonl")
    gum = data / "ud-gum-permissive/en_gum-ud-dev.permissive-genres.conllu"
    return {
        "ewt": ewt,
        "gum": treebank(gum, "gum", normalise_speech),
        "qanom": qanom(data / "qanom/annot.dev.csv"),
        "gap": gap(data / "gap/gap-validation.tsv"),
    }
