"""Page templates of one's own: taken down and laid again, on other formats, with other numbers of panels."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, area, bounds
from kitsumy_desktop.comic.ids import PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.comic.records.layout import Gutters, leaves
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.records.panel import Border, PanelForm
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.frames import set_border, set_form
from kitsumy_desktop.editing.commands.layout import delete_panel, set_gutters
from kitsumy_desktop.editing.commands.page_templates import (
    for_sheet,
    lay_template,
    taken_down,
    template_shapes,
)
from kitsumy_desktop.editing.commands.pages import add_page

PAGE, NEW = PageId("pg-0"), PageId("pg-new")
A4 = PageFormat("a4", "A4", 595.0, 842.0, bleed=14.0, safe=30.0, margin=40.0)


@pytest.fixture
def comic(tmp_path: Path) -> Document:
    """A page with slants, a free panel, own gutters, a shape and borders."""
    made: Document = sample_comic(tmp_path, size=64)[0]
    made = set_border(made, [PanelId("pg-0-pn-1")], style="ink", width=2.5).applied_to(made)
    made = set_form(made, [PanelId("pg-0-pn-2")], "octagon").applied_to(made)
    made = set_gutters(made, Gutters(14, 6), PAGE).applied_to(made)
    return add_page(made, NEW, PanelId("new-0"), 1).applied_to(made)


@pytest.fixture
def template(comic: Document) -> PageTemplate:
    return taken_down(comic, PAGE, "pt-1", "  Six  ")


def laid(document: Document, template: PageTemplate, page: PageId = NEW, **how: str) -> Document:
    diff = lay_template(document, page, template, seeded_ids("lay"), **how)  # type: ignore[arg-type]
    done = diff.applied_to(document)
    assert not problems(done)
    assert diff.inverse().applied_to(done) == document
    return done


def shapes(document: Document, page: PageId) -> list[Polygon]:
    return list(panel_shapes(document, page).values())


def alike(one: list[Polygon], other: list[Polygon]) -> bool:
    """The same corners, but for what is lost in counting."""
    return [[(round(x, 3), round(y, 3)) for x, y in shape] for shape in one] == [
        [(round(x, 3), round(y, 3)) for x, y in shape] for shape in other
    ]


def test_a_template_survives_being_written(template: PageTemplate) -> None:
    assert msgspec.json.decode(msgspec.json.encode(template), type=PageTemplate) == template
    assert template.name == "Six"


def test_a_page_laid_with_it_looks_the_same(comic: Document, template: PageTemplate) -> None:
    done = laid(comic, template)
    assert alike(shapes(done, NEW), shapes(comic, PAGE))
    first, third = done.page(NEW).panels[1], done.page(NEW).panels[2]
    assert done.panel(first).border == Border("ink", 2.5)
    assert done.panel(third).form == PanelForm("octagon")
    assert done.page(NEW).gutters == Gutters(14, 6)
    assert done.page(NEW).panels[0] == "new-0", "the panel that was there is the first"
    assert done.panel(done.page(NEW).panels[5]).polygon is not None


def test_a_page_may_be_laid_with_its_own_template(comic: Document, template: PageTemplate) -> None:
    assert laid(comic, template, PAGE) == comic


def test_fewer_panels_may_leave_the_last_places_out(comic: Document, template: PageTemplate) -> None:
    done = laid(comic, template, fewer="drop")
    (only,) = shapes(done, NEW)
    assert done.page(NEW).panels == ("new-0",)
    assert bounds(only) == pytest.approx(bounds(comic.comic.format.live_box.corners()))
    assert done.panel(PanelId("new-0")).border == comic.panel(PanelId("pg-0-pn-0")).border


def short(comic: Document) -> PageTemplate:
    """A template of four places."""
    for n in (5, 4):
        comic = delete_panel(comic, PanelId(f"pg-0-pn-{n}")).applied_to(comic)
    return taken_down(comic, PAGE, "pt-2", "Four")


def test_more_panels_get_room_after_the_last_place(comic: Document) -> None:
    done = laid(comic, short(comic), PAGE, more="room")
    layout = done.page(PAGE).layout
    assert layout is not None and leaves(layout) == comic.page(PAGE).panels
    assert all(area(shape) > 2_000 for shape in shapes(done, PAGE))


def test_more_panels_may_stay_free_above_the_others(comic: Document) -> None:
    done = laid(comic, short(comic), PAGE, more="free")
    kept = done.panel(PanelId("pg-0-pn-4"))
    assert kept.polygon == panel_shapes(comic, PAGE)[kept.id]
    assert kept.level > done.panel(PanelId("pg-0-pn-0")).level
    assert done.page(PAGE).panels == comic.page(PAGE).panels


def test_what_stands_in_the_panels_goes_along(comic: Document) -> None:
    done = laid(comic, short(comic), PAGE)
    sfx = next(i for i in comic.worded(PAGE) if isinstance(i, Sfx))
    assert sfx.panel is not None
    was, now = (bounds(panel_shapes(d, PAGE)[sfx.panel]) for d in (comic, done))
    moved = done.get(sfx.id, Sfx)
    assert was != now
    assert (moved.center.y - now.y) / now.h == pytest.approx((sfx.center.y - was.y) / was.h)
    assert [i.id for i in done.items(PAGE)] == [i.id for i in comic.items(PAGE)]


def test_another_format_scales_trim_live_area_and_bleed(template: PageTemplate) -> None:
    stations = (Point(-9, -9), Point(0, 0), Point(27, 27), Point(450, 711), Point(477, 738), Point(486, 747))
    free = msgspec.structs.replace(template.panels[5], polygon=stations)
    big = for_sheet(msgspec.structs.replace(template, panels=(free,)), A4, "ltr")
    assert big.panels[0].polygon == (
        Point(-14, -14), Point(0, 0), Point(40, 40), Point(555, 802), Point(595, 842), Point(609, 856),
    )  # fmt: skip
    assert big.gutters == Gutters(round(14 * 762 / 684, 2), round(6 * 515 / 423, 2))
    back = for_sheet(big, US_COMIC, "ltr")
    assert alike([back.panels[0].polygon or ()], [stations])


def test_a_comic_of_another_format_and_reading_gets_it_mirrored(
    comic: Document, template: PageTemplate
) -> None:
    other = msgspec.structs.replace(comic.comic, format=A4, reading="rtl")
    done = laid(Document({**comic.records, other.id: other}), template)
    small, large = shapes(comic, PAGE), shapes(done, NEW)
    scale = 595 / 477
    for a, b in zip(small, large, strict=True):
        assert bounds(b).center.x == pytest.approx(595 - scale * bounds(a).center.x, abs=8)
        assert bounds(b).center.y == pytest.approx(842 / 738 * bounds(a).center.y, abs=8)
    assert all(A4.bleed_box.contains_rect(bounds(shape), 1e-6) for shape in large)


def test_a_mirrored_free_panel_keeps_its_curves(template: PageTemplate) -> None:
    bent = msgspec.structs.replace(template.panels[5], bends=(0.1, 0.2, 0.3, 0.4), bleed="lt")
    turned = for_sheet(msgspec.structs.replace(template, panels=(bent,)), US_COMIC, "rtl").panels[0]
    assert turned.bleed == "rt" and turned.bends == (0.3, 0.2, 0.1, 0.4)
    again = msgspec.structs.replace(template, panels=(turned,), reading="rtl")
    assert for_sheet(again, US_COMIC, "ltr").panels[0] == bent


def test_its_picture_shows_the_page(comic: Document, template: PageTemplate) -> None:
    assert alike(list(template_shapes(template)), shapes(comic, PAGE))


def test_a_template_needs_a_name_and_a_panel(comic: Document) -> None:
    with pytest.raises(InputError, match="name"):
        taken_down(comic, PAGE, "pt", "  ")
    page = msgspec.structs.replace(comic.page(NEW), layout=None, panels=())
    with pytest.raises(InputError, match="without panels"):
        taken_down(Document({**comic.records, NEW: page}), NEW, "pt", "Empty")
