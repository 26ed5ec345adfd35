"""A blank page takes any template; one on which something was made keeps its panels."""

from __future__ import annotations

import msgspec
import pytest
from support.layout_pages import laid_out, script
from support.lettered_layouts import applied, lettered

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, seeded_ids
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.layout.templates import TEMPLATES
from kitsumy_desktop.editing.commands.blank_pages import divide_blank, is_blank
from kitsumy_desktop.editing.commands.pages import add_page

PAGE = PageId("blank")


@pytest.fixture
def comic() -> Document:
    """A comic with a fresh page at its end."""
    document = lettered(laid_out(script(3, 18), "us", "ltr"))
    return applied(document, add_page(document, PAGE, PanelId("first"), len(document.comic.pages)))


def test_every_template_can_be_taken_one_after_another(comic: Document) -> None:
    fresh = seeded_ids("b")
    for template in (*TEMPLATES.values(), *reversed(TEMPLATES.values())):
        comic = applied(comic, divide_blank(comic, PAGE, template.id, fresh))
        assert len(comic.page(PAGE).panels) == template.panels
        assert set(panel_shapes(comic, PAGE)) == set(comic.page(PAGE).panels)
        assert is_blank(comic, PAGE)
        assert problems(comic) == []


def test_a_page_with_a_scene_is_not_blank(comic: Document) -> None:
    panel = msgspec.structs.replace(comic.panel(PanelId("first")), brief=Brief(action="Rain."))
    comic = applied(comic, changed(comic, [panel]))
    assert not is_blank(comic, PAGE)
    with pytest.raises(ValueError, match="not blank"):
        divide_blank(comic, PAGE, "grid-6", seeded_ids("b"))


def test_pages_of_a_story_are_not_blank(comic: Document) -> None:
    assert not is_blank(comic, comic.comic.pages[0])
