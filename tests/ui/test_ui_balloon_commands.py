"""Balloons in the window: every command and every field of the inspector, for one and for several."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import FaceBox
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.actions.balloon import COMMANDS
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Morning on a quiet street. ANNA waits by a door.
ANNA: Late again.
ANNA: And you never even called to say so.
PANEL 2. OLEH runs toward her.
OLEH: Sorry!
"""


@pytest.fixture
def opened(hands: WindowHands) -> WindowHands:
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()
    return hands


def balloons(hands: WindowHands) -> list[Balloon]:
    page = hands.document.comic.pages[0]
    return [i for i in hands.document.items(page) if isinstance(i, Balloon)]


def select(hands: WindowHands, *numbers: int) -> None:
    hands.session.select(tuple(balloons(hands)[n].id for n in numbers))
    hands.settle()


def test_kinds_of_several_and_of_the_next_one(opened: WindowHands) -> None:
    select(opened, 0, 2)
    opened.do("balloon.thought")
    assert [b.kind for b in balloons(opened)] == ["thought", "speech", "thought"]
    opened.session.select(())
    opened.do("balloon.shout")
    assert opened.view.canvas.tool == "balloon"
    assert opened.view.canvas.host.aids.kind == "shout"
    opened.do("balloon.caption")
    assert opened.view.canvas.tool == "caption"


def test_joined_separated_and_undone(opened: WindowHands) -> None:
    before = opened.document
    select(opened, 0, 1)
    opened.do("balloon.join")
    assert balloons(opened)[1].joined == balloons(opened)[0].id
    opened.do("balloon.connector")
    opened.do("balloon.separate")
    assert balloons(opened)[1].joined is None
    for _ in range(3):
        opened.do("edit.undo")
    assert opened.document == before


def test_one_alone_is_told_why_it_is_not_joined(opened: WindowHands) -> None:
    select(opened, 0)
    opened.do("balloon.join")
    assert "Two balloons" in " ".join(opened.window.notices.texts())


def test_tails_are_bound_to_the_speaker_and_freed(opened: WindowHands) -> None:
    first = balloons(opened)[0]
    assert first.panel is not None
    panel = opened.document.panel(first.panel)
    assert panel.art is not None
    face = FaceBox(0.4, 0.4, 0.15, 0.2, first.speaker)
    opened.session.replace(
        "Face", msgspec.structs.replace(panel, art=msgspec.structs.replace(panel.art, faces=(face,)))
    )
    select(opened, 0)
    opened.do("tail.bind")
    assert balloons(opened)[0].tails[0].follows == first.speaker
    opened.do("tail.free")
    assert balloons(opened)[0].tails[0].follows == ""
    count = len(balloons(opened)[0].tails)
    opened.do("tail.add")
    assert len(balloons(opened)[0].tails) == count + 1
    opened.do("tail.remove")
    opened.do("tail.outside")
    assert balloons(opened)[0].off_panel
    opened.do("tail.outside")
    assert not balloons(opened)[0].off_panel


def test_behind_a_figure_that_the_faces_tell(opened: WindowHands) -> None:
    first = balloons(opened)[0]
    assert first.panel is not None
    select(opened, 0)
    panel = opened.document.panel(first.panel)
    assert panel.art is not None
    bare = msgspec.structs.replace(panel.art, front=(), faces=(FaceBox(0.4, 0.4, 0.15, 0.2, "Anna"),))
    opened.session.replace("Bare", msgspec.structs.replace(panel, art=bare))
    opened.do("balloon.behind")
    assert balloons(opened)[0].behind
    assert "Figure tool" in " ".join(opened.window.notices.texts())
    opened.session.select((first.panel,))
    opened.settle()
    opened.do("figure.propose")
    art = opened.document.panel(first.panel).art
    assert art is not None and len(art.front) == 1
    opened.do("figure.clear")
    art = opened.document.panel(first.panel).art
    assert art is not None and art.front == ()


def test_bodies_freed_reset_and_fitted(opened: WindowHands) -> None:
    select(opened, 0, 1)
    opened.do("body.free")
    assert all(b.outline for b in balloons(opened)[:2])
    opened.do("body.reset")
    assert not any(b.outline for b in balloons(opened)[:2])
    large = [msgspec.structs.replace(b, width=b.width * 2, height=b.height * 2) for b in balloons(opened)[:2]]
    opened.session.replace("Large", *large)
    opened.do("text.fit")
    assert all(b.text_scale > 1.4 for b in balloons(opened)[:2])
    opened.do("body.fit")
    opened.do("body.plain")
    assert problems(opened.document) == []


def spin(hands: WindowHands, name: str) -> QDoubleSpinBox:
    form = hands.view.inspector.section("balloon_look").form
    return next(w for w in form.findChildren(QDoubleSpinBox) if w.accessibleName() == name)


def test_fields_of_the_look_change_all_selected_balloons(opened: WindowHands) -> None:
    select(opened, 0, 1)
    spin(opened, "Padding").setValue(1.8)
    opened.view.inspector.finish()
    assert [b.padding for b in balloons(opened)[:2]] == [1.8, 1.8]
    spin(opened, "Roundness").setValue(0.3)
    opened.view.inspector.finish()
    assert [b.roundness for b in balloons(opened)[:2]] == [0.3, 0.3]
    spin(opened, "Tail width").setValue(1.7)
    opened.view.inspector.finish()
    assert {t.width for b in balloons(opened)[:2] for t in b.tails} == {1.7}
    form = opened.view.inspector.section("balloon_look").form
    double = next(b for b in form.findChildren(QCheckBox) if b.accessibleName() == "Double line")
    double.click()
    assert [b.double for b in balloons(opened)[:2]] == [True, True]
    assert problems(opened.document) == []


def test_every_command_can_be_done_to_every_balloon_and_taken_back(opened: WindowHands) -> None:
    before = opened.document
    for command in COMMANDS:
        select(opened, 0, 1, 2)
        if opened.window.actions_[command.id].isEnabled():
            opened.do(command.id)
            assert problems(opened.document) == [], command.id
    while opened.session.editor.history.undoable is not None and opened.document != before:
        opened.do("edit.undo")
    assert opened.document == before
