"""The layout tree: how a page's live area is cut into panels.

Parts of a split stand in *reading order*; where they lie follows from the comic's reading direction, so a
page read right to left is the same tree mirrored.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PanelId

Axis: TypeAlias = Literal["rows", "columns"]


class Leaf(msgspec.Struct, frozen=True, tag="leaf", omit_defaults=True):
    """One panel's place in the tree."""

    panel: PanelId


class Cut(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line between two neighbouring parts.

    `at`: 0..1 along the split region's bounding box, in reading order; `angle`: degrees off the axis,
    positive turns clockwise in a left-to-right page; `gutter`: points, None = the page's rule.
    """

    at: float
    angle: float = 0.0
    gutter: float | None = None


class Split(msgspec.Struct, frozen=True, tag="split", omit_defaults=True):
    """A region divided into `parts` by `len(parts) - 1` cuts; rows lie below, columns beside each other."""

    axis: Axis
    parts: tuple[Leaf | Split, ...]
    cuts: tuple[Cut, ...]


LayoutNode: TypeAlias = Leaf | Split


class Gutters(msgspec.Struct, frozen=True, omit_defaults=True):
    """Gutter rule in points: `rows` between tiers, `columns` between panels of a tier."""

    rows: float = 9.0
    columns: float = 9.0


def leaves(node: LayoutNode) -> tuple[PanelId, ...]:
    """The panels of the tree in reading order."""
    if isinstance(node, Leaf):
        return (node.panel,)
    return tuple(panel for part in node.parts for panel in leaves(part))
