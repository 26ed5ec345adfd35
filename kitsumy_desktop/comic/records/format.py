"""Page formats: trim, bleed and safe area of a page as a dated data profile."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Rect


class PageFormat(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page size. Lengths in points; `source` and `dated` say where the numbers come from and when."""

    id: str
    name: str
    width: float
    height: float
    bleed: float
    """How far pictures run over the trim on every side."""
    safe: float
    """Distance from the trim within which no text may stand."""
    margin: float
    """Distance from the trim to the live area that panels fill."""
    dpi: int = 300
    source: str = ""
    dated: str = ""

    def spread(self) -> PageFormat:
        """Two facing pages as one sheet."""
        return msgspec.structs.replace(self, width=2 * self.width)

    @property
    def trim_box(self) -> Rect:
        """The cut page; its top left corner is the origin of page coordinates."""
        return Rect(0, 0, self.width, self.height)

    @property
    def bleed_box(self) -> Rect:
        """Trim plus bleed."""
        return self.trim_box.grown(self.bleed)

    @property
    def safe_box(self) -> Rect:
        """Where text is safe."""
        return self.trim_box.grown(-self.safe)

    @property
    def live_box(self) -> Rect:
        """What the layout tree divides."""
        return self.trim_box.grown(-self.margin)


US_COMIC = PageFormat(
    id="us-comic",
    name="US comic",
    width=477.0,
    height=738.0,
    bleed=9.0,
    safe=22.5,
    margin=27.0,
    source="ComiXpress",
    dated="2026-11-21",
)
"""The default: 6.625 × 10.25 in, bleed 0.125 in."""
