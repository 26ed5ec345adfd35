"""Lettering of spreads keeps clear of the fold."""

from __future__ import annotations

import msgspec
import pytest
from support.sample_comic import LINES, shipped_faces
from support.trees import comic_of, page_of

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split
from kitsumy_desktop.comic.shapes import safe_boxes
from kitsumy_desktop.craft.placement.fit import fitted_balloon
from kitsumy_desktop.craft.placement.page import letter_items
from kitsumy_desktop.craft.placement.region import safe_part

SPREAD = PageId("s")


def lettered_spread(reading: Reading, lines: int) -> Document:
    """A wide panel over two narrower ones, all with people talking."""
    a, b, c = (Leaf(PanelId(i)) for i in "abc")
    tree = Split("rows", (a, Split("columns", (b, c), (Cut(0.5, gutter=54.0),))), (Cut(0.45),))
    document = comic_of(page_of(tree, "s", spread=True), reading=reading)
    balloons = [
        Balloon(
            BalloonId(f"bl{panel}{n}"),
            SPREAD,
            PanelId(panel),
            LINES["en"][n % len(LINES["en"])].replace("*", ""),
            Point(477.0, 100.0),
            90.0,
            40.0,
            kind="caption" if n == 3 else "speech",
            order=n,
        )
        for panel in "abc"
        for n in range(lines)
    ]
    page = msgspec.structs.replace(document.page("s"), items=tuple(b.id for b in balloons))
    return changed(document, [page, *balloons]).applied_to(document)


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
@pytest.mark.parametrize("lines", [1, 4])
def test_no_balloon_lies_over_the_fold(reading: Reading, lines: int) -> None:
    document = lettered_spread(reading, lines)
    left, right = safe_boxes(document.comic, document.page("s"))
    for balloon in letter_items(document, SPREAD, shipped_faces()).balloons:
        assert left.contains_rect(balloon.box, 1.0) or right.contains_rect(balloon.box, 1.0), balloon.box


def test_a_balloon_fitted_to_its_text_stays_on_its_page() -> None:
    document = lettered_spread("ltr", 1)
    left, right = safe_boxes(document.comic, document.page("s"))
    for x, box in ((440.0, left), (520.0, right)):
        balloon = msgspec.structs.replace(document.balloon("bla0"), center=Point(x, 120.0))
        changed_document = changed(document, [balloon]).applied_to(document)
        assert box.contains_rect(fitted_balloon(changed_document, balloon, shipped_faces()).box, 1.0)


def test_a_panel_that_hardly_crosses_has_one_safe_area() -> None:
    boxes = (Rect(20, 20, 400, 700), Rect(500, 20, 400, 700))
    assert safe_part(Rect(100, 100, 330, 200).corners(), boxes) == (boxes[0], ())
    assert safe_part(Rect(100, 100, 410, 200).corners(), boxes) == (boxes[0], ())
    whole, bands = safe_part(Rect(100, 100, 600, 200).corners(), boxes)
    assert whole == Rect(20, 20, 880, 700)
    assert bands == (Rect(420, 20, 80, 700),)
    assert safe_part(Rect(0, 0, 9, 9).corners(), boxes[:1]) == (boxes[0], ())
