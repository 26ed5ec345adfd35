"""Design tokens: every colour, size and radius of the window in one table, light and dark."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

Scheme: TypeAlias = Literal["light", "dark"]

GRID = 4
"""Every distance is a multiple of this many pixels."""


class Tokens(NamedTuple):
    """Colours as #rrggbb. `surface` lies above `window`; `sunken` below it."""

    window: str
    surface: str
    raised: str
    sunken: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    danger: str
    warning: str
    success: str
    desk: str
    """What lies around the page on the canvas."""
    shadow: str


LIGHT = Tokens(
    window="#f4f4f6",
    surface="#ffffff",
    raised="#ffffff",
    sunken="#ebebef",
    line="#e1e1e7",
    line_strong="#cbcbd4",
    text="#1d1d24",
    text_soft="#545461",
    text_faint="#6c6c79",
    accent="#c4400c",
    accent_hover="#ab3709",
    accent_text="#ffffff",
    accent_soft="#fdeae1",
    danger="#c92a2a",
    warning="#965900",
    success="#277c36",
    desk="#dcdce2",
    shadow="#33000000",
)

DARK = Tokens(
    window="#1c1c21",
    surface="#25252b",
    raised="#2d2d35",
    sunken="#17171b",
    line="#34343d",
    line_strong="#4a4a56",
    text="#ececf1",
    text_soft="#b6b6c2",
    text_faint="#9696a4",
    accent="#f2703a",
    accent_hover="#ff8552",
    accent_text="#1c1c21",
    accent_soft="#43291f",
    danger="#ff6b6b",
    warning="#f0b429",
    success="#69db7c",
    desk="#121215",
    shadow="#88000000",
)

CHART: dict[Scheme, dict[str, str]] = {
    "light": {
        "runpod-pod": "#d9480f",
        "runpod-serverless": "#1971c2",
        "runpod-public": "#0ca678",
        "gemini": "#7048e8",
        "comfy": "#74800d",
        "draft": "#868e96",
        "local-text": "#5c940d",
        "runpod-text": "#0b7285",
        "runpod-vllm": "#364fc7",
        "openai-text": "#2b8a3e",
        "gemini-text": "#ae3ec9",
        "plan": "#1d1d24",
        "peer": "#a3a3af",
    },
    "dark": {
        "runpod-pod": "#f2703a",
        "runpod-serverless": "#4dabf7",
        "runpod-public": "#38d9a9",
        "gemini": "#b197fc",
        "comfy": "#c0d13c",
        "draft": "#909296",
        "local-text": "#a9e34b",
        "runpod-text": "#3bc9db",
        "runpod-vllm": "#748ffc",
        "openai-text": "#69db7c",
        "gemini-text": "#e599f7",
        "plan": "#ececf1",
        "peer": "#747482",
    },
}
"""Colours of lines and bars in charts, by provider."""

SCHEMES: dict[Scheme, Tokens] = {"light": LIGHT, "dark": DARK}

RADIUS = 6
RADIUS_SMALL = 4
CONTROL_HEIGHT = 28
ICON = 18
FONT_PX = 13
FONT_SMALL_PX = 11
FONT_TITLE_PX = 20
PANEL_WIDTH = 288
STRIP_WIDTH = 148
