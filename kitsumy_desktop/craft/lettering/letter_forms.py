"""Two forms of the capital I. In comics lettered in capitals the I with bars is the pronoun, an abbreviation
or a number; inside words it is a bare stroke. Faces have one form: the other is borrowed or put together.

The same holds for the letter І of Ukrainian and its neighbours, where it stands alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from kitsumy_desktop.craft.lettering.faces import Face

Form: TypeAlias = Literal["bare", "barred"]
CAPITAL_I = frozenset("IІ")
"""Latin and Cyrillic."""

BARRED_FROM, STROKE = 0.27, 0.2
"""An I whose ink is wider than the first share of its height has bars, one narrower than the second is a mere
stroke (faces that lean are wider by their slant)."""
SLANT = 0.21
"""Tangent of the slant of an italic: about 12°."""
HEIGHTS = (0.86, 1.5)
"""A borrowed glyph may be so much lower or higher than the I; it is scaled to fit."""
BAR_WIDTH = 0.42
"""Width of a bar that is put on, as a share of the letter's height."""
BORROWED = "IІl|"
"""Where the other form is looked for: a small l is a bare stroke in most faces; some faces bar only one of
the two alphabets."""

_ALONE = re.compile(r"(?<![^\W_])[IІ](?![^\W\d_])(?!\.[^\W\d_])|(?<![^\W_])[IІ](?=['’])")
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){2,}[^\W\d_]?")
_NUMERAL = re.compile(r"(?<![^\W_])[IVXLC]{2,}(?![^\W_])")
_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_a-z]{2,}(?![^\W_])")


def forms_of(text: str, mixed: str | None = None) -> dict[int, Form]:
    """The form of every capital I of a text set in capitals, by its index.

    `mixed`: the same characters before they were made capitals, where they were: words that stood in
    capitals there (FBI) are abbreviations. Roman numbers count as such.
    """
    forms: dict[int, Form] = {i: "bare" for i, ch in enumerate(text) if ch in CAPITAL_I}
    if not forms:
        return forms
    spans = [m.span() for pattern in (_ALONE, _DOTTED, _NUMERAL) for m in pattern.finditer(text)]
    if mixed is not None:
        spans += [m.span() for m in _CAPITALS.finditer(mixed) if m.group().isupper()]
    for start, end in spans:
        forms.update({i: "barred" for i in range(start, end) if i in forms})
    return forms


class Piece(NamedTuple):
    """A glyph of a letter that is put together; lengths in em of the text, y downward from the baseline."""

    gid: int
    x: float
    y: float
    scale: float


class Letter(NamedTuple):
    """A form of the I in a face: its glyphs, the first standing for the letter, and its advance in em."""

    pieces: tuple[Piece, ...]
    advance: float


@lru_cache(maxsize=256)
def letter(face: Face, ch: str, form: Form) -> Letter | None:
    """The letter in that form; None where the face draws it so anyway, or has nothing to make it of."""
    own = _stroke(face, ch)
    if own is None or own.barred == (form == "barred"):
        return None
    found = [s for c in BORROWED if (s := _stroke(face, c)) is not None and _alike(s, own)]
    fitting = [s for s in found if (s.barred if form == "barred" else s.stroke)]
    if fitting:
        best = min(fitting, key=lambda s: abs(s.height - own.height))
        scale = own.height / best.height
        return Letter((Piece(best.gid, 0.0, own.foot - best.foot * scale, scale),), best.advance * scale)
    return _with_bars(face, own) if form == "barred" else None


class _Stroke(NamedTuple):
    gid: int
    left: float
    width: float
    height: float
    foot: float
    advance: float
    barred: bool
    stroke: bool


def _stroke(face: Face, ch: str) -> _Stroke | None:
    if not face.has(ch):
        return None
    glyph = face.shape(ch).glyphs[0]
    ink = face.ink(glyph.gid)
    if ink is None:
        return None
    lean = SLANT * ink.h if face.italic else 0.0
    share = (ink.w - lean) / ink.h
    return _Stroke(
        glyph.gid, ink.x, ink.w, ink.h, ink.y + ink.h, glyph.advance, share > BARRED_FROM, share < STROKE
    )


def _alike(one: _Stroke, own: _Stroke) -> bool:
    """About as high, so that it is no thinner once it is scaled."""
    return HEIGHTS[0] <= one.height / own.height <= HEIGHTS[1]


def _with_bars(face: Face, own: _Stroke) -> Letter | None:
    """The bare letter with a dash at its foot and one at its head."""
    dash = face.shape("–").glyphs[0] if face.has("–") else None
    ink = face.ink(dash.gid) if dash is not None else None
    if dash is None or ink is None:
        return None
    wide = max(BAR_WIDTH * own.height, 2.4 * own.width)
    scale = wide / ink.w
    room = (wide - own.width) / 2
    lean = SLANT * own.height if face.italic else 0.0
    bars = []
    for y, shift in ((own.foot, -lean / 2), (own.foot - own.height, lean / 2)):
        middle = y - ink.h * scale / 2 if y == own.foot else y + ink.h * scale / 2
        bars.append(
            Piece(dash.gid, shift + own.left - ink.x * scale, middle - (ink.y + ink.h / 2) * scale, scale)
        )
    stem = Piece(own.gid, room, 0.0, 1.0)
    return Letter((stem, *bars), own.advance + 2 * room)
