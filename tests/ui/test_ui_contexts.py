"""Context menus: short, and of several things only what they can do."""

from __future__ import annotations

import pytest

from kitsumy_desktop.ui.actions.command import SEPARATOR
from kitsumy_desktop.ui.actions.contexts import BY_KIND, MARKED, Entries, context_entries

MOST = 24
"""Entries that still fit above one another on a small screen, about 26 pixels each."""


@pytest.mark.parametrize("entries", [*BY_KIND.values(), MARKED])
def test_a_menu_fits_a_small_screen(entries: Entries) -> None:
    assert sum(entry != SEPARATOR for entry in entries) <= MOST


def names(entries: Entries) -> set[str]:
    return {entry if isinstance(entry, str) else entry[0] for entry in entries}


def test_of_several_things_only_what_they_can_do_is_offered() -> None:
    sounds = names(context_entries("sfx", kinds=["sfx", "sfx"], marked=False))
    mixed = names(context_entries("balloon", kinds=["balloon", "panel"], marked=False))
    balloons = names(context_entries("balloon", kinds=["balloon", "balloon"], marked=False))
    assert not sounds & {"panel.merge", "generate.panels", "Balloons"}
    assert mixed >= {"panel.merge", "generate.panels", "Balloons"}
    assert "Balloons" in balloons
    assert "panel.merge" not in balloons


def test_one_thing_has_the_menu_of_its_kind() -> None:
    assert context_entries("sfx", kinds=["sfx"], marked=False) == BY_KIND["sfx"]
    assert context_entries("panel", kinds=["panel"], marked=True) == MARKED
    assert context_entries("nothing", kinds=["sfx", "sfx"], marked=False) == BY_KIND["nothing"]
