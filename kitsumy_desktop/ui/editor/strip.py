"""The page strip: thumbnails in order beside the canvas; drag to reorder, arrows to turn, a menu."""

from __future__ import annotations

from PySide6.QtCore import QSize

from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.overview.arrangement import Spacing
from kitsumy_desktop.ui.editor.overview.pages_view import PagesView
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip_model import PagesModel
from kitsumy_desktop.ui.editor.thumbnails import HEIGHT, PageThumbnails
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import STRIP_WIDTH

MENU = (
    "page.add",
    "page.duplicate",
    "page.delete",
    "-",
    "page.make_spread",
    "page.split_spread",
    "page.add_before",
    "-",
    "page.layout",
    "page.shuffle",
    "page.draw",
    "generate.page",
)
ALONE = Spacing(HEIGHT, 0, 30, 10, facing=False)
FACING = Spacing(HEIGHT, 0, 30, 10, facing=True)


class PageStrip(PagesView):
    """All pages of the comic, the one in view chosen."""

    def __init__(
        self,
        session: Session,
        thumbnails: PageThumbnails,
        state: PictureState,
        actions: ActionSet,
        theme: Theme,
    ) -> None:
        super().__init__(session, PagesModel(session, thumbnails, state), actions, theme, MENU)
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Pages"))
        self.setFixedWidth(STRIP_WIDTH)
        self.set_spacing(ALONE)

    def show_facing(self, shown: bool) -> None:
        """Pages that face each other side by side, or every page on its own."""
        self.set_spacing(FACING if shown else ALONE)

    def sizeHint(self) -> QSize:
        """As wide as the strip."""
        return QSize(STRIP_WIDTH, 400)
