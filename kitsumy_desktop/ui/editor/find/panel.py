"""The panel that finds: words above, what was found below by page, and replacing in what is lettered."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import Numbers, page_numbers
from kitsumy_desktop.editing.commands.words import replaced
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.editing.find import PLACES, Match, Place, Query, find_all, with_replacement
from kitsumy_desktop.ui.editor.script.nothing import Nothing
from kitsumy_desktop.ui.editor.script.rows import WHAT, Rows
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

REST_MS = 150
"""How long typing must rest before the comic is looked through."""
MOST = 500
"""Finds that are listed; all are replaced."""
AROUND = 28
"""Letters of the text around a find that are shown."""
ICON = 16
SIGNS: dict[Place, str] = {
    "text": "message-circle",
    "script": "book-text",
    "cast": "users",
    "panel": "image",
    "page": "file-text",
}


class FindPanel(QWidget):
    """Looks again when the words or the comic change, while it is seen."""

    script_wanted = Signal(int)
    """A find in the script: its line, from 0."""
    sheet_wanted = Signal(str)
    """A find in a sheet of the cast: its id."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.found: tuple[Match, ...] = ()
        self.words = _field(tr("Find"))
        self.instead = _field(tr("Replace with"))
        self.case = QCheckBox(tr("Match case"))
        self.whole = QCheckBox(tr("Whole words"))
        self.where = self._make_where()
        self.count = label("", "soft")
        self.rows = Rows(theme, tr("Finds"), ICON)
        self.one = QPushButton(tr("Replace"))
        self.one.setToolTip(tr("Replace the chosen find and go to the next one"))
        self.all = QPushButton(tr("Replace all"))
        self.all.setToolTip(tr("In balloons, captions and sounds; one step that can be undone"))
        self._nothing = Nothing(tr("Find"), tr("Words of balloons, sounds, the script, the cast and notes."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._nothing)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()
        self._connect()
        self.look()

    def begin(self, *, replace: bool = False) -> None:
        """Put the caret where the words go."""
        field = self.instead if replace and self.words.text() else self.words
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def look(self) -> None:
        """Look the comic through now."""
        self._rest.stop()
        self.found = find_all(self._session.editor.committed, self._query())
        self._show()

    def replace_one(self) -> None:
        """The chosen find gets the new words; the next one is chosen."""
        match = self.chosen
        if match is not None and match.place == "text":
            row = self.rows.currentRow()
            self._replace((match,))
            self.rows.setCurrentRow(min(row, self.rows.count() - 1))

    def replace_all(self) -> None:
        """All finds in balloons, captions and sounds, as one step."""
        texts = tuple(m for m in self.found if m.place == "text")
        if texts and self._replace(texts):
            self._session.notices.tell(trn("%n find was replaced.|%n finds were replaced.", len(texts)))

    @property
    def chosen(self) -> Match | None:
        """The find that is selected."""
        item = self.rows.currentItem()
        what = item.data(WHAT) if item is not None else None
        return what if isinstance(what, Match) else None

    def close_panel(self) -> None:
        """Look no more."""
        self._rest.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden panel follows nothing."""
        super().showEvent(event)
        self.look()

    def _query(self) -> Query:
        place = self.where.currentData()
        places = frozenset(PLACES) if place == "" else frozenset({place})
        return Query(self.words.text(), self.case.isChecked(), self.whole.isChecked(), places)

    def _replace(self, matches: tuple[Match, ...]) -> bool:
        texts = with_replacement(matches, self.instead.text())
        session = self._session
        diff = replaced(session.editor.committed, texts.items(), session.services.book)
        return session.commit("Replace words", diff)

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self.isVisible():
            self._rest.start()

    def _show(self) -> None:
        document, chosen = self._session.editor.committed, self.chosen
        with QSignalBlocker(self.rows):
            self.rows.clear()
            numbers = page_numbers(document)
            heading = ""
            for match in self.found[:MOST]:
                title = _heading(match, numbers)
                if title != heading:
                    self.rows.add_heading(title.upper())
                    heading = title
                self.rows.add_row(match, _around(match), "", self._theme.icon(SIGNS[match.place]))
                if match == chosen:
                    self.rows.setCurrentRow(self.rows.count() - 1)
        self._say()

    def _say(self) -> None:
        asked = bool(self.words.text().strip())
        self.count.setText(trn("%n find|%n finds", len(self.found)) if asked else "")
        self._stack.setCurrentIndex(0 if self.found else 1)
        self._nothing.title.setText(tr("Nothing found") if asked else tr("Find"))
        free = not self._session.services.shelf.read_only
        texts = any(m.place == "text" for m in self.found)
        self.all.setEnabled(free and texts)
        chosen = self.chosen
        self.one.setEnabled(free and chosen is not None and chosen.place == "text")

    def _go_to(self, item: QListWidgetItem | None) -> None:
        match = item.data(WHAT) if item is not None else None
        self._say()
        if not isinstance(match, Match):
            return
        if match.place == "script":
            self.script_wanted.emit(match.source.count("\n", 0, match.start))
        elif match.place == "cast":
            self.sheet_wanted.emit(match.record)
        elif match.page is not None and self._session.document.find(match.page) is not None:
            self._session.show_page(match.page)
            self._session.select((match.record,) if match.place != "page" else ())

    def _make_where(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Where to look"))
        for value, name in (
            ("", tr("Everywhere")),
            ("text", tr("In balloons and sounds")),
            ("script", tr("In the script")),
            ("cast", tr("In cast, places, props")),
            ("panel", tr("In what panels show")),
            ("page", tr("In beats and notes")),
        ):
            box.addItem(name, value)
        return box

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setContentsMargins(12, 0, 12, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.instead, 1, 0, 1, 2)
        grid.addWidget(self.where, 2, 0, 1, 2)
        grid.addWidget(self.case, 3, 0, 1, 2)
        grid.addWidget(self.whole, 4, 0, 1, 2)
        column.addLayout(grid)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 12, 0)
        head.addWidget(self.count)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.one, 1)
        row.addWidget(self.all, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self._rest.timeout.connect(self.look)
        self.words.textChanged.connect(self._rest.start)
        self.words.returnPressed.connect(self._next)
        self.instead.returnPressed.connect(self.replace_one)
        self.case.toggled.connect(self.look)
        self.whole.toggled.connect(self.look)
        self.where.currentIndexChanged.connect(self.look)
        self.one.clicked.connect(self.replace_one)
        self.all.clicked.connect(self.replace_all)
        self.rows.currentItemChanged.connect(lambda item, _before: self._go_to(item))
        self.rows.itemClicked.connect(self._go_to)
        self._session.changed.connect(self._changed)
        self._theme.changed.connect(self._show)

    def _next(self) -> None:
        """Enter goes from find to find, over the headings, and begins again after the last."""
        if self._rest.isActive():
            self.look()
        count = self.rows.count()
        for step in range(1, count + 1):
            row = (self.rows.currentRow() + step) % count
            if isinstance(self.rows.item(row).data(WHAT), Match):
                self.rows.setCurrentRow(row)
                return


def _field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setClearButtonEnabled(True)
    return made


def _heading(match: Match, numbers: dict[PageId, Numbers]) -> str:
    if match.page is not None:
        return tr("Page {number}", number=numbers[match.page].text)
    return tr("Script") if match.place == "script" else tr("Cast")


def _around(match: Match) -> str:
    """The find with some words before and behind it, on one line."""
    before = " ".join(match.source[: match.start].split())[-AROUND:]
    after = " ".join(match.source[match.end :].split())[:AROUND]
    gap = " " if match.source[match.start - 1 : match.start].isspace() else ""
    next_gap = " " if match.source[match.end : match.end + 1].isspace() else ""
    dots = "…" if len(before) == AROUND else ""
    more = "…" if len(after) == AROUND else ""
    return f"{dots}{before}{gap}{' '.join(match.found.split())}{next_gap}{after}{more}"
