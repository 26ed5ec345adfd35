"""Page templates as small pictures; a click divides the page like that."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QGridLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.geometry import Rect, Size
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.shapes import tree_shapes
from kitsumy_desktop.craft.layout.templates import TEMPLATES, Template, apply_template, templates_for
from kitsumy_desktop.editing.commands.blank_pages import divide_blank, is_blank
from kitsumy_desktop.editing.commands.layout import apply_page_template, page_specs
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.template_use import (
    ask_new_name,
    ask_removal,
    template_picture,
    use_template,
)
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

THUMB = QSize(34, 48)
COLUMNS = 5
GAP = Gutters(2.0, 2.0)


class TemplateGrid(QWidget):
    """The templates that fit the number of panels on the page in view; all of them while it is blank."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._shown: tuple[int, bool, str, str] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        self._name = label(tr("Templates"), "soft")
        column.addWidget(self._name)
        self._grid = _grid()
        column.addLayout(self._grid)
        self._own_name = label(tr("Templates of your own"), "soft")
        column.addWidget(self._own_name)
        self._own = _grid()
        column.addLayout(self._own)
        session.templates.changed.connect(self._renew_own)
        theme.changed.connect(self._renew_own)
        self._renew_own()
        session.page_changed.connect(self._renew)
        session.changed.connect(self._renew)
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self, *_news: object) -> None:
        page = self._session.page
        document = self._session.document
        count = len(page_specs(document, page)) if page else 0
        blank = page is not None and is_blank(document, page)
        wanted = (count, blank, self._session.document.comic.reading, self._theme.scheme)
        if wanted == self._shown:
            return
        self._shown = wanted
        found = tuple(TEMPLATES.values()) if blank else templates_for(count)
        self._name.setVisible(bool(found))
        _fill(self._grid, [self._button(template) for template in found])

    def _button(self, template: Template) -> QToolButton:
        button = _cell(tr(template.name), self._picture(template))
        button.clicked.connect(lambda: self._apply(template.id))
        return button

    def _renew_own(self) -> None:
        """Those that take another number of panels are offered as well: what to do is asked."""
        found = self._session.templates.all()
        self._own_name.setVisible(bool(found))
        _fill(self._own, [self._own_button(template) for template in found])

    def _own_button(self, template: PageTemplate) -> QToolButton:
        picture = template_picture(template, THUMB, self.devicePixelRatioF(), self._theme.tokens)
        button = _cell(template.name, picture)
        button.clicked.connect(lambda: use_template(self.window(), self._session, template))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda at: self._own_menu(button, template).popup(button.mapToGlobal(at))
        )
        return button

    def _own_menu(self, button: QToolButton, template: PageTemplate) -> QMenu:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Use for this page"), lambda: use_template(self.window(), self._session, template))
        menu.addAction(tr("Rename…"), lambda: ask_new_name(self.window(), self._session, template))
        menu.addAction(tr("Delete…"), lambda: ask_removal(self.window(), self._session, template))
        return menu

    def _apply(self, template: str) -> None:
        page = self._session.page
        if page is not None:
            document = self._session.editor.committed
            if is_blank(document, page):
                diff = divide_blank(document, page, template, self._session.services.ids)
            else:
                diff = apply_page_template(document, page, template)
            self._session.commit(named("Use a template"), diff)

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


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(0)
    grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return grid


def _fill(grid: QGridLayout, buttons: list[QToolButton]) -> None:
    """These in place of what was there."""
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for number, button in enumerate(buttons):
        grid.addWidget(button, number // COLUMNS, number % COLUMNS)


def _cell(name: str, picture: QPixmap) -> QToolButton:
    button = QToolButton()
    button.setIcon(QIcon(picture))
    button.setIconSize(THUMB)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button
