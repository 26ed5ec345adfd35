"""The live status of pictures that are under way: what happens, how far, what it costs, and a stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

BAR_WIDTH = 120


class PictureStatus(QWidget):
    """Sits in the status line; hidden when nothing is under way."""

    stop_clicked = Signal()

    def __init__(self, state: PictureState, theme: Theme) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.what = label("", "")
        self.figures = label("", "soft")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Pictures"))
        self.stop = QToolButton()
        self.stop.setToolTip(tr("Stop generating"))
        self.stop.setAccessibleName(tr("Stop generating"))
        self.stop.clicked.connect(self._stop)
        for widget in (self.what, self.bar, self.figures, self.stop):
            row.addWidget(widget)
        state.changed.connect(self._show)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def _show(self) -> None:
        progress = self._state.progress
        self.what.setText(progress.headline)
        self.figures.setText(progress.figures)
        self.figures.setVisible(bool(progress.figures))
        self.bar.setVisible(progress.active)
        self.stop.setVisible(progress.active)
        if not progress.active:
            self.stop.setEnabled(True)
        elif progress.life or not progress.total:
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.over)
        self.bar.setAccessibleDescription(f"{progress.headline} {progress.figures}".strip())
        self.setVisible(bool(progress.headline))

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.what.setText(tr("Stopping…"))
        self.stop_clicked.emit()

    def _tint(self) -> None:
        self.stop.setIcon(self._theme.icon("circle-stop"))
