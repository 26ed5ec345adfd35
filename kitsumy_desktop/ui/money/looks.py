"""Small things that calculator and monitor show alike: colours, swatches, cells, tables."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from kitsumy_desktop.comic.money import DOLLAR, Money, in_dollars
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import localised, money_text
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.tokens import CHART, SCHEMES, Scheme, Tokens

SWATCH = 10
RING = 1.5
RATIO = 2.0
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def fine_money(money: Money) -> str:
    """A picture's price, where tenths of a cent matter: "$0.0336", "$0.05", "$1.20"."""
    if not money:
        return tr("free")
    if money >= DOLLAR:
        return money_text(money)
    whole, _, part = f"{in_dollars(money):.4f}".partition(".")
    return localised(f"${whole}.{part.rstrip('0').ljust(2, '0')}")


def scheme_of(widget: QWidget) -> Scheme:
    """The scheme in force, told by the palette that the theme made."""
    return "dark" if widget.palette().window().color().lightness() < 128 else "light"


def tokens_of(widget: QWidget) -> Tokens:
    """The tokens in force."""
    return SCHEMES[scheme_of(widget)]


def chart_colour(widget: QWidget, name: str) -> str:
    """The colour of a provider, "plan" or "peer"."""
    known = CHART[scheme_of(widget)]
    return known.get(name, known["peer"])


@lru_cache(maxsize=64)
def swatch(colour: str, *, hollow: bool = False) -> QIcon:
    """A small disc, or ring, that says which line or bar is meant, or how something is."""
    picture = QPixmap(round(SWATCH * RATIO), round(SWATCH * RATIO))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = SWATCH * RATIO
    if hollow:
        painter.setPen(QPen(QColor(colour), RING * RATIO))
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(*(RING * RATIO * n for n in (1, 1, -1, -1))))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(1, 1, size - 2, size - 2))
    painter.end()
    picture.setDevicePixelRatio(RATIO)
    return QIcon(picture)


@lru_cache(maxsize=64)
def sign(name: str, colour: str) -> QIcon:
    """An icon of the set in a colour of the theme."""
    return QIcon(icons.pixmap(name, colour, 14))


def table(name: str, heads: Sequence[str], numbers: Sequence[int], stretch: int = 0) -> QTreeWidget:
    """A quiet table: `numbers` are the columns set to the right, `stretch` the one that takes the room."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setHeaderLabels(list(heads))
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    header = made.header()
    header.setStretchLastSection(False)
    for column in range(len(heads)):
        mode = (
            QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
        )
        header.setSectionResizeMode(column, mode)
        if column in numbers:
            made.headerItem().setTextAlignment(column, RIGHT)
    return made


def row(cells: Sequence[str], numbers: Sequence[int] = ()) -> QTreeWidgetItem:
    """A line of a table."""
    item = QTreeWidgetItem(list(cells))
    for column in numbers:
        item.setTextAlignment(column, RIGHT)
    return item


def soften(item: QTreeWidgetItem, columns: Sequence[int], colour: str) -> None:
    """Show some cells in a colour."""
    for column in columns:
        item.setForeground(column, QColor(colour))
