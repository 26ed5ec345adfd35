"""Clips from elsewhere: whatever other programs leave on the clipboard is refused, or does no harm."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import ITEMS, Document, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId, PictureHash, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Border, Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.clip import (
    clip_of,
    read_clip,
    write_clip,
)
from kitsumy_desktop.editing.commands.clipboard import paste
from kitsumy_desktop.editing.commands.paste_pages import paste_pages
from kitsumy_desktop.tools.scene import Scene
from tests.support.clips import other_comic
from tests.support.gestures import blank_comic
from tests.support.sample_comic import sample_comic, shipped_faces

PAGE = PageId("pg-0")
FREE = PanelId("pg-0-pn-5")
BL = "pg-0-bl-0"
BOOK = shipped_faces()


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, kinds=("PNG",), size=32)[0]


def _mutated(value: Any, random: Random) -> Any:
    """The same JSON with one thing in it replaced, dropped or doubled."""
    if isinstance(value, dict) and value and random.random() < 0.85:
        key = random.choice(sorted(value))
        if random.random() < 0.2:
            return {k: v for k, v in value.items() if k != key}
        return {**value, key: _mutated(value[key], random)}
    if isinstance(value, list) and value and random.random() < 0.85:
        at = random.randrange(len(value))
        if random.random() < 0.2:
            return [*value, value[at]]
        return [*value[:at], _mutated(value[at], random), *value[at + 1 :]]
    return random.choice(
        [None, True, -1, 0, 3.5, 1e300, -1e9, "", "x", "#zz", "pg-clip", [], {}, [[1, 2]], "7" * 200_000]
    )


@given(st.integers(0, 2**32 - 1))
def test_a_spoilt_clip_is_refused_or_harmless(seed: int) -> None:
    random = Random(seed)
    document = _spread_out()
    clip = clip_of(document, PAGE, [*document.page(PAGE).panels, *document.page(PAGE).items])
    assert clip is not None
    value = json.loads(write_clip(clip))
    for _ in range(random.randint(1, 3)):
        value = _mutated(value, random)
    try:
        read = read_clip(json.dumps(value).encode())
    except InputError as error:
        assert str(error).count(".") <= 3
        return
    other = other_comic()
    if read.kind == "pages":
        pasted = paste_pages(other, read, seeded_ids("p"), BOOK, at=0)
    elif not read.panels() and not read.items():
        return
    else:
        pasted = paste(other, other.comic.pages[0], read, seeded_ids("p"), BOOK, at=Point(100, 100))
    after = pasted.diff.applied_to(other)
    assert problems(after) == []
    for page in after.comic.pages:
        PageDrawer(BOOK).draw(after, page)
        scene = Scene(after, page, BOOK)
        for item in scene.items():
            scene.box(item.id)


def _spread_out() -> Document:
    """A small comic with one record of every kind that can be copied."""
    made = blank_comic()
    first = made.comic.pages[0]
    square = Rect(50, 60, 120, 90).corners()
    things: list[Record] = [
        Panel(PanelId("pn"), PAGE, polygon=square, border=Border("rough", colour="#223344")),
        Balloon(BalloonId("bl"), PAGE, PanelId("pn"), "Hey!", Point(90, 90), 60.0, 30.0),
        Sfx("fx", PAGE, None, "BAM", Point(200, 200)),  # type: ignore[arg-type]
        Lines("ln", PAGE, PanelId("pn"), Point(100, 100)),  # type: ignore[arg-type]
        Tone("tn", PAGE, PanelId("pn"), square, Screen(density_to=0.1, start=square[0], end=square[2])),  # type: ignore[arg-type]
    ]
    items = tuple(t.id for t in things if isinstance(t, ITEMS))
    page = Page(PAGE, panels=(PanelId("pn"),), items=items)
    comic = msgspec.structs.replace(made.comic, pages=(PAGE,))
    return changed(made, [comic, page, *things], [first]).applied_to(made)


def _hostile() -> Iterator[bytes]:
    yield b""
    yield b"{"
    yield b"\xff\xfe"
    yield b"null"
    yield b'{"kitsumy": 1}'
    yield b'{"kitsumy": 1e400, "kind": "things"}'
    comic = b'{"record": "comic", "id": "c", "title": ""}'
    yield b'{"kitsumy": 1, "kind": "things", "comic": ' + comic + b', "records": []}'
    yield b"[" * 200_000
    yield b" " * (64 * 1024 * 1024 + 1)


@pytest.mark.parametrize("data", list(_hostile()), ids=range(9))
def test_what_is_no_clip_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="cannot be pasted"):
        read_clip(data)


@pytest.mark.parametrize("name", ["../../settings.json", "/etc/passwd", "ab" * 31, "AB" * 32, ""])
def test_a_picture_is_named_by_its_hash_and_nothing_else(document: Document, name: str) -> None:
    art = document.panel(FREE).art
    assert art is not None
    spoilt = msgspec.structs.replace(
        document.panel(FREE), art=msgspec.structs.replace(art, picture=PictureHash(name))
    )
    clip = clip_of(changed(document, [spoilt]).applied_to(document), PAGE, [FREE])
    assert clip is not None
    with pytest.raises(InputError, match="cannot be pasted"):
        read_clip(write_clip(clip))


def test_a_clip_of_a_newer_program_says_so(document: Document) -> None:
    clip = clip_of(document, PAGE, [BL])
    assert clip is not None
    with pytest.raises(InputError, match="newer Kitsumy"):
        read_clip(write_clip(msgspec.structs.replace(clip, kitsumy=99)))
