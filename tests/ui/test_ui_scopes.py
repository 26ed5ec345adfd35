"""Commands are there when they do something, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.full_comic import full_comic

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands


@pytest.fixture
def full(hands: WindowHands, tmp_path: Path) -> WindowHands:
    """One of everything on a page."""
    document = full_comic(tmp_path, pages=1)
    hands.open(document)
    return hands


def ready(hands: WindowHands, *commands: str) -> list[bool]:
    return [hands.window.actions_[command].isEnabled() for command in commands]


def test_shapes_and_dice_follow_the_panel(full: WindowHands) -> None:
    panels = list(full.document.panels(full.document.comic.pages[0]))
    shaped = next(p for p in panels if p.form is not None)
    ruled = next(p for p in panels if p.form is None and p.border.style == "clean")
    full.session.select((shaped.id,))
    assert ready(full, "panel.shape_dice", "panel.shape_none") == [True, True]
    full.session.select((ruled.id,))
    assert ready(full, "panel.shape", "panel.shape_dice", "panel.frame_dice") == [True, False, False]
    full.do("border.rough")
    assert ready(full, "panel.frame_dice") == [True]


def test_a_panel_leaves_the_layout_once(full: WindowHands) -> None:
    panels = list(full.document.panels(full.document.comic.pages[0]))
    laid = next(p for p in panels if p.polygon is None)
    full.session.select((laid.id,))
    assert ready(full, "panel.detach", "panel.attach") == [True, False]
    full.do("panel.detach")
    assert ready(full, "panel.detach", "panel.attach") == [False, True]


def test_balloons_are_separated_where_they_are_joined(full: WindowHands) -> None:
    balloons = [i for i in full.document.items(full.document.comic.pages[0]) if isinstance(i, Balloon)]
    joined = next(b for b in balloons if b.joined is not None)
    alone = next(b for b in balloons if b.joined is None and b.id != joined.joined)
    full.session.select((alone.id,))
    assert ready(full, "balloon.separate", "balloon.connector") == [False, False]
    for member in (joined.id, joined.joined):
        assert member is not None
        full.session.select((member,))
        assert ready(full, "balloon.separate", "balloon.connector") == [True, True]


def test_turning_the_page_is_enough(hands: WindowHands) -> None:
    hands.window.make_comic(NewComic("", BuildOptions(title="Late"), 2))
    hands.idle()
    assert ready(hands, "page.make_spread") == [True]
    hands.session.turn(1)
    assert ready(hands, "page.make_spread") == [False], "no page follows"
    hands.session.turn(-1)
    assert ready(hands, "page.make_spread") == [True]
