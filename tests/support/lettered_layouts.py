"""Laid out comics with something in every panel, and changes of them that must leave them sound."""

from __future__ import annotations

import msgspec
from support.layout_pages import LaidOut

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import BalloonId, PictureHash, SfxId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes


def lettered(comic: LaidOut) -> Document:
    """The comic with a balloon, a sound effect and a picture in every panel."""
    document = comic.document
    records: list[Record] = []
    for page in document.pages():
        items: list[str] = []
        for panel_id, shape in panel_shapes(document, page.id).items():
            box = bounds(shape)
            middle = box.center
            balloon = Balloon(
                BalloonId(f"b-{panel_id}"),
                page.id,
                panel_id,
                "Two words",
                Point(box.x + 32, box.y + 22),
                60.0,
                40.0,
                tails=(Tail(middle),),
            )
            sfx = Sfx(SfxId(f"s-{panel_id}"), page.id, panel_id, "BAM", Point(middle.x, box.bottom))
            art = Art(PictureHash("0" * 64), 1024, 1024)
            records += [balloon, sfx, msgspec.structs.replace(document.panel(panel_id), art=art)]
            items += [balloon.id, sfx.id]
        records.append(msgspec.structs.replace(page, items=tuple(items)))
    return changed(document, records).applied_to(document)


def applied(document: Document, diff: Diff) -> Document:
    """The document after `diff`, which must leave it sound and undo to exactly what was."""
    after = diff.applied_to(document)
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document
    return after
