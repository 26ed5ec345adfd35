"""The page in view in the plan editor: its beat, how it turns, and its panels as cards."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.story.review import PAGE_WORDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.counts import page_words
from kitsumy_desktop.ui.writing_desk.fields import Pick, Words
from kitsumy_desktop.ui.writing_desk.line_row import LineRow
from kitsumy_desktop.ui.writing_desk.panel_card import PanelCard
from kitsumy_desktop.ui.writing_desk.rows import Rows, add_all

TURNS = (("", "No turn"), ("hook", "Makes the reader turn"), ("reveal", "Answers the turn"))
MARKER = 3
GAP = 12
AHEAD, AHEAD_MS = 6, 40
"""So many cards are made before they are needed, one every so often."""


class PageView(QScrollArea):
    """Shows one page of the book's plan."""

    revision_wanted = Signal(str)
    """A story.writer.wishes.RevisionKind, for this page."""
    panel_sent = Signal(int, object)
    """A panel was dropped outside of the page: its number, and the global QPoint."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._theme = theme
        self.page = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._heading = label("", "title")
        self._count = label("", "faint")
        self.turn = Pick(tr("How the page turns"), TURNS)
        self.beat = Words(tr("Beat of the page"), tr("What this page is for…"))
        self.rewrite = QPushButton(tr("Rewrite…"))
        self.shorten = QPushButton(tr("Shorten…"))
        self.add = QPushButton(tr("Add a panel"))
        self._body = QWidget()
        self._marker = QFrame(self._body)
        self._lay_out()
        self._connect()
        self._ahead = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._prepare)
        self._ahead.start()

    def show_page(self, page: int) -> None:
        """Another page, from its top."""
        if page != self.page:
            self.page = page
            self.verticalScrollBar().setValue(0)
        self.show_plan()

    def show_plan(self) -> None:
        """The page as it is now."""
        plan = self._book.plan
        if self.page >= len(plan.pages):
            self.cards.resize(0)
            return
        page = plan.pages[self.page]
        self._heading.setText(tr("Page {number}", number=self.page + 1))
        words = page_words(page)
        over = words > PAGE_WORDS
        self._count.setText(tr("{words} of {most} words", words=words, most=PAGE_WORDS))
        set_role(self._count, "role", "over" if over else "faint")
        self.turn.show_value(page.turn)
        self.beat.show_text(page.beat)
        self._bare.setVisible(not page.panels)
        self.cards.resize(len(page.panels))
        locked = self._book.locked
        for number, card in enumerate(self.cards):
            card.show_panel((self.page, number), plan)
            card.lock(locked)
        self.beat.setReadOnly(locked)
        self.turn.setEnabled(not locked)
        for button in (self.rewrite, self.shorten, self.add):
            button.setVisible(not locked)

    def reveal(self, panel: int) -> None:
        """Bring a panel into view."""
        if panel < len(self.cards):
            self.ensureWidgetVisible(self.cards[panel])
            self.cards[panel].action.setFocus()

    def _lay_out(self) -> None:
        self._body.setProperty("role", "plan")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        head.setSpacing(12)
        add_all(head, self._heading, self._count)
        head.addStretch(1)
        add_all(head, self.turn, self.rewrite, self.shorten)
        column.addLayout(head)
        column.addWidget(self.beat)
        self._bare = label(tr("This page is not written yet."), "soft")
        column.addWidget(self._bare)
        cards = QVBoxLayout()
        cards.setSpacing(GAP)
        column.addLayout(cards)
        self.cards = Rows(cards, self._make_card)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._marker.setProperty("role", "marker")
        self._marker.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._marker.hide()
        self.setWidget(self._body)

    def _connect(self) -> None:
        self.turn.picked.connect(lambda turn: self._change(tr("Turn of the page"), turn=turn))
        self.beat.typed.connect(lambda beat: self._change(tr("Beat"), "beat", beat=beat))
        self.beat.left.connect(self._book.rest)
        self.rewrite.clicked.connect(lambda: self.revision_wanted.emit("rewrite"))
        self.shorten.clicked.connect(lambda: self.revision_wanted.emit("shorten"))
        self.add.clicked.connect(self._add)

    def _make_card(self) -> PanelCard:
        card = PanelCard(self._book, self._theme)
        card.grip.dragged.connect(self._panel_dragged)
        card.grip.dropped.connect(lambda at: self._panel_dropped(card, at))
        card.line_dragged.connect(lambda _row, at: self._line_dragged(at))
        card.line_dropped.connect(self._line_dropped)
        return card

    def _change(self, name: str, field: str = "", **values: object) -> None:
        key = f"{self.page}/{field}" if field else ""
        self._book.change(name, edits.with_page(self._book.plan, self.page, **values), key)

    def _add(self) -> None:
        count = len(self._book.plan.pages[self.page].panels)
        self._book.change(tr("Add panel"), edits.add_panel(self._book.plan, self.page, count))
        self.reveal(count)

    def _panel_dragged(self, at: QPoint | None) -> None:
        if at is None:
            self._marker.hide()
            return
        index = self._panel_index(at)
        if index < len(self.cards):
            edge = self.cards[index].mapToGlobal(QPoint(0, -GAP // 2)).y()
        else:
            last = self.cards[len(self.cards) - 1]
            edge = last.mapToGlobal(QPoint(0, last.height() + GAP // 2)).y()
        self._mark(edge)

    def _prepare(self) -> None:
        if self.cards.prepared < AHEAD:
            self.cards.prepare()
            self._ahead.start()

    def _panel_dropped(self, card: PanelCard, at: QPoint) -> None:
        page, panel = card.at
        if not self.viewport().rect().contains(self.viewport().mapFromGlobal(at)):
            self.panel_sent.emit(panel, at)
            return
        index = self._panel_index(at)
        to = index - 1 if index > panel else index
        self._book.change(tr("Move panel"), edits.move_panel(self._book.plan, page, panel, to))

    def _line_dragged(self, at: QPoint | None) -> None:
        if at is None:
            self._marker.hide()
            return
        card = self._card_at(at)
        self._mark(card.line_edge(card.line_index(at)))

    def _line_dropped(self, row: LineRow, at: QPoint) -> None:
        page, panel, line = row.at
        card = self._card_at(at)
        index = card.line_index(at)
        if card.at[1] == panel and index > line:
            index -= 1
        plan = edits.move_line(self._book.plan, page, (panel, line), (card.at[1], index))
        self._book.change(tr("Move line"), plan)

    def _panel_index(self, at: QPoint) -> int:
        for number, card in enumerate(self.cards):
            if at.y() < card.mapToGlobal(card.rect().center()).y():
                return number
        return len(self.cards)

    def _card_at(self, at: QPoint) -> PanelCard:
        """The card at a global height, or the nearest."""

        def away(card: PanelCard) -> int:
            top = card.mapToGlobal(QPoint(0, 0)).y()
            return max(top - at.y(), at.y() - top - card.height(), 0)

        return min(self.cards, key=away)

    def _mark(self, edge: int) -> None:
        """Show where it would go."""
        top = self._body.mapFromGlobal(QPoint(0, edge)).y()
        self._marker.setGeometry(24, top - MARKER // 2, self._body.width() - 48, MARKER)
        self._marker.raise_()
        self._marker.show()
