"""Work in progress: what, how far, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

SHOW_AFTER_MS = 400
"""Work shorter than this never flashes a bar."""


class WorkBar(QWidget):
    """Shows the latest of what is being done; `begin` gives the handle that reports to it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._what = label("", "soft")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._stop = QToolButton()
        self._stop.setToolTip(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop"))
        row.addWidget(self._what)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self._works: list[Work] = []
        self._stop.clicked.connect(self._stop_clicked)
        self._theme = theme
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return bool(self._works)

    def begin(self, what: str) -> Work:
        """Start showing `what`; the bar appears if it takes a moment."""
        work = Work(self, what)
        self._works.append(work)
        self._show_latest()
        self._delay.start()
        return work

    def _tint(self) -> None:
        self._stop.setIcon(self._theme.icon("circle-stop"))

    def report(self, work: Work, done: int, total: int) -> None:
        """Show how far `work` is, if it is the work shown."""
        if self._works and work is self._works[-1]:
            self._bar.setRange(0, max(1, total))
            self._bar.setValue(done)
            self._what.setText(f"{work.what} {done}/{total}")

    def end(self, work: Work) -> None:
        """Show what else is being done, or hide the bar."""
        latest = work is self._works[-1]
        self._works.remove(work)
        if not self._works:
            self._delay.stop()
            self.hide()
        elif latest:
            self._show_latest()

    def stop_all(self) -> tuple[str, ...]:
        """Ask all that is being done to stop; what it was."""
        for work in self._works:
            work.stop()
        return tuple(work.what for work in self._works)

    def _show_latest(self) -> None:
        work = self._works[-1]
        self._what.setText(work.what)
        self._bar.setAccessibleName(work.what)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(not work.cancelled())

    def _stop_clicked(self) -> None:
        if self._works:
            self._works[-1].stop()
            self._what.setText(tr("Stopping…"))
            self._stop.setEnabled(False)


class Work:
    """A handle on one piece of work: `progress` and `cancelled` are handed to whoever does it."""

    def __init__(self, bar: WorkBar, what: str) -> None:
        self.what = what
        self._bar = bar
        self._stopped = False

    def progress(self, done: int, total: int) -> None:
        """`done` of `total` is ready; may be called from any thread."""
        if not self._stopped:
            QTimer.singleShot(0, self._bar, lambda: self._bar.report(self, done, total))

    def cancelled(self) -> bool:
        """Whether the person pressed stop; may be called from any thread."""
        return self._stopped

    def stop(self) -> None:
        """Ask whoever does it to stop."""
        self._stopped = True

    def __enter__(self) -> Work:
        return self

    def __exit__(self, *error: object) -> None:
        self._bar.end(self)
