"""What helps a hand on the page: snapping, own guides, the arrows' step, the kind of the next balloon."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.records.balloon import BalloonKind


class Aids(msgspec.Struct, frozen=True):
    """The person's choices, the same on every page."""

    snapping: bool = False
    """Whoever shows the page switches it on."""
    guides_shown: bool = True
    guides_locked: bool = False
    kind: BalloonKind = "speech"
    """Of the balloon that is made next."""
    step: float = 1.0
    """One step of the arrow keys, and what guides keep to with Shift, in points."""
