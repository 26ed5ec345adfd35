"""The theme in force: follows the system until the person chooses, and tells everyone who shows icons."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.palette import build_palette
from kitsumy_desktop.ui.theme.sheet import build_sheet
from kitsumy_desktop.ui.theme.tokens import SCHEMES, Scheme, Tokens

Choice: TypeAlias = Literal["system", "light", "dark"]


class Theme(QObject):
    """Applies tokens to the application."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the person chose."""
        return self._choice

    @property
    def scheme(self) -> Scheme:
        """What is shown."""
        if self._choice != "system":
            return self._choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return SCHEMES[self.scheme]

    def choose(self, choice: Choice) -> None:
        """Show light, dark, or what the system shows."""
        self._choice = choice
        self._apply()

    def icon(self, name: str) -> QIcon:
        """An icon in the theme's colours."""
        return icons.icon(name, self.tokens)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(build_palette(self.tokens))
        self._app.setStyleSheet(build_sheet(self.tokens))
        self.changed.emit()
