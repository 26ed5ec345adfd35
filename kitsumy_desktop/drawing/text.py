"""Set text as display items."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.craft.lettering.settext import GlyphRun, SetText
from kitsumy_desktop.drawing.display import Glyph, TextItem


def text_items(text: SetText, origin: Point, colour: str) -> tuple[TextItem, ...]:
    """The text with its origin at `origin`; neighbouring runs of one face and size become one item."""
    items = []
    for (face, size), runs in groupby(_runs(text), key=lambda run: (run.face, run.size)):
        glyphs = tuple(
            Glyph(g.gid, origin.x + g.x, origin.y + g.y, g.text) for run in runs for g in run.glyphs
        )
        if glyphs:
            items.append(TextItem(face, size, colour, glyphs))
    return tuple(items)


def _runs(text: SetText) -> Iterator[GlyphRun]:
    return (run for line in text.lines for run in line.runs)
