"""Where pages lie in strip and overview."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from support.trees import blank_pages

from kitsumy_desktop.comic.paging import openings
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.ui.editor.overview.arrangement import Arrangement, Spacing

SIZES = st.text("112", min_size=1, max_size=60)
READINGS: st.SearchStrategy[Reading] = st.sampled_from(("ltr", "rtl"))


def arranged(sizes: str, reading: Reading, width: int, *, facing: bool) -> Arrangement:
    pages = list(blank_pages(sizes, reading).pages())
    return Arrangement(pages, 477 / 738, reading, Spacing(100, 30, 40, 20, facing), width)


@given(SIZES, READINGS, st.integers(60, 1800), st.booleans())
def test_pages_lie_apart_and_in_the_view(sizes: str, reading: Reading, width: int, facing: bool) -> None:
    layout = arranged(sizes, reading, width, facing=facing)
    assert len(layout.cells) == len(sizes)
    for cell in layout.cells:
        assert cell.left() >= 0
        assert cell.right() < max(width, 41)
        assert cell.bottom() + layout.spacing.label <= layout.height
    for i, cell in enumerate(layout.cells):
        assert all(not cell.intersects(other) for other in layout.cells[:i])
        assert layout.at(cell.center()) == i
        assert i in layout.between(cell.top(), cell.top())


@given(SIZES, READINGS)
def test_facing_pages_touch_at_the_fold(sizes: str, reading: Reading) -> None:
    document = blank_pages(sizes, reading)
    layout = arranged(sizes, reading, 900, facing=True)
    order = document.comic.pages
    for opening in openings(document.pages()):
        rows = [order.index(p) for p in opening.pages]
        if len(rows) == 2:
            first, second = (layout.cells[r] for r in rows)
            left, right = (second, first) if reading == "rtl" else (first, second)
            assert right.left() - left.right() == 1
            assert left.top() == right.top()


@given(SIZES, READINGS, st.booleans(), st.data())
def test_a_place_among_pages_is_found_on_their_edges(
    sizes: str, reading: Reading, facing: bool, data: st.DataObject
) -> None:
    layout = arranged(sizes, reading, 900, facing=facing)
    row = data.draw(st.integers(0, len(sizes) - 1))
    cell = layout.cells[row]
    if facing:
        begin, end = QPoint(cell.left() + 1, cell.center().y()), QPoint(cell.right() - 1, cell.center().y())
        begin, end = (end, begin) if reading == "rtl" else (begin, end)
    else:
        begin, end = QPoint(cell.center().x(), cell.top() + 1), QPoint(cell.center().x(), cell.bottom() - 1)
    assert layout.gap_at(begin) == row
    assert layout.gap_at(end) == row + 1
    for gap, edge in ((row, begin), (row + 1, end)):
        mark = layout.mark(gap, edge).center()
        assert (mark - edge).manhattanLength() < 40, "the bar is where the pointer is"


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_keys_up_and_down_come_back(reading: Reading) -> None:
    layout = arranged("1" * 60, reading, 900, facing=True)
    for row in range(10, 40):
        assert layout.beside(layout.beside(row, 1), -1) == row
    assert layout.beside(0, -1) == 0
