"""The page overview: all openings of the comic in place of the canvas, in one of three sizes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.paging import page_count
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.overview.arrangement import Spacing
from kitsumy_desktop.ui.editor.overview.pages_view import PagesView
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip_model import PagesModel
from kitsumy_desktop.ui.editor.thumbnails import PageThumbnails
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.theme.theme import Theme

MENU = (
    "view.overview",
    "-",
    "page.add",
    "page.add_before",
    "page.add_spread",
    "page.duplicate",
    "page.delete",
    "-",
    "page.make_spread",
    "page.split_spread",
    "-",
    "page.layout",
    "page.shuffle",
    "generate.page",
)
HEIGHTS = (112, 176, 280)
"""Of a page at the three sizes, logical pixels."""
USUAL = 1
BAR = 44


class Overview(QWidget):
    """A bar with the number of pages and their size, and the pages."""

    opened = Signal(str)
    """A page was asked for."""

    def __init__(
        self,
        session: Session,
        pictures: PictureCache,
        state: PictureState,
        actions: ActionSet,
        theme: Theme,
        size: int = USUAL,
    ) -> None:
        """`size`: 0, 1 or 2."""
        super().__init__()
        self._session = session
        self._theme = theme
        self.thumbnails = PageThumbnails(session, pictures, self.devicePixelRatioF(), HEIGHTS[size])
        model = PagesModel(session, self.thumbnails, state)
        self.pages = PagesView(session, model, actions, theme, MENU)
        self.pages.setProperty("role", "overview")
        self.pages.setAccessibleName(tr("All pages"))
        self.pages.opened.connect(self.opened)
        self._count: QLabel = label("", "faint")
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(0, len(HEIGHTS) - 1)
        self.size_slider.setPageStep(1)
        self.size_slider.setFixedWidth(104)
        self.size_slider.setAccessibleName(tr("Size of the pages"))
        self.size_slider.setToolTip(tr("Size of the pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar(actions))
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.pages)
        self.size_slider.setValue(size)
        self.size_slider.valueChanged.connect(self._resize)
        self._resize(size)
        session.changed.connect(self._changed)
        self._tell()

    def close_overview(self) -> None:
        """Make no more thumbnails."""
        self.thumbnails.close()

    def _make_bar(self, actions: ActionSet) -> QWidget:
        bar = framed("bar")
        bar.setFixedHeight(BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(label(tr("Page overview"), "section"))
        row.addWidget(self._count)
        row.addStretch(1)
        self._symbols = [QLabel(), QLabel()]
        row.addWidget(self._symbols[0])
        row.addWidget(self.size_slider)
        row.addWidget(self._symbols[1])
        row.addSpacing(8)
        for command in ("page.add", "page.duplicate", "page.delete", "page.make_spread"):
            row.addWidget(actions.button(command))
        close = QToolButton()
        close.setIcon(self._theme.icon("x"))
        close.setIconSize(QSize(16, 16))
        close.setToolTip(tr("Back to the page (Esc)"))
        close.setAccessibleName(tr("Back to the page"))
        close.clicked.connect(actions["view.overview"].trigger)
        self._close = close
        row.addSpacing(8)
        row.addWidget(close)
        self._theme.changed.connect(self._tint)
        self._tint()
        return bar

    def _tint(self) -> None:
        for holder, size in zip(self._symbols, (14, 18), strict=True):
            holder.setPixmap(self._theme.icon("image").pixmap(size, size))
        self._close.setIcon(self._theme.icon("x"))

    def _resize(self, size: int) -> None:
        self.thumbnails.set_height(HEIGHTS[size])
        self.pages.set_spacing(Spacing(HEIGHTS[size], 32, 40, 24, facing=True))

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._tell()

    def _tell(self) -> None:
        self._count.setText(trn("1 page|%n pages", page_count(self._session.document)))
