"""The strip above the plan while the writer works: what it does, how far it is, what it just said."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.elided import Elided
from kitsumy_desktop.ui.writing_desk.words import stage_text
from kitsumy_desktop.ui.writing_desk.work import PlanWork

SAID = 900
"""So many of the last letters are looked at for what fits."""
BAR_WIDTH = 160
PAGES_SHARE = 10
"""Plotting and meeting the cast count as much as this share of the pages (a tenth each)."""
_KEY = re.compile(r'"\w+"\s*:')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)("?)(\s*:)?')


class WriterBar(QFrame):
    """Shown while the writer works, and after it stopped or failed."""

    def __init__(self, work: PlanWork, theme: Theme) -> None:
        super().__init__()
        self._work = work
        self._theme = theme
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Writer"))
        self.stage = label("", "strong")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setTextVisible(False)
        self.said = Elided("soft", Qt.TextElideMode.ElideLeft)
        self.stop = QPushButton(tr("Stop"))
        self.again = QPushButton(tr("Go on"))
        self.again.setProperty("role", "primary")
        self.dismiss = QPushButton(tr("Go on by hand"))
        row = QHBoxLayout()
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self.stage)
        row.addWidget(self.bar)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop)
        row.addWidget(self.dismiss)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self.stop.clicked.connect(work.stop)
        self.again.clicked.connect(work.go_on)
        self.dismiss.clicked.connect(work.dismiss)
        work.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        work = self._work
        self.setVisible(work.phase != "idle")
        self.stop.setVisible(work.busy)
        self.bar.setVisible(work.busy)
        self.again.setVisible(work.can_go_on)
        self.dismiss.setVisible(work.phase in ("stopped", "failed"))
        self.again.setText(tr("Try again") if work.phase == "failed" else tr("Go on"))
        self._show_stage()
        self._show_bar()
        self._show_said()

    def _show_stage(self) -> None:
        work = self._work
        if work.phase == "failed" and work.error is not None:
            self.stage.setText(told(work.error.user_text))
        elif work.phase == "stopped":
            self.stage.setText(
                tr("Stopped after page {done} of {total}.", done=work.news.done, total=work.news.total)
                if work.news.total
                else tr("Stopped.")
            )
        else:
            self.stage.setText(stage_text(work.news))
        self.bar.setAccessibleName(self.stage.text())
        set_role(self.stage, "role", "error" if work.phase == "failed" else "strong")

    def _show_bar(self) -> None:
        news = self._work.news
        if news.stage == "revise" and news.total > 1:
            self.bar.setRange(0, news.total)
            self.bar.setValue(news.done)
        elif news.stage == "pages" and news.total:
            tenth = max(1, news.total // PAGES_SHARE)
            self.bar.setRange(0, news.total + 2 * tenth)
            self.bar.setValue(2 * tenth + news.done)
        else:
            self.bar.setRange(0, 0)

    def _show_said(self) -> None:
        work = self._work
        if work.phase == "failed" and work.error is not None:
            self.said.tell(told(work.error.hint))
        elif work.phase == "stopped":
            self.said.tell(tr("What is there stays, and can be edited."))
        else:
            self.said.tell(readable(work.said[-SAID:]))


def readable(said: str) -> str:
    """Sentences of an answer that is still coming, without its structure: keys, numbers, single words."""
    first = _KEY.search(said)
    if first is None:
        return " ".join(said.split()) if '"' not in said and "{" not in said else ""
    told = []
    for found in _STRING.finditer(said, first.start()):
        text, closed, key = found.groups()
        if not key and (" " in text or not closed):
            told.append(text.replace("\\n", " ").replace("\\", ""))
    return " ".join(" ".join(told).split())
