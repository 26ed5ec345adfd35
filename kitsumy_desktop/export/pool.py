"""Page pictures made ahead of their use: in worker processes for long exports, one by one for short ones.

QPainter holds the interpreter's lock, so painting pays only in processes of its own (never in a thread
beside a window).
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Generator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import ExportError
from kitsumy_desktop.comic.ids import PageId, PictureHash
from kitsumy_desktop.export.page_writer import RasterOrder, RasterSides
from kitsumy_desktop.export.pictures import jpeg_proxy
from kitsumy_desktop.export.render import PageRenderer, can_have_qt, ensure_qt

MOST_WORKERS = 8
AHEAD = 2
"""Finished pages that may wait for their writer, per worker: bounds memory."""
PAGE_SECONDS = 0.25
"""A page of 300 dpi; more dots take longer."""
PROXY_SECONDS = 0.15
GENTLENESS = 5
"""How much a process beside a window gives way, of 19."""
START_SECONDS = 2.0
"""Work below this is as good as done before processes are ready (about 0.6 s, measured)."""

Rasters: TypeAlias = Mapping[RasterOrder, RasterSides]


class PageTask(msgspec.Struct, frozen=True):
    """What has to be made for one page besides writing files."""

    page: PageId
    orders: tuple[RasterOrder, ...] = ()
    proxies: tuple[Path, ...] = ()
    """Picture files whose JPEG stand-ins the page needs."""

    def seconds(self) -> float:
        """Roughly how long one process takes."""
        sizes = {(o.dpi, o.bleed) for o in self.orders}
        pages = sum((dpi / 300) ** 2 for dpi, _ in sizes)
        return pages * PAGE_SECONDS + len(self.proxies) * PROXY_SECONDS


class PagePool:
    """Makes the pictures of pages in the order of `tasks`.

    `workers` None: as many processes as pay; 1: none but this one. `gentle` ones give way to a window.
    """

    def __init__(
        self,
        document: Document,
        pictures: Mapping[PictureHash, Path],
        proxy_folder: Path,
        workers: int | None = None,
        *,
        gentle: bool = False,
    ) -> None:
        self._document = document
        self._pictures = dict(pictures)
        self._proxy_folder = proxy_folder
        self._workers = workers
        self._gentle = gentle

    def run(self, tasks: Sequence[PageTask]) -> Generator[Rasters]:
        """The pictures of every page in order. Close the iterator to stop early.

        Raises LibraryError for a picture that cannot be read, ExportError when a process dies.
        """
        count = worker_count(tasks) if self._workers is None else self._workers
        paints = any(task.orders for task in tasks)
        if count > 1 or (paints and not can_have_qt()):
            return self._apart(tasks, count)
        return self._here(tasks)

    def _here(self, tasks: Sequence[PageTask]) -> Generator[Rasters]:
        renderer: PageRenderer | None = None
        for task in tasks:
            if task.orders and renderer is None:
                renderer = PageRenderer(self._document, self._pictures)
            yield renderer.page(task.page, task.orders) if renderer is not None else {}

    def _apart(self, tasks: Sequence[PageTask], workers: int) -> Generator[Rasters]:
        executor = ProcessPoolExecutor(
            workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_start_worker,
            initargs=(self._document, self._pictures, self._proxy_folder, self._gentle),
        )
        waiting: deque[Future[Rasters]] = deque()
        rest = iter(tasks)
        try:
            for task in rest:
                waiting.append(executor.submit(_make, task))
                if len(waiting) >= workers * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise ExportError(
                "A helper process of the export ended unexpectedly, perhaps for lack of memory.",
                "Close other programs or choose a lower resolution, then try again.",
                retryable=True,
            ) from error
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def worker_count(tasks: Sequence[PageTask]) -> int:
    """Processes worth starting for `tasks`; 1 means none."""
    if sum(task.seconds() for task in tasks) < START_SECONDS:
        return 1
    return max(1, min(os.cpu_count() or 1, MOST_WORKERS, len(tasks)))


class _Worker:
    """The state of a worker process."""

    def __init__(self, document: Document, pictures: Mapping[PictureHash, Path], proxies: Path) -> None:
        self.renderer = PageRenderer(document, pictures)
        self.proxies = proxies


_worker: list[_Worker] = []


def _start_worker(
    document: Document, pictures: Mapping[PictureHash, Path], proxies: Path, gentle: bool
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt means
    if gentle and hasattr(os, "nice"):
        os.nice(GENTLENESS)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    ensure_qt()
    _worker.append(_Worker(document, pictures, proxies))


def _make(task: PageTask) -> Rasters:
    worker = _worker[0]
    for file in task.proxies:
        jpeg_proxy(file, worker.proxies)
    return worker.renderer.page(task.page, task.orders) if task.orders else {}
