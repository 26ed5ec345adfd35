"""A member, place or prop comes into a panel: one step, and a draft is drawn again to show it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.editing.commands.cast import member_figure, put_in_panel
from kitsumy_desktop.editing.commands.places import set_in_panel
from kitsumy_desktop.editing.commands.props import show_in_panel
from kitsumy_desktop.editing.commands.sheets import Sheet, name_key
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, told, tr

Draw = Callable[[Iterable[PanelId], Collection[PageId]], object]
"""Drafts panels anew; balloons of the pages named second are placed to suit."""
COMMANDS: tuple[tuple[type, Callable[[Document, RecordId, RecordId], Diff], str], ...] = (
    (Character, put_in_panel, "Add {name} to the panel"),
    (Place, set_in_panel, "Set the panel at {name}"),
    (Prop, show_in_panel, "Show {name} in the panel"),
)


class PutInPanel(QObject):
    """Also keeps the drafts of panels it once changed up to date, whoever changes or undoes it later."""

    def __init__(self, session: Session, draw: Draw) -> None:
        super().__init__(session)
        self._session = session
        self._draw = draw
        self._panels: set[RecordId] = set()
        session.changed.connect(self._changed)

    def put(self, panel: RecordId, record: RecordId) -> bool:
        """Put it in. False where it is in already or one of both is gone; the person is told."""
        document = self._session.editor.committed
        found = document.find(record)
        if not isinstance(found, Character | Place | Prop) or not isinstance(document.find(panel), Panel):
            return False
        command, step = next((c, step) for kind, c, step in COMMANDS if isinstance(found, kind))
        try:
            diff = command(document, panel, record)
        except InputError as error:
            self._session.notices.tell(told(error))
            return False
        self._panels.add(panel)
        return self._session.commit(named(step, name=found.name), diff)

    def follow(self, panel: RecordId) -> None:
        """Somebody else is about to change who is in a panel: its draft is to follow as well."""
        self._panels.add(panel)

    def hint(self, panel: RecordId | None, record: RecordId) -> str:
        """What dropping it there would do."""
        found = self._session.document.find(record)
        if panel is None or not isinstance(found, Character | Place | Prop):
            return ""
        return tr(next(step for kind, _, step in COMMANDS if isinstance(found, kind)), name=found.name)

    def _changed(self, diff: Diff, phase: Phase) -> None:
        if phase is not Phase.COMMIT:
            return
        touched = self._panels.intersection(diff.touched())
        drafts = [PanelId(i) for i in touched if _shows_another(*diff.changes[i])]
        if drafts:
            self._draw(drafts, ())


def _shows_another(before: object, after: object) -> bool:
    """Whether a panel with a draft has got other people, another place or other things."""
    if not isinstance(before, Panel) or not isinstance(after, Panel) or after.art is None:
        return False
    return after.art.kind == "draft" and _seen(before.brief) != _seen(after.brief)


def _seen(brief: Brief) -> tuple[object, ...]:
    return brief.figures, brief.place, brief.props


def in_panel(brief: Brief, one: Sheet) -> bool:
    """Whether a brief names one already."""
    if isinstance(one, Character):
        return member_figure(brief, one) is not None
    named = {name_key(name) for name in (*brief.props, brief.place)}
    return name_key(one.name) in named
