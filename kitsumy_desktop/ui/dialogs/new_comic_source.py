"""The sources of a new comic that need no writer: a text, blank pages, a plan that was made before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.story.decode import decode_text
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.spins import WholeBox
from kitsumy_desktop.ui.writing_desk.words import language_title

LARGEST_TEXT = 5_000_000
"""Bytes; a longer file is no script."""
MOST_BLANK = 400

SCRIPT_HINT = """PAGE ONE
PANEL 1. Night. A lighthouse above a rough sea.
CAPTION: The lamp had not failed in forty years.
PANEL 2. Close on MARTA, rain on her face.
MARTA: Not tonight. Please.
SFX: KRAKK"""


def read_text(path: Path) -> str:
    """A text file. Raises InputError with the reason."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("“{name}” cannot be read: {why}", name=path.name, why=str(error.strerror))
        ) from error
    if len(data) > LARGEST_TEXT or b"\x00" * 8 in data[:4096]:
        raise InputError(tr("“{name}” is not a text file.", name=path.name))
    return decode_text(data)


def script_field() -> QPlainTextEdit:
    """Where a script or a story is pasted."""
    field = QPlainTextEdit()
    field.setPlaceholderText(
        tr("Paste a script or a story here, or drop a text file or a plan.") + "\n\n" + SCRIPT_HINT
    )
    field.setAccessibleName(tr("Script or story"))
    field.setTabChangesFocus(True)
    return field


class BlankPages(QWidget):
    """How many empty pages."""

    def __init__(self) -> None:
        super().__init__()
        form = QFormLayout(self)
        form.setContentsMargins(0, 8, 0, 0)
        self.count = WholeBox()
        self.count.setRange(1, MOST_BLANK)
        self.count.setValue(4)
        self.count.setAccessibleName(tr("Pages"))
        form.addRow(tr("Pages"), self.count)


class PlanPreview(QWidget):
    """What stands in a plan that was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        card = framed("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(6)
        self._title = label("", "title", wrap=True)
        self._figures = label("", "soft", wrap=True)
        self._summary = label("", wrap=True)
        for line in (self._title, self._figures, self._summary):
            inner.addWidget(line)
        column.addWidget(card)

    def show_plan(self, plan: Plan | None) -> None:
        """A plan, or none any more."""
        self.plan = plan
        if plan is None:
            return
        panels = sum(len(page.panels) for page in plan.pages)
        self._title.setText(plan.title or tr("Untitled"))
        self._figures.setText(
            " · ".join(
                (
                    trn("%n page|%n pages", len(plan.pages)),
                    trn("%n panel|%n panels", panels),
                    trn("%n in the cast|%n in the cast", len(plan.cast)),
                    language_title(plan.language),
                )
            )
        )
        self._summary.setText(plan.summary or plan.premise)
