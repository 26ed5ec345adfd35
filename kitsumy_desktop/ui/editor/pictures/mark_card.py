"""What a mark means and what can be done about it: below a badge that was pressed, and in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.canvas.badges import LOOKS, BadgeKind
from kitsumy_desktop.ui.editor.pictures.marks import Mark
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme

COMMANDS: dict[BadgeKind, tuple[str, ...]] = {
    "waiting": ("generate.stop",),
    "drawing": ("generate.stop",),
    "arriving": (),
    "failed": ("picture.retry", "picture.dismiss"),
    "unsure": ("picture.again", "picture.dismiss"),
    "stale": ("generate.panels",),
    "coarse": ("picture.upscale",),
}
"""What is offered for a mark, of the panel that is selected."""
LEVELS: dict[BadgeKind, str] = {"failed": "error", "unsure": "warning"}
WIDTH = 300
ICON = 16


class MarkCard(QFrame):
    """Title, words and buttons for one mark."""

    def __init__(self, actions: ActionSet, theme: Theme) -> None:
        super().__init__()
        self._actions = actions
        self._theme = theme
        self._mark: Mark | None = None
        self.setProperty("role", "mark")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._icon = label("")
        self._icon.setFixedSize(ICON, ICON)
        self.title = label("", "strong", wrap=True)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        self.words = label("", "soft", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.words)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        column.addLayout(self._row)
        theme.changed.connect(self._tint)

    def show_mark(self, mark: Mark | None) -> None:
        """Explain this mark; nothing to be seen for None."""
        kinds = (self._mark.kind if self._mark else None, mark.kind if mark else None)
        self._mark = mark
        self.setVisible(mark is not None)
        if mark is None:
            return
        share = f" · {mark.share:.0%}" if mark.share is not None else ""
        self.title.setText(mark.title + share)
        self.words.setText(mark.text)
        self.words.setVisible(bool(mark.text))
        self.setAccessibleName(mark.badge.text)
        if kinds[0] != kinds[1]:
            set_role(self, "level", LEVELS.get(mark.kind, "info"))
            self._offer(COMMANDS[mark.kind])
            self._tint()

    def focus_first(self) -> None:
        """The keyboard goes to the first thing that can be done."""
        item = self._row.itemAt(0)
        widget = item.widget() if item is not None else None
        (widget or self).setFocus(Qt.FocusReason.PopupFocusReason)

    def _offer(self, commands: tuple[str, ...]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for command in commands:
            button = self._actions.button(command, text=True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setProperty("role", "action")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._row.addWidget(button)
            button.show()  # a layout shows its widgets only later, and leaves them out of its size until then
        self._row.addStretch(1)

    def _tint(self) -> None:
        if self._mark is not None:
            tokens = self._theme.tokens
            level = LEVELS.get(self._mark.kind, "info")
            colour = {"error": tokens.danger, "warning": tokens.warning}.get(level, tokens.text_soft)
            self._icon.setPixmap(icons.pixmap(LOOKS[self._mark.kind].icon, colour, ICON))


class MarkPopup(QFrame):
    """A mark card that stands below a badge until something is chosen or Esc is pressed."""

    def __init__(self, parent: QWidget, actions: ActionSet, theme: Theme, mark: Mark) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        self.card = MarkCard(actions, theme)
        self.card.show_mark(mark)
        column.addWidget(self.card)
        for command in COMMANDS[mark.kind]:
            actions[command].triggered.connect(self.close)

    def pop(self, at: QPoint) -> None:
        """Show it below a place on the screen, within the screen."""
        for widget in (self, *self.findChildren(QWidget)):
            widget.ensurePolished()
        self.resize(WIDTH, self.heightForWidth(WIDTH))
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(at.x(), screen.right() - self.width()))
        y = at.y() + 4 if at.y() + 4 + self.height() <= screen.bottom() else at.y() - self.height() - 32
        self.move(x, max(screen.top(), y))
        self.show()
        self.card.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
