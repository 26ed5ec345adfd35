"""Page templates of one's own: those the person keeps, for all comics."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import PageId
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.editing.commands.page_templates import taken_down
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.services import Services


class OwnTemplates(QObject):
    """All of them; a change that cannot be written is told and holds until the program ends."""

    changed = Signal()

    def __init__(self, services: Services, notices: Notices) -> None:
        super().__init__()
        self._services = services
        self._notices = notices

    def all(self) -> tuple[PageTemplate, ...]:
        """The oldest first."""
        return self._services.page_templates()

    def keep(self, document: Document, page: PageId, name: str) -> None:
        """Keep the layout of a page under a name."""
        try:
            made = taken_down(document, page, self._services.ids("pt"), name)
        except KitsumyError as error:
            self._notices.tell_error(error)
            return
        self._write((*self.all(), made))
        self._notices.tell(tr("“{name}” is kept for all comics.", name=made.name))

    def rename(self, template: str, name: str) -> None:
        """Another name; an empty one changes nothing."""
        if name.strip():
            renamed = (
                msgspec.structs.replace(t, name=name.strip()) if t.id == template else t for t in self.all()
            )
            self._write(tuple(renamed))

    def remove(self, template: str) -> None:
        """Pages made with it stay as they are."""
        self._write(tuple(t for t in self.all() if t.id != template))

    def _write(self, templates: tuple[PageTemplate, ...]) -> None:
        try:
            self._services.keep_page_templates(templates)
        except KitsumyError as error:
            self._notices.tell_error(error)
        self.changed.emit()
