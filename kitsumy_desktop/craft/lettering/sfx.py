"""Sound effects: text as vector outlines, bent, slanted and turned."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.geometry import Affine, rotation, scaling, translation
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.faces import Face, FaceBook

LEADING = 0.92
"""Line distance of SFX in several lines, em."""

TRACKING = -0.015
"""Letters of a sound stand closer than in text, em."""


def sfx_outline(sfx: Sfx, book: FaceBook, default_family: str) -> Path:
    """All letters of a sound as one outline in page points, to be filled by the non-zero rule."""
    face = book.face(sfx.face or default_family)
    lines = [line for line in sfx.text.splitlines() if line.strip()]
    middle = (len(lines) - 1) / 2
    page = scaling(sfx.size).then(rotation(sfx.angle)).then(translation(sfx.center.x, sfx.center.y))
    ops: list[str] = []
    xy: list[float] = []
    for i, text in enumerate(lines):
        for path, place in _line(text, face, book, (i - middle) * LEADING, sfx.arc, sfx.slant):
            drawn = path.transformed(place.then(page))
            ops.append(drawn.ops)
            xy += drawn.xy
    return Path("".join(ops), tuple(xy))


def _line(
    text: str, face: Face, book: FaceBook, drop: float, arc: float, slant: float
) -> list[tuple[Path, Affine]]:
    """Letter outlines of one line in em, each with the map to its place about the effect's middle."""
    letters, width = _letters(text, face, book)
    shear = Affine(c=-math.tan(math.radians(slant)))
    drawn, _ = book.resolve(text.lstrip()[0], face)
    sink = translation(0.0, drawn.cap_height / 2)
    placed = []
    for path, x, advance in letters:
        upright = sink.then(shear)
        here = x + advance / 2 - width / 2
        if abs(arc) < 0.5 or width <= 0:
            place = translation(-advance / 2, 0.0).then(upright).then(translation(here, drop))
        else:
            turn = arc * here / width
            radius = width / math.radians(arc)
            bent = translation(0.0, drop - radius).then(rotation(turn)).then(translation(0.0, radius))
            place = translation(-advance / 2, 0.0).then(upright).then(bent)
        placed.append((path, place))
    return placed


def _letters(text: str, face: Face, book: FaceBook) -> tuple[list[tuple[Path, float, float]], float]:
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
            letters.append((path, x + g.pen + n * TRACKING, g.advance))
        x += shaped.width + len(shaped.glyphs) * TRACKING
        i = j
    return letters, x - TRACKING
