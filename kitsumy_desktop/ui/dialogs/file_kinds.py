"""Which kind of file, and where to: what every dialog that writes files begins with."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label


class FileKind(msgspec.Struct, frozen=True):
    """A kind of file as the person chooses it. `suffix` "/" stands for a folder of pages."""

    suffix: str
    name: str
    hint: str
    dots: bool = False
    """Whether the resolution matters."""


class FileKindsDialog(QDialog):
    """Radio buttons, and a button that asks where to. Subclasses say in `finish` what comes of it."""

    def __init__(self, parent: QWidget, name: str, title: str, kinds: tuple[FileKind, ...]) -> None:
        """`name`: of the dialog; `title`: of the comic, for the file's name."""
        super().__init__(parent)
        self.setWindowTitle(name)
        self.setModal(True)
        self._all = kinds
        self._title = "".join(c for c in title if c not in '\\/:*?"<>|').strip() or "comic"
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.kinds = QButtonGroup(self)
        for number, kind in enumerate(kinds):
            radio = QRadioButton(tr(kind.name))
            self.kinds.addButton(radio, number)
            column.addWidget(radio)
            hint = label(tr(kind.hint), "faint")
            hint.setIndent(24)
            column.addWidget(hint)
        self.kinds.button(0).setChecked(True)
        column.addSpacing(4)
        self.middle = QVBoxLayout()
        column.addLayout(self.middle)
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

    @property
    def kind(self) -> FileKind:
        """What is chosen."""
        return self._all[self.kinds.checkedId()]

    @abstractmethod
    def finish(self, target: Path) -> None:
        """`target` was chosen: ask for the file and close."""

    def _ask_where(self) -> None:
        kind = self.kind
        folder = kind.suffix == "/"
        name = self._title if folder else self._title + kind.suffix
        dialog = QFileDialog(self, self.windowTitle(), str(Path.home() / name))
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
