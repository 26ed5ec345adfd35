"""Plans, scripts and their comics: the half of the studio that reads and writes stories."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kitsumy_desktop.app import story_work, work
from kitsumy_desktop.app.workers import Workers
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, ShelvedId
from kitsumy_desktop.story.build import BuildOptions, Built
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.places import Place, slim

LARGEST_PLAN = 20_000_000
"""Bytes; a longer file is no plan."""


class Stories:
    """The story methods of ui.services.Services. All of them work on snapshots, in worker processes."""

    def __init__(self, workers: Workers, fresh: Callable[[str], str]) -> None:
        """`fresh`: an id nobody has used, for a prefix."""
        self._workers = workers
        self._fresh = fresh

    async def compose(self, text: str, options: BuildOptions) -> Built:
        """A story laid out as a comic."""
        return await self._workers.in_worker(work.compose, text, options, self._fresh(work.COMIC))

    async def compose_plan(self, plan: Plan, options: BuildOptions) -> Built:
        """A plan laid out as a comic, with its script."""
        return await self._workers.in_worker(story_work.compose_plan, plan, options, self._fresh(work.COMIC))

    async def plan_of(self, document: Document) -> Plan:
        """A comic as a plan."""
        return await self._workers.in_worker(story_work.plan_of, document)

    async def read_plan(self, path: Path) -> Plan:
        """A plan file, ours or another tool's. Raises InputError."""
        return await self._workers.in_worker(_read_plan, path)

    async def script_of(self, document: Document, dialect: Dialect) -> str:
        """A comic as a script that reads back as the same comic."""
        return await self._workers.in_worker(story_work.script_of, document, dialect)

    async def update(self, document: Document, text: str) -> Update:
        """What a changed script would do to the comic."""
        return await self._workers.in_worker(story_work.update, document, text, self._fresh("up"))

    async def script_places(self, document: Document) -> tuple[Place, ...]:
        """Which lines of the comic's script are which records."""
        return await self._workers.in_worker(story_work.script_places, slim(document))

    async def put_back(self, document: Document, shelved: ShelvedId, page: PageId | None = None) -> Diff:
        """Take a panel or balloon off the shelf. Raises InputError."""
        return await self._workers.in_worker(story_work.put_back, document, shelved, page)

    async def story_findings(self, document: Document) -> tuple[StoryFinding, ...]:
        """What a careful editor would remark."""
        return await self._workers.in_worker(story_work.story_findings, document)


def _read_plan(path: Path) -> Plan:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"“{path.name}” cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST_PLAN:
        raise InputError(f"“{path.name}” is too large to be a comic plan.")
    return story_work.read_plan(data, path.name)
