"""A take becomes a reference picture: a menu of everybody and everything that has a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from kitsumy_desktop.comic.ids import PictureHash, RecordId
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.commands.sheets import Sheet, add_references, sheets
from kitsumy_desktop.ui.dialogs.cast_kinds import KINDS, CastKind
from kitsumy_desktop.ui.editor.cast.put import in_panel
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr


def reference_menu(session: Session, take: Take, owner: QMenu) -> QMenu:
    """Whoever is in the take's panel comes first; who has the picture already is ticked."""
    menu = QMenu(tr("Keep as reference of"), owner)
    document = session.editor.committed
    panel = document.find(take.panel)
    brief = panel.brief if isinstance(panel, Panel) else Brief()
    found = [(kind, one) for kind in KINDS for one in sheets(document, kind.commands)]
    for kind, one in sorted(found, key=lambda pair: not in_panel(brief, pair[1])):
        _add(menu, session, kind, one, take.picture)
    menu.setEnabled(not menu.isEmpty())
    return menu


def _add(menu: QMenu, session: Session, kind: CastKind, one: Sheet, picture: PictureHash) -> None:
    action = menu.addAction(one.name)
    action.setCheckable(True)
    action.setChecked(picture in one.references)
    action.setEnabled(not action.isChecked())
    action.triggered.connect(lambda: _keep(session, kind, one.id, picture))


def _keep(session: Session, kind: CastKind, record: RecordId, picture: PictureHash) -> None:
    document = session.editor.committed
    if document.find(record) is not None:
        session.commit(
            named("Add reference pictures"), add_references(document, kind.commands, record, (picture,))
        )
