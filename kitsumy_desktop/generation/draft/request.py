"""What the draft artist is asked for, and how a panel of a document becomes such a request."""

from __future__ import annotations

import math

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Polygon, bounds
from kitsumy_desktop.comic.ids import CharacterId, PanelId, derived_seed
from kitsumy_desktop.comic.picture_style import picture_style
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.comic.records.place import Place, Prop

LONG_SIDE = 1024
SPLASH_SIDE = 1536
SPLASH_SHARE = 0.55
"""A panel that takes more than this share of the live area is drawn larger."""
WIDEST = 5.0
"""A panel beyond this aspect (or its inverse) gets a picture of this aspect, which covers it."""


class DraftRequest(msgspec.Struct, frozen=True):
    """One draft. `cast` follows `brief.figures`; `width`, `height` in pixels.

    `text_space` names the part kept calm for balloons: "top", or "none".
    """

    brief: Brief
    cast: tuple[Character, ...] = ()
    place: Place | None = None
    style: str = "american-classic"
    width: int = LONG_SIDE
    height: int = LONG_SIDE
    seed: int = 1
    text_space: str = "top"
    props: tuple[Prop, ...] = ()
    """Those of the brief's props that are described."""


def request_for(
    document: Document, panel_id: PanelId, shape: Polygon, long_side: int | None = None
) -> DraftRequest:
    """The draft for a panel of that shape (points); `long_side` in pixels: 1024, or 1536 for a splash."""
    panel, comic = document.panel(panel_id), document.comic
    box = bounds(shape)
    aspect = min(WIDEST, max(1 / WIDEST, box.w / max(box.h, 1e-6)))
    splash = box.w * box.h > SPLASH_SHARE * comic.format.live_box.area
    side = long_side or (SPLASH_SIDE if splash else LONG_SIDE)
    width, height = (side, side / aspect) if aspect >= 1 else (side * aspect, side)
    return DraftRequest(
        brief=panel.brief,
        cast=tuple(_member(document, figure.who) for figure in panel.brief.figures),
        place=_place(document, panel.brief.place),
        text_space="none" if panel.brief.space in ("bottom", "none") else "top",
        props=_props(document, panel.brief),
        style=picture_style(document, panel.page),
        width=max(16, math.floor(width + 0.5)),
        height=max(16, math.floor(height + 0.5)),
        seed=derived_seed(comic.seed, panel_id),
    )


def _member(document: Document, name: str) -> Character:
    """The cast's character of that name or alias, else one made up from the name alone."""
    wanted = name.strip().casefold()
    for character in document.characters():
        if wanted in {known.strip().casefold() for known in (character.name, *character.aliases)}:
            return character
    return stranger(name)


def stranger(name: str) -> Character:
    """A character nobody has described: everything follows from the name."""
    seed = derived_seed("stranger", name.strip().casefold())
    return Character(id=CharacterId(f"stranger-{seed:08x}"), name=name, seed=seed)


def _place(document: Document, name: str) -> Place | None:
    wanted = name.strip().casefold()
    for place_id in document.comic.places:
        place = document.get(place_id, Place)
        if wanted and place.name.strip().casefold() == wanted:
            return place
    return None


def _props(document: Document, brief: Brief) -> tuple[Prop, ...]:
    wanted = {name.strip().casefold() for name in brief.props}
    if not wanted:
        return ()
    known = (document.get(prop_id, Prop) for prop_id in document.comic.props)
    return tuple(prop for prop in known if prop.name.strip().casefold() in wanted)
