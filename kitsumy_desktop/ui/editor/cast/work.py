"""The cast at work on the open comic: cards put into panels by drag, button or menu; sheets opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands.sheets import sheets
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.dialogs.cast_kinds import KINDS
from kitsumy_desktop.ui.editor.cast.drops import CardDrops
from kitsumy_desktop.ui.editor.cast.put import PutInPanel, in_panel
from kitsumy_desktop.ui.editor.page_work import PageWork
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.i18n import tr


class CastWork(QObject):
    """Joins dock, canvas and menus; it lives as long as the view."""

    def __init__(self, view: EditorView, work: PageWork, actions: ActionSet) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._actions = actions
        self.put = PutInPanel(view.session, work.draw_new)
        self._drops = CardDrops(view.canvas, self.put, self._finish)
        panels = view.words.panels
        panels.cast.then(lambda dock: dock.put_wanted.connect(self._put_selected))
        panels.cast.then(lambda dock: dock.open_wanted.connect(self.open_sheet))
        panels.finder.then(lambda finder: finder.sheet_wanted.connect(self.open_sheet))
        view.inspector.brief_changing.connect(self.put.follow)

    def run(self, command: str) -> bool:
        """Do a command; False when it is none of these."""
        if command != "panel.cast":
            return False
        self._finish()
        self.ask()
        return True

    def ask(self) -> None:
        """The menu of all that can come into the selected panel."""
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._where(menu))

    def menu(self) -> QMenu | None:
        """A menu of cast, places and props; what the panel has already is ticked. None: no panel."""
        panel = self._session.selected_record()
        if not isinstance(panel, Panel):
            self._session.notices.tell(tr("Select a panel first."))
            return None
        menu = QMenu(tr("Add to panel"), self._view)
        document = self._session.editor.committed
        for kind in KINDS:
            found = sheets(document, kind.commands)
            if found and not menu.isEmpty():
                menu.addSeparator()
            for one in found:
                action = menu.addAction(one.name)
                action.setCheckable(True)
                action.setChecked(in_panel(panel.brief, one))
                action.setEnabled(not action.isChecked())
                action.triggered.connect(lambda _on=False, i=one.id: self.put.put(panel.id, i))
        if menu.isEmpty():
            menu.addAction(tr("Nobody in the cast yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr("Cast, places and props…"), lambda: self.open_sheet(""))
        return menu

    def open_sheet(self, record: RecordId) -> None:
        """The dialog, with the sheet of a record where there is one."""
        from kitsumy_desktop.ui.dialogs.cast import CastDialog

        self._actions["comic.cast"].trigger()
        for dialog in self._view.findChildren(CastDialog):
            if record and dialog.isVisible():
                dialog.show_sheet(record)

    def _finish(self) -> None:
        """Keep what is being typed or set."""
        self._view.inspector.finish()
        self._view.canvas.finish()

    def _put_selected(self, record: RecordId) -> None:
        panel = self._session.selected_record()
        if isinstance(panel, Panel) and record:
            self._finish()
            self.put.put(panel.id, record)

    def _where(self, menu: QMenu) -> QPoint:
        """At the pointer when it is over the page, else in the middle of it: the keyboard asked."""
        canvas = self._view.canvas
        if canvas.rect().contains(canvas.mapFromGlobal(QCursor.pos())):
            return QCursor.pos()
        half = menu.sizeHint() / 2
        return canvas.mapToGlobal(canvas.rect().center() - QPoint(half.width(), half.height()))
