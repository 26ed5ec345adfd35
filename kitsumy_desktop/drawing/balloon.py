"""A balloon or caption as display items: body and tails, thought trail, text."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Polygon, Size
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.outline import balloon_outline
from kitsumy_desktop.craft.lettering.compose import set_text
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import TextStyle
from kitsumy_desktop.drawing.display import DisplayItem, GroupItem, PathItem, Stroke
from kitsumy_desktop.drawing.text import text_items


def balloon_group(
    balloon: Balloon, lettering: Lettering, style: TextStyle, panel_shape: Polygon | None, book: FaceBook
) -> GroupItem:
    """The balloon drawn; `panel_shape` is where a speaker outside the picture is cut off."""
    outline = balloon_outline(balloon, lettering, panel_shape)
    stroke = Stroke(outline.ink, outline.stroke, outline.dash) if outline.stroke > 0 else None
    items: list[DisplayItem] = [
        PathItem(path, outline.fill, stroke) for path in (outline.body, *outline.extras) if path.ops
    ]
    text = set_text(balloon.text, balloon.kind, style, book, Size(balloon.width, balloon.height))
    items += text_items(text, balloon.center, lettering.ink, book)
    return GroupItem(balloon.id, tuple(items))
