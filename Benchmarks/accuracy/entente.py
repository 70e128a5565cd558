"""Runs the `entente` program for the accuracy measurements."""
from __future__ import annotations

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Span:
    """A phrase of the text with its UTF-8 byte offsets in the article."""

    text: str
    minimal: str
    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        return self.start < end and start < self.end


@dataclass(frozen=True)
class OpenClaim:
    """One line of `entente claims --format jsonl`."""

    start: int
    end: int
    source: Span | None
    relation: str
    label: str
    target: Span | None
    others: tuple[Span, ...]
    speaker: Span | None
    content: str | None
    polarity: str
    modality: str
    confidence: float
    rule: str
    depth: int

    @staticmethod
    def read(line: str) -> "OpenClaim":
        fields = json.loads(line)

        def span(value: dict | None) -> Span | None:
            return Span(value["text"], value["minimal"], value["start"], value["end"]) if value else None

        return OpenClaim(
            fields["start"], fields["end"], span(fields.get("source")), fields["relation"], fields["label"],
            span(fields.get("target")), tuple(span(other) for other in fields.get("others", [])),
            span(fields.get("speaker")), fields.get("content"), fields["polarity"], fields["modality"],
            fields["confidence"], fields["rule"], fields.get("depth", 0))


class ClaimSource(Protocol):
    """Whatever finds claims in sentences: the program, or a peer that is measured beside it."""

    def claims_by_sentence(self, sentences: list[str]) -> list[list[OpenClaim]]: ...


class Program:
    """The built program."""

    def __init__(self, path: str):
        self.path = str(Path(path).resolve())

    def run(self, *arguments: str) -> str:
        result = subprocess.run([self.path, *arguments], capture_output=True, text=True, check=False)
        if result.returncode != 0:
            raise SystemExit(f"entente {' '.join(arguments)} failed: {result.stderr.strip()}")
        return result.stdout

    def claims_by_sentence(self, sentences: list[str]) -> list[list[OpenClaim]]:
        """The claims of each sentence, which is analysed as a paragraph of one long article."""
        text = "\n\n".join(sentences) + "\n"
        with tempfile.TemporaryDirectory() as folder:
            article = Path(folder) / "sentences.txt"
            article.write_text(text, encoding="utf-8")
            output = self.run("claims", str(article), "--format", "jsonl", "--verbatim")
        claims = sorted((OpenClaim.read(line) for line in output.splitlines()), key=lambda claim: claim.start)
        found: list[list[OpenClaim]] = [[] for _ in sentences]
        start, position = 0, 0
        for index, sentence in enumerate(sentences):
            end = start + len(sentence.encode("utf-8"))
            while position < len(claims) and claims[position].start < end:
                found[index].append(claims[position])
                position += 1
            start = end + 2
        return found


@dataclass
class Counts:
    """True positives, false positives and false negatives."""

    right: float = 0
    predicted: float = 0
    gold: float = 0
    recalled: float | None = None

    @property
    def precision(self) -> float:
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return (self.right if self.recalled is None else self.recalled) / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f}  R {self.recall:.3f}  F1 {self.f1:.3f}"
