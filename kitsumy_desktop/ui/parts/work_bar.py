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
    """One piece of work at a time; `begin` gives the handle that reports to it."""

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
        self._stop.setIcon(theme.icon("circle-stop"))
        self._stop.setToolTip(tr("Stop"))
        self._stop.setAccessibleName(tr("Stop"))
        row.addWidget(self._what)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self._work: Work | None = None
        self._stop.clicked.connect(self._stop_clicked)
        theme.changed.connect(lambda: self._stop.setIcon(theme.icon("circle-stop")))
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def begin(self, what: str) -> Work:
        """Start showing `what`; the bar appears if it takes a moment."""
        self._work = Work(self, what)
        self._what.setText(what)
        self._bar.setAccessibleName(what)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._delay.start()
        return self._work

    def report(self, work: Work, done: int, total: int) -> None:
        """Show how far `work` is, if it is still the work shown."""
        if work is self._work:
            self._bar.setRange(0, max(1, total))
            self._bar.setValue(done)
            self._what.setText(f"{work.what} {done}/{total}")

    def end(self, work: Work) -> None:
        """Hide the bar, if `work` is the work shown."""
        if work is self._work:
            self._work = None
            self._delay.stop()
            self.hide()

    def _stop_clicked(self) -> None:
        if self._work is not None:
            self._work.stop()
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
