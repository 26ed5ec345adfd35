"""What can be set for a panel's frame: its border and its shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.forms.fit import formed
from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.path import polygon_path
from kitsumy_desktop.comic.records.panel import Border, BorderStyle, Panel, PanelForm
from kitsumy_desktop.craft.borders.frame import panel_frame
from kitsumy_desktop.drawing.display import Stroke
from kitsumy_desktop.editing.commands.frames import set_border, set_form, set_form_amount
from kitsumy_desktop.painting.paths import pen, to_qt
from kitsumy_desktop.ui.editor.inspector.fields import (
    Change,
    Colour,
    Field,
    Length,
    Number,
    Pictures,
    attribute,
)
from kitsumy_desktop.ui.parts.gallery import Shades

BORDERS: tuple[tuple[BorderStyle, str], ...] = (
    ("clean", "Clean"),
    ("rough", "Rough"),
    ("sketchy", "Sketchy"),
    ("ink", "Ink"),
    ("double", "Double"),
    ("worn", "Worn"),
    ("broken", "Broken"),
    ("rounded", "Rounded"),
    ("jagged", "Jagged"),
    ("cloud", "Cloud"),
    ("none", "None"),
)
NO_SHAPE = ""
SHAPES: tuple[tuple[str, str], ...] = (
    (NO_SHAPE, "No shape"),
    *((form.id, form.name) for form in FORMS.values()),
)
SAMPLE = PanelId("sample")
LARGER = 2.5
"""Samples are drawn so many times as large and made smaller, to show what a panel will look like."""


def draw_border(painter: QPainter, box: QRectF, style: BorderStyle, shades: Shades) -> None:
    """A small panel with that border."""
    painter.scale(1 / LARGER, 1 / LARGER)
    place = Rect(0, 0, box.width() * LARGER, box.height() * LARGER).grown(-7)
    border = Border(style=style, width=2.6, amount=1.3)
    frame = panel_frame(place.corners(), border, SAMPLE)
    painter.fillPath(to_qt(frame.clip), shades.fill)
    for mark in frame.marks:
        path = to_qt(mark.path)
        if mark.width > 0:
            painter.strokePath(path, pen(Stroke(shades.ink.name(), mark.width, join=mark.join)))
        else:
            painter.fillPath(path, shades.ink)


def draw_shape(painter: QPainter, box: QRectF, shape: str, shades: Shades) -> None:
    """The shape in a small place."""
    painter.scale(1 / LARGER, 1 / LARGER)
    place = Rect(0, 0, box.width() * LARGER, box.height() * LARGER).grown(-4).corners()
    outline = formed(place, PanelForm(shape, amount=1.35), SAMPLE) if shape else place
    painter.fillPath(to_qt(polygon_path(outline)), shades.fill)
    line = QPen(shades.ink, 2.2 if shape else 1.6)
    line.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if not shape:
        line.setDashPattern([3.0, 3.0])
    painter.strokePath(to_qt(polygon_path(outline)), line)


def _border(name: str) -> Change:
    def change(document: Document, panel: Panel, value: Any) -> Diff:
        return set_border(document, [panel.id], **{name: value})

    return change


def _form(read: Callable[[PanelForm], Any], otherwise: Any) -> Callable[[Document, Panel], Any]:
    return lambda document, panel: otherwise if panel.form is None else read(panel.form)


FRAME_FIELDS = (
    Field("Border", Pictures(BORDERS, draw_border, 5), attribute("border.style"), _border("style")),
    Field("Border width", Length(0, 12, fine=True), attribute("border.width"), _border("width")),
    Field("Border colour", Colour(), attribute("border.colour"), _border("colour")),
    Field("Border strength", Number(0.1, 3, 0.1, 2, " ×"), attribute("border.amount"), _border("amount")),
    Field(
        "Shape",
        Pictures(SHAPES, draw_shape, 9, folded=True),
        _form(lambda form: form.id, NO_SHAPE),
        lambda document, panel, value: set_form(document, [panel.id], value or None),
    ),
    Field(
        "Shape strength",
        Number(0.1, 3, 0.1, 2, " ×"),
        _form(lambda form: form.amount, 1.0),
        lambda document, panel, value: set_form_amount(document, [panel.id], value),
    ),
)
