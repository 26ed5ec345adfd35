"""Comics as one file: written where the person says, and taken into the library, several at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import CancelledError, KitsumyError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.library.bundle import SUFFIX
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.home.view import HomeView
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.parts.work_bar import Work
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.tasks import Tasks

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
"""What some system does not take in a file's name."""


class Place(Protocol):
    """The window, as far as files of comics concern it."""

    @property
    def view(self) -> EditorView | None:
        """The open comic."""

    @property
    def home(self) -> HomeView:
        """The library."""

    def open_comic(self, comic: ComicId) -> None:
        """Open a comic of the library."""


class Bundles(QObject):
    """`run` does a command about .kitsumy files; False for others."""

    written = Signal(Path)
    taken_in = Signal(object)
    """tuple of ComicId."""

    def __init__(
        self, window: QWidget, place: Place, services: Services, notices: Notices, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._services = services
        self._notices = notices
        self._tasks = tasks
        self._table: dict[str, Callable[[], object]] = {
            "file.put_out": self._ask_target,
            "file.take_in": self._ask_sources,
        }

    def run(self, command: str) -> bool:
        """Ask for files, as the command says."""
        act = self._table.get(command)
        if act is not None:
            act()
        return act is not None

    def put_out(self, target: Path) -> None:
        """Write the open comic to a file."""
        document = self._document()
        if document is not None:
            self._tasks.spawn(self._put_out(document, target), "put out")

    def take_in(self, sources: Sequence[Path]) -> None:
        """Take comics in; what cannot be read is told in one notice, the others come in."""
        if sources:
            self._tasks.spawn(self._take_in(tuple(sources)), "take in")

    async def _put_out(self, document: Document, target: Path) -> None:
        target = target if target.suffix.lower() == SUFFIX else target.with_name(target.name + SUFFIX)
        with self._begin(tr("Writing {name}", name=target.name)) as work:
            await self._services.put_out(document.comic.id, target, work.progress, work.cancelled)
        self._notices.tell(tr("Written to {path}", path=str(target)))
        self.written.emit(target)

    async def _take_in(self, sources: tuple[Path, ...]) -> None:
        came: list[ComicId] = []
        refused: list[str] = []
        for source in sources:
            try:
                with self._begin(tr("Reading {name}", name=source.name)) as work:
                    came.append(await self._services.take_in(source, work.progress, work.cancelled))
            except CancelledError:
                self._notices.tell(tr("{what}: stopped.", what=source.name))
                break
            except KitsumyError as error:
                refused.append(f"{source.name}: {told(error)}")
        if refused:
            self._notices.tell("\n".join(refused), "error")
        if came:
            self._notices.tell(
                trn("%n comic came into the library.|%n comics came into the library.", len(came))
            )
            self._show(came)
        self.taken_in.emit(tuple(came))

    def _begin(self, what: str) -> Work:
        return (self._place.view or self._place.home).work.begin(what)

    def _document(self) -> Document | None:
        """The open comic, with what is being typed in it."""
        view = self._place.view
        if view is None:
            return None
        view.canvas.finish()
        return view.session.editor.committed

    def _show(self, comics: Sequence[ComicId]) -> None:
        """A single comic that came in is opened; several are shown in the library."""
        if len(comics) == 1:
            self._place.open_comic(comics[0])
        elif self._place.view is None:
            self._place.home.reload()

    def _ask_target(self) -> None:
        document = self._document()
        if document is None:
            return
        dialog = self._dialog(tr("Save as one file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(file_name(document.comic.title))
        dialog.fileSelected.connect(lambda name: self.put_out(Path(name)))
        dialog.open()

    def _ask_sources(self) -> None:
        dialog = self._dialog(tr("Open .kitsumy files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_in([Path(n) for n in names]))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        made = QFileDialog(self._window, title)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setNameFilters([tr("Kitsumy comics") + f" (*{SUFFIX})", tr("All files") + " (*)"])
        return made


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    plain = " ".join(_UNFIT.sub(" ", title).split()).strip(" .")[:80]
    return (plain or "comic") + SUFFIX
