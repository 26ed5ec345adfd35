"""Lettering a whole page, and fitting one balloon after its text changed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import msgspec
import pytest
from support.lettered_pages import (
    PAGE,
    POLISH,
    UKRAINIAN,
    changed_balloon,
    face_book,
    lettered_page,
    with_record,
)
from support.placement_panels import LINES

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, bounds, contains
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import face_boxes, panel_shapes
from kitsumy_desktop.craft.lettering.compose import set_text
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.sfx import sfx_outline
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.editing.commands.letter import fit_balloon, letter_page


@pytest.fixture(scope="module")
def book() -> FaceBook:
    return face_book()


def lettered(document: Document, book: FaceBook) -> Document:
    return letter_page(document, PAGE, book).applied_to(document)


def balloons(document: Document) -> list[Balloon]:
    return [i for i in document.items(PAGE) if isinstance(i, Balloon)]


def overflows(document: Document, balloon: Balloon, book: FaceBook) -> bool:
    style = balloon_style(document, document.page(PAGE), balloon)
    size = Size(balloon.width, balloon.height)
    return set_text(balloon.text, balloon.kind, style, book, size).overflow


def inside(shape: Polygon, balloon: Balloon, margin: float = 0.05) -> bool:
    """Whether the rim of the body lies in a panel."""
    box = balloon.box.grown(-margin)
    rim = [
        Point(box.center.x + dx * box.w / 2, box.center.y + dy * box.h / 2)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
    ]
    return all(contains(shape, p) for p in (box.corners() if balloon.kind == "caption" else rim))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("reading", "lines"), [("ltr", LINES), ("rtl", UKRAINIAN), ("ltr", POLISH)])
def test_a_lettered_page(seed: int, reading: Reading, lines: Sequence[str], book: FaceBook) -> None:
    before = lettered_page(seed, reading, lines)
    document = lettered(before, book)
    assert problems(document) == []
    shapes = panel_shapes(document, PAGE)
    for balloon in balloons(document):
        assert not overflows(document, balloon, book)
        assert balloon.panel is not None
        assert inside(shapes[balloon.panel], balloon)
        assert document.comic.format.safe_box.contains_rect(balloon.box, 0.05)
        assert len(balloon.tails) <= (0 if balloon.kind == "caption" else 1)
    assert before.page(PAGE).items == document.page(PAGE).items
    size = document.page(PAGE).text_size
    assert size is None or 0.6 * 8 <= size < 8


def test_lettering_again_changes_nothing(book: FaceBook) -> None:
    for seed in range(4):
        document = lettered(lettered_page(seed), book)
        assert letter_page(document, PAGE, book).is_empty


def test_same_document_same_diff(book: FaceBook) -> None:
    assert letter_page(lettered_page(2), PAGE, book) == letter_page(lettered_page(2), PAGE, face_book())


def test_one_diff_of_the_page_and_its_items(book: FaceBook) -> None:
    document = lettered_page(4)
    touched = letter_page(document, PAGE, book).touched()
    assert touched <= {PAGE, *document.page(PAGE).items}


def test_locked_items_stay(book: FaceBook) -> None:
    document = lettered_page(0)
    balloon = balloons(document)[1]
    sfx = next(i for i in document.items(PAGE) if isinstance(i, Sfx))
    document = changed_balloon(document, balloon.id, locked=True, center=Point(90, 80))
    document = with_record(document, msgspec.structs.replace(sfx, locked=True))
    after = lettered(document, book)
    assert after.find(balloon.id) == document.find(balloon.id)
    assert after.find(sfx.id) == document.find(sfx.id)
    assert balloons(after)[0].center != balloons(document)[0].center


def test_text_shrinks_for_a_crowded_page_and_grows_back(book: FaceBook) -> None:
    document = lettered_page(1)
    panel = next(p for p in document.panels(PAGE) if sum(b.panel == p.id for b in balloons(document)) >= 2)
    crowded = document
    own = [b for b in balloons(document) if b.panel == panel.id]
    for balloon in own:
        crowded = changed_balloon(crowded, balloon.id, text=" ".join([LINES[-1]] * 7))
    small = lettered(crowded, book)
    size = small.page(PAGE).text_size
    assert size is not None
    assert size < 8
    assert not any(overflows(small, b, book) for b in balloons(small))
    relaxed = small
    for balloon in own:
        relaxed = changed_balloon(relaxed, balloon.id, text=balloon.text)
    assert lettered(relaxed, book) == lettered(document, book)


def test_effects_keep_off_faces_and_balloons(book: FaceBook) -> None:
    seen = 0
    for seed in range(8):
        document = lettered(lettered_page(seed), book)
        shapes = panel_shapes(document, PAGE)
        for sfx in (i for i in document.items(PAGE) if isinstance(i, Sfx)):
            assert sfx.panel is not None
            panel, shape = document.panel(sfx.panel), shapes[sfx.panel]
            outline = sfx_outline(sfx, book, document.comic.lettering.sfx_face)
            assert bounds(shape).grown(1).contains_rect(outline.bounds())
            assert 0 < abs(sfx.angle) <= 14
            ink = outline.points()
            assert panel.art is not None
            for box in [
                *face_boxes(panel.art, shape),
                *(b.box for b in balloons(document) if b.panel == panel.id),
            ]:
                core = Rect(box.x, box.y, box.w, box.h).grown(-0.15 * box.w, -0.15 * box.h)
                assert not any(core.contains(p) for p in ink)
                seen += 1
    assert seen > 10


def test_panels_without_pictures_use_the_brief(book: FaceBook) -> None:
    """Before any picture is there, tails already point to where the figures will stand."""
    document = lettered_page(4)
    for panel in document.panels(PAGE):
        document = with_record(document, msgspec.structs.replace(panel, art=None))
    after = lettered(document, book)
    shapes = panel_shapes(after, PAGE)
    tailed = [b for b in balloons(after) if b.tails and b.speaker != "Voice"]
    assert tailed
    for balloon in tailed:
        assert balloon.panel is not None
        assert bounds(shapes[balloon.panel]).grown(-4).contains(balloon.tails[0].tip)


def test_unknown_page() -> None:
    with pytest.raises(KeyError):
        letter_page(lettered_page(0), "nowhere", face_book())  # type: ignore[arg-type]


def test_fitting_after_an_edit(book: FaceBook) -> None:
    document = lettered(lettered_page(4), book)
    shapes = panel_shapes(document, PAGE)
    for balloon in balloons(document):
        assert balloon.panel is not None
        for text in ("Hm.", balloon.text, LINES[-2]):
            edited = changed_balloon(document, balloon.id, text=text)
            fitted = fit_balloon(edited, balloon.id, book).applied_to(edited)
            after = fitted.balloon(balloon.id)
            assert not overflows(fitted, after, book)
            assert inside(shapes[balloon.panel], after)
            assert after.tails == balloon.tails
            if text == "Hm." and len(balloon.text) > 8 and balloon.kind != "caption":
                assert after.center.distance(balloon.center) < 0.5
                assert after.width < balloon.width


def test_fitted_caption_stays_in_its_corner(book: FaceBook) -> None:
    document = next(
        d
        for d in (lettered(lettered_page(seed), book) for seed in range(20))
        if any(b.kind == "caption" and b.order == 0 for b in balloons(d))
    )
    caption = next(b for b in balloons(document) if b.kind == "caption" and b.order == 0)
    edited = changed_balloon(document, caption.id, text="Later.")
    after = fit_balloon(edited, caption.id, book).applied_to(edited).balloon(caption.id)
    assert (after.box.x, after.box.y) == pytest.approx((caption.box.x, caption.box.y), abs=0.1)
    assert after.width < caption.width


def test_fitting_a_balloon_of_no_panel(book: FaceBook) -> None:
    document = lettered_page(4)
    balloon = balloons(document)[0]
    loose = changed_balloon(document, balloon.id, panel=None, center=Point(5, 5), text=LINES[4])
    after = fit_balloon(loose, balloon.id, book).applied_to(loose).balloon(balloon.id)
    assert document.comic.format.safe_box.contains_rect(after.box, 0.05)


def test_a_balloon_set_by_hand_across_the_border_stays_there(book: FaceBook) -> None:
    document = lettered(lettered_page(4), book)
    balloon = next(b for b in balloons(document) if b.kind == "speech")
    assert balloon.panel is not None
    box = bounds(panel_shapes(document, PAGE)[balloon.panel])
    across = Point(box.x + 40, box.bottom + 4)
    for locked in (True, False):
        moved = changed_balloon(document, balloon.id, center=across, locked=locked, text=LINES[3])
        after = fit_balloon(moved, balloon.id, book).applied_to(moved).balloon(balloon.id)
        assert (after.center == across) is locked
        assert (after.box.bottom > box.bottom - 1) is locked


def test_commands_do_not_load_numpy_at_start() -> None:
    code = "import sys, kitsumy_desktop.editing.commands.letter; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
