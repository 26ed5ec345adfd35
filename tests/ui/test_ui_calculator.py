"""The calculator: a number and a model in, costs side by side out."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.generation.facts import PeerPrice
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.calculator import calculate
from kitsumy_desktop.ui.generation import CalculatorRow
from kitsumy_desktop.ui.money.calculator import (
    COST,
    EACH,
    NOTE,
    SERVICE,
    TIME,
    CalculatorDialog,
    count_at,
    place_of,
)
from kitsumy_desktop.ui.money.charts import Line, nice_step, short_money, value_at
from kitsumy_desktop.ui.money.looks import fine_money
from kitsumy_desktop.ui.theme.tokens import DARK, LIGHT
from tests.support.dialog_room import DialogRoom
from tests.support.fake_generation import FakeGeneration

POD = Offer(
    "runpod-pod", "machine", rate=440_000 / 3600, seconds=12.3, start_seconds=270.0, idle_seconds=60.0,
    gpu="A40",
)  # fmt: skip
PUBLIC = Offer("runpod-public", "picture", price=3400, seconds=5.0, parallel=8)
PEERS = (PeerPrice("Replicate", "flux-schnell", 3000, "2026-10-07"),)


def rows(count: int, offers: tuple[Offer, ...]) -> tuple[CalculatorRow, ...]:
    return tuple(CalculatorRow(**msgspec.structs.asdict(r)) for r in calculate(count, offers, PEERS))


class Hands:
    """Opens the calculator."""

    def __init__(self, app: QApplication) -> None:
        self.room = DialogRoom(app)
        self.generation = FakeGeneration()
        self.generation.calculated = lambda count, model: rows(count, (POD, PUBLIC))
        self.made: CalculatorDialog | None = None

    @property
    def dialog(self) -> CalculatorDialog:
        if self.made is None:
            self.made = CalculatorDialog(self.room.parent, self.generation)
            self.made.open()
            self.room.settle()
        return self.made

    def table(self) -> dict[str, list[str]]:
        tree = self.dialog.rows
        items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return {
            i.text(SERVICE): [i.text(c) for c in (COST, TIME, EACH, NOTE)] for i in items if i is not None
        }

    def until_shown(self) -> dict[str, list[str]]:
        _ = self.dialog
        self.room.until(lambda: self.dialog.rows.topLevelItemCount() > 0, "rows are shown")
        return self.table()


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    made = Hands(qapp)
    yield made
    made.room.close()


def test_all_side_by_side(hands: Hands) -> None:
    shown = hands.until_shown()
    assert list(shown) == [
        "The planner's choice", "Economy", "Balanced", "Fast",
        "One provider alone", "RunPod pod", "RunPod public endpoint",
        "List prices elsewhere", "Replicate: flux-schnell",
    ]  # fmt: skip
    assert shown["RunPod public endpoint"] == ["$0.14", "28 s", "$0.0034", ""]
    assert shown["RunPod pod"][3] == "A40 · pays from 22 pictures"
    assert shown["Economy"][3] == "40 × RunPod pod"
    assert shown["Replicate: flux-schnell"] == ["$0.12", "–", "$0.003", "list price of 7 Oct 2026"]


def test_the_mode_of_the_settings_stands_out(hands: Hands) -> None:
    hands.until_shown()
    tree = hands.dialog.rows
    bold = [
        item.text(SERVICE)
        for n in range(tree.topLevelItemCount())
        if (item := tree.topLevelItem(n)) is not None and item.font(COST).bold()
    ]
    assert bold == ["Balanced"]


def test_another_number_by_keyboard_and_by_slider(hands: Hands, qtbot: QtBot) -> None:
    hands.until_shown()
    dialog = hands.dialog
    qtbot.keyClicks(dialog.count, "300")
    assert dialog.count.value() == 300
    assert count_at(dialog.slider.value()) == pytest.approx(300, rel=0.01)
    hands.room.until(lambda: hands.table()["RunPod public endpoint"][0] == "$1.02", "300 are reckoned")
    dialog.slider.setValue(dialog.slider.maximum())
    assert dialog.count.value() == 1000
    dialog.slider.setValue(0)
    assert dialog.count.value() == 1
    hands.room.until(lambda: hands.table()["RunPod public endpoint"][0] == "$0.0034", "one is reckoned")
    assert hands.table()["RunPod pod"][3].endswith("pays from 22 pictures")


def test_typing_asks_only_when_it_rests(hands: Hands, qtbot: QtBot) -> None:
    hands.until_shown()
    hands.room.until(lambda: len(hands.generation.called("calculate")) >= 17, "the chart is sampled")
    before = len(hands.generation.called("calculate"))
    for count in range(301, 340):
        hands.dialog.count.setValue(count)
    hands.room.until(lambda: len(hands.generation.called("calculate")) > before, "it asks")
    assert [args[0] for args in hands.generation.called("calculate")[before:]] == [339]


def test_a_model_is_asked_for(hands: Hands) -> None:
    hands.until_shown()
    hands.dialog.model.setCurrentIndex(1)
    model = hands.dialog.model.currentData()
    assert model
    hands.room.until(lambda: (40, model) in hands.generation.called("calculate"), "that model is reckoned")


def test_the_chart_shows_where_a_pod_pays(hands: Hands) -> None:
    hands.until_shown()
    hands.room.until(
        lambda: hands.dialog.chart is not None and "pays" in hands.dialog.chart.plot.accessibleDescription(),
        "the chart is there",
    )
    chart = hands.dialog.chart
    assert chart is not None
    said = chart.plot.accessibleDescription()
    assert "A pod pays from 22 pictures." in said and "RunPod public endpoint: $0.14" in said
    # planner's mode, two providers, one list price; the number asked for and the break-even
    assert len(chart.plot.listDataItems()) == 4
    assert len([i for i in chart.plot.items() if type(i).__name__ == "InfiniteLine"]) == 2


def test_it_follows_the_theme(hands: Hands) -> None:
    hands.until_shown()
    hands.room.until(lambda: hands.dialog.chart is not None)
    chart = hands.dialog.chart
    assert chart is not None
    assert chart.plot.backgroundBrush().color().name() == LIGHT.surface
    hands.room.theme.choose("dark")
    hands.room.settle()
    assert chart.plot.backgroundBrush().color().name() == DARK.surface


def test_a_failure_is_told_and_forgotten(hands: Hands) -> None:
    hands.generation.fails["calculate"] = ProviderError("RunPod's prices cannot be read.", "Try again.")
    hands.room.until(hands.dialog.told.isVisible, "the failure is told")
    assert "prices cannot be read" in hands.dialog.told.text()
    del hands.generation.fails["calculate"]
    hands.dialog.count.setValue(50)
    hands.room.until(lambda: not hands.dialog.told.isVisible(), "it works again")
    assert hands.table()["RunPod public endpoint"][0] == "$0.17"


def test_nobody_is_set_up(hands: Hands) -> None:
    hands.generation.calculated = lambda count, model: rows(count, ())
    shown = hands.until_shown()
    assert "No provider is set up yet." in shown and "One provider alone" not in shown
    assert "Replicate: flux-schnell" in shown


def test_escape_closes_while_it_reckons(hands: Hands, qtbot: QtBot) -> None:
    hands.generation.hold("calculate")
    dialog = hands.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    hands.room.settle()
    assert not dialog.isVisible()


def test_everything_has_a_name(hands: Hands) -> None:
    dialog = hands.dialog
    for widget in (dialog.count, dialog.slider, dialog.model, dialog.rows):
        assert widget.accessibleName()


@pytest.mark.parametrize("count", [1, 2, 7, 40, 333, 1000])
def test_the_slider_reaches_every_size(count: int) -> None:
    assert count_at(place_of(count)) == pytest.approx(count, rel=0.01)


def test_numbers_on_axes_and_between_points() -> None:
    assert [nice_step(x) for x in (0.0, 0.011, 0.3, 1.0, 2.1, 7.0)] == [1.0, 0.02, 0.5, 1.0, 2.5, 10.0]
    assert [short_money(x) for x in (0, 0.005, 0.05, 2.5, 40)] == ["$0", "$0.0050", "$0.05", "$2.50", "$40"]
    line = Line("x", "peer", ((1, 10), (11, 110)))
    assert [value_at(line, n) for n in (1, 6, 11, 21)] == [10, 60, 110, 210]
    assert value_at(Line("x", "peer", ()), 5) == 0
    assert [fine_money(m) for m in (0, 3400, 33_600, 50_000, 1_200_000)] == [
        "free", "$0.0034", "$0.0336", "$0.05", "$1.20"
    ]  # fmt: skip
