"""The shelf: panels and balloons that a changed script no longer has, with their pictures, to be put back."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Worded
from kitsumy_desktop.comic.ids import PageId, PictureHash, RecordId, ShelvedId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.story.update.shelf import discard
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_pictures import thumbnail
from kitsumy_desktop.ui.editor.script.nothing import Nothing
from kitsumy_desktop.ui.editor.script.rows import WHAT
from kitsumy_desktop.ui.editor.script.shelf_drops import ShelfRows
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr, trn
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.icons import picture_icon
from kitsumy_desktop.ui.theme.theme import Theme

PICTURE = 56


class ShelfPanel(QWidget):
    """`Comic.shelf`, the latest first."""

    def __init__(self, session: Session, pictures: PictureCache, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self._shown: tuple[Shelved, ...] | None = None
        self._pictures = LivePictures(pictures, self)
        self._pictures.arrived.connect(self._picture_came)
        self.rows = ShelfRows(theme, tr("Shelf"), PICTURE)
        self.rows.setDragEnabled(not session.services.shelf.read_only)
        self.back = QPushButton(tr("Put back"))
        self.back.setToolTip(tr("Put it back where it was, with its picture; dragged, onto the page in view"))
        self.discard = QPushButton(tr("Discard"))
        self.discard.setToolTip(tr("Take it off the shelf for good; that can be undone"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_list())
        self._stack.addWidget(
            Nothing(
                tr("The shelf is empty"),
                tr("What a changed script no longer has is kept here, with its pictures."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.rows.itemActivated.connect(lambda _item: self.put_back())
        self.rows.itemSelectionChanged.connect(self._enable)
        self.back.clicked.connect(self.put_back)
        self.discard.clicked.connect(self.throw_away)
        session.changed.connect(self._changed)
        theme.changed.connect(self._show_all)
        self._show_all()

    @property
    def chosen(self) -> Shelved | None:
        """What is selected."""
        item = self.rows.currentItem()
        record = self._session.document.find(item.data(WHAT)) if item is not None else None
        return record if isinstance(record, Shelved) else None

    def put_back(self) -> None:
        """The selected thing goes back onto its page."""
        shelved = self.chosen
        if shelved is not None and self.back.isEnabled():
            self._begin(shelved.id, None)

    def put_here(self, shelved: ShelvedId) -> None:
        """It was dragged onto the page in view."""
        if self._session.document.find(shelved) is not None and self._session.page is not None:
            self._begin(shelved, self._session.page)

    def _begin(self, shelved: ShelvedId, page: PageId | None) -> None:
        self.back.setEnabled(False)
        self._tasks.spawn(self._put_back(shelved, page), "put back")

    def throw_away(self) -> None:
        """The selected thing is taken off the shelf for good."""
        shelved = self.chosen
        if shelved is not None:
            self._session.commit(named("Discard"), discard(self._session.editor.committed, shelved.id))

    def close_panel(self) -> None:
        """No picture is waited for any more."""
        self._pictures.close()

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden shelf follows nothing."""
        super().showEvent(event)
        self._show_all()

    async def _put_back(self, shelved: ShelvedId, page: PageId | None) -> None:
        session = self._session
        try:
            diff = await session.services.put_back(session.editor.committed, shelved, page)
            while diff.where_unchanged(session.editor.committed) != diff:
                # The comic was changed in the meantime: what was worked out does not fit it any more.
                diff = await session.services.put_back(session.editor.committed, shelved, page)
        finally:
            self._enable()
        if session.commit(named("Put back"), diff):
            returned = _returned(diff)
            home = session.document.page_of(returned[0]) if returned else None
            if home is not None:
                session.show_page(home)
                session.select(returned[:1])

    def _make_list(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(8)
        column.addWidget(self.rows, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.back, 1)
        row.addWidget(self.discard, 1)
        column.addLayout(row)
        return made

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self.isVisible() and self._on_shelf() != self._shown:
            self._show_all()

    def _on_shelf(self) -> tuple[Shelved, ...]:
        document = self._session.document
        return tuple(document.get(each, Shelved) for each in reversed(document.comic.shelf))

    def _show_all(self) -> None:
        before, row = self.chosen, max(0, self.rows.currentRow())
        self._shown = self._on_shelf()
        self.rows.clear()
        for shelved in self._shown:
            item = self.rows.add_row(shelved.id, words_of(shelved), where_from(shelved), QIcon())
            self._paint(item, shelved)
        order = [shelved.id for shelved in self._shown]
        kept = order.index(before.id) if before is not None and before.id in order else row
        self.rows.setCurrentRow(min(kept, len(order) - 1))
        self._stack.setCurrentIndex(0 if order else 1)
        self._enable()

    def _enable(self) -> None:
        can = self.chosen is not None and not self._session.services.shelf.read_only
        self.back.setEnabled(can)
        self.discard.setEnabled(can)

    def _picture_came(self, picture: str) -> None:
        for shelved, number in zip(self._shown or (), range(self.rows.count()), strict=False):
            if shelved.panel is not None and shelved.panel.art and shelved.panel.art.picture == picture:
                self._paint(self.rows.item(number), shelved)

    def _paint(self, item: QListWidgetItem, shelved: Shelved) -> None:
        image = self._image(shelved)
        if image is not None:
            item.setIcon(picture_icon(thumbnail(image, PICTURE, self.devicePixelRatioF())))
            return
        sign = "message-circle" if shelved.panel is None else "image"
        item.setIcon(self._theme.icon(sign))
        item.setSizeHint(QSize())

    def _image(self, shelved: Shelved) -> QImage | None:
        art = shelved.panel.art if shelved.panel is not None else None
        if art is None:
            return None
        side = round(PICTURE * self.devicePixelRatioF())
        return self._pictures.image(PictureHash(art.picture), side, side)


def words_of(shelved: Shelved) -> str:
    """What it says: the panel's description, or the words of its balloons."""
    said = " · ".join(" ".join(item.text.split()) for item in shelved.items if isinstance(item, Worded))
    if shelved.panel is not None and shelved.panel.brief.action.strip():
        return " ".join(shelved.panel.brief.action.split())
    return said or tr("A panel without words")


def where_from(shelved: Shelved) -> str:
    """Where it was, and what came with it."""
    place = tr("Page {page}, panel {panel}", page=shelved.page, panel=shelved.number)
    if shelved.panel is None:
        return place
    balloons = sum(isinstance(item, Balloon) for item in shelved.items)
    return place + (" · " + trn("1 balloon|%n balloons", balloons) if balloons else "")


def _returned(diff: Diff) -> tuple[RecordId, ...]:
    """Ids of what stands on a page again, the panel first."""
    new = [after for before, after in diff.changes.values() if before is None and after is not None]
    return tuple(record.id for record in sorted(new, key=lambda r: r.__class__.__name__ != "Panel"))
