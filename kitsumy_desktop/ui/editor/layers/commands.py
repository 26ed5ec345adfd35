"""Stacking, groups, hiding, locking: what their commands do to the selection."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.editing.commands import groups
from kitsumy_desktop.editing.commands.items import set_locked
from kitsumy_desktop.editing.commands.stacking import Overlaps, Step, restacked
from kitsumy_desktop.editing.selection import standing
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.layers.rows import SWITCHES
from kitsumy_desktop.ui.i18n import tr

STEPS: dict[Step, tuple[str, str]] = {
    "front": ("Bring to front", "Nothing lies over it."),
    "forward": ("Bring forward", "Nothing lies over it."),
    "backward": ("Send backward", "Nothing that could lie over it lies under it."),
    "back": ("Send to back", "Nothing that could lie over it lies under it."),
}
"""What a step is called, and what is told where it changes nothing."""


def layer_commands(desk: Desk) -> CommandTable:
    """What each command id does."""
    return {
        "item.front": lambda: _restack(desk, "front"),
        "item.forward": lambda: _restack(desk, "forward"),
        "item.backward": lambda: _restack(desk, "backward"),
        "item.back": lambda: _restack(desk, "back"),
        "item.group": lambda: _group(desk),
        "item.ungroup": lambda: desk.session.commit(
            "Ungroup", groups.ungroup(desk.document, desk.session.selection)
        ),
        "item.hide": lambda: _toggle(desk, "hidden", groups.set_hidden),
        "item.pin": lambda: _toggle(desk, "pinned", groups.set_pinned),
        "item.lock": lambda: _toggle(desk, "locked", set_locked),
        "item.show_all": lambda: _on_page(desk, "Show everything", groups.show_all),
        "item.unpin_all": lambda: _on_page(desk, "Unlock everything", groups.unpin_all),
    }


def overlapping(scene: Scene) -> Overlaps:
    """Whether the boxes of two things on a page have something in common."""

    def overlaps(a: RecordId, b: RecordId) -> bool:
        return scene.box(a).intersection(scene.box(b)) is not None

    return overlaps


def _restack(desk: Desk, step: Step) -> None:
    page = desk.page
    if page is None:
        return
    scene = desk.view.canvas.host.scene()
    ids = [i for i in desk.session.selection if _is_free(desk.document, i)]
    diff = restacked(desk.document, page, ids, step, overlapping(scene))
    label, nothing = STEPS[step]
    if diff.is_empty:
        desk.session.notices.tell(tr(nothing))
    else:
        desk.session.commit(label, diff)


def _group(desk: Desk) -> None:
    session = desk.session
    try:
        diff = groups.group(desk.document, session.selection, session.services.ids)
    except InputError as error:
        session.notices.tell_error(error)
        return
    session.commit("Group", diff)


def _toggle(
    desk: Desk,
    field: str,
    command: Callable[[Document, Sequence[RecordId], bool], Diff],
) -> None:
    """Set for all that is selected, unless it is set for all already: then taken away."""
    ids = desk.session.selection
    records = [r for r in (standing(desk.document.find(i)) for i in ids) if r is not None]
    on = not all(getattr(r, field) for r in records)
    desk.session.commit(SWITCHES[field][0 if on else 1], command(desk.document, ids, on))


def _on_page(desk: Desk, label: str, command: Callable[[Document, PageId], Diff]) -> None:
    if desk.page is not None:
        desk.session.commit(label, command(desk.document, desk.page))


def _is_free(document: Document, record_id: RecordId) -> bool:
    record = standing(document.find(record_id))
    return record is not None and not record.pinned
