"""The sample comic with every border and a choice of shapes, over two pages."""

from __future__ import annotations

from pathlib import Path

import msgspec
from support.sample_comic import PictureFolder, sample_comic

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.records.panel import Border, BorderStyle, PanelForm

LOOKS: tuple[tuple[tuple[BorderStyle, str], ...], ...] = (
    (
        ("rough", ""),
        ("sketchy", "torn"),
        ("cloud", ""),
        ("ink", "slant-right"),
        ("jagged", ""),
        ("double", "circle"),
    ),
    (
        ("worn", "wave"),
        ("broken", "ticket"),
        ("clean", "burst"),
        ("none", "scallop"),
        ("rounded", "arrow-right"),
        ("cloud", "ellipse"),
    ),
)
"""Border and shape of each panel, by page."""


def framed_comic(folder: Path, size: int = 320) -> tuple[Document, PictureFolder]:
    """Two pages of six panels, one of them free; the fifth panel bleeds, the second picture is flipped."""
    document, pictures = sample_comic(folder, pages=2, kinds=("PNG",), size=size)
    records: dict[str, Record] = dict(document.records)
    for page, looks in zip(document.pages(), LOOKS, strict=True):
        for n, (panel, (style, form)) in enumerate(zip(document.panels(page.id), looks, strict=True)):
            art = panel.art
            if n == 1 and art is not None:
                art = msgspec.structs.replace(art, flipped=True)
            records[panel.id] = msgspec.structs.replace(
                panel,
                border=Border(style, width=1.6, colour="#10204a" if n == 0 else "#111111"),
                form=PanelForm(form) if form else None,
                bleed="lb" if n == 4 else "",
                art=art,
            )
    return Document(records), pictures


def with_frames(document: Document) -> Document:
    """Every panel with a border and a shape, in turn."""
    looks = [look for page in LOOKS for look in page]
    records: dict[str, Record] = dict(document.records)
    for page in document.pages():
        for n, panel in enumerate(document.panels(page.id)):
            style, form = looks[n % len(looks)]
            records[panel.id] = msgspec.structs.replace(
                panel, border=Border(style, width=1.6), form=PanelForm(form) if form else None
            )
    return Document(records)
