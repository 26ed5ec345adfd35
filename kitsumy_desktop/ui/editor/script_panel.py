"""The script beside the page, to read along; the lines of the page in view are shown first."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.tokens import PANEL_WIDTH


class ScriptPanel(QWidget):
    """The text the comic was made from."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setMinimumWidth(PANEL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(tr("Script").upper(), "section"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Script"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlaceholderText(tr("This comic was made without a script."))
        column.addWidget(self.text, 1)
        session.changed.connect(self._show)
        session.page_changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up: a hidden panel follows nothing."""
        super().showEvent(event)
        self._show()
        self._follow()

    def _show(self, *_news: object) -> None:
        if not self.isVisible():
            return
        comic = self._session.document.comic
        script = self._session.document.find(comic.script) if comic.script else None
        text = script.text if isinstance(script, Script) else ""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _follow(self, *_page: object) -> None:
        """Scroll to the first words of the page's first panel, where the script holds them."""
        words = self._first_words() if self.isVisible() else ""
        if not words:
            return
        found = self.text.document().find(words)
        if not found.isNull():
            found.clearSelection()
            self.text.setTextCursor(found)
            self.text.verticalScrollBar().setValue(found.blockNumber())

    def _first_words(self) -> str:
        page = self._session.page
        if page is None:
            return ""
        panels = list(self._session.document.panels(page))
        return panels[0].brief.action.split("\n")[0][:40].strip() if panels else ""
