"""A field that takes a key: press it, and it stands there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.keymap import is_whole, native, portable, refusal


class KeyField(QLineEdit):
    """Shows the key of an entry; while it is waiting, the next key pressed is taken or refused.

    It waits from Enter, Space or a click on; Esc leaves it as it was, Backspace takes the key away.
    """

    pressed = Signal(str)
    """A key that can be taken, portable; "" takes it away."""
    refused = Signal(str)
    """Why the key pressed cannot be taken."""
    waiting_changed = Signal(bool)
    _waiting = False
    """Told of by `event`, which Qt calls while the field is being made."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Key"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._entry, self._key = "", ""

    @property
    def waiting(self) -> bool:
        """Whether the next key is taken."""
        return self._waiting

    def show_key(self, entry: str, key: str) -> None:
        """The key of an entry; an empty entry: nothing to change."""
        self._entry, self._key = entry, key
        self.setEnabled(bool(entry))
        self._wait(False)

    def wait(self) -> None:
        """Take the next key."""
        if self._entry:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._wait(True)

    def event(self, event: QEvent) -> bool:
        """While it waits no shortcut, no Tab and no Esc goes elsewhere."""
        if self._waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def mousePressEvent(self, event: object) -> None:
        """A click begins to wait."""
        self.wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space begins to wait."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._entry:
            self.wait()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere changes nothing."""
        self._wait(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        pressed = event.keyCombination()
        if not is_whole(pressed):
            return
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alone and event.key() == Qt.Key.Key_Escape:
            self._wait(False)
        elif alone and event.key() == Qt.Key.Key_Backspace:
            self._wait(False)
            self.pressed.emit("")
        elif why := refusal(self._entry, pressed):
            self.refused.emit(why)
        else:
            self._wait(False)
            self.pressed.emit(portable(pressed))

    def _wait(self, waiting: bool) -> None:
        self._waiting = waiting
        self.setText(tr("Press the new key…") if waiting else native(self._key) or tr("none"))
        self.waiting_changed.emit(waiting)
