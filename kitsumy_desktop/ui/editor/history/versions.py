"""Versions of the comic that were given a name: kept, looked at, brought back, renamed, taken away."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.diff import between
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.library.versions import NAME_LENGTH, Version
from kitsumy_desktop.ui.editor.script.nothing import Nothing
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.icons import picture_icon

PICTURE = QSize(44, 64)
VERSION = Qt.ItemDataRole.UserRole + 1


class VersionsPanel(QWidget):
    """A field for a name above the list of versions, and what can be done with the chosen one below."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._tasks = tasks
        self._renaming = False
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of this version"))
        self.name.setAccessibleName(tr("Name of this version"))
        self.name.setMaxLength(NAME_LENGTH)
        self.keep = QPushButton(tr("Keep"))
        self.keep.setToolTip(tr("Keep the comic as it is now under this name"))
        self.list = self._make_list()
        self.restore = QPushButton(tr("Restore"))
        self.restore.setToolTip(tr("Make the comic as it was then; that can be undone"))
        self.rename = QPushButton(tr("Rename"))
        self.remove = QPushButton(tr("Delete"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            Nothing(
                tr("No versions yet"),
                tr("Give the comic as it is now a name, and you can come back to it at any time."),
            )
        )
        self._lay_out()
        self.keep.clicked.connect(self.keep_version)
        self.name.returnPressed.connect(self.keep_version)
        self.name.textChanged.connect(self._enable)
        self.restore.clicked.connect(self.restore_version)
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove.clicked.connect(self._ask_removal)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.itemActivated.connect(lambda _item: self.restore_version())
        self.list.itemChanged.connect(self._renamed)
        self._enable()

    @property
    def chosen(self) -> Version | None:
        """The version that is selected."""
        item = self.list.currentItem()
        version: Version | None = item.data(VERSION) if item is not None else None
        return version

    def keep_version(self) -> None:
        """Keep the comic as it is under the name that was typed."""
        name = self.name.text()
        if name.strip() and self.keep.isEnabled():
            self.keep.setEnabled(False)
            self._tasks.spawn(self._keep(name), "keep a version")

    def restore_version(self) -> None:
        """Make the comic as it was in the chosen version, as one step."""
        version = self.chosen
        if version is not None and self.restore.isEnabled():
            self._tasks.spawn(self._restore(version), "restore a version")

    def showEvent(self, event: QShowEvent) -> None:
        """The list is read when it is first seen, and again whenever it comes back."""
        super().showEvent(event)
        self._tasks.spawn(self.reload(), "list versions")

    async def reload(self, then: str = "") -> None:
        """Ask the library again; `then`: the version to be selected."""
        chosen = then or (self.chosen.id if self.chosen else "")
        store, comic = self._session.services.shelf.versions, self._session.document.comic.id
        versions = await asyncio.to_thread(store.listed, comic)
        pictures = [await asyncio.to_thread(store.thumbnail, v.id) for v in versions]
        self._renaming = True
        self.list.clear()
        for version, picture in zip(versions, pictures, strict=True):
            self.list.addItem(_row(version, picture))
            if version.id == chosen:
                self.list.setCurrentRow(self.list.count() - 1)
        self._renaming = False
        self._stack.setCurrentIndex(0 if versions else 1)
        self._enable()

    async def _keep(self, name: str) -> None:
        try:
            kept = await self._session.services.keep_version(self._session.editor.committed, name)
            self.name.clear()
        finally:
            self._enable()
        await self.reload(kept.id)

    async def _restore(self, version: Version) -> None:
        session = self._session
        then = await asyncio.to_thread(session.services.shelf.versions.document, version.id)
        diff = between(session.editor.committed.records, then.records)
        if diff.is_empty:
            session.notices.tell(tr("The comic is as it was then."))
        elif session.commit("Restore a version", diff):
            session.notices.tell(
                tr("The comic is as it was in “{name}”.", name=version.name),
                "info",
                (tr("Undo"), session.undo),
            )

    def _renamed(self, item: QListWidgetItem) -> None:
        version: Version = item.data(VERSION)
        name = item.text().splitlines()[0].strip() if item.text().strip() else ""
        if not self._renaming and name != version.name:
            self._tasks.spawn(self._rename(version, name), "rename a version")

    async def _rename(self, version: Version, name: str) -> None:
        try:
            if name:
                await asyncio.to_thread(self._session.services.shelf.versions.rename, version.id, name)
        finally:
            await self.reload()

    def _ask_removal(self) -> None:
        version = self.chosen
        if version is None:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setText(tr("Delete the version “{name}”?", name=version.name))
        box.setInformativeText(tr("The comic itself stays as it is. This cannot be undone."))
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        delete.clicked.connect(lambda: self._tasks.spawn(self._remove(version), "delete a version"))
        box.open()

    async def _remove(self, version: Version) -> None:
        try:
            await asyncio.to_thread(self._session.services.shelf.versions.remove, version.id)
        except KitsumyError as error:
            self._session.notices.tell_error(error)
        await self.reload()

    def _enable(self) -> None:
        free = not self._session.services.shelf.read_only
        self.keep.setEnabled(free and bool(self.name.text().strip()))
        self.name.setEnabled(free)
        for button in (self.restore, self.rename, self.remove):
            button.setEnabled(free and self.chosen is not None)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setProperty("role", "pages")
        made.setAccessibleName(tr("Versions"))
        made.setIconSize(PICTURE)
        made.setUniformItemSizes(True)
        made.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.name, 1)
        above.addWidget(self.keep)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        for button in (self.rename, self.remove):
            below.addWidget(button, 1)
        column.addWidget(self.restore)
        column.addLayout(below)


def _row(version: Version, picture: bytes | None) -> QListWidgetItem:
    made = QDateTime.fromString(version.made, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    pages = trn("%n page|%n pages", version.pages)
    item = QListWidgetItem(version.name)
    item.setData(VERSION, version)
    item.setToolTip(f"{version.name}\n{when} · {pages}")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{version.name}, {when}, {pages}")
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    pixmap = QPixmap(PICTURE)
    pixmap.fill(Qt.GlobalColor.transparent)
    if picture is not None:
        pixmap.loadFromData(picture)
    item.setIcon(picture_icon(pixmap))
    item.setSizeHint(QSize(0, PICTURE.height() + 8))
    return item
