"""A whole page lettered: one text size, a place for every balloon, caption and sound effect."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.chains import chains
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, bounds, signed_area
from kitsumy_desktop.comic.ids import PageId, derived_seed
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes, safe_boxes
from kitsumy_desktop.comic.staying import stays
from kitsumy_desktop.craft.lettering.balloon_text import candidate_bodies, natural_body, overflows
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.craft.placement.effects import place_effects
from kitsumy_desktop.craft.placement.job import BalloonJob, EffectJob, PanelJob, Placed, PlacedEffect
from kitsumy_desktop.craft.placement.people import Voices, body_rects, face_spots
from kitsumy_desktop.craft.placement.place import Conflicts, place_and_check
from kitsumy_desktop.craft.placement.region import safe_part

SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6)
"""Text sizes tried, as shares of the comic's: the largest at which every panel is free of conflicts is taken.
Below 0.8 only of necessity: where text would otherwise stand on itself or outside its panel."""
SMALLER_FOR_FACES = 2
"""Index of the smallest text size worth the freedom of a face."""
CAPTION_ASPECT = 3.6
"""Captions may also be set as a strip."""
NARROW_ASPECT = 0.8
"""Balloons of a panel that is narrow for its text may also be set upright."""
FULLEST = 0.95
"""Bodies and faces that would fill more of a panel than this are not worth a search."""


class PageLettering(msgspec.Struct, frozen=True):
    """What lettering makes of a page: its text size (None: the comic's) and the items placed."""

    text_size: float | None
    balloons: tuple[Balloon, ...]
    effects: tuple[Sfx, ...]


def letter_items(document: Document, page_id: PageId, book: FaceBook) -> PageLettering:
    """Sizes, places and tails for all that is not locked on a page; equal documents give equal answers."""
    desk = _Desk(document, page_id, book)
    panels = [p for p in document.panels(page_id) if desk.in_panel(p) and desk.has_area(p)]
    index = max((desk.own_size(p) for p in panels), default=0)
    page = desk.sized_page(index)
    balloons: list[Balloon] = []
    effects: list[Sfx] = []
    for panel in panels:
        placed = desk.placed(panel, index)[0]
        balloons += desk.lettered(panel, placed, page)
        effects += desk.sounding(panel, index, placed)
    balloons += [_refit(document, page, b, book) for b in desk.loose]
    return PageLettering(page.text_size, tuple(balloons), tuple(effects))


class _Desk:
    """One page on the letterer's desk; placements are remembered by panel and text size."""

    def __init__(self, document: Document, page_id: PageId, book: FaceBook) -> None:
        self.document, self.book = document, book
        self.page = document.page(page_id)
        self.shapes = panel_shapes(document, page_id)
        self.voices = Voices(document)
        hidden = {p.id for p in document.panels(page_id) if p.hidden}
        items = [i for i in document.items(page_id) if not i.hidden and i.panel not in hidden]
        self.balloons = [i for i in items if isinstance(i, Balloon)]
        self._chains = chains(self.balloons)
        self.effects = [i for i in items if isinstance(i, Sfx)]
        self.loose = [b for b in self.balloons if not self._stays(b) and b.panel is None]
        self._known: dict[tuple[str, int], tuple[tuple[Placed, ...], Conflicts]] = {}

    def in_panel(self, panel: Panel) -> bool:
        """Whether anything of the panel may have to be placed."""
        return panel.id in {b.panel for b in self.balloons} | {s.panel for s in self.effects}

    def has_area(self, panel: Panel) -> bool:
        """Whether the panel has a shape to place things in."""
        shape = self.shapes[panel.id]
        return len(shape) >= 3 and abs(signed_area(shape)) > 1.0

    def sized_page(self, index: int) -> Page:
        """The page at one of the text sizes."""
        share = SIZES[index]
        size = None if share == 1.0 else round(self.document.comic.lettering.size * share, 2)
        return msgspec.structs.replace(self.page, text_size=size)

    def own_size(self, panel: Panel) -> int:
        """Index of the largest text size that suits the panel: of the smallest one if none does."""
        first = self.placed(panel, 0)[1]
        if not first.any:
            return 0
        if not first.crowded:
            suits = [i for i in range(1, SMALLER_FOR_FACES + 1) if not self.placed(panel, i)[1].any]
            return min(suits, default=0)
        return bisect_left(range(len(SIZES) - 1), True, lo=1, key=lambda i: self._roomy(panel, i))

    def _roomy(self, panel: Panel, index: int) -> bool:
        """Whether the text of a panel stands neither on itself nor outside at a text size."""
        return not self.placed(panel, index)[1].crowded

    def placed(self, panel: Panel, index: int) -> tuple[tuple[Placed, ...], Conflicts]:
        """The panel's balloons placed at one of the text sizes."""
        key = (panel.id, index)
        if key not in self._known:
            job = self.job(panel, index)
            page = self.sized_page(index)
            overfull = _fill(job) > FULLEST or any(self._overflows(b, page) for b in self._of(panel))
            if overfull and index < len(SIZES) - 1:
                self._known[key] = (), Conflicts(outside=1e3, overlapping=1)
            else:
                self._known[key] = place_and_check(job)
        return self._known[key]

    def job(self, panel: Panel, index: int) -> PanelJob:
        """What placement is asked for a panel at one of the text sizes."""
        comic, page = self.document.comic, self.sized_page(index)
        shape, balloons = self.shapes[panel.id], self._of(panel)
        safe, fold = safe_part(shape, safe_boxes(comic, self.page))
        faces = face_spots(panel, shape, [b.speaker for b in balloons], self.voices, comic.reading)
        return PanelJob(
            shape=shape,
            safe=safe,
            faces=faces,
            bodies=body_rects(faces, shape),
            balloons=tuple(self._balloon_job(b, page, shape) for b in balloons),
            reading=comic.reading,
            seed=derived_seed(comic.seed, panel.id),
            avoid=(*self._in_the_way(panel, shape), *fold),
            text_size=page.text_size or comic.lettering.size,
        )

    def lettered(self, panel: Panel, placed: Sequence[Placed], page: Page) -> list[Balloon]:
        """The panel's balloons with their new places on a page of that text size, locked ones as they are."""
        found = {p.id: p for p in placed}
        lettered: list[Balloon] = []
        for balloon in self._of(panel):
            chain = self._chain(balloon)
            if self._stays(balloon) or balloon.id not in found:
                lettered += chain
            elif len(chain) > 1:
                moved = _moved_together(chain, found[balloon.id])
                lettered += [self._roomy_enough(b, page) for b in moved]
            else:
                lettered.append(_moved(balloon, found[balloon.id]))
        return lettered

    def _roomy_enough(self, balloon: Balloon, page: Page) -> Balloon:
        """The balloon, refitted where its text has become too large for it."""
        tight = overflows(balloon, balloon_style(self.document, page, balloon), self.book)
        return _refit(self.document, page, balloon, self.book) if tight else balloon

    def sounding(self, panel: Panel, index: int, placed: Sequence[Placed]) -> list[Sfx]:
        """The panel's sound effects moved off its balloons and faces."""
        own = {s.id: s for s in self.effects if s.panel == panel.id and not stays(s)}
        jobs = [job for sfx in own.values() if (job := self._effect_job(sfx)) is not None]
        if not jobs:
            return []
        found = place_effects(self.job(panel, index), placed, jobs)
        return [_resounded(own[e.id], e) for e in found]

    def _effect_job(self, sfx: Sfx) -> EffectJob | None:
        """What placement is asked for an effect; None for one without letters."""
        straight = msgspec.structs.replace(sfx, center=Point(0, 0), angle=0.0, size=100.0)
        outline = sfx_outline(straight, self.book, self.document.comic.lettering.sfx_face)
        if not outline.ops:
            return None
        box, pen = outline.bounds(), 2 * (sfx.outline_width + sfx.halo_width) / sfx.size
        ems = Size(round(box.w / 100 + pen, 4), round(box.h / 100 + pen, 4))
        return EffectJob(sfx.id, ems, sfx.size, sfx.angle, box.center.times(0.01))

    def _of(self, panel: Panel) -> list[Balloon]:
        """The panel's balloons in reading order; of joined ones the first stands for all."""
        own = (b for b in self.balloons if b.panel == panel.id and self._chain(b)[0] is b)
        return sorted(own, key=lambda b: b.order)

    def _chain(self, balloon: Balloon) -> tuple[Balloon, ...]:
        return self._chains.get(balloon.id, (balloon,))

    def _stays(self, balloon: Balloon) -> bool:
        """Whether a balloon, or one that is joined with it, keeps its place."""
        return any(stays(b) for b in self._chain(balloon))

    def _balloon_job(self, balloon: Balloon, page: Page, shape: Polygon) -> BalloonJob:
        boxes: tuple[Size, ...] = ()
        chain, stands = self._chain(balloon), self._stays(balloon)
        whole = chain_box(chain)
        if not stands and len(chain) > 1:
            boxes = (Size(whole.w, whole.h),)
        elif not stands:
            boxes = self._bodies(balloon, page, bounds(shape).w)
        return BalloonJob(
            id=balloon.id,
            kind=balloon.kind,
            speaker=self.voices.of(balloon.speaker),
            off_panel=balloon.off_panel,
            words=sum(len(b.text.split()) for b in chain),
            boxes=boxes,
            locked=whole if stands else None,
        )

    def _bodies(self, balloon: Balloon, page: Page, width: float) -> tuple[Size, ...]:
        """Sizes offered for a body in a panel of that width; a free one keeps its proportions."""
        style = balloon_style(self.document, page, balloon)
        if balloon.outline:
            return (natural_body(balloon, style, self.book, balloon.width / balloon.height),)
        boxes = candidate_bodies(balloon, style, self.book)
        if balloon.kind == "caption":
            return (*boxes, natural_body(balloon, style, self.book, CAPTION_ASPECT))
        if min(b.w for b in boxes) > 0.55 * width:
            return (*boxes, natural_body(balloon, style, self.book, NARROW_ASPECT))
        return boxes

    def _overflows(self, balloon: Balloon, page: Page) -> bool:
        """Whether the text of a balloon that keeps its size is too large for it."""
        fixed = (b for b in self._chain(balloon) if self._stays(balloon))
        return any(overflows(b, balloon_style(self.document, page, b), self.book) for b in fixed)

    def _in_the_way(self, panel: Panel, shape: Polygon) -> tuple[Rect, ...]:
        """Panels that lie on this one, and lettering fixed by hand that reaches into it."""
        box = bounds(shape)
        above = False
        rects: list[Rect] = []
        for other in self.document.panels(self.page.id):
            if other.id == panel.id:
                above = True
            elif other.polygon is not None and (panel.polygon is None or above):
                rects.append(bounds(other.polygon))
        rects += [b.box for b in self.balloons if b.panel != panel.id and (self._stays(b) or b.panel is None)]
        family = self.document.comic.lettering.sfx_face
        for sfx in self.effects:
            if stays(sfx) or sfx.panel is None:
                outline = sfx_outline(sfx, self.book, family)
                rects += [outline.bounds()] if outline.ops else []
        return tuple(r for r in rects if r.intersection(box) is not None)


def _fill(job: PanelJob) -> float:
    """Share of the panel that the smallest bodies and the faces take."""
    bodies = sum(min(s.w * s.h for s in b.boxes) * 0.85 for b in job.balloons if b.boxes)
    faces = sum(f.rect.area * 0.8 for f in job.faces)
    return (bodies + faces) / max(1.0, abs(signed_area(job.shape)))


def _moved(balloon: Balloon, placed: Placed) -> Balloon:
    return msgspec.structs.replace(
        balloon,
        center=placed.center,
        width=placed.size.w,
        height=placed.size.h,
        tails=_bound(balloon, placed),
        sized=False,
    )


def _moved_together(chain: Sequence[Balloon], placed: Placed) -> list[Balloon]:
    """Joined balloons displaced as one; the first one's tail points where the placed one does."""
    by = placed.center.minus(chain_box(chain).center)
    moved = [msgspec.structs.replace(b, center=b.center.plus(by)) for b in chain]
    if chain[0].tails:
        moved[0] = msgspec.structs.replace(moved[0], tails=_bound(chain[0], placed))
    return moved


def _bound(balloon: Balloon, placed: Placed) -> tuple[Tail, ...]:
    """The placed tails, keeping whom the old ones follow and how wide they are."""
    old = balloon.tails
    return tuple(
        msgspec.structs.replace(tail, width=old[i].width, follows=old[i].follows) if i < len(old) else tail
        for i, tail in enumerate(placed.tails)
    )


def chain_box(chain: Sequence[Balloon]) -> Rect:
    """The box around the bodies of joined balloons."""
    return bounds(corner for balloon in chain for corner in balloon.box.corners())


def _resounded(sfx: Sfx, placed: PlacedEffect) -> Sfx:
    """The effect in its place; its outlines grow and shrink with its letters."""
    if placed.size == sfx.size:
        return msgspec.structs.replace(sfx, center=placed.center, angle=placed.angle)
    factor = placed.size / sfx.size
    return msgspec.structs.replace(
        sfx,
        center=placed.center,
        angle=placed.angle,
        size=placed.size,
        outline_width=sfx.outline_width * factor,
        halo_width=sfx.halo_width * factor,
    )


def _refit(document: Document, page: Page, balloon: Balloon, book: FaceBook) -> Balloon:
    """A balloon of no panel at the page's text size: same centre and shape."""
    style = balloon_style(document, page, balloon)
    size = natural_body(balloon, style, book, balloon.width / balloon.height)
    return msgspec.structs.replace(balloon, width=size.w, height=size.h, sized=False)
