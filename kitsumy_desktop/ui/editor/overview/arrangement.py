"""Where the pages of a comic lie in a view: one below the other, or side by side as they face each other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from kitsumy_desktop.comic.paging import openings
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.page import Page


class Spacing(NamedTuple):
    """Sizes of an arrangement in logical pixels."""

    height: int
    """Of a page."""
    gap: int
    """Between openings that lie side by side."""
    label: int
    """Below a page, for its number; the next row begins after it."""
    margin: int
    facing: bool
    """Whether pages that face each other lie side by side."""


class Arrangement:
    """A rectangle for every page, from the top left of the contents."""

    def __init__(
        self, pages: Sequence[Page], aspect: float, reading: Reading, spacing: Spacing, width: int
    ) -> None:
        """`aspect`: a single page's width over its height; `width` of the view."""
        self.spacing = spacing
        self.rtl = reading == "rtl"
        self._width = max(width, 2 * spacing.margin + 1)
        self._aspect = aspect
        self.columns = 1
        self.height = 0
        self.cells: tuple[QRect, ...] = self._face(pages) if spacing.facing else self._stack(pages)
        self._bottoms: list[int] = [cell.bottom() + spacing.label for cell in self.cells]

    def whole(self, row: int) -> QRect:
        """A page with its number."""
        return self.cells[row].adjusted(0, 0, 0, self.spacing.label)

    def at(self, point: QPoint) -> int:
        """The page at a point, its number included; -1 for none."""
        for row in self.between(point.y(), point.y()):
            if self.whole(row).contains(point):
                return row
        return -1

    def between(self, top: int, bottom: int) -> range:
        """The pages that may be seen between two heights."""
        first = bisect_left(self._bottoms, top)
        last = first
        while last < len(self.cells) and self.cells[last].top() <= bottom:
            last += 1
        return range(first, last)

    def gap_at(self, point: QPoint) -> int:
        """The place among the pages, 0 = before the first, that lies nearest to a point."""
        if not self.cells:
            return 0
        row = min(range(len(self.cells)), key=lambda r: self._distance(r, point))
        cell = self.cells[row]
        if not self.spacing.facing:
            return row + (point.y() > cell.center().y())
        behind = point.x() < cell.center().x() if self.rtl else point.x() > cell.center().x()
        return row + behind

    def mark(self, gap: int, near: QPoint) -> QRect:
        """The bar that shows a place among the pages: after one or before the next, whichever is near."""
        ends = [self._edge(gap - 1, after=True)] if gap > 0 else []
        begins = [self._edge(gap, after=False)] if gap < len(self.cells) else []
        bars = [*ends, *begins]
        return min(bars, key=lambda bar: (bar.center() - near).manhattanLength(), default=QRect())

    def _edge(self, row: int, *, after: bool) -> QRect:
        """The bar on the side of a page where it ends (`after`) or begins."""
        cell = self.cells[row]
        if not self.spacing.facing:
            y = cell.bottom() + self.spacing.label * 3 // 4 if after else cell.top() - self.spacing.label // 4
            return QRect(cell.left() - 4, y, cell.width() + 8, 3)
        right = after != self.rtl
        x = cell.right() if right else cell.left()
        other = row + 1 if after else row - 1
        if not 0 <= other < len(self.cells) or not self._touches(cell, self.cells[other]):
            x += self.spacing.gap // 3 if right else -self.spacing.gap // 3
        return QRect(x - 1, cell.top() - 4, 3, cell.height() + 8)

    def _touches(self, a: QRect, b: QRect) -> bool:
        """Whether two pages meet at the fold."""
        return a.top() == b.top() and min(abs(b.left() - a.right()), abs(a.left() - b.right())) == 1

    def beside(self, row: int, rows: int) -> int:
        """The page that lies so many rows of the view below (or above) one."""
        here = self.cells[row].center()
        tops = sorted({cell.bottom() for cell in self.cells})
        place = tops.index(self.cells[row].bottom()) + rows
        line = tops[max(0, min(len(tops) - 1, place))]
        there = [r for r, cell in enumerate(self.cells) if cell.bottom() == line]
        return min(there, key=lambda r: abs(self.cells[r].center().x() - here.x()))

    def _distance(self, row: int, point: QPoint) -> float:
        cell = self.cells[row]
        dx = max(cell.left() - point.x(), 0, point.x() - cell.right())
        dy = max(cell.top() - point.y(), 0, point.y() - cell.bottom() - self.spacing.label)
        return dx + 4.0 * dy

    def _stack(self, pages: Iterable[Page]) -> tuple[QRect, ...]:
        """One below the other, spreads as wide as there is room."""
        room = self._width - 2 * self.spacing.margin
        cells: list[QRect] = []
        y = self.spacing.margin
        for page in pages:
            aspect = self._aspect * (2 if page.spread else 1)
            w = min(round(self.spacing.height * aspect), room)
            h = min(self.spacing.height, round(w / aspect))
            cells.append(QRect((self._width - w) // 2, y, w, h))
            y += h + self.spacing.label
        self.height = y + self.spacing.margin
        return tuple(cells)

    def _face(self, pages: Iterable[Page]) -> tuple[QRect, ...]:
        """Openings in rows; within an opening the two pages touch at the fold."""
        room = self._width - 2 * self.spacing.margin
        high = min(self.spacing.height, max(8, int(room / 2 / self._aspect)))
        wide = max(4, int(high * self._aspect))
        slot = 2 * wide
        step = high + self.spacing.label
        self.columns = max(1, (room + self.spacing.gap) // (slot + self.spacing.gap))
        used = self.columns * slot + (self.columns - 1) * self.spacing.gap
        left = (self._width - used) // 2
        cells: list[QRect] = []
        found = openings(pages)
        for number, opening in enumerate(found):
            line, column = divmod(number, self.columns)
            if self.rtl:
                column = self.columns - 1 - column
            x = left + column * (slot + self.spacing.gap)
            y = self.spacing.margin + line * step
            if opening.is_spread:
                cells.append(QRect(x, y, slot, high))
                continue
            for second, page in enumerate((opening.first, opening.second)):
                if page is not None:
                    cells.append(QRect(x + (wide if bool(second) != self.rtl else 0), y, wide, high))
        lines = -(-len(found) // self.columns)
        self.height = 2 * self.spacing.margin + lines * step
        return tuple(cells)
