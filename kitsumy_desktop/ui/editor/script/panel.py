"""The script beside the page: written here, followed by the pages; what is selected there is marked here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.story.tree import Diagnostic
from kitsumy_desktop.story.update.reading import script_of_comic
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.keeper import ScriptKeeper
from kitsumy_desktop.ui.editor.script.nothing import Nothing
from kitsumy_desktop.ui.editor.script.places_watch import PlacesWatch
from kitsumy_desktop.ui.editor.script.remark_button import RemarkButton
from kitsumy_desktop.ui.editor.script.text_edit import ScriptEdit
from kitsumy_desktop.ui.editor.script.told import remark, told
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

MOST_TOLD = 20
"""Remarks in the tip of the line that shows one of them."""


class ScriptPanel(QWidget):
    """The editor, a line that tells what became of the text, and what to do where there is none."""

    write_wanted = Signal()
    """The comic has no script; it shall be written from its pages."""

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._remarks: tuple[Diagnostic, ...] = ()
        self._remark = 0
        self._last = ""
        self.text = ScriptEdit(theme)
        self.keeper = ScriptKeeper(session, self.text, tasks)
        self.watch = PlacesWatch(session, self.text, tasks)
        self.told = label("", "faint", wrap=True)
        self.told.setAccessibleName(tr("What became of the text"))
        self.remarks = RemarkButton()
        self.remarks.hide()
        self.nothing = Nothing(
            tr("No script yet"),
            tr("This comic was made without one. It can be written from the pages as they are."),
            tr("Write the script of this comic"),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_writing())
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()
        if session.services.shelf.read_only:
            self.text.setReadOnly(True)
            self.nothing.button.hide()
        self._tell()

    def finish(self) -> None:
        """The comic is being closed: what was typed is kept."""
        self.watch.close()
        self.keeper.close()

    def undo(self) -> bool:
        """Take back what is typed and not applied; False: there is nothing."""
        return self.keeper.take_back()

    def redo(self) -> bool:
        """Bring back what was taken back of it."""
        return self.keeper.bring_again()

    def showEvent(self, event: QShowEvent) -> None:
        """A panel nobody has seen costs nothing."""
        super().showEvent(event)
        self._catch_up()

    def _make_writing(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(4)
        column.addWidget(self.text, 1)
        column.addWidget(self.told)
        column.addWidget(self.remarks)
        return made

    def _connect(self) -> None:
        session, text = self._session, self.text
        session.changed.connect(self._changed)
        session.selected.connect(self._follow)
        session.page_changed.connect(self._turned)
        self.watch.changed.connect(self._follow)
        self.keeper.applied.connect(self._applied)
        self.keeper.state_changed.connect(self._tell)
        text.pointed.connect(self._go_to)
        text.undo_wanted.connect(self._undo)
        text.redo_wanted.connect(self._redo)
        self.remarks.clicked.connect(self._next_remark)
        self.nothing.button.clicked.connect(self.write_wanted)

    # -- the text and its comic -------------------------------------------------------------------

    def _changed(self, diff: Diff, phase: Phase) -> None:
        comic = self._session.document.comic
        if phase is Phase.COMMIT and comic.id in diff.changes and self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        there = script_of_comic(self._session.document) is not None
        self._stack.setCurrentIndex(0 if there else 1)
        if there and not self.keeper.loaded:
            self.keeper.load()
            self.watch.look()
        elif not there:
            self.keeper.forget()
        self._follow()

    def _applied(self, update: Update) -> None:
        self._last = told(update)
        self._remarks = update.diagnostics
        self._remark = 0
        self._tell()

    def _tell(self) -> None:
        state = self.keeper.state
        words = {"calm": self._last, "waiting": self._last, "working": tr("Updating the pages…")}
        text = words.get(state, "")
        if state == "failed":
            kept = tr("Your text is kept and will be tried again (Ctrl+Enter).")
            text = f"{self.keeper.failure} {kept}"
        elif self._session.services.shelf.read_only:
            text = tr("The library is open in another window: the script can only be read here.")
        self.told.setText(text)
        set_role(self.told, "role", "error" if state == "failed" else "faint")
        self.told.setVisible(bool(text))
        self._show_remark()

    def _show_remark(self) -> None:
        self.remarks.setVisible(bool(self._remarks))
        if self._remarks:
            at = self._remarks[self._remark % len(self._remarks)]
            self.remarks.say(remark(at, len(self._remarks) - 1))
            self.remarks.setToolTip("\n".join(remark(each, 0) for each in self._remarks[:MOST_TOLD]))

    def _next_remark(self) -> None:
        """Go to the line that is told about; the next click goes to the next."""
        at = self._remarks[self._remark % len(self._remarks)]
        self.text.go_to(at.line - 1)
        self._remark += 1
        self._show_remark()

    # -- the text and the page --------------------------------------------------------------------

    def _follow(self, *_news: object) -> None:
        """Mark what is selected, and show it unless the person is at work here."""
        if not self.isVisible():
            return
        selection = self._session.selection
        lines = self.watch.places.lines_of(selection[0]) if selection else None
        self.text.mark(lines)
        if lines is not None and not self.text.hasFocus():
            self.text.reveal(lines)

    def _turned(self, page: str) -> None:
        """Another page is in view: its first panel is shown."""
        if not self.isVisible() or self.text.hasFocus() or not page or self._session.selection:
            return
        for panel in self._session.document.page(page).panels:
            lines = self.watch.places.lines_of(panel)
            if lines is not None:
                self.text.reveal(lines)
                return

    def _undo(self) -> None:
        if not self.undo():
            self._session.undo()

    def _redo(self) -> None:
        if not self.redo():
            self._session.redo()

    def _go_to(self, line: int) -> None:
        """The person points at a line: its page, with its panel or balloon selected."""
        place = self.watch.places.at(line)
        if place is None:
            return
        document = self._session.document
        record = place.record if document.find(place.record) is not None else place.panel
        page = document.page_of(record)
        if page is not None:
            self._session.show_page(page)
            self._session.select((record,))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
