"""Every command and tool with its key, by field; keys can be changed, and the usual ones brought back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.tools.table import TOOL_BY_ID, TOOLS
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.actions.table import BY_ID, COMMANDS
from kitsumy_desktop.ui.dialogs.key_field import KeyField
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.keymap import TOOL, native
from kitsumy_desktop.ui.palette.entries import menus_of
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme.theme import Theme

ID = Qt.ItemDataRole.UserRole
TOOLS_FIELD = "Tools"
OTHERS = "Further commands"
HELP = "Press Enter on a row, then the new key. Backspace takes the key away, Esc leaves it."


def fields() -> dict[str, list[str]]:
    """Entries of the keymap by the menu they are found in; tools come first."""
    found: dict[str, list[str]] = {TOOLS_FIELD: [TOOL + tool.id for tool in TOOLS]}
    for command in COMMANDS:
        above = menus_of(command.id)
        found.setdefault(above[0] if above else OTHERS, []).append(command.id)
    return found


def name_of(entry: str) -> str:
    """A command or tool as it is called in the window."""
    if entry.startswith(TOOL):
        return tr(TOOL_BY_ID[entry.removeprefix(TOOL)].name)
    return tr(BY_ID[entry].text).rstrip("…")


class ShortcutsDialog(QDialog):
    """A table with a search field; what is changed holds at once."""

    def __init__(self, parent: QWidget, actions: ActionSet, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(600, 680)
        self._keys = actions.keys
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search commands and keys"))
        self.search.setAccessibleName(tr("Search commands and keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        column.addWidget(self.search)
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        self.told = label("", "faint", wrap=True)
        column.addLayout(self._make_row())
        column.addWidget(self.told)
        self._fill()
        self._keys.changed.connect(self._show_keys)
        self.table.setCurrentItem(self._rows[TOOL + TOOLS[0].id])
        self._say(tr(HELP))
        self.search.setFocus()

    def row(self, entry: str) -> QTreeWidgetItem:
        """The row of a command or tool. Raises KeyError."""
        return self._rows[entry]

    def current(self) -> str:
        """The entry that is chosen; empty: a heading is."""
        item = self.table.currentItem()
        return str(item.data(0, ID) or "") if item is not None else ""

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(tr("Commands and tools"))
        table.setHeaderLabels([tr("Command"), tr("Keys")])
        table.setIndentation(12)
        table.setUniformRowHeights(True)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.header().setStretchLastSection(False)
        table.currentItemChanged.connect(lambda *_: self._choose())
        table.itemActivated.connect(lambda *_: self.field.wait())
        return table

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field = KeyField()
        self.field.setMinimumWidth(180)
        self.field.pressed.connect(self._pressed)
        self.field.refused.connect(lambda why: self._say(why, "error"))
        self.usual = QPushButton(tr("Usual key"))
        self.usual.clicked.connect(self._reset)
        self.all_usual = QPushButton(tr("All usual keys…"))
        self.all_usual.clicked.connect(self._ask_reset_all)
        for button in (self.usual, self.all_usual):
            button.setAutoDefault(False)
        row.addWidget(self.field, 1)
        row.addWidget(self.usual)
        row.addWidget(self.all_usual)
        return row

    def _fill(self) -> None:
        self._rows: dict[str, QTreeWidgetItem] = {}
        heading = QFont(self.font())
        heading.setWeight(QFont.Weight.DemiBold)
        for field, entries in fields().items():
            head = QTreeWidgetItem([tr(field), ""])
            head.setFont(0, heading)
            self.table.addTopLevelItem(head)
            for entry in entries:
                row = QTreeWidgetItem([name_of(entry), ""])
                row.setData(0, ID, entry)
                head.addChild(row)
                self._rows[entry] = row
            head.setExpanded(True)
        self._show_keys()

    def _show_keys(self) -> None:
        """Keys that were changed stand out."""
        changed = QFont(self.font())
        changed.setWeight(QFont.Weight.Bold)
        for entry, row in self._rows.items():
            row.setText(1, self._keys.shown(entry))
            row.setFont(1, changed if self._keys.is_changed(entry) else self.font())
        self._choose()

    def _choose(self) -> None:
        entry = self.current()
        self.field.show_key(entry, self._keys.key(entry) if entry else "")
        self.usual.setEnabled(bool(entry) and self._keys.is_changed(entry))
        self.all_usual.setEnabled(any(map(self._keys.is_changed, self._rows)))

    def _pressed(self, key: str) -> None:
        """A key that belongs to somebody else is taken only when the person says so."""
        entry = self.current()
        holders = self._keys.holders(key, besides=entry)
        if holders:
            self._ask_to_take(entry, key, holders)
        else:
            self._put(entry, key)

    def _ask_to_take(self, entry: str, key: str, holders: tuple[str, ...]) -> None:
        names = ", ".join(f"“{name_of(holder)}”" for holder in holders)
        text = tr("{key} belongs to {names}.", key=native(key), names=names)
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Keyboard shortcuts"), text, parent=self)
        box.setInformativeText(tr("Whoever loses it has no key then, until you give one."))
        take = box.addButton(tr("Take it"), QMessageBox.ButtonRole.AcceptRole)
        take.setProperty("role", "primary")
        box.addButton(tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take.clicked.connect(lambda: self._put(entry, key))
        box.open()

    def _put(self, entry: str, key: str) -> None:
        self._keys.put(entry, key)
        name = name_of(entry)
        self._say(tr("{name}: {key}", name=name, key=native(key)) if key else tr("{name}: no key", name=name))
        self.table.setFocus()

    def _reset(self) -> None:
        entry = self.current()
        self._keys.reset(entry)
        self._say(tr("{name}: {key}", name=name_of(entry), key=self._keys.shown(entry) or tr("none")))

    def _ask_reset_all(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            tr("Keyboard shortcuts"),
            tr("Bring all the usual keys back?"),
            parent=self,
        )
        back = box.addButton(tr("Bring back"), QMessageBox.ButtonRole.AcceptRole)
        back.setProperty("role", "primary")
        box.addButton(tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back.clicked.connect(self._keys.reset_all)
        box.open()

    def _say(self, text: str, role: str = "faint") -> None:
        set_role(self.told, "role", role)
        self.told.setText(text)

    def _search(self, needle: str) -> None:
        """By name, in this language or in English, or by key."""
        wanted = needle.strip().casefold()
        for n in range(self.table.topLevelItemCount()):
            head = self.table.topLevelItem(n)
            if head is not None:
                shown = [self._matches(head.child(m), wanted) for m in range(head.childCount())]
                head.setHidden(not any(shown))

    def _matches(self, row: QTreeWidgetItem | None, wanted: str) -> bool:
        if row is None:
            return False
        entry = str(row.data(0, ID))
        english = BY_ID[entry].text if entry in BY_ID else TOOL_BY_ID[entry.removeprefix(TOOL)].name
        found = any(wanted in text.casefold() for text in (row.text(0), row.text(1), english))
        row.setHidden(not found)
        return found
