"""In the inspector of a panel: what is under way for its picture, and its takes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.pictures.mark_card import MarkCard
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.pictures.takes import TakesStrip
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme


class PanelPictures(QWidget):
    """The mark of the selected panel over its takes."""

    def __init__(
        self, session: Session, state: PictureState, takes: TakesStrip, actions: ActionSet, theme: Theme
    ) -> None:
        super().__init__()
        self._session = session
        self._state = state
        self.takes = takes
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.card = MarkCard(actions, theme)
        column.addWidget(self.card)
        self._empty = label(tr("No picture was made for this panel yet."), "faint", wrap=True)
        column.addWidget(self._empty)
        column.addWidget(takes)
        state.changed.connect(self._show)
        session.selected.connect(self._show)
        takes.takes.modelReset.connect(self._show)
        self._show()

    def _show(self, *_news: object) -> None:
        selection = self._session.selection
        mark = self._state.marks.get(PanelId(selection[0])) if len(selection) == 1 else None
        self.card.show_mark(mark)
        self.takes.setVisible(bool(self.takes.takes.takes))
        self._empty.setVisible(mark is None and not self.takes.takes.takes)
