"""The buttons below dialogs: alike everywhere, whatever the platform's own dialogs look like."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QInputDialog, QPushButton, QVBoxLayout

from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.theme.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


def corner(button: QPushButton) -> str:
    """The colour of a button beside its text."""
    return button.grab().toImage().pixelColor(6, button.height() // 2).name()


def test_what_the_dialog_does_is_at_the_right_in_the_accents_colour(theme: Theme) -> None:
    dialog = QDialog()
    buttons = DialogButtons(dialog, "Place guide")
    QVBoxLayout(dialog).addWidget(buttons)
    dialog.show()
    assert buttons.cancel.x() < buttons.go.x()
    assert corner(buttons.go) == theme.tokens.accent and corner(buttons.cancel) != theme.tokens.accent
    buttons.cancel.click()
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_a_question_for_a_name_looks_like_every_dialog(theme: Theme) -> None:
    dialog = QInputDialog()
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    go, cancel = (
        box.button(b) for b in (QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
    )
    assert cancel.x() < go.x() and corner(go) == theme.tokens.accent
    assert go.icon().isNull() and cancel.icon().isNull()
    dialog.deleteLater()


def test_every_row_of_buttons_is_made_here() -> None:
    """A button box of Qt's own would show the platform's icons, order and words."""
    rooms = Path(__file__).parents[2] / "kitsumy_desktop"
    users = [p.name for p in rooms.rglob("*.py") if " QDialogButtonBox(" in p.read_text(encoding="utf-8")]
    assert users == []
