"""What helps a hand on the page: snapping, own guides, and the step that counts as one."""

from __future__ import annotations

import msgspec


class Aids(msgspec.Struct, frozen=True):
    """The person's choices, the same on every page."""

    snapping: bool = False
    """Whoever shows the page switches it on."""
    guides_shown: bool = True
    guides_locked: bool = False
    step: float = 1.0
    """One step of the arrow keys, and what guides keep to with Shift, in points."""
