"""One figure of a panel in the plan editor: who, where they stand, their face and pose."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kitsumy_desktop.story.plan.plan import PlanFigure
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing_desk import edits
from kitsumy_desktop.ui.writing_desk.book import PlanBook
from kitsumy_desktop.ui.writing_desk.fields import IconButton, Line, Name, Pick

SIDES = (
    ("", "anywhere"),
    ("left", "left"),
    ("center", "centre"),
    ("right", "right"),
    ("back", "in the back"),
)


class FigureRow(QWidget):
    """`show_figure` shows a figure of the book's plan; edits go into the book."""

    def __init__(self, book: PlanBook, theme: Theme) -> None:
        super().__init__()
        self._book = book
        self._at = (0, 0, 0)
        self.who = Name(tr("Figure"), 10)
        self.side = Pick(tr("Where they stand"), SIDES, 8)
        self.expression = Line(tr("Expression"))
        self.pose = Line(tr("Pose"))
        self.remove = IconButton(theme, "x", tr("Remove the figure"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.who)
        row.addWidget(self.side)
        row.addWidget(self.expression, 2)
        row.addWidget(self.pose, 3)
        row.addWidget(self.remove)
        self.who.typed.connect(lambda who: self._change("who", who=who))
        self.side.picked.connect(lambda side: self._change("", position=side))
        self.expression.typed.connect(lambda text: self._change("expression", expression=text))
        self.pose.typed.connect(lambda text: self._change("pose", pose=text))
        for field in (self.who, self.expression, self.pose):
            field.left.connect(book.rest)
        self.remove.clicked.connect(self._remove)

    def show_figure(self, at: tuple[int, int, int], figure: PlanFigure, names: tuple[str, ...]) -> None:
        """A figure of the plan; `at`: page, panel and figure; `names`: the cast."""
        self._at = at
        self.who.show_name(figure.who, names)
        self.side.show_value(figure.position)
        self.expression.show_text(figure.expression)
        self.pose.show_text(figure.pose)

    def fields(self) -> tuple[QWidget, ...]:
        """What Tab goes through."""
        return self.who, self.side, self.expression, self.pose, self.remove

    def lock(self, locked: bool) -> None:
        """Read only, or not."""
        self.expression.setReadOnly(locked)
        self.pose.setReadOnly(locked)
        for field in (self.who, self.side, self.remove):
            field.setEnabled(not locked)

    def _change(self, field: str, **values: object) -> None:
        page, panel, figure = self._at
        key = f"{page}/{panel}/figure/{figure}/{field}" if field else ""
        plan = edits.with_figure(self._book.plan, page, panel, figure, **values)
        self._book.change(tr("Figure"), plan, key)

    def _remove(self) -> None:
        page, panel, figure = self._at
        self._book.change(tr("Remove figure"), edits.remove_figure(self._book.plan, page, panel, figure))
