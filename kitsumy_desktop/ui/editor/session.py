"""One open comic: its editor, the page in view, what is selected, and who wants to know."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.editing.editor import Editor, Phase
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.ui.editor.own_templates import OwnTemplates
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.units import Units


class Session(QObject):
    """Passes the editor's news on as signals; everything the views do goes through `commit`."""

    changed = Signal(object, object)
    """(Diff, Phase) after every change."""
    page_changed = Signal(str)
    selected = Signal(object)
    """tuple of record ids."""
    gutter_changed = Signal()
    """Another gutter of the page is selected, or none."""

    def __init__(self, editor: Editor, services: Services, notices: Notices) -> None:
        super().__init__()
        self.editor = editor
        self.services = services
        self.notices = notices
        self.selection: tuple[RecordId, ...] = ()
        self.gutter: CutRef | None = None
        self.templates = OwnTemplates(services, notices)
        self.units = Units(editor.document.comic.format.dpi)
        for part in (self.templates, self.units):
            part.setParent(self)  # or what listens to them would be kept by them, and they by it, for ever
        pages = editor.document.comic.pages
        self._page: PageId | None = pages[0] if pages else None
        self._acting = False
        self.before_commit: Callable[[], None] = lambda: None
        """Called before anything is made true here: what is still only shown by the page may be meant."""
        self._stop_listening = editor.listen(self._heard)
        editor.complete_with(with_script)

    @property
    def document(self) -> Document:
        """The comic as shown."""
        return self.editor.document

    @property
    def page(self) -> PageId | None:
        """The page in view; None for a comic without pages."""
        return self._page

    @property
    def page_number(self) -> int:
        """Number of the page in view, from 0; 0 where there is none."""
        return self.document.comic.pages.index(self._page) if self._page else 0

    def show_page(self, page: PageId | None) -> None:
        """Turn to a page."""
        if page != self._page:
            self._page = page
            self.select(())
            self.page_changed.emit(page or "")

    def turn(self, pages: int) -> None:
        """Turn so many pages on, or back."""
        order = self.document.comic.pages
        if self._page is not None:
            self.show_page(order[max(0, min(len(order) - 1, self.page_number + pages))])

    def set_gutter(self, gutter: CutRef | None) -> None:
        """Which gutter of the page in view is selected now."""
        if gutter != self.gutter:
            self.gutter = gutter
            self.gutter_changed.emit()

    def select(self, ids: tuple[RecordId, ...]) -> None:
        """What is selected now."""
        if ids != self.selection:
            self.selection = ids
            self.selected.emit(ids)

    def selected_records(self) -> tuple[Record, ...]:
        """Everything that is selected, as it is shown."""
        found = (self.document.find(i) for i in self.selection)
        return tuple(r for r in found if r is not None)

    def selected_record(self) -> Record | None:
        """The one record that is selected, if it is one."""
        return self.document.find(self.selection[0]) if len(self.selection) == 1 else None

    def commit(self, label: str, diff: Diff | None = None) -> bool:
        """Make a change true; a failed write is told to the person and changes nothing."""
        if diff is not None:
            self.before_commit()
        self._acting = True
        try:
            return self.editor.commit(label, diff)
        except KitsumyError as error:
            self.notices.tell_error(error)
            return False
        finally:
            self._acting = False

    def replace(self, label: str, *records: Record) -> bool:
        """Commit new versions of records."""
        return self.commit(label, changed(self.editor.committed, records))

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self.editor.undo)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self._step(self.editor.redo)

    def travel(self, position: int) -> None:
        """To a place in the history, over all steps between."""
        self._step(lambda: self.editor.travel(position))

    def close(self) -> None:
        """Stop listening; an open preview is taken back."""
        self.editor.cancel()
        self._stop_listening()

    def _step(self, step: Callable[[], bool]) -> None:
        self._acting = True
        try:
            if self.editor.previewing:
                self.editor.cancel()
            step()
        except KitsumyError as error:
            self.notices.tell_error(error)
        finally:
            self._acting = False

    def _heard(self, diff: Diff, phase: Phase) -> None:
        self._keep_page_and_selection()
        self.changed.emit(diff, phase)
        if self._acting:
            self._follow(diff, phase)

    def _keep_page_and_selection(self) -> None:
        """The page in view or a selected record may be gone."""
        order = self.document.comic.pages
        if self._page not in order:
            self.show_page(order[0] if order else None)
        kept = tuple(i for i in self.selection if self.document.find(i) is not None)
        self.select(kept)

    def _follow(self, diff: Diff, phase: Phase) -> None:
        """Turn to the page that an undo, a redo or a command changed, if it is not in view.

        What arrives by itself, pictures above all, turns no page.
        """
        if phase is Phase.PREVIEW or self._page is None:
            return
        pages = {self.document.page_of(i) for i in diff.touched()} - {None}
        if pages and self._page not in pages:
            self.show_page(next(p for p in self.document.comic.pages if p in pages))
