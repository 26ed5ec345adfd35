"""Named page templates."""

from __future__ import annotations

import pytest
from support.layout_pages import document_of, reading_order, uneven_gutters

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import Size, area, bounds
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.comic.records.layout import Gutters, leaves
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.layout.assemble import signature_of
from kitsumy_desktop.craft.layout.profiles import least_side
from kitsumy_desktop.craft.layout.spec import PagePlan, PanelSpec
from kitsumy_desktop.craft.layout.templates import TEMPLATES, apply_template, templates_for

LIVE = US_COMIC.live_box
GUTTERS = Gutters(9.0, 9.0)


def ids(count: int) -> tuple[PanelId, ...]:
    return tuple(PanelId(f"p{i}") for i in range(count))


@pytest.mark.parametrize("reading", ["ltr", "rtl"])
@pytest.mark.parametrize("template_id", tuple(TEMPLATES))
def test_a_template_makes_a_page_a_reader_follows(template_id: str, reading: Reading) -> None:
    panels = ids(TEMPLATES[template_id].panels)
    tree = apply_template(template_id, panels, Size(LIVE.w, LIVE.h), GUTTERS)
    document = document_of(
        [PagePlan(panels, tree)], [PanelSpec(p) for p in panels], reading=reading, gutters=GUTTERS
    )
    shapes = panel_shapes(document, document.comic.pages[0])
    assert leaves(tree) == panels and not problems(document)
    assert reading_order(shapes, reading) == list(panels)
    assert not uneven_gutters(shapes, LIVE, GUTTERS)
    for shape in shapes.values():
        box = bounds(shape)
        assert area(shape) / max(box.w, box.h) >= least_side(US_COMIC)


def test_grids_are_even() -> None:
    for grid in ("grid-4", "grid-6", "grid-8", "grid-9", "three-wide"):
        panels = ids(TEMPLATES[grid].panels)
        tree = apply_template(grid, panels, Size(LIVE.w, LIVE.h), GUTTERS)
        document = document_of([PagePlan(panels, tree)], [PanelSpec(p) for p in panels], gutters=GUTTERS)
        sizes = {
            (round(bounds(s).w, 6), round(bounds(s).h, 6))
            for s in panel_shapes(document, document.comic.pages[0]).values()
        }
        assert len(sizes) == 1


def test_there_are_a_dozen_and_more_of_different_divisions() -> None:
    assert len(TEMPLATES) >= 12
    trees = {apply_template(t.id, ids(t.panels)) for t in TEMPLATES.values()}
    assert len(trees) == len(TEMPLATES)
    assert {t.panels for t in TEMPLATES.values()} >= set(range(1, 10))
    assert all(t.panels == 5 for t in templates_for(5)) and len(templates_for(5)) >= 3


def test_a_template_refuses_another_number_of_panels() -> None:
    with pytest.raises(ValueError, match="takes 6 panels"):
        apply_template("grid-6", ids(5))
    with pytest.raises(KeyError):
        apply_template("no-such", ids(5))


def test_signatures_name_the_structure() -> None:
    assert signature_of(apply_template("blockage", ids(6))) == "21/11/1"
    assert signature_of(apply_template("tall-and-two", ids(3))) == "12"
    assert signature_of(apply_template("single", ids(1))) == "1"
    assert signature_of(None) == "0"
