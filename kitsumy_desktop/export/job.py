"""An export from start to end: all targets in one pass over the pages."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.page_writer import PageWriter
from kitsumy_desktop.export.pictures import needs_proxy
from kitsumy_desktop.export.pool import PagePool, PageTask, Rasters
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.export.table import exporter_for

Progress: TypeAlias = Callable[[int, int], None]
"""Called with (pages done, pages in all)."""
Cancelled: TypeAlias = Callable[[], bool]


def run_export(
    snapshot: Snapshot,
    targets: Sequence[Path],
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
    *,
    dpi: int | None = None,
    options: ExportOptions | None = None,
    workers: int | None = None,
    gentle: bool = False,
) -> tuple[Path, ...]:
    """Write every target by its kind (see `table`); gives the paths written. Blocks: not for the GUI thread.

    A page is painted once for all targets that want it at the same size. Files appear under their names
    only when all are complete. Raises CancelledError when `cancelled` says so between pages, ExportError
    and LibraryError; nothing half written is left behind. `dpi` overrides the options' own; `workers` is
    for tests and benchmarks; `gentle` processes give way to a window.
    """
    chosen = options if options is not None else ExportOptions()
    if dpi is not None:
        chosen = msgspec.structs.replace(chosen, dpi=dpi)
    pages = snapshot.pages(chosen.pages)
    with ExitStack() as stack:
        proxies = snapshot.proxy_folder
        if proxies is None:
            proxies = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kitsumy-export-")))
        lent = snapshot.with_proxies(proxies)
        writers = [_opened(stack, lent, target, chosen) for target in targets]
        pool = PagePool(lent.document, lent.pictures, proxies, workers, gentle=gentle)
        tasks = _tasks(lent, writers, targets, pages)
        progress(0, len(pages))
        with closing(pool.run(tasks)) as made:
            for done, page in enumerate(pages):
                _stop_if(cancelled)
                _add(writers, page, next(made))
                progress(done + 1, len(pages))
        _stop_if(cancelled)
        return tuple(writer.finish() for writer in writers)


def _opened(stack: ExitStack, snapshot: Snapshot, target: Path, options: ExportOptions) -> PageWriter:
    writer = exporter_for(target).open(snapshot, target, options)
    stack.callback(writer.abandon)
    return writer


def _tasks(
    snapshot: Snapshot, writers: Sequence[PageWriter], targets: Sequence[Path], pages: Sequence[PageId]
) -> list[PageTask]:
    orders = tuple(dict.fromkeys(w.raster for w in writers if w.raster is not None))
    wants_jpeg = any(exporter_for(target).needs_pictures for target in targets)
    tasks, seen = [], set[Path]()
    for page in pages:
        files = snapshot.picture_files(page) if wants_jpeg else ()
        fresh = tuple(file for file in files if file not in seen and needs_proxy(file))
        seen.update(files)
        tasks.append(PageTask(page, orders, fresh))
    return tasks


def _add(writers: Sequence[PageWriter], page: PageId, rasters: Rasters) -> None:
    for writer in writers:
        writer.add(page, rasters[writer.raster] if writer.raster is not None else ())


def _stop_if(cancelled: Cancelled) -> None:
    if cancelled():
        raise CancelledError("The export was stopped; no file was written.")
