"""The table of commands: what each key does, and which keys must stay free for writing."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from kitsumy_desktop.ui.actions.table import COMMANDS

WRITTEN_WITH_ALTGR = frozenset("ACEILNOSUXZ")
"""ą ć ę ł ń ó ś ź ż in Polish, ґ in Ukrainian, á é í ó ú in British: Windows tells AltGr as Ctrl+Alt."""


def keys() -> list[str]:
    """All shortcuts there are."""
    return [c.shortcut for c in COMMANDS if c.shortcut]


def test_no_key_has_two_meanings() -> None:
    assert [key for key, count in Counter(keys()).items() if count > 1] == []


def test_every_shortcut_is_one_that_can_be_pressed() -> None:
    for key in keys():
        sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
        assert sequence.count() == 1 and sequence[0].key() != Qt.Key.Key_unknown, key


def test_letters_written_with_altgr_are_no_shortcuts() -> None:
    taken = [key for key in keys() if key.startswith("Ctrl+Alt+") and key[9:] in WRITTEN_WITH_ALTGR]
    assert taken == []
