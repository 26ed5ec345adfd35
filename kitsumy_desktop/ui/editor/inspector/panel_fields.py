"""What can be set for a panel: what it shows, how much it matters, its frame and picture."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.panel import Panel, PanelType
from kitsumy_desktop.editing.commands.flips import flip_pictures
from kitsumy_desktop.editing.commands.gutters import set_bleed
from kitsumy_desktop.editing.commands.layout import set_importance
from kitsumy_desktop.ui.editor.inspector.fields import (
    Change,
    Check,
    Choice,
    Field,
    Number,
    Read,
    Words,
    attribute,
    changing,
)

TYPES = (
    ("action", "Action"),
    ("dialogue", "Dialogue"),
    ("establishing", "Establishing"),
    ("transition", "Transition"),
    ("climax", "Climax"),
)
IMPORTANCE = (
    (1, "1 · inset"),
    (2, "2 · small"),
    (3, "3 · medium"),
    (4, "4 · large"),
    (5, "5 · splash"),
)
SHOTS = (
    ("extreme_wide", "Extreme wide"),
    ("wide", "Wide"),
    ("full", "Full figure"),
    ("medium", "Medium"),
    ("close", "Close-up"),
    ("extreme_close", "Extreme close-up"),
    ("insert", "Insert"),
)
ANGLES = (
    ("eye", "Eye level"),
    ("low", "Low"),
    ("high", "High"),
    ("bird", "Bird's eye"),
    ("worm", "Worm's eye"),
    ("dutch", "Tilted"),
)
SPACES = (
    ("", "By the balloons"),
    ("top", "Top"),
    ("top-left", "Top left"),
    ("top-right", "Top right"),
    ("bottom", "Bottom"),
    ("none", "Nothing"),
)
SIDES = (("t", "Bleed at the top"), ("b", "Bleed at the bottom"), ("l", "Bleed left"), ("r", "Bleed right"))


def _set_action(document: Document, panel: Panel, value: str) -> Diff:
    """The wording for models told the old action: models read the new one until somebody words it anew."""
    brief = msgspec.structs.replace(panel.brief, action=value)
    if value != panel.brief.action:
        brief = msgspec.structs.replace(brief, picture="")
    return changed(document, [msgspec.structs.replace(panel, brief=brief)])


def _set_type(document: Document, panel: Panel, value: PanelType) -> Diff:
    """A type set by hand stays when the script is read again."""
    return changed(document, [msgspec.structs.replace(panel, type=value, importance_source="hand")])


def _set_importance(document: Document, panel: Panel, value: int) -> Diff:
    """The page is laid out again for it; a free panel only remembers it."""
    return set_importance(document, panel.id, value)


def _bleeds(side: str) -> Read:
    return lambda document, panel: side in panel.bleed


def _bleed(side: str) -> Change:
    def change(document: Document, panel: Panel, value: bool) -> Diff:
        return set_bleed(document, [panel.id], side, value)

    return change


def _flip(document: Document, panel: Panel, value: bool) -> Diff:
    flipped = panel.art is not None and panel.art.flipped
    return flip_pictures(document, [panel.id] if flipped != value else [])


CONTENT_FIELDS = (
    Field("What it shows", Words(4), attribute("brief.action"), _set_action),
    Field("In English, for models", Words(3), attribute("brief.picture"), changing("brief.picture")),
    Field("Shot", Choice(SHOTS), attribute("brief.shot"), changing("brief.shot")),
    Field("Angle", Choice(ANGLES), attribute("brief.angle"), changing("brief.angle")),
    Field("Place", Words(), attribute("brief.place"), changing("brief.place")),
    Field("Time", Words(), attribute("brief.time"), changing("brief.time")),
    Field("Light", Words(), attribute("brief.light"), changing("brief.light")),
    Field("Calm for text", Choice(SPACES), attribute("brief.space"), changing("brief.space")),
    Field("Importance", Choice(IMPORTANCE), attribute("importance"), _set_importance),
    Field("Type", Choice(TYPES), attribute("type"), _set_type),
)
PLACE_FIELDS = (
    *(Field(name, Check(), _bleeds(side), _bleed(side)) for side, name in SIDES),
    Field("Keep where it is", Check(), attribute("locked"), changing("locked")),
)
PICTURE_FIELDS = (
    Field("Zoom", Number(0.2, 8, 0.05, 2, " ×"), attribute("art.zoom"), changing("art.zoom")),
    Field("Turn", Number(-180, 180, 1, 1, " °"), attribute("art.angle"), changing("art.angle")),
    Field("Flipped", Check(), attribute("art.flipped"), _flip),
)
