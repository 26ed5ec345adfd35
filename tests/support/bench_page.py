"""A full page for measuring: eight slanted panels with large pictures, sixteen balloons, four SFX; and the
same page as a textbook QGraphicsScene."""

from __future__ import annotations

import math
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPixmapItem,
    QGraphicsPolygonItem,
    QGraphicsScene,
    QGraphicsTextItem,
    QGraphicsView,
)
from support.sample_comic import LINES, PictureFolder, shipped_faces, smooth_picture

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, ComicId, LinesId, PageId, PanelId, SfxId, SmearId, ToneId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.layout import Cut, Leaf, Split
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Guide, Page
from kitsumy_desktop.comic.records.panel import Art, Border, Panel
from kitsumy_desktop.comic.records.sfx import Sfx, Warp
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import art_transform, panel_shapes
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.style import kind_style
from kitsumy_desktop.craft.lettering.warp import ENVELOPE
from kitsumy_desktop.painting.pictures import PictureCache

KINDS = ("speech", "thought", "shout", "whisper", "radio", "weak", "speech", "caption")


def bench_comic(folder: Path, size: int = 1536) -> tuple[Document, PictureFolder]:
    """One page: seven panels of a layout and a free one, each with a picture of `size` pixels a side."""
    page_id = PageId("pg")
    pictures = PictureFolder(folder)
    panels = []
    for n in range(8):
        name = pictures.add(smooth_picture(size, size, n), "JPEG", quality=90)
        free = Rect(310, 560, 110, 120).corners() if n == 7 else None
        panels.append(Panel(PanelId(f"pn-{n}"), page_id, art=Art(name, size, size, zoom=1.1), polygon=free))
    leaf = [Leaf(p.id) for p in panels]
    tiers = (
        Split("columns", (leaf[0], leaf[1]), (Cut(0.45, angle=4.0),)),
        Split("columns", (leaf[2], leaf[3], leaf[4]), (Cut(0.3, angle=-3.0), Cut(0.68, angle=3.0))),
        Split("columns", (leaf[5], leaf[6]), (Cut(0.55, angle=-4.0),)),
    )
    layout = Split("rows", tiers, (Cut(0.3, angle=1.5), Cut(0.66, angle=-1.0)))
    comic = Comic(ComicId("co"), "Bench", pages=(page_id,))
    items = [_balloon(comic, page_id, n) for n in range(16)] + [_sfx(page_id, n) for n in range(4)]
    page = Page(page_id, layout, tuple(p.id for p in panels), tuple(i.id for i in items))
    records: list[Record] = [comic, page, *panels, *items]
    return Document({r.id: r for r in records}), pictures


def _balloon(comic: Comic, page: PageId, n: int) -> Balloon:
    kind, text = KINDS[n % 8], LINES["en"][n % 7]
    center = Point(90 + 100 * (n % 4), 80 + 160 * (n // 4) + 20 * (n % 2))
    box = natural_box(text, kind, kind_style(comic, kind, comic.lettering.size), shipped_faces())  # type: ignore[arg-type]
    tails = () if kind == "caption" else (Tail(center.plus(Point(14, 70)), bend=0.3),)
    return Balloon(
        BalloonId(f"bl-{n}"),
        page,
        PanelId(f"pn-{n % 7}"),
        text,
        center,
        box.w,
        box.h,
        kind,
        order=n,
        tails=tails,
    )  # type: ignore[arg-type]


def _sfx(page: PageId, n: int) -> Sfx:
    return Sfx(
        SfxId(f"fx-{n}"),
        page,
        PanelId(f"pn-{n}"),
        "KRAK!",
        Point(120 + 80 * n, 200 + 130 * n),
        angle=-10,
        halo_width=2,
    )


class BenchView(QGraphicsView):
    """The view, and the items a hand moves."""

    kept: list[object]
    """The scene and its items live as long as the view."""
    balloon: QGraphicsItem
    panel: QGraphicsItem
    text: QGraphicsTextItem


def textbook_scene(document: Document, cache: PictureCache, size: tuple[int, int]) -> BenchView:
    """The page as anyone would first build it: polygons that clip pixmaps, united balloon paths, text."""
    scene = QGraphicsScene()
    page = document.comic.pages[0]
    fmt = document.comic.format
    scene.addRect(QRectF(0, 0, fmt.width, fmt.height), QPen(Qt.PenStyle.NoPen), QBrush(QColor("white")))
    view = BenchView(scene)
    view.kept = [scene]
    shapes = panel_shapes(document, page)
    for panel in document.panels(page):
        shape = QGraphicsPolygonItem(QPolygonF([QPointF(*p) for p in shapes[panel.id]]))
        shape.setPen(QPen(QColor("#111111"), panel.border.width))
        shape.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        if panel.art is not None:
            image = cache.load(panel.art.picture, panel.art.width, panel.art.height)
            picture = QGraphicsPixmapItem(QPixmap.fromImage(image), shape)
            picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
            m = art_transform(panel.art, shapes[panel.id])
            picture.setPos(m.e, m.f)
            picture.setScale(m.a)
        scene.addItem(shape)
        view.kept.append(shape)
        view.panel = shape
    for item in document.items(page):
        made = _balloon_item(item) if isinstance(item, Balloon) else _sfx_item(item)
        scene.addItem(made)
        view.kept.append(made)
        if isinstance(made, BalloonItem) and item.id == "bl-0":
            view.balloon = made
            view.text = made.lettering
    view.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    view.resize(*size)
    box = bounds([Point(0, 0), Point(fmt.width, fmt.height)])
    view.scale(0.92 * size[0] / box.w, 0.92 * size[0] / box.w)
    view.show()
    return view


class BalloonItem(QGraphicsPathItem):
    """A body and its text."""

    lettering: QGraphicsTextItem


def _balloon_item(balloon: Balloon) -> BalloonItem:
    body = QPainterPath()
    b = balloon.box
    body.addEllipse(QRectF(b.x, b.y, b.w, b.h))
    for tail in balloon.tails:
        beak = QPainterPath()
        c = balloon.center
        beak.addPolygon(
            QPolygonF(
                [QPointF(c.x - 6, c.y), QPointF(*tail.tip), QPointF(c.x + 6, c.y), QPointF(c.x - 6, c.y)]
            )
        )
        body = body.united(beak)
    item = BalloonItem(body)
    item.setPen(QPen(QColor("#111111"), 0.9))
    item.setBrush(QBrush(QColor("white")))
    text = item.lettering = QGraphicsTextItem(balloon.text, item)
    font = QFont()
    font.setPointSizeF(6)
    text.setFont(font)
    text.setTextWidth(b.w)
    text.setPos(b.x, b.y)
    return item


def _sfx_item(sfx: Sfx) -> QGraphicsPathItem:
    path = QPainterPath()
    font = QFont()
    font.setPixelSize(36)
    font.setBold(True)
    path.addText(sfx.center.x - 60, sfx.center.y, font, sfx.text)
    item = QGraphicsPathItem(path)
    item.setPen(QPen(QColor("#111111"), 4))
    item.setBrush(QBrush(QColor("#ffd23f")))
    return item


def crowded(document: Document) -> Document:
    """The page with forty objects more: lines, tones, smears in every panel, joined, free and bound balloons,
    warped SFX, groups, guides, and a border and shape on every panel."""
    page_id = PageId("pg")
    page, shapes = document.page(page_id), panel_shapes(document, page_id)
    effects: list[Lines | Tone | Smear] = []
    for n, panel in enumerate(page.panels):
        box = bounds(shapes[panel])
        middle = box.grown(-box.w / 4, -box.h / 4)
        effects.append(
            Lines(LinesId(f"ln-{n}"), page_id, panel, box.center, rx=box.w / 5, ry=box.h / 5, seed=n)
        )
        effects.append(Tone(ToneId(f"tn-{n}"), page_id, panel, middle.corners(), Screen(density_to=0.1 * n)))
        effects.append(
            Tone(ToneId(f"tb-{n}"), page_id, panel, box.corners(), Screen("line", 40.0, 30.0, 0.15))
        )
        if n < 2:
            effects.append(Smear(SmearId(f"sm-{n}"), page_id, panel, middle.corners()))
    records: list[Record] = [*effects]
    free = replace(
        document.balloon("bl-4"),
        id=BalloonId("bl-free"),
        outline=tuple(Point(math.cos(t), math.sin(t)) for t in (k * math.tau / 10 for k in range(10))),
    )
    warped = replace(document.get("fx-0", Sfx), id=SfxId("fx-warp"), warp=Warp("envelope", points=ENVELOPE))
    records += [free, warped]
    records += [replace(b, joined=BalloonId("bl-8")) for b in (document.balloon("bl-9"),)]
    more = (*(e.id for e in effects), *page.items, free.id, warped.id)
    records.append(replace(page, items=more, guides=(Guide("rows", 300.0), Guide("columns", 200.0))))
    styles = ("clean", "rough", "sketchy", "double", "worn", "ink", "cloud", "rounded")
    for n, panel in enumerate(document.panels(page_id)):
        records.append(replace(panel, border=Border(styles[n], seed=n)))  # type: ignore[arg-type]
    return changed(document, records).applied_to(document)
