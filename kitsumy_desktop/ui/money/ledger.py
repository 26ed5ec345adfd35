"""The monitor's money page: spending by day as a chart, and the ledger by comic and provider with waste."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.generation.planner.spending import Sum, by_comic_and_provider, by_day, total
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.money.charts import SpendChart
from kitsumy_desktop.ui.money.looks import chart_colour, fine_money, row, soften, swatch, table, tokens_of
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spoken import provider_name

PERIODS = (7, 30, 90)
"""Days."""
FIRST = 30
NAME, TOTAL, WASTE, SHARE, MACHINE, PICTURES, EACH = range(7)
HEADS = ("Comic", "Spent", "Waste", "of it", "Boot and idle", "Pictures", "A picture")
NUMBERS = (TOTAL, WASTE, SHARE, MACHINE, PICTURES, EACH)
CHART_HEIGHT = 240


class LedgerView(QWidget):
    """Shows charges; asks for others through `period_changed`."""

    period_changed = Signal()

    def __init__(self, title_of: Callable[[ComicId], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self._charges: tuple[Charge, ...] = ()
        self._now = 0.0
        self.chart: SpendChart | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(4)
        self.summary = label("", "soft")
        head.addWidget(self.summary)
        head.addStretch(1)
        self._periods = QButtonGroup(self)
        for days in PERIODS:
            button = QPushButton(trn("%n day|%n days", days))
            button.setCheckable(True)
            button.setChecked(days == FIRST)
            button.setProperty("role", "segment")
            button.setAutoDefault(False)
            self._periods.addButton(button, days)
            head.addWidget(button)
        self._periods.idClicked.connect(lambda _days: self.period_changed.emit())
        column.addLayout(head)
        self._frame = QVBoxLayout()
        self._waiting = QWidget()
        self._frame.addWidget(self._waiting)
        column.addLayout(self._frame)
        self.table = table(
            tr("Ledger"),
            [tr(head) for head in HEADS],
            NUMBERS,
            NAME,
        )
        self.table.setRootIsDecorated(True)
        header = self.table.headerItem()
        header.setToolTip(WASTE, tr("Paid for pictures that never came."))
        header.setToolTip(MACHINE, tr("A pod's time that belongs to no picture; part of the amount spent."))
        column.addWidget(self.table, 1)
        self.empty = label(tr("What you spend on pictures appears here, day by day."), "soft")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.empty, 1)
        self.table.hide()

    @property
    def days(self) -> int:
        """How far back."""
        return self._periods.checkedId()

    def add_chart(self, chart: SpendChart) -> None:
        """The chart has loaded."""
        self.chart = chart
        chart.setFixedHeight(CHART_HEIGHT)
        self._frame.replaceWidget(self._waiting, chart)
        self._waiting.deleteLater()
        self._draw()

    def show_charges(self, charges: Sequence[Charge], now: float) -> None:
        """The ledger of the period; `now` in seconds since 1970 UTC."""
        self._charges, self._now = tuple(charges), now
        found = total(charges)
        parts = [tr("{money} in {days} days", money=money_text(found.total), days=self.days)]
        if found.waste:
            parts.append(
                tr("{money} of it waste ({percent} %)", money=money_text(found.waste), percent=percent(found))
            )
        if found.estimated:
            parts.append(tr("partly worked out, the bill follows"))
        self.summary.setText(" · ".join(parts) if charges else tr("Nothing was spent."))
        self.table.setVisible(bool(charges))
        self.empty.setVisible(not charges)
        self._fill()
        self._draw()

    def _fill(self) -> None:
        self.table.clear()
        comics = by_comic_and_provider(self._charges)
        for comic, providers in comics.items():
            mine = [c for c in self._charges if str(c.comic or "") == comic]
            name = self._title_of(ComicId(comic)) if comic else tr("Belongs to no comic")
            item = self._line(name, total(mine))
            self.table.addTopLevelItem(item)
            for provider in providers:
                child = self._line(provider_name(provider.key), provider)
                child.setIcon(NAME, swatch(chart_colour(self, provider.key)))
                item.addChild(child)
            item.setExpanded(True)

    def _line(self, name: str, found: Sum) -> QTreeWidgetItem:
        item = row(
            [
                name,
                money_text(found.total),
                money_text(found.waste) if found.waste else "",
                f"{percent(found)} %" if found.waste else "",
                money_text(found.machine) if found.machine else "",
                str(found.pictures or ""),
                fine_money(round(found.total / found.pictures)) if found.pictures else "",
            ],
            NUMBERS,
        )
        if found.waste:
            soften(item, (WASTE, SHARE), tokens_of(self).danger)
        return item

    def _draw(self) -> None:
        if self.chart is not None:
            self.chart.setVisible(bool(self._charges))
            self.chart.show_days(by_day(self._charges, None, days=self.days, now=self._now))


def percent(found: Sum) -> int:
    """Waste of all, in per cent; at least 1 where there is any."""
    return max(1, round(found.waste_share * 100)) if found.waste else 0
