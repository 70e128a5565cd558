"""Two single-threaded processes that share every step: on a busy machine they lose far less than two threads do.

Threads meet at every operation, and each meeting waits for the one that the scheduler has put aside; processes meet once a
step, to average their gradients. Start with `WORKERS=2`: see README.md.
"""

from __future__ import annotations

import os
from collections.abc import Iterable

import torch
import torch.distributed as distributed


class Workers:
    """This process among its equals; alone without `WORLD_SIZE` in the environment."""

    def __init__(self) -> None:
        self.count = int(os.environ.get("WORLD_SIZE", "1"))
        self.rank = int(os.environ.get("RANK", "0"))
        if self.count > 1:
            distributed.init_process_group("gloo")

    @property
    def first(self) -> bool:
        return self.rank == 0

    def share(self, parameters: Iterable[torch.nn.Parameter], value: float) -> float:
        """Averages all gradients (none counts as zero); returns the greatest `value` of all workers."""
        if self.count == 1:
            return value
        parameters = list(parameters)
        flat = torch.cat([torch.zeros(p.numel()) if p.grad is None else p.grad.flatten() for p in parameters])
        distributed.all_reduce(flat)
        flat /= self.count
        start = 0
        for p in parameters:
            p.grad = flat[start : start + p.numel()].view_as(p)
            start += p.numel()
        longest = torch.tensor([value], dtype=torch.float64)
        distributed.all_reduce(longest, op=distributed.ReduceOp.MAX)
        return float(longest.item())
