"""One model's training configuration, from a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path


@dataclass
class Settings:
    seed: int = 1
    threads: int = 2
    minutes: float = 95.0
    """Wall time of the whole schedule: warm-up and linear decay are fractions of it."""
    warm_up: float = 0.06
    batch_pieces: int = 2200
    encoder_rate: float = 1.2e-4
    layer_decay: float = 0.9
    matching_rate: float = 5e-4
    fresh_rate: float = 1e-3
    rates: dict[str, float] = field(default_factory=dict)
    """Rates of single tensors, by the beginning of their names, before the other rules."""
    weight_decay: float = 0.01
    clip: float = 1.0
    average: float = 0.997
    freeze_pieces: bool = False
    """Leave the word-piece embeddings as they are: a tenth of the time, for next to nothing."""
    freeze_layers: int = 0
    """Leave so many of the lowest layers as they are."""
    bfloat16: bool = False
    """Compute the encoder's products in bfloat16 (weights, their changes and the heads stay float32): for processors with AVX512-BF16 or AMX."""
    dropout: float = 0.1
    head_dropout: float = 0.33
    pair_dropout: float = 0.0
    """Dropout of the coreference projections."""
    checkpoint_minutes: float = 10.0
    heads: list[str] = field(default_factory=lambda: ["name", "factuality", "event_noun"])
    noun_roles: bool = True
    coreference_features: bool = True
    held_out: bool = False
    """Do not learn from the names of every second document, nor from every second passage of GAP: what is fitted to
    the network's scores afterwards must see scores of texts that it does not know by heart."""
    shares: dict[str, float] = field(default_factory=dict)
    loss_weights: dict[str, float] = field(default_factory=dict)
    augmentation: dict[str, float] = field(default_factory=dict)

    @classmethod
    def read(cls, path: str | Path) -> "Settings":
        values = tomllib.loads(Path(path).read_text(encoding="utf-8"))
        unknown = values.keys() - {f.name for f in fields(cls)}
        if unknown:
            raise ValueError(f"unknown settings in {path}: {', '.join(sorted(unknown))}")
        return cls(**values)
