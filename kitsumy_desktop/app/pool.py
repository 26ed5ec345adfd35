"""Worker processes: started when first needed, used by the window and by the command line alike."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.synchronize import Event
from typing import ParamSpec, TypeVar

from kitsumy_desktop.comic.errors import CancelledError

P = ParamSpec("P")
R = TypeVar("R")

MAX_WORKERS = 4


def worker_count() -> int:
    """One per processor, at most four: pages are small and memory is not."""
    return max(1, min(MAX_WORKERS, os.cpu_count() or 1))


_closing: list[Event] = []
"""In a worker: what tells that the program ends."""


def closing() -> bool:
    """In a worker: whether nobody waits for its result any more."""
    return any(event.is_set() for event in _closing)


def prepare_worker(setup: Callable[[], None], gentle: bool, ends: Event) -> None:
    """First thing in a worker: leave Ctrl+C to the parent, give way if asked, load what is needed."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _closing[:] = [ends]
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
        self._context = multiprocessing.get_context("spawn")
        self._ends = self._context.Event()
        self._lock = threading.Lock()
        self._executor: ProcessPoolExecutor | None = None

    @property
    def gentle(self) -> bool:
        """Whether a window runs beside the workers."""
        return self._gentle

    @property
    def workers(self) -> int:
        """How many run at once."""
        return self._workers

    def start(self) -> None:
        """Start all workers. Starting processes takes a while: not for the window's thread."""
        self._started()

    def submit(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        """Start `work` in a worker."""
        return self._started().submit(work, *args, **kwargs)

    def close(self) -> None:
        """Drop what waits, let what runs come to an end, and stop the processes."""
        self._ends.set()
        with self._lock:
            executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=True, cancel_futures=True)

    def _started(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._executor is None:
                if self._ends.is_set():
                    raise CancelledError("The program ends.")
                self._executor = ProcessPoolExecutor(
                    self._workers, self._context, prepare_worker, (self._setup, self._gentle, self._ends)
                )
                for _ in range(self._workers):
                    self._executor.submit(os.getpid)  # each brings a process to life
            return self._executor
