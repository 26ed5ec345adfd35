"""Which key does what: the keys of the tables, changed as the person likes; only the changes are kept."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from kitsumy_desktop.tools.table import TOOLS
from kitsumy_desktop.ui.actions.table import COMMANDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.memory import Memory

TOOL = "tool."
"""Before the id of a tool, where tools and commands stand together."""
USUAL: dict[str, str] = {
    **{command.id: command.shortcut for command in COMMANDS},
    **{TOOL + tool.id: tool.shortcut for tool in TOOLS},
}
"""Keys as the tables have them, portable; empty: none."""

Key = Qt.Key
Modifier = Qt.KeyboardModifier
WRITTEN_WITH_ALTGR = frozenset("ACEILNOSUXZ")
"""ą ć ę ł ń ó ś ź ż, ґ, á é í ó ú: Windows tells AltGr as Ctrl+Alt, so these letters stay free with both."""
ALWAYS_FOR_THE_PAGE = frozenset(
    (
        *(Key.Key_Escape, Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Space),
        *(Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Backspace),
    )
)
"""Keys that mean something wherever the focus is, alone and with Shift."""
MERE_MODIFIERS = frozenset(
    (
        *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_Meta, Key.Key_AltGr, Key.Key_CapsLock),
        *(Key.Key_NumLock, Key.Key_unknown, Key.Key_Super_L, Key.Key_Super_R, Key.Key_Menu),
    )
)
WITHOUT_WRITING = frozenset(
    [Key(Key.Key_F1.value + n) for n in range(24)]
    + [Key.Key_Delete, Key.Key_Insert, Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown]
)
"""Keys that write no letter, and may be commands by themselves."""


class Keymap(QObject):
    """Keys by command id, or TOOL + tool id. Every change holds at once and is remembered."""

    changed = Signal()

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        kept = memory.shortcuts()
        self._changes = {i: key for i, key in kept.items() if i in USUAL and key != USUAL[i]}

    def key(self, entry: str) -> str:
        """The key in force, portable; empty: none."""
        return self._changes.get(entry, USUAL.get(entry, ""))

    def shown(self, entry: str) -> str:
        """The key as it is written on this system."""
        return native(self.key(entry))

    def is_changed(self, entry: str) -> bool:
        """Whether it is another key than the usual one."""
        return entry in self._changes

    def holders(self, key: str, besides: str = "") -> tuple[str, ...]:
        """Whom a key belongs to."""
        return tuple(i for i in USUAL if key and i != besides and self.key(i) == key)

    def put(self, entry: str, key: str) -> None:
        """Give a key to an entry; who had it loses it. Raises KeyError for an unknown entry."""
        changes = dict(self._changes)
        for other in self.holders(key, besides=entry):
            changes[other] = ""
        changes[entry] = key
        self._keep(changes)

    def reset(self, entry: str) -> None:
        """The usual key again; who has it now loses it."""
        self.put(entry, USUAL[entry])

    def reset_all(self) -> None:
        """All the usual keys."""
        self._keep({})

    def _keep(self, changes: dict[str, str]) -> None:
        self._changes = {i: key for i, key in changes.items() if key != USUAL[i]}
        self._memory.keep_shortcuts(self._changes)
        self.changed.emit()


def native(key: str) -> str:
    """A portable key as it is written on this system."""
    return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)


def portable(combination: QKeyCombination) -> str:
    """What was pressed, as the settings keep it."""
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def is_whole(combination: QKeyCombination) -> bool:
    """Whether more than modifiers is pressed."""
    return combination.key() not in MERE_MODIFIERS


def refusal(entry: str, combination: QKeyCombination) -> str:
    """Why a key cannot be an entry's; empty: it can."""
    key, modifiers = combination.key(), combination.keyboardModifiers()
    modifiers &= ~Modifier.KeypadModifier
    strong = modifiers & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier)
    if not strong and key in ALWAYS_FOR_THE_PAGE:
        return tr("This key moves about, confirms or leaves, wherever you are.")
    letter = chr(key.value) if key.value < 0x110000 else ""
    altgr = Modifier.ControlModifier | Modifier.AltModifier
    if modifiers & ~Modifier.ShiftModifier == altgr and letter in WRITTEN_WITH_ALTGR:
        return tr("This writes a letter on some keyboards (AltGr).")
    if modifiers & ~Modifier.ShiftModifier == Modifier.AltModifier and letter.isalpha():
        return tr("Alt with a letter opens a menu.")
    if not modifiers and key not in WITHOUT_WRITING and not entry.startswith(TOOL):
        return tr("This key writes a letter. Hold Ctrl, Alt or Shift as well.")
    return ""
