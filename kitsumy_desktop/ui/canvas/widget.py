"""The canvas widget: one page of an editor's document, to look at and to work on."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId, RecordId
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.selection import Selection
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.tools.fresh import Fresh
from kitsumy_desktop.tools.gesture import Ghost
from kitsumy_desktop.tools.hit import NOWHERE, Target, kind_of, panel_under
from kitsumy_desktop.tools.host import ToolHost
from kitsumy_desktop.ui.canvas import text_input
from kitsumy_desktop.ui.canvas.colours import LIGHT, CanvasColours
from kitsumy_desktop.ui.canvas.drop_surface import DropSurface
from kitsumy_desktop.ui.canvas.ears import Ears
from kitsumy_desktop.ui.canvas.fingers import EVENTS, Fingers
from kitsumy_desktop.ui.canvas.keys import is_mask_key, press_key
from kitsumy_desktop.ui.canvas.mouse import Mouse
from kitsumy_desktop.ui.canvas.overlay import Overlay
from kitsumy_desktop.ui.i18n import tr

PENDING_MS = 500
"""How long nudging or the wheel must rest before it becomes a step."""
BLINK_MS = 530
MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Control)
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def random_id(prefix: str) -> str:
    """A fresh id."""
    return f"{prefix}-{uuid.uuid4().hex[:16]}"


class CanvasWidget(DropSurface):
    """Shows a page and turns what hands do into changes of the document.

    Failures of the environment while writing come out of `failed`; the document is then as it was.
    """

    selection_changed = Signal(object)
    """tuple of record ids."""
    gutter_changed = Signal(object)
    """craft.layout.borders.CutRef of the gutter that is selected, or None."""
    text_editing_changed = Signal(bool)
    tool_changed = Signal(str)
    context_requested = Signal(object, object, object)
    """Page Point, tools.hit.Target, global QPoint."""
    failed = Signal(object)
    """KitsumyError."""
    pointed = Signal(object)
    """Where the mouse is, a QPointF; None: elsewhere."""
    guide_wanted = Signal(int)
    """A guide was double-clicked: it wants an exact place."""
    mask_changed = Signal(object)
    """tools.mask.Mask, or None when painting is over."""

    def __init__(
        self,
        editor: Editor,
        book: FaceBook,
        pictures: PictureSource,
        colours: CanvasColours = LIGHT,
        ids: IdSource = random_id,
        page: PageId | None = None,
    ) -> None:
        """`page`: the one in view, drawn by `draw_page` when there is a turn for it; None: the first, now."""
        pages = editor.document.comic.pages
        at_once, page = page is None, page or (pages[0] if pages else PageId(""))
        super().__init__(editor, book, pictures, colours, page)
        self.host = ToolHost(editor, book, ids, page, Ears(self))
        self.mouse = Mouse(self.host, self.navigator)
        self.fingers = Fingers(self)
        self._overlay = Overlay(colours)
        self.overlay_shown = True
        self._pending = self.timer(PENDING_MS, lambda: self.guarded(self.host.settle))
        self._blink = QTimer(self)
        self._blink.setInterval(BLINK_MS)
        self._blink.timeout.connect(self._toggle_caret)
        self._caret_on = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Page"))
        self.setAccessibleDescription(
            tr("Panels, balloons and sound effects of the page. Tab goes through them.")
        )
        if at_once:
            self.draw_page()

    # -- what the window calls ------------------------------------------------------------------------

    @property
    def tool(self) -> str:
        """The tool in hand."""
        return self.host.tool

    @property
    def pointer(self) -> Point | None:
        """Where the mouse is on the page; None: elsewhere."""
        return self._overlay.pointer

    def set_page(self, page_id: PageId) -> None:
        """Show another page. Raises KeyError for an unknown one."""
        self.finish()
        self.show_page(page_id)
        self.host.set_page(page_id)
        self._overlay.hover = NOWHERE

    def set_tool(self, name: str) -> None:
        """Take a tool of tools.table. Raises KeyError for an unknown one."""
        self.guarded(lambda: self.host.set_tool(name))

    def select(self, ids: Iterable[RecordId]) -> None:
        """Select records of the page; others are left out."""
        wanted = Selection(tuple(ids)).kept(self.editor.document, self.page)
        if wanted.ids != self.host.selection.ids:
            self.finish()
            self.host.select(wanted)

    def reveal(self, ids: Iterable[RecordId]) -> None:
        """Scroll so that things of the page are seen."""
        for record_id in ids:
            self.navigator.reveal(self.host.scene().box(record_id))

    def edit_text(self) -> bool:
        """Type into the selected balloon, caption or sound effect; False when none is selected."""
        return bool(self.guarded(self.host.edit_text))

    def make_text(self, item_id: RecordId, fresh: Fresh) -> None:
        """Make a balloon, caption or sound effect by typing into it; one step with its first words."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.guarded(lambda: self.host.edit_text(item_id, fresh))

    def secure(self) -> None:
        """Make what is being typed into for the first time true, before anything else is done with it."""
        if self.host.text is not None:
            self.guarded(self.host.text.secure)

    def finish(self) -> None:
        """Keep what is being typed, let go of everything else that is under way."""
        self.guarded(self.host.leave)
        self.update()

    def set_colours(self, colours: CanvasColours) -> None:
        """Show other colours."""
        self._overlay.colours = colours
        super().set_colours(colours)

    def show_guides(self, shown: bool) -> None:
        """Trim, bleed and safe area, and what lies in the bleed."""
        self._overlay.guides = shown
        super().show_guides(shown)

    def set_aids(self, **choices: bool | float) -> None:
        """Snapping, own guides, the step of the arrow keys: fields of tools.aids.Aids."""
        self.host.aids = msgspec.structs.replace(self.host.aids, **choices)
        self.update()

    def guarded(self, act: Callable[[], Any]) -> Any:
        """Do something that may write; a failure of the environment is told through `failed`."""
        try:
            return act()
        except KitsumyError as error:
            self.failed.emit(error)
            return None

    def typing(self, on: bool) -> None:
        """Typing on the page began or ended: caret and input method follow."""
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on)
        if on:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_caret()
        else:
            self._blink.stop()
        self.text_editing_changed.emit(on)
        self.update()

    def close_canvas(self) -> None:
        """Finish, and listen to nothing any more."""
        self.finish()
        super().close_canvas()

    # -- painting -------------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        if not self.overlay_shown:
            return
        self._overlay.paint(painter, self.camera, self.host, QRectF(self.rect()))
        self.paint_badges(painter, self.host.scene().shapes)
        text = self.host.text
        if text is not None and text.alive:
            text_input.paint_typing(painter, text, self.camera, self._overlay.colours, self._caret_on)

    def ghost(self) -> Ghost | None:
        return self.host.marks.ghost

    def document_shown(self) -> None:
        self.host.prune()
        if self.host.text is not None and not self.editor.previewing:
            QTimer.singleShot(0, self, lambda: self.guarded(self.host.resume))

    # -- mouse ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_caret()
        if self.press_badge(event):
            return
        self.guarded(lambda: self.mouse.press(event))
        self._hover(event.position(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.guarded(lambda: self.mouse.move(event))
        self._hover(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.release_badge(event):
            return
        self.guarded(lambda: self.mouse.release(event))
        self._hover(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        guide = self._overlay.hover.guide
        if guide is not None:
            self.guide_wanted.emit(guide)
            return
        self.guarded(lambda: self.mouse.double_click(event))
        self._hover(event.position(), event.modifiers())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.guarded(lambda: self.mouse.wheel(event)):
            self._pending.start()
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(event.position(), NO_MODIFIER)

    def leaveEvent(self, event: QEvent) -> None:
        self._overlay.hover, self._overlay.pointer = NOWHERE, None
        self.pointed.emit(None)
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            self._ask_for_menu()
            return
        pointer = self.mouse.pointer(QPointF(event.pos()), event.modifiers())
        target = self.host.hover(pointer)
        if target.cut is not None:
            self.host.select(Selection((), CutRef(target.cut.path, target.cut.index)))
        elif target.record is not None and target.record not in self.host.selection:
            self.select((target.record,))
        self.context_requested.emit(pointer.at, target, event.globalPos())

    def _ask_for_menu(self) -> None:
        """From the keyboard: the menu of what is selected, beside it; else the page's."""
        primary = self.host.selection.primary
        target, at = NOWHERE, self.center()
        if primary is not None:
            box = self.host.scene().box(primary)
            target, at = Target(kind_of(self.editor.document.find(primary)), primary), box.center
        seen = self.camera.to_view(at)
        where = QPoint(
            min(max(round(seen.x), 0), self.width() - 1), min(max(round(seen.y), 0), self.height() - 1)
        )
        self.context_requested.emit(at, target, self.mapToGlobal(where))

    # -- keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_caret()
        if event.key() in MODIFIERS:
            self.guarded(lambda: self.mouse.modifiers_changed(event.modifiers()))
        elif event.key() == Qt.Key.Key_Space and self.host.text is None:
            self.mouse.space = True
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self.guarded(lambda: press_key(self.host, event)):
            self._after_key()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS:
            self.guarded(lambda: self.mouse.modifiers_changed(event.modifiers()))
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.mouse.space = False
            self._hover(QPointF(self.mapFromGlobal(self.cursor().pos())), event.modifiers())
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the page in reading order, then on to the next widget."""
        if self.guarded(lambda: self.host.tab(1 if forward else -1)):
            self._after_key()
            return True
        self.update()
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Typed text is kept, a gesture is cancelled; opening a menu changes nothing."""
        self.mouse.space = False
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.finish()
        super().focusOutEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        text = self.host.text
        if text is not None:
            self.guarded(lambda: text_input.compose(text, event))
            self._show_caret()
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        text = self.host.text
        answer = text_input.query(text, self.camera, query) if text is not None else None
        return super().inputMethodQuery(query) if answer is None else answer

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typing = self.host.text is not None and text_input.is_typing_key(event)
            if typing or (self.host.mask is not None and is_mask_key(event)):
                event.accept()
                return True
        elif isinstance(event, EVENTS) and self.fingers.event(event):
            return True
        return super().event(event)

    # -- inside ---------------------------------------------------------------------------------------

    def _hover(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.view.drawing is None:
            return
        self._overlay.pointer = self.camera.to_page(Point(at.x(), at.y()))
        self.pointed.emit(at)
        if self.over_badge(at) and not self.host.running:
            self._overlay.hover = NOWHERE
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif not self.host.running:
            self._overlay.hover, shape = self.mouse.hover(at, modifiers)
            self.setCursor(shape)
        self.update()

    def _after_key(self) -> None:
        if self.host.pending:
            self._pending.start()
        primary = self.host.selection.primary
        if self.host.mask is not None:
            self._overlay.pointer = None
        elif primary is not None:
            self.navigator.reveal(self.host.scene().box(primary))
        self.update()

    def panel_at(self, at: QPointF) -> PanelId | None:
        """The panel at a place of the widget."""
        if self.view.drawing is None:
            return None
        return panel_under(self.host.scene(), self.camera.to_page(Point(at.x(), at.y())))

    def show_drops(self, panels: Sequence[PanelId]) -> None:
        """The panels that would take what is dragged; none: nothing is."""
        if tuple(panels) != self._overlay.drops:
            self._overlay.drops = tuple(panels)
            self.update()

    def _show_caret(self) -> None:
        if self.host.text is not None:
            self._caret_on = True
            self._blink.start()
            self.update()

    def _toggle_caret(self) -> None:
        self._caret_on = not self._caret_on
        self.update()
