"""Picture files as references: read, checked and kept."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.ui.generation import Generation

LARGEST_FILE = 100_000_000
"""Bytes; a larger file is no reference picture."""


async def keep_files(
    generation: Generation, files: Sequence[Path]
) -> tuple[list[PictureHash], list[KitsumyError]]:
    """Those that are pictures are kept, whatever becomes of the others; and what is wrong with those."""
    kept: list[PictureHash] = []
    wrong: list[KitsumyError] = []
    for path in files:
        try:
            data = await asyncio.to_thread(_read, path)
            kept.append(await generation.import_reference(data))
        except KitsumyError as error:
            wrong.append(error)
    return kept, wrong


def _read(path: Path) -> bytes:
    """A file's bytes. Raises InputError when it cannot be read or is too large."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InputError(f"“{path.name}” is too large for a reference picture.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"“{path.name}” cannot be read.", error.strerror or "") from error
