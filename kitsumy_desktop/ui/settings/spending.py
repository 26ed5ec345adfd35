"""Spending: the caps no batch may exceed."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from kitsumy_desktop.comic.money import dollars, in_dollars
from kitsumy_desktop.comic.records.preferences import Caps
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spins import DecimalBox
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks
from kitsumy_desktop.ui.theme.theme import Theme

CAPS = (("batch", "One order"), ("day", "One day"), ("month", "One month"))
DEAREST = 10_000.0


class CapField(QWidget):
    """An amount that can be switched off."""

    def __init__(self, name: str, amount: int | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.on = QCheckBox(tr("at most"))
        self.on.setChecked(amount is not None)
        self.on.setAccessibleName(tr("{name}: limited", name=name))
        self.amount = DecimalBox()
        self.amount.setRange(0.0, DEAREST)
        self.amount.setDecimals(2)
        self.amount.setPrefix("$ ")
        self.amount.setValue(in_dollars(amount or 0))
        self.amount.setEnabled(amount is not None)
        self.amount.setAccessibleName(name)
        self.on.toggled.connect(self.amount.setEnabled)
        row.addWidget(self.on)
        row.addWidget(self.amount)
        row.addStretch(1)

    def value(self) -> int | None:
        """The cap; None: no limit."""
        return dollars(self.amount.value()) if self.on.isChecked() else None


class SpendingPage(SettingsPage):
    """Hard caps: what could exceed one is refused before anything is paid."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(
            tr("Spending"),
            tr("Whatever could exceed a limit is refused before anything is paid. Days and months are "
               "counted on this computer, for this library."),
        )  # fmt: skip
        form = self.form()
        self.caps: dict[str, CapField] = {}
        for name, text in CAPS:
            field = CapField(tr(text), getattr(self.preferences.caps, name))
            field.on.toggled.connect(self._keep)
            field.amount.editingFinished.connect(self._keep)
            self.caps[name] = field
            form.addRow(tr(text), field)
        self.column.addWidget(
            label(
                tr("RunPod has a limit of its own as well: see Billing in its console."), "faint", wrap=True
            )
        )

    def _keep(self) -> None:
        values = {name: field.value() for name, field in self.caps.items()}
        self.prefer(caps=msgspec.structs.replace(Caps(), **values))
