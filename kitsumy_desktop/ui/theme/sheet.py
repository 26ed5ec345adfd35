"""The style sheet: a template filled from the tokens."""

from __future__ import annotations

from string import Template

from kitsumy_desktop.assets import resource
from kitsumy_desktop.ui.theme import tokens as t


def build_sheet(tokens: t.Tokens) -> str:
    """resources/theme.qss with every $name replaced. Raises KeyError for a name the tokens do not have."""
    values = {name: str(value) for name, value in tokens._asdict().items()}
    values |= {
        "radius": f"{t.RADIUS}px",
        "radius_small": f"{t.RADIUS_SMALL}px",
        "control": f"{t.CONTROL_HEIGHT}px",
        "font": f"{t.FONT_PX}px",
        "font_small": f"{t.FONT_SMALL_PX}px",
        "font_title": f"{t.FONT_TITLE_PX}px",
        "icons": resource("icons").as_posix(),
    }
    return Template(resource("theme.qss").read_text(encoding="utf-8")).substitute(values)
