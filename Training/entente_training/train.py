"""Trains the language model; started again with the same arguments it goes on from its last checkpoint.

    python -m entente_training.train --config configs/entente.toml --data DATA --bootstrap MODEL --output RUN
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch

from . import batches, datasets, evaluate, export, losses, safetensor_file, silver
from .documents import NAME_TAGS, ROLES, Document, split
from .network import Network, load_matching
from .pair_features import FEATURES
from .pieces import PieceTokenizer
from .settings import Settings
from .workers import Workers

PART_WORDS = {"ewt": 350, "gum": 1300, "litbank": 600}


def extended(config: dict, settings: Settings) -> dict:
    """The bootstrap's configuration with the new heads."""
    config = json.loads(json.dumps(config))
    sizes = {"name": len(NAME_TAGS), "factuality": 1, "event_noun": 2}
    present = {name for name, _ in config["tag_layout"]}
    for head in settings.heads:
        if head not in present:
            config["tag_layout"].append([head, sizes[head]])
    if "name" in settings.heads:
        config["name"] = config["names"] = NAME_TAGS
    if settings.coreference_features:
        config["coreference_features"] = FEATURES
    if settings.noun_roles:
        config["noun_roles"] = ROLES
    return config


def starting_weights(path: Path) -> dict[str, np.ndarray]:
    """Plain weights, or those of an exported file, whatever its type of numbers."""
    weights, metadata = safetensor_file.read(path)
    return export.load(path)[0] if metadata.get("format") == export.FORMAT else weights


def with_fresh_rows(weights: dict[str, np.ndarray], network: Network) -> dict[str, np.ndarray]:
    """Lengthens the bootstrap's tag layer by small random rows for the new sections."""
    weights = dict(weights)
    for name in ("tag.weight", "tag.bias"):
        old, new = weights.get(name), network.state_dict()[name].numpy().copy()
        if old is not None and old.shape[0] < new.shape[0]:
            new[old.shape[0] :] *= 0.1
            new[: old.shape[0]] = old
            weights[name] = new
    return weights


TAUGHT = ("wikigold", "crossner", "qanom")


def training_pools(data: Path, cache: Path, teachers: list[Path]) -> dict[str, list[Document]]:
    """Documents cut to training size, kept in `cache` for the next start; `teachers` give trees to texts that have none."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    pools = {
        source: [part for d in documents for part in (split(d, PART_WORDS[source]) if source in PART_WORDS else [d])]
        for source, documents in datasets.training(data).items()
    }
    if teachers:
        networks = [evaluate.network_from(path, None, None) for path in teachers]
        for source in TAUGHT:
            silver.teach([n for n, _ in networks], pools[source], networks[0][1])
    partial = cache.with_suffix(f".{os.getpid()}")
    partial.write_bytes(pickle.dumps(pools))
    partial.replace(cache)
    return pools


def hold_out(pools: dict[str, list[Document]]) -> None:
    """Takes the names of every second document and every second passage of GAP out of the pools."""
    for source in ("ewt", "wikigold", "crossner"):
        for document in pools[source][1::2]:
            for sentence in document.sentences:
                sentence.names = None
    pools["gap"] = pools["gap"][::2]


def optimizer_for(network: Network, settings: Settings, fresh: set[str]) -> torch.optim.Optimizer:
    """AdamW with rates falling layer by layer towards the embeddings."""
    layers = len(network.enc.layers)
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if not parameter.requires_grad:
            continue
        own = [rate for prefix, rate in settings.rates.items() if name.startswith(prefix)]
        if own:
            rate = own[0]
        elif name.startswith("enc.layers."):
            depth = layers - 1 - int(name.split(".")[2])
            rate = settings.encoder_rate * settings.layer_decay**depth
        elif name.startswith("enc."):
            rate = settings.encoder_rate * settings.layer_decay**layers
        else:
            rate = settings.fresh_rate if name in fresh else settings.matching_rate
        decay = 0.0 if parameter.ndim < 2 or name.startswith("cfeat") else settings.weight_decay
        groups.setdefault((rate, decay), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": p, "lr": r, "rate": r, "weight_decay": d} for (r, d), p in groups.items()], betas=(0.9, 0.98)
    )


def schedule(fraction: float, warm_up: float) -> float:
    """Linear warm-up, then linear decay to zero, over the fraction of the time that has passed."""
    if fraction < warm_up:
        return max(fraction / warm_up, 0.01)
    return max(0.0, (1 - fraction) / (1 - warm_up))


class Averaged:
    """Exponential moving average of the weights, updated every fourth step."""

    EVERY = 4

    def __init__(self, network: Network, decay: float):
        self.decay = decay**self.EVERY
        self.values = {k: v.detach().clone() for k, v in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: Network, step: int) -> None:
        if step % self.EVERY:
            return
        decay = min(self.decay, (1 + step) / (20 + step))
        for name, value in network.state_dict().items():
            self.values[name].lerp_(value, 1 - decay)


def save_weights(path: Path, values: dict[str, torch.Tensor]) -> None:
    temporary = path.with_suffix(".partial")
    safetensor_file.write(temporary, {k: v.numpy() for k, v in values.items()}, {"format": "entente-training"})
    temporary.replace(path)


def varied(document: Document, rng: random.Random, rate: float) -> Document:
    """Drops the final punctuation of some sentences."""
    if rate <= 0 or document.source not in ("ewt", "gum"):
        return document
    sentences = [batches.without_final_punctuation(s) if rng.random() < rate else s for s in document.sentences]
    copy = Document(
        document.name, document.source, sentences, document.mentions, document.gap, document.coreference_weight
    )
    if hasattr(document, "pairs"):
        copy.pairs = document.pairs  # type: ignore[attr-defined]
    return copy


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--bootstrap", type=Path, required=True, help="folder with bootstrap.safetensors, config.json, vocab.txt")
    parser.add_argument("--weights", type=Path, help="start from these weights instead of the bootstrap's")
    parser.add_argument(
        "--teachers", type=Path, nargs="*", default=[], help="exported models whose mean gives trees to the texts without any"
    )
    parser.add_argument("--output", type=Path, required=True, help="folder of this run")
    parser.add_argument("--minutes", type=float, help="instead of the configuration's")
    options = parser.parse_args()
    settings = Settings.read(options.config)
    if options.minutes:
        settings.minutes = options.minutes
    options.output.mkdir(parents=True, exist_ok=True)
    workers = Workers()
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    order = random.Random(settings.seed)  # the same in all workers

    tokenizer = PieceTokenizer.read(options.bootstrap / "vocab.txt")
    base = json.loads((options.bootstrap / "config.json").read_text(encoding="utf-8"))
    weights = starting_weights(options.weights or options.bootstrap / "bootstrap.safetensors")
    config = extended(base, settings)
    (options.output / "config.json").write_text(json.dumps(config, ensure_ascii=False, indent=1), encoding="utf-8")
    network = Network(config, len(tokenizer.vocabulary), settings.dropout, settings.head_dropout, settings.pair_dropout)
    fresh = set(load_matching(network, with_fresh_rows(weights, network)))
    network.enc.we.weight.requires_grad_(not settings.freeze_pieces)
    if settings.freeze_layers:
        for part in (network.enc.we, network.enc.pe, network.enc.ce, network.enc.ln):
            part.requires_grad_(False)
        network.enc.layers[: settings.freeze_layers].requires_grad_(False)
    network.enc.half = settings.bfloat16
    labels = batches.Labels(config)
    pools = training_pools(options.data, options.output / "pools.pickle", options.teachers)
    if settings.held_out:
        hold_out(pools)
    print({k: (len(v), sum(d.word_count for d in v)) for k, v in pools.items()}, flush=True)
    optimizer = optimizer_for(network, settings, fresh)
    average = Averaged(network, settings.average)
    trained = [p for p in network.parameters() if p.requires_grad]

    step, elapsed, queue = 0, 0.0, []
    state_path = options.output / "state.pt"
    if state_path.exists():
        state = torch.load(state_path, weights_only=False)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        average.values, step, elapsed = state["average"], state["step"], state["elapsed"]
        order.seed(settings.seed + step)
        print(f"worker {workers.rank} resumed at step {step}, {elapsed / 60:.1f} minutes", flush=True)

    # What each worker draws for itself: dropout, augmentation, window limits.
    rng = random.Random(settings.seed + 1000 * workers.rank + step)
    torch.manual_seed(settings.seed + 1000 * workers.rank + step)

    def checkpoint() -> None:
        if not workers.first:
            return
        save_weights(options.output / "average.safetensors", average.values)
        partial = state_path.with_suffix(".partial")
        torch.save(
            {
                "network": network.state_dict(), "optimizer": optimizer.state_dict(), "average": average.values,
                "step": step, "elapsed": elapsed,
            },
            partial,
        )  # fmt: skip
        partial.replace(state_path)

    total = settings.minutes * 60
    if not workers.first:
        sys.stdout = open(os.devnull, "w")
    last_checkpoint = elapsed
    sums: dict[str, tuple[float, int]] = {}
    words_seen, report_start = 0, time.monotonic()
    network.train()
    while elapsed < total:
        begin = time.monotonic()
        if len(queue) < workers.count:
            queue = batches.plan(pools, settings.shares, settings.batch_pieces, order)
            print(f"round of {len(queue)} batches at {elapsed / 60:.1f} minutes", flush=True)
        chosen = [queue.pop() for _ in range(workers.count)][workers.rank]
        untreed = [d for d in chosen if silver.needed(d)]
        if untreed:
            silver.attach(network, untreed, tokenizer)  # once a document, by the network as it is now
            network.train()
        documents = [varied(d, rng, settings.augmentation["final"]) for d in chosen]
        batch = batches.build(documents, tokenizer, rng.choice(batches.LIMITS), rng, settings.augmentation)
        parts = losses.all_losses(network, batch, labels)
        loss = sum(value * settings.loss_weights.get(name, 1.0) for name, value in parts.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        elapsed = workers.share(trained, elapsed + time.monotonic() - begin)
        begin = time.monotonic()
        torch.nn.utils.clip_grad_norm_(network.parameters(), settings.clip)
        factor = schedule(elapsed / total, settings.warm_up)
        for group in optimizer.param_groups:
            group["lr"] = group["rate"] * factor
        optimizer.step()
        step += 1
        average.update(network, step)
        elapsed += time.monotonic() - begin
        words_seen += batch.words
        for name, value in parts.items():
            before = sums.get(name, (0.0, 0))
            sums[name] = (before[0] + value.item(), before[1] + 1)
        if step % 25 == 0:
            speed = words_seen / (time.monotonic() - report_start)
            text = " ".join(f"{k} {s / n:.3f}" for k, (s, n) in sorted(sums.items()))
            print(f"{step} {elapsed / 60:.1f}min {speed:.0f}w/s rate {factor:.3f} | {text}", flush=True)
            sums, words_seen, report_start = {}, 0, time.monotonic()
        if elapsed - last_checkpoint > settings.checkpoint_minutes * 60:
            checkpoint()
            last_checkpoint = elapsed
    checkpoint()
    print("finished", flush=True)


if __name__ == "__main__":
    main()
