"""Balloons and captions as display items: outline around joined ones, thought trails, text, figures before.

Of joined balloons the first group holds the outline around all of them; every group holds its own text.
"""

from __future__ import annotations

from collections.abc import Sequence

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.craft.balloons.outline import BalloonOutline, Member, chain_outline
from kitsumy_desktop.craft.lettering.balloon_text import set_balloon
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import TextStyle
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, Stroke
from kitsumy_desktop.drawing.text import text_items


def balloon_group(
    balloon: Balloon, style: TextStyle, ink: str, book: FaceBook, chain: Sequence[Member]
) -> GroupItem:
    """The balloon drawn. `chain`: what its outline goes around; empty where another group draws it.

    `ink` is the colour of the text.
    """
    items = list(outline_items(chain_outline(chain))) if chain else []
    text, origin = set_balloon(balloon, style, book)
    items += text_items(text, origin, ink, book)
    return GroupItem(balloon.id, tuple(items))


def outline_items(outline: BalloonOutline) -> tuple[DisplayItem, ...]:
    """Body and trail, filled and stroked. A double line is a thick one with a thinner one of paper on it."""
    width = outline.stroke * (3 if outline.double else 1)
    pen = Stroke(outline.ink, width, outline.dash) if width > 0 else None
    paths = [path for path in (outline.body, *outline.extras) if path.ops]
    items: list[DisplayItem] = [PathItem(path, outline.fill, pen) for path in paths]
    if outline.double and pen is not None:
        gap = Stroke(_opaque(outline.fill), outline.stroke)
        items += [PathItem(path, stroke=gap) for path in paths]
    return tuple(items)


def _opaque(colour: str) -> str:
    """#aarrggbb without its share of transparency."""
    return f"#{colour[3:]}" if len(colour) == 9 else colour
