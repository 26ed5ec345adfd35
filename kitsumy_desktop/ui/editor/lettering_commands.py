"""What the commands about letters do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.editing.commands import words
from kitsumy_desktop.ui.dialogs.lettering_styles import LetteringStylesDialog
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk

EMPHASIS = {
    "text.strong": ("*", "Bold italic"),
    "text.italic": ("_", "Italic"),
    "text.big": ("**", "Bigger words"),
    "text.small": ("~", "Smaller words"),
    "text.breath": ("{", "Breath marks"),
}
STEP = 1.1
"""A step of the size of letters."""


def lettering_commands(desk: Desk) -> CommandTable:
    """Emphasis of whole balloons (of a selection, while typing), sizes, spelling, styles, finding."""
    book = desk.session.services.book
    table: CommandTable = {
        command: partial(_do, desk, label, partial(_emphasised, desk, mark))
        for command, (mark, label) in EMPHASIS.items()
    }
    return table | {
        "text.larger": lambda: _do(
            desk, "Larger letters", lambda: words.resized_words(desk.document, desk.items, STEP, book)
        ),
        "text.smaller": lambda: _do(
            desk, "Smaller letters", lambda: words.resized_words(desk.document, desk.items, 1 / STEP, book)
        ),
        "text.spell": lambda: _do(
            desk, "Spell dots and dashes", lambda: words.respelled(desk.document, book, desk.items or None)
        ),
        "lettering.styles": partial(_open_styles, desk),
        "edit.replace": partial(_replace, desk),
    }


def _emphasised(desk: Desk, mark: str) -> Diff:
    return words.emphasised(desk.document, desk.items, mark, desk.session.services.book)


def _do(desk: Desk, label: str, make: Callable[[], Diff]) -> None:
    desk.session.commit(label, make())


def _open_styles(desk: Desk) -> None:
    dialog = LetteringStylesDialog(desk.view, desk.session, desk.view.pictures, desk.theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _replace(desk: Desk) -> None:
    desk.view.words.go_to("find")
    desk.view.words.finder.begin(replace=True)
