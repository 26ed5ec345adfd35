"""Set text as display items."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.settext import GlyphRun, SetLine, SetText
from kitsumy_desktop.drawing.display import Glyph, TextItem

SPACE_FROM = 0.05
"""A gap in em from which two words of a line are apart; kerning stays far below."""


def text_items(text: SetText, origin: Point, colour: str, book: FaceBook) -> tuple[TextItem, ...]:
    """The text with its origin at `origin`; neighbouring runs of one face and size become one item.

    Gaps between words get a space glyph of their own: nothing to see, but whoever searches or copies the
    text finds the words apart.
    """
    stretches = ((run, glyphs) for line in text.lines for run, glyphs in _spaced(line, book))
    items = []
    for (face, size), group in groupby(stretches, key=lambda s: (s[0].face, s[0].size)):
        glyphs = tuple(
            Glyph(g.gid, origin.x + g.x, origin.y + g.y, g.text) for _, part in group for g in part
        )
        if glyphs:
            items.append(TextItem(face, size, colour, glyphs))
    return tuple(items)


def _spaced(line: SetLine, book: FaceBook) -> Iterator[tuple[GlyphRun, list[Glyph]]]:
    """A line's runs with their glyphs, each after the space that parts it from the run before."""
    end: float | None = None
    for run in line.runs:
        if not run.glyphs:
            continue
        glyphs = [Glyph(g.gid, g.x, g.y, g.text) for g in run.glyphs]
        if end is not None and run.glyphs[0].x - end > SPACE_FROM * run.size:
            space = book.by_id(run.face).shape(" ").glyphs[0].gid
            glyphs.insert(0, Glyph(space, end, line.y, " "))
        yield run, glyphs
        end = run.ends[-1]
