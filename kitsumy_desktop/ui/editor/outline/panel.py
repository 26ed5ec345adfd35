"""The outline beside the page: its totals and its tree."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.paging import page_count
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.outline.model import OutlineModel
from kitsumy_desktop.ui.editor.outline.tree import OutlineTree
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme


class OutlinePanel(QWidget):
    """Pages, panels and words in all, then every page with its panels."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._model: OutlineModel | None = None
        self._tree: OutlineTree | None = None
        self.totals = label("", "faint", wrap=True)
        hint = label(tr("Drag the end of a bar: what matters more gets more room."), "faint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for words in (self.totals, hint):
            words.setContentsMargins(16, 0, 16, 0)
            column.addWidget(words)
        self._column = column

    @property
    def tree(self) -> OutlineTree:
        """The rows; made when they are first needed."""
        if self._tree is None:
            self._model = OutlineModel(self._session)
            self._model.setParent(self)
            self._tree = OutlineTree(self._session, self._model, self._theme)
            # after the model, which counts anew
            self._session.changed.connect(self._changed)
            self._column.addWidget(self._tree, 1)
            self.setFocusProxy(self._tree)
        return self._tree

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden outline follows nothing."""
        self.tree.show()
        super().showEvent(event)
        self._tell()

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._tell()

    def _tell(self) -> None:
        if self._model is None or not self.isVisible():
            return
        panels, words = self._model.totals()
        pages = trn("1 page|%n pages", page_count(self._session.document))
        parts = (pages, trn("1 panel|%n panels", panels), trn("1 word|%n words", words))
        self.totals.setText(" · ".join(parts))
