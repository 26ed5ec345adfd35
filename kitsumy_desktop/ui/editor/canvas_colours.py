"""The canvas's colours from the theme's tokens."""

from __future__ import annotations

from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.theme.tokens import Tokens


def canvas_colours(tokens: Tokens) -> CanvasColours:
    """Desk, shadow, selection and guides in the theme's colours."""
    return CanvasColours(desk=tokens.desk, shadow=tokens.shadow, accent=tokens.accent)
