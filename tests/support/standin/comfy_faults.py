"""What the imitated ComfyUI can be made to do wrong: each fault armed for a number of times, or by chance."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from typing import Literal, TypeAlias

Fault: TypeAlias = Literal[
    "post_dropped", "post_lost", "post_500", "error_page", "stall", "oom", "node_error", "black",
    "socket_drop", "mute", "mute_end", "view_404", "view_cut", "view_500", "upload_413", "crash", "forget",
]  # fmt: skip
"""post_dropped: the connection ends before the graph is taken · post_lost: after it is queued, without an
answer · post_500: plain text · error_page: an HTML page of a proxy · stall: a run stops making steps · oom,
node_error: a run fails · black: the picture is black · socket_drop: all sockets end in mid-run, without a
close frame · mute: a run sends nothing over the socket · mute_end: only its end is not sent · view_…: the
file is missing, cut off, or 500 · upload_413 · crash: the server dies in mid-run, as after SIGTERM · forget:
the history keeps nothing of the run."""


class ComfyFaults:
    """Faults to come. `rates`: fault → probability each time it could happen, drawn from `seed`."""

    def __init__(self, rates: Mapping[Fault, float] | None = None, seed: int = 0) -> None:
        self.rates: dict[Fault, float] = dict(rates or {})
        self.happened: Counter[Fault] = Counter()
        self._armed: Counter[Fault] = Counter()
        self._rng = random.Random(seed)

    def arm(self, fault: Fault, times: int = 1) -> None:
        """Let it happen the next so many times."""
        self._armed[fault] += times

    def clear(self) -> None:
        """Nothing goes wrong any longer."""
        self._armed.clear()
        self.rates.clear()

    def hit(self, fault: Fault) -> bool:
        """Whether it happens now."""
        if self._armed[fault] > 0:
            self._armed[fault] -= 1
        elif not (rate := self.rates.get(fault, 0.0)) or self._rng.random() >= rate:
            return False
        self.happened[fault] += 1
        return True
