"""Handles of small things: those that have no room are left out, and the rest can be grabbed."""

from __future__ import annotations

from itertools import combinations, product

import msgspec
import pytest
from support.full_comic import full_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.editing.selection import NOTHING, only
from kitsumy_desktop.tools.handle import Handle
from kitsumy_desktop.tools.handles import CROWDED_PX, handles
from kitsumy_desktop.tools.scene import Scene, ShapeCache


@pytest.fixture(scope="module")
def comic(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """One of everything, also an envelope and a free body."""
    return full_comic(tmp_path_factory.mktemp("pictures"), pages=1)


def handles_of(comic: Document, record: str, scale: float) -> tuple[Handle, ...]:
    page = comic.comic.pages[0]
    return handles(Scene(comic, page, shipped_faces(), only(record), ShapeCache()), scale)


@pytest.mark.parametrize("scale", [0.2, 0.7, 3.0])
def test_no_handle_hides_another(comic: Document, scale: float) -> None:
    page = comic.page(comic.comic.pages[0])
    for record in (*page.panels, *page.items):
        for a, b in combinations(handles_of(comic, record, scale), 2):
            assert a.at.distance(b.at) * scale >= CROWDED_PX, (record, a.kind, b.kind)


def test_a_small_caption_keeps_its_corners_first(comic: Document) -> None:
    items = comic.items(comic.comic.pages[0])
    caption = next(i for i in items if isinstance(i, Balloon) and i.kind == "caption")
    small = msgspec.structs.replace(caption, width=40.0, height=14.0)
    comic = changed(comic, [small]).applied_to(comic)
    near = {h.side for h in handles_of(comic, small.id, 4.0)}
    far = {h.side for h in handles_of(comic, small.id, 1.0)}
    assert len(near) == 8
    assert far >= {"nw", "ne", "se", "sw"}
    assert not far & {"e", "w"}


def test_an_envelope_leaves_the_corners_that_size_the_letters(comic: Document) -> None:
    items = comic.items(comic.comic.pages[0])
    bent = next(i for i in items if isinstance(i, Sfx) and i.warp.kind == "envelope")
    for sfx, scale in product((bent, msgspec.structs.replace(bent, size=60.0)), (0.7, 1.0, 2.0)):
        changed_comic = changed(comic, [sfx]).applied_to(comic)
        kinds = [h.kind for h in handles_of(changed_comic, sfx.id, scale)]
        assert kinds.count("scale") == 4
        assert kinds.count("stretch") == 2


def test_what_links_balloons_is_grabbed_but_not_outlined(comic: Document) -> None:
    page = comic.comic.pages[0]
    scene = Scene(comic, page, shipped_faces(), NOTHING, ShapeCache())
    joined = next(i for i in comic.items(page) if isinstance(i, Balloon) and i.joined is not None)
    body = scene.balloon_body(joined)
    assert scene.balloon_shape(joined)[: len(body)] == body
    assert len(scene.balloon_shape(joined)) == len(body) + 1
    assert scene.balloon_shape(joined) is scene.balloon_shape(joined)
