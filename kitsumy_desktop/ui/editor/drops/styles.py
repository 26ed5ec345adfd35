"""Picture styles in a list: dragged onto pages, or taken by a double click for the page in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kitsumy_desktop.ui.editor.drops.mime import dragged_style
from kitsumy_desktop.ui.editor.drops.things import set_style
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label

ROWS = 6
ROW = 24


class StyleRows(QListWidget):
    """Rows that can be dragged."""

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """What a drag carries."""
        return dragged_style(str(items[0].data(Qt.ItemDataRole.UserRole))) if items else QMimeData()


class StyleList(QWidget):
    """The styles, and what to do with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.rows = StyleRows()
        self.rows.setAccessibleName(tr("Picture styles"))
        self.rows.setDragEnabled(True)
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.rows.setUniformItemSizes(True)
        self.rows.setFixedHeight(ROWS * ROW)
        for style in session.services.styles():
            item = QListWidgetItem(tr(style.name))
            item.setData(Qt.ItemDataRole.UserRole, style.id)
            self.rows.addItem(item)
        self.rows.itemActivated.connect(self._use)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            label(tr("Drag a style onto a page, or press Enter for this one"), "soft", wrap=True)
        )
        column.addWidget(self.rows)

    def _use(self, item: QListWidgetItem) -> None:
        if self._session.page is not None:
            set_style(self._session, self._session.page, str(item.data(Qt.ItemDataRole.UserRole)))
