"""Changing the language of a window that stands: its views are made anew, nothing under way is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.i18n import LANGUAGES, speak, tr
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.parts.notices import Notices

COMMANDS: dict[str, str] = {"language.system": "", **{f"language.{code}": code for code in LANGUAGES}}
"""Commands and the languages they choose; "" is the system's."""
LOOK_AGAIN_MS = 250


class Speaking(QObject):
    """Chooses a language. Menus speak it at once; views as soon as nothing that reports to them runs.

    Pictures are made by the engine, which no view holds: they go on.
    """

    def __init__(
        self,
        window: QObject,
        memory: Memory,
        notices: Notices,
        actions: ActionSet,
        *,
        idle: Callable[[], bool],
        retell: Callable[[], None],
        remake: Callable[[], None],
    ) -> None:
        """`idle`: nothing runs that a view made anew would end; `retell`: say menus and actions again;
        `remake`: make the views again."""
        super().__init__(window)
        self._memory = memory
        self._notices = notices
        self._actions = actions
        self._idle, self._retell, self._remake = idle, retell, remake
        self._later = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._later.timeout.connect(self._go_on)
        self._check()

    def run(self, command: str) -> bool:
        """Do a command; False when it chooses no language."""
        if command not in COMMANDS:
            return False
        self.choose(COMMANDS[command])
        return True

    def choose(self, language: str) -> None:
        """Speak a language of LANGUAGES from now on; "" is the system's."""
        self._memory.keep_language(language)
        speak(language)
        self._check()
        self._retell()
        if not self._idle():
            self._notices.tell(tr("The pages follow as soon as what is being done is finished."))
        self._go_on()

    def _check(self) -> None:
        for command, language in COMMANDS.items():
            self._actions[command].setChecked(language == self._memory.language())

    def _go_on(self) -> None:
        if self._idle():
            self._later.stop()
            self._remake()
        else:
            self._later.start()
