"""Panels merged and inset, bleeds, and what is done to the gutter that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import leaves
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.editing.commands.gutters import (
    WIDEST,
    forget_gutters,
    gutter_width,
    set_bleed,
    set_cut_gutter,
    straighten_cut,
)
from kitsumy_desktop.editing.commands.layout import set_gutters
from kitsumy_desktop.editing.commands.merging import merge_panels
from kitsumy_desktop.editing.commands.polygons import inset_panels
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.i18n import tr

SIDES = ("t", "r", "b", "l")


def cut_commands(desk: Desk) -> CommandTable:
    """What each command id does."""
    return {
        "panel.merge": lambda: _merge(desk, desk.panels),
        "panel.inset": lambda: _inset(desk),
        "panel.bleed_all": lambda: _bleed(desk, SIDES),
        **{f"panel.bleed_{side}": _bleeder(desk, side) for side in SIDES},
        "gutter.next": lambda: _next_gutter(desk),
        "gutter.width": lambda: _ask_width(desk),
        "gutter.straight": lambda: _straighten(desk),
        "gutter.reset": lambda: _set_width(desk, None),
        "gutter.comic_rule": lambda: _as_comic(desk),
        "gutter.merge": lambda: _merge(desk, _beside(desk)),
    }


def _merge(desk: Desk, panels: Sequence[PanelId]) -> None:
    session = desk.session
    if len(panels) < 2:
        session.notices.tell(tr("Select two or more panels that lie side by side."))
        return
    try:
        diff = merge_panels(desk.document, panels)
    except InputError as error:
        session.notices.tell_error(error)
        return
    kept = tuple(p for p in panels if diff.applied_to(desk.document).find(p) is not None)
    shelved = diff.changes.get(desk.document.comic.id)
    if session.commit("Merge panels", diff):
        session.select(kept)
        if shelved is not None:
            session.notices.tell(tr("The other panel's picture lies on the shelf."))


def _beside(desk: Desk) -> tuple[PanelId, ...]:
    """The panels on both sides of the selected gutter."""
    ref, page = desk.session.gutter, desk.page
    layout = desk.document.page(page).layout if page is not None else None
    if ref is None or layout is None:
        return ()
    return tuple(
        p for part in split_at(layout, ref.path).parts[ref.index : ref.index + 2] for p in leaves(part)
    )


def _inset(desk: Desk) -> None:
    diff, made = inset_panels(desk.document, desk.panels, desk.session.services.ids)
    if desk.session.commit("Inset panel", diff):
        desk.session.select(made)


def _bleeder(desk: Desk, side: str) -> Callable[[], object]:
    return lambda: _bleed(desk, (side,))


def _bleed(desk: Desk, sides: Sequence[str]) -> None:
    """Let the selected panels bleed on these sides, unless all of them do already."""
    records = [desk.document.panel(p) for p in desk.panels]
    on = not all(side in panel.bleed for panel in records for side in sides)
    diff = EMPTY
    for side in sides:
        diff = diff.then(set_bleed(diff.applied_to(desk.document), desk.panels, side, on))
    desk.session.commit("Bleed" if on else "No bleed", diff)


def _next_gutter(desk: Desk) -> None:
    """Gutters one after another, outer ones first: what the mouse does with a click."""
    host = desk.view.canvas.host
    refs = [CutRef(cut.path, cut.index) for cut in host.scene().cuts]
    if not refs:
        desk.session.notices.tell(tr("This page has no gutters."))
        return
    now = host.selection.gutter
    host.select(Selection((), refs[(refs.index(now) + 1) % len(refs)] if now in refs else refs[0]))


def _ask_width(desk: Desk) -> None:
    ref, page = desk.session.gutter, desk.page
    if ref is None or page is None:
        return
    dialog = QInputDialog(desk.view)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
    dialog.setWindowTitle(tr("Gutter width"))
    dialog.setLabelText(tr("Width in points:"))
    dialog.setDoubleDecimals(1)
    dialog.setDoubleRange(0.0, WIDEST)
    dialog.setDoubleValue(gutter_width(desk.document, page, ref))
    dialog.doubleValueSelected.connect(lambda width: _set_width(desk, width))
    dialog.open()


def _set_width(desk: Desk, width: float | None) -> None:
    ref, page = desk.session.gutter, desk.page
    if ref is not None and page is not None:
        diff: Diff = set_cut_gutter(desk.document, page, ref, width)
        desk.session.commit("Gutter width", diff)


def _as_comic(desk: Desk) -> None:
    """The page in view follows the comic's rule again, and so does each gutter with a width of its own."""
    page = desk.page
    if page is None:
        return
    diff = set_gutters(desk.document, None, page)
    diff = diff.then(forget_gutters(diff.applied_to(desk.document), page))
    if not desk.session.commit("Gutters as in the comic", diff):
        desk.session.notices.tell(tr("The gutters of this page are as in the whole comic."))


def _straighten(desk: Desk) -> None:
    ref, page = desk.session.gutter, desk.page
    if ref is not None and page is not None:
        desk.session.commit("Straighten gutter", straighten_cut(desk.document, page, ref))
