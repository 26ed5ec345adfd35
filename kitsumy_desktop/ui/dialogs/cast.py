"""Cast, places and props: who and what is in the comic, and which pictures follow from that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import KINDS, SETTINGS, THINGS, CastKind, kind_of
from kitsumy_desktop.ui.dialogs.cast_member_page import MemberPage
from kitsumy_desktop.ui.dialogs.cast_page import SheetPage
from kitsumy_desktop.ui.dialogs.cast_sheet import SheetForm
from kitsumy_desktop.ui.dialogs.generate_fields import Segments
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

SIZE = QSize(940, 780)


class CastDialog(QDialog):
    """Not modal: the comic can be worked on meanwhile. Every change is a step that can be undone."""

    regenerate = Signal()
    """The person wants stale pictures renewed."""

    def __init__(
        self, parent: QWidget, session: Session, theme: Theme, tasks: Tasks, pictures: PictureCache
    ) -> None:
        """`tasks`: the comic's; what is being kept goes on when the dialog is closed."""
        super().__init__(parent)
        self.setWindowTitle(tr("Cast, places and props"))
        self.resize(SIZE)
        self._session = session
        self._open = True
        self.pictures = LivePictures(pictures, self)
        self.told = label("", "error", wrap=True)
        self.told.setContentsMargins(24, 0, 24, 12)
        self.told.hide()

        def page(kind: CastKind) -> SheetPage:
            sheet = SheetForm(theme, self.pictures, kind)
            return SheetPage(session, theme, tasks, self.pictures, kind, sheet, self._tell)

        self.cast = MemberPage(session, theme, tasks, self.pictures, self._tell)
        self.places = page(SETTINGS)
        self.props = page(THINGS)
        self.pages: dict[str, SheetPage] = {p.kind.id: p for p in (self.cast, self.places, self.props)}
        for made in self.pages.values():
            made.regenerate.connect(self.regenerate)
        self._lay_out()
        session.changed.connect(self._changed)
        self._page.show_comic()
        self._page.list.list.setFocus()

    def show_sheet(self, record: RecordId) -> None:
        """The sheet of a member, place or prop; nothing happens for any other id."""
        kind = kind_of(self._session.document.find(record))
        if kind is not None:
            self.section.choose(kind.id)
            self._turn()
            self.pages[kind.id].list.choose(record)

    def done(self, result: int) -> None:
        """Keep what is being typed, then close."""
        if self._open:
            for page in self.pages.values():
                page.finish()
                page.stop()
            self._open = False
            self.cast.close_page()
            self.pictures.close()
            self._session.changed.disconnect(self._changed)
        super().done(result)

    @property
    def _page(self) -> SheetPage:
        return self.pages[self.section.value]

    def _lay_out(self) -> None:
        self.section = Segments(tr("Section"), [(kind.id, tr(kind.title), "") for kind in KINDS])
        self.section.setContentsMargins(12, 8, 12, 8)
        self.section.changed.connect(self._turn)
        self.book = QStackedWidget()
        for page in self.pages.values():
            self.book.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.section)
        column.addWidget(self.told)
        column.addWidget(self.book, 1)

    def _turn(self) -> None:
        """To another kind; what is being typed is kept."""
        self.told.hide()
        for page in self.pages.values():
            page.finish()
        self._page.show_comic()
        self.book.setCurrentWidget(self._page)

    def _tell(self, error: KitsumyError | None) -> None:
        """In the dialog while it is open, else in the window; None: it is well again."""
        if self._open:
            self.told.setText(str(error or ""))
            self.told.setVisible(error is not None)
        elif error is not None:
            self._session.notices.tell_error(error)

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._page.show_comic()
