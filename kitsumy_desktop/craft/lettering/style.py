"""How a balloon's text is set: face, size, leading, capitals."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page


class TextStyle(msgspec.Struct, frozen=True):
    """A way of setting text. `size` is the final letter size in points, the kind's factor included."""

    family: str = "balsamiq-sans"
    size: float = 8.0
    leading: float = 1.12
    """Distance of baselines as a multiple of the size."""
    all_caps: bool = False
    language: str = "en"
    bold: bool = False
    italic: bool = False


class KindStyle(msgspec.Struct, frozen=True):
    """What a balloon kind does to its letters."""

    scale: float = 1.0
    bold: bool = False
    italic: bool = False


KIND_STYLES: dict[BalloonKind, KindStyle] = {
    "speech": KindStyle(),
    "thought": KindStyle(),
    "shout": KindStyle(scale=1.2, bold=True),
    "whisper": KindStyle(scale=0.85),
    "radio": KindStyle(),
    "weak": KindStyle(scale=0.95),
    "caption": KindStyle(),
}
"""Letter sizes of craft lore: a shout 1.15–1.4 of the page's size, a whisper 0.85."""


def kind_style(comic: Comic, kind: BalloonKind, size: float) -> TextStyle:
    """The style of a kind of balloon in a comic at a page's text size in points."""
    lettering, look = comic.lettering, KIND_STYLES[kind]
    return TextStyle(
        family=lettering.caption_face if kind == "caption" else lettering.face,
        size=size * look.scale,
        leading=lettering.leading,
        all_caps=lettering.all_caps,
        language=comic.language,
        bold=look.bold,
        italic=look.italic,
    )


def balloon_style(comic: Comic, page: Page, balloon: Balloon) -> TextStyle:
    """The style a balloon's text is set in on its page."""
    size = page.text_size if page.text_size is not None else comic.lettering.size
    return kind_style(comic, balloon.kind, size * balloon.text_scale)
