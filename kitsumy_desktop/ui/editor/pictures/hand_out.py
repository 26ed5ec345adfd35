"""Pictures on their way to other programs: copies with good names, never the library's own files."""

from __future__ import annotations

import logging
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.ui.editor.layers.model import rows_dragged
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr

TAKE = "application/x-kitsumy-take"
"""A drag of a take: its id, within the window."""
LONGEST_NAME = 80
_SUFFIXES = ((b"\x89PNG", ".png"), (b"\xff\xd8\xff", ".jpg"), (b"RIFF", ".webp"))
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_log = logging.getLogger(__name__)


class HandOut:
    """Copies live as long as the comic is open: whoever took one may still be reading it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Take the copies away."""
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()

    def take(self, take: Take, number: int) -> QMimeData:
        """What a drag of a take carries; `number` counts the panel's takes from the oldest."""
        data = QMimeData()
        data.setData(TAKE, QByteArray(take.id.encode()))
        name = f"{self._panel_name(take.panel)}, {tr('take {number}', number=number)}"
        return self._with_file(data, take.picture, name)

    def rows(self, ids: Sequence[str]) -> QMimeData:
        """What a drag of layers carries: for a single panel its picture as well."""
        data = rows_dragged(ids)
        panel = self._document.find(ids[0]) if len(ids) == 1 else None
        if isinstance(panel, Panel) and panel.art is not None:
            self._with_file(data, panel.art.picture, self._panel_name(panel.id))
        return data

    def panel(self, panel_id: PanelId) -> QMimeData | None:
        """What a drag of a panel's picture carries; None without a picture."""
        panel = self._document.find(panel_id)
        if not isinstance(panel, Panel) or panel.art is None:
            return None
        data = self._with_file(QMimeData(), panel.art.picture, self._panel_name(panel_id))
        return data if data.hasUrls() else None

    def copy(self, picture: PictureHash, name: str) -> Path | None:
        """A copy of a picture's file under a name for people; None where the file cannot be read."""
        source = self._session.services.shelf.picture_path(picture)
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="kitsumy-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name) / picture[:12]
        try:
            with source.open("rb") as file:
                head = file.read(4)
            suffix = next((s for start, s in _SUFFIXES if head.startswith(start)), ".png")
            target = folder / f"{_safe(name)}{suffix}"
            if not target.exists():
                folder.mkdir(exist_ok=True)
                shutil.copyfile(source, target)
        except OSError as error:
            _log.info("a picture cannot be handed out: %s", error)
            return None
        return target

    def _with_file(self, data: QMimeData, picture: PictureHash, name: str) -> QMimeData:
        copy = self.copy(picture, name)
        if copy is not None:
            data.setUrls([QUrl.fromLocalFile(str(copy))])
        return data

    def _panel_name(self, panel_id: PanelId) -> str:
        """Title, page and panel in words."""
        document = self._document
        page = document.page_of(panel_id)
        if page is None:
            return document.comic.title
        number = document.comic.pages.index(page) + 1
        panel = document.page(page).panels.index(panel_id) + 1
        where = tr("page {page}, panel {panel}", page=number, panel=panel)
        return f"{document.comic.title} – {where}"

    @property
    def _document(self) -> Document:
        return self._session.editor.committed


def take_in(data: QMimeData) -> TakeId | None:
    """The take that is dragged; None: something else is."""
    return TakeId(bytes(data.data(TAKE).data()).decode(errors="replace")) if data.hasFormat(TAKE) else None


def _safe(name: str) -> str:
    """A name every file system takes."""
    cleaned = _NOT_IN_NAMES.sub("-", name).strip(" .-")
    return cleaned[:LONGEST_NAME].rstrip(" .") or "picture"
