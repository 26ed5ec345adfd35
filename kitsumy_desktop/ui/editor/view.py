"""The editor: tool bar, pages, canvas, inspector, script, and the status line around one open comic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.paging import page_count, page_numbers
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.tools.hit import Target, kind_of
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.actions.contexts import context_entries
from kitsumy_desktop.ui.canvas.rulers import RuledCanvas
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from kitsumy_desktop.ui.editor.canvas_colours import canvas_colours
from kitsumy_desktop.ui.editor.clipboard.mime import settle_clipboard
from kitsumy_desktop.ui.editor.inspector.inspector import Inspector
from kitsumy_desktop.ui.editor.layers.dock import LayersDock
from kitsumy_desktop.ui.editor.look import Left, Look
from kitsumy_desktop.ui.editor.overview.facing import FacingPage
from kitsumy_desktop.ui.editor.overview.overview import Overview
from kitsumy_desktop.ui.editor.pictures.drag_out import DragOut
from kitsumy_desktop.ui.editor.pictures.hand_out import HandOut
from kitsumy_desktop.ui.editor.pictures.panel_pictures import PanelPictures
from kitsumy_desktop.ui.editor.pictures.region import RegionBar
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.pictures.status import PictureStatus
from kitsumy_desktop.ui.editor.pictures.takes import TakesStrip
from kitsumy_desktop.ui.editor.right_side import RightSide
from kitsumy_desktop.ui.editor.script.side import TABS, USUAL, ScriptSide
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip import PageStrip
from kitsumy_desktop.ui.editor.thumbnails import PageThumbnails
from kitsumy_desktop.ui.editor.tool_bar import ToolBar
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.empty import EmptyState
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.work_bar import WorkBar
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

LEAST = 200
"""Pixels in width that the page keeps beside everything else."""


class EditorView(QWidget):
    """Everything around one comic. `close_comic` ends it."""

    home_requested = Signal()

    def __init__(
        self, session: Session, actions: ActionSet, theme: Theme, tasks: Tasks, look: Look | None = None
    ) -> None:
        """`tasks`: of the comic; they end with it. `look`: how the first page in view is looked at."""
        super().__init__()
        self.session = session
        session.setParent(self)  # whoever listens to it is free when the view goes
        self._first_look: Look | None = look or Look()
        self._theme = theme
        self._actions = actions
        self.state = PictureState(session)
        self.pictures = PictureCache(session.services.shelf.picture_path)
        self.canvas = CanvasWidget(
            session.editor, session.services.book, self.pictures, ids=session.services.ids, page=session.page
        )
        self.thumbnails = PageThumbnails(session, self.pictures, self.devicePixelRatioF())
        self.strip = PageStrip(session, self.thumbnails, self.state, actions, theme)
        self.overview: Overview | None = None
        self.facing = FacingPage(session, self.canvas, self.pictures)
        actions["view.overview"].setChecked(False)
        self.takes = TakesStrip(session, self.state, self.pictures, tasks, theme)
        self.inspector = Inspector(
            session, actions, theme, lambda: PanelPictures(session, self.state, self.takes, actions, theme)
        )
        self.layers = LayersDock(session, actions, theme)
        self.right = RightSide(self.inspector, self.layers)
        self.hand_out = HandOut(session)
        self.drag_out = DragOut(self.canvas, self.hand_out, self.pictures)
        self.region = RegionBar(self.canvas, theme)
        self.picture_status = PictureStatus(self.state, theme)
        self.stale = actions.button("generate.stale", text=True)
        self.stale.hide()
        self.words = ScriptSide(session, self.pictures, actions, theme, tasks)
        self.work = WorkBar(theme)
        self.menu_at: Point | None = None
        """Where on the page the context menu was asked for, until what it is for has been done."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.tool_bar = ToolBar(self.canvas, actions, theme)
        column.addWidget(self.tool_bar)
        column.addWidget(self.region)
        column.addLayout(self._make_middle(theme), 1)
        self._status = self._make_status()
        column.addWidget(self._status)
        self._connect(theme)
        self._show_page(session.page or "")

    def draw_first(self) -> None:
        """Draw the page the view was made for, once the canvas has its size: in a turn of the loop."""
        look, self._first_look = self._first_look, None
        if self.session.page is not None and look is not None:
            self.canvas.draw_page()
            look.apply(self.canvas)
            self.canvas.draw_page()  # painted for the zoom it has now

    def close_comic(self) -> None:
        """Finish what is being typed, stop timers and pictures."""
        self.inspector.finish()
        self.canvas.close_canvas()
        self.words.close_side()
        self.thumbnails.close()
        self.facing.close_facing()
        if self.overview is not None:
            self.overview.close_overview()
        self.takes.close_strip()
        self.hand_out.close()
        settle_clipboard()
        self.state.close()
        self.session.close()
        self.pictures.close()

    def show_side(self, name: str, shown: bool) -> None:
        """Show or hide the strip, facing pages, the inspector, or a panel at the side of the words."""
        if name in TABS:
            self.words.turn(name, shown)
        elif name == "facing":
            self.strip.show_facing(shown)
            self.facing.show_facing(shown)
        elif name == "strip":
            self.strip.setVisible(shown)
        else:
            self.right.turn(name, shown)

    @property
    def status_page(self) -> str:
        """What the status line says of the page in view."""
        return self._page.text()

    @property
    def status_hint(self) -> str:
        """What the status line says can be done."""
        return self._hint.text()

    def show_overview(self, shown: bool) -> None:
        """All pages in place of the page in view, or that one again."""
        if shown and self.overview is None:
            self.overview = Overview(self.session, self.pictures, self.state, self._actions, self._theme)
            self.overview.opened.connect(lambda _page: self._actions["view.overview"].trigger())
            self._stack.addWidget(self.overview)
        if shown:
            self.canvas.finish()
            self.session.select(())
        self._actions["view.overview"].setChecked(shown)
        self._turn_stack()
        (self.overview if shown and self.overview else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_pages(self) -> tuple[PageId, ...]:
        """The pages that commands are about: those chosen in the overview, else the one in view."""
        shown = self.overview if self._stack.currentWidget() is self.overview else None
        return (shown.pages if shown is not None else self.strip).chosen()

    def choose_pages(self, pages: Sequence[PageId]) -> None:
        """Choose pages where pages are shown."""
        for view in (self.strip, *([self.overview.pages] if self.overview is not None else [])):
            view.choose(pages)

    def look(self) -> Look:
        """How the page in view is looked at."""
        return Look.of(self.canvas)

    def left(self) -> Left:
        """Where the person is: for a view made anew."""
        page = self.session.page or PageId("")
        return Left(page, self.look(), self.session.selection, self.canvas.tool)

    def halves(self, sizes: Sequence[int] = ()) -> list[int]:
        """How wide words and page are; set when sizes for both are given."""
        if len(sizes) == self._halves.count():
            self._halves.setSizes(list(sizes))
        return self._halves.sizes()

    def regions(self) -> list[QWidget]:
        """The parts of the window that F6 goes through, those in view."""
        middle = self._stack.currentWidget()
        parts = (self.tool_bar, self.region, self.strip, self.words, middle, self.right)
        return [part for part in (*parts, self._status) if part is not None and part.isVisible()]

    def tell(self, hint: str) -> None:
        """Say something in the status line; empty: what the tool says."""
        self._hint.setText(hint or self._tool_hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from everywhere back to the page."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.overview:
            self.show_overview(False)
        elif event.key() == Qt.Key.Key_Escape and not self.canvas.hasFocus():
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _make_middle(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(LEAST)
        self.ruled = RuledCanvas(self.canvas, self.session.units, theme)
        self._stack.addWidget(self.ruled)
        self._stack.addWidget(
            EmptyState(theme, "files", tr("No pages"), tr("Add a page to begin: Page ▸ Add page."))
        )
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setHandleWidth(1)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.words)
        self._halves.addWidget(self._stack)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([USUAL, 10 * USUAL])
        row.addWidget(self._halves, 1)
        row.addWidget(self.right)
        return row

    def _make_status(self) -> QWidget:
        self._hint = label("", "faint")
        self._tool_hint = ""
        # In a narrow window what is under way counts more than what could be done.
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._zoom = label("", "faint")
        self._page = label("", "faint")
        bar = framed("status")
        bar.setFixedHeight(28)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(16)
        row.addWidget(self._hint, 1)
        row.addWidget(self.stale)
        row.addWidget(self.picture_status)
        row.addWidget(self.work)
        row.addWidget(self._page)
        row.addWidget(self._zoom)
        return bar

    def _connect(self, theme: Theme) -> None:
        session, canvas = self.session, self.canvas
        session.page_changed.connect(self._show_page)
        session.changed.connect(lambda *_: self._show_numbers())
        canvas.selection_changed.connect(lambda ids: session.select(tuple(ids)))
        session.selected.connect(lambda ids: canvas.select(tuple(ids)))
        session.before_commit = canvas.secure
        canvas.gutter_changed.connect(session.set_gutter)
        canvas.status_changed.connect(self._tell_tool)
        canvas.drop_told.connect(lambda hint: self.tell(told(hint)))
        canvas.zoom_changed.connect(lambda factor: self._zoom.setText(f"{factor * 100:.0f} %"))
        canvas.failed.connect(session.notices.tell_error)
        canvas.context_requested.connect(self._show_menu)
        self.layers.carry(self.hand_out.rows)
        self.takes.takes.dragged = self.hand_out.take
        self.layers.menu_wanted.connect(lambda target, at: self._show_menu(canvas.center(), target, at))
        self.layers.entered.connect(self._go_to)
        self.words.panels.script.then(lambda script: script.text.leave_wanted.connect(self._to_page))
        self.state.changed.connect(self._show_state)
        theme.changed.connect(self._recolour)
        self._recolour()

    def _show_menu(self, at: Point, target: Target, where: QPoint) -> None:
        """The commands for what was clicked, or for what is selected; the canvas has selected it already."""
        record = self.session.document.find(target.record) if target.record is not None else None
        handle = "cut" if target.cut is not None else kind_of(record)
        entries = context_entries(
            handle if target.kind == "handle" else target.kind,
            kinds=[kind_of(r) for r in self.session.selected_records()],
            marked=isinstance(record, Panel) and record.id in self.state.marks,
        )
        menu = self._actions.menu(entries, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_at = at
        # What was chosen is done after the menu has gone, and may ask where it was.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._forget_menu))
        menu.popup(where)

    def _go_to(self, ids: tuple[RecordId, ...]) -> None:
        """Bring things into view, ready to be worked on; a single text is typed into."""
        canvas = self.canvas
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        canvas.reveal(ids)
        if len(ids) == 1:
            canvas.edit_text()

    def _to_page(self) -> None:
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_menu(self) -> None:
        self.menu_at = None

    def _tell_tool(self, hint: str) -> None:
        self._tool_hint = told(hint)
        self._hint.setText(self._tool_hint)

    def _show_state(self) -> None:
        self.canvas.set_badges(self.state.badges())
        self.stale.setVisible(bool(self.state.stale) and not self.state.progress.active)

    def _recolour(self) -> None:
        self.canvas.set_colours(canvas_colours(self._theme.tokens))

    def _turn_stack(self) -> None:
        """The canvas, a word about having no pages, or the overview."""
        if self.overview is not None and self._actions["view.overview"].isChecked():
            self._stack.setCurrentWidget(self.overview)
        else:
            self._stack.setCurrentIndex(0 if self.session.page else 1)

    def _show_page(self, page: str) -> None:
        self._turn_stack()
        if page and self._first_look is None:
            look = self.look().for_a_page
            self.canvas.set_page(PageId(page))
            # Only then the canvas has its size.
            QTimer.singleShot(0, self.canvas, lambda: look.apply(self.canvas))
        elif page and page != self.canvas.page:
            self.canvas.set_page(PageId(page))
        self._show_numbers()

    def _show_numbers(self) -> None:
        document, page = self.session.document, self.session.page
        if page is None:
            self._page.setText("")
            return
        number, total = page_numbers(document)[page], page_count(document)
        words = (
            tr("Pages {number} of {total}") if document.page(page).spread else tr("Page {number} of {total}")
        )
        self._page.setText(words.format(number=number.text, total=total))
