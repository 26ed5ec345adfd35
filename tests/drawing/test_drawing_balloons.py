"""Balloons on a page: joined ones as one outline, behind the figures of a picture, in the right order."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image
from support.balloon_page import balloons_on, with_every_option, with_face
from support.sample_comic import PictureFolder, sample_comic, shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, ToneId
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.drawing.display import GroupItem, PathItem, PictureItem, TextItem
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands import figures, items, joints
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

PAGE = PageId("pg-0")
DPI = 200


@pytest.fixture
def sample(tmp_path: Path) -> tuple[Document, PictureFolder]:
    return sample_comic(tmp_path, size=320)


def drawn(document: Document) -> dict[str, GroupItem]:
    return {g.record: g for g in PageDrawer(shipped_faces()).draw(document, PAGE).groups}


def order(document: Document) -> list[str]:
    return [g.record for g in PageDrawer(shipped_faces()).draw(document, PAGE).groups]


def painted(document: Document, pictures: PictureFolder, dpi: float = 144) -> np.ndarray:
    drawing = PageDrawer(shipped_faces()).draw(document, PAGE)
    cache = PictureCache(pictures.path)
    image = pixels_of(render_page(drawing, LoadedPictures(cache), shipped_faces(), dpi / 72))
    cache.close()
    return np.asarray(image)


def test_joined_balloons_have_one_outline_and_each_its_text(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    first, second, third, *_ = balloons_on(document)
    joined = joints.join_balloons(document, [first.id, second.id, third.id]).applied_to(document)
    groups = drawn(joined)
    three = (first.id, second.id, third.id)
    outlines = [
        [i for i in groups[b].items if isinstance(i, PathItem)] for b in (first.id, second.id, third.id)
    ]
    assert [bool(found) for found in outlines] == [True, False, False]
    assert outlines[0][0].path.ops.count("M") == 1
    assert all(any(isinstance(i, TextItem) for i in groups[b].items) for b in three)


def test_a_chain_lies_where_its_topmost_balloon_lies(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    first, second, third, fourth, *_ = balloons_on(document)
    joined = joints.join_balloons(document, [first.id, third.id]).applied_to(document)
    assert [i for i in order(joined) if i in {first.id, second.id, third.id, fourth.id}] == [
        second.id,
        first.id,
        third.id,
        fourth.id,
    ]
    raised = items.to_front(joined, PAGE, [first.id]).applied_to(joined)
    assert order(raised)[-2:] == [first.id, third.id]


def test_moving_one_reshapes_the_joint(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    first, second, *_ = balloons_on(document)
    joined = joints.join_balloons(document, [first.id, second.id]).applied_to(document)
    moved = items.move_items(joined, [second.id], Point(-20, 30)).applied_to(joined)
    assert drawn(moved)[first.id] != drawn(joined)[first.id]
    apart = joints.separate_balloons(moved, [second.id]).applied_to(moved)
    assert all(any(isinstance(i, PathItem) for i in drawn(apart)[b.id].items) for b in (first, second))


def test_hidden_ones_leave_the_others_whole(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    first, second, third, *_ = balloons_on(document)
    joined = joints.join_balloons(document, [first.id, second.id, third.id]).applied_to(document)
    hidden = msgspec.structs.replace(joined.balloon(first.id), hidden=True)
    groups = drawn(changed(joined, [hidden]).applied_to(joined))
    assert first.id not in groups
    assert any(isinstance(i, PathItem) for i in groups[second.id].items)


def behind_a_figure(document: Document) -> Document:
    """The first panel's figure before a balloon that stands over its head."""
    document = with_face(document)
    first = balloons_on(document)[0]
    assert first.panel is not None
    document = figures.propose_figures(document, first.panel).applied_to(document)
    shape = panel_shapes(document, PAGE)[first.panel]
    middle = Point(sum(p.x for p in shape) / 4, sum(p.y for p in shape) / 4)
    moved = msgspec.structs.replace(first, center=middle, behind=True, tails=())
    return changed(document, [moved]).applied_to(document)


@pytest.mark.usefixtures("qapp")
def test_the_figure_covers_a_balloon_behind_it(sample: tuple[Document, PictureFolder]) -> None:
    document, pictures = sample
    document = behind_a_figure(document)
    balloon = balloons_on(document)[0]
    before = msgspec.structs.replace(balloon, behind=False)
    without = items.delete_items(document, [balloon.id]).applied_to(document)
    covered = painted(document, pictures)
    whole = painted(changed(document, [before]).applied_to(document), pictures)
    bare = painted(without, pictures)
    head = (round(balloon.center.y * 2 + 12), round(balloon.center.x * 2))
    assert np.abs(covered[head].astype(int) - bare[head]).max() <= 2
    assert (whole[head] >= 250).all()
    edge = (round(balloon.box.y * 2) + 12, round(balloon.center.x * 2))
    assert (covered[edge] >= 250).all(), "beyond the figure it is seen"


def test_only_the_part_over_the_balloon_is_painted_again(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    document = behind_a_figure(document)
    balloon = balloons_on(document)[0]
    cover = drawn(document)[balloon.id].items[-1]
    assert isinstance(cover, GroupItem) and cover.clip is not None
    assert cover.clip.bounds().w < balloon.width * 1.2
    (inside,) = cover.items
    assert isinstance(inside, GroupItem)
    (figure,) = inside.items
    assert isinstance(figure, GroupItem)
    assert any(isinstance(i, PictureItem) for i in figure.items)


def test_a_balloon_over_the_figure_is_not_covered_with_it(sample: tuple[Document, PictureFolder]) -> None:
    """Below in the order of the page, but not behind: it stays above the figure that covers the other."""
    document, _ = sample
    document = behind_a_figure(document)
    first, second, *_ = balloons_on(document)
    other = msgspec.structs.replace(second, panel=first.panel, center=first.center)
    page = document.page(PAGE)
    turned = (second.id, first.id, *(i for i in page.items if i not in (first.id, second.id)))
    document = changed(document, [other, msgspec.structs.replace(page, items=turned)]).applied_to(document)
    found = order(document)
    assert found.index(first.id) < found.index(second.id)


def test_tones_beneath_show_on_the_figure(sample: tuple[Document, PictureFolder]) -> None:
    document, _ = sample
    document = behind_a_figure(document)
    balloon = balloons_on(document)[0]
    assert balloon.panel is not None
    tone = Tone(ToneId("tn-1"), PAGE, balloon.panel, panel_shapes(document, PAGE)[balloon.panel], Screen())
    page: Page = msgspec.structs.replace(document.page(PAGE), items=("tn-1", *document.page(PAGE).items))
    document = changed(document, [tone, page]).applied_to(document)
    groups = drawn(document)
    cover = groups[balloon.id].items[-1]
    assert isinstance(cover, GroupItem)
    assert groups["tn-1"] in cover.items[0].items[0].items  # type: ignore[union-attr]


def test_drawings_are_kept_while_nothing_changes(sample: tuple[Document, PictureFolder]) -> None:
    document = with_every_option(sample[0])
    drawer = PageDrawer(shipped_faces())
    first = drawer.draw(document, PAGE)
    other = changed(document, [msgspec.structs.replace(document.page(PAGE), notes="x")]).applied_to(document)
    assert drawer.draw(other, PAGE) is first


@pytest.mark.usefixtures("qapp")
def test_every_option_looks_the_same_in_the_pdf(
    tmp_path: Path, sample: tuple[Document, PictureFolder]
) -> None:
    document, pictures = sample
    document = with_every_option(document)
    assert problems(document) == []
    ours = painted(document, pictures, DPI)
    target = tmp_path / "comic.pdf"
    run_export(Snapshot(document, pictures.path), [target], options=ExportOptions())
    with pdfium.PdfDocument(target) as pdf:
        picture: Image.Image = pdf[0].render(scale=DPI / 72).to_pil().convert("RGB")
    theirs = np.asarray(picture)
    assert theirs.shape == ours.shape
    far = (np.maximum(ours, theirs) - np.minimum(ours, theirs)).max(-1) > 48
    assert far.mean() <= 0.007
