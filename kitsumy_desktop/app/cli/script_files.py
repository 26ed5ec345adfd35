"""Comics written as scripts and plans, by the ending of the file's name."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from kitsumy_desktop.comic.errors import ExportError, InputError
from kitsumy_desktop.library.durable import write_durably
from kitsumy_desktop.story.scripts.dialects import DIALECTS, Dialect

if TYPE_CHECKING:
    from kitsumy_desktop.app.studio import Studio
    from kitsumy_desktop.comic.document import Document

PLAN = ".json"
SUFFIXES: dict[str, Dialect] = {info.suffix: info.id for info in DIALECTS}


def is_story_file(name: str) -> bool:
    """Whether a file of that name holds a script or a plan."""
    return Path(name).suffix.lower() in (*SUFFIXES, PLAN)


async def story_text(opened: Studio, document: Document, path: Path, dialect: Dialect | None = None) -> str:
    """A comic as the file of that name would hold it; `dialect` None: by its ending. Raises InputError."""
    if path.suffix.lower() == PLAN and dialect is None:
        from kitsumy_desktop.story.plan.write import write_plan

        return write_plan(await opened.plan_of(document)).decode()
    wanted = dialect or SUFFIXES.get(path.suffix.lower())
    if wanted is None:
        endings = ", ".join((*SUFFIXES, PLAN))
        raise InputError(f"“{path.name}” tells no kind of script.", f"Use one of the endings {endings}.")
    return await opened.script_of(document, wanted)


async def write_story(opened: Studio, document: Document, path: Path, dialect: Dialect | None = None) -> None:
    """Write a comic as a script or plan, whole or not at all. Raises ExportError."""
    text = await story_text(opened, document, path, dialect)
    try:
        await asyncio.to_thread(write_durably, path, text.encode())
    except OSError as error:
        raise ExportError(f"“{path}” cannot be written: {error.strerror or error}.") from error
