"""Fixing a region: the bar over the canvas while a mask is painted, and what becomes of the mask."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QToolButton

from kitsumy_desktop.tools.mask import LEAST_RADIUS, MOST_RADIUS, Mask
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

HEIGHT = 44
STEPS = 100
"""Positions of the brush's slider; they go by ratios, as the eye does."""


class RegionBar(QFrame):
    """Stands over the canvas as long as the brush is in hand."""

    wanted = Signal(object)
    """The Mask that shall be drawn anew."""

    def __init__(self, canvas: CanvasWidget, theme: Theme) -> None:
        super().__init__()
        self._canvas = canvas
        self._theme = theme
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Fix a region"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        self.told = label("", "soft")
        row.addWidget(self.told)
        row.addStretch(1)
        row.addWidget(label(tr("Brush"), "soft"))
        self.brush = QSlider(Qt.Orientation.Horizontal)
        self.brush.setRange(0, STEPS)
        self.brush.setFixedWidth(110)
        self.brush.setAccessibleName(tr("Size of the brush"))
        self.brush.setToolTip(tr("Size of the brush ([ and ])"))
        self.brush.valueChanged.connect(self._resized)
        row.addWidget(self.brush)
        self.everything = self._button(tr("Everything"), tr("Mark the whole picture"))
        self.everything.clicked.connect(lambda: self._change(Mask.filled))
        self.clear = self._button(tr("Clear"), tr("Mark nothing (Delete)"))
        self.clear.clicked.connect(lambda: self._change(Mask.cleared))
        row.addWidget(self.everything)
        row.addWidget(self.clear)
        self.go = QPushButton(tr("Draw it anew…"))
        self.go.setProperty("role", "primary")
        self.go.clicked.connect(self._go)
        row.addWidget(self.go)
        self._leave = QToolButton()
        self._leave.setToolTip(tr("Leave (Esc)"))
        self._leave.setAccessibleName(tr("Leave"))
        self._leave.clicked.connect(lambda: canvas.set_tool("select"))
        row.addWidget(self._leave)
        canvas.tool_changed.connect(self._follow)
        canvas.mask_changed.connect(self._show)
        theme.changed.connect(self._tint)
        self._tint()
        self._show(None)
        self.hide()

    def _button(self, text: str, hint: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(hint)
        return button

    def _follow(self, tool: str) -> None:
        self.setVisible(tool == "mask")
        self._show(self._canvas.host.mask)

    def _show(self, mask: Mask | None) -> None:
        for widget in (self.brush, self.everything, self.clear):
            widget.setEnabled(mask is not None)
        self.clear.setEnabled(mask is not None and bool(mask.strokes))
        self.go.setEnabled(mask is not None and mask.painted)
        if mask is None:
            self.told.setText(tr("Press on the picture of a panel"))
        else:
            self.told.setText(tr("Paint over what shall be drawn anew"))
            self.brush.blockSignals(True)
            self.brush.setValue(_position(mask.radius / mask.longer))
            self.brush.blockSignals(False)

    def _change(self, how: Callable[[Mask], Mask]) -> None:
        mask = self._canvas.host.mask
        if mask is not None:
            self._canvas.host.set_mask(how(mask))
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resized(self, position: int) -> None:
        mask = self._canvas.host.mask
        if mask is not None:
            self._canvas.host.set_mask(mask.sized(_share(position) * mask.longer))

    def _go(self) -> None:
        mask = self._canvas.host.mask
        if mask is not None and mask.painted:
            self.wanted.emit(mask)

    def _tint(self) -> None:
        self._leave.setIcon(self._theme.icon("x"))


def _share(position: int) -> float:
    """The brush's share of the picture at a place of the slider."""
    return float(LEAST_RADIUS * (MOST_RADIUS / LEAST_RADIUS) ** (position / STEPS))


def _position(share: float) -> int:
    return round(STEPS * math.log(max(share, LEAST_RADIUS) / LEAST_RADIUS, MOST_RADIUS / LEAST_RADIUS))
