"""The truth about every page of a comic, as plain values for other programs."""

from __future__ import annotations

from typing import Any

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform, face_boxes, page_format, panel_shapes
from kitsumy_desktop.craft.balloons.outline import balloon_outline
from kitsumy_desktop.craft.lettering.balloon_text import set_balloon
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.craft.lettering.style import balloon_style, spoken_lettering

DECIMALS = 3


def comic_report(document: Document, book: FaceBook) -> dict[str, Any]:
    """Size, boxes, panels, balloons and SFX of every page; lengths in points, page origin at the trim."""
    comic = document.comic
    return {
        "id": comic.id,
        "title": comic.title,
        "author": comic.author,
        "format": comic.format.id,
        "reading": comic.reading,
        "language": comic.language,
        "style": comic.style,
        "seed": comic.seed,
        "cast": [c.name for c in document.characters()],
        "pages": [
            _page(document, page, number, book) for number, page in enumerate(document.pages(), start=1)
        ],
    }


def _page(document: Document, page: Page, number: int, book: FaceBook) -> dict[str, Any]:
    fmt = page_format(document.comic, page)
    shapes = panel_shapes(document, page.id)
    items = list(document.items(page.id))
    balloons = [i for i in items if isinstance(i, Balloon)]
    return {
        "id": page.id,
        "number": number,
        "size": [fmt.width, fmt.height],
        "trim": _rect(fmt.trim_box),
        "bleed": _rect(fmt.bleed_box),
        "safe": _rect(fmt.safe_box),
        "text_size": page.text_size or document.comic.lettering.size,
        "panels": [
            _panel(panel, shapes[panel.id], index) for index, panel in enumerate(document.panels(page.id))
        ],
        "balloons": [_balloon(document, page, b, shapes, book) for b in balloons if b.kind != "caption"],
        "captions": [_balloon(document, page, b, shapes, book) for b in balloons if b.kind == "caption"],
        "sfx": [_sfx(document, i, book) for i in items if isinstance(i, Sfx)],
    }


def _panel(panel: Panel, shape: Polygon, index: int) -> dict[str, Any]:
    return {
        "id": panel.id,
        "polygon": _points(shape),
        "reading_index": index,
        "importance": panel.importance,
        "importance_source": panel.importance_source,
        "type": panel.type,
        "shot": panel.brief.shot,
        "action": panel.brief.action,
        "figures": [f.who for f in panel.brief.figures],
        "picture": panel.art.picture if panel.art else None,
        "picture_kind": panel.art.kind if panel.art else None,
        "faces": [
            {"who": face.who, "box": _rect(box)}
            for face, box in zip(panel.art.faces, face_boxes(panel.art, shape), strict=True)
        ]
        if panel.art
        else [],
        "effective_dpi": _effective_dpi(panel, shape),
    }


def _effective_dpi(panel: Panel, shape: Polygon) -> float | None:
    """Picture pixels per inch on the page."""
    if panel.art is None:
        return None
    m = art_transform(panel.art, shape)
    points_per_pixel = Point(m.a, m.b).length()
    return round(72 / points_per_pixel, 1)


def _balloon(
    document: Document, page: Page, balloon: Balloon, shapes: dict[Any, Polygon], book: FaceBook
) -> dict[str, Any]:
    style = balloon_style(document, page, balloon)
    text, origin = set_balloon(balloon, style, book)
    shape = shapes.get(balloon.panel) if balloon.panel else None
    outline = balloon_outline(balloon, spoken_lettering(document, balloon), shape)
    ink = text.ink.moved(origin)
    return {
        "id": balloon.id,
        "panel": balloon.panel,
        "kind": balloon.kind,
        "speaker": balloon.speaker,
        "order": balloon.order,
        "text": balloon.text,
        "lines": ["".join(g.text for run in line.runs for g in run.glyphs) for line in text.lines],
        "font": style.family,
        "size": round(style.size, DECIMALS),
        "body": [_points(tuple(line)) for line in flatten(outline.body)],
        "box": _rect(balloon.box),
        "tail_tips": [_point(tail.tip) for tail in balloon.tails],
        "text_box": _rect(ink),
        "overflow": text.overflow,
        "missing_glyphs": sorted(text.missing),
        "locked": balloon.locked,
    }


def _sfx(document: Document, sfx: Sfx, book: FaceBook) -> dict[str, Any]:
    outline = sfx_outline(sfx, book, document.comic.lettering.sfx_face)
    return {
        "id": sfx.id,
        "panel": sfx.panel,
        "text": sfx.text,
        "font": sfx.face or document.comic.lettering.sfx_face,
        "size": sfx.size,
        "angle": sfx.angle,
        "arc": sfx.arc,
        "center": _point(sfx.center),
        "box": _rect(bounds(outline.points())) if outline.xy else None,
    }


def _point(p: Point) -> list[float]:
    return [round(p.x, DECIMALS), round(p.y, DECIMALS)]


def _points(polygon: Polygon) -> list[list[float]]:
    return [_point(p) for p in polygon]


def _rect(r: Rect) -> list[float]:
    """[left, top, width, height]"""
    return [round(v, DECIMALS) for v in r]
