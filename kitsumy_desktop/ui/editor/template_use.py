"""A page template of one's own laid on the page in view, and the questions that come with templates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.editing.commands.page_templates import Fewer, More, lay_template, template_shapes
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.theme.tokens import Tokens

USE_STEP = "Use a template"


def use_template(owner: QWidget, session: Session, template: PageTemplate) -> None:
    """Lay a template on the page in view; where the numbers of panels differ, ask what to do."""
    missing = len(template.panels) - _panels(session)
    if missing == 0:
        _lay(session, template)
    elif missing > 0:
        _ask(
            owner,
            _told(session, template),
            (
                (trn("Add %n panel|Add %n panels", missing), lambda: _lay(session, template, fewer="add")),
                (tr("Leave out the last places"), lambda: _lay(session, template, fewer="drop")),
            ),
        )
    else:
        _ask(
            owner,
            _told(session, template),
            (
                (
                    trn("Make room for %n more panel|Make room for %n more panels", -missing),
                    lambda: _lay(session, template, more="room"),
                ),
                (tr("Leave them where they are"), lambda: _lay(session, template, more="free")),
            ),
        )


def ask_name(owner: QWidget, title: str, name: str, done: Callable[[str], None]) -> QInputDialog:
    """Ask for a template's name."""
    dialog = QInputDialog(owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(tr("Name"))
    dialog.setTextValue(name)
    dialog.setOkButtonText(tr("Keep"))
    dialog.setCancelButtonText(tr("Cancel"))
    dialog.textValueSelected.connect(done)
    dialog.open()
    return dialog


def ask_and_keep(owner: QWidget, session: Session) -> QInputDialog | None:
    """Ask for a name and keep the layout of the page in view under it; None where there is no page."""
    page = session.page
    if page is None:
        return None
    name = tr("Layout of {n}", n=trn("%n panel|%n panels", _panels(session)))
    return ask_name(
        owner,
        tr("Keep the layout as a template"),
        name,
        lambda text: session.templates.keep(session.editor.committed, page, text),
    )


def ask_new_name(owner: QWidget, session: Session, template: PageTemplate) -> QInputDialog:
    """Ask for another name."""
    return ask_name(
        owner,
        tr("Rename the template"),
        template.name,
        lambda text: session.templates.rename(template.id, text),
    )


def ask_removal(owner: QWidget, session: Session, template: PageTemplate) -> None:
    """A template that is deleted is gone from all comics: make sure."""
    _ask(
        owner,
        tr("Delete the template “{name}”? Pages made with it stay as they are.", name=template.name),
        ((tr("Delete"), lambda: session.templates.remove(template.id)),),
    )


def template_picture(template: PageTemplate, size: QSize, ratio: float, tokens: Tokens) -> QPixmap:
    """The template's panels on their sheet, as large as fits."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    sheet = template.sheet
    scale = min((size.width() - 2) / sheet.width, (size.height() - 2) / sheet.height)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate((size.width() - sheet.width * scale) / 2, (size.height() - sheet.height * scale) / 2)
    painter.setPen(QColor(tokens.line_strong))
    painter.setBrush(QColor(tokens.surface))
    painter.drawRect(0, 0, round(sheet.width * scale), round(sheet.height * scale))
    painter.setClipRect(0, 0, round(sheet.width * scale), round(sheet.height * scale))
    painter.setPen(QColor(tokens.surface))
    painter.setBrush(QColor(tokens.text_faint))
    shapes = template_shapes(template)
    free = [panel.polygon is not None for panel in template.panels]
    order = sorted(range(len(shapes)), key=lambda n: (free[n], template.panels[n].level))
    for n in order:
        painter.drawPolygon(QPolygonF([QPointF(p.x * scale, p.y * scale) for p in shapes[n]]))
    painter.end()
    return pixmap


def _lay(session: Session, template: PageTemplate, fewer: Fewer = "add", more: More = "room") -> None:
    page = session.page
    if page is not None:
        ids = session.services.ids
        session.commit(USE_STEP, lay_template(session.editor.committed, page, template, ids, fewer, more))


def _panels(session: Session) -> int:
    """How many there are on the page in view."""
    return len(session.editor.committed.page(session.page).panels) if session.page is not None else 0


def _told(session: Session, template: PageTemplate) -> str:
    """How many panels each has."""
    return tr(
        "“{name}” has {template}, the page has {page}.",
        name=template.name,
        template=trn("%n panel|%n panels", len(template.panels)),
        page=trn("%n panel|%n panels", _panels(session)),
    )


def _ask(owner: QWidget, text: str, ways: tuple[tuple[str, Callable[[], None]], ...]) -> None:
    """A question with two ways to go on, and none."""
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, tr("Use a template"), text, QMessageBox.StandardButton.Cancel, owner
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for number, (name, way) in enumerate(ways):
        button = box.addButton(name, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(way)
        if number == 0:
            box.setDefaultButton(button)
            button.setProperty("role", "primary")
    box.open()
