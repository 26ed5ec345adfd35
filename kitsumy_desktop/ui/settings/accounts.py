"""Accounts: keys are pasted, checked, kept in the keyring, forgotten; the account is diagnosed."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.generation.setup import KeyCheck
from kitsumy_desktop.library.accounts import Account, Kept
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.findings import Findings
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, row_of, say
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

KEY_WIDTH = 380


class KnownAccount(msgspec.Struct, frozen=True):
    """An account the person may have."""

    account: Account
    name: str
    text: str
    page: str
    """Where its keys are made."""
    variable: str


ACCOUNTS = (
    KnownAccount(
        "runpod",
        "RunPod",
        "Pictures are made on GPUs that you rent there by the second. A key with the permissions "
        "“Serverless” and “Pods” is enough.",
        "https://console.runpod.io/user/settings",
        "KITSUMY_RUNPOD_API_KEY",
    ),
    KnownAccount(
        "gemini",
        "Gemini",
        "Google's picture model, used last, when nothing else can.",
        "https://aistudio.google.com/apikey",
        "KITSUMY_GEMINI_API_KEY",
    ),
)
WORRYING = {"wrong": "error", "partial": "warning", "unknown": "warning", "good": "soft"}


class KeyField(QWidget):
    """One account: paste, check and keep; or what is kept, and forget."""

    changed = Signal()

    def __init__(self, known: KnownAccount, generation: Generation, tasks: Tasks) -> None:
        super().__init__()
        self._known = known
        self._generation = generation
        self._tasks = tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(label(tr(known.name), "section"))
        column.addWidget(label(tr(known.text), "soft", wrap=True))
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setFixedWidth(KEY_WIDTH)
        self.edit.setPlaceholderText(tr("Paste the key here"))
        self.edit.setAccessibleName(tr("Key of {name}", name=known.name))
        self.edit.returnPressed.connect(self._check)
        self.edit.textChanged.connect(self._enable)
        self.keep = QPushButton(tr("Check and keep"))
        self.keep.setProperty("role", "primary")
        self.keep.clicked.connect(self._check)
        self.forget = QPushButton(tr("Forget"))
        self.forget.clicked.connect(self._forget)
        self.get = QPushButton(tr("Get a key…"))
        self.get.setProperty("role", "link")
        self.get.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(known.page)))
        column.addLayout(row_of(self.edit, self.keep, self.forget, self.get))
        self.anyway = QPushButton(tr("Keep it all the same"))
        self.anyway.clicked.connect(lambda: self._keep(self.edit.text()))
        column.addLayout(row_of(self.anyway))
        self.told = label("", "soft", wrap=True)
        column.addWidget(self.told)
        self.anyway.hide()
        say(self.told, "")
        self._enable()

    def show_kept(self, kept: Kept, keyring: str) -> None:
        """What is there now."""
        there = kept.where is not None
        from_outside = kept.where == "environment"
        for widget in (self.edit, self.keep, self.get):
            widget.setVisible(not there)
        self.forget.setVisible(there and not from_outside)
        self.anyway.hide()
        if kept.where == "keyring":
            say(self.told, tr("Kept in {keyring}: …{ending}", keyring=keyring, ending=kept.ending))
        elif kept.where == "session":
            say(
                self.told,
                tr("In use until the program ends: …{ending}. It is stored nowhere.", ending=kept.ending),
            )
        elif from_outside:
            text = tr("Read from {variable}: …{ending}", variable=self._known.variable, ending=kept.ending)
            say(self.told, text)
        elif not keyring:
            text = tr(
                "There is no keyring here: a key is used until the program ends and stored nowhere. "
                "It can also be given in {variable}.",
                variable=self._known.variable,
            )
            say(self.told, text, "warning")
        else:
            say(self.told, "")

    def _enable(self) -> None:
        self.keep.setEnabled(bool(self.edit.text().strip()))
        self.anyway.hide()

    def _check(self) -> None:
        key = self.edit.text().strip()
        if key:
            self._tasks.spawn(self._checked(key), "check key")

    async def _checked(self, key: str) -> None:
        self.keep.setEnabled(False)
        say(self.told, tr("Checking…"))
        try:
            found = await self._generation.check_key(self._known.account, key)
        except KitsumyError:
            say(self.told, "")
            raise
        finally:
            self._enable()
        self._tell(found)
        if found.verdict == "good":
            await self._kept(key)
        else:
            self.anyway.setVisible(found.verdict in ("partial", "unknown"))

    def _tell(self, found: KeyCheck) -> None:
        text = f"{told(found.text)} {told(found.hint)}".strip()
        if found.missing:
            text += " " + tr("Missing: {scopes}.", scopes=", ".join(found.missing))
        say(self.told, text, WORRYING[found.verdict])

    def _keep(self, key: str) -> None:
        self._tasks.spawn(self._kept(key.strip()), "keep key", to_the_end=True)

    async def _kept(self, key: str) -> None:
        await self._generation.keep_key(self._known.account, key)
        self.edit.clear()
        self.changed.emit()

    def _forget(self) -> None:
        self._tasks.spawn(self._forgotten(), "forget key", to_the_end=True)

    async def _forgotten(self) -> None:
        await self._generation.forget_key(self._known.account)
        self.changed.emit()


class AccountsPage(SettingsPage):
    """All accounts, and "Diagnose my account"."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(
            tr("Accounts"),
            tr("Keys stay in the keyring of this computer, never in a file. Pictures and money pass "
               "between you and the provider; there is no server of ours."),
        )  # fmt: skip
        self.column.addSpacing(8)
        self.fields: dict[Account, KeyField] = {}
        for known in ACCOUNTS:
            field = KeyField(known, generation, tasks)
            field.changed.connect(self.shown)
            self.fields[known.account] = field
            self.column.addWidget(field)
        self.diagnose = QPushButton(tr("Diagnose my account"))
        self.diagnose.clicked.connect(lambda: self.spawn(self._diagnose(), "diagnose"))
        self.row(self.diagnose)
        self.findings = Findings(theme)
        self.column.addWidget(self.findings)

    def shown(self) -> None:
        """Look where the keys are."""
        self.spawn(self._look(), "look for keys")

    async def _look(self) -> None:
        for kept in await self.generation.kept():
            if kept.account in self.fields:
                self.fields[kept.account].show_kept(kept, self.generation.keyring_name())

    async def _diagnose(self) -> None:
        self.diagnose.setEnabled(False)
        self.diagnose.setText(tr("Looking…"))
        try:
            self.findings.show_findings(await self.generation.diagnose())
        finally:
            self.diagnose.setEnabled(True)
            self.diagnose.setText(tr("Diagnose my account"))
