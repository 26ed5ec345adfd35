"""Export the story: as a script in one of its dialects, or as a comic plan."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitsumy_desktop.story.scripts.dialects import DIALECTS, Dialect
from kitsumy_desktop.ui.dialogs.file_kinds import FileKind, FileKindsDialog
from kitsumy_desktop.ui.i18n import tr

HINTS: dict[Dialect, str] = {
    "full": "Pages, panels and lines as comic writers set them.",
    "fountain": "For screenwriting programs.",
    "markdown": "For notes, wikis and version control.",
}
KINDS = (
    *(FileKind(d.suffix, d.name, HINTS[d.id]) for d in DIALECTS),
    FileKind(".json", "Comic plan", "Everything about the story, for other programs."),
)


class ScriptExportRequest(msgspec.Struct, frozen=True):
    """Where to; `dialect` None: as a plan."""

    target: Path
    dialect: Dialect | None


class ScriptExportDialog(FileKindsDialog):
    """Emits `chosen(ScriptExportRequest)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, tr("Export script"), title, KINDS)

    def finish(self, target: Path) -> None:
        """Ask for the file and close."""
        number = self.kinds.checkedId()
        dialect = DIALECTS[number].id if number < len(DIALECTS) else None
        self.chosen.emit(ScriptExportRequest(target, dialect))
        self.accept()
