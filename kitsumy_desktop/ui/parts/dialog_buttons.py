"""The row of buttons below a dialog: one way out, and the one that does what the dialog is for."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from kitsumy_desktop.ui.i18n import tr


class DialogButtons(QDialogButtonBox):
    """Cancel and, in the accent's colour, what Enter does. The dialog says what accepting it means."""

    def __init__(self, owner: QDialog, does: str) -> None:
        super().__init__()
        self.cancel = QPushButton(tr("Cancel"))
        self.go = QPushButton(does)
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        self.rejected.connect(owner.reject)
