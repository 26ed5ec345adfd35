"""What follows from every change: tails keep to the mouths they are bound to, joined balloons stay linked."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.chains import relinked
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.comic.speakers import Mouth, aimed_tip, followed_tip, mouth_of


def with_consequences(before: Document, diff: Diff) -> Diff:
    """`diff`, a change of `before`, with what follows from it; the same value where nothing does."""
    moved, loose = _pages_of_pictures(diff), _may_be_loose(before, diff)
    if not moved and not loose:
        return diff
    after = diff.applied_to(before)
    there = (after.find(i) for i in loose)
    mended = changed(after, relinked(before, after, (b for b in there if isinstance(b, Balloon))))
    after, diff = mended.applied_to(after), diff.then(mended)
    for page in moved:
        if isinstance(after.find(page), Page):
            diff = diff.then(changed(after, followed_tails(before, after, page)))
    return diff


def followed_tails(before: Document, after: Document, page: PageId) -> tuple[Balloon, ...]:
    """The page's balloons whose bound tails end elsewhere after a change of panels or pictures."""
    bound = [i for i in after.items(page) if isinstance(i, Balloon) and any(t.follows for t in i.tails)]
    if not bound:
        return ()
    now = panel_shapes(after, page)
    then: dict[PageId, dict[PanelId, Polygon]] = {}
    moved = []
    for balloon in bound:
        old = before.find(balloon.id)
        if not isinstance(old, Balloon) or balloon.panel is None or balloon.panel not in now:
            continue
        if old.page not in then:
            then[old.page] = panel_shapes(before, old.page)
        tails = tuple(
            _followed(
                k, old, balloon, _mouth(before, old, tail, then[old.page]), _mouth(after, balloon, tail, now)
            )
            for k, tail in enumerate(balloon.tails)
        )
        if tails != balloon.tails:
            moved.append(msgspec.structs.replace(balloon, tails=tails))
    return tuple(moved)


def _followed(k: int, old: Balloon, new: Balloon, was: Mouth | None, mouth: Mouth | None) -> Tail:
    """Tail number k where its mouth is now; as it is where none is seen, or it followed another one."""
    tail, before = new.tails[k], old.tails[k] if k < len(old.tails) else None
    if mouth is None or before is None or before.follows != tail.follows or new.off_panel:
        return tail
    if was is None:
        return msgspec.structs.replace(tail, tip=aimed_tip(new.center, mouth))
    if was == mouth and old.center == new.center:
        return msgspec.structs.replace(tail, tip=before.tip)
    return msgspec.structs.replace(tail, tip=followed_tip(before.tip, was, mouth, old.center, new.center))


def _mouth(document: Document, balloon: Balloon, tail: Tail, shapes: dict[PanelId, Polygon]) -> Mouth | None:
    panel = document.find(balloon.panel) if balloon.panel is not None and tail.follows else None
    return mouth_of(tail.follows, panel.art, shapes.get(panel.id, ())) if isinstance(panel, Panel) else None


def _pages_of_pictures(diff: Diff) -> tuple[PageId, ...]:
    """Pages on which a panel's place or picture may be another one after the change."""
    pages: dict[PageId, None] = {}
    for before, after in diff.changes.values():
        if isinstance(before, Panel) and isinstance(after, Panel):
            pages[after.page] = None
        elif isinstance(before, Page) and isinstance(after, Page) and before.layout != after.layout:
            pages[after.id] = None
        elif isinstance(before, Comic) and isinstance(after, Comic) and _reformatted(before, after):
            pages.update(dict.fromkeys(after.pages))
    return tuple(pages)


def _reformatted(before: Comic, after: Comic) -> bool:
    return (before.format, before.gutters) != (after.format, after.gutters)


def _may_be_loose(document: Document, diff: Diff) -> tuple[BalloonId, ...]:
    """Balloons whose link may lead nowhere after the change."""
    loose: dict[BalloonId, None] = {}
    left: dict[PageId, set[BalloonId]] = {}
    for before, after in diff.changes.values():
        stays = isinstance(before, Balloon) and isinstance(after, Balloon) and after.page == before.page
        if isinstance(after, Balloon) and after.joined is not None:
            loose[after.id] = None
        if isinstance(before, Balloon) and not stays:
            left.setdefault(before.page, set()).add(before.id)
    for page, gone in left.items():
        followers = (i for i in document.items(page) if isinstance(i, Balloon) and i.joined in gone)
        loose.update((b.id, None) for b in followers)
    return tuple(loose)
