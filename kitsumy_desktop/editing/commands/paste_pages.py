"""Pasting whole pages, into a comic of whatever format."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import ITEMS, Document, Record
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.comic.placing import PREFIXES, displaced
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import LayoutNode, Leaf
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.carry import reshaped
from kitsumy_desktop.editing.commands.clip import Clip
from kitsumy_desktop.editing.commands.clipboard import Pasted, copied, fitted, relative, with_styles
from kitsumy_desktop.editing.commands.groups import regrouped


def paste_pages(document: Document, clip: Clip, fresh: IdSource, book: FaceBook, *, at: int) -> Pasted:
    """Copied pages put in, the first as page number `at` (0 = first), laid out for the comic's format,
    gutters and reading; what stands on them is carried along."""
    small, pages = renamed_pages(clip, fresh)
    comic = document.comic
    frame = msgspec.structs.replace(
        small.comic, format=comic.format, reading=comic.reading, gutters=comic.gutters
    )
    scaled = [_scaled(small, r, comic.format) for r in small.records.values() if not isinstance(r, Comic)]
    change = reshaped(small, [frame, *(r for r in scaled if r is not None)], pages=pages)
    carried = change.applied_to(small)
    order = comic.pages[:at] + pages + comic.pages[at:]
    added: list[Record] = [r for r in carried.records.values() if not isinstance(r, Comic)]
    diff = changed(document, [msgspec.structs.replace(comic, pages=order), *added])
    diff = diff.then(with_styles(diff.applied_to(document), clip))
    for page in pages:
        after = diff.applied_to(document)
        diff = diff.then(fitted(after, clip, page, list(after.items(page)), book))
    return Pasted(diff, pages)


def renamed_pages(clip: Clip, fresh: IdSource) -> tuple[Document, tuple[PageId, ...]]:
    """The clip's small comic with new ids everywhere but its own."""
    source = clip.document()
    pages = {p: PageId(fresh("pg")) for p in source.comic.pages}
    names: dict[RecordId, str] = {p.id: fresh("pn") for p in clip.panels()}
    names |= {i.id: fresh(PREFIXES[type(i)]) for i in clip.items()}
    records: list[Record] = [msgspec.structs.replace(source.comic, pages=tuple(pages.values()))]
    for page in source.pages():
        things = (*source.panels(page.id), *source.items(page.id))
        records += regrouped([copied(r, names, pages[page.id]) for r in things], fresh)
        layout = _relabelled(page.layout, names) if page.layout is not None else None
        records.append(
            msgspec.structs.replace(
                page,
                id=pages[page.id],
                layout=layout,
                panels=tuple(PanelId(names[p]) for p in page.panels),
                items=tuple(names[i] for i in page.items),
            )
        )
    return Document({r.id: r for r in records}), tuple(pages.values())


def _relabelled(node: LayoutNode, names: dict[RecordId, str]) -> LayoutNode:
    if isinstance(node, Leaf):
        return Leaf(PanelId(names[node.panel]))
    return msgspec.structs.replace(node, parts=tuple(_relabelled(part, names) for part in node.parts))


def _scaled(small: Document, record: Record, to: PageFormat) -> Record | None:
    """What has a place of its own on a page (free panels, items of no panel, guides) at the same share of a
    page of another size; None for what follows from something else."""
    old = small.comic.format
    if (old.width, old.height) == (to.width, to.height):
        return None
    if isinstance(record, Page):
        return _with_guides(record, Point(to.width / old.width, to.height / old.height))
    if isinstance(record, Panel) and record.polygon is not None:
        return msgspec.structs.replace(record, polygon=tuple(relative(p, old, to) for p in record.polygon))
    if isinstance(record, ITEMS) and record.panel is None:
        return displaced(record, relative(record.center, old, to).minus(record.center))
    return None


def _with_guides(page: Page, share: Point) -> Page | None:
    if not page.guides:
        return None
    shares = {"rows": share.y, "columns": share.x}
    guides = tuple(msgspec.structs.replace(g, at=g.at * shares[g.axis]) for g in page.guides)
    return msgspec.structs.replace(page, guides=guides)
