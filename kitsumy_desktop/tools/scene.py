"""A page as the tools meet it: shapes of everything that can be pointed at."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.document import ITEMS, Document, Effect, Item
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, rotation, translation
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.path import Path, flatten
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import page_format, page_gutters, page_region, panel_places, panel_shapes
from kitsumy_desktop.craft.balloons.links import link_loop
from kitsumy_desktop.craft.balloons.outline import balloon_outline, letter_size
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.tree import CutHandle, cut_handles
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.drawing.sfx import sfx_reach
from kitsumy_desktop.editing.commands.gutters import gutter_width
from kitsumy_desktop.editing.commands.stacking import panel_stack
from kitsumy_desktop.editing.selection import NOTHING, Selection, is_hidden, unit
from kitsumy_desktop.tools.aids import Aids
from kitsumy_desktop.tools.effect_kinds import EffectKinds
from kitsumy_desktop.tools.mask import Mask

Shape: TypeAlias = tuple[Polygon, ...]
"""Closed outlines of something, curves flattened."""

ELLIPSE_STEPS = 32
SFX_LEAST = 12.0
"""A sound effect without ink can still be grabbed by a box of this size, in points."""


class ShapeCache:
    """Flattened outlines by the records they were made from."""

    def __init__(self) -> None:
        self._held: dict[RecordId, tuple[tuple[object, ...], Shape]] = {}

    def get(self, record_id: RecordId, key: tuple[object, ...], make: Callable[[], Shape]) -> Shape:
        """The shape made for `key`, made anew when the key is another one."""
        held = self._held.get(record_id)
        if held is not None and held[0] == key:
            return held[1]
        shape = make()
        self._held[record_id] = (key, shape)
        return shape


class Scene:
    """One page of one document with what is selected on it. Everything is derived on demand and kept."""

    def __init__(
        self,
        document: Document,
        page_id: PageId,
        book: FaceBook,
        selection: Selection = NOTHING,
        cache: ShapeCache | None = None,
    ) -> None:
        self.document = document
        self.page_id = page_id
        self.book = book
        self.selection = selection
        self.mask: Mask | None = None
        """What has been painted over a picture, while that is being done."""
        self.aids = Aids()
        """Snapping, own guides."""
        self.effects = EffectKinds()
        """Looks of the lines and tones made next."""
        self._cache = cache or ShapeCache()
        self._shapes: dict[PanelId, Polygon] | None = None
        self._places: dict[PanelId, Polygon] | None = None
        self._cuts: tuple[CutHandle, ...] | None = None

    @property
    def page(self) -> Page:
        """The page's record."""
        return self.document.page(self.page_id)

    @property
    def sheet(self) -> PageFormat:
        """The page's boxes."""
        return page_format(self.document.comic, self.page)

    @property
    def shapes(self) -> dict[PanelId, Polygon]:
        """Outline of every panel, in reading order."""
        if self._shapes is None:
            self._shapes = panel_shapes(self.document, self.page_id)
        return self._shapes

    @property
    def places(self) -> dict[PanelId, Polygon]:
        """The outlines without the panels' forms: what their borders and corners are moved by."""
        if self._places is None:
            self._places = panel_places(self.document, self.page_id)
        return self._places

    @property
    def cuts(self) -> tuple[CutHandle, ...]:
        """The gutters that can be dragged."""
        if self._cuts is None:
            comic, page = self.document.comic, self.page
            self._cuts = (
                cut_handles(
                    page.layout,
                    page_region(comic, page).corners(),
                    page_gutters(comic, page),
                    comic.reading,
                )
                if page.layout is not None
                else ()
            )
        return self._cuts

    def gutter(self, cut: CutHandle) -> float:
        """Width of the gutter a cut makes, in points."""
        return gutter_width(self.document, self.page_id, CutRef(cut.path, cut.index))

    def items(self) -> tuple[Item, ...]:
        """The page's items that are seen, from back to front."""
        return tuple(i for i in self.document.items(self.page_id) if not is_hidden(self.document, i))

    def in_reach(self) -> tuple[Item, ...]:
        """Items that can be pointed at: seen, and not locked."""
        return tuple(i for i in self.items() if not i.pinned)

    def free_panels(self) -> tuple[PanelId, ...]:
        """Panels with an outline of their own that are seen, from back to front."""
        return tuple(p for p in panel_stack(self.document, self.page_id) if not self.document.panel(p).hidden)

    def panels_in_reach(self) -> tuple[PanelId, ...]:
        """Panels that can be pointed at, from back to front: free ones lie above those of the layout."""
        panels = [p for p in self.document.panels(self.page_id) if not (p.hidden or p.pinned)]
        stack = {p: n for n, p in enumerate(self.free_panels(), start=1)}
        return tuple(p.id for p in sorted(panels, key=lambda p: stack.get(p.id, 0)))

    def unit(self, record_id: RecordId) -> tuple[RecordId, ...]:
        """What a click on something takes: the whole group, unless it was gone into."""
        return unit(self.document, record_id, self.selection)

    def outline(self, item: Item) -> Shape:
        """What of an item can be grabbed."""
        if isinstance(item, Balloon):
            return self.balloon_shape(item)
        return self.sfx_shape(item) if isinstance(item, Sfx) else (effect_area(item),)

    def balloon_shape(self, balloon: Balloon) -> Shape:
        """Body, tails and trail, and what links it with the balloon it goes on from."""
        before = self.document.find(balloon.joined) if balloon.joined is not None else None
        body = self.balloon_body(balloon)
        if not isinstance(before, Balloon):
            return body
        lettering = self.document.comic.lettering

        def make() -> Shape:
            link = link_loop(before, balloon, letter_size(before, lettering))
            return body if link is None else (*body, tuple(link.samples))

        return self._cache.get(balloon.id, (body, balloon, lettering, before), make)

    def balloon_body(self, balloon: Balloon) -> Shape:
        """Body, tails and trail alone: what is outlined on the screen. A link runs into the bodies."""
        panel = self.shapes.get(balloon.panel) if balloon.panel is not None else None
        lettering = self.document.comic.lettering

        def make() -> Shape:
            drawn = balloon_outline(balloon, lettering, panel)
            return tuple(p for path in (drawn.body, *drawn.extras) for p in _flat(path))

        return self._cache.get(f"{balloon.id} body", (balloon, lettering, panel), make)

    def sfx_shape(self, sfx: Sfx) -> Shape:
        """The turned box around the letters: between thin letters there is something to grab, too."""
        family = self.document.comic.lettering.sfx_face

        def make() -> Shape:
            turn = rotation(sfx.angle).then(translation(sfx.center.x, sfx.center.y))
            upright = msgspec.structs.replace(sfx, center=Point(0.0, 0.0), angle=0.0)
            path = sfx_outline(upright, self.book, family)
            box = path.bounds() if path.ops else Rect(0, 0, 0, 0).grown(SFX_LEAST / 2)
            box = box.grown(sfx_reach(sfx))
            return (tuple(turn.apply(p) for p in box.corners()),)

        return self._cache.get(sfx.id, (sfx, family), make)

    def has_box(self, record_id: RecordId) -> bool:
        """Whether `box` knows something."""
        record = self.document.find(record_id)
        return isinstance(record, ITEMS) or bool(self.shapes.get(PanelId(record_id)))

    def box(self, record_id: RecordId) -> Rect:
        """The upright box around something on the page. Raises KeyError for what is not there."""
        record = self.document.find(record_id)
        if isinstance(record, Balloon):
            return record.box
        if isinstance(record, Sfx):
            return bounds(self.sfx_shape(record)[0])
        if isinstance(record, Effect):
            return bounds(effect_area(record))
        if isinstance(record, Panel) and self.shapes.get(record.id):
            return bounds(self.shapes[record.id])
        raise KeyError(f"nothing to see of {record_id}")


def effect_area(effect: Effect) -> Polygon:
    """Where an effect can be grabbed: the ellipse of lines, the area of a tone or smear."""
    if not isinstance(effect, Lines):
        return effect.area
    turn = rotation(effect.angle).then(translation(effect.center.x, effect.center.y))
    steps = (math.tau * k / ELLIPSE_STEPS for k in range(ELLIPSE_STEPS))
    return tuple(turn.apply(Point(effect.rx * math.cos(t), effect.ry * math.sin(t))) for t in steps)


def tail_root(balloon: Balloon, tip: Point) -> Point:
    """About where a tail leaves the body: on the ellipse of its box."""
    way = tip.minus(balloon.center)
    norm = math.hypot(way.x / (balloon.width / 2), way.y / (balloon.height / 2))
    return balloon.center.plus(way.times(1 / norm)) if norm > 1 else balloon.center


def _flat(path: Path) -> tuple[Polygon, ...]:
    return tuple(tuple(line) for line in flatten(path, 8) if len(line) >= 3)
