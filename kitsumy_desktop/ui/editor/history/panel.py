"""History and versions, one above the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kitsumy_desktop.ui.editor.history.steps import StepList
from kitsumy_desktop.ui.editor.history.versions import VersionsPanel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme


class HistoryPanel(QWidget):
    """Steps above, versions below; the line between them can be dragged."""

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self.steps = StepList(session, theme)
        self.versions = VersionsPanel(session, tasks)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setHandleWidth(1)
        halves.setChildrenCollapsible(False)
        halves.addWidget(_headed(tr("Steps"), self.steps))
        halves.addWidget(_headed(tr("Versions"), self.versions))
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(halves)


def _headed(title: str, below: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(4)
    heading = label(title.upper(), "section")
    heading.setContentsMargins(14, 0, 0, 0)
    column.addWidget(heading)
    column.addWidget(below, 1)
    return made
