"""The script as text: typing, a mark beside what is selected, and changes from elsewhere put in place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from kitsumy_desktop.ui.editor.script.highlight import Highlighter
from kitsumy_desktop.ui.editor.script.merge import Edit
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme

Key = Qt.Key
MOVES = frozenset((Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End))
EXAMPLE = "PAGE ONE\n\nPANEL 1. What is seen.\nNAME: What is said.\nSFX: What is heard."
OURS = (
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToNextPage,
    QKeySequence.StandardKey.MoveToPreviousPage,
    QKeySequence.StandardKey.SelectNextPage,
    QKeySequence.StandardKey.SelectPreviousPage,
)
ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
REST_MS = 200
"""The caret rests on a line so long before the page turns to it."""


class ScriptEdit(QPlainTextEdit):
    """An editor that knows which changes are the person's and which are put in from elsewhere."""

    typed = Signal()
    """The person changed the text."""
    lines_moved = Signal(int, int)
    """(line, count): so many lines were put in below a line; negative: taken away."""
    pointed = Signal(int)
    """The person put the caret on this line, without typing."""
    apply_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    leave_wanted = Signal()
    _stirred = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ours = self._loading = self._looking = self._waiting = False
        self._lines = 1
        self._marked: tuple[int, int] | None = None
        self.setAccessibleName(tr("Script"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setTabChangesFocus(True)
        self.setPlaceholderText(tr(EXAMPLE))
        self.setCursorWidth(2)
        self._highlighter = Highlighter(self.document(), theme.tokens)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(lambda: self.pointed.emit(self.textCursor().blockNumber()))
        self.document().contentsChange.connect(self._contents_change)
        self.textChanged.connect(self._text_changed)
        # Not at once: the request comes while the lines are being laid out, and colours change the layout.
        self._stirred.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self.updateRequest.connect(lambda *_: self._stir())
        theme.changed.connect(self._recolour)

    @property
    def words(self) -> str:
        """The text. Unlike `toPlainText` it keeps spaces that do not break."""
        return one_kind_of_line(self.document().toRawText())

    # -- what is put in from elsewhere ------------------------------------------------------------

    def load(self, text: str) -> None:
        """Another text altogether."""
        self._ours = self._loading = True
        try:
            self.setPlainText(one_kind_of_line(text))
        finally:
            self._ours = self._loading = False
        self._look()

    def put_in(self, edit: Edit) -> None:
        """Change one place; caret, selection and what is in view stay where they are."""
        if edit.is_empty:
            return
        start, end = edit.in_units(self.words)
        top = QTextCursor(self.firstVisibleBlock())
        top.setKeepPositionOnInsert(True)
        own = self.textCursor()
        anchor, position = own.anchor(), own.position()
        self._ours = True
        try:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
        finally:
            self._ours = False
        self.forget_steps()
        grown = cursor.position() - end
        own.setPosition(_kept(anchor, start, end, grown))
        own.setPosition(_kept(position, start, end, grown), QTextCursor.MoveMode.KeepAnchor)
        with QSignalBlocker(self.verticalScrollBar()):
            self.setTextCursor(own)
        self.verticalScrollBar().setValue(top.block().firstLineNumber())

    def forget_steps(self) -> None:
        """What was typed so far is part of the comic's own history now."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setUndoRedoEnabled(True)

    # -- what is selected on the page -------------------------------------------------------------

    @property
    def marked(self) -> tuple[int, int] | None:
        """First and last line that are marked."""
        return self._marked

    def mark(self, lines: tuple[int, int] | None) -> None:
        """Mark these lines."""
        if lines == self._marked and lines is None:
            return
        self._marked = lines
        marks: list[QTextEdit.ExtraSelection] = []
        if lines is not None:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(*lines)
            look = selection.format
            look.setBackground(QColor(self._theme.tokens.accent_soft))
            look.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(selection)
        self.setExtraSelections(marks)

    def reveal(self, lines: tuple[int, int]) -> None:
        """Scroll so that these lines are seen, the first of them above all; the caret stays."""
        document = self.document()
        first = document.findBlockByNumber(lines[0])
        last = document.findBlockByNumber(lines[1])
        bar = self.verticalScrollBar()
        top, height = bar.value(), max(1, bar.pageStep())
        above, below = first.firstLineNumber(), last.firstLineNumber() + max(1, last.lineCount())
        if above >= top and below <= top + height:
            return
        bar.setValue(max(0, above - height // 4))

    def go_to(self, line: int) -> None:
        """Put the caret on a line and show it."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line)))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cursor(self, first: int, last: int) -> QTextCursor:
        document = self.document()
        cursor = QTextCursor(document.findBlockByNumber(min(first, document.blockCount() - 1)))
        end = document.findBlockByNumber(min(last, document.blockCount() - 1))
        while end.blockNumber() > first and not end.text().strip():
            end = end.previous()
        # To the beginning of the next line: then the ground reaches the edge on the last line, too.
        after = min(end.position() + end.length(), document.characterCount() - 1)
        cursor.setPosition(after, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # -- the person -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps back go through the comic's history once the typed text is applied."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        elif key == Key.Key_Escape:
            self.leave_wanted.emit()
        elif control and key in (Key.Key_Return, Key.Key_Enter):
            self.apply_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.insertPlainText("\n")  # with Shift, too: a line of the script is a line of the text
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            if key in MOVES:
                self._rest.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click, not the end of a selection, says where the person is."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self.pointed.emit(self.textCursor().blockNumber())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is plain text."""
        self.insertPlainText(one_kind_of_line(source.text()))
        self.ensureCursorVisible()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who turns to the page wants to see it as written."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason):
            self.apply_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    # -- inside -----------------------------------------------------------------------------------

    def _contents_change(self, position: int, _removed: int, added: int) -> None:
        if not self._loading:
            self._highlighter.spoil(position, added)
        lines = self.document().blockCount()
        if lines != self._lines:
            grown, self._lines = lines - self._lines, lines
            self.lines_moved.emit(self.document().findBlock(position).blockNumber(), grown)

    def _text_changed(self) -> None:
        if not self._ours:
            self._rest.stop()
            self.typed.emit()

    def _stir(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._stirred.emit()

    def _look(self) -> None:
        """Colour what came into view."""
        self._waiting = False
        if self._looking or not self.isVisible():
            return  # colouring a line asks for an update itself
        self._looking = True
        try:
            # Lines that wrap take more room than this: then some below the view are coloured as well.
            first = self.firstVisibleBlock()
            rows = self.viewport().height() // max(1, self.fontMetrics().lineSpacing()) + 2
            self._highlighter.see(first, first.blockNumber() + rows)
        finally:
            self._looking = False

    def _recolour(self) -> None:
        self._highlighter.recolour(self._theme.tokens)
        self._look()
        marked, self._marked = self._marked, None
        self.mark(marked)


def _is_ours(event: QKeyEvent) -> bool:
    """Steps back, pages, and letters: with AltGr, which Windows tells as Ctrl+Alt, ł and ś are letters."""
    letter = bool(event.text()) and event.text().isprintable()
    return any(event.matches(one) for one in OURS) or (letter and event.modifiers() == ALT_GR)


def one_kind_of_line(text: str) -> str:
    """Every kind of line end as one the editor gives back."""
    for end in ("\r\n", "\r", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return text


def _kept(at: int, start: int, end: int, grown: int) -> int:
    """Where a position is after characters `start` to `end` were replaced."""
    if at <= start:
        return at
    return at + grown if at >= end else min(at, end + grown)
