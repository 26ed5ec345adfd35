"""What each command of the table does to the open comic. One small function per command id."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.document import ITEMS, Document
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId, SfxId
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands import art, items, layout, panels
from kitsumy_desktop.editing.selection import Selection, panels_of
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.pending import delete_diff
from kitsumy_desktop.ui.canvas import text_input
from kitsumy_desktop.ui.editor.clipboard.fields import do_in_field
from kitsumy_desktop.ui.editor.command_tables import TABLES
from kitsumy_desktop.ui.editor.desk import Desk
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.services import Arrangement

PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff"


class EditorCommands:
    """`run` does a command; ids it does not know are for the window."""

    def __init__(self, desk: Desk) -> None:
        self._view = view = desk.view
        self._session: Session = view.session
        self._work = desk.work
        canvas = view.canvas
        self._table: dict[str, Callable[[], object]] = {
            "edit.undo": self._undo,
            "edit.redo": self._redo,
            "edit.text": canvas.edit_text,
            "edit.delete": self._delete,
            "edit.select_all": self._select_all,
            "edit.deselect": lambda: self._session.select(()),
            "add.balloon": lambda: self._add_balloon(canvas.host.aids.kind),
            "add.caption": lambda: self._add_balloon("caption"),
            "add.sfx": self._add_sfx,
            "add.panel": self._add_panel,
            "page.previous": lambda: self._session.turn(-1),
            "page.next": lambda: self._session.turn(1),
            "page.layout": lambda: self._rearrange(named("Lay out page"), "layout"),
            "page.shuffle": lambda: self._rearrange(named("Shuffle layout"), "shuffle"),
            "page.letter": lambda: self._rearrange(named("Place balloons"), "letter"),
            "page.draw": self._draw_missing,
            "panel.rows": lambda: self._divide("rows"),
            "panel.columns": lambda: self._divide("columns"),
            "panel.detach": lambda: self._for_panels(named("Free panel"), panels.detach_panel),
            "panel.attach": lambda: self._for_panels(named("Panel into the layout"), panels.attach_panel),
            "panel.picture": self._ask_picture,
            "panel.clear": lambda: self._for_panels(named("Remove picture"), art.clear_art),
            "panel.draft": self._draft_panel,
            "view.fit": canvas.fit,
            "view.width": canvas.fit_width,
            "view.actual": lambda: canvas.zoom_to(1.0),
            "view.zoom_in": canvas.zoom_in,
            "view.zoom_out": canvas.zoom_out,
        }
        for table in TABLES:
            self._table |= table(desk)

    def run(self, command: str) -> bool:
        """Do a command; False when it is not one of the open comic."""
        act = self._table.get(command)
        if act is None:
            return False
        if do_in_field(command):
            return True
        typed = self._view.canvas.host.text
        if typed is not None and text_input.do_command(typed, command):
            self._view.canvas.update()
            return True
        self._view.inspector.finish()
        if not command.startswith("view."):
            self._view.canvas.finish()
        act()
        return True

    def _undo(self) -> None:
        """What is typed in the script and not applied is the last thing that was done."""
        if not self._view.words.undo():
            self._session.undo()

    def _redo(self) -> None:
        if not self._view.words.redo():
            self._session.redo()

    @property
    def _document(self) -> Document:
        return self._session.editor.committed

    def _page(self) -> PageId | None:
        return self._session.page

    def _chosen_panels(self) -> tuple[PanelId, ...]:
        return panels_of(Selection(self._session.selection), self._document)

    def _target_panel(self) -> PanelId | None:
        """The selected panel, or the panel of the selected balloon."""
        record = self._session.selected_record()
        if isinstance(record, Panel):
            return record.id
        return record.panel if isinstance(record, ITEMS) else None

    def _delete(self) -> None:
        diff = delete_diff(self._document, Selection(self._session.selection))
        if diff.is_empty:
            self._session.notices.tell(tr("It is locked: unlock it first."))
        else:
            self._session.commit(named("Delete"), diff)

    def _select_all(self) -> None:
        page = self._page()
        if page is not None:
            scene = self._view.canvas.host.scene()
            self._session.select(tuple(i.id for i in scene.in_reach()) or scene.panels_in_reach())

    def _free_spot(self) -> Point:
        """Where something new appears: in the chosen panel, else in the middle of the view."""
        page, panel = self._page(), self._target_panel()
        if page is not None and panel is not None:
            box: Rect = bounds(panel_shapes(self._document, page)[panel])
            return Point(box.center.x, box.y + box.h * 0.3)
        return self._view.canvas.center()

    def _add_balloon(self, kind: BalloonKind) -> None:
        page = self._page()
        if page is None:
            return
        balloon, spot = BalloonId(self._session.services.ids("bl")), self._free_spot()
        book = self._session.services.book

        def make(document: Document) -> Diff:
            return items.add_balloon(document, page, balloon, spot, book, kind=kind, text=tr("Text"))

        label = named("Add caption") if kind == "caption" else named("Add balloon")
        self._view.canvas.make_text(balloon, Fresh(label, make))

    def _add_sfx(self) -> None:
        page = self._page()
        if page is not None:
            sfx, spot = SfxId(self._session.services.ids("fx")), self._free_spot()
            made = Fresh(named("Add sound effect"), lambda document: items.add_sfx(document, page, sfx, spot))
            self._view.canvas.make_text(sfx, made)

    def _add_panel(self) -> None:
        page = self._page()
        if page is not None:
            panel = PanelId(self._session.services.ids("pn"))
            diff = layout.add_panel(self._document, page, panel, after=self._target_panel())
            if self._session.commit(named("Add panel"), diff):
                self._session.select((panel,))

    def _rearrange(self, label: str, how: Arrangement) -> None:
        page = self._page()
        if page is not None:
            self._work.rearrange(label, page, how)

    def _draw_missing(self) -> None:
        self._work.draw_missing()

    def _draft_panel(self) -> None:
        page = self._page()
        if page is not None:
            self._work.draw_panels(page, self._chosen_panels())

    def _for_panels(self, label: str, command: Callable[[Document, PanelId], Diff]) -> None:
        """One step that does `command` to every selected panel."""
        diff = EMPTY
        for panel in self._chosen_panels():
            diff = diff.then(command(diff.applied_to(self._document), panel))
        self._session.commit(label, diff)

    def _divide(self, axis: Axis) -> None:
        """Cut the selected panels of the layout in two; the new halves are selected as well."""
        diff, halves = EMPTY, list(self._chosen_panels())
        for panel in self._chosen_panels():
            if self._document.panel(panel).polygon is None:
                half = PanelId(self._session.services.ids("pn"))
                diff = diff.then(layout.split_panel(diff.applied_to(self._document), panel, half, axis))
                halves.append(half)
        if diff.is_empty:
            self._session.notices.tell(tr("Only panels of the layout can be divided."))
        elif self._session.commit(named("Divide panel"), diff):
            self._session.select(tuple(halves))

    def _ask_picture(self) -> None:
        panel = self._target_panel()
        if panel is None:
            return
        dialog = QFileDialog(self._view, tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Pictures") + f" ({PICTURES})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(
            lambda name: self._view.canvas.files_dropped.emit([Path(name)], panel, None)
        )
        dialog.open()
