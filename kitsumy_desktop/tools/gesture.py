"""What a gesture is: a generator between press and release.

It is started with what was true at the press, then sent one `Pointer` per movement, and computes each change
from the press and the whole way since, never from the step before. It yields what to show meanwhile; its
return value is what becomes true. Closing it (Esc, focus loss, another tool) leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Affine, Point, Polygon, Rect
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.mask import Mask, Stroke
from kitsumy_desktop.tools.pointer import DRAG_THRESHOLD, Pointer
from kitsumy_desktop.tools.snap import SnapMark


class Ghost(msgspec.Struct, frozen=True):
    """Many things shown moved, stretched or turned by a map of the page; nothing of them has changed yet."""

    ids: frozenset[RecordId]
    m: Affine
    frame: Polygon
    """The outline of all of them, where they are shown."""


class Marks(msgspec.Struct, frozen=True):
    """What the canvas draws over the page while a gesture runs."""

    marquee: Rect | None = None
    panel: PanelId | None = None
    """A panel that would take part if the pointer were released now."""
    outline: Polygon | None = None
    """The shape of something about to be made."""
    line: tuple[Point, Point] | None = None
    """A cut being dragged."""
    pieces: tuple[Polygon, ...] = ()
    """Shapes of what a panel is about to become."""
    mask: Mask | None = None
    """The mask being painted, and the stroke under way."""
    stroke: Stroke | None = None
    ring: tuple[Point, float] | None = None
    """A circle about something that takes part: its middle and its radius in points."""
    snaps: tuple[SnapMark, ...] = ()
    """What a moved thing lines up with."""
    ghost: Ghost | None = None
    carried: bool = False
    """What is selected goes with the pointer: it may be let go over another page."""


NO_MARKS = Marks()
FEW = 4
"""Up to so many things are changed with every movement; more are shown as ghosts until the release."""


class Shown(msgspec.Struct, frozen=True):
    """The state of a running gesture."""

    diff: Diff = EMPTY
    hint: str = ""
    marks: Marks = NO_MARKS
    selection: Selection | None = None
    touches: tuple[RecordId, ...] = ()
    """Records the gesture is going to change: the canvas prepares for them when they are first named, at the
    press or once they are there."""


class Done(msgspec.Struct, frozen=True):
    """The end of a gesture: a change under a label, and what is selected or edited next."""

    label: str = ""
    diff: Diff = EMPTY
    selection: Selection | None = None
    edit: RecordId | None = None
    """Text to be typed into right away."""
    fresh: Fresh | None = None
    """What `edit` is made by, with its first words; `label` and `diff` are not needed then."""
    tool: str | None = None
    """The tool to go on with."""
    mask: Mask | None = None
    """What has been painted over a picture."""
    twins: Mapping[RecordId, RecordId] = {}
    """Copies that were made, with their originals."""
    refused: InputError | None = None
    """Why nothing could be done; it is told."""


Gesture: TypeAlias = Generator[Shown, Pointer, Done]
Wait: TypeAlias = Generator[Shown, Pointer, Pointer]


def wait_for_drag(press: Pointer, shown: Shown) -> Wait:
    """Shows `shown` until the pointer has travelled far enough to mean it, or is released."""
    pointer = press
    while not pointer.released and not travelled(press, pointer):
        pointer = yield shown
    return pointer


def travelled(press: Pointer, pointer: Pointer) -> bool:
    """Whether the pointer is a drag's length away from the press."""
    return press.at.distance(pointer.at) * press.scale >= DRAG_THRESHOLD
