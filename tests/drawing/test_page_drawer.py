"""A page's display list: what is in it, and what an edit leaves untouched."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.effect_page import lines, with_effects
from support.sample_comic import LINES, sample_comic, shipped_faces

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import LinesId
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Border
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import art_transform, panel_shapes
from kitsumy_desktop.drawing.display import GroupItem, PageDrawing, PathItem, PictureItem, TextItem
from kitsumy_desktop.drawing.page import PageDrawer


@pytest.fixture
def comic(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, pages=2)[0]


@pytest.fixture
def drawer() -> PageDrawer:
    return PageDrawer(shipped_faces())


def edited(document: Document, *records: Record) -> Document:
    return changed(document, records).applied_to(document)


def redrawn(before: PageDrawing, after: PageDrawing) -> list[str]:
    """Records whose groups are other objects than before."""
    held = {g.record: g for g in before.groups}
    return [g.record for g in after.groups if held.get(g.record) is not g]


def group(drawing: PageDrawing, record: str) -> GroupItem:
    return next(g for g in drawing.groups if g.record == record)


def spoken(item: GroupItem) -> str:
    return "".join(g.text for t in item.items if isinstance(t, TextItem) for g in t.glyphs)


def test_groups_stand_panels_first_free_panels_above_then_items(comic: Document, drawer: PageDrawer) -> None:
    page = comic.page("pg-0")
    order = [g.record for g in drawer.draw(comic, page.id).groups]
    assert order == [*(f"pg-0-pn-{n}" for n in range(6)), *page.items]


def test_free_panel_is_painted_above_even_when_read_first(comic: Document, drawer: PageDrawer) -> None:
    page = comic.page("pg-0")
    moved = msgspec.structs.replace(page, panels=(page.panels[5], *page.panels[:5]))
    order = [g.record for g in drawer.draw(edited(comic, moved), page.id).groups]
    assert order[:6] == [*page.panels[:5], page.panels[5]]


def test_effects_lie_on_their_panel_beneath_free_panels(comic: Document, drawer: PageDrawer) -> None:
    """An inset over a panel with speed lines shows its own picture, not the lines."""
    low, page_wide, front = (
        msgspec.structs.replace(lines(comic, 1), id=LinesId(name)) for name in ("low", "wide", "front")
    )
    page_wide = msgspec.structs.replace(page_wide, panel=None)
    comic = with_effects(comic, low, page_wide)
    page = comic.page("pg-0")
    comic = edited(comic, msgspec.structs.replace(page, items=(*page.items, front.id)), front)
    order = [g.record for g in drawer.draw(comic, page.id).groups]
    assert order[:3] == ["pg-0-pn-0", "pg-0-pn-1", "low"]
    assert order.index("low") < order.index("pg-0-pn-5") < order.index("wide") < order.index(page.items[2])
    assert order[-1] == "front"


def test_panel_is_background_picture_border(comic: Document, drawer: PageDrawer) -> None:
    panel = comic.panel("pg-0-pn-2")
    shape = panel_shapes(comic, panel.page)[panel.id]
    background, picture, border = group(drawer.draw(comic, panel.page), panel.id).items
    assert panel.art is not None
    assert background == PathItem(polygon_path(shape), fill=panel.background)
    assert isinstance(picture, PictureItem)
    assert picture.clip == polygon_path(shape)
    assert picture.transform == art_transform(panel.art, shape)
    assert isinstance(border, PathItem)
    assert border.stroke is not None
    assert border.stroke.width == panel.border.width


def test_empty_borderless_panel_shows_its_background_only(comic: Document, drawer: PageDrawer) -> None:
    panel = msgspec.structs.replace(comic.panel("pg-0-pn-0"), art=None, border=Border(style="none"))
    items = group(drawer.draw(edited(comic, panel), panel.page), panel.id).items
    assert [type(i) for i in items] == [PathItem]
    assert items[0].fill == panel.background  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_glyphs_carry_the_balloon_text(tmp_path: Path, drawer: PageDrawer, language: str) -> None:
    document, _ = sample_comic(tmp_path, language=language)
    drawing = drawer.draw(document, "pg-0")
    for number, line in enumerate(LINES[language]):
        shown = spoken(group(drawing, f"pg-0-bl-{number}"))
        assert shown.replace(" ", "") == line.replace("*", "").replace(" ", "")


def test_words_of_a_line_are_parted_by_spaces(comic: Document, drawer: PageDrawer) -> None:
    wide = msgspec.structs.replace(comic.balloon("pg-0-bl-0"), width=400.0, text="one *two* three")
    drawing = drawer.draw(edited(comic, wide), "pg-0")
    assert spoken(group(drawing, wide.id)) == "one two three"


def test_glyphs_of_a_line_never_run_backward(comic: Document, drawer: PageDrawer) -> None:
    for item in group(drawer.draw(comic, "pg-0"), "pg-0-bl-1").items:
        if isinstance(item, TextItem):
            for a, b in zip(item.glyphs, item.glyphs[1:], strict=False):
                assert b.x > a.x or b.y > a.y


def test_nothing_changed_gives_the_same_drawing(comic: Document, drawer: PageDrawer) -> None:
    assert drawer.draw(comic, "pg-0") is drawer.draw(comic, "pg-0")


def test_editing_a_balloon_redraws_it_alone(comic: Document, drawer: PageDrawer) -> None:
    before = drawer.draw(comic, "pg-0")
    balloon = comic.balloon("pg-0-bl-3")
    moved = msgspec.structs.replace(balloon, center=balloon.center.plus(Point(3, 4)))
    after = drawer.draw(edited(comic, moved), "pg-0")
    assert redrawn(before, after) == [balloon.id]


def test_undone_edit_equals_the_first_drawing(comic: Document, drawer: PageDrawer) -> None:
    before = drawer.draw(comic, "pg-0")
    panel = comic.panel("pg-0-pn-1")
    drawer.draw(edited(comic, msgspec.structs.replace(panel, background="#000000")), "pg-0")
    assert drawer.draw(comic, "pg-0") == before


def test_page_text_size_redraws_balloons_not_panels_or_sfx(comic: Document, drawer: PageDrawer) -> None:
    before = drawer.draw(comic, "pg-0")
    page = msgspec.structs.replace(comic.page("pg-0"), text_size=7.0)
    after = drawer.draw(edited(comic, page), "pg-0")
    assert redrawn(before, after) == [i for i in page.items if isinstance(comic.find(i), Balloon)]


def test_lettering_ink_redraws_balloons_and_sfx_face_redraws_sfx(comic: Document, drawer: PageDrawer) -> None:
    before = drawer.draw(comic, "pg-0")
    lettering = msgspec.structs.replace(comic.comic.lettering, sfx_face="bangers")
    after = drawer.draw(edited(comic, msgspec.structs.replace(comic.comic, lettering=lettering)), "pg-0")
    changed_items = redrawn(before, after)
    assert "pg-0-fx" in changed_items
    assert not any(i.startswith("pg-0-pn") for i in changed_items)


def test_moving_a_cut_redraws_its_panels(comic: Document, drawer: PageDrawer) -> None:
    before = drawer.draw(comic, "pg-0")
    page = comic.page("pg-0")
    layout = page.layout
    cuts = (msgspec.structs.replace(layout.cuts[0], at=0.4), layout.cuts[1])  # type: ignore[union-attr]
    after = drawer.draw(
        edited(comic, msgspec.structs.replace(page, layout=msgspec.structs.replace(layout, cuts=cuts))),
        page.id,
    )
    panels = [i for i in redrawn(before, after) if "-pn-" in i]
    assert panels == [f"pg-0-pn-{n}" for n in range(4)]


def test_sfx_is_halo_outline_letters(comic: Document, drawer: PageDrawer) -> None:
    sfx = comic.get("pg-0-fx", Sfx)
    halo, outline, letters = group(drawer.draw(comic, "pg-0"), sfx.id).items
    assert isinstance(halo, PathItem)
    assert isinstance(outline, PathItem)
    assert isinstance(letters, PathItem)
    assert halo.stroke is not None
    assert halo.stroke.width == 2 * (sfx.outline_width + sfx.halo_width)
    assert outline.stroke is not None
    assert outline.stroke.width == 2 * sfx.outline_width
    assert letters.fill == sfx.fill


def test_only_recent_pages_are_kept(comic: Document) -> None:
    drawer = PageDrawer(shipped_faces(), pages_kept=1)
    first = drawer.draw(comic, "pg-0")
    drawer.draw(comic, "pg-1")
    again = drawer.draw(comic, "pg-0")
    assert again == first
    assert again is not first


def test_unknown_page_is_refused(comic: Document, drawer: PageDrawer) -> None:
    with pytest.raises(KeyError):
        drawer.draw(comic, "pg-9")
