"""Export: which kind of file, at which resolution, and where to."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from kitsumy_desktop.ui.dialogs.file_kinds import FileKind, FileKindsDialog
from kitsumy_desktop.ui.i18n import tr

KINDS = (
    FileKind(".pdf", "PDF", "For reading and sharing; text stays searchable."),
    FileKind(".cbz", "CBZ", "For comic readers, with title and reading direction inside.", True),
    FileKind("/", "PNG pages", "One picture per page in a folder.", True),
)
RESOLUTIONS = (150, 300, 600)


class ExportRequest(msgspec.Struct, frozen=True):
    """Where to, and at how many dots per inch."""

    target: Path
    folder: bool
    dpi: int
    whole_spreads: bool = False
    """Spreads as one wide page."""


class ExportDialog(FileKindsDialog):
    """Emits `chosen(ExportRequest)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, dpi: int, *, spreads: bool = False) -> None:
        """`spreads`: the comic has some."""
        super().__init__(parent, tr("Export"), title, KINDS)
        form = QFormLayout()
        self.dpi = QComboBox()
        self.dpi.setAccessibleName(tr("Resolution"))
        for dots in sorted({*RESOLUTIONS, dpi}):
            self.dpi.addItem(f"{dots} dpi", dots)
        self.dpi.setCurrentIndex(self.dpi.findData(dpi))
        form.addRow(tr("Resolution"), self.dpi)
        self.whole_spreads = QCheckBox(tr("Spreads as one wide page, for the screen"))
        self.whole_spreads.setToolTip(tr("Otherwise every spread becomes two pages that meet at the fold."))
        self.whole_spreads.setVisible(spreads)
        form.addRow(self.whole_spreads)
        self.middle.addLayout(form)
        self.kinds.idToggled.connect(self._update)
        self._update()

    def finish(self, target: Path) -> None:
        """Ask for the export to `target` and close."""
        self.chosen.emit(
            ExportRequest(
                target, self.kind.suffix == "/", self.dpi.currentData(), self.whole_spreads.isChecked()
            )
        )
        self.accept()

    def _update(self) -> None:
        self.dpi.setEnabled(self.kind.dots)
        # comic readers know spreads: in a CBZ they are always whole
        self.whole_spreads.setEnabled(self.kind.suffix != ".cbz")
