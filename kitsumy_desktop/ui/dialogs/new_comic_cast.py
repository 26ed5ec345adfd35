"""The cast a person fixes before a story is written: names, and looks that are taken word for word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.story.plan.plan import PlanCharacter
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

NAME_WIDTH = 128


class CastRow(QWidget):
    """One member."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.name = QLineEdit()
        self.name.setFixedWidth(NAME_WIDTH)
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.look = QLineEdit()
        self.look.setPlaceholderText(tr("Look, in plain English: age, face, hair, clothes"))
        self.look.setAccessibleName(tr("Look"))
        self.remove = QToolButton()
        self.remove.setIcon(theme.icon("x"))
        self.remove.setToolTip(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove"))
        row.addWidget(self.name)
        row.addWidget(self.look, 1)
        row.addWidget(self.remove)


class FixedCast(QWidget):
    """`members()` are those with a name."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[CastRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(tr("Cast")))
        self._hint = label(tr("Nobody fixed: the writer invents everybody."), "faint")
        head.addWidget(self._hint, 1)
        self.add = QPushButton(tr("Add somebody"))
        self.add.setProperty("role", "link")
        self.add.clicked.connect(lambda: self.add_row().name.setFocus())
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addLayout(head)

    def add_row(self, name: str = "", look: str = "") -> CastRow:
        """One more member."""
        row = CastRow(self._theme)
        row.name.setText(name)
        row.look.setText(look)
        row.name.textChanged.connect(self.changed)
        row.look.textChanged.connect(self.changed)
        row.remove.clicked.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        self._tell()
        return row

    def members(self) -> tuple[PlanCharacter, ...]:
        """Everybody with a name; of two with the same name the first."""
        found: dict[str, PlanCharacter] = {}
        for row in self.rows:
            name = row.name.text().strip()
            if name:
                found.setdefault(name.casefold(), PlanCharacter(name, look=row.look.text().strip()))
        return tuple(found.values())

    def _remove(self, row: CastRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._hint.setText(
            tr("Taken word for word.") if self.rows else tr("Nobody fixed: the writer invents everybody.")
        )
        self.changed.emit()
