"""What 1 to 1000 pictures cost: every provider side by side, the planner's choices, list prices elsewhere."""

from __future__ import annotations

import asyncio
import math

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QSlider,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.generation.planner.calculator import MODE_NAMES, MOST
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.ui.generation import CalculatorRow, Generation
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.money import charts
from kitsumy_desktop.ui.money.looks import chart_colour, fine_money, row, soften, swatch, table, tokens_of
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spins import WholeBox
from kitsumy_desktop.ui.parts.spoken import cost, duration, provider_name
from kitsumy_desktop.ui.tasks import Tasks

SAMPLES = (1, 2, 4, 7, 10, 15, 20, 30, 45, 65, 100, 150, 220, 330, 500, 700, 1000)
"""Numbers of pictures between which the chart's lines are straight."""
PAUSE_MS = 120
SLIDER = 600
FIRST = 40
SERVICE, COST, TIME, EACH, NOTE = range(5)
NUMBERS = (COST, TIME, EACH)
GROUPS = (
    ("plan", "The planner's choice"),
    ("provider", "One provider alone"),
    ("peer", "List prices elsewhere"),
)
CHART_HEIGHT = 220


class CalculatorDialog(QDialog):
    """A number and a model in, costs and times out. Nothing is ordered."""

    def __init__(self, parent: QWidget | None, generation: Generation) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What pictures cost"))
        self.resize(860, 780)
        self._generation = generation
        self._tasks = Tasks(self._tell)
        self._known: dict[tuple[int, str], tuple[CalculatorRow, ...]] = {}
        self._asking: asyncio.Task[object] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.chart: charts.CostChart | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._make_fields())
        self.told = label("", "error", wrap=True)
        self.told.hide()
        column.addWidget(self.told)
        self.rows = table(
            tr("Costs"),
            (tr("Service"), tr("Cost"), tr("Time"), tr("A picture"), tr("Remarks")),
            NUMBERS,
            NOTE,
        )
        self.rows.setMinimumHeight(240)
        column.addWidget(self.rows, 1)
        self._chart_title = label(tr("Cost by number of pictures"), "section")
        column.addWidget(self._chart_title)
        self._frame = QVBoxLayout()
        self._waiting = QLabel()
        self._waiting.setFixedHeight(CHART_HEIGHT)
        self._frame.addWidget(self._waiting)
        column.addLayout(self._frame)
        self.finished.connect(self._close)
        self._tasks.spawn(self._load_chart(), "calculator chart")
        self._ask()
        self.count.setFocus()
        self.count.selectAll()

    @property
    def asked(self) -> tuple[int, str]:
        """Number and model's id; an empty id: whichever is chosen."""
        return self.count.value(), self.model.currentData()

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self.count = WholeBox()
        self.count.setRange(1, MOST)
        self.count.setValue(FIRST)
        self.count.setFixedWidth(88)
        self.count.setAccessibleName(tr("Number of pictures"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, SLIDER)
        self.slider.setValue(place_of(FIRST))
        self.slider.setAccessibleName(tr("Number of pictures"))
        self.model = QComboBox()
        self.model.addItem(tr("The model that suits each provider"), "")
        for known in models():
            if "text" in known.graphs or known.public:
                self.model.addItem(known.name, known.id)
        self.model.setAccessibleName(tr("Model"))
        for line, (text, widget) in enumerate(((tr("Pictures"), self.slider), (tr("Model"), self.model))):
            grid.addWidget(label(text), line, 0)
            grid.addWidget(widget, line, 1)
        grid.addWidget(self.count, 0, 2)
        grid.setColumnStretch(1, 1)
        self.slider.valueChanged.connect(self._slid)
        self.count.valueChanged.connect(self._counted)
        self.model.currentIndexChanged.connect(lambda _index: self._pause.start())
        return grid

    def _slid(self, place: int) -> None:
        if place_of(self.count.value()) != place:
            self.count.setValue(count_at(place))

    def _counted(self, count: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(place_of(count))
        self.slider.blockSignals(False)
        self._pause.start()

    def _ask(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._asking = self._tasks.spawn(self._reckon(*self.asked), "calculator")

    async def _reckon(self, count: int, model: str) -> None:
        self._fill(await self._rows(count, model))
        self.told.hide()
        for sample in SAMPLES:
            await self._rows(sample, model)
        self._draw()

    async def _rows(self, count: int, model: str) -> tuple[CalculatorRow, ...]:
        if (count, model) not in self._known:
            self._known[count, model] = await self._generation.calculate(count, model)
        return self._known[count, model]

    def _fill(self, found: tuple[CalculatorRow, ...]) -> None:
        self.rows.clear()
        for kind, title in GROUPS:
            mine = [r for r in found if r.kind == kind]
            if not mine and kind != "plan":
                continue
            head = QTreeWidgetItem([tr(title)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            soften(head, (0,), tokens_of(self).text_soft)
            self.rows.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for entry in mine:
                self.rows.addTopLevelItem(self._line(entry))
            if not mine:
                self._say_nobody()

    def _say_nobody(self) -> None:
        none = row([tr("No provider is set up yet.")])
        none.setFlags(Qt.ItemFlag.ItemIsEnabled)
        soften(none, (0,), tokens_of(self).text_faint)
        self.rows.addTopLevelItem(none)
        none.setFirstColumnSpanned(True)

    def _line(self, entry: CalculatorRow) -> QTreeWidgetItem:
        time = duration(entry.seconds) if entry.seconds is not None else "–"
        note = remarks(entry)
        cells = [name_of(entry), cost(entry.cost), time, fine_money(round(entry.cost / entry.count)), note]
        item = row(cells, NUMBERS)
        if entry.kind != "plan" or self._chosen(entry):
            item.setIcon(SERVICE, swatch(chart_colour(self, colour_of(entry))))
        else:
            item.setIcon(SERVICE, swatch("transparent"))
        item.setToolTip(NOTE, note)
        if self._chosen(entry):
            font = item.font(SERVICE)
            font.setBold(True)
            for column in (SERVICE, COST, TIME, EACH):
                item.setFont(column, font)
            item.setToolTip(SERVICE, tr("The mode chosen in the settings"))
        if entry.kind == "peer":
            soften(item, range(5), tokens_of(self).text_soft)
        soften(item, (NOTE,), tokens_of(self).text_soft)
        return item

    def _chosen(self, entry: CalculatorRow) -> bool:
        """The planner's choice in the mode of the settings."""
        mode = self._generation.preferences().mode
        return entry.kind == "plan" and entry.service == MODE_NAMES[mode]

    async def _load_chart(self) -> None:
        await charts.load()
        self.chart = charts.CostChart()
        self.chart.setFixedHeight(CHART_HEIGHT)
        self._frame.replaceWidget(self._waiting, self.chart)
        self._waiting.deleteLater()
        self._draw()

    def _draw(self) -> None:
        if self.chart is None:
            return
        count, model = self.asked
        there = {n: rows for (n, of), rows in self._known.items() if of == model}
        names = {(r.service, colour_of(r), r.kind) for rows in there.values() for r in rows}
        mode = MODE_NAMES[self._generation.preferences().mode]
        lines = []
        for service, colour, kind in sorted(names):
            if kind == "plan" and service != mode:
                continue
            points = [(n, r.cost) for n in sorted(there) for r in there[n] if r.service == service]
            lines.append(charts.Line(service, colour, tuple(points), dashed=kind == "plan"))
        # The planner's line lies upon the one of whom it chooses: above it, dashed, both are seen.
        lines.sort(key=lambda line: (line.dashed, line.colour != "peer"))
        pays = [r.break_even for r in there.get(count, ()) if r.break_even is not None]
        self.chart.show_lines(lines, count, min(pays, default=None))

    def _tell(self, error: KitsumyError) -> None:
        self.told.setText(told(error))
        self.told.show()

    def _close(self) -> None:
        self._pause.stop()
        asyncio.get_event_loop().create_task(self._tasks.close())


def colour_of(entry: CalculatorRow) -> str:
    """Whose colour a row has."""
    return entry.provider or ("plan" if entry.kind == "plan" else "peer")


def name_of(entry: CalculatorRow) -> str:
    """The service in the window's language."""
    if entry.provider is not None:
        return provider_name(entry.provider)
    return tr(entry.service) if entry.kind == "plan" else entry.service


def remarks(entry: CalculatorRow) -> str:
    """Who makes how many, of when a price is, from how many pictures on a pod pays."""
    if entry.shares:
        return " + ".join(f"{share.count} × {provider_name(share.provider)}" for share in entry.shares)
    if entry.dated:
        date = QLocale().toString(QDate.fromString(entry.dated, Qt.DateFormat.ISODate), "d MMM yyyy")
        return tr("list price of {date}", date=date)
    pays = tr("pays from {n} pictures", n=entry.break_even) if entry.break_even is not None else ""
    return " · ".join(part for part in (entry.note, pays) if part)


def count_at(place: int) -> int:
    """The slider is fine for few pictures and coarse for many."""
    return max(1, round(math.exp(math.log(MOST) * place / SLIDER)))


def place_of(count: int) -> int:
    """Where the slider stands for a number of pictures."""
    return round(SLIDER * math.log(count) / math.log(MOST))
