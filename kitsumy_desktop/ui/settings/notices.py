"""Notices: how the person hears that a batch has ended."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QCheckBox, QLineEdit

from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, say
from kitsumy_desktop.ui.theme.theme import Theme

WIDTH = 380


class NoticesPage(SettingsPage):
    """Desktop notification and webhook."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(tr("Notices"))
        self.notify = QCheckBox(tr("Tell the desktop when an order is finished"))
        self.notify.setChecked(self.preferences.notify)
        self.notify.toggled.connect(lambda on: self.prefer(notify=on))
        self.column.addWidget(self.notify)
        self.section(tr("Webhook"))
        self.webhook = QLineEdit(self.preferences.webhook)
        self.webhook.setFixedWidth(WIDTH)
        self.webhook.setPlaceholderText("https://")
        self.webhook.setAccessibleName(tr("Webhook"))
        self.webhook.editingFinished.connect(self._keep)
        self.row(self.webhook)
        self.column.addWidget(
            label(
                tr("Is sent a short JSON note when an order is finished: how many pictures, what was spent. "
                   "No picture, no word of the story."),
                "faint",
                wrap=True,
            )
        )  # fmt: skip
        self.told = label("", "error", wrap=True)
        self.column.addWidget(self.told)
        say(self.told, "")

    def _keep(self) -> None:
        url = self.webhook.text().strip()
        parts = urlsplit(url)
        if url and (parts.scheme not in ("http", "https") or not parts.hostname):
            say(self.told, tr("This is no web address."), "error")
            return
        say(self.told, "")
        self.prefer(webhook=url)
