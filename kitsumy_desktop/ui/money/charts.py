"""Charts in the colours of the theme. pyqtgraph takes a moment to load: `load` does so beside the window."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitsumy_desktop.comic.money import in_dollars
from kitsumy_desktop.generation.planner.spending import Day
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.money.looks import chart_colour, tokens_of
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.spoken import PROVIDERS
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX
from kitsumy_desktop.ui.writing import WRITERS

if TYPE_CHECKING:
    import pyqtgraph as pg

LINE = 2.0
BAR = 0.72
ROOM = 2.5
"""The chart reaches to this many times the planner's cost."""
NICE = (1.0, 2.0, 2.5, 5.0, 10.0)
MOST_DAY_LABELS = 8


async def load() -> None:
    """Load what draws the charts, on a thread of its own."""
    await asyncio.to_thread(import_module, "pyqtgraph")


class Line(msgspec.Struct, frozen=True):
    """A line of a chart: `colour` as `chart_colour` knows it; points (pictures, millionths of a dollar)."""

    name: str
    colour: str
    points: tuple[tuple[int, int], ...]
    dashed: bool = False


class Chart(QWidget):
    """A plot that cannot be dragged about, in the theme's colours. Only after `load`."""

    def __init__(self, name: str) -> None:
        import pyqtgraph as pg

        super().__init__()
        self._pg = pg
        self.setAccessibleName(name)
        self.plot: pg.PlotWidget = pg.PlotWidget()
        self.plot.setAccessibleName(name)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.plot.setRenderHint(self.plot.renderHints().Antialiasing)
        self.plot.showGrid(y=True, alpha=0.25)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.plot)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.redraw()

    def redraw(self) -> None:
        """Draw what is shown in the colours in force."""
        tokens = tokens_of(self)
        font = QFont(self.font())
        font.setPixelSize(FONT_SMALL_PX)
        self.plot.setBackground(QColor(tokens.surface))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(QColor(tokens.line_strong))
            axis.setTextPen(QColor(tokens.text_soft))
            axis.setTickFont(font)
            axis.setStyle(tickLength=0, autoExpandTextSpace=True)
            axis.setZValue(-1)
        self.plot.clear()
        self.paint_content()

    def paint_content(self) -> None:
        """Add the items."""

    def money_axis(self, top: float) -> None:
        """A left axis from nothing to `top` dollars, with few and round marks."""
        step = nice_step(top / 4)
        marks = [step * n for n in range(int(top / step + 1e-9) + 2)]
        self.plot.getAxis("left").setTicks([[(mark, short_money(mark)) for mark in marks], []])
        self.plot.setYRange(0.0, max(top * 1.08, step), padding=0.0)

    def text(self, words: str, colour: str, x: float, y: float, anchor: tuple[float, float]) -> None:
        """Words in the plot."""
        font = QFont(self.font())
        font.setPixelSize(FONT_SMALL_PX)
        item = self._pg.TextItem(words, QColor(colour), anchor=anchor, fill=QColor(tokens_of(self).surface))
        item.setFont(font)
        item.setPos(x, y)
        self.plot.addItem(item, ignoreBounds=True)

    def pen(self, colour: str, width: float, dashed: bool = False) -> Any:
        """A pen of the plot."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        return self._pg.mkPen(QColor(colour), width=width, style=style)


class CostChart(Chart):
    """What so many pictures cost with each service; where a pod begins to pay is marked."""

    def __init__(self) -> None:
        super().__init__(tr("Cost by number of pictures"))
        self._lines: tuple[Line, ...] = ()
        self._count = 1
        self._pays: int | None = None
        self.redraw()

    def show_lines(self, lines: Sequence[Line], count: int, pays: int | None) -> None:
        """`count`: the number asked for; `pays`: from so many on a pod is the cheapest that is paid."""
        self._lines, self._count, self._pays = tuple(lines), count, pays
        said = [tr("A pod pays from {n} pictures.", n=pays)] if pays else []
        said += [f"{line.name}: {money_text(value_at(line, count))}" for line in lines]
        self.plot.setAccessibleDescription(" ".join(said))
        self.redraw()

    @property
    def reach(self) -> int:
        """How many pictures the axis goes to: what is asked for and where the pod pays are well inside."""
        return min(1000, max(40, 2 * self._count, round(1.5 * (self._pays or 0))))

    def paint_content(self) -> None:
        """Lines, then the marks over them."""
        tokens = tokens_of(self)
        reach = self.reach
        for line in self._lines:
            points = [(x, y) for x, y in line.points if x <= reach]
            points = sorted({*points, (reach, value_at(line, reach))})
            xs, ys = [x for x, _ in points], [in_dollars(y) for _, y in points]
            pen = self.pen(chart_colour(self, line.colour), LINE, line.dashed)
            self.plot.plot(xs, ys, pen=pen, antialias=True)
        self.money_axis(self._top() or 1.0)
        self.plot.setXRange(0, reach, padding=0.0)
        step = nice_step(reach / 8)
        marks = [(step * n, f"{step * n:g}") for n in range(1, int(reach / step) + 1)]
        self.plot.getAxis("bottom").setTicks([marks, []])
        self._mark(self._count, tokens.text_faint, "")
        if self._pays is not None and self._pays <= reach:
            self._mark(self._pays, tokens.accent, tr("a pod pays from {n}", n=self._pays))

    def _top(self) -> float:
        """Dollars at the upper end: where the planner's line can be told from its neighbours, what is many
        times as dear runs out of the picture."""
        ends = [in_dollars(value_at(line, self.reach)) for line in self._lines]
        chosen = [end for end, line in zip(ends, self._lines, strict=True) if line.dashed and end]
        dearest = max(ends, default=0.0)
        return min(dearest, ROOM * chosen[0]) if chosen else dearest

    def _mark(self, x: int, colour: str, words: str) -> None:
        line = self._pg.InfiniteLine(x, angle=90, pen=self.pen(colour, 1.0, dashed=True))
        self.plot.addItem(line, ignoreBounds=True)
        if words:
            left = x > self.reach * 0.7
            top = self.plot.getViewBox().viewRange()[1][1]
            self.text(words, colour, x, top, (1.0 if left else 0.0, 0.0))


class SpendChart(Chart):
    """What was spent each day, by provider, one above the other."""

    def __init__(self) -> None:
        super().__init__(tr("Spending by day"))
        self._days: tuple[Day, ...] = ()
        self.redraw()

    def show_days(self, days: Sequence[Day]) -> None:
        """The days, the first on the left."""
        self._days = tuple(days)
        paid = [f"{day.date}: {money_text(day.total)}" for day in days if day.total]
        self.plot.setAccessibleDescription(" ".join(paid) or tr("Nothing was spent."))
        self.redraw()

    def paint_content(self) -> None:
        """A bar of parts for each day."""
        under = [0.0] * len(self._days)
        for provider in (*PROVIDERS, *WRITERS):
            heights = [max(0.0, in_dollars(day.by.get(provider, 0))) for day in self._days]
            if any(heights):
                colour = QColor(chart_colour(self, provider))
                self.plot.addItem(
                    self._pg.BarGraphItem(
                        x=list(range(len(heights))),
                        y0=under,
                        height=heights,
                        width=BAR,
                        brush=colour,
                        pen=self._pg.mkPen(None),
                    )
                )
                under = [low + high for low, high in zip(under, heights, strict=True)]
        self.money_axis(max(under, default=0.0) or 1.0)
        self.plot.setXRange(-0.6, max(1, len(self._days)) - 0.4, padding=0.0)
        every = max(1, math.ceil(len(self._days) / MOST_DAY_LABELS))
        last = len(self._days) - 1
        marks = [(n, day_text(d.date)) for n, d in enumerate(self._days) if (last - n) % every == 0]
        self.plot.getAxis("bottom").setTicks([marks, []])


def value_at(line: Line, count: int) -> int:
    """The line at `count`, straight between its points and beyond the last."""
    points = line.points
    if len(points) < 2:
        return points[0][1] if points else 0
    after = next((n for n, (x, _) in enumerate(points) if x >= count), len(points) - 1)
    (x0, y0), (x1, y1) = points[max(0, after - 1)], points[max(1, after)]
    return round(y0 + (y1 - y0) * (count - x0) / (x1 - x0))


def nice_step(least: float) -> float:
    """The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `least`."""
    if least <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(least))
    return next(power * nice for nice in NICE if power * nice >= least * (1 - 1e-9))


def short_money(amount: float) -> str:
    """Dollars on an axis: "$0", "$0.05", "$2.50", "$40"."""
    if amount == 0:
        return "$0"
    if amount >= 10 and amount == round(amount):
        return f"${amount:,.0f}"
    digits = 2 if amount >= 0.01 else 4
    return f"${amount:.{digits}f}"


def day_text(date: str) -> str:
    """2026-11-21 as the window's language has it, without the year: "21 Nov"."""
    return QLocale().toString(QDate.fromString(date, Qt.DateFormat.ISODate), "d MMM")
