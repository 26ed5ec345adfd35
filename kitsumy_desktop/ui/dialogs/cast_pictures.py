"""Reference pictures of a character or place: added by file or drop, put in order, taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.generate_fields import PICTURES
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.icons import picture_icon
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import RADIUS_SMALL

THUMB = 88
PICTURE = Qt.ItemDataRole.UserRole


def thumbnail(image: QImage, side: int, ratio: float, radius: float = RADIUS_SMALL) -> QPixmap:
    """A square of `side` logical pixels cut from a picture's middle, a little above it, corners rounded."""
    pixels = round(side * ratio)
    whole = image.scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QPainterPath()
    edge.addRoundedRect(0, 0, pixels, pixels, radius * ratio, radius * ratio)
    painter.setClipPath(edge)
    painter.drawImage((pixels - whole.width()) // 2, (pixels - whole.height()) // 4, whole)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class PictureList(QListWidget):
    """Thumbnails in a row that can be dragged into another order; files may be dropped on it."""

    files_dropped = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setIconSize(QSize(THUMB, THUMB))
        self.setSpacing(4)
        self.setFixedHeight(THUMB + 28)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setProperty("role", "well")
        self.setAccessibleName(tr("Reference pictures"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, or one of the pictures here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Files may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand files on; move a picture."""
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
        else:
            super().dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the picture away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ReferencePictures(QWidget):
    """`files(list of Path)`: to be added; `changed(tuple of hashes)`: another order, or fewer."""

    files = Signal(object)
    changed = Signal(object)

    def __init__(self, theme: Theme, pictures: LivePictures, invitation: str = "") -> None:
        """`invitation`: said where there is no picture yet."""
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._quiet = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.list = PictureList()
        self.empty = label(invitation or tr("Drop pictures of this character here, the best first."), "faint")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self.list)
        inside.addWidget(self.empty)
        column.addWidget(self.list)
        column.addLayout(self._make_buttons())
        self.list.files_dropped.connect(self.files)
        self.list.removed.connect(self.remove)
        self.list.model().rowsMoved.connect(self._moved)
        self.list.currentRowChanged.connect(self._enable)
        pictures.arrived.connect(lambda _picture: self._paint())
        theme.changed.connect(self._tint)
        self._tint()
        self._enable()

    @property
    def shown(self) -> tuple[PictureHash, ...]:
        """The pictures in order."""
        return tuple(self.list.item(n).data(PICTURE) for n in range(self.list.count()))

    def show_pictures(self, pictures: Sequence[PictureHash]) -> None:
        """Other pictures, without telling anybody."""
        if self.shown == tuple(pictures):
            return
        row = self.list.currentRow()
        self._quiet = True
        self.list.clear()
        for number, picture in enumerate(pictures, start=1):
            item = QListWidgetItem()
            item.setData(PICTURE, picture)
            item.setSizeHint(QSize(THUMB + 8, THUMB + 8))
            item.setToolTip(tr("Reference picture {n}", n=number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("Reference picture {n}", n=number))
            self.list.addItem(item)
        self._quiet = False
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._paint()
        self._enable()

    def shift(self, step: int) -> None:
        """The chosen picture so many places on."""
        row = self.list.currentRow()
        order = list(self.shown)
        if row < 0 or not 0 <= row + step < len(order):
            return
        order.insert(row + step, order.pop(row))
        self.list.setCurrentRow(row + step)
        self.changed.emit(tuple(order))

    def remove(self) -> None:
        """Take the chosen picture away."""
        row = self.list.currentRow()
        if row >= 0:
            self.changed.emit(tuple(p for n, p in enumerate(self.shown) if n != row))

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.add = QPushButton(tr("Add pictures…"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._ask)
        row.addWidget(self.add)
        row.addStretch(1)
        self._buttons: list[tuple[QToolButton, str]] = []
        steps: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("chevron-left", tr("Earlier"), lambda: self.shift(-1)),
            ("chevron-right", tr("Later"), lambda: self.shift(1)),
            ("trash-2", tr("Remove picture"), self.remove),
        )
        for icon, text, act in steps:
            button = QToolButton()
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.clicked.connect(act)
            self._buttons.append((button, icon))
            row.addWidget(button)
        return row

    def _moved(self, *_where: object) -> None:
        if not self._quiet:
            # the view is still in its drop; the list is filled anew when it has come out of it
            QTimer.singleShot(0, self, lambda: self.changed.emit(self.shown))

    def _enable(self, *_row: object) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.empty.setVisible(count == 0)
        for (button, _icon), able in zip(
            self._buttons, (row > 0, 0 <= row < count - 1, row >= 0), strict=True
        ):
            button.setEnabled(able)

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        for number in range(self.list.count()):
            item = self.list.item(number)
            side = round(THUMB * ratio)
            image = self._pictures.image(item.data(PICTURE), side, side)
            there = (
                picture_icon(thumbnail(image, THUMB, ratio))
                if image is not None
                else self._theme.icon("image")
            )
            item.setIcon(there)

    def _tint(self) -> None:
        for button, icon in self._buttons:
            button.setIcon(self._theme.icon(icon))

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Add reference pictures"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([tr("Pictures") + f" ({PICTURES})", tr("All files") + " (*)"])
        dialog.filesSelected.connect(lambda names: self.files.emit([Path(name) for name in names]))
        dialog.open()
