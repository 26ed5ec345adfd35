"""The cast dialog over a comic, with a loop that turns."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PictureHash, seeded_ids
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.dialogs.cast import CastDialog
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Choice, Theme
from tests.support.fake_generation import FakeGeneration, picture
from tests.support.recipe_comic import MARA
from tests.support.sample_comic import shipped_faces


class Services:
    """All the dialog asks for."""

    def __init__(self, generation: FakeGeneration) -> None:
        self.generation = generation
        self.ids = seeded_ids("cast")
        self.book = shipped_faces()


class Hands:
    """Opens the dialog over a comic and lets the loop turn."""

    def __init__(self, app: QApplication, folder: Path, document: Document, theme: Choice = "light") -> None:
        self.app = app
        self.folder = folder
        self.loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(self.loop)
        asyncio.events._set_running_loop(self.loop)
        self.generation = FakeGeneration()
        self.parent = QWidget()
        self.theme = Theme(app, theme)
        self.notices = Notices(self.parent, self.theme)
        self.editor = Editor(document, MemoryJournal())
        self.session = Session(self.editor, Services(self.generation), self.notices)  # type: ignore[arg-type]
        self.tasks = Tasks(self.notices.tell_error)
        self.cache = PictureCache(lambda name: self._file(name))
        self.dialog = CastDialog(self.parent, self.session, self.theme, self.tasks, self.cache)
        self.dialog.show()
        self.settle()

    @property
    def mara(self) -> Character:
        return self.editor.committed.get(MARA.id, Character)

    @property
    def names(self) -> list[str]:
        return [c.name for c in self.editor.committed.characters()]

    @property
    def labels(self) -> str | None:
        step = self.editor.history.undoable
        return step.label if step else None

    def file(self, name: str, data: bytes | None = None) -> Path:
        path = self.folder / name
        path.write_bytes(picture(60, 90, name) if data is None else data)
        return path

    def settle(self) -> None:
        for _ in range(20):
            self.app.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not true():
            assert time.monotonic() < end, "never happened"
            self.settle()
            time.sleep(0.002)

    def idle(self) -> None:
        self.until(lambda: not len(self.tasks))
        self.settle()

    def close(self) -> None:
        self.dialog.close()
        self.idle()
        assert self.generation.listeners == 0
        self.session.close()
        self.cache.close()
        self.parent.deleteLater()
        self.settle()
        # now, not some day: every theme of a later test has all widgets look at it again
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        asyncio.events._set_running_loop(None)
        self.loop.close()
        asyncio.set_event_loop(None)

    def _file(self, name: PictureHash) -> Path:
        path = self.folder / str(name)
        if not path.exists():
            path.write_bytes(self.generation.pictures.get(name, picture(120, 90, name)))
        return path
