"""The network: a BERT-style encoder and word-level heads. Tensor names are those of the exported file."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

DISTANCE_BUCKETS = 20
SENTENCE_BUCKETS = 8


def gelu(x: Tensor) -> Tensor:
    return F.gelu(x, approximate="tanh")


def attention(q: Tensor, k: Tensor, v: Tensor, mask: Tensor) -> Tensor:
    """Scaled dot-product attention; in bfloat16 by plain products, four times as fast as the fused kernel there."""
    if q.dtype != torch.bfloat16:
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    return scores.masked_fill(~mask, -1e9).softmax(-1).to(v.dtype) @ v


class Layer(nn.Module):
    """Post-norm transformer layer with query, key and value in one projection; no dropout inside attention."""

    def __init__(self, hidden: int, heads: int, feed_forward: int, epsilon: float, dropout: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(hidden, 3 * hidden)
        self.o = nn.Linear(hidden, hidden)
        self.ln1 = nn.LayerNorm(hidden, eps=epsilon)
        self.f1 = nn.Linear(hidden, feed_forward)
        self.f2 = nn.Linear(feed_forward, hidden)
        self.ln2 = nn.LayerNorm(hidden, eps=epsilon)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        rows, length, hidden = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        attended = attention(q, k, v, mask)
        attended = attended.transpose(1, 2).reshape(rows, length, hidden)
        x = self.ln1(x + self.drop(self.o(attended)))
        return self.ln2(x + self.drop(self.f2(gelu(self.f1(x)))))


class Encoder(nn.Module):
    def __init__(self, config: dict, vocabulary_size: int, dropout: float):
        super().__init__()
        e = config["encoder"]
        hidden = e["hidden"]
        self.half = False
        """Whether the layers' products are computed in bfloat16, as training on processors that have it can."""
        self.we = nn.Embedding(vocabulary_size, hidden)
        self.pe = nn.Embedding(e["positions"], hidden)
        self.ce = nn.Embedding(len(config["case"]), hidden)
        self.ln = nn.LayerNorm(hidden, eps=e["epsilon"])
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(hidden, e["heads"], e["feed_forward"], e["epsilon"], dropout) for _ in range(e["layers"])
        )

    def forward(self, pieces: Tensor, case: Tensor, lengths: Tensor) -> Tensor:
        positions = torch.arange(pieces.shape[1])
        x = self.drop(self.ln(self.we(pieces) + self.pe(positions) + self.ce(case)))
        mask = (positions[None] < lengths[:, None])[:, None, None]
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.half):
            for layer in self.layers:
                x = layer(x, mask)
        return x.float()


class Network(nn.Module):
    """Encoder plus the heads described in MODEL.md."""

    def __init__(self, config: dict, vocabulary_size: int, dropout: float = 0.1, head_dropout: float = 0.33, pair_dropout: float = 0.0):
        super().__init__()
        self.config = config
        hidden = config["encoder"]["hidden"]
        arc, label, coref = config["arc"], config["label"], config["coreference"]
        relations = len(config["deprel"])
        self.enc = Encoder(config, vocabulary_size, dropout)
        self.drop = nn.Dropout(dropout)
        self.head_drop = nn.Dropout(head_dropout)
        self.pair_drop = nn.Dropout(pair_dropout)
        self.tag = nn.Linear(hidden, sum(size for _, size in config["tag_layout"]))
        self.root = nn.Parameter(torch.randn(hidden) * 0.02)
        self.ah, self.ad = nn.Linear(hidden, arc), nn.Linear(hidden, arc)
        self.aw = nn.Parameter(torch.zeros(arc + 1, arc))
        self.rh, self.rd = nn.Linear(hidden, label), nn.Linear(hidden, label)
        self.rw = nn.Parameter(torch.zeros(relations, label + 1, label + 1))
        self.cm, self.ca = nn.Linear(hidden, coref), nn.Linear(hidden, coref)
        self.cw = nn.Linear(coref, coref, bias=False)
        self.cself, self.cant = nn.Linear(coref, 1), nn.Linear(coref, 1)
        self.cdist = nn.Embedding(DISTANCE_BUCKETS, 1)
        self.csd = nn.Embedding(SENTENCE_BUCKETS, 1)
        features = config.get("coreference_features", [])
        if features:
            self.cfeat = nn.Linear(len(features), 1, bias=False)
            nn.init.zeros_(self.cfeat.weight)
        roles = config.get("noun_roles", [])
        if roles:
            self.nh, self.nd = nn.Linear(hidden, label), nn.Linear(hidden, label)
            self.nw = nn.Parameter(torch.zeros(len(roles), label + 1, label + 1))
        self.tag_slices: dict[str, slice] = {}
        start = 0
        for name, size in config["tag_layout"]:
            self.tag_slices[name] = slice(start, start + size)
            start += size

    # MARK: Words

    def words(self, groups: list[tuple[Tensor, Tensor, Tensor, Tensor]], order: Tensor) -> Tensor:
        """Vectors of all words of a batch, one row a word, in document order.

        Each group holds windows of similar length: pieces, case, lengths, and the flat index of each word's first piece.
        """
        rows = [self.enc(p, c, n).reshape(-1, self.root.shape[0])[first] for p, c, n, first in groups]
        return self.drop(torch.cat(rows)[order])

    def tags(self, words: Tensor) -> dict[str, Tensor]:
        scores = self.tag(words)
        return {name: scores[:, part] for name, part in self.tag_slices.items()}

    # MARK: Trees

    def arcs(self, sentences: Tensor) -> Tensor:
        """[S, W, H] to scores [S, W, 1 + W]: dependent by head, column 0 the root."""
        heads = torch.cat([self.root.expand(sentences.shape[0], 1, -1), sentences], 1)
        h = self.head_drop(gelu(self.ah(heads)))
        d = self.head_drop(gelu(self.ad(sentences)))
        return (d @ self.aw[:-1] + self.aw[-1]) @ h.transpose(1, 2)

    def labels(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """Scores [N, relations] of N (dependent, head) pairs of word vectors."""
        d = self.head_drop(gelu(self.rd(dependents)))
        h = self.head_drop(gelu(self.rh(heads)))
        return biaffine(d, self.rw, h)

    def roles(self, dependents: Tensor, nouns: Tensor) -> Tensor:
        """Scores [N, roles] of N (dependent, event noun) pairs."""
        d = self.head_drop(gelu(self.nd(dependents)))
        h = self.head_drop(gelu(self.nh(nouns)))
        return biaffine(d, self.nw, h)

    # MARK: Coreference

    def coreference(self, mentions: Tensor, sentence: Tensor, features: Tensor | None) -> Tensor:
        """Scores [M, M]: row a mention, column an earlier mention as its antecedent; only j < i is meaningful."""
        m = self.pair_drop(torch.tanh(self.cm(mentions)))
        a = self.pair_drop(torch.tanh(self.ca(mentions)))
        bilinear = self.cw(m) @ a.T / math.sqrt(m.shape[1])
        count = mentions.shape[0]
        index = torch.arange(count)
        distance = distance_bucket((index[:, None] - index[None]).clamp(min=0))
        sentences = (sentence[:, None] - sentence[None]).clamp(0, SENTENCE_BUCKETS - 1)
        scores = bilinear + self.cself(m) + self.cant(a).T
        scores = scores + self.cdist(distance)[..., 0] + self.csd(sentences)[..., 0]
        if features is not None:
            scores = scores + self.cfeat(features)[..., 0]
        return scores


def biaffine(d: Tensor, weight: Tensor, h: Tensor) -> Tensor:
    """[d; 1]^T W_r [h; 1] for each row pair and each r."""
    one = d.new_ones(d.shape[0], 1)
    left = torch.einsum("ni,rij->nrj", torch.cat([d, one], 1), weight)
    return torch.einsum("nrj,nj->nr", left, torch.cat([h, one], 1))


def distance_bucket(distance: Tensor) -> Tensor:
    """0-7 exact, then two buckets for each doubling, at most 19."""
    logarithmic = 8 + ((distance.clamp(min=8).float() / 8).log2() * 2).floor().long()
    return torch.where(distance < 8, distance, logarithmic.clamp(max=DISTANCE_BUCKETS - 1))


def load_matching(network: Network, weights: dict[str, np.ndarray]) -> list[str]:
    """Copies every tensor whose name and shape match; returns the names of the network's tensors that stay fresh."""
    fresh = []
    with torch.no_grad():
        for name, parameter in network.state_dict().items():
            if name in weights and tuple(parameter.shape) == weights[name].shape:
                parameter.copy_(torch.from_numpy(weights[name].astype(np.float32)))
            else:
                fresh.append(name)
    return fresh
