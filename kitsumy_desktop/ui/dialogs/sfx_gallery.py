"""Sounds and looks to choose from, each drawn as it would stand on the page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, SfxId
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx_looks import BASE_SIZE, LOOK_BY_ID, LOOKS, WORDS, SfxLook
from kitsumy_desktop.drawing.extents import extent
from kitsumy_desktop.drawing.sfx import sfx_group
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.parts.gradually import Gradually
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.icons import picture_icon

CELL = QSize(148, 74)
PAPER = "#e9e6df"
"""Letters are shown on the grey of an empty panel in both themes: that is what they will stand on."""
MARGIN = 8.0
LETTERING_LANGUAGES = (("en", "English"), ("uk", "Українська"), ("pl", "Polski"))


class SfxGallery(QDialog):
    """Sounds by what makes them, or with `own` letters the looks these would wear."""

    chosen = Signal(str, object)
    """The letters ("" for a look of its own letters), and the SfxLook."""

    def __init__(
        self,
        parent: QWidget,
        book: FaceBook,
        pictures: PictureCache,
        language: str,
        own: str = "",
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._pictures = LoadedPictures(pictures)
        self._own = own
        self.setWindowTitle(tr("Looks of sound effects") if own else tr("Sound effects"))
        self.resize(5 * (CELL.width() + 16) + 72, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        self.language = self._make_language(language)
        if not own:
            row = QHBoxLayout()
            row.addWidget(label(tr("Written in"), "soft"))
            row.addWidget(self.language)
            row.addStretch(1)
            column.addLayout(row)
        self._drawing = Gradually(self)
        blank = QPixmap(CELL)
        blank.fill(QColor(PAPER))
        self._blank = picture_icon(blank)
        self.list = self._make_list()
        column.addWidget(self.list)
        self.buttons = DialogButtons(self, tr("Use this look") if own else tr("Add to the page"))
        self.buttons.accepted.connect(self._take)
        column.addWidget(self.buttons)
        self._fill()
        self.language.currentIndexChanged.connect(self._fill)

    def _make_language(self, language: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(tr("Language of the sounds"))
        for tag, name in LETTERING_LANGUAGES:
            box.addItem(name, tag)
        box.setCurrentIndex(max(0, box.findData(language[:2])))
        box.setVisible(not self._own)
        return box

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("role", "cards")
        made.setAccessibleName(tr("Sounds"))
        made.setViewMode(QListWidget.ViewMode.IconMode)
        made.setResizeMode(QListWidget.ResizeMode.Adjust)
        made.setMovement(QListWidget.Movement.Static)
        made.setIconSize(CELL)
        made.setGridSize(CELL + QSize(16, 34))
        made.setUniformItemSizes(True)
        made.setSpacing(4)
        made.itemActivated.connect(self._take)
        return made

    def _fill(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        language = str(self.language.currentData())
        if self._own:
            entries = [(self._own, look, tr(look.name)) for look in LOOKS]
        else:
            entries = [(w.text(language), LOOK_BY_ID[w.look], tr(w.meaning)) for w in WORDS]
        steps = []
        for text, look, name in entries:
            item = QListWidgetItem(self._blank, name)
            item.setData(Qt.ItemDataRole.UserRole, (text, look))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name if self._own else f"{name}: {text}")
            item.setToolTip(name)
            self.list.addItem(item)
            steps.append(partial(self._draw, item, text, look))
        self._drawing.begin(steps)
        self.list.setCurrentRow(min(row, self.list.count() - 1))

    def _take(self, *_news: object) -> None:
        item = self.list.currentItem()
        if item is not None:
            text, look = item.data(Qt.ItemDataRole.UserRole)
            self.chosen.emit("" if self._own else text, look)
            self.accept()

    def _draw(self, item: QListWidgetItem, text: str, look: SfxLook) -> None:
        item.setIcon(picture_icon(self._drawn(text, look)))

    def _drawn(self, text: str, look: SfxLook) -> QPixmap:
        """The letters in their look, as large as the cell allows."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(CELL * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(PAPER))
        plain = Sfx(SfxId("fx"), PageId("pg"), None, text, Point(0.0, 0.0), size=BASE_SIZE, angle=look.angle)
        group = sfx_group(look.worn_by(plain), self._book, look.face)
        box = extent(group) or Rect(0, 0, 1, 1)
        scale = min((CELL.width() - 2 * MARGIN) / box.w, (CELL.height() - 2 * MARGIN) / box.h, 1.4)
        painter = QPainter(pixmap)
        painter.translate(CELL.width() / 2, CELL.height() / 2)
        painter.scale(scale, scale)
        painter.translate(-box.center.x, -box.center.y)
        paint_group(painter, group, self._pictures, self._book)
        painter.end()
        return pixmap
