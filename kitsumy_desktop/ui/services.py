"""What the window asks of the program below it. The composition root implements it; tests use stand-ins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId, IdSource, PageId, PanelId, PictureHash, ShelvedId
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import Journal
from kitsumy_desktop.library.comics import ComicSummary
from kitsumy_desktop.library.library import Opened
from kitsumy_desktop.library.versions import Version, VersionStore
from kitsumy_desktop.story.build import BuildOptions, Built
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.places import Place
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.writing import WritingDesk

Progress: TypeAlias = Callable[[int, int], None]
"""progress(done, total)."""
Arrangement: TypeAlias = Literal["layout", "shuffle", "letter"]
"""layout: panels anew, balloons after them; shuffle: another layout than now; letter: only balloons."""
Cancelled: TypeAlias = Callable[[], bool]
"""Whether the person asked to stop."""


class PageJob(msgspec.Struct, frozen=True):
    """What is to be drawn on a page, and whether its balloons are then placed anew."""

    page: PageId
    panels: tuple[PanelId, ...]
    letter: bool = True
    again: bool = False
    """The panels have drafts already: draw them differently, as a step that can be undone."""


class StyleChoice(msgspec.Struct, frozen=True):
    """A picture style as the person chooses it."""

    id: str
    name: str


class Shelf(Protocol):
    """The library as the home view needs it."""

    @property
    def read_only(self) -> bool:
        """Whether another window holds the library."""

    @property
    def versions(self) -> VersionStore:
        """Named versions of comics."""

    def comics(self) -> tuple[ComicSummary, ...]:
        """All comics, the last changed first."""

    def create(self, document: Document) -> None:
        """Keep a new comic."""

    def load(self, comic_id: ComicId) -> Opened:
        """A comic and its history."""

    def journal(self, comic_id: ComicId) -> Journal:
        """Where an editor of the comic writes."""

    def duplicate(self, comic_id: ComicId) -> ComicId:
        """A copy, pictures shared."""

    def delete(self, comic_id: ComicId) -> None:
        """Take a comic off the shelf; `restore` puts it back."""

    def restore(self, comic_id: ComicId) -> None:
        """Undo a delete."""

    def picture_path(self, picture: PictureHash) -> Path:
        """The file of a picture."""

    def thumbnail_path(self, comic_id: ComicId) -> Path | None:
        """The file of a comic's thumbnail, if there is one."""


class Services(Protocol):
    """Long work, off the window's thread."""

    @property
    def generation(self) -> Generation:
        """Pictures from GPUs: orders, takes, accounts, money."""

    @property
    def writing(self) -> WritingDesk:
        """Stories written by language models."""

    @property
    def shelf(self) -> Shelf:
        """The library."""

    @property
    def book(self) -> FaceBook:
        """The lettering faces."""

    @property
    def ids(self) -> IdSource:
        """Fresh ids."""

    def formats(self) -> tuple[PageFormat, ...]:
        """Page formats to choose from."""

    def styles(self) -> tuple[StyleChoice, ...]:
        """Picture styles to choose from."""

    def page_templates(self) -> tuple[PageTemplate, ...]:
        """Page layouts of one's own, for all comics, the oldest first."""

    def keep_page_templates(self, templates: tuple[PageTemplate, ...]) -> None:
        """From now on these are all there are. Raises LibraryError; the change holds all the same."""

    async def compose(self, text: str, options: BuildOptions) -> Built:
        """A story laid out as a comic."""

    async def compose_plan(self, plan: Plan, options: BuildOptions) -> Built:
        """A plan laid out as a comic, with its script."""

    async def plan_of(self, document: Document) -> Plan:
        """A comic as a plan."""

    async def read_plan(self, path: Path) -> Plan:
        """A plan file, ours or another tool's. Raises InputError."""

    async def script_of(self, document: Document, dialect: Dialect) -> str:
        """A comic as a script that reads back as the same comic."""

    async def update(self, document: Document, text: str) -> Update:
        """What a changed script would do to the comic. Nothing is changed by asking."""

    async def script_places(self, document: Document) -> tuple[Place, ...]:
        """Which lines of the comic's script are which records."""

    async def put_back(self, document: Document, shelved: ShelvedId, page: PageId | None = None) -> Diff:
        """Take a panel or balloon off the shelf, back onto its page or another. Raises InputError."""

    async def story_findings(self, document: Document) -> tuple[StoryFinding, ...]:
        """What a careful editor would remark."""

    async def draw(
        self, editor: Editor, jobs: Sequence[PageJob], progress: Progress, cancelled: Cancelled
    ) -> None:
        """Draft panels and place balloons page by page; every page is committed as it arrives."""

    async def rearrange(self, document: Document, page: PageId, how: Arrangement) -> Diff:
        """What laying out or lettering a page again changes; locked panels and balloons stay."""

    async def import_picture(self, path: Path, comic: ComicId, panel: PanelId) -> Art:
        """A picture file as art for a panel; kept as a take. Raises InputError for what is no picture."""

    async def export(
        self,
        document: Document,
        targets: Sequence[Path],
        dpi: int,
        progress: Progress,
        cancelled: Cancelled,
        whole_spreads: bool = False,
    ) -> None:
        """Write files by their kinds; spreads as two pages unless they are to stay whole.

        Raises ExportError.
        """

    async def keep_version(self, document: Document, name: str) -> Version:
        """Keep the comic as it is under a name, with a small picture. Raises InputError without a name."""

    async def put_out(self, comic: ComicId, target: Path, progress: Progress, cancelled: Cancelled) -> None:
        """Write a comic with all its pictures to a .kitsumy file. Raises LibraryError, CancelledError."""

    async def take_in(self, source: Path, progress: Progress, cancelled: Cancelled) -> ComicId:
        """Keep the comic of a .kitsumy file. Raises InputError for what is none, CancelledError."""

    async def thumbnail(self, document: Document) -> None:
        """Renew the comic's thumbnail."""
