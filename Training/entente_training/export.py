"""Turns trained weights into the file that the Swift side reads (format in MODEL.md).

    python -m entente_training.export --weights bootstrap.safetensors --config config.json \
        --vocabulary vocab.txt --dtype int8 --output language-model.safetensors
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np

from . import safetensor_file

FORMAT = "entente-language-model"
VERSION = "1"
# Matrices with at least this many values are stored as int8.
BIG = 65_536


def quantise(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 with one scale a row: value = int8 * scale[row]."""
    scale = np.abs(matrix).max(axis=1) / 127
    scale = np.maximum(scale, 1e-12).astype(np.float32)
    return np.clip(np.rint(matrix / scale[:, None]), -127, 127).astype(np.int8), scale


def dequantise(values: np.ndarray, scale: np.ndarray) -> np.ndarray:
    return values.astype(np.float32) * scale[:, None]


def pack(weights: dict[str, np.ndarray], dtype: str) -> dict[str, np.ndarray]:
    """Chooses a storage type for every tensor: int8 for the big matrices, F16 for the other ones, F32 for vectors."""
    packed: dict[str, np.ndarray] = {}
    for name, array in weights.items():
        array = array.astype(np.float32)
        if array.ndim < 2 or array.shape[-1] == 1:
            packed[name] = array
        elif dtype == "int8" and array.ndim == 2 and array.size >= BIG:
            packed[name], packed[name + ".scale"] = quantise(array)
        else:
            packed[name] = array.astype(np.float16)
    return packed


def unpack(packed: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The float32 weights that a reader of the file computes with."""
    weights = {}
    for name, array in packed.items():
        if name == "vocabulary" or name.endswith(".scale"):
            continue
        if array.dtype == np.int8:
            weights[name] = dequantise(array, packed[name + ".scale"])
        else:
            weights[name] = array.astype(np.float32)
    return weights


def export(weights: dict[str, np.ndarray], config: dict, vocabulary: list[str], dtype: str, output: Path) -> None:
    tensors = pack(weights, dtype)
    tensors["vocabulary"] = np.frombuffer("\n".join(vocabulary).encode(), dtype=np.uint8)
    metadata = {"format": FORMAT, "version": VERSION, "config": json.dumps(config, ensure_ascii=False)}
    safetensor_file.write(output, tensors, metadata)


def load(path: str | Path) -> tuple[dict[str, np.ndarray], dict, list[str]]:
    """Reads an exported file back: float32 weights, config, vocabulary."""
    tensors, metadata = safetensor_file.read(path)
    if metadata.get("format") != FORMAT or metadata.get("version") != VERSION:
        raise ValueError(f"{path} is not a version {VERSION} {FORMAT} file")
    vocabulary = tensors["vocabulary"].tobytes().decode().split("\n")
    return unpack(tensors), json.loads(metadata["config"]), vocabulary


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True, help="plain safetensors file of the network's tensors")
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--dtype", choices=["int8", "f16"], default="int8")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    weights, _ = safetensor_file.read(options.weights)
    config = json.loads(options.config.read_text(encoding="utf-8"))
    vocabulary = options.vocabulary.read_text(encoding="utf-8").rstrip("\n").split("\n")
    export(weights, config, vocabulary, options.dtype, options.output)
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
