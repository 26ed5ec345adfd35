"""The story check: what a careful editor would remark, page by page; a click leads there."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import page_numbers
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.ui.editor.script.nothing import Nothing
from kitsumy_desktop.ui.editor.script.rows import WHAT, Rows
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import ICON

REST_MS = 800
"""Nothing has changed for so long: now it is looked through."""
SIGNS = {"info": "info", "warning": "triangle-alert", "error": "circle-alert"}


class CheckPanel(QWidget):
    """Looks again after changes, off the window's thread, while it is seen."""

    counted = Signal(int)
    """How many remarks there are."""

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self._task: asyncio.Task[object] | None = None
        self._document: Document | None = None
        self.findings: tuple[StoryFinding, ...] = ()
        self.rows = Rows(theme, tr("Story check"), ICON)
        self.nothing = Nothing(tr("Nothing to remark"), "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.look)
        self.rows.itemClicked.connect(self._go_to)
        self.rows.itemActivated.connect(self._go_to)
        session.changed.connect(self._changed)
        theme.changed.connect(self._show_all)

    def look(self) -> None:
        """Look now."""
        document = self._session.editor.committed
        if document is self._document:
            return
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.spawn(self._look(document), "story check")

    def close_panel(self) -> None:
        """Look no more."""
        self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """What nobody looks at is not worked out."""
        super().showEvent(event)
        if self._document is None:
            self._say(tr("Looking the story through…"), "")
        self.look()

    async def _look(self, document: Document) -> None:
        try:
            found = await self._session.services.story_findings(document)
        except KitsumyError as error:
            self._say(tr("The story could not be checked"), told(error))
            return
        self._document = document
        if found != self.findings or not self.rows.count():
            self.findings = found
            self._show_all()
        self.counted.emit(len(found))

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self.isVisible():
            self._timer.start()

    def _say(self, title: str, text: str) -> None:
        self.nothing.title.setText(title)
        self.nothing.text.setText(text)
        self._stack.setCurrentIndex(1)

    def _show_all(self) -> None:
        if self._document is None:
            return
        row = self.rows.currentRow()
        self.rows.clear()
        for page, (number, _last) in page_numbers(self._document).items():
            found = [f for f in self.findings if f.page == page]
            if found:
                self.rows.add_heading(tr("Page {number}", number=number).upper())
            for finding in found:
                icon = self._theme.icon(SIGNS[finding.severity])
                self.rows.add_row(finding, told(finding.text), told(finding.hint), icon)
        self.rows.setCurrentRow(min(row, self.rows.count() - 1))
        if self.findings:
            self._stack.setCurrentIndex(0)
        else:
            self._say(
                tr("Nothing to remark"),
                tr("Lengths, order, silence, names and page turns: all as a careful editor likes it."),
            )

    def _go_to(self, item: QListWidgetItem) -> None:
        finding = item.data(WHAT)
        if not isinstance(finding, StoryFinding):
            return
        document = self._session.document
        page = document.page_of(finding.record) or finding.page
        if page not in document.comic.pages:
            return
        self._session.show_page(PageId(page))
        if document.page_of(finding.record) is not None and finding.record != page:
            self._session.select((finding.record,))
