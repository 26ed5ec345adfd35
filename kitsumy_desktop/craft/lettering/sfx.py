"""Sound effects: text as vector outlines, bent, slanted, warped and turned."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.geometry import Affine, Rect, rotation, scaling, translation
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import Face, FaceBook
from kitsumy_desktop.craft.lettering.memo import remembered
from kitsumy_desktop.craft.lettering.warp import Baseline, warped

LEADING = 0.92
"""Line distance of SFX in several lines, em."""

TRACKING = -0.015
"""Letters of a sound stand closer than in text, em."""
STRAIGHT = 0.5
"""Degrees of arc below which a line is straight."""


class SfxLetters(msgspec.Struct, frozen=True):
    """All letters of a sound in em about its middle: one outline, and the text's box before it is warped."""

    path: Path
    box: Rect


def sfx_outline(sfx: Sfx, book: FaceBook, default_family: str) -> Path:
    """All letters of a sound as one outline in page points, to be filled by the non-zero rule."""
    return sfx_letters(sfx, book, default_family).path.transformed(sfx_place(sfx))


def sfx_place(sfx: Sfx) -> Affine:
    """From em about the middle of the text to page points."""
    across = -sfx.size if sfx.flipped else sfx.size
    down = -sfx.size if sfx.upside_down else sfx.size
    return scaling(across, down).then(rotation(sfx.angle)).then(translation(sfx.center.x, sfx.center.y))


def sfx_letters(sfx: Sfx, book: FaceBook, default_family: str) -> SfxLetters:
    """The letters of a sound before they are sized and placed; made once for sounds that are set alike."""
    family = sfx.face or default_family
    key = ("sfx", family, sfx.text, sfx.arc, sfx.slant, sfx.stretch, sfx.tracking, sfx.warp)
    return remembered(book, key, lambda: _letters_of(sfx, book, family))


def _letters_of(sfx: Sfx, book: FaceBook, family: str) -> SfxLetters:
    face = book.face(family)
    lines = [line for line in sfx.text.splitlines() if line.strip()]
    middle = (len(lines) - 1) / 2
    points = sfx.warp.points
    baseline = Baseline(points) if sfx.warp.kind == "path" and len(points) > 1 else None
    ops: list[str] = []
    xy: list[float] = []
    widest, tallest = 0.0, 0.0
    for i, text in enumerate(lines):
        line = _Line(text, face, book, sfx, (i - middle) * LEADING)
        widest, tallest = max(widest, line.width), max(tallest, line.height)
        for path, place in line.placed(sfx.arc, baseline):
            drawn = path.transformed(place)
            ops.append(drawn.ops)
            xy += drawn.xy
    half = middle * LEADING + tallest / 2 if lines else 0.0
    box = Rect(-widest / 2, -half, widest, 2 * half)
    return SfxLetters(warped(Path("".join(ops), tuple(xy)), box, sfx.warp), box)


class _Line:
    """One line of a sound in em: its letters, and where each goes."""

    def __init__(self, text: str, face: Face, book: FaceBook, sfx: Sfx, drop: float) -> None:
        """`drop`: how far below the middle of the sound the line runs."""
        letters, width = _letters(text, face, book, TRACKING + sfx.tracking)
        self._letters = letters
        self._drop = drop
        self._stretch = sfx.stretch
        shear = Affine(c=-math.tan(math.radians(sfx.slant)))
        drawn, _ = book.resolve(text.lstrip()[0], face)
        self.height = drawn.cap_height
        self.width = width * sfx.stretch
        self._upright = translation(0.0, drawn.cap_height / 2).then(shear)

    def placed(self, arc: float, baseline: Baseline | None) -> list[tuple[Path, Affine]]:
        """Letter outlines, each with the map to its place about the effect's middle."""
        found = []
        for path, x, advance in self._letters:
            here = (x + advance / 2) * self._stretch - self.width / 2
            own = translation(-advance / 2, 0.0).then(scaling(self._stretch, 1.0)).then(self._upright)
            found.append((path, own.then(self._place(here, arc, baseline))))
        return found

    def _place(self, here: float, arc: float, baseline: Baseline | None) -> Affine:
        if baseline is not None:
            return baseline.place(here, self._drop)
        if abs(arc) < STRAIGHT or self.width <= 0:
            return translation(here, self._drop)
        radius = self.width / math.radians(arc)
        turn = rotation(arc * here / self.width)
        return translation(0.0, self._drop - radius).then(turn).then(translation(0.0, radius))


def _letters(
    text: str, face: Face, book: FaceBook, tracking: float
) -> tuple[list[tuple[Path, float, float]], float]:
    """(outline, pen x, advance) of every glyph, kerned within each face, and the line's width."""
    letters, x, i = [], 0.0, 0
    while i < len(text):
        own, _ = book.resolve(text[i], face)
        j = i + 1
        while j < len(text) and (text[j].isspace() or book.resolve(text[j], face)[0] is own):
            j += 1
        shaped = own.shape("".join(book.resolve(c, face)[1] for c in text[i:j]))
        for n, g in enumerate(shaped.glyphs):
            path = own.outline(g.gid).transformed(translation(g.x - g.pen, g.y))
            letters.append((path, x + g.pen + n * tracking, g.advance))
        x += shaped.width + len(shaped.glyphs) * tracking
        i = j
    return letters, x - tracking
