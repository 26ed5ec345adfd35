"""Generated scripts laid out as real comics, and a reader who knows nothing of the layout tree."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, area, bounds, clip_half_plane, contains
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.layout.paginate import paginate
from kitsumy_desktop.craft.layout.profiles import PROFILES
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec

IMPORTANCE = {
    "action": (1, 3, 5, 4, 1),
    "dialogue": (2, 5, 6, 2, 0),
    "establishing": (0, 1, 4, 5, 1),
    "transition": (4, 4, 2, 0, 0),
    "climax": (0, 0, 0, 3, 7),
}
"""How often importance 1–5 goes with a panel type."""
MOST_TILT = 10
"""A cut of the reader's eye runs at most so many degrees off the axis."""


def script(seed: int, panels: int = 40) -> tuple[PanelSpec, ...]:
    """A story in scenes: an establishing panel, talk and action, a climax towards the end of some."""
    rng = random.Random(seed)
    specs: list[PanelSpec] = []
    while len(specs) < panels:
        length = rng.randint(5, 12)
        middle = rng.choices(("action", "dialogue", "transition"), (0.35, 0.55, 0.10), k=length)
        ends = [rng.choice(("climax", "action", "dialogue", "climax"))]
        for kind in ["establishing", *middle, *ends]:
            importance = rng.choices((1, 2, 3, 4, 5), IMPORTANCE[kind])[0]
            words = 0 if kind == "transition" else rng.choice((0, 4, 8, 12, 16, 22, 28))
            specs.append(PanelSpec(PanelId(f"p{len(specs)}"), importance, kind, words))
    return tuple(specs[:panels])


def uniform_script(seed: int, panels: int = 40) -> tuple[PanelSpec, ...]:
    """A script without any shape: every importance and type equally likely."""
    rng = random.Random(seed)
    return tuple(
        PanelSpec(PanelId(f"p{i}"), rng.randint(1, 5), rng.choice(tuple(IMPORTANCE)), rng.randint(0, 30))
        for i in range(panels)
    )


def document_of(
    plans: Sequence[PagePlan],
    specs: Iterable[PanelSpec],
    *,
    fmt: PageFormat = US_COMIC,
    profile: str = "us",
    reading: Reading = "ltr",
    gutters: Gutters | None = None,
) -> Document:
    """The plans as a comic."""
    by_id = {spec.id: spec for spec in specs}
    records: list[Record] = []
    pages = []
    for number, plan in enumerate(plans):
        page_id = PageId(f"page{number}")
        pages.append(page_id)
        records.append(Page(page_id, layout=plan.layout, panels=plan.panels, full_bleed=plan.full_bleed))
        for panel_id in plan.panels:
            spec = by_id[panel_id]
            records.append(
                Panel(
                    panel_id,
                    page_id,
                    type=spec.type,
                    importance=spec.importance,
                    bleed=plan.bleeds.get(panel_id, ""),
                    polygon=plan.free.get(panel_id),
                )
            )
    comic = Comic(
        ComicId("c"),
        "Test",
        format=fmt,
        reading=reading,
        layout_profile=profile,
        gutters=gutters or PROFILES[profile].gutters,
        pages=tuple(pages),
    )
    return Document({r.id: r for r in [comic, *records]})


@dataclass(frozen=True)
class LaidOut:
    """A script with its plans and the comic they make."""

    specs: tuple[PanelSpec, ...]
    plans: tuple[PagePlan, ...]
    document: Document

    def shapes(self) -> list[dict[PanelId, Polygon]]:
        """Panel shapes of each page."""
        return [panel_shapes(self.document, page) for page in self.document.comic.pages]


def laid_out(
    specs: tuple[PanelSpec, ...], profile: str = "us", reading: Reading = "ltr", fmt: PageFormat = US_COMIC
) -> LaidOut:
    """A script paginated with the profile's own gutters."""
    style = PROFILES[profile]
    plans = paginate(specs, fmt, style, style.gutters, reading)
    return LaidOut(specs, plans, document_of(plans, specs, fmt=fmt, profile=profile, reading=reading))


def reading_order(shapes: dict[PanelId, Polygon], reading: Reading) -> list[PanelId]:
    """The order in which a reader takes the panels: recursive XY-cut on the polygons.

    A gap that runs through all panels from side to side comes first, upper part before lower; else one from
    top to bottom, left part before right (rtl: right before left). Gaps may lean a little.
    """
    if len(shapes) <= 1:
        return list(shapes)
    for axis, later_first in (("y", False), ("x", reading == "rtl")):
        groups = _separated(shapes, axis)
        if groups:
            if later_first:
                groups = groups[::-1]
            return [p for group in groups for p in reading_order({i: shapes[i] for i in group}, reading)]
    raise AssertionError(f"no reader could part {sorted(shapes)}")


def _separated(shapes: dict[PanelId, Polygon], axis: str) -> list[list[PanelId]]:
    """Two groups with a straight gap between them, the straightest that leans least; none: empty."""
    for half_degrees in sorted(range(-2 * MOST_TILT, 2 * MOST_TILT + 1), key=abs):
        tilt = math.radians(half_degrees / 2)
        spans = []
        for panel, shape in shapes.items():
            if axis == "y":
                along = [p.y * math.cos(tilt) - p.x * math.sin(tilt) for p in shape]
            else:
                along = [p.x * math.cos(tilt) - p.y * math.sin(tilt) for p in shape]
            spans.append((min(along), max(along), panel))
        spans.sort()
        reach = spans[0][1]
        for index, (low, high, _) in enumerate(spans[1:], start=1):
            if low >= reach - 1e-6:
                return [[s[2] for s in spans[:index]], [s[2] for s in spans[index:]]]
            reach = max(reach, high)
    return []


def spearman(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Rank correlation; equal values share their mean rank."""
    a, b = _ranks(xs), _ranks(ys)
    mean_a, mean_b = sum(a) / len(a), sum(b) / len(b)
    top = sum((x - mean_a) * (y - mean_b) for x, y in zip(a, b, strict=True))
    spread = math.sqrt(sum((x - mean_a) ** 2 for x in a) * sum((y - mean_b) ** 2 for y in b))
    return top / spread


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=lambda i: values[i])
    ranks = [0.0] * len(values)
    start = 0
    for end in range(1, len(order) + 1):
        if end == len(order) or values[order[end]] - values[order[start]] > 1e-9:
            for i in order[start:end]:
                ranks[i] = (start + end - 1) / 2
            start = end
    return ranks


def importance_correlation(comic: LaidOut) -> float:
    """Spearman's ρ between the importance of panels and the area they got."""
    areas = {p: area(s) for page in comic.shapes() for p, s in page.items()}
    return spearman([s.importance for s in comic.specs], [areas[s.id] for s in comic.specs])


def aspect_deviations(comic: LaidOut, profile: str = "us") -> list[float]:
    """|ln(aspect / aspect aimed at)| of every panel but splashes, which are as the page is."""
    aims = PROFILES[profile].shapes
    boxes = {p: bounds(s) for page in comic.shapes() for p, s in page.items() if len(page) > 1}
    return [abs(math.log(boxes[s.id].w / boxes[s.id].h / aims[s.type])) for s in comic.specs if s.id in boxes]


def climaxes_well_placed(comic: LaidOut) -> tuple[int, int]:
    """(climaxes on a splash or first on an even page, all climaxes); a climax is a panel of importance 5."""
    good = total = 0
    by_id = {s.id: s for s in comic.specs}
    for number, plan in enumerate(comic.plans, start=1):
        for place, panel in enumerate(plan.panels):
            if by_id[panel].importance == 5:
                total += 1
                good += len(plan.panels) == 1 or (place == 0 and number % 2 == 0)
    return good, total


def overlap(a: Polygon, b: Polygon) -> float:
    """Area two convex polygons, both clockwise, have in common."""
    common = a
    for i, p in enumerate(b):
        q = b[(i + 1) % len(b)]
        common = clip_half_plane(common, p, Point(p.y - q.y, q.x - p.x)) if len(common) > 2 else ()
    return area(common) if len(common) > 2 else 0.0


def uneven_gutters(shapes: dict[PanelId, Polygon], region: Rect, gutters: Gutters) -> list[str]:
    """Edges of panels that do not stand exactly one gutter from the panels across, or on the region's edge.

    Measured with probes: just short of a gutter away no panel may be, just beyond it there must be one.
    """
    return [
        f"{panel} edge {i}"
        for panel, shape in shapes.items()
        for i in range(len(shape))
        if not _edge_is_even(shape, i, list(shapes.values()), region, gutters)
    ]


def _edge_is_even(shape: Polygon, i: int, all_shapes: list[Polygon], region: Rect, gutters: Gutters) -> bool:
    a, b = shape[i], shape[(i + 1) % len(shape)]
    length = a.distance(b)
    out = Point((b.y - a.y) / length, (a.x - b.x) / length)
    gap = gutters.rows if abs(out.y) > abs(out.x) else gutters.columns
    starts = [Point(a.x + (b.x - a.x) * k / 20, a.y + (b.y - a.y) * k / 20) for k in range(1, 20)]
    inside = region.grown(-0.01)
    if not any(inside.contains(p) for p in starts):
        return True
    if any(contains(s, p.plus(out.times(gap - 0.01))) for p in starts for s in all_shapes):
        return False
    far = [p.plus(out.times(gap + 0.01)) for p in starts]
    # A short edge may have nothing across: the page ends there, or the mouth of another gutter is there.
    short = length < max(gutters.rows, gutters.columns)
    return short or any(contains(s, p) for p in far for s in all_shapes)
