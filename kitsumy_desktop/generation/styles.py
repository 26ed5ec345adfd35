"""The 20 picture styles: words for paid artists, the hand of the draft artist (resources/styles.json)."""

from __future__ import annotations

from functools import cache
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.errors import InputError

Family: TypeAlias = Literal["natural", "tag"]
Shading: TypeAlias = Literal[
    "flat", "none", "halftone", "screentone", "black", "wash", "cross", "pencil", "gouge", "gouache", "spray"
]


class Hand(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the draft artist draws in a style. Lengths in pixels of a picture 1024 pixels large."""

    weight: float
    """Usual line."""
    wobble: float
    """Tremor, in lines."""
    ink: str
    paper: str
    mode: Literal["colour", "mono"]
    shading: Shading
    depth: float
    """How dark shadow is, 0..1."""
    shadow: str
    """The colour shadow leans to."""
    pitch: float
    """Distance of tone dots or hatching lines."""
    palette: tuple[str, ...]
    """The only colours there are, or empty for all."""
    saturation: float
    lift: float
    """How far colours move toward the paper, 0..1."""
    contrast: float
    grain: float
    heads: float
    """How many heads tall a grown-up stands."""
    eye: float
    """Size of the eyes beside life."""
    skull: float
    """Size of the head beside the body's measure."""
    toon: bool
    """Simple noses, round cheeks."""
    extras: tuple[str, ...]


class Style(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture style. `prefix`, `suffix`, `negative` are prompt parts; `family`: the models it suits."""

    id: str
    name: str
    prefix: str
    suffix: str
    negative: str
    family: Family
    hand: Hand
    tags: str = ""
    """The prefix as tag models know it; empty: they take the plain one."""


@cache
def styles() -> tuple[Style, ...]:
    """All styles in the order they are offered."""
    return msgspec.json.decode(assets.read_bytes("styles.json"), type=tuple[Style, ...])


def style(style_id: str) -> Style:
    """The style of that id. Raises InputError for an unknown one."""
    for known in styles():
        if known.id == style_id:
            return known
    raise InputError(
        f"There is no picture style called “{style_id}”.",
        "Known styles: " + ", ".join(s.id for s in styles()),
    )
