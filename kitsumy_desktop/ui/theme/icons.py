"""Lucide icons, tinted with the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kitsumy_desktop.assets import resource
from kitsumy_desktop.ui.theme.tokens import ICON, Tokens


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size: int = ICON, ratio: float = 2.0) -> QPixmap:
    """The icon as a pixmap of `size` logical pixels. Raises FileNotFoundError for an unknown name."""
    svg = _source(name).replace("currentColor", colour)
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def icon(name: str, tokens: Tokens) -> QIcon:
    """The icon in its four states: usual, disabled, checked, selected."""
    made = QIcon()
    made.addPixmap(pixmap(name, tokens.text_soft), QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(pixmap(name, tokens.line_strong), QIcon.Mode.Disabled, QIcon.State.Off)
    made.addPixmap(pixmap(name, tokens.accent), QIcon.Mode.Normal, QIcon.State.On)
    made.addPixmap(pixmap(name, tokens.text), QIcon.Mode.Active, QIcon.State.Off)
    return made


def picture_icon(picture: QPixmap) -> QIcon:
    """A picture as an icon: it keeps its colours where its row is chosen."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made
