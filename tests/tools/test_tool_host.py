"""The tools without a window: a monkey at the pointer, and the text under the caret."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import RecordId, seeded_ids
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal
from kitsumy_desktop.editing.selection import Selection, only, tab_order
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.tools.mask import Mask
from kitsumy_desktop.tools.pointer import Pointer
from kitsumy_desktop.tools.table import TOOL_BY_ID, TOOLS, VIEW_TOOLS
from kitsumy_desktop.tools.text_buffer import (
    TextBuffer,
    letter_after,
    letter_before,
    word_after,
    word_around,
    word_before,
)


class Quiet:
    """Listens and says nothing."""

    def selection_changed(self, selection: Selection) -> None: ...

    def hint_changed(self, hint: str) -> None: ...

    def text_changed(self, editing: bool) -> None: ...

    def tool_changed(self, tool: str) -> None: ...

    def touching(self, records: tuple[RecordId, ...]) -> None: ...

    def mask_changed(self, mask: Mask | None) -> None: ...


@cache
def sample() -> Document:
    with tempfile.TemporaryDirectory() as folder:
        return sample_comic(Path(folder), size=32)[0]


def host_on(editor: Editor) -> ToolHost:
    page = editor.document.comic.pages[0]
    return ToolHost(editor, shipped_faces(), seeded_ids("m"), page, Quiet())


points = st.builds(Point, st.floats(-60, 540), st.floats(-60, 800))
hands = st.one_of(
    st.tuples(st.just("tool"), st.sampled_from([t.id for t in TOOLS])),
    st.tuples(st.just("drag"), points, points, st.booleans(), st.booleans(), st.booleans()),
    st.tuples(st.just("drag item"), st.integers(0, 30), points, st.booleans(), st.booleans(), st.booleans()),
    st.tuples(st.just("double"), st.integers(0, 30)),
    st.tuples(st.just("type"), st.text(max_size=12)),
    st.tuples(st.just("nudge"), st.floats(-20, 20), st.floats(-20, 20)),
    st.tuples(st.just("wheel"), points, st.floats(0.5, 2)),
    st.tuples(st.sampled_from(["delete", "undo", "redo", "escape", "tab", "leave"])),
)


def do(host: ToolHost, editor: Editor, hand: tuple) -> None:  # type: ignore[type-arg]
    what, *rest = hand
    plain = {
        "delete": host.delete,
        "undo": lambda: (host.leave(), editor.undo(), host.prune()),
        "redo": lambda: (host.leave(), editor.redo(), host.prune()),
        "escape": host.escape,
        "tab": lambda: host.tab(1),
        "leave": host.leave,
    }
    if what in plain:
        plain[what]()
    elif what == "tool":
        host.set_tool(rest[0])
    elif what in ("drag", "drag item"):
        drag(host, *rest)
    elif what == "double":
        host.double_click(Pointer(place(host, rest[0])))
    elif what == "type" and host.text is not None:
        host.text.type(rest[0])
    elif what == "nudge":
        host.nudge(Point(*rest))
    elif what == "wheel":
        host.wheel(Pointer(rest[0]), rest[1])


def place(host: ToolHost, number: int) -> Point:
    order = tab_order(host.document, host.page_id)
    return host.scene().box(order[number % len(order)]).center if order else Point(100, 100)


def drag(host: ToolHost, start: Point | int, end: Point, shift: bool, alt: bool, cancelled: bool) -> None:
    begin = place(host, start) if isinstance(start, int) else start
    host.press(Pointer(begin, 1.3, shift=shift))
    for share in (0.2, 0.7, 1.0):
        at = begin.plus(end.minus(begin).times(share))
        host.move(Pointer(at, 1.3, shift=shift, alt=alt))
    if cancelled:
        host.cancel()
    host.release(Pointer(end, 1.3, shift=shift, alt=alt))


@settings(max_examples=25)
@given(st.lists(hands, max_size=14))
def test_whatever_hands_do_the_comic_stays_sound_and_undo_leads_back(todo: list[tuple]) -> None:  # type: ignore[type-arg]
    editor = Editor(sample(), MemoryJournal())
    host = host_on(editor)
    for hand in todo:
        do(host, editor, hand)
        assert problems(editor.document) == []
    host.leave()
    assert not editor.previewing
    while editor.undo():
        pass
    assert editor.document == sample()


def test_the_tools_are_a_table() -> None:
    assert len(TOOL_BY_ID) == len(TOOLS)
    assert len({t.shortcut for t in TOOLS}) == len(TOOLS)
    assert set(TOOL_BY_ID) >= VIEW_TOOLS
    host = host_on(Editor(sample(), MemoryJournal()))
    with pytest.raises(KeyError):
        host.set_tool("nothing")


def test_tab_goes_through_a_page_as_a_reader_does() -> None:
    document = sample()
    order = tab_order(document, document.comic.pages[0])
    page = document.page(document.comic.pages[0])
    assert sorted(order) == sorted((*page.panels, *page.items))
    assert [i for i in order if i in page.panels] == list(page.panels)
    host = host_on(Editor(document, MemoryJournal()))
    for record in order:
        assert host.tab(1)
        assert host.selection == only(record)
    assert not host.tab(1)


@given(st.text(max_size=40), st.data())
def test_motions_stay_within_the_text_and_get_somewhere(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    for before in (letter_before, word_before):
        assert 0 <= before(text, at) <= at
    for after in (letter_after, word_after):
        assert min(len(text), at) <= after(text, at) <= len(text)
    start, end = word_around(text, at)
    assert 0 <= start <= end <= len(text)
    typed = TextBuffer(text, at, data.draw(st.integers(0, len(text)))).inserted("ї")
    assert typed.text[typed.caret - 1] == "ї"
    assert typed.removed(letter_before(typed.text, typed.caret)).text == typed.text.replace("ї", "", 1) or (
        "ї" in text
    )


def test_letters_with_marks_go_as_one() -> None:
    text = "й" + "e\u0301" + "👩\u200d🚀"
    assert letter_after(text, 1) == 3
    assert letter_before(text, len(text)) == 3
    assert word_before("one two", 7) == 4
    assert word_after("one two", 0) == 3
