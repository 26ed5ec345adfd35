"""A character's colours: swatches that are changed by a click and taken away by their menu or Delete."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QMenu, QToolButton, QWidget

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import RADIUS_SMALL

SWATCH = 28
MOST = 8
"""More colours than anybody follows."""
FRESH = "#8c6f5a"
"""Where the choice of a new colour begins."""


class Swatch(QToolButton):
    """One colour."""

    removed = Signal()

    def __init__(self, colour: str, edge: str) -> None:
        super().__init__()
        self.colour = colour
        self.setFixedSize(QSize(SWATCH, SWATCH))
        self.setToolTip(tr("{colour}: click to change, Delete to remove", colour=colour))
        self.setAccessibleName(tr("Colour {colour}", colour=colour))
        self.setStyleSheet(
            f"QToolButton {{ background: {colour}; border: 1px solid {edge};"
            f" border-radius: {RADIUS_SMALL}px; }}"
            " QToolButton:focus { border: 2px solid palette(highlight); }"
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the colour away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        change = QAction(tr("Change…"), menu)
        change.triggered.connect(self.click)
        remove = QAction(tr("Remove"), menu)
        remove.triggered.connect(self.removed)
        menu.addActions([change, remove])
        menu.popup(self.mapToGlobal(at))


class PaletteRow(QWidget):
    """`changed(tuple of #rrggbb)` after every change by the person."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._colours: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.add = QToolButton()
        self.add.setToolTip(tr("Add a colour"))
        self.add.setAccessibleName(tr("Add a colour"))
        self.add.clicked.connect(lambda: self._ask(None))
        self._row.addWidget(self.add)
        self._row.addStretch(1)
        theme.changed.connect(self._show)
        self._show()

    @property
    def colours(self) -> tuple[str, ...]:
        """What is shown."""
        return self._colours

    def swatches(self) -> list[Swatch]:
        """The swatches in order."""
        items = (self._row.itemAt(n) for n in range(self._row.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), Swatch)]

    def show_colours(self, colours: Sequence[str]) -> None:
        """Other colours, without telling anybody."""
        if tuple(colours) != self._colours:
            self._colours = tuple(colours)
            self._show()

    def put(self, index: int | None, colour: str) -> None:
        """Set a colour; None: one more."""
        colours = list(self._colours)
        if index is None:
            colours.append(colour)
        else:
            colours[index] = colour
        self._change(colours)

    def remove(self, index: int) -> None:
        """Take a colour away."""
        self._change([c for n, c in enumerate(self._colours) if n != index])

    def _change(self, colours: Sequence[str]) -> None:
        self._colours = tuple(colours)
        self._show()
        self.changed.emit(self._colours)

    def _ask(self, index: int | None) -> None:
        before = FRESH if index is None else self._colours[index]
        dialog = QColorDialog(QColor(before), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self.put(index, colour.name()))
        dialog.open()

    def _show(self) -> None:
        for old in self.swatches():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        edge = self._theme.tokens.line_strong
        for index, colour in enumerate(self._colours):
            swatch = Swatch(colour, edge)
            swatch.clicked.connect(partial(self._ask_at, index))
            swatch.removed.connect(partial(self.remove, index))
            self._row.insertWidget(index, swatch)
        self.add.setIcon(self._theme.icon("plus"))
        self.add.setVisible(len(self._colours) < MOST)

    def _ask_at(self, index: int, _checked: bool = False) -> None:
        self._ask(index)
