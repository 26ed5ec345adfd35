"""Opening the studio for a command, and naming comics."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kitsumy_desktop.app import work
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.export.table import check_target
from kitsumy_desktop.library.home import default_home
from kitsumy_desktop.library.library import Library


@contextmanager
def studio(arguments: argparse.Namespace, *, read_only: bool = False) -> Iterator[Studio]:
    """The studio over the library the command names; closed afterwards. No display is needed."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    opened = Studio(Library.open(arguments.library or default_home(), read_only=read_only), Pool(work.warm))
    try:
        yield opened
    finally:
        opened.close()


def find_comic(library: Library, wanted: str) -> ComicId:
    """The comic of that id, or of that title if only one has it. Raises InputError."""
    summaries = library.comics()
    for summary in summaries:
        if summary.id == wanted:
            return summary.id
    titled = [s.id for s in summaries if s.title.casefold() == wanted.casefold()]
    if len(titled) == 1:
        return titled[0]
    if titled:
        raise InputError(f"{len(titled)} comics are called “{wanted}”.", "Use the id: kitsumy list.")
    raise InputError(f"There is no comic “{wanted}”.", "See: kitsumy list.")


def targets_of(outputs: Sequence[str]) -> list[Path]:
    """The paths of `-o` options, checked before any work is done. Raises InputError."""
    targets = [check_target(output) for output in outputs]
    has_folders(targets)
    return targets


def has_folders(targets: Sequence[Path]) -> None:
    """Each has a folder to be written into. Raises InputError."""
    for target in targets:
        if not target.parent.is_dir():
            raise InputError(f"There is no folder “{target.parent}” to write “{target.name}” into.")


class Meter:
    """Progress on stderr: a line that renews itself on a terminal, nothing in a file or pipe."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._shown = sys.stderr.isatty()

    def __call__(self, done: int, total: int) -> None:
        """Show `done` of `total`."""
        if self._shown:
            end = "\n" if done >= total else ""
            print(f"\r{self._what} {done}/{total}", end=end, file=sys.stderr, flush=True)


def never() -> bool:
    """A command is stopped with Ctrl+C, which raises."""
    return False
