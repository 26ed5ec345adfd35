"""The tables of the page-layout programme: what cells, stacks and tiers of given panels cost.

A region is divided on a grid of `columns` × `rows` units. A page is a sequence of tiers, a tier a sequence of
cells, a cell one panel or a stack of two or three. Targets are absolute shares of the live area, so the
tables serve every page the panels could stand on. Indices start at 0; a width or height of 0 is never
feasible. Costs are unit-less, infeasible entries are infinite.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.craft.layout.profiles import LayoutProfile
from kitsumy_desktop.craft.layout.spec import PanelSpec

Costs: TypeAlias = NDArray[np.float64]
Pattern: TypeAlias = tuple[int, ...]
"""Panels in each cell of a tier."""

SHAPE_TOLERANCE = np.log(1.2)
TEXT_WEIGHT = 4.0
TEXT_ROOM = 0.45
"""Lettering may take at most this share of a panel."""


class Field(msgspec.Struct, frozen=True):
    """What is divided: size in points, the grid on it, and the limits panels have to keep."""

    size: Size
    columns: int
    rows: int
    gutters: Gutters
    least_side: float
    """Points."""
    least_aspect: float = 0.35
    most_aspect: float = 3.2
    text_scale: float = 1.0
    """Words cover this much more of the page than on a US comic page."""
    share: float = 1.0
    """The field's share of the live area."""

    def unit(self) -> Size:
        """A grid unit in points, half a gutter around the region included."""
        return Size(
            (self.size.w + self.gutters.columns) / self.columns,
            (self.size.h + self.gutters.rows) / self.rows,
        )


@dataclass(frozen=True)
class Tables:
    """cells[m − 1][k, w, h]: m panels from k on in one cell; tiers[pattern][k, h]: a whole tier from k on."""

    field: Field
    count: int
    cells: tuple[Costs, Costs, Costs]
    tiers: dict[Pattern, Costs]


def build_tables(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, area_scale: float = 1.0
) -> Tables:
    """Tables for `specs`; every area target is multiplied by `area_scale`."""
    single = _single_costs(specs, field, profile, area_scale)
    double = _stacked(single, single)
    triple = _stacked(single, double)
    cells = (single, double + profile.stack[0], triple + profile.stack[1])
    return Tables(field, len(specs), cells, _tiers(cells, profile))


def later(table: Costs, by: int) -> Costs:
    """The table of what starts `by` panels later; infinite past the last panel."""
    if by == 0:
        return table
    shifted = np.full_like(table, np.inf)
    if by < len(table):
        shifted[:-by] = table[by:]
    return shifted


def joined(first: Costs, second: Costs, axis: int) -> Costs:
    """Least sum of `first` and `second` over all ways to share a length along `axis` (min-plus)."""
    first, second = np.moveaxis(first, axis, 0), np.moveaxis(second, axis, 0)
    out = np.full(np.broadcast_shapes(first.shape, second.shape), np.inf)
    for length in range(1, len(first)):
        np.minimum(out[length:], first[: len(first) - length] + second[length], out=out[length:])
    return np.moveaxis(out, 0, axis)


def _single_costs(
    specs: Sequence[PanelSpec], field: Field, profile: LayoutProfile, area_scale: float
) -> Costs:
    """c1 of the programme: area, shape and text terms; infinite where a limit is broken."""
    unit = field.unit()
    w = np.arange(field.columns + 1)[None, :, None]
    h = np.arange(field.rows + 1)[None, None, :]
    width, height = w * unit.w - field.gutters.columns, h * unit.h - field.gutters.rows
    allowed = (width >= field.least_side - 1e-6) & (height >= field.least_side - 1e-6)
    width, height = np.maximum(width, 1e-3), np.maximum(height, 1e-3)
    aspect = width / height
    allowed = allowed & (aspect >= field.least_aspect) & (aspect <= field.most_aspect)
    share = np.maximum(w * h, 1e-6) / (field.columns * field.rows) * field.share
    area = np.array([profile.areas[spec.importance - 1] * area_scale for spec in specs])[:, None, None]
    shape = np.array([profile.shapes[spec.type] for spec in specs])[:, None, None]
    need = np.array([(0.0021 * s.words + 0.012) * field.text_scale if s.words else 0.0 for s in specs])
    crowding = np.log(np.maximum(1.0, need[:, None, None] / (TEXT_ROOM * share)))
    stretch = np.maximum(0.0, np.abs(np.log(aspect / shape)) - SHAPE_TOLERANCE)
    cost = profile.area_weight * np.log(share / area) ** 2 + profile.shape_weight * stretch**2
    cost = cost + TEXT_WEIGHT * crowding**2
    return np.where(allowed, cost, np.inf)


def _stacked(top: Costs, below: Costs) -> Costs:
    return joined(top, later(below, 1), axis=2)


def _tiers(cells: tuple[Costs, Costs, Costs], profile: LayoutProfile) -> dict[Pattern, Costs]:
    tiers: dict[Pattern, Costs] = {}
    _grow_tiers((), None, cells, profile, tiers)
    return tiers


def _grow_tiers(
    pattern: Pattern,
    table: Costs | None,
    cells: tuple[Costs, Costs, Costs],
    profile: LayoutProfile,
    tiers: dict[Pattern, Costs],
) -> None:
    """Add every tier that begins with `pattern`; `table[k, w, h]` is the least cost of those cells."""
    count = sum(pattern)
    for panels in (1, 2, 3):
        total = count + panels
        if total > len(profile.tier) or (panels > 1 and pattern and pattern[-1] > 1):
            continue  # two stacks side by side could be read row by row
        longer = (*pattern, panels)
        price = profile.tier[total - 1]
        cell = later(cells[panels - 1], count)
        if np.isfinite(price) and longer not in ((2,), (3,)):
            tiers[longer] = price + (cell[:, -1] if table is None else _closed(table, cell))
        if total < len(profile.tier):
            grown = cell if table is None else joined(table, cell, axis=1)
            if np.isfinite(grown).any():
                _grow_tiers(longer, grown, cells, profile, tiers)


def _closed(table: Costs, cell: Costs) -> Costs:
    """The tier that fills the whole width with one more cell."""
    closed: Costs = (table[:, 1:-1] + cell[:, -2:0:-1]).min(axis=1)
    return closed
