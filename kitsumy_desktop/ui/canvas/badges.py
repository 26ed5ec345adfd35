"""Badges on panels: what is being made for them, what went wrong, what has become stale.

A badge is a small pixmap made once and copied; painting one costs a few microseconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypeAlias

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.ui.canvas.camera import Camera
from kitsumy_desktop.ui.canvas.colours import CanvasColours
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.tokens import FONT_SMALL_PX

BadgeKind: TypeAlias = Literal["waiting", "drawing", "arriving", "failed", "unsure", "stale", "coarse"]


class Badge(msgspec.Struct, frozen=True):
    """What a panel's badge shows. `share` 0..1 of a picture is done; `text` is spoken and shown on hover."""

    kind: BadgeKind
    share: float | None = None
    text: str = ""


class Look(NamedTuple):
    """How a kind looks. `fill` names a colour; `label` is left out where there is little room."""

    icon: str
    fill: str
    label: str = ""


LOOKS: dict[BadgeKind, Look] = {
    "waiting": Look("clock", "badge", "Waiting"),
    "drawing": Look("brush", "badge", "Drawing"),
    "arriving": Look("download", "badge", "Arriving"),
    "failed": Look("triangle-alert", "danger", "Failed"),
    "unsure": Look("circle-question-mark", "warning", "Decide"),
    "stale": Look("refresh-cw", "badge"),
    "coarse": Look("image-upscale", "badge"),
}
HEIGHT = 24
ICON = 14
INSET = 8.0
"""Logical pixels between a badge and the panel's corner."""
ROOMY = 110.0
"""Logical pixels of panel from which a badge says in words what it means."""
KEPT = 256
"""Pixmaps kept: one for each kind and percent that was shown."""
SMALLEST = 28.0
"""Logical pixels of panel below which a badge would hide it."""


class Badges:
    """Paints badges and knows which one lies under the mouse."""

    def __init__(self, colours: CanvasColours) -> None:
        self._colours = colours
        self._badges: Mapping[PanelId, Badge] = {}
        self._made: dict[tuple[object, ...], QPixmap] = {}
        self._places: dict[PanelId, QRectF] = {}

    def recolour(self, colours: CanvasColours) -> None:
        """Other colours from now on."""
        self._colours = colours
        self._made.clear()

    def show(self, badges: Mapping[PanelId, Badge]) -> bool:
        """Show these from now on; answers whether anything is different."""
        changed = badges != self._badges
        self._badges = dict(badges)
        return changed

    def get(self, panel: PanelId) -> Badge | None:
        """The badge of a panel."""
        return self._badges.get(panel)

    def at(self, place: QPointF) -> PanelId | None:
        """The panel whose badge was last painted there."""
        for panel, box in self._places.items():
            if box.contains(place) and panel in self._badges:
                return panel
        return None

    def place(self, panel: PanelId) -> QRectF | None:
        """Where a panel's badge was last painted, in the view."""
        return self._places.get(panel)

    def paint(self, painter: QPainter, camera: Camera, shapes: Mapping[PanelId, Polygon]) -> None:
        """The badges of the panels there are, each in the lower right corner of its own."""
        self._places.clear()
        if not self._badges:
            return
        scale = camera.view_scale
        ratio = camera.ratio
        for panel, shape in shapes.items():
            badge = self._badges.get(panel)
            if badge is None or not shape:
                continue
            width = (max(p.x for p in shape) - min(p.x for p in shape)) * scale
            if width < SMALLEST:
                continue
            corner = camera.to_view(max(shape, key=lambda p: p.x + p.y))
            pixmap = self._pixmap(badge, width >= ROOMY, ratio)
            size = pixmap.deviceIndependentSize()
            at = QPointF(round(corner.x - INSET - size.width()), round(corner.y - INSET - size.height()))
            painter.drawPixmap(at, pixmap)
            self._places[panel] = QRectF(at, size)

    def _pixmap(self, badge: Badge, roomy: bool, ratio: float) -> QPixmap:
        percent = round(badge.share * 100) if badge.share is not None else None
        key = (badge.kind, percent, roomy, ratio)
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= KEPT:
                self._made.clear()
            made = self._made[key] = draw_badge(badge.kind, percent, roomy, ratio, self._colours)
        return made


def draw_badge(
    kind: BadgeKind, percent: int | None, roomy: bool, ratio: float, colours: CanvasColours
) -> QPixmap:
    """A badge: a pill with an icon, or a ring that shows how far a picture is, and a word where there is
    room."""
    look = LOOKS[kind]
    words = f"{percent} %" if percent is not None else tr(look.label) if look.label else ""
    font = QFont()
    font.setPixelSize(FONT_SMALL_PX)
    font.setWeight(QFont.Weight.DemiBold)
    text = QFontMetricsF(font).horizontalAdvance(words) if roomy and words else 0.0
    width = HEIGHT + (round(text) + 8 if text else 0)
    pixmap = QPixmap(QSize(round(width * ratio), round(HEIGHT * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#59ffffff"), 1.0))
    painter.setBrush(QColor(getattr(colours, look.fill)))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, HEIGHT - 1), HEIGHT / 2 - 0.5, HEIGHT / 2 - 0.5)
    edge = (HEIGHT - ICON) / 2
    if percent is not None:
        _ring(painter, QRectF(edge, edge, ICON, ICON), percent)
    else:
        painter.drawPixmap(QPointF(edge, edge), icons.pixmap(look.icon, "#ffffff", ICON, ratio))
    if text:
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        box = QRectF(HEIGHT - 2, 0, text + 4, HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.end()
    return pixmap


def _ring(painter: QPainter, box: QRectF, percent: int) -> None:
    """How far it is, clockwise from the top."""
    box = box.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor("#59ffffff"), 2.5))
    painter.drawEllipse(box)
    painter.setPen(QPen(QColor("#ffffff"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(box, 90 * 16, -round(percent * 3.6 * 16))
