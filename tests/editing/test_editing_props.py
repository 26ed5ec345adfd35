"""Commands on props: each is one step that can be taken back, briefs follow a new name."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import changed, recipe_comic
from support.sheet_steps import applied

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PanelId, PictureHash, PropId
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.editing.commands.props import PROPS, show_in_panel
from kitsumy_desktop.editing.commands.sheets import (
    add,
    add_references,
    change,
    remove,
    rename,
    sheets,
    undescribed,
)

RUN, ARGUE = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1")
LANTERN = PropId("pr-1")


@pytest.fixture
def lit() -> Document:
    """A lantern that the first panel shows, beside a rope nobody described."""
    document = add(recipe_comic(), PROPS, LANTERN, "Lantern").applied_to(recipe_comic())
    panel = document.panel(RUN)
    brief = msgspec.structs.replace(panel.brief, props=("rope", "LANTERN"))
    return changed(document, msgspec.structs.replace(panel, brief=brief))


def test_props_come_and_go(lit: Document) -> None:
    assert [p.name for p in sheets(lit, PROPS)] == ["Lantern"] and lit.get(LANTERN, Prop).seed != 0
    gone = applied(lit, remove(lit, PROPS, LANTERN))
    assert sheets(gone, PROPS) == () and gone.panel(RUN).brief.props == ("rope", "LANTERN")
    assert undescribed(gone, PROPS) == ("rope", "LANTERN") and undescribed(lit, PROPS) == ("rope",)


def test_a_new_name_reaches_the_briefs_that_show_it(lit: Document) -> None:
    after = applied(lit, rename(lit, PROPS, LANTERN, "Lamp"))
    assert after.panel(RUN).brief.props == ("rope", "Lamp")
    assert after.records[ARGUE] is lit.records[ARGUE]
    for wrong in ("", " lantern "):
        with pytest.raises(InputError, match="prop"):
            add(lit, PROPS, PropId("pr-2"), wrong)


def test_look_and_pictures(lit: Document) -> None:
    after = applied(lit, change(lit, PROPS, LANTERN, look="brass"))
    after = applied(after, add_references(after, PROPS, LANTERN, (PictureHash("a"), PictureHash("a"))))
    assert (after.get(LANTERN, Prop).look, after.get(LANTERN, Prop).references) == ("brass", ("a",))


def test_a_prop_is_put_into_a_panel_once(lit: Document) -> None:
    after = applied(lit, show_in_panel(lit, ARGUE, LANTERN))
    assert after.panel(ARGUE).brief.props == ("Lantern",)
    with pytest.raises(InputError, match="Lantern is in this panel already"):
        show_in_panel(lit, RUN, LANTERN)


def test_a_sheet_of_another_kind_is_none_of_these(lit: Document) -> None:
    with pytest.raises(KeyError):
        change(lit, PROPS, lit.comic.places[0], look="no prop")
