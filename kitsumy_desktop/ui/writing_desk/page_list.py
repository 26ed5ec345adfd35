"""The parts of a plan to turn to: story, cast, places and props, and its pages, which can be moved."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.story.plan.plan import PlanPage
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX, RADIUS_SMALL
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.counts import page_full, page_words
from kitsumy_desktop.ui.writing_desk.fields import IconButton

WIDTH = 232
ROW_HEIGHT = 46
PART_HEIGHT = 30
PARTS = (("story", "Story"), ("cast", "Cast"), ("things", "Places and props"))
SMALL_ROLE = Qt.ItemDataRole.UserRole + 1
OVER_ROLE = Qt.ItemDataRole.UserRole + 2


class PageDelegate(QStyledItemDelegate):
    """A page: its number and beat, below them how much stands on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All pages alike."""
        return QSize(WIDTH - 40, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, two lines."""
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state, rect = option.state, option.rect.adjusted(0, 1, 0, -1)
        ground = None
        if state & QStyle.StateFlag.State_Selected:
            ground = tokens.accent_soft
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = tokens.sunken
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, RADIUS_SMALL, RADIUS_SMALL)
        inner = rect.adjusted(10, 4, -8, -4)
        number = str(index.row() + 1)
        painter.setPen(QColor(tokens.text_faint))
        painter.drawText(inner.adjusted(0, 0, 0, -16), Qt.AlignmentFlag.AlignVCenter, number)
        words = inner.adjusted(24, 0, 0, 0)
        painter.setPen(QColor(tokens.text))
        beat = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        elided = painter.fontMetrics().elidedText(beat, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words.adjusted(0, 0, 0, -16), Qt.AlignmentFlag.AlignVCenter, elided)
        font = painter.font()
        font.setPixelSize(FONT_SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(tokens.warning if index.data(OVER_ROLE) else tokens.text_faint))
        small = str(index.data(SMALL_ROLE) or "")
        painter.drawText(words.adjusted(0, 20, 0, 0), Qt.AlignmentFlag.AlignVCenter, small)
        painter.restore()


class PageList(QWidget):
    """Tells where the person turns: `part_chosen("cast")`, `page_chosen(3)`."""

    part_chosen = Signal(str)
    page_chosen = Signal(int)

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._filling = False
        self._shown: list[PlanPage | None] = []
        self.words: list[int] = []
        """On each page."""
        self.setFixedWidth(WIDTH)
        self.parts = QListWidget()
        self.parts.setProperty("role", "pages")
        self.parts.setAccessibleName(tr("Parts of the plan"))
        for key, name in PARTS:
            item = QListWidgetItem(tr(name))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, PART_HEIGHT))
            self.parts.addItem(item)
        self.parts.setFixedHeight(PART_HEIGHT * len(PARTS) + 10)
        self.parts.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages = QListWidget()
        self.pages.setProperty("role", "pages")
        self.pages.setAccessibleName(tr("Pages"))
        self.pages.setItemDelegate(PageDelegate(theme))
        self.pages.setMouseTracking(True)
        self.pages.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.add = IconButton(theme, "plus", tr("Add a page after this one"))
        self.up = IconButton(theme, "chevron-up", tr("Move the page up"))
        self.down = IconButton(theme, "chevron-down", tr("Move the page down"))
        self.remove = IconButton(theme, "trash-2", tr("Remove the page"))
        self._lay_out()
        self._connect()

    @property
    def page(self) -> int | None:
        """The page in view; None: another part is."""
        row = self.pages.currentRow()
        return row if row >= 0 and self.pages.selectedItems() else None

    @property
    def part(self) -> str:
        """The part in view; the first one while a page is."""
        items = self.parts.selectedItems()
        return str(items[0].data(Qt.ItemDataRole.UserRole)) if items else PARTS[0][0]

    def show_plan(self) -> None:
        """The pages as they are now."""
        pages = self._book.plan.pages
        self._filling = True
        while self.pages.count() < len(pages):
            self.pages.addItem(QListWidgetItem())
        while self.pages.count() > len(pages):
            self.pages.takeItem(self.pages.count() - 1)
        before = [*self._shown[: len(pages)], *[None] * (len(pages) - len(self._shown))]
        self.words = [*self.words[: len(pages)], *[0] * (len(pages) - len(self.words))]
        for number, (page, old) in enumerate(zip(pages, before, strict=True)):
            # Of a hundred pages one is typed into: all others are the very same values as before.
            if page is not old:
                self._show_page(number, page)
        self._shown = list(pages)
        self._filling = False
        self._enable()

    def _show_page(self, number: int, page: PlanPage) -> None:
        item, name = self.pages.item(number), tr("Page {number}", number=number + 1)
        self.words[number] = page_words(page)
        panels = trn("%n panel|%n panels", len(page.panels))
        small = f"{panels} · {trn('%n word|%n words', self.words[number])}"
        item.setText(page.beat or name)
        item.setData(SMALL_ROLE, small if page.panels else tr("not written yet"))
        item.setData(OVER_ROLE, page_full(page))
        item.setToolTip(page.beat)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {page.beat}")

    def turn_to_page(self, page: int) -> None:
        """Show a page."""
        if 0 <= page < self.pages.count():
            self.pages.setCurrentRow(page)
            self.pages.item(page).setSelected(True)
            self._page_turned()

    def page_at(self, at: QPoint) -> int | None:
        """The page under a global point."""
        row = self.pages.indexAt(self.pages.viewport().mapFromGlobal(at)).row()
        return row if row >= 0 else None

    def turn_to_part(self, key: str) -> None:
        """Show a part."""
        self.parts.setCurrentRow([part for part, _name in PARTS].index(key))
        self._part_turned()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.parts)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 4, 0)
        head.addWidget(label(tr("Pages").upper(), "section"))
        head.addStretch(1)
        for button in (self.add, self.up, self.down, self.remove):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.parts.itemSelectionChanged.connect(self._part_turned)
        self.pages.itemSelectionChanged.connect(self._page_turned)
        self.pages.model().rowsMoved.connect(self._rows_moved)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._remove)

    def _part_turned(self) -> None:
        items = self.parts.selectedItems()
        if items and not self._filling:
            self.pages.clearSelection()
            self._enable()
            self.part_chosen.emit(str(items[0].data(Qt.ItemDataRole.UserRole)))

    def _page_turned(self) -> None:
        if self.page is not None and not self._filling:
            self.parts.clearSelection()
            self._enable()
            self.page_chosen.emit(self.page)

    def _rows_moved(self, _parent: object, start: int, _end: int, _to_parent: object, row: int) -> None:
        """A page was dragged: the list shows it already, the plan follows."""
        if not self._filling:
            # Items moved, the pages they show did not yet.
            self._shown = []
            to = row - 1 if row > start else row
            self._book.change(tr("Move page"), edits.move_page(self._book.plan, start, to))
            self.turn_to_page(to)

    def _add(self) -> None:
        at = (self.page + 1) if self.page is not None else len(self._book.plan.pages)
        self._book.change(tr("Add page"), edits.add_page(self._book.plan, at))
        self.turn_to_page(at)

    def _move(self, step: int) -> None:
        page = self.page
        if page is not None:
            self._book.change(tr("Move page"), edits.move_page(self._book.plan, page, page + step))
            self.turn_to_page(page + step)

    def _remove(self) -> None:
        page = self.page
        if page is not None:
            self._book.change(tr("Remove page"), edits.remove_page(self._book.plan, page))
            self.turn_to_page(min(page, len(self._book.plan.pages) - 1))
            if not self._book.plan.pages:
                self.turn_to_part("story")

    def _enable(self) -> None:
        page, free = self.page, not self._book.locked
        self.add.setEnabled(free)
        self.remove.setEnabled(free and page is not None)
        self.up.setEnabled(free and page is not None and page > 0)
        self.down.setEnabled(free and page is not None and page + 1 < self.pages.count())
        mode = QAbstractItemView.DragDropMode
        self.pages.setDragDropMode(mode.InternalMove if free else mode.NoDragDrop)
