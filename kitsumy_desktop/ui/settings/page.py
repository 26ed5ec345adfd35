"""What every page of the settings is made of: sections, rows, and choices that are kept at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

MARGIN = 24
GAP = 10


class SettingsTasks(Tasks):
    """The dialog's tasks."""

    def __init__(self, tell: Callable[[KitsumyError], None]) -> None:
        super().__init__(tell)
        self.one_at_a_time = asyncio.Lock()
        """For changes of the preferences."""


class SettingsPage(QWidget):
    """A page. `shown` is called each time it comes into view."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__()
        self.generation = generation
        self.tasks = tasks
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        self.column.setSpacing(GAP)
        self.column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def shown(self) -> None:
        """Bring up to date what may have changed elsewhere."""

    def heading(self, title: str, text: str = "") -> None:
        """A title with a sentence below it."""
        self.column.addWidget(label(title, "title"))
        if text:
            self.column.addWidget(label(text, "soft", wrap=True))

    def section(self, title: str) -> None:
        """A smaller title with some air above it."""
        self.column.addSpacing(GAP)
        self.column.addWidget(label(title, "section"))

    def form(self) -> QFormLayout:
        """Rows of label and field."""
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.column.addLayout(form)
        return form

    def row(self, *widgets: QWidget) -> QHBoxLayout:
        """Widgets beside each other, from the left."""
        row = row_of(*widgets)
        self.column.addLayout(row)
        return row

    def prefer(self, **values: object) -> None:
        """Keep changed preferences."""
        self.spawn(self._prefer(values), "prefer", to_the_end=True)

    async def _prefer(self, values: dict[str, object]) -> None:
        # one after the other: each change is made to what the one before has left
        async with self.tasks.one_at_a_time:
            now = self.generation.preferences()
            changed = msgspec.structs.replace(now, **values)
            if changed != now:
                await self.generation.prefer(changed)

    @property
    def preferences(self) -> GenerationPreferences:
        """As they are."""
        return self.generation.preferences()

    def spawn(self, work: Coroutine[Any, Any, Any], name: str, *, to_the_end: bool = False) -> None:
        """Run a coroutine; failures are shown in the dialog."""
        self.tasks.spawn(work, name, to_the_end=to_the_end)


def row_of(*widgets: QWidget) -> QHBoxLayout:
    """Widgets beside each other, from the left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def say(told: QLabel, text: str, role: str = "soft") -> None:
    """Show a sentence in a label, or nothing."""
    told.setText(text)
    told.setVisible(bool(text))
    set_role(told, "role", role)
