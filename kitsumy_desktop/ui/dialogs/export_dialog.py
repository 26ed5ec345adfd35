"""Export: which kind of file, at which resolution, and where to."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label


class ExportKind(msgspec.Struct, frozen=True):
    """A kind of export as the person chooses it. `suffix` "/" stands for a folder of pages."""

    suffix: str
    name: str
    hint: str
    dots: bool
    """Whether the resolution matters."""


KINDS = (
    ExportKind(".pdf", "PDF", "For reading and sharing; text stays searchable.", False),
    ExportKind(".cbz", "CBZ", "For comic readers, with title and reading direction inside.", True),
    ExportKind("/", "PNG pages", "One picture per page in a folder.", True),
)
RESOLUTIONS = (150, 300, 600)


class ExportRequest(msgspec.Struct, frozen=True):
    """Where to, and at how many dots per inch."""

    target: Path
    folder: bool
    dpi: int


class ExportDialog(QDialog):
    """Emits `chosen(ExportRequest)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str, dpi: int) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        self._title = "".join(c for c in title if c not in '\\/:*?"<>|').strip() or "comic"
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.kinds = QButtonGroup(self)
        for number, kind in enumerate(KINDS):
            radio = QRadioButton(tr(kind.name))
            self.kinds.addButton(radio, number)
            column.addWidget(radio)
            hint = label(tr(kind.hint), "faint")
            hint.setIndent(24)
            column.addWidget(hint)
        self.kinds.button(0).setChecked(True)
        self.kinds.idToggled.connect(self._update)
        form = QFormLayout()
        self.dpi = QComboBox()
        self.dpi.setAccessibleName(tr("Resolution"))
        for dots in sorted({*RESOLUTIONS, dpi}):
            self.dpi.addItem(f"{dots} dpi", dots)
        self.dpi.setCurrentIndex(self.dpi.findData(dpi))
        form.addRow(tr("Resolution"), self.dpi)
        column.addSpacing(4)
        column.addLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go = QPushButton(tr("Choose where…"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._ask_where)
        row.addWidget(cancel)
        row.addWidget(self.go)
        column.addSpacing(8)
        column.addLayout(row)
        self._update()

    def _update(self) -> None:
        self.dpi.setEnabled(KINDS[self.kinds.checkedId()].dots)

    def _ask_where(self) -> None:
        kind = KINDS[self.kinds.checkedId()]
        folder = kind.suffix == "/"
        name = self._title if folder else self._title + kind.suffix
        dialog = QFileDialog(self, tr("Export"), str(Path.home() / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        if folder:
            dialog.setLabelText(QFileDialog.DialogLabel.FileName, tr("Folder:"))
        else:
            dialog.setDefaultSuffix(kind.suffix[1:])
            dialog.setNameFilter(f"{tr(kind.name)} (*{kind.suffix})")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.finish(Path(path)))
        dialog.open()

    def finish(self, target: Path) -> None:
        """Ask for the export to `target` and close."""
        folder = KINDS[self.kinds.checkedId()].suffix == "/"
        self.chosen.emit(ExportRequest(target, folder, self.dpi.currentData()))
        self.accept()
