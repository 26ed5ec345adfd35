"""Outlines, pens and colours in Qt's terms, converted once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainterPath, QPainterPathStroker, QPen, QTransform

from kitsumy_desktop.comic.geometry import Affine
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.drawing.display import Gradient, Stroke

MITER_LIMIT = 10.0
"""As in PDF: a sharper corner than about 11.5° is cut off."""


WINDING = Qt.FillRule.WindingFill
CURVE = 0.02
"""How far a dash may be from its true curve, in page points."""

MOST_NUMBERS = 200_000
"""Coordinates of the outlines that are kept: those of some ten full pages, about 20 MB."""


class PathCache:
    """QPainterPaths by the identity of the outline they were made from; the oldest go first.

    Holding the outline keeps its identity from being given to another one. Not shared between threads.
    """

    def __init__(self, limit: int = MOST_NUMBERS) -> None:
        """`limit`: coordinates of all outlines together."""
        self._limit = limit
        self._numbers = 0
        self._paths: OrderedDict[tuple[int, Stroke | None], tuple[Path, QPainterPath]] = OrderedDict()

    def get(self, path: Path, stroke: Stroke | None = None) -> QPainterPath:
        """The outline as a QPainterPath with non-zero winding, or with a stroke what its dashes cover."""
        key = (id(path), stroke)
        held = self._paths.get(key)
        if held is not None:
            self._paths.move_to_end(key)
            return held[1]
        made = to_qt(path) if stroke is None else _dashes(self.get(path), stroke)
        self._paths[key] = (path, made)
        self._numbers += len(path.xy)
        while self._numbers > self._limit and len(self._paths) > 1:
            self._numbers -= len(self._paths.popitem(last=False)[1][0].xy)
        return made


class _Local(threading.local):
    def __init__(self) -> None:
        self.paths = PathCache()


_LOCAL = _Local()


def cached_path(path: Path) -> QPainterPath:
    """The outline as a QPainterPath, from this thread's cache. Do not change it."""
    return _LOCAL.paths.get(path)


def cached_dashes(path: Path, stroke: Stroke) -> QPainterPath:
    """What a dashed pen covers along an outline, from this thread's cache. Do not change it.

    Qt leaves dashes out that a clip hides, and those behind come to lie a little differently: filled
    instead, they are the same however much of the page is painted.
    """
    return _LOCAL.paths.get(path, stroke)


def _dashes(path: QPainterPath, stroke: Stroke) -> QPainterPath:
    stroker = QPainterPathStroker(pen(stroke))
    stroker.setCurveThreshold(CURVE)
    return stroker.createStroke(path)


def to_qt(path: Path) -> QPainterPath:
    """The outline as a new QPainterPath with non-zero winding."""
    made = QPainterPath()
    made.setFillRule(WINDING)
    xy, at = path.xy, 0
    for op in path.ops:
        if op == "L":
            made.lineTo(xy[at], xy[at + 1])
            at += 2
        elif op == "C":
            made.cubicTo(xy[at], xy[at + 1], xy[at + 2], xy[at + 3], xy[at + 4], xy[at + 5])
            at += 6
        elif op == "M":
            made.moveTo(xy[at], xy[at + 1])
            at += 2
        else:
            made.closeSubpath()
    return made


def transform(m: Affine) -> QTransform:
    """The map in Qt's form."""
    return QTransform(m.a, m.b, m.c, m.d, m.e, m.f)


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    """#rrggbb or #aarrggbb. Raises ValueError for anything else."""
    made = QColor(name)
    if not made.isValid():
        raise ValueError(f"not a colour: {name}")
    return made


@lru_cache(maxsize=256)
def brush(fill: str | Gradient) -> QBrush:
    """What fills an outline."""
    if isinstance(fill, str):
        return QBrush(colour(fill))
    made = QLinearGradient(*fill.start, *fill.end)
    for at, name in fill.stops:
        made.setColorAt(at, colour(name))
    return QBrush(made)


@lru_cache(maxsize=256)
def pen(stroke: Stroke) -> QPen:
    """A pen in page points, with PDF's rules for corners and dashes."""
    made = QPen(colour(stroke.colour), stroke.width)
    if stroke.join == "miter":
        made.setJoinStyle(Qt.PenJoinStyle.SvgMiterJoin)
        made.setMiterLimit(MITER_LIMIT)
        made.setCapStyle(Qt.PenCapStyle.FlatCap)
    else:
        made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        made.setCapStyle(Qt.PenCapStyle.RoundCap)
    if stroke.dash:
        made.setDashPattern([d / stroke.width for d in stroke.dash])
    return made
