"""Text into a balloon: the body's natural size, line breaks for a body, glyphs in place."""

from __future__ import annotations

import math
from collections.abc import Iterator

from kitsumy_desktop.comic.geometry import Rect, Size
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.craft.balloons.superellipse import half_width_at
from kitsumy_desktop.craft.lettering.breaking import fit_lines, measured, ways
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.memo import remembered
from kitsumy_desktop.craft.lettering.room import ROOMS, Room
from kitsumy_desktop.craft.lettering.settext import Glyph, GlyphRun, SetLine, SetText
from kitsumy_desktop.craft.lettering.setting import Row, Setting, set_rows
from kitsumy_desktop.craft.lettering.style import TextStyle
from kitsumy_desktop.craft.lettering.units import Shaper, Unit

ASPECTS = (1.15, 1.6, 2.2)
"""Width by height of the bodies offered to placement."""

FREE_ASPECT, FREE_SPREAD = 1.6, 1.45
"""Aspect wished for where none is asked, and the factor either way that costs nothing."""

SEARCHED = tuple(0.7 * 1.09**i for i in range(21))
"""Aspects searched for the smallest body."""

LONGEST_WORD = 18.0
"""Em; a wider word is split when the body may be as wide as it likes."""

FITS = 1.0 + 1e-6


def natural_box(
    text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, aspect: float | None = None
) -> Size:
    """The smallest good body (points) for the text, near `aspect` (width by height) if given.

    `set_text` in that body never overflows. A text without letters gets the body of one capital.
    """
    key = ("box", text, kind, _unsized(style), aspect)
    box = remembered(book, key, lambda: _natural(text, kind, style, book, aspect))
    return Size(box.w * style.size, box.h * style.size)


def candidate_boxes(text: str, kind: BalloonKind, style: TextStyle, book: FaceBook) -> tuple[Size, ...]:
    """Bodies of different aspects that hold the text, the narrow one first; equal ones once."""
    boxes = [natural_box(text, kind, style, book, aspect) for aspect in ASPECTS]
    kept: list[Size] = []
    for box in boxes:
        if all(abs(box.w - k.w) > 0.05 * k.w or abs(box.h - k.h) > 0.05 * k.h for k in kept):
            kept.append(box)
    return tuple(kept)


def set_text(text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, box: Size) -> SetText:
    """The text broken and placed in a body of `box` points; about the body's middle."""
    key = ("set", text, kind, style, box)
    return remembered(book, key, lambda: _set(text, kind, style, book, box))


def text_overflows(text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, box: Size) -> bool:
    """What `set_text` would say of a body of `box` points, without setting the glyphs."""
    a, b = _half_axes(style, box)
    room = ROOMS[kind]
    units = _squeezed_units(text, kind, style, book, a)
    free = _settings(units, text, kind, style, book)
    if not free or any(setting.least_reach(room, a, b) <= FITS for setting in free):
        return False
    return all(s.least_reach(room, a, b) > FITS for s in _made_to_fit(units, kind, style, book, a, b))


def _half_axes(style: TextStyle, box: Size) -> tuple[float, float]:
    """Of a body, in em."""
    return max(box.w, 1e-3) / 2 / style.size, max(box.h, 1e-3) / 2 / style.size


def _unsized(style: TextStyle) -> tuple[object, ...]:
    weight = (style.bold, style.italic)
    return (style.family, style.leading, style.all_caps, style.language, *weight, style.crossbar_i)


def _cap(style: TextStyle, book: FaceBook) -> float:
    return book.face(style.family, style.bold, style.italic).cap_height


def _units(text: str, style: TextStyle, book: FaceBook, limit: float = LONGEST_WORD) -> tuple[Unit, ...]:
    """The text as units; words wider than `limit` em are split."""
    look = _unsized(style)
    shaper = remembered(book, ("shaper", text, look), lambda: Shaper(text, style, book))
    whole = remembered(book, ("units", text, look), lambda: shaper.units(LONGEST_WORD))
    return whole if all(unit.width <= limit for unit in whole) else shaper.units(limit)


def _settings(
    units: tuple[Unit, ...], text: str, kind: BalloonKind, style: TextStyle, book: FaceBook
) -> tuple[Setting, ...]:
    """Every good way to break the text's units where the body may take any size."""
    room, cap = ROOMS[kind], _cap(style, book)

    def make() -> tuple[Setting, ...]:
        breaks = ways(units, style.leading, room.boxed)
        return tuple(set_rows(units, b, style.leading, cap, room) for b in breaks)

    ends = tuple(unit.word.end for unit in units)
    return remembered(book, ("settings", text, kind, _unsized(style), ends), make)


def _natural(text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, aspect: float | None) -> Size:
    bodies, room = _bodies(text, kind, style, book), ROOMS[kind]
    if not bodies:
        cap = _cap(style, book)
        return Size(2 * (cap + room.pad_x), 2 * (cap / 2 + room.pad_y))
    wish, spread = (FREE_ASPECT, FREE_SPREAD) if aspect is None else (aspect, 1.06)
    best, size = math.inf, Size(0.0, 0.0)
    for rho, half, plain in bodies:
        off = max(0.0, abs(math.log(rho / wish)) - math.log(spread))
        cost = plain + (0.5 if aspect is None else 2.0) * off * off
        if cost < best:
            best, size = cost, Size(2 * rho * half, 2 * half)
    return size


def _bodies(
    text: str, kind: BalloonKind, style: TextStyle, book: FaceBook
) -> tuple[tuple[float, float, float], ...]:
    """Aspect, half height and cost of the smallest body of every setting in every aspect searched."""

    def make() -> tuple[tuple[float, float, float], ...]:
        settings = _settings(_units(text, style, book), text, kind, style, book)
        reaches = ((s, rho, s.reach(rho, 1.0)) for s in settings for rho in _aspects(s))
        return tuple((rho, half, s.cost_at(rho, half)) for s, rho, half in reaches)

    return remembered(book, ("bodies", text, kind, _unsized(style)), make)


def _aspects(setting: Setting) -> tuple[float, ...]:
    if not setting.boxed:
        return SEARCHED
    x, y = setting.corners[0]
    return (x / y,)


def _set(text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, box: Size) -> SetText:
    room, cap = ROOMS[kind], _cap(style, book)
    a, b = _half_axes(style, box)
    missing = tuple(sorted(book.missing(_shown(text, style), style.family)))
    units, setting = _choose(text, kind, style, book, a, b)
    if setting is None:
        at = Rect(0.0, -cap * style.size / 2, 0.0, cap * style.size)
        return SetText((), box, at, style.size, False, missing)
    shift = _indent(setting, room, a) if room.boxed else 0.0
    lines = _lines(units, setting, shift, style.size)
    left, right = min(line.x for line in lines), max(line.x + line.width for line in lines)
    top = lines[0].y - lines[0].height
    ink = Rect(left, top, right - left, lines[-1].y - top)
    overflow = setting.least_reach(room, a, b) > FITS
    return SetText(lines, box, ink, style.size, overflow, missing)


def _indent(setting: Setting, room: Room, a: float) -> float:
    """How far a boxed block moves from the middle to stand at the left, padding kept on both sides."""
    left, right = min(r.left for r in setting.rows), max(r.right for r in setting.rows)
    return min(-a + room.pad_x - left, max(a - room.pad_x - right, 0.0))


def _shown(text: str, style: TextStyle) -> str:
    return text.upper() if style.all_caps else text


def _choose(
    text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, a: float, b: float
) -> tuple[tuple[Unit, ...], Setting | None]:
    """The best way to break the text in a body of half axes a, b."""
    units = _units(text, style, book)
    free = _settings(units, text, kind, style, book)
    if not free:
        return (), None
    inside = [s for s in free if s.reach(a, b) <= FITS]
    if inside:
        return units, min(inside, key=lambda s: s.cost(a / b))
    return _squeeze(text, kind, style, book, a, b)


def _squeeze(
    text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, a: float, b: float
) -> tuple[tuple[Unit, ...], Setting]:
    """Breaks made for one small body: every line as wide as the body is there."""
    room = ROOMS[kind]
    units = _squeezed_units(text, kind, style, book, a)
    best: Setting | None = None
    for setting in _settings(units, text, kind, style, book):
        best = _tighter(best, setting, room, a, b)
    for setting in _made_to_fit(units, kind, style, book, a, b):
        best = _tighter(best, setting, room, a, b)
    assert best is not None  # `ways` of some text is never empty
    return units, best


def _squeezed_units(
    text: str, kind: BalloonKind, style: TextStyle, book: FaceBook, a: float
) -> tuple[Unit, ...]:
    """The text as units of which none is wider than a body of half width `a`."""
    room = ROOMS[kind]
    widest = max(2 * (a - room.least_x) * (1.0 if room.boxed else 0.97), 1.0)
    return _units(text, style, book, min(widest, LONGEST_WORD))


def _made_to_fit(
    units: tuple[Unit, ...], kind: BalloonKind, style: TextStyle, book: FaceBook, a: float, b: float
) -> Iterator[Setting]:
    """For each number of lines the breaks whose lines are as wide as a body of half axes a, b there."""
    room, cap = ROOMS[kind], _cap(style, book)
    ruler = measured(units)
    most = max(1, min(len(units), math.ceil(2 * b / style.leading) + 1))
    for count in range(1, most + 1):
        targets = _capacities(count, style.leading, cap, room, a, b)
        breaks = fit_lines(ruler, targets, 1.02)
        if breaks is not None:
            yield set_rows(units, breaks, style.leading, cap, room)


def _tighter(one: Setting | None, other: Setting, room: Room, a: float, b: float) -> Setting:
    if one is None:
        return other
    first, second = one.least_reach(room, a, b), other.least_reach(room, a, b)
    if first <= FITS and second <= FITS:
        return min(one, other, key=lambda s: s.cost(a / b))
    return one if first <= second else other


def _capacities(count: int, leading: float, cap: float, room: Room, a: float, b: float) -> list[float]:
    """Widths that a body of half axes a, b leaves to `count` lines."""
    height = (count - 1) * leading + cap
    widths = []
    for i in range(count):
        top = i * leading - height / 2
        y = max(-top, top + cap) + room.least_y
        half = a if room.boxed else half_width_at(y, a, b)
        widths.append(max(0.5, 2 * (half - room.least_x)))
    return widths


def _lines(units: tuple[Unit, ...], setting: Setting, shift: float, size: float) -> tuple[SetLine, ...]:
    lines = []
    begin = 0
    for row, end in zip(setting.rows, setting.breaks, strict=True):
        lines.append(_line(units[begin:end], row, shift, size))
        begin = end
    return tuple(lines)


def _line(units: tuple[Unit, ...], row: Row, shift: float, size: float) -> SetLine:
    runs: list[GlyphRun] = []
    x, y = row.left + shift, row.baseline
    start = x
    for i, unit in enumerate(units):
        x += unit.space if i else 0.0
        for run in unit.runs:
            runs.append(
                GlyphRun(
                    run.face,
                    run.scale * size,
                    tuple(Glyph(g.gid, (x + g.x) * size, (y + g.y) * size, g.text) for g in run.glyphs),
                    tuple(g.source for g in run.glyphs),
                    tuple((x + g.end) * size for g in run.glyphs),
                )
            )
        x += unit.width
    sources = [s for r in runs for s in r.sources]
    return SetLine(
        tuple(runs),
        start * size,
        y * size,
        (x - start) * size,
        (y - row.top) * size,
        min(sources),
        max(sources) + 1,
    )
