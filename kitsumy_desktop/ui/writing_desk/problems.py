"""What a careful editor would remark about the plan, and what was mended in it; each leads to its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.story.plan.check import plan_problems
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.work import PlanWork

REST_MS = 400
"""Looked for when hands rest this long."""
MOST_HEIGHT, MOST_ROWS = 168, 12
MARGIN = 8
MOST = 200
ICON_SIZE = 14
PLACE_ROLE = Qt.ItemDataRole.UserRole


class Problems(QWidget):
    """A button with their number; the list below it opens on a click. `wanted("/pages/3/panels/0")`."""

    wanted = Signal(str)

    def __init__(self, book: PlanBook, work: PlanWork, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._work = work
        self._theme = theme
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setCheckable(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Remarks"))
        self.list.setProperty("role", "remarks")
        self.list.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self.list.setWordWrap(True)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list)
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self.look)
        self.button.toggled.connect(self._open)
        self.list.itemActivated.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        book.changed.connect(self._timer.start)
        book.locked_changed.connect(lambda _locked: self.look())
        theme.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Look for them now; not while the writer still works."""
        self.list.clear()
        if not self._book.locked:
            for remark in self._work.remarks:
                self._add("wand-sparkles", remark.where, remark.text)
            for problem in plan_problems(self._book.plan)[:MOST]:
                icon = "circle-alert" if problem.severity == "error" else "info"
                self._add(icon, problem.where, problem.text)
        count = self.list.count()
        self.button.setText(trn("%n remark|%n remarks", count))
        self.button.setVisible(bool(count))
        if not count:
            self.button.setChecked(False)
        rows = sum(max(1, self.list.sizeHintForRow(row)) for row in range(min(count, MOST_ROWS)))
        self.list.setFixedHeight(min(MOST_HEIGHT, rows + 2 * MARGIN))

    def _add(self, icon: str, where: str, text: str) -> None:
        item = QListWidgetItem(self._theme.icon(icon), f"{place_name(where)}{text}")
        item.setData(PLACE_ROLE, where)
        self.list.addItem(item)

    def _open(self, opened: bool) -> None:
        self.list.setVisible(opened)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.wanted.emit(str(item.data(PLACE_ROLE)))


def place_of(where: str) -> tuple[int | None, int | None]:
    """Page and panel of a JSON pointer, from 0; None: it points elsewhere."""
    parts = where.strip("/").split("/")
    page = int(parts[1]) if parts[0] == "pages" and len(parts) > 1 and parts[1].isdecimal() else None
    in_panel = page is not None and len(parts) > 3 and parts[2] == "panels" and parts[3].isdecimal()
    return page, int(parts[3]) if in_panel else None


def place_name(where: str) -> str:
    """ "Page 3, panel 1: "; empty for what is about the whole story."""
    page, panel = place_of(where)
    if page is None:
        return ""
    if panel is None:
        return tr("Page {page}: ", page=page + 1)
    return tr("Page {page}, panel {panel}: ", page=page + 1, panel=panel + 1)
