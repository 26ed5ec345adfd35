"""A page with every option of a balloon: looks, a free body, joined ones, one behind a figure."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.panel import FaceBox
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands import balloons, bodies, figures, joints

ANN = "Ann"
FACE = FaceBox(0.35, 0.5, 0.16, 0.2, ANN)


def balloons_on(document: Document, page: str = "pg-0") -> list[Balloon]:
    """The page's balloons in the order of its items."""
    return [i for i in document.items(document.page(page).id) if isinstance(i, Balloon)]


def with_face(document: Document, number: int = 0, face: FaceBox = FACE) -> Document:
    """A face in the picture of one of the first page's panels."""
    panel = list(document.panels(document.comic.pages[0]))[number]
    assert panel.art is not None
    art = msgspec.structs.replace(panel.art, faces=(face,), angle=0.0)
    return changed(document, [msgspec.structs.replace(panel, art=art)]).applied_to(document)


def with_every_option(document: Document) -> Document:
    """The sample page with all of it: the figure of the first panel before its balloon."""
    document = with_face(document)
    first, second, third, fourth, fifth, sixth, _ = balloons_on(document)
    assert first.panel is not None
    panel = first.panel
    box = bounds(panel_shapes(document, first.page)[panel])
    behind = msgspec.structs.replace(
        first,
        center=Point(box.center.x - 10, box.y + box.h * 0.45),
        speaker=ANN,
        behind=True,
        double=True,
        tails=(Tail(Point(box.x + box.w * 0.8, box.y + box.h * 0.7)),),
    )
    looks = [
        behind,
        msgspec.structs.replace(second, ink="#802020", stroke=2.2, fill="#fff0c8", padding=1.4),
        msgspec.structs.replace(fourth, panel=third.panel, center=third.center.plus(Point(20, 34))),
        msgspec.structs.replace(fifth, roundness=0.3, double=True),
    ]
    document = changed(document, looks).applied_to(document)
    steps: tuple[Callable[[Document], Diff], ...] = (
        lambda d: figures.propose_figures(d, panel),
        lambda d: joints.join_balloons(d, [third.id, fourth.id]),
        lambda d: bodies.free_bodies(d, [sixth.id]),
        lambda d: balloons.give_tail(d, [fifth.id]),
    )
    for step in steps:
        document = step(document).applied_to(document)
    return document
