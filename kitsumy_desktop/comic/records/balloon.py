"""A balloon or caption: text with a body and tails. Positions in page points."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId

BalloonKind: TypeAlias = Literal["speech", "thought", "shout", "whisper", "radio", "weak", "caption"]


class Tail(msgspec.Struct, frozen=True, omit_defaults=True):
    """A tail that ends at `tip`; `bend` −1..1 curves it to one side of the straight way."""

    tip: Point
    bend: float = 0.0
    width: float = 1.0
    """Multiple of the usual width at the root."""
    follows: str = ""
    """Name of the character whose mouth the tip keeps to when picture or panel move; empty: nobody."""


class Balloon(msgspec.Struct, frozen=True, tag="balloon", tag_field="record", omit_defaults=True):
    """Text that someone says, thinks or tells.

    The body is the kind's outline around the box of `width` × `height` at `center`. Lines, breaks and
    glyph positions follow from the text, the lettering and that box alone, so they are never stored.
    """

    id: BalloonId
    page: PageId
    panel: PanelId | None
    text: str
    """With *bold italic*, _italic_ and **big** markup."""
    center: Point
    width: float
    height: float
    kind: BalloonKind = "speech"
    speaker: str = ""
    order: int = 0
    """Reading order within the panel."""
    tails: tuple[Tail, ...] = ()
    off_panel: bool = False
    """The speaker is not in the picture: the tail ends at the panel's border."""
    text_scale: float = 1.0
    fill: str | None = None
    locked: bool = False
    """Placed by hand: automatic placement leaves it where it is."""
    padding: float = 1.0
    """Room between text and body as a multiple of the usual."""
    roundness: float | None = None
    """0 (a box) .. 1 (an ellipse); None: as the kind has it."""
    stroke: float | None = None
    """Width of the outline in points; None: the lettering's."""
    ink: str | None = None
    """Colour of the outline; None: the lettering's."""
    double: bool = False
    """A second, inner outline: loud or mechanical voices."""
    outline: Polygon = ()
    """A free body: corners of a smooth curve, clockwise, in half widths and half heights about the centre."""
    joined: BalloonId | None = None
    """The balloon of the same speaker that this one goes on from."""
    bridge: bool = False
    """Joined by a narrow connector rather than by touching bodies."""
    sized: bool = False
    """Body sized by hand: text that changes leaves it as long as it fits."""
    behind: bool = False
    """Behind the figures of its panel's picture (`Art.front`)."""
    style: str = ""
    """Id of a lettering style of the comic."""
    hidden: bool = False
    group: str = ""
    pinned: bool = False
    """Locked against editing: pointer and keys on the page pass it by until it is unlocked."""

    @property
    def box(self) -> Rect:
        """The body's box."""
        return Rect(self.center.x - self.width / 2, self.center.y - self.height / 2, self.width, self.height)
