"""Layout trees and pages for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.comic import Comic, Reading
from kitsumy_desktop.comic.records.layout import Cut, LayoutNode, Leaf, Split, leaves
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Panel


@st.composite
def trees(draw: st.DrawFn, prefix: str, depth: int = 2) -> LayoutNode:
    """A tree of up to 3 × 3 × … panels, slanted a little, whose panels are named `prefix` 0, 1, …"""
    count = 0

    def node(left: int) -> LayoutNode:
        nonlocal count
        parts = draw(st.integers(1, 3)) if left else 1
        if parts == 1:
            count += 1
            return Leaf(PanelId(f"{prefix}{count - 1}"))
        axis = "rows" if (depth - left) % 2 == 0 else "columns"
        shift = draw(st.floats(-0.1, 0.1))
        cuts = tuple(
            Cut((i + 1) / parts + shift / parts, draw(st.sampled_from((0.0, 0.0, 4.0, -6.0))))
            for i in range(parts - 1)
        )
        return Split(axis, tuple(node(left - 1) for _ in range(parts)), cuts)  # type: ignore[arg-type]

    return node(depth)


def page_of(tree: LayoutNode, page: str, *, spread: bool = False, full_bleed: bool = False) -> list[Record]:
    """The page with that tree and its panels, each with a picture."""
    ids = leaves(tree)
    art = Art(PictureHash("0" * 64), 640, 480, zoom=1.3)
    panels = [Panel(p, PageId(page), art=art) for p in ids]
    return [Page(PageId(page), layout=tree, panels=ids, spread=spread, full_bleed=full_bleed), *panels]


def comic_of(*pages: list[Record], reading: Reading = "ltr") -> Document:
    """A comic of these pages."""
    order = tuple(r.id for page in pages for r in page if isinstance(r, Page))
    comic = Comic(ComicId("co"), "Folded", reading=reading, pages=order)
    return Document({r.id: r for r in (comic, *(r for page in pages for r in page))})


def blank_pages(sizes: str, reading: Reading = "ltr") -> Document:
    """A comic of one-panel pages named 0, 1, …: "1" stands for a page, "2" for a spread."""
    made = [page_of(Leaf(PanelId(f"p{i}")), str(i), spread=size == "2") for i, size in enumerate(sizes)]
    return comic_of(*made, reading=reading)
