"""A panel: what it shows (brief), how much it matters, its frame and its picture."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash, TakeId

PanelType: TypeAlias = Literal["action", "dialogue", "establishing", "transition", "climax"]
Shot: TypeAlias = Literal["extreme_wide", "wide", "full", "medium", "close", "extreme_close", "insert"]
CameraAngle: TypeAlias = Literal["eye", "low", "high", "bird", "worm", "dutch"]
TextSpace: TypeAlias = Literal["", "top", "top-left", "top-right", "bottom", "none"]
Source: TypeAlias = Literal["heuristic", "llm", "hand"]
BorderStyle: TypeAlias = Literal[
    "clean",
    "rough",
    "sketchy",
    "double",
    "worn",
    "ink",
    "jagged",
    "cloud",
    "rounded",
    "broken",
    "none",
]
ArtKind: TypeAlias = Literal["draft", "imported", "take"]


class Figure(msgspec.Struct, frozen=True, omit_defaults=True):
    """One person in a panel. `who` is a character's name as the script writes it."""

    who: str
    position: Literal["left", "center", "right", "back", ""] = ""
    pose: str = ""
    expression: str = ""


class Brief(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the picture shows: the input of every artist, draft or paid. `action` is the script's wording."""

    action: str = ""
    figures: tuple[Figure, ...] = ()
    place: str = ""
    time: str = ""
    shot: Shot = "medium"
    angle: CameraAngle = "eye"
    light: str = ""
    """Where the light comes from and its mood, beside what `time` says."""
    space: TextSpace = ""
    """What the composition leaves calm for lettering, where the writer asks for it."""
    props: tuple[str, ...] = ()
    """Names of props that are seen."""
    picture: str = ""
    """What the picture shows in plain English, for models that read no other language; empty: `action`."""


class FaceBox(msgspec.Struct, frozen=True, omit_defaults=True):
    """A face in a picture, as fractions 0..1 of its width and height; `who` where it is known.

    `mouth_x`, `mouth_y` are fractions of the picture as well; None: taken as 0.72 of the box's height.
    """

    x: float
    y: float
    w: float
    h: float
    who: str = ""
    mouth_x: float | None = None
    mouth_y: float | None = None
    by_hand: bool = False


class Art(msgspec.Struct, frozen=True, omit_defaults=True):
    """The picture in a panel and how it sits there.

    The picture first covers the panel's bounding box, centred; then `zoom` (≥ 1 keeps it covered),
    `angle` in degrees clockwise and `offset` in points are applied about the panel's centre.
    """

    picture: PictureHash
    width: int
    """Pixels."""
    height: int
    """Pixels."""
    kind: ArtKind = "draft"
    take: TakeId | None = None
    zoom: float = 1.0
    offset: Point = Point(0.0, 0.0)
    angle: float = 0.0
    faces: tuple[FaceBox, ...] = ()
    front: tuple[Polygon, ...] = ()
    """Figures that stand before balloons marked `behind`, as outlines in fractions 0..1 of the picture."""
    flipped: bool = False
    """Mirrored left to right inside the panel."""
    subject: str = ""
    """`subject_hash` of the recipe it was made from; empty for drafts and pictures brought by hand."""


class Border(msgspec.Struct, frozen=True, omit_defaults=True):
    """A panel's frame; `width` in points. `seed` and the panel's id are the dice of uneven styles."""

    style: BorderStyle = "clean"
    width: float = 1.2
    colour: str = "#111111"
    seed: int = 0
    amount: float = 1.0
    """How strongly the style shows, as a multiple of the usual."""


class PanelForm(msgspec.Struct, frozen=True, omit_defaults=True):
    """A shape preset fitted into the panel's place (comic/forms): its id, how strongly, and its dice."""

    id: str
    amount: float = 1.0
    seed: int = 0


class Panel(msgspec.Struct, frozen=True, tag="panel", tag_field="record", omit_defaults=True):
    """One panel. Its shape comes from the page's layout tree unless `polygon` is set."""

    id: PanelId
    page: PageId
    brief: Brief = Brief()
    type: PanelType = "dialogue"
    importance: int = 3
    importance_source: Source = "heuristic"
    art: Art | None = None
    border: Border = Border()
    polygon: Polygon | None = None
    """A free panel: its own outline in page points, clockwise."""
    bends: tuple[float, ...] = ()
    """How far each edge of `polygon` (from corner i to i + 1) is curved: the height of its arc over its
    length, positive outward; empty: all straight."""
    form: PanelForm | None = None
    bleed: str = ""
    """Sides that run to the bleed: any of t, r, b, l. Only sides on the edge of the live area follow."""
    locked: bool = False
    """Re-running the layout keeps this panel's rectangle."""
    background: str = "#e9e6df"
    """What shows where there is no picture."""
    level: int = 0
    """Free panels only: a higher one lies above; equal ones in reading order."""
    hidden: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""
