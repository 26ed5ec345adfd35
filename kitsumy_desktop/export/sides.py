"""What is printed of a page record: one page, or both sides of a spread."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Rect, pixels
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.paging import numbers_of
from kitsumy_desktop.comic.shapes import page_format
from kitsumy_desktop.export.encode import Pixels

Side: TypeAlias = Literal["whole", "left", "right"]


class PrintedSide(NamedTuple):
    """One page of the result; boxes in points of the record's page."""

    side: Side
    trim: Rect
    bleed: Rect
    """Trim and bleed; at the fold there is none, for there the picture goes on."""

    def box(self, bleed: bool) -> Rect:
        """What is shown of it."""
        return self.bleed if bleed else self.trim


def printed_sides(document: Document, page_id: PageId, *, apart: bool) -> tuple[PrintedSide, ...]:
    """The pages that a record becomes, in reading order: the two of a spread when they come `apart`."""
    comic, page = document.comic, document.page(page_id)
    sheet = page_format(comic, page)
    if not page.spread or not apart:
        return (PrintedSide("whole", sheet.trim_box, sheet.bleed_box),)
    width, out = comic.format.width, sheet.bleed_box
    left = PrintedSide(
        "left",
        Rect(0.0, 0.0, width, sheet.height),
        Rect(out.x, out.y, width - out.x, out.h),
    )
    right = PrintedSide(
        "right",
        Rect(width, 0.0, width, sheet.height),
        Rect(width, out.y, out.right - width, out.h),
    )
    return (right, left) if comic.reading == "rtl" else (left, right)


def cut_out(sheet: Pixels, side: PrintedSide, dpi: int, bleed: bool) -> Pixels:
    """A side's pixels out of those of the whole sheet, shape (height, width, 3).

    Sides are as wide in pixels as single pages. Where a page is no whole number of pixels wide, the column at
    the fold is on both or, at other widths, on neither.
    """
    if side.side == "whole":
        return sheet
    wide = min(pixels(side.box(bleed).w, dpi), sheet.shape[1])
    return sheet[:, :wide] if side.side == "left" else sheet[:, sheet.shape[1] - wide :]


def names_of(document: Document, pages: tuple[PageId, ...]) -> dict[PageId, tuple[str, ...]]:
    """The printed numbers of exported pages, one or, for a spread, two; counted from the first exported."""
    numbers = numbers_of(document.page(p) for p in pages)
    return {p: tuple(str(n) for n in dict.fromkeys(numbers[p])) for p in pages}
