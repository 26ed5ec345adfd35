"""One part of a script's text changed where it stands: that part alone, in the way it is written."""

from __future__ import annotations

import random
from functools import cache

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.nasty_texts import LOOKALIKES, NAMES, lines

from kitsumy_desktop import assets
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.scripts.find import (
    insert_line,
    insert_page,
    insert_panel,
    lines_of,
    move_panel,
    panel_at,
    place_of,
    remove_line,
    remove_page,
    remove_panel,
    spans_of,
    splice_description,
    splice_line,
)
from kitsumy_desktop.story.scripts.lay import text_of
from kitsumy_desktop.story.scripts.same import same_story
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree

SCRIPTS = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt")
WAYS: tuple[Dialect | None, ...] = (None, "full", "fountain", "markdown")
NEW = ScriptPanel("A new one: here.", (ScriptLine("speech", "Oh.", "Iris"), ScriptLine("sfx", "BOOM")))


@cache
def text(name: str, way: Dialect | None) -> str:
    """A sample as it is, or written in a dialect; six panels are enough."""
    whole = assets.read_bytes("samples", name).decode()
    tree = parse_script(whole)
    return text_of(msgspec.structs.replace(tree, pages=tree.pages[:2]), way) if way else whole


def without_numbers(tree: ScriptTree) -> list[tuple[object, ...]]:
    return [(p.notes, [(q.description, [_told(x) for x in q.lines]) for q in p.panels]) for p in tree.pages]


def _told(line: ScriptLine) -> tuple[object, ...]:
    return line.kind, line.text, line.speaker.lower(), line.manner, line.off_panel, line.joined


def some_line(tree: ScriptTree) -> st.SearchStrategy[tuple[int, int]]:
    """(panel, line) of any line."""
    return st.sampled_from([(p, i) for p, panel in enumerate(tree.panels) for i in range(len(panel.lines))])


every = pytest.mark.parametrize(
    ("name", "way"), [(name, way) for name in SCRIPTS for way in WAYS], ids=lambda v: str(v)
)


@every
@settings(max_examples=25)
@given(data=st.data())
def test_a_line_replaced_changes_that_line_alone(name: str, way: Dialect | None, data: st.DataObject) -> None:
    before = text(name, way)
    tree = read_story(before)
    panel, line = data.draw(some_line(tree))
    new = data.draw(lines())
    after = splice_line(before, tree, panel, line, new)
    assert after is not None
    found, wanted = without_numbers(read_story(after)), without_numbers(tree)
    page, at = place_of(tree, panel)
    wanted[page][1][at][1][line] = _told(new)  # type: ignore[index]
    assert found == wanted


@every
@settings(max_examples=20)
@given(data=st.data())
def test_words_replaced_leave_everything_around_them(
    name: str, way: Dialect | None, data: st.DataObject
) -> None:
    before = text(name, way).replace("\n", "\r\n")
    tree = read_story(before)
    panel, line = data.draw(some_line(tree))
    old = tree.panels[panel].lines[line]
    words = data.draw(st.sampled_from(("Fine.", "So be it", "Добре!", "No *way*")))
    after = splice_line(before, tree, panel, line, msgspec.structs.replace(old, text=words))
    assert after is not None
    first, last = spans_of(tree, panel)[line]
    a, b = before.split("\r\n"), after.split("\r\n")
    assert a[: first - 1] == b[: first - 1] and a[last:] == b[last:]
    assert "\n".join(b[first - 1 : last]) == "\n".join(a[first - 1 : last]).replace(old.text, words)


@every
@settings(max_examples=20)
@given(data=st.data())
def test_lines_come_and_go(name: str, way: Dialect | None, data: st.DataObject) -> None:
    before = text(name, way)
    tree = read_story(before)
    panel = data.draw(st.integers(0, len(tree.panels) - 1))
    at = data.draw(st.integers(0, len(tree.panels[panel].lines)))
    new = data.draw(lines())
    more = insert_line(before, tree, panel, at, new)
    assert more is not None
    grown = read_story(more)
    assert _told(grown.panels[panel].lines[at]) == _told(new)
    less = remove_line(more, grown, panel, at)
    assert less is not None and same_story(read_story(less), tree)


@every
@settings(max_examples=20)
@given(data=st.data())
def test_descriptions_change(name: str, way: Dialect | None, data: st.DataObject) -> None:
    before = text(name, way)
    tree = read_story(before)
    panel = data.draw(st.integers(0, len(tree.panels) - 1))
    for words in (data.draw(st.sampled_from(LOOKALIKES)), "", "Somebody walks in."):
        after = splice_description(before, tree, panel, words)
        assert after is not None
        before, tree = after, read_story(after)
        assert tree.panels[panel].description.split() == words.split()


@every
def test_panels_and_pages_come_go_and_move(name: str, way: Dialect | None) -> None:
    dice = random.Random(4)
    before = text(name, way)
    tree = read_story(before)
    for _ in range(6):
        page = dice.randrange(len(tree.pages))
        count = len(tree.pages[page].panels)
        more = insert_panel(before, tree, page, dice.randrange(count + 1), NEW)
        assert more is not None
        _is_numbered(more)
        panel = dice.randrange(len(tree.panels))
        less = remove_panel(before, tree, panel)
        assert less is not None
        _is_numbered(less)
        left = count - (place_of(tree, panel)[0] == page)
        moved = move_panel(before, tree, panel, page, dice.randrange(left + 1))
        assert moved is not None
        _is_numbered(moved)
        fresh = ScriptPage((NEW, ScriptPanel("")), notes="A beat.")
        longer = insert_page(before, tree, dice.randrange(len(tree.pages) + 1), fresh)
        assert longer is not None
        _is_numbered(longer)
        shorter = remove_page(before, tree, page)
        assert shorter is not None
        _is_numbered(shorter)


def _is_numbered(script: str) -> None:
    codes = {d.code for d in read_story(script).diagnostics}
    assert not codes & {"page-number", "panel-number", "panel-count"}


def test_the_way_of_a_script_is_kept() -> None:
    script = "PAGE 1\n\nPANEL 1: A pot.\n  1. Marta: “Hi.”\n  2. **Ivan** (off): Who?\n"
    tree = read_story(script)
    hello = splice_line(script, tree, 0, 0, ScriptLine("speech", "Bye.", "Marta"))
    assert hello == script.replace("Hi.", "Bye.")
    whisper = splice_line(script, tree, 0, 1, ScriptLine("whisper", "Who?", "Ivan"))
    assert whisper == script.replace("(off)", "(whisper)")
    named = splice_line(script, tree, 0, 1, ScriptLine("speech", "Who?", "Anna", off_panel=True))
    assert named == script.replace("Ivan", "Anna")


def test_headings_are_counted_again() -> None:
    script = (
        "СТОРІНКА ПЕРША (ДВА КАДРИ)\n\nКадр 1. А.\n\nКадр 2. Б.\n\nСТОРІНКА ДРУГА (ОДИН КАДР)\n\nКадр 1. В.\n"
    )
    tree = read_story(script)
    more = insert_panel(script, tree, 0, 1, ScriptPanel("Нове."))
    assert more is not None
    assert more.startswith("СТОРІНКА ПЕРША (ТРИ КАДРИ)\n\nКадр 1. А.\n\nКадр 2. Нове.\n\nКадр 3. Б.\n\n")
    assert remove_page(script, tree, 0) == "СТОРІНКА ПЕРША (ОДИН КАДР)\n\nКадр 1. В.\n"
    pages = insert_page(script, tree, 0, ScriptPage((ScriptPanel("Перед."),)))
    assert pages is not None
    assert pages.startswith("СТОРІНКА ПЕРША (ОДИН КАДР)\n\nКадр 1. Перед.\n\nСТОРІНКА ДРУГА (ДВА КАДРИ)\n\n")
    assert "СТОРІНКА ТРЕТЯ (ОДИН КАДР)\n\nКадр 1. В." in pages


def test_scenes_stay_with_the_panels_that_play_in_them() -> None:
    script = (
        "PAGE 1\n\nINT. KITCHEN\n\nPanel 1. A pot.\n\nPanel 2. A pan.\n\nEXT. YARD\n\nPanel 3. A dog.\n\n"
        "PAGE 2\n\nPanel 1. A cat.\n"
    )
    tree = read_story(script)
    less = remove_panel(script, tree, 0)
    assert less is not None and [p.slug for p in read_story(less).panels] == [
        "INT. KITCHEN",
        "EXT. YARD",
        "EXT. YARD",
    ]
    gone = remove_panel(script, tree, 2)
    assert gone is not None and [p.slug for p in read_story(gone).panels][-1] == "EXT. YARD"
    moved = move_panel(script, tree, 0, 1, 1)
    assert moved is not None
    assert [p.slug for p in read_story(moved).panels] == [
        "INT. KITCHEN",
        "EXT. YARD",
        "EXT. YARD",
        "INT. KITCHEN",
    ]


def test_where_parts_stand() -> None:
    script = "PAGE 1\n\nINT. KITCHEN\n\nPanel 1. A pot.\nMARTA: Hi\nyou.\nSFX: BANG\n\nPanel 2. A pan.\n"
    tree = read_story(script)
    assert lines_of(tree, 0) == (3, 8)
    assert spans_of(tree, 0) == ((6, 7), (8, 8))
    assert [panel_at(tree, line) for line in (1, 3, 7, 9, 10)] == [None, 0, 0, 0, 1]
    assert place_of(tree, 1) == (0, 1)
    with pytest.raises(IndexError):
        place_of(tree, 2)


def test_what_has_no_place_in_the_text_is_refused() -> None:
    prose = assets.read_bytes("samples", "clockmaker.prose.en.txt").decode()
    tree = read_story(prose)
    spoken = next(i for i, panel in enumerate(tree.panels) if panel.lines)
    assert splice_line(prose, tree, spoken, 0, ScriptLine("speech", "Hi.", "Wren")) is None
    script = "PAGE 1\nPanel 1. A.\n— Хто це? — питає Лис. — Скажи!\n"
    tree = read_story(script)
    assert len(tree.lines) == 2 and remove_line(script, tree, 0, 0) is None
    assert splice_line(script, tree, 0, 0, ScriptLine("speech", "", "Лис")) is None


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_any_name_can_take_over_a_line(before: str, after: str) -> None:
    tree = ScriptTree((ScriptPage((ScriptPanel("A.", (ScriptLine("speech", "Oh.", before),)),)),))
    script = text_of(tree)
    changed = splice_line(script, read_story(script), 0, 0, ScriptLine("speech", "Oh.", after))
    assert changed is not None
    assert read_story(changed).lines[0].speaker.lower() == " ".join(after.split()).lower()


@given(
    st.lists(st.sampled_from((*LOOKALIKES, "PAGE 1", "Panel 1. A room.", "IRIS: Hi.", "")), max_size=14),
    st.data(),
)
def test_no_text_makes_a_change_fail(parts: list[str], data: st.DataObject) -> None:
    script = "\n".join(("PAGE 1", "Panel 1. Here.", "IRIS: Hello.", *parts))
    tree = read_story(script)
    panel = data.draw(st.integers(0, len(tree.panels) - 1))
    page, at = place_of(tree, panel)
    said = ScriptLine("speech", "Oh.", "Iris")
    wanted = len(tree.panels)
    for text, panels in (
        (insert_line(script, tree, panel, 0, said), wanted),
        (splice_description(script, tree, panel, "Somebody."), wanted),
        (insert_panel(script, tree, page, at, NEW), wanted + 1),
        (remove_panel(script, tree, panel), wanted - 1),
        (move_panel(script, tree, panel, 0, 0), wanted),
        (insert_page(script, tree, page, ScriptPage((NEW,))), wanted + 1),
        (remove_page(script, tree, page), wanted - len(tree.pages[page].panels)),
    ):
        assert text is None or len(read_story(text, kind="script").panels) == panels
