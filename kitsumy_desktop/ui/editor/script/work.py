"""What the commands about the script do to the open comic: write it, update it from a file, export it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.errors import ExportError
from kitsumy_desktop.comic.ids import ScriptId
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.story.plan.write import write_plan
from kitsumy_desktop.story.update.reading import current_reading, script_of_comic
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.dialogs.export_script import ScriptExportDialog, ScriptExportRequest
from kitsumy_desktop.ui.dialogs.new_comic_source import read_text
from kitsumy_desktop.ui.dialogs.update import Changes, UpdateDialog
from kitsumy_desktop.ui.dropped import TEXT_SUFFIXES
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.script.drafts import Drafts
from kitsumy_desktop.ui.editor.script.shelf_drops import ShelfDrops
from kitsumy_desktop.ui.editor.script.told import shelved, told
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.i18n import named, tr, trn
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

WARM_AFTER_MS = 1_500
"""After the script became another one, and after a comic was opened."""
STEP = "Update from script"


class ScriptWork(QObject):
    """Joins the script side of the window to what changes the comic. `close` when the comic is closed."""

    def __init__(self, view: EditorView, work: PageWork, theme: Theme, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._theme = theme
        self._tasks = tasks
        self._read_only = view.session.services.shelf.read_only
        self._drafts = Drafts(view.session, work)
        ShelfDrops(view.canvas, lambda shelved: view.words.shelf.put_here(shelved))
        script = view.words.panels.script
        script.then(lambda panel: panel.write_wanted.connect(self.write))
        script.then(lambda panel: panel.keeper.applied.connect(self._follow))
        self._warm = QTimer(self, singleShot=True, interval=WARM_AFTER_MS)
        self._warm.timeout.connect(lambda: tasks.spawn(self._read_ahead(), "read script ahead"))
        view.session.changed.connect(self._changed)
        if not self._read_only:
            self._warm.start()
        self._table: dict[str, Callable[[], object]] = {
            "comic.update_script": self._ask_file,
            "file.export_script": self._ask_export,
        }

    def run(self, command: str) -> bool:
        """Do a command; False when it is none of these."""
        act = self._table.get(command)
        if act is None:
            return False
        self._view.inspector.finish()
        self._view.canvas.finish()
        act()
        return True

    def close(self) -> None:
        """The comic is being closed: nothing more is drawn or read."""
        self._session.changed.disconnect(self._changed)
        self._warm.stop()
        self._drafts.close()

    # -- what the first change on the page would wait for ------------------------------------------

    async def _read_ahead(self) -> None:
        """Read the script on a thread: changes on the page find it read when they change its words."""
        await asyncio.to_thread(current_reading, self._session.editor.committed)

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT and self._session.document.comic.script in diff.changes:
            self._warm.start()

    # -- a comic that has none --------------------------------------------------------------------

    def write(self) -> None:
        """Write the script of a comic that was made without one."""
        self._tasks.spawn(self._write(), "write script")

    async def _write(self) -> None:
        session = self._session
        with self._view.work.begin(tr("Writing the script")):
            document = session.editor.committed
            text = await session.services.script_of(document, "full")
            while session.editor.committed is not document:
                # The comic was changed in the meantime: its script is another one.
                document = session.editor.committed
                text = await session.services.script_of(document, "full")
        script = Script(ScriptId(session.services.ids("sc")), text)
        comic = msgspec.structs.replace(document.comic, script=script.id)
        session.commit(named("Write script"), changed(document, [script, comic]))

    # -- a file -----------------------------------------------------------------------------------

    def take(self, files: list[Path]) -> bool:
        """Files were dropped onto the page: a text may be its script. False: none of them is a text."""
        texts = [file for file in files if file.suffix.lower() in TEXT_SUFFIXES]
        if texts:
            self.update_from(texts[0])
        return bool(texts)

    def update_from(self, file: Path) -> None:
        """Show what a script file would change, and change it if that is wanted."""
        if script_of_comic(self._session.document) is None:
            self._session.notices.tell(
                tr("This comic has no script a file could change."),
                "warning",
                (tr("Write the script of this comic"), self.write),
            )
        elif self._read_only:
            self._session.notices.tell(tr("The library is open in another window."), "warning")
        else:
            self._tasks.spawn(self._compare(file), "compare script")

    def _ask_file(self) -> None:
        dialog = QFileDialog(self._view, tr("Update from a script file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(TEXT_SUFFIXES))
        dialog.setNameFilters([f"{tr('Scripts')} ({patterns})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.update_from(Path(name)))
        dialog.open()

    async def _compare(self, file: Path) -> None:
        session = self._session
        with self._view.work.begin(tr("Comparing the script")) as work:
            text = await asyncio.to_thread(read_text, file)
            await self._view.words.settled()
            document = session.editor.committed
            update = await session.services.update(document, text)
            if work.cancelled():
                return
        changes = Changes(file.name, document, update)
        dialog = UpdateDialog(self._view, changes, session.services.generation, self._theme, self._tasks)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._tasks.spawn(self._update(text, update), "update from script"))
        dialog.open()

    async def _update(self, text: str, update: Update) -> None:
        session = self._session
        while update.diff.where_unchanged(session.editor.committed) != update.diff:
            # A picture arrived while the person was reading: the change is worked out for the comic as it is.
            update = await session.services.update(session.editor.committed, text)
        if not session.commit(named(STEP), update.diff):
            return
        put = shelved(update)
        more = trn("1 thing went to the shelf.|%n things went to the shelf.", put) if put > 0 else ""
        session.notices.tell(f"{told(update)}. {more}".strip(), "info", self._shelf_action(put))
        self._drafts.ask(update)

    # -- afterwards -------------------------------------------------------------------------------

    def _follow(self, update: Update) -> None:
        """What was typed is in the comic: new panels are drawn, and what left the text is shown the way."""
        self._drafts.ask(update)
        put = shelved(update)
        if put > 0 and not self._view.words.shown:
            text = trn("1 thing went to the shelf.|%n things went to the shelf.", put)
            self._session.notices.tell(text, "info", self._shelf_action(put))

    def _shelf_action(self, put: int) -> tuple[str, Callable[[], None]] | None:
        return (tr("Show the shelf"), lambda: self._view.words.go_to("shelf")) if put > 0 else None

    # -- out --------------------------------------------------------------------------------------

    def _ask_export(self) -> None:
        dialog = ScriptExportDialog(self._view, self._session.document.comic.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.export)
        dialog.open()

    def export(self, request: ScriptExportRequest) -> None:
        """Write the script, or the plan, to a file."""
        self._tasks.spawn(self._export(request), "export script")

    async def _export(self, request: ScriptExportRequest) -> None:
        await self._view.words.settled()
        services, document = self._session.services, self._session.editor.committed
        with self._view.work.begin(tr("Exporting the script")) as work:
            if request.dialect is None:
                data = write_plan(await services.plan_of(document))
            else:
                data = (await services.script_of(document, request.dialect)).encode()
            if work.cancelled():
                return
            await asyncio.to_thread(_write, request.target, data)
        self._session.notices.tell(tr("Exported to {path}", path=str(request.target)))


def _write(target: Path, data: bytes) -> None:
    """Beside the target first, so that an earlier file is not lost to a full disk. Raises ExportError."""
    part = target.with_name(target.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ExportError(
            tr("“{name}” cannot be written: {why}.", name=target.name, why=str(error.strerror or error)),
            tr("Choose another folder, or free some space."),
        ) from error
