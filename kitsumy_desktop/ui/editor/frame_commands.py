"""What the commands about frames, shapes and templates do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QPoint

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.editing.commands import frames
from kitsumy_desktop.editing.commands.flips import flip_pictures
from kitsumy_desktop.ui.dialogs.own_templates import OwnTemplatesDialog
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.inspector.frame_fields import BORDERS, NO_SHAPE, SHAPES, draw_shape
from kitsumy_desktop.ui.editor.template_use import ask_and_keep
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.gallery import GalleryPopup

SHAPE_COLUMNS = 9


def frame_commands(desk: Desk) -> CommandTable:
    """Borders, shapes, dice, the same frame for many, templates, mirrored pictures."""
    table: CommandTable = {
        f"border.{style}": partial(_for_panels, desk, "Border", partial(frames.set_border, style=style))
        for style, _ in BORDERS
    }
    return table | {
        "panel.frame_dice": partial(_for_panels, desk, "Other dice for the border", frames.other_dice),
        "panel.frame_page": partial(_same_frame, desk, "page"),
        "panel.frame_comic": partial(_same_frame, desk, "comic"),
        "panel.shape": partial(_choose_shape, desk),
        "panel.shape_dice": partial(_for_panels, desk, "Other dice for the shape", frames.other_form_dice),
        "panel.shape_none": partial(_for_panels, desk, "Shape", partial(frames.set_form, form=None)),
        "picture.flip": partial(_for_panels, desk, "Flip picture", flip_pictures),
        "page.save_template": lambda: ask_and_keep(desk.view, desk.session),
        "page.templates": lambda: OwnTemplatesDialog(desk.view, desk.session, desk.theme).open(),
    }


def _for_panels(desk: Desk, label: str, change: Callable[[Document, Iterable[PanelId]], Diff]) -> None:
    desk.session.commit(label, change(desk.document, desk.panels))


def _same_frame(desk: Desk, where: str) -> None:
    """The border of the panel selected last, for all panels of the page or the comic."""
    if not desk.panels:
        return
    pattern = desk.panels[-1]
    pages = desk.document.comic.pages if where == "comic" else (desk.document.panel(pattern).page,)
    wanted = [panel for page in pages for panel in desk.document.page(page).panels]
    label = "Same frame for the comic" if where == "comic" else "Same frame for the page"
    desk.session.commit(label, frames.same_border(desk.document, pattern, wanted))


def _choose_shape(desk: Desk) -> None:
    """The shapes as a gallery over the page."""
    canvas = desk.view.canvas
    popup = GalleryPopup(canvas, SHAPES, draw_shape, SHAPE_COLUMNS)
    popup.setAccessibleName(tr("Shape"))
    forms = {panel.form for p in desk.panels for panel in (desk.document.panel(p),)}
    form = forms.pop() if len(forms) == 1 else None
    popup.gallery.show_value(form.id if form is not None else NO_SHAPE)
    popup.gallery.chosen.connect(
        lambda shape: _for_panels(desk, "Shape", partial(frames.set_form, form=shape or None))
    )
    popup.adjustSize()
    middle = canvas.mapToGlobal(canvas.rect().center())
    popup.pop(middle - QPoint(popup.width() // 2, popup.height() // 2))
