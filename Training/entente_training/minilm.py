"""The weights of MiniLM-L6 under the names of our network: a start that has seen no treebank.

    python -m entente_training.minilm --minilm model.safetensors --bootstrap MODEL --output FOLDER
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import numpy as np

from . import safetensor_file

PARTS = {
    "attention.output.dense": "o",
    "attention.output.LayerNorm": "ln1",
    "intermediate.dense": "f1",
    "output.dense": "f2",
    "output.LayerNorm": "ln2",
}


def renamed(weights: dict[str, np.ndarray], layers: int, cases: int) -> dict[str, np.ndarray]:
    """Queries, keys and values in one matrix; the type of text added to the positions; case classes at zero."""
    pieces = weights["embeddings.word_embeddings.weight"]
    result = {
        "enc.we.weight": pieces,
        "enc.pe.weight": weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0],
        "enc.ce.weight": np.zeros((cases, pieces.shape[1]), np.float32),
        "enc.ln.weight": weights["embeddings.LayerNorm.weight"],
        "enc.ln.bias": weights["embeddings.LayerNorm.bias"],
    }
    for layer in range(layers):
        old, new = f"encoder.layer.{layer}", f"enc.layers.{layer}"
        for kind in ("weight", "bias"):
            stacked = [weights[f"{old}.attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            result[f"{new}.qkv.{kind}"] = np.concatenate(stacked)
            for theirs, ours in PARTS.items():
                result[f"{new}.{ours}.{kind}"] = weights[f"{old}.{theirs}.{kind}"]
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minilm", type=Path, required=True, help="model.safetensors of all-MiniLM-L6-v2")
    parser.add_argument("--bootstrap", type=Path, required=True, help="folder whose config.json and vocab.txt hold here too")
    parser.add_argument("--output", type=Path, required=True, help="folder that takes the place of the bootstrap")
    options = parser.parse_args()
    weights, _ = safetensor_file.read(options.minilm)
    bootstrap, _ = safetensor_file.read(options.bootstrap / "bootstrap.safetensors")
    layers = 1 + max(int(name.split(".")[2]) for name in bootstrap if name.startswith("enc.layers."))
    options.output.mkdir(parents=True, exist_ok=True)
    for name in ("config.json", "vocab.txt"):
        shutil.copyfile(options.bootstrap / name, options.output / name)
    values = renamed(weights, layers, bootstrap["enc.ce.weight"].shape[0])
    safetensor_file.write(options.output / "bootstrap.safetensors", values, {"format": "entente-training"})


if __name__ == "__main__":
    main()
