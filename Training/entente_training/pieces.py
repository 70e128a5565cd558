"""Word pieces of the uncased BERT vocabulary, and the case class of a word."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

SPECIAL, NO_LETTERS, LOWER, UPPER, CAPITALISED, MIXED = range(6)
MAX_PIECES_PER_WORD = 8


def case_class(word: str) -> int:
    """How a word is written; a word of one capital letter ("I") counts as capitalised."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return NO_LETTERS
    if all(not c.isupper() for c in letters):
        return LOWER
    if len(word) > 1 and all(c.isupper() for c in letters):
        return UPPER
    if letters[0].isupper() and all(not c.isupper() for c in letters[1:]):
        return CAPITALISED
    return MIXED


def is_punctuation(char: str) -> bool:
    code = ord(char)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(char).startswith("P")


def is_chinese(char: str) -> bool:
    code = ord(char)
    return (
        0x4E00 <= code <= 0x9FFF
        or 0x3400 <= code <= 0x4DBF
        or 0x20000 <= code <= 0x2CEAF
        or 0xF900 <= code <= 0xFAFF
        or 0x2F800 <= code <= 0x2FA1F
    )


def basic_tokens(word: str) -> list[str]:
    """Lower-cases, strips accents, and splits at punctuation, spaces and Chinese characters."""
    tokens: list[str] = []
    current = ""
    for char in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(char)
        if category == "Mn" or char in "\0\ufffd" or (category.startswith("C") and char not in "\t\n\r"):
            continue
        if char.isspace():
            if current:
                tokens.append(current)
            current = ""
        elif is_punctuation(char) or is_chinese(char):
            if current:
                tokens.append(current)
            tokens.append(char)
            current = ""
        else:
            current += char
    if current:
        tokens.append(current)
    return tokens


class PieceTokenizer:
    """Greedy longest-match word pieces; at most eight a word, the rest is dropped."""

    def __init__(self, vocabulary: list[str]):
        self.vocabulary = vocabulary
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown = self.ids["[UNK]"]
        self.start = self.ids["[CLS]"]
        self.end = self.ids["[SEP]"]
        self.mask = self.ids["[MASK]"]
        self.word = lru_cache(maxsize=200_000)(self._word)

    @classmethod
    def read(cls, path: str | Path) -> "PieceTokenizer":
        return cls(Path(path).read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def _word(self, word: str) -> tuple[int, ...]:
        pieces: list[int] = []
        for token in basic_tokens(word):
            pieces.extend(self._token(token))
        return tuple(pieces[:MAX_PIECES_PER_WORD]) or (self.unknown,)

    def _token(self, token: str) -> list[int]:
        if len(token) > 100:
            return [self.unknown]
        pieces: list[int] = []
        start = 0
        while start < len(token):
            prefix = "##" if start else ""
            for end in range(len(token), start, -1):
                piece = self.ids.get(prefix + token[start:end])
                if piece is not None:
                    pieces.append(piece)
                    start = end
                    break
            else:
                return [self.unknown]
        return pieces
