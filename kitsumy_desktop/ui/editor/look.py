"""How a page is looked at: fitted to the window, or at a zoom; kept when a view is made anew."""

from __future__ import annotations

from typing import NamedTuple

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.ui.canvas.widget import CanvasWidget

FITTED = ("page", "width")
NEAR, FAR = 0.02, 64.0
"""Factors that can have been meant; anything else in the settings is none."""


class Look(NamedTuple):
    """`mode`: "page" or "width" is fitted to the window, else the zoom factor as text."""

    mode: str = "page"
    center: Point | None = None

    @classmethod
    def of(cls, canvas: CanvasWidget) -> Look:
        """How the canvas looks at its page now."""
        fitting = canvas.navigator.fitting
        return cls(fitting) if fitting is not None else cls(f"{canvas.zoom:.4f}", canvas.center())

    @property
    def for_a_page(self) -> Look:
        """The same for another page: fitted as before, a free zoom fits the page."""
        return Look(self.mode if self.mode in FITTED else "page")

    def apply(self, canvas: CanvasWidget) -> None:
        """Look at the canvas's page this way; what makes no sense fits the page."""
        zoom = _factor(self.mode)
        if self.mode == "width":
            canvas.fit_width()
        elif zoom is None:
            canvas.fit()
        else:
            canvas.zoom_to(zoom)
            if self.center is not None:
                middle = canvas.camera.to_view(canvas.center())
                there = canvas.camera.to_view(self.center)
                canvas.navigator.pan(middle.x - there.x, middle.y - there.y)


class Left(NamedTuple):
    """Where somebody was in a comic."""

    page: PageId = PageId("")
    look: Look = Look()
    selection: tuple[RecordId, ...] = ()
    tool: str = "select"

    @classmethod
    def remembered(cls, page: str, mode: str) -> Left:
        """From the words that settings keep; empty ones: the beginning."""
        return cls(PageId(page), Look(mode or "page"))

    @property
    def text(self) -> tuple[str, str]:
        """The words that settings keep: page, and how it was looked at."""
        return self.page, self.look.mode


def _factor(text: str) -> float | None:
    try:
        zoom = float(text)
    except ValueError:
        return None
    return zoom if NEAR <= zoom <= FAR else None
