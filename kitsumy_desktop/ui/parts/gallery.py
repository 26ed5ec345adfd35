"""Choices as small drawn pictures: a grid of them, open or behind a button that shows what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.gradually import Gradually

BESIDE = 28
"""Pixels around picture and name of a folded choice."""
PICTURE = QSize(32, 24)
"""Of one choice, in pixels."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Shades(NamedTuple):
    """The colours a picture is drawn with, from the theme."""

    ink: QColor
    fill: QColor
    """What stands for the panel's picture."""


Draw: TypeAlias = Callable[[QPainter, QRectF, Any, Shades], None]
"""draw(painter, box, value, shades): one choice inside `box`."""
Options: TypeAlias = Sequence[tuple[Any, str]]
"""(value, name as in the tables)."""


class _Choice(QWidget):
    """Options with their pictures, which are drawn anew in the colours of another theme."""

    chosen = Signal(object)

    def __init__(self, options: Options, draw: Draw) -> None:
        super().__init__()
        self._options = tuple(options)
        self._draw = draw

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        raise NotImplementedError

    def _icon(self, value: Any) -> QIcon:
        return QIcon(picture_of(self, self._draw, value))


class _Cell(QToolButton):
    """One choice. Qt's own arrows choose whatever they come by: a popup would close at the first of them."""

    stepped = Signal(int, int)
    """So many columns and rows on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows look around, Enter chooses as Space does."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(*STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Gallery(_Choice):
    """A grid of pictures of which one is chosen, by mouse or by arrows and Space or Enter."""

    def __init__(self, options: Options, draw: Draw, columns: int) -> None:
        super().__init__(options, draw)
        self._columns = columns
        self._drawing = Gradually(self)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(lambda n: self.chosen.emit(self._options[n][0]))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        for n, (_, name) in enumerate(self._options):
            cell = _Cell()
            cell.setCheckable(True)
            cell.stepped.connect(partial(self._step, n))
            cell.setIconSize(PICTURE)
            cell.setToolTip(tr(name))
            cell.setAccessibleName(tr(name))
            self._group.addButton(cell, n)
            grid.addWidget(cell, n // columns, n % columns)
        self._redraw()

    def show_value(self, value: Any) -> None:
        """Mark what is chosen; a value that is no option marks none."""
        number = next((n for n, (known, _) in enumerate(self._options) if known == value), None)
        self._group.setExclusive(number is not None)
        for n, cell in enumerate(self.cells()):
            cell.setChecked(n == number)

    def cells(self) -> list[QToolButton]:
        """The buttons, in the order of the options."""
        return [cell for cell in self._group.buttons() if isinstance(cell, QToolButton)]

    def _step(self, number: int, columns: int, rows: int) -> None:
        """From one cell to another, if there is one; a row's end leads on to the next row."""
        cells, there = self.cells(), number + columns + rows * self._columns
        if 0 <= there < len(cells):
            cells[there].setFocus(Qt.FocusReason.TabFocusReason)

    def _redraw(self) -> None:
        cells = zip(self._options, self.cells(), strict=True)
        self._drawing.begin([partial(self._draw_cell, cell, value) for (value, _), cell in cells])

    def _draw_cell(self, cell: QToolButton, value: Any) -> None:
        cell.setIcon(self._icon(value))


class FoldedGallery(_Choice):
    """A button with the picture and the name of what is chosen; it opens the gallery."""

    def __init__(self, options: Options, draw: Draw, columns: int) -> None:
        super().__init__(options, draw)
        self._columns = columns
        self._value: Any = None
        self._name = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = QToolButton()
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setProperty("role", "choice")
        self.button.setIconSize(PICTURE)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.open)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)

    def show_value(self, value: Any) -> None:
        """What the button shows; a value that is no option is told as several."""
        self._value = value
        name = next((tr(name) for known, name in self._options if known == value), "—")
        self._name = name
        self._fit_name()
        self.button.setAccessibleName(f"{self.accessibleName()}: {name}" if self.accessibleName() else name)
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that is long in some language ends in dots where there is no room for it."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        room = self.width() - PICTURE.width() - BESIDE
        elide = self.button.fontMetrics().elidedText
        self.button.setText(elide(self._name, Qt.TextElideMode.ElideRight, max(BESIDE, room)))
        self.button.setToolTip(self._name)

    def open(self) -> GalleryPopup:
        """The gallery, below the button."""
        popup = GalleryPopup(self, self._options, self._draw, self._columns)
        popup.gallery.show_value(self._value)
        popup.gallery.chosen.connect(self.chosen)
        popup.pop(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        return popup

    def _redraw(self) -> None:
        known = any(self._value == value for value, _ in self._options)
        self.button.setIcon(self._icon(self._value) if known else QIcon())


class GalleryPopup(QFrame):
    """A gallery that stands above everything until something is chosen or Esc is pressed."""

    def __init__(self, parent: QWidget, options: Options, draw: Draw, columns: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(parent.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        self.gallery = Gallery(options, draw, columns)
        self.gallery.chosen.connect(self.close)
        column.addWidget(self.gallery)

    def pop(self, at: QPoint) -> None:
        """Show it at a place on the screen, kept within, its choice ready for the keys."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(at.x(), screen.right() - self.width()))
        y = max(screen.top(), min(at.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        cells = self.gallery.cells()
        first = next((cell for cell in cells if cell.isChecked()), cells[0])
        first.setFocus(Qt.FocusReason.PopupFocusReason)


def picture_of(widget: QWidget, draw: Draw, value: Any) -> QPixmap:
    """A choice drawn in the widget's colours, sharp on its screen."""
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(PICTURE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    palette = widget.palette()
    shades = Shades(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Mid))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, PICTURE.width(), PICTURE.height()), value, shades)
    painter.end()
    return pixmap
