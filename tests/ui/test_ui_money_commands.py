"""Calculator and monitor from the menu of the real window."""

from __future__ import annotations

from pathlib import Path

from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.ui.money.calculator import CalculatorDialog
from kitsumy_desktop.ui.money.monitor import MonitorWindow
from tests.support.monitor_scene import busy_generation
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands


def test_the_monitor_opens_once_and_names_comics(hands: WindowHands, tmp_path: Path) -> None:
    document, _ = sample_comic(tmp_path, size=32)
    hands.library.create(document)
    hands.do("tools.monitor")
    hands.do("tools.monitor")
    (monitor,) = hands.window.findChildren(MonitorWindow)
    assert monitor.isVisible()
    monitor.tabs.setCurrentWidget(monitor.ledger)
    hands.until(lambda: monitor.ledger.chart is not None, "the chart is loaded")
    assert monitor.ledger._title_of(document.comic.id) == document.comic.title
    assert monitor.ledger._title_of(ComicId("co-gone")) == "A deleted comic"
    monitor.close()
    hands.until(lambda: not hands.window.findChildren(MonitorWindow), "it is gone")


def test_the_calculator_opens(hands: WindowHands) -> None:
    hands.do("tools.calculator")
    (dialog,) = hands.window.findChildren(CalculatorDialog)
    hands.until(lambda: dialog.chart is not None, "the chart is loaded")
    dialog.reject()
    hands.until(lambda: not hands.window.findChildren(CalculatorDialog), "it is gone")


def test_the_window_closes_with_the_monitor_open(hands: WindowHands, tmp_path: Path) -> None:
    generation = busy_generation(tmp_path, pages=1)
    monitor = MonitorWindow(hands.window, generation, now=lambda: generation.now)
    monitor.show()
    hands.until(lambda: monitor.queue.table.model().rowCount() > 0, "jobs are shown")
    hands.window.close()
    hands.until(lambda: generation.listeners == 0, "it no longer listens")
