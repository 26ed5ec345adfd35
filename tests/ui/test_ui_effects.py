"""Effects in the window: commands, ready-made looks, fields, dice, order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.editing.effect_presets import LINES, SMEARS, TONES, preset
from kitsumy_desktop.ui.actions.effects import NAMES
from kitsumy_desktop.ui.editor.inspector.effect_fields import LINES_FIELDS, SMEAR_FIELDS, TONE_FIELDS
from kitsumy_desktop.ui.editor.inspector.fields import Field, Pictures
from kitsumy_desktop.ui.parts.gallery import Gallery
from tests.support.window_hands import WindowHands

PAGE = PageId("pg-0")
FIRST, SECOND = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1")


@pytest.fixture
def comic(hands: WindowHands, tmp_path: Path) -> Iterator[WindowHands]:
    """A window on the sample comic, its pictures in the library."""
    document, pictures = sample_comic(tmp_path, kinds=("PNG",), size=64)
    for file in pictures.folder.iterdir():
        if file.is_file():
            hands.library.add_picture(file.read_bytes())
    hands.open(document)
    yield hands


def effects(hands: WindowHands) -> list[Effect]:
    return [i for i in hands.document.items(PAGE) if isinstance(i, Effect)]


@pytest.mark.parametrize("command", NAMES)
def test_every_command_adds_one_to_each_selected_panel_in_one_step(comic: WindowHands, command: str) -> None:
    before = comic.document
    comic.session.select((FIRST, SECOND))
    comic.do(command)
    made = effects(comic)
    assert {e.panel for e in made} == {FIRST, SECOND}
    assert comic.session.selection == tuple(e.id for e in made)
    assert not problems(comic.document)
    comic.do("edit.undo")
    assert comic.document == before


def test_without_a_selection_the_panel_in_the_middle_of_the_view_gets_it(comic: WindowHands) -> None:
    comic.do("effect.dot")
    assert effects(comic)[0].panel is not None


def test_blur_of_a_panel_without_a_picture_is_refused(comic: WindowHands) -> None:
    comic.session.select((FIRST,))
    comic.do("panel.clear")
    before = comic.document
    comic.do("effect.motion")
    assert comic.document == before


def test_other_dice_over_the_whole_panel_beneath_and_above(comic: WindowHands) -> None:
    comic.session.select((FIRST,))
    comic.do("effect.focus")
    first = effects(comic)[0]
    assert isinstance(first, Lines)
    comic.do("effect.dice")
    again = effects(comic)[0]
    assert isinstance(again, Lines)
    assert again.seed != first.seed
    comic.do("effect.above")
    assert comic.document.page(PAGE).items[-1] == first.id
    comic.do("effect.beneath")
    assert comic.document.page(PAGE).items[0] == first.id
    comic.do("effect.whole")
    comic.do("edit.delete")
    assert effects(comic) == []


@pytest.mark.parametrize(
    ("command", "section", "names"),
    [
        ("effect.focus", "lines", [f"lines.{p.id}" for p in LINES]),
        ("effect.dot", "tone", [f"tone.{p.id}" for p in TONES]),
        ("effect.motion", "smear", [f"smear.{p.id}" for p in SMEARS]),
    ],
)
def test_ready_made_looks_are_taken_from_the_inspector_and_shown_as_chosen(
    comic: WindowHands, command: str, section: str, names: list[str]
) -> None:
    comic.session.select((FIRST,))
    comic.do(command)
    gallery = comic.view.inspector.section(section).findChild(Gallery)
    assert gallery is not None
    for number, name in enumerate(names):
        gallery.cells()[number].click()
        comic.settle()
        (effect,) = effects(comic)
        kinds = {"lines": Lines, "tone": Tone, "smear": Smear}
        assert isinstance(effect, kinds[section])
        assert [c.isChecked() for c in gallery.cells()].index(True) == number, name
        assert not problems(comic.document)
    assert len(names) >= {"lines": 8, "tone": 10, "smear": 2}[section]
    assert preset(names[0]).name


def rows(fields: tuple[Field, ...]) -> list[Field]:
    return [f for f in fields if not isinstance(f.widget, Pictures)]


@pytest.mark.parametrize(
    ("command", "fields"),
    [("effect.stream", LINES_FIELDS), ("effect.gradient", TONE_FIELDS), ("effect.ghosts", SMEAR_FIELDS)],
)
def test_every_field_changes_what_it_reads(
    comic: WindowHands, command: str, fields: tuple[Field, ...]
) -> None:
    comic.session.select((FIRST,))
    comic.do(command)
    for field in rows(fields):
        document = comic.document
        (effect,) = effects(comic)
        now = field.read(document, effect)
        other: object = not now if isinstance(now, bool) else now
        if isinstance(now, str):
            other = "#123456" if now.startswith("#") else {"kind": "focus"}.get(field.label, now)
        elif isinstance(now, int | float) and not isinstance(now, bool):
            other = now + 1 if now < 1 and field.label in ("Number", "Copies") else now * 0.5 + 0.25
        after = field.change(document, effect, other).applied_to(document)
        changed = after.find(effect.id)
        read = field.read(after, changed)
        assert read == pytest.approx(other) if isinstance(other, float) else read == other, field.label


def test_duplicates_copies_and_thumbnails_have_them(comic: WindowHands, qapp: QApplication) -> None:
    comic.session.select((FIRST,))
    comic.do("effect.sand")
    comic.do("edit.duplicate")
    assert len(effects(comic)) == 2
    comic.do("page.duplicate")
    page = comic.document.comic.pages[1]
    assert sum(isinstance(i, Tone) for i in comic.document.items(page)) == 2
    assert not problems(comic.document)
