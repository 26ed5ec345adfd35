"""Typing on the page: keys, clipboard, input methods, the caret and the selection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QPolygonF,
)

from kitsumy_desktop.tools.text_session import Motion, Removal, TextSession
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours

Std = QKeySequence.StandardKey

MOTIONS: tuple[tuple[QKeySequence.StandardKey, Motion, bool], ...] = (
    (Std.MoveToPreviousChar, "left", False),
    (Std.MoveToNextChar, "right", False),
    (Std.MoveToPreviousLine, "up", False),
    (Std.MoveToNextLine, "down", False),
    (Std.MoveToPreviousWord, "word_left", False),
    (Std.MoveToNextWord, "word_right", False),
    (Std.MoveToStartOfLine, "line_start", False),
    (Std.MoveToEndOfLine, "line_end", False),
    (Std.MoveToStartOfDocument, "start", False),
    (Std.MoveToEndOfDocument, "end", False),
    (Std.SelectPreviousChar, "left", True),
    (Std.SelectNextChar, "right", True),
    (Std.SelectPreviousLine, "up", True),
    (Std.SelectNextLine, "down", True),
    (Std.SelectPreviousWord, "word_left", True),
    (Std.SelectNextWord, "word_right", True),
    (Std.SelectStartOfLine, "line_start", True),
    (Std.SelectEndOfLine, "line_end", True),
    (Std.SelectStartOfDocument, "start", True),
    (Std.SelectEndOfDocument, "end", True),
)

REMOVALS: tuple[tuple[QKeySequence.StandardKey, Removal], ...] = (
    (Std.DeleteStartOfWord, "word_back"),
    (Std.DeleteEndOfWord, "word_on"),
    (Std.Delete, "letter_on"),
    (Std.Backspace, "letter_back"),
)


def press_key(session: TextSession, event: QKeyEvent) -> bool:
    """Do what a key means while typing; False for keys that mean nothing here."""
    for standard, motion, keep in MOTIONS:
        if event.matches(standard):
            session.move(motion, keep)
            return True
    for standard, removal in REMOVALS:
        if event.matches(standard):
            session.remove(removal)
            return True
    for standard, act in ACTS:
        if event.matches(standard):
            act(session)
            return True
    if event.key() == Qt.Key.Key_Backspace:
        session.remove("letter_back")
        return True
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        session.type("\n")
        return True
    text = event.text()
    if text and text.isprintable() and not _is_command(event):
        session.type(text)
        return True
    return False


def do_command(session: TextSession, command: str) -> bool:
    """Do a command of the Edit menu with the text; False for one that is for the page."""
    act = BY_COMMAND.get(command)
    if act is not None:
        act(session)
    return act is not None


def is_typing_key(event: QKeyEvent) -> bool:
    """Whether a shortcut of the window must stand back for this key while typing."""
    if not _is_command(event):
        return True
    known = (
        [motion[0] for motion in MOTIONS] + [removal[0] for removal in REMOVALS] + [act[0] for act in ACTS]
    )
    return any(event.matches(standard) for standard in known)


def compose(session: TextSession, event: QInputMethodEvent) -> None:
    """What an input method reports."""
    session.compose(event.preeditString(), event.commitString())


def query(session: TextSession, camera: Camera, what: Qt.InputMethodQuery) -> Any:
    """What an input method asks for; None for anything else."""
    buffer = session.buffer
    answers: dict[Qt.InputMethodQuery, Callable[[], Any]] = {
        Qt.InputMethodQuery.ImEnabled: lambda: True,
        Qt.InputMethodQuery.ImCursorRectangle: lambda: caret_box(session, camera),
        Qt.InputMethodQuery.ImSurroundingText: lambda: buffer.text,
        Qt.InputMethodQuery.ImCursorPosition: lambda: buffer.caret,
        Qt.InputMethodQuery.ImAnchorPosition: lambda: buffer.anchor,
        Qt.InputMethodQuery.ImCurrentSelection: lambda: buffer.selected,
        Qt.InputMethodQuery.ImHints: lambda: Qt.InputMethodHint.ImhMultiLine,
    }
    answer = answers.get(what)
    return answer() if answer is not None else None


def paint_typing(
    painter: QPainter, session: TextSession, camera: Camera, colours: CanvasColours, caret_on: bool
) -> None:
    """The selection behind the letters as a tint, and the caret."""
    carets = session.carets()
    buffer = session.buffer
    tint = QColor(colours.accent)
    tint.setAlpha(70)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    if not buffer.preedit:
        for box in carets.boxes(buffer.start, buffer.end):
            painter.drawPolygon(QPolygonF([QPointF(*camera.to_view(p)) for p in box]))
    else:
        _underline(painter, session, camera, colours)
    if caret_on:
        top, bottom = carets.caret(session.shown_caret)
        painter.setPen(QPen(QColor(colours.accent), max(1.5, camera.view_scale * 0.9)))
        painter.drawLine(QPointF(*camera.to_view(top)), QPointF(*camera.to_view(bottom)))


def caret_box(session: TextSession, camera: Camera) -> QRectF:
    """Where the caret is, in the view."""
    top, bottom = (QPointF(*camera.to_view(p)) for p in session.carets().caret(session.shown_caret))
    return QRectF(top, bottom).normalized().adjusted(-1, 0, 1, 0)


def _underline(painter: QPainter, session: TextSession, camera: Camera, colours: CanvasColours) -> None:
    start = session.buffer.start
    painter.setPen(QPen(QColor(colours.accent), 1.5))
    for box in session.carets().boxes(start, start + len(session.buffer.preedit)):
        painter.drawLine(QPointF(*camera.to_view(box[3])), QPointF(*camera.to_view(box[2])))


def _is_command(event: QKeyEvent) -> bool:
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
    alt_gr = event.modifiers() & Qt.KeyboardModifier.AltModifier and event.text().isprintable()
    return bool(held) and not (alt_gr and event.text())


def _copy(session: TextSession) -> None:
    if session.buffer.selected:
        QGuiApplication.clipboard().setText(session.buffer.selected)


def _cut(session: TextSession) -> None:
    if session.buffer.selected:
        _copy(session)
        session.type("")


def _paste(session: TextSession) -> None:
    text = QGuiApplication.clipboard().text().replace("\r\n", "\n").replace("\r", "\n")
    if text:
        session.type(text)


ACTS: tuple[tuple[QKeySequence.StandardKey, Callable[[TextSession], object]], ...] = (
    (Std.SelectAll, TextSession.select_all),
    (Std.Copy, _copy),
    (Std.Cut, _cut),
    (Std.Paste, _paste),
    (Std.Undo, TextSession.undo),
    (Std.Redo, TextSession.redo),
)

BY_COMMAND: dict[str, Callable[[TextSession], object]] = {
    "edit.cut": _cut,
    "edit.copy": _copy,
    "edit.paste": _paste,
    "edit.paste_in_place": _paste,
    "edit.select_all": TextSession.select_all,
    "text.strong": lambda session: session.emphasise("*"),
    "text.italic": lambda session: session.emphasise("_"),
    "text.big": lambda session: session.emphasise("**"),
    "text.small": lambda session: session.emphasise("~"),
    "text.breath": lambda session: session.emphasise("{"),
}
"""What commands of the Edit menu mean while typing."""
