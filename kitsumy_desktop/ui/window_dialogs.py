"""The dialogs and windows beside the main window: settings, export, calculator, monitor, help."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kitsumy_desktop import __version__
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.dialogs.export_dialog import ExportDialog, ExportRequest
from kitsumy_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.theme.theme import Theme

RUNPOD = ("runpod-serverless", "runpod-pod")
"""Providers that are set up on RunPod's page."""


class WindowDialogs(QObject):
    """Opens them; `run` does a command, False when it is none of these."""

    language_wanted = Signal(str)
    """A language of the window was chosen in the settings; "" is the system's."""

    def __init__(
        self, window: QWidget, services: Services, theme: Theme, notices: Notices, actions: ActionSet
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._theme = theme
        self._notices = notices
        self._actions = actions
        self._table: dict[str, Callable[[], object]] = {
            "file.settings": lambda: self.set_up(""),
            "help.shortcuts": lambda: _open(ShortcutsDialog(window, actions, theme)),
            "help.about": self._show_about,
            "tools.calculator": self._show_calculator,
            "tools.monitor": self._show_monitor,
        }

    def run(self, command: str) -> bool:
        """Open what the command names."""
        act = self._table.get(command)
        if act is not None:
            act()
        return act is not None

    def ask_export(self, document: Document, export: Callable[[ExportRequest], None]) -> None:
        """Where and how the comic is written."""
        comic, spreads = document.comic, any(page.spread for page in document.pages())
        dialog = ExportDialog(self._window, comic.title, comic.format.dpi, spreads=spreads)
        dialog.chosen.connect(export)
        _open(dialog)

    def set_up(self, provider: str) -> QDialog:
        """The settings, opened where a provider is set up; "writer": where language models are."""
        # the first frame does not wait for it
        from kitsumy_desktop.ui.settings.dialog import PageName, SettingsDialog

        found = self._window.findChild(SettingsDialog)
        dialog = found or SettingsDialog(self._window, self._services, self._theme)
        if found is None:
            dialog.language_wanted.connect(self.language_wanted)
        page = "runpod" if provider in RUNPOD else provider
        if page in get_args(PageName):
            dialog.show_page(cast(PageName, page))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def remake(self) -> None:
        """Open the windows that stay open beside the main one anew, in the language of the window."""
        from kitsumy_desktop.ui.money.monitor import MonitorWindow
        from kitsumy_desktop.ui.settings.dialog import SettingsDialog

        for dialog in self._window.findChildren(SettingsDialog):
            page, place = dialog.page, dialog.geometry()
            dialog.close()
            dialog.setParent(None)
            self.set_up(page).setGeometry(place)
        for monitor in self._window.findChildren(MonitorWindow):
            place = monitor.geometry()
            monitor.close()
            monitor.setParent(None)
            self._show_monitor()
            for made in self._window.findChildren(MonitorWindow):
                made.setGeometry(place)

    def _show_calculator(self) -> None:
        from kitsumy_desktop.ui.money.calculator import CalculatorDialog

        _open(CalculatorDialog(self._window, self._services.generation))

    def _show_monitor(self) -> None:
        from kitsumy_desktop.ui.money.monitor import MonitorWindow

        monitor = self._window.findChild(MonitorWindow)
        if monitor is None:
            monitor = MonitorWindow(self._window, self._services.generation, self._title_of)
            monitor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        monitor.show()
        monitor.activateWindow()

    def _title_of(self, comic: ComicId) -> str:
        """The comic's title, also when it is no longer on the shelf."""
        titles = {known.id: known.title for known in self._services.shelf.comics()}
        return titles.get(comic, tr("A deleted comic")) or tr("Untitled")

    def _show_about(self) -> None:
        self._notices.tell(tr("Kitsumy {version}. Your comics live on this computer.", version=__version__))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
