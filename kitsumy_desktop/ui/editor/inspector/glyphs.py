"""A warning below a balloon's text: characters its face does not have."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label


class MissingGlyphs(QWidget):
    """Shows itself only when something is missing."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._words = label("", "warning", wrap=True)
        column.addWidget(self._words)
        session.selected.connect(self._show)
        session.changed.connect(self._show)
        self._show()

    def _show(self, *_news: object) -> None:
        record = self._session.selected_record()
        missing: set[str] = set()
        if isinstance(record, Balloon):
            document, book = self._session.document, self._session.services.book
            family = balloon_style(document, document.page(record.page), record).family
            missing = book.missing(record.text, family)
            self._words.setText(
                tr(
                    "{face} has no {letters}: another face stands in.",
                    face=book.family(family).name,
                    letters=" ".join(sorted(missing)),
                )
            )
        self.setVisible(bool(missing))
