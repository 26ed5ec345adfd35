"""Language: in which the window speaks. The comic's own language is a matter of each comic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QRadioButton

from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import LANGUAGES, chosen_language, system_language, tr
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks
from kitsumy_desktop.ui.theme.theme import Theme


class LanguagePage(SettingsPage):
    """One choice; it holds at once."""

    wanted = Signal(str)
    """A language of LANGUAGES; "" is the system's."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(
            tr("Language"), tr("Of menus, views and messages. What is written in comics stays as it is.")
        )
        system = tr("As the system: {language}", language=LANGUAGES[system_language()])
        self.choices: dict[str, QRadioButton] = {}
        for code, name in (("", system), *LANGUAGES.items()):
            choice = QRadioButton(name)
            choice.setChecked(code == chosen_language())
            choice.clicked.connect(lambda _on=False, c=code: self.wanted.emit(c))
            self.column.addWidget(choice)
            self.choices[code] = choice
