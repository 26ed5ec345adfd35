"""Who or what has a sheet: a list with pictures, in an order the person chooses."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.editing.commands.sheets import Sheet, sheets
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import CastKind
from kitsumy_desktop.ui.dialogs.cast_pictures import thumbnail
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.theme.icons import picture_icon
from kitsumy_desktop.ui.theme.theme import Theme

WIDTH = 232
FACE = 36
WHO = Qt.ItemDataRole.UserRole


class SheetList(QFrame):
    """A list of those of one kind, with its buttons."""

    chosen = Signal()
    """Another one is shown."""
    moved = Signal(str, int)
    """One was dragged to another row."""
    add_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, pictures: LivePictures, kind: CastKind) -> None:
        super().__init__()
        self.setProperty("role", "side-left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._theme = theme
        self._pictures = pictures
        self._kind = kind
        self._members: dict[str, Sheet] = {}
        self._filling = False
        self.list = QListWidget()
        self.list.setProperty("role", "nav")
        self.list.setStyleSheet("QListWidget { background: transparent; border: none; }")
        self.list.setIconSize(QSize(FACE, FACE))
        self.list.setAccessibleName(tr(kind.title))
        self.list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.model().rowsMoved.connect(self._rows_moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(self._make_buttons(tr(kind.remove)))
        pictures.arrived.connect(lambda _picture: self._paint())
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def current(self) -> str | None:
        """Id of the one that is chosen."""
        item = self.list.currentItem()
        return str(item.data(WHO)) if item is not None else None

    def choose(self, one: str) -> None:
        """Choose the one of that id."""
        for row in range(self.list.count()):
            if self.list.item(row).data(WHO) == one:
                self.list.setCurrentRow(row)

    def show_comic(self, document: Document) -> None:
        """Those of a comic; what was chosen stays chosen, or whatever stands there now."""
        before, row = self.current, max(0, self.list.currentRow())
        self._members = {one.id: one for one in sheets(document, self._kind.commands)}
        self._filling = True
        self.list.clear()
        for one in self._members.values():
            item = QListWidgetItem()
            item.setData(WHO, one.id)
            count = len(self._kind.panels(document, one.id))
            item.setText(f"{one.name}\n{trn('1 panel|%n panels', count)}")
            item.setSizeHint(QSize(0, FACE + 20))
            self.list.addItem(item)
        order = list(self._members)
        self.list.setCurrentRow(order.index(before) if before in order else min(row, len(order) - 1))
        self._filling = False
        self.remove.setEnabled(bool(order))
        self._paint()

    def _make_buttons(self, remove: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        self.add = QPushButton(tr("Add"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.add_wanted)
        self.remove = QToolButton()
        self.remove.setToolTip(remove)
        self.remove.setAccessibleName(remove)
        self.remove.clicked.connect(self.remove_wanted)
        row.addWidget(self.add)
        row.addStretch(1)
        row.addWidget(self.remove)
        return row

    def _row_changed(self, _row: int) -> None:
        if not self._filling:
            self.chosen.emit()

    def _rows_moved(self, *_where: object) -> None:
        who, to = self.current, self.list.currentRow()
        if who is not None and not self._filling:
            # the view is still in its drop; the list is filled anew when it has come out of it
            QTimer.singleShot(0, self, lambda: self.moved.emit(who, to))

    def _paint(self) -> None:
        self.remove.setIcon(self._theme.icon("trash-2"))
        ratio = self.devicePixelRatioF()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setIcon(picture_icon(self._face(self._members[item.data(WHO)], ratio)))

    def _face(self, one: Sheet, ratio: float) -> QPixmap:
        return face_of(one, self._pictures, self._theme, ratio)


def own_picture(one: Sheet) -> PictureHash | None:
    """The picture of its sheet that stands for one, if there is any."""
    sheet = one.turnaround if isinstance(one, Character) else None
    return next(iter(one.references), sheet)


def face_of(one: Sheet, pictures: LivePictures, theme: Theme, ratio: float) -> QPixmap:
    """A picture of one, or the first letter of the name on the first of its colours."""
    shown = own_picture(one)
    side = round(FACE * ratio)
    image = pictures.image(shown, side, side) if shown is not None else None
    if image is not None:
        return thumbnail(image, FACE, ratio, FACE / 2)
    palette = one.palette if isinstance(one, Character) else ()
    colour = next((c for c in palette if QColor(c).isValid()), theme.tokens.line_strong)
    return lettered(one.name[:1].upper(), colour, ratio)


def lettered(letter: str, colour: str, ratio: float) -> QPixmap:
    """A disc in a colour with a letter on it."""
    made = QPixmap(round(FACE * ratio), round(FACE * ratio))
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(0, 0, FACE, FACE)
    font = painter.font()
    font.setPixelSize(FACE // 2)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#111111" if _bright(QColor(colour)) else "#ffffff"))
    painter.drawText(0, 0, FACE, FACE, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return made


def _bright(colour: QColor) -> bool:
    """Whether dark letters read better on it: ITU-R BT.601 luma above the middle."""
    return 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF() > 0.5
