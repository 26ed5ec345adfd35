"""What the commands about sound effects do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import RecordId, SfxId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx, WarpKind
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lettering.sfx_looks import SfxLook
from kitsumy_desktop.editing.commands.sfx import add_sound, set_look, set_warp
from kitsumy_desktop.ui.dialogs.sfx_gallery import SfxGallery
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk

WARPS: dict[str, WarpKind] = {
    "sfx.straight": "none",
    "sfx.wave": "wave",
    "sfx.bulge": "bulge",
    "sfx.perspective": "perspective",
    "sfx.envelope": "envelope",
    "sfx.path": "path",
}


def sfx_commands(desk: Desk) -> CommandTable:
    """Sounds from the list, looks, warps."""
    table: CommandTable = {command: partial(_warp, desk, kind) for command, kind in WARPS.items()}
    return table | {"sfx.choose": partial(_choose, desk), "sfx.look": partial(_ask_look, desk)}


def _sounds(desk: Desk) -> list[RecordId]:
    return [i for i in desk.items if isinstance(desk.document.find(i), Sfx)]


def _warp(desk: Desk, kind: WarpKind) -> None:
    diff = set_warp(desk.document, _sounds(desk), kind, desk.session.services.book)
    desk.session.commit("Bend sound effect", diff)


def _choose(desk: Desk) -> None:
    if desk.page is not None:
        gallery = _gallery(desk, "")
        gallery.chosen.connect(lambda text, look: _add(desk, text, look))
        gallery.open()


def _ask_look(desk: Desk) -> None:
    sounds = _sounds(desk)
    if sounds:
        gallery = _gallery(desk, desk.document.get(sounds[-1], Sfx).text)
        gallery.chosen.connect(
            lambda _text, look: desk.session.commit(
                "Look of the sound effect", set_look(desk.document, sounds, look)
            )
        )
        gallery.open()


def _gallery(desk: Desk, own: str) -> SfxGallery:
    language = desk.document.comic.language
    made = SfxGallery(desk.view, desk.session.services.book, desk.view.pictures, language, own)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def _add(desk: Desk, text: str, look: SfxLook) -> None:
    page = desk.page
    if page is None:
        return
    sfx = SfxId(desk.session.services.ids("fx"))
    diff = add_sound(desk.document, page, sfx, _spot(desk), text, look)
    if desk.session.commit("Add sound effect", diff):
        desk.session.select((sfx,))
        desk.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)


def _spot(desk: Desk) -> Point:
    """In the middle of the chosen panel, else of the view."""
    record = desk.session.selected_record()
    if isinstance(record, Panel) and desk.page is not None:
        return bounds(panel_shapes(desk.document, desk.page)[record.id]).center
    return desk.view.canvas.center()
