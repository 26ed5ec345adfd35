"""Own guides, and what a moved thing lines up with: lines, and brackets over equal gaps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.tools.snap import SnapGap, SnapLine, SnapMark
from kitsumy_desktop.ui.canvas.pens import Pens

BRACKET_PX = 4.0
"""Half the height of the ends of a bracket, in logical pixels."""


def paint_guides(pen: Pens, guides: Sequence[Guide], area: QRectF, hovered: int | None) -> None:
    """The page's own guides, over the whole view; the one under the pointer is stronger."""
    for number, guide in enumerate(guides):
        pen.endless(guide.axis, guide.at, area, strong=number == hovered)


def paint_snaps(pen: Pens, marks: Sequence[SnapMark]) -> None:
    """Every alignment of the running gesture."""
    for mark in marks:
        if isinstance(mark, SnapLine):
            _line(pen, mark)
        else:
            _bracket(pen, mark)


def _line(pen: Pens, mark: SnapLine) -> None:
    if mark.axis == "columns":
        pen.crisp(Point(mark.at, mark.low), Point(mark.at, mark.high))
    else:
        pen.crisp(Point(mark.low, mark.at), Point(mark.high, mark.at))


def _bracket(pen: Pens, mark: SnapGap) -> None:
    end = BRACKET_PX / pen.camera.view_scale
    if mark.axis == "columns":
        pen.crisp(Point(mark.low, mark.at), Point(mark.high, mark.at))
        for x in (mark.low, mark.high):
            pen.crisp(Point(x, mark.at - end), Point(x, mark.at + end))
    else:
        pen.crisp(Point(mark.at, mark.low), Point(mark.at, mark.high))
        for y in (mark.low, mark.high):
            pen.crisp(Point(mark.at - end, y), Point(mark.at + end, y))
