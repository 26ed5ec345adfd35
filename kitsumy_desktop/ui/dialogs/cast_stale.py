"""Which panels a sheet concerns, which of their pictures no longer follow, and what renewing these costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme


class StaleBox(QWidget):
    """`regenerate`: the person wants the stale pictures renewed."""

    regenerate = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stale: tuple[PanelId, ...] = ()
        self.shown_in = label("", "soft", wrap=True)
        self.stale = label("", "warning", wrap=True)
        self.button = QPushButton(tr("Regenerate…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.regenerate)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.stale, 1)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        column.addWidget(self.shown_in)
        column.addLayout(below)
        theme.changed.connect(self._tint)
        self._tint()

    def show_panels(self, document: Document, name: str, panels: Sequence[PanelId]) -> None:
        """The panels that show one, whatever their pictures."""
        self.shown_in.setText(panels_text(document, name, panels))

    def show_stale(self, stale: Sequence[PanelId], price: Money | None = None) -> None:
        """Those that no longer follow; `price` None: not known, and nothing is said of it."""
        self._stale = tuple(stale)
        self.stale.setText(stale_text(stale, price))
        self.stale.setVisible(bool(stale))
        self.button.setVisible(bool(stale))

    @property
    def shown(self) -> tuple[PanelId, ...]:
        """The stale panels it tells of."""
        return self._stale

    def _tint(self) -> None:
        self.button.setIcon(self._theme.icon("refresh-cw"))


def panels_text(document: Document, name: str, panels: Sequence[PanelId]) -> str:
    """ "12 panels show Mara, on pages 1-3 and 7. A change here makes 8 generated pictures stale." """
    if not panels:
        return tr("No panel shows {name} yet.", name=name)
    shown = tr(trn("1 panel shows {name}|%n panels show {name}", len(panels)), name=name)
    pages = _pages(document, panels)
    on = tr("on page {pages}" if pages.isdecimal() else "on pages {pages}", pages=pages)
    made = sum(1 for p in panels if _is_generated(document.panel(p)))
    if not made:
        return f"{shown}, {on}."
    would = trn(
        "A change here makes 1 generated picture stale.|A change here makes %n generated pictures stale.",
        made,
    )
    return f"{shown}, {on}. {would}"


def stale_text(stale: Sequence[PanelId], price: Money | None = None) -> str:
    """How many pictures no longer follow, and what renewing them costs where that is known."""
    told = trn(
        "1 picture no longer follows from what stands here.|"
        "%n pictures no longer follow from what stands here.",
        len(stale),
    )
    if price is None:
        return told
    if not price:
        return f"{told} {tr('Renewing costs nothing.')}"
    return f"{told} {tr('Renewing costs about {price}.', price=money_text(price))}"


def _is_generated(panel: Panel) -> bool:
    return panel.art is not None and panel.art.kind == "take" and bool(panel.art.subject)


def _pages(document: Document, panels: Sequence[PanelId]) -> str:
    """Page numbers as ranges: "1-3, 7"."""
    order = document.comic.pages
    numbers = sorted({order.index(document.panel(p).page) + 1 for p in panels})
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in ranges)
