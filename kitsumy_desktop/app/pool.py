"""Worker processes: started when first needed, used by the window and by the command line alike."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

MAX_WORKERS = 4


def worker_count() -> int:
    """One per processor, at most four: pages are small and memory is not."""
    return max(1, min(MAX_WORKERS, os.cpu_count() or 1))


def prepare_worker(setup: Callable[[], None], gentle: bool) -> None:
    """First thing in a worker: leave Ctrl+C to the parent, give way if asked, load what is needed."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if gentle and hasattr(os, "nice"):
        os.nice(5)
    setup()


class Pool:
    """Runs functions of importable modules in spawned processes (fork would copy the window's threads)."""

    def __init__(
        self, setup: Callable[[], None], workers: int | None = None, *, gentle: bool = False
    ) -> None:
        """`setup` runs once in every worker; `gentle` workers give way to the window's thread."""
        self._setup = setup
        self._gentle = gentle
        self._workers = workers or worker_count()
        self._executor: ProcessPoolExecutor | None = None

    @property
    def gentle(self) -> bool:
        """Whether a window runs beside the workers."""
        return self._gentle

    @property
    def workers(self) -> int:
        """How many run at once."""
        return self._workers

    def submit(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Start `work` in a worker."""
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                self._workers,
                multiprocessing.get_context("spawn"),
                prepare_worker,
                (self._setup, self._gentle),
            )
        return self._executor.submit(work, *args, **kwargs)

    def close(self) -> None:
        """Drop what waits, let what runs end, and stop the processes."""
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
