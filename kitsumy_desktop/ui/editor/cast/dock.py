"""The cast beside the page: a card for every member, place and prop, to be dragged onto a panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.sheets import Sheet, name_key, sheets
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import KINDS
from kitsumy_desktop.ui.dialogs.cast_list import FACE, face_of, own_picture
from kitsumy_desktop.ui.editor.cast.faces import Drawn, drawn_faces, face_picture
from kitsumy_desktop.ui.editor.cast.mime import SHEET, dragged
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.icons import picture_icon
from kitsumy_desktop.ui.theme.theme import Theme

RECORD = Qt.ItemDataRole.UserRole
REST_MS = 200
"""Cards are counted again when nothing has changed for so long."""


class Row(NamedTuple):
    """A card; without a record, the heading above cards."""

    record: RecordId
    text: str
    tip: str = ""


class Cards(QListWidget):
    """Members, places and props under their headings."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "nav")
        self.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.setIconSize(QSize(FACE, FACE))
        self.setAccessibleName(tr("Cast, places and props"))
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def mimeTypes(self) -> list[str]:
        """What a drag of a card carries."""
        return [SHEET]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The record of the card."""
        return dragged(str(items[0].data(RECORD))) if items else QMimeData()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; a card of the same record stays the same item, for it may be in the hand."""
        items = [self.item(n) for n in range(self.count())]
        if [str(item.data(RECORD)) for item in items] != [row.record for row in rows]:
            self.clear()
            items = [self._card() if row.record else self._heading() for row in rows]
            for item in items:
                self.addItem(item)
        for item, row in zip(items, rows, strict=True):
            item.setData(RECORD, row.record)
            item.setText(row.text)
            item.setToolTip(row.tip)

    def _heading(self) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = item.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.85)
        item.setFont(font)
        return item

    def _card(self) -> QListWidgetItem:
        item = QListWidgetItem()
        item.setSizeHint(QSize(0, FACE + 16))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        return item

    @property
    def current(self) -> RecordId:
        """Id of the chosen card; empty: none."""
        item = self.currentItem()
        return str(item.data(RECORD) or "") if item is not None else ""


class CastDock(QWidget):
    """Says what the person wants by signals; `close_dock` reads no more pictures."""

    put_wanted = Signal(str)
    """The record is to come into the selected panel."""
    open_wanted = Signal(str)
    """The record's sheet is to be shown; empty: the cast."""

    def __init__(self, session: Session, pictures: PictureCache, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._records: dict[RecordId, Sheet] = {}
        self._faces: dict[str, Drawn] = {}
        self._fresh = False
        self.pictures = LivePictures(pictures, self)
        self.cards = Cards()
        self.empty = label(
            tr("Nobody here yet. Add members, places and props, then drag them onto panels."),
            "soft",
            wrap=True,
        )
        self.empty.setContentsMargins(16, 16, 16, 16)
        self.add = QPushButton(tr("Add to panel"))
        self.edit = QPushButton(tr("Edit…"))
        buttons = QVBoxLayout()  # one below the other: beside each other they are too long in some languages
        buttons.setContentsMargins(12, 0, 12, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.cards, 1)
        column.addLayout(buttons)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.renew)
        self._connect()

    def close_dock(self) -> None:
        """Read no more pictures."""
        self._rest.stop()
        self.pictures.close()

    def choose(self, record: RecordId) -> None:
        """Choose a card."""
        for row in range(self.cards.count()):
            if self.cards.item(row).data(RECORD) == record:
                self.cards.setCurrentRow(row)

    def renew(self) -> None:
        """Show the comic as it is now; while it is not in view that waits."""
        self._rest.stop()
        self._fresh = self.isVisible()
        if not self._fresh:
            return
        document, chosen = self._session.document, self.cards.current
        self._faces = drawn_faces(document)
        self._records = {}
        rows: list[Row] = []
        for kind in KINDS:
            found = sheets(document, kind.commands)
            if found:
                rows.append(Row("", tr(kind.title).upper()))
            for one in found:
                self._records[one.id] = one
                count = trn("1 panel|%n panels", len(kind.panels(document, one.id)))
                rows.append(Row(one.id, f"{one.name}\n{count}", one.look or tr("Drag onto a panel")))
        self.cards.show_rows(rows)
        self.empty.setVisible(not self._records)
        self.cards.setVisible(bool(self._records))
        self.choose(chosen)
        self._paint()
        self._enable()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed out of view is shown now."""
        super().showEvent(event)
        if not self._fresh:
            self.renew()

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.put_wanted.emit(self.cards.current))
        self.edit.clicked.connect(lambda: self.open_wanted.emit(self.cards.current))
        self.cards.itemActivated.connect(self._activated)
        self.cards.currentItemChanged.connect(self._enable)
        self.pictures.arrived.connect(lambda _picture: self._paint())
        self._theme.changed.connect(self._paint)
        self._session.changed.connect(self._changed)
        self._session.selected.connect(self._enable)

    def _activated(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(str(item.data(RECORD) or ""))

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._rest.start()

    def _enable(self, *_news: object) -> None:
        chosen = bool(self.cards.current)
        panel = isinstance(self._session.selected_record(), Panel)
        self.add.setEnabled(chosen and panel)
        self.add.setToolTip("" if panel else tr("Select a panel first."))

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        for row in range(self.cards.count()):
            one = self._records.get(str(self.cards.item(row).data(RECORD) or ""))
            if one is not None:
                self.cards.item(row).setIcon(picture_icon(self._face(one, ratio)))

    def _face(self, one: Sheet, ratio: float) -> QPixmap:
        """Its own picture, the face a drawing gives it, or its first letter."""
        drawn = self._faces.get(name_key(one.name))
        if drawn is not None and own_picture(one) is None:
            made = face_picture(drawn, self.pictures, FACE, ratio)
            if made is not None:
                return made
        return face_of(one, self.pictures, self._theme, ratio)
