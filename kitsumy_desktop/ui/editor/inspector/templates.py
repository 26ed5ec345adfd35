"""Page templates as small pictures; a click divides the page like that."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.geometry import Rect, Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.shapes import tree_shapes
from kitsumy_desktop.craft.layout.templates import Template, apply_template, templates_for
from kitsumy_desktop.editing.commands.layout import apply_page_template, page_specs
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

THUMB = QSize(34, 48)
COLUMNS = 5
GAP = Gutters(2.0, 2.0)


class TemplateGrid(QWidget):
    """The templates that fit the number of panels on the page in view."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._shown: tuple[int, str, str] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(tr("Templates"), "soft"))
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._grid)
        session.page_changed.connect(self._renew)
        session.changed.connect(self._renew)
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self, *_news: object) -> None:
        page = self._session.page
        count = len(page_specs(self._session.document, page)) if page else 0
        wanted = (count, self._session.document.comic.reading, self._theme.scheme)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        found = templates_for(count)
        for number, template in enumerate(found):
            self._grid.addWidget(self._button(template), number // COLUMNS, number % COLUMNS)
        if self.parentWidget() is not None or not found:  # shown without a parent it would be a window
            self.setVisible(bool(found))

    def _button(self, template: Template) -> QToolButton:
        button = QToolButton()
        button.setIcon(QIcon(self._picture(template)))
        button.setIconSize(THUMB)
        button.setToolTip(tr(template.name))
        button.setAccessibleName(tr(template.name))
        button.clicked.connect(lambda: self._apply(template.id))
        return button

    def _apply(self, template: str) -> None:
        page = self._session.page
        if page is not None:
            diff = apply_page_template(self._session.editor.committed, page, template)
            self._session.commit(tr("Use a template"), diff)

    def _picture(self, template: Template) -> QPixmap:
        """The template's panels as the page would show them."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(THUMB * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.tokens.line_strong))
        painter.setBrush(QColor(self._theme.tokens.surface))
        painter.drawRect(QRectF(0.5, 0.5, THUMB.width() - 1, THUMB.height() - 1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.text_faint))
        region = Rect(4, 4, THUMB.width() - 8, THUMB.height() - 8)
        ids = tuple(PanelId(str(n)) for n in range(template.panels))
        tree = apply_template(template.id, ids, Size(region.w, region.h), GAP)
        shapes = tree_shapes(tree, region.corners(), GAP, self._session.document.comic.reading)
        for shape in shapes.values():
            painter.drawPolygon(QPolygonF([QPointF(p.x, p.y) for p in shape]))
        painter.end()
        return pixmap
