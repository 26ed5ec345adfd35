"""The props: what is particular about them among all sheets, and which a panel shows."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PropId, RecordId, derived_seed
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.editing.commands.cast import change_brief
from kitsumy_desktop.editing.commands.sheets import SheetKind, name_key


def _make(document: Document, record_id: RecordId, name: str) -> Prop:
    return Prop(PropId(record_id), name, seed=derived_seed(document.comic.seed, "prop", name))


def _named(brief: Brief) -> tuple[str, ...]:
    return brief.props


def _rename(brief: Brief, old: str, new: str) -> Brief:
    props = tuple(new if name_key(name) == name_key(old) else name for name in brief.props)
    return msgspec.structs.replace(brief, props=props) if props != brief.props else brief


PROPS = SheetKind(
    "props",
    Prop,
    _make,
    "A prop needs a name.",
    "There is a prop called “{name}” already.",
    _named,
    _rename,
)


def show_in_panel(document: Document, panel_id: RecordId, prop_id: RecordId) -> Diff:
    """A prop is seen in a panel. Raises InputError where it is already."""
    prop, brief = document.get(prop_id, Prop), document.panel(panel_id).brief
    if name_key(prop.name) in {name_key(name) for name in brief.props}:
        raise InputError(f"{prop.name} is in this panel already.")
    return change_brief(document, panel_id, props=(*brief.props, prop.name))
