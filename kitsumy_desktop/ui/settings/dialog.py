"""The settings: pages on the left, what they hold on the right. Every change holds at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.services import Services
from kitsumy_desktop.ui.settings.accounts import AccountsPage
from kitsumy_desktop.ui.settings.comfy import ComfyPage
from kitsumy_desktop.ui.settings.language import LanguagePage
from kitsumy_desktop.ui.settings.notices import NoticesPage
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, say
from kitsumy_desktop.ui.settings.pictures import PicturesPage
from kitsumy_desktop.ui.settings.runpod import RunPodPage
from kitsumy_desktop.ui.settings.spending import SpendingPage
from kitsumy_desktop.ui.settings.writer import WriterPage
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme

PageName: TypeAlias = Literal[
    "accounts", "writer", "pictures", "runpod", "comfy", "spending", "notices", "language"
]
PageMaker: TypeAlias = Callable[[Services, SettingsTasks, Theme], SettingsPage]


def _of_pictures(page: Callable[[Generation, SettingsTasks, Theme], SettingsPage]) -> PageMaker:
    """A page that asks for nothing but pictures."""
    return lambda services, tasks, theme: page(services.generation, tasks, theme)


def _writer(services: Services, tasks: SettingsTasks, theme: Theme) -> SettingsPage:
    return WriterPage(services.generation, services.writing, tasks, theme)


PAGES: dict[PageName, tuple[str, str, PageMaker]] = {
    "accounts": ("Accounts", "user", _of_pictures(AccountsPage)),
    "writer": ("Writer", "pencil", _writer),
    "pictures": ("Pictures", "image", _of_pictures(PicturesPage)),
    "runpod": ("RunPod", "cloud", _of_pictures(RunPodPage)),
    "comfy": ("ComfyUI", "zap", _of_pictures(ComfyPage)),
    "spending": ("Spending", "calculator", _of_pictures(SpendingPage)),
    "notices": ("Notices", "info", _of_pictures(NoticesPage)),
    "language": ("Language", "languages", _of_pictures(LanguagePage)),
}
"""Page → title, icon, maker. A page is made when it is first looked at."""
NAV_WIDTH = 176
NAV_ICON = 16


class SettingsDialog(QDialog):
    """Not modal: the comic can be worked on meanwhile."""

    language_wanted = Signal(str)
    """A language of the window was chosen; "" is the system's."""

    def __init__(
        self, parent: QWidget, services: Services, theme: Theme, page: PageName = "accounts"
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.resize(1000, 680)
        self._services = services
        self._theme = theme
        self.told = label("", "error", wrap=True)
        self.told.setContentsMargins(24, 8, 24, 8)
        self.tasks = SettingsTasks(self._tell)
        self.pages: dict[PageName, SettingsPage] = {}
        self._stack = QStackedWidget()
        self._frames: dict[PageName, QScrollArea] = {}
        self.nav = self._make_nav()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.told)
        right.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.nav)
        row.addLayout(right, 1)
        say(self.told, "")
        theme.changed.connect(self._tint)
        self._tint()
        self.show_page(page)
        self.finished.connect(self._close)

    @property
    def page(self) -> PageName:
        """The page in view."""
        return list(PAGES)[self.nav.currentRow()]

    def show_page(self, name: PageName) -> None:
        """Turn to a page."""
        self.nav.setCurrentRow(list(PAGES).index(name))

    def _make_nav(self) -> QListWidget:
        nav = QListWidget()
        nav.setFixedWidth(NAV_WIDTH)
        nav.setProperty("role", "nav")
        nav.setIconSize(QSize(NAV_ICON, NAV_ICON))
        nav.setAccessibleName(tr("Settings"))
        for title, _icon, _make in PAGES.values():
            nav.addItem(QListWidgetItem(tr(title)))
        nav.currentRowChanged.connect(lambda row: self._turned(list(PAGES)[row]))
        return nav

    def _tint(self) -> None:
        for row, (_title, icon, _make) in enumerate(PAGES.values()):
            self.nav.item(row).setIcon(icons.icon(icon, self._theme.tokens))

    def _turned(self, name: PageName) -> None:
        say(self.told, "")
        if name not in self.pages:
            page = PAGES[name][2](self._services, self.tasks, self._theme)
            if isinstance(page, LanguagePage):
                page.wanted.connect(self.language_wanted)
            page.setProperty("role", "body")
            page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(page)
            self.pages[name], self._frames[name] = page, area
            self._stack.addWidget(area)
        self._stack.setCurrentWidget(self._frames[name])
        self.pages[name].shown()

    def _tell(self, error: KitsumyError) -> None:
        say(self.told, told(error), "error")

    def _close(self) -> None:
        """What is being kept is kept; what was only being looked at ends."""
        self.tasks.cancel()
        asyncio.get_event_loop().create_task(self.tasks.close())
