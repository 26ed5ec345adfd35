"""The side of what is selected: inspector above, layers below, either of them alone or none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

HALVES = (3, 2)
"""How inspector and layers share the height at first."""


class RightSide(QFrame):
    """Shows its parts by name; is gone when none is shown."""

    def __init__(self, inspector: QWidget, layers: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._parts = {"inspector": inspector, "layers": layers}
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        for number, part in enumerate(self._parts.values()):
            self._split.addWidget(part)
            self._split.setStretchFactor(number, HALVES[number])
        self._split.setSizes([1000 * half for half in HALVES])

    def turn(self, name: str, shown: bool) -> None:
        """Show or hide a part. Raises KeyError for an unknown one."""
        self._parts[name].setVisible(shown)
        self.setVisible(any(not part.isHidden() for part in self._parts.values()))

    def sizes(self, sizes: list[int] | None = None) -> list[int]:
        """How high the parts are, in pixels; set when sizes for all are given."""
        if sizes is not None and len(sizes) == self._split.count():
            self._split.setSizes(sizes)
        return self._split.sizes()
