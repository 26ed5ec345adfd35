"""One panel of the plan: what is seen, from where, who is in it, what is said."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kitsumy_desktop.story.plan.plan import Plan, PlanPanel
from kitsumy_desktop.story.review import PANEL_WORDS
from kitsumy_desktop.ui.editor.inspector.panel_fields import ANGLES, SHOTS, TYPES
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.counts import panel_full, panel_words
from kitsumy_desktop.ui.writing_desk.fields import IconButton, Importance, Line, Name, Pick, Words
from kitsumy_desktop.ui.writing_desk.figure_row import FigureRow
from kitsumy_desktop.ui.writing_desk.grip import Grip
from kitsumy_desktop.ui.writing_desk.line_row import LineRow
from kitsumy_desktop.ui.writing_desk.rows import Rows, add_all, tab_through


class PanelCard(QFrame):
    """`show_panel` shows a panel of the book's plan; edits go into the book."""

    line_dragged = Signal(object, object)
    """(LineRow, QPoint): a line is over here; None: it is not dragged any more."""
    line_dropped = Signal(object, object)

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._theme = theme
        self._at = (0, 0)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.grip = Grip(theme, tr("Move the panel"))
        self._number = label("", "strong")
        self.type = Pick(tr("Type"), TYPES, 9)
        self.importance = Importance(theme)
        self.shot = Pick(tr("Shot"), SHOTS, 11)
        self.angle = Pick(tr("Angle"), ANGLES, 8)
        self._count = label("", "faint")
        self.up = IconButton(theme, "chevron-up", tr("Move the panel up"))
        self.down = IconButton(theme, "chevron-down", tr("Move the panel down"))
        self.remove = IconButton(theme, "trash-2", tr("Remove the panel"))
        self.action = Words(tr("What is seen"), tr("What happens and is seen…"))
        self.place = Name(tr("Place"), 12)
        self.time = Line(tr("Time"))
        self.light = Line(tr("Light"))
        self.add_figure = _link(tr("Add a figure"))
        self.add_line = _link(tr("Add a line"))
        self._lay_out()
        self._connect()

    @property
    def at(self) -> tuple[int, int]:
        """Page and panel, from 0."""
        return self._at

    def show_panel(self, at: tuple[int, int], plan: Plan) -> None:
        """A panel of the plan."""
        self._at = at
        page, index = at
        panel = plan.pages[page].panels[index]
        self._number.setText(str(index + 1))
        self.setAccessibleName(tr("Panel {number}", number=index + 1))
        self.type.show_value(panel.type)
        self.importance.show_value(panel.importance)
        self.shot.show_value(panel.shot)
        self.angle.show_value(panel.angle)
        self.action.show_text(panel.action)
        self.place.show_name(panel.place, [place.name for place in plan.places])
        self.time.show_text(panel.time)
        self.light.show_text(panel.light)
        self.up.setEnabled(index > 0 and not self._book.locked)
        self.down.setEnabled(index + 1 < len(plan.pages[page].panels) and not self._book.locked)
        self._show_rows(panel, tuple(member.name for member in plan.cast))
        words, over = panel_words(panel), panel_full(panel)
        self._count.setText(tr("{words}/{most} words", words=words, most=PANEL_WORDS) if over else "")
        set_role(self._count, "role", "over")

    def lock(self, locked: bool) -> None:
        """Read only, or not."""
        for text in (self.action, self.time, self.light):
            text.setReadOnly(locked)
        for widget in (
            self.grip, self.type, self.importance, self.shot, self.angle, self.remove, self.place,
        ):  # fmt: skip
            widget.setEnabled(not locked)
        for button in (self.add_figure, self.add_line):
            button.setVisible(not locked)

    def line_index(self, at: QPoint) -> int:
        """Before which line a drop at a global point would put one."""
        for number, row in enumerate(self.lines):
            if at.y() < row.mapToGlobal(row.rect().center()).y():
                return number
        return len(self.lines)

    def line_edge(self, index: int) -> int:
        """Global height between the lines there."""
        if not len(self.lines):
            return self.add_line.mapToGlobal(QPoint(0, 0)).y()
        if index < len(self.lines):
            return self.lines[index].mapToGlobal(QPoint(0, -1)).y()
        last = self.lines[len(self.lines) - 1]
        return last.mapToGlobal(QPoint(0, last.height())).y()

    def _show_rows(self, panel: PlanPanel, names: tuple[str, ...]) -> None:
        page, index = self._at
        fewer = self.figures.resize(len(panel.figures))
        for number, figure in enumerate(panel.figures):
            self.figures[number].show_figure((page, index, number), figure, names)
        fewer = self.lines.resize(len(panel.lines)) or fewer
        for number, line in enumerate(panel.lines):
            self.lines[number].show_line((page, index, number), line, names)
        for row in (*self.figures, *self.lines):
            row.lock(self._book.locked)
        if fewer:
            fields = (field for row in (*self.figures, *self.lines) for field in row.fields())
            tab_through((self.light, *fields, self.add_line, self.add_figure))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 12, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        add_all(head, self.grip, self._number, self.type, self.importance, self.shot, self.angle)
        head.addStretch(1)
        add_all(head, self._count, self.up, self.down, self.remove)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(30, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self.action)
        where = QHBoxLayout()
        where.setSpacing(2)
        where.addWidget(self.place, 3)
        where.addWidget(self.time, 2)
        where.addWidget(self.light, 3)
        inner.addLayout(where)
        figures, lines = QVBoxLayout(), QVBoxLayout()
        for box in (figures, lines):
            box.setSpacing(2)
            inner.addLayout(box)
        self.figures = Rows(figures, lambda: FigureRow(self._book, self._theme))
        self.lines = Rows(lines, self._make_line)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.add_line)
        row.addWidget(self.add_figure)
        row.addStretch(1)
        inner.addLayout(row)
        column.addLayout(inner)

    def _make_line(self) -> LineRow:
        row = LineRow(self._book, self._theme)
        row.moved.connect(lambda step: self._step_line(row, step))
        row.grip.dragged.connect(lambda at: self.line_dragged.emit(row, at))
        row.grip.dropped.connect(lambda at: self.line_dropped.emit(row, at))
        return row

    def _connect(self) -> None:
        self.type.picked.connect(lambda value: self._change(tr("Type"), type=value))
        self.importance.picked.connect(lambda value: self._change(tr("Importance"), importance=value))
        self.shot.picked.connect(lambda value: self._change(tr("Shot"), shot=value))
        self.angle.picked.connect(lambda value: self._change(tr("Angle"), angle=value))
        self.action.typed.connect(lambda text: self._change(tr("What is seen"), "action", action=text))
        self.place.typed.connect(lambda text: self._change(tr("Place"), "place", place=text))
        self.time.typed.connect(lambda text: self._change(tr("Time"), "time", time=text))
        self.light.typed.connect(lambda text: self._change(tr("Light"), "light", light=text))
        for field in (self.action, self.place, self.time, self.light):
            field.left.connect(self._book.rest)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.grip.stepped.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.add_line.clicked.connect(self._add_line)
        self.add_figure.clicked.connect(
            lambda: self._book.change(tr("Add figure"), edits.add_figure(self._book.plan, *self._at))
        )

    def _change(self, name: str, field: str = "", **values: object) -> None:
        page, panel = self._at
        key = f"{page}/{panel}/{field}" if field else ""
        self._book.change(name, edits.with_panel(self._book.plan, page, panel, **values), key)

    def _move(self, step: int) -> None:
        page, panel = self._at
        self._book.change(tr("Move panel"), edits.move_panel(self._book.plan, page, panel, panel + step))

    def _remove(self) -> None:
        self._book.change(tr("Remove panel"), edits.remove_panel(self._book.plan, *self._at))

    def _add_line(self) -> None:
        self._book.change(tr("Add line"), edits.add_line(self._book.plan, *self._at))
        if len(self.lines):
            self.lines[len(self.lines) - 1].text.setFocus()

    def _step_line(self, row: LineRow, step: int) -> None:
        page, panel, line = row.at
        plan = edits.move_line(self._book.plan, page, (panel, line), (panel, max(0, line + step)))
        self._book.change(tr("Move line"), plan)


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("role", "link")
    return button
