"""Commands of the Edit menu mean the text, where the keyboard is in a field of text."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

TextField = QLineEdit | QTextEdit | QPlainTextEdit


def do_in_field(command: str) -> bool:
    """Do a command with the text of the field in use; False where there is none, or it is for the page."""
    focus = QApplication.focusWidget()
    if not isinstance(focus, TextField):
        return False
    acts = {
        "edit.cut": focus.cut,
        "edit.copy": focus.copy,
        "edit.paste": focus.paste,
        "edit.paste_in_place": focus.paste,
        "edit.select_all": focus.selectAll,
    }
    act = acts.get(command)
    if act is not None:
        act()
    return act is not None
