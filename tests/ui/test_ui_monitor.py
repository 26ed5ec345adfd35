"""The monitor: what is being made and paid, live."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId
from kitsumy_desktop.comic.money import in_dollars
from kitsumy_desktop.comic.records.job import BatchId, Job, JobId, JobState, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.comic.records.text import TextProviderId
from kitsumy_desktop.generation.events import HealthChanged, PodGone
from kitsumy_desktop.generation.planner.spending import Day
from kitsumy_desktop.generation.provider import Health
from kitsumy_desktop.ui.money.figures import by_provider, counts, percentile, times
from kitsumy_desktop.ui.money.ledger import SHARE, TOTAL
from kitsumy_desktop.ui.money.monitor import HEALTH_EVERY_MS, MonitorWindow
from kitsumy_desktop.ui.money.queue import COST, PROVIDER, STATE, WHAT
from kitsumy_desktop.ui.money.sides import NAME
from kitsumy_desktop.ui.parts.spoken import PROVIDERS, provider_name
from kitsumy_desktop.ui.theme.tokens import CHART
from kitsumy_desktop.ui.writing import WRITERS
from tests.support.dialog_room import DialogRoom
from tests.support.fake_generation import FakeGeneration
from tests.support.monitor_scene import busy_generation, title_of
from tests.support.sample_comic import sample_comic


class Hands:
    """Opens the monitor over some generation."""

    def __init__(self, app: QApplication, generation: FakeGeneration) -> None:
        self.room = DialogRoom(app)
        self.generation = generation
        self.window = MonitorWindow(self.room.parent, generation, title_of, lambda: generation.now)
        self.window.show()
        self.room.until(lambda: bool(self.window.providers.looked.text()), "the providers were looked at")

    def queue(self) -> list[tuple[str, str, str, str]]:
        model = self.window.queue.table.model()
        return [
            tuple(model.index(row, column).data() for column in (WHAT, PROVIDER, STATE, COST))  # type: ignore[misc]
            for row in range(model.rowCount())
        ]

    def tile(self, name: str) -> str:
        return self.window.tiles[name].text()

    def providers(self) -> dict[str, list[str]]:
        tree = self.window.providers.table
        lines = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
        return {line.text(NAME): [line.text(c) for c in range(1, 5)] for line in lines if line is not None}


@pytest.fixture
def busy(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(qapp, busy_generation(tmp_path))
    yield made
    made.room.close()


@pytest.fixture
def quiet(qapp: QApplication) -> Iterator[Hands]:
    made = Hands(qapp, FakeGeneration())
    yield made
    made.room.close()


def jobs_in(hands: Hands, state: str) -> list[Job]:
    return [job for job in hands.generation.made_jobs.values() if job.state == state]


def test_the_queue_shows_what_is_open(busy: Hands) -> None:
    shown = busy.queue()
    assert len(shown) == len([j for j in busy.generation.made_jobs.values() if not j.over])
    assert shown[0][0].startswith("Chapter 1 · ") and shown[0][2] == "Your decision is needed"
    assert ("RunPod pod", "Being made") in [(who, state) for _, who, state, _ in shown]
    assert shown[-1][2] == "Waits"
    busy.window.queue.choose("failed")
    assert [row[2] for row in busy.queue()] == ["Failed: The model's safety filter refused it."]
    busy.window.queue.choose("all")
    assert len(busy.queue()) == len(busy.generation.made_jobs)


def test_the_tiles_count(busy: Hands) -> None:
    done = len(jobs_in(busy, "done"))
    assert busy.tile("making") == str(len(jobs_in(busy, "running")))
    assert busy.tile("waiting") == f"{len(jobs_in(busy, 'queued'))} · 1 needs you"
    assert busy.tile("done").startswith(f"{done} · ") and busy.tile("failed") == "1"
    assert busy.tile("times").count(" s") == 2
    assert busy.tile("hour") == "$0.44", "another's pod is not ours"


def test_a_picture_arrives_while_it_is_open(busy: Hands) -> None:
    job = jobs_in(busy, "running")[0]
    done, charged = int(busy.tile("done").split()[0]), len(busy.generation.called("charges"))
    busy.generation.run(job.id, "runpod-pod", share=0.62)
    busy.room.until(lambda: "Being made, 62 %" in [row[2] for row in busy.queue()], "progress is shown")
    busy.generation.finish(job.id, provider="runpod-pod")
    busy.room.until(lambda: busy.tile("done").startswith(str(done + 1)), "it is counted")
    busy.room.until(lambda: len(busy.generation.called("charges")) > charged, "the ledger is read again")
    assert job.number + 1 not in [int(row[0].split()[-1]) for row in busy.queue()]


def test_orders_made_meanwhile_come_first(busy: Hands, tmp_path: Path) -> None:
    document = sample_comic(tmp_path, size=32)[0]
    busy.generation.now += 60
    busy.generation.order(document, next(document.pages()).panels[:2])
    busy.room.until(lambda: busy.queue()[0][0] == "Pictures · 1", "the new order is shown")
    assert busy.queue()[1][0] == "Pictures · 2"


def test_a_storm_of_events_is_drawn_once(busy: Hands) -> None:
    drawn: list[int] = []
    busy.window.queue.model.dataChanged.connect(lambda *_: drawn.append(1))
    job = jobs_in(busy, "running")[0]
    for step in range(500):
        busy.generation.run(job.id, "runpod-pod", share=step / 500)
    assert drawn == []
    busy.room.until(lambda: bool(drawn), "the last state is drawn")
    assert len(drawn) == 1


def test_health_and_times_of_each_provider(busy: Hands) -> None:
    shown = busy.providers()
    assert shown["Gemini"][0] == "The key is not accepted"
    assert shown["ComfyUI here"][0] == "No ComfyUI answers here."
    public = shown["RunPod public endpoint"]
    assert public[0] == "Ready" and public[2] == "1" and "·" in public[3]
    assert busy.generation.called("providers")[:2] == [(False,), (True,)], "first what is known, then a look"
    assert busy.window._beat.interval() == HEALTH_EVERY_MS == 30_000 and busy.window._beat.isActive()


def test_the_beat_looks_again(busy: Hands) -> None:
    states = busy.generation.states
    well = msgspec.structs.replace(states[4], health=Health("ready", "Ready"))
    busy.generation.states = (*states[:4], well, *states[5:])
    looks = busy.generation.called("providers").count((True,))
    busy.window._beat.timeout.emit()
    busy.room.until(lambda: busy.providers()["Gemini"][0] == "Ready", "the new state is shown")
    busy.room.until(lambda: busy.generation.called("providers").count((True,)) == looks + 1, "a true look")


def test_health_told_by_an_event(busy: Hands) -> None:
    looks = len(busy.generation.called("providers"))
    busy.generation.emit(HealthChanged("gemini", "ready", "Ready"))
    busy.room.until(lambda: len(busy.generation.called("providers")) > looks, "the providers are read again")
    assert busy.generation.called("providers")[-1] == (False,), "the engine has just looked"


def test_stopping_a_pod(busy: Hands) -> None:
    pods = busy.window.pods
    busy.room.until(lambda: list(pods.stops) == ["p1"], "only our pod can be stopped")
    assert pods.total.text() == "$0.44 an hour · others $0.69"
    busy.generation.hold("stop_pod")
    button = pods.stops["p1"]
    button.click()
    assert not button.isEnabled() and button.text() == "Stopping…"
    busy.room.until(lambda: busy.generation.called("stop_pod") == [("p1",)], "it is asked for")
    busy.generation.let_go("stop_pod")
    busy.room.until(lambda: not pods.stops, "the pod is gone")
    assert busy.tile("hour") == "$0"


def test_a_pod_that_cannot_be_stopped_can_be_tried_again(busy: Hands) -> None:
    busy.room.until(lambda: "p1" in busy.window.pods.stops, "the pod is shown")
    busy.generation.fails["stop_pod"] = ProviderError("RunPod did not answer.", "Try again.")
    busy.window.pods.stops["p1"].click()
    busy.room.until(busy.window.told.isVisible, "the failure is told")
    assert "did not answer" in busy.window.told.text()
    busy.room.until(lambda: busy.window.pods.stops["p1"].isEnabled(), "it can be tried again")


def test_pod_news_are_looked_up(busy: Hands) -> None:
    busy.generation.seen_pods.clear()
    busy.generation.emit(PodGone("p1", True))
    busy.room.until(lambda: busy.tile("hour") == "$0", "the pods are read again")


def test_money_by_comic_and_provider(busy: Hands) -> None:
    tree = busy.window.ledger.table
    names = [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]  # type: ignore[union-attr]
    assert set(names) == {"The Lantern", "Night Ferry", "Belongs to no comic"}
    lantern = tree.topLevelItem(names.index("The Lantern"))
    assert lantern is not None and lantern.childCount() == 3
    paid = sum(
        c.amount
        for c in busy.generation.ledger
        if c.comic == "co-1" and c.at > busy.generation.now - 29.5 * 86_400
    )
    assert lantern.text(TOTAL) == f"${paid / 1e6:.2f}" and lantern.text(SHARE).endswith(" %")
    assert "of it waste" in busy.window.ledger.summary.text()
    assert busy.window.ledger.chart is None, "nothing is loaded for a page nobody looks at"
    busy.window.tabs.setCurrentWidget(busy.window.ledger)
    busy.room.until(lambda: busy.window.ledger.chart is not None, "the chart is loaded")
    chart = busy.window.ledger.chart
    assert chart is not None and "2026-09-" in chart.plot.accessibleDescription()


def test_another_period(busy: Hands) -> None:
    before = busy.window.ledger.summary.text()
    busy.window.ledger._periods.button(7).click()
    busy.room.until(lambda: "in 7 days" in busy.window.ledger.summary.text(), "seven days are shown")
    assert busy.window.ledger.summary.text() != before


def test_nothing_yet(quiet: Hands) -> None:
    assert quiet.queue() == [] and quiet.window.queue.empty.isVisible()
    assert quiet.tile("times") == "–" and quiet.tile("hour") == "$0"
    assert "No pod is rented" in " ".join(w.text() for w in quiet.window.pods._cards)  # type: ignore[attr-defined]
    quiet.window.tabs.setCurrentIndex(1)
    assert quiet.window.ledger.empty.isVisible() and not quiet.window.ledger.table.isVisible()


def test_closed_it_hears_and_does_nothing(busy: Hands) -> None:
    assert busy.generation.listeners == 1
    busy.window.close()
    assert busy.generation.listeners == 0 and not busy.window._beat.isActive()
    calls = len(busy.generation.calls)
    busy.generation.emit(PodGone("p1", True))
    busy.room.settle(50)
    assert len(busy.generation.calls) == calls


def test_closing_while_the_network_hangs(qapp: QApplication, tmp_path: Path) -> None:
    generation = busy_generation(tmp_path)
    generation.hold("providers")
    room = DialogRoom(qapp)
    window = MonitorWindow(room.parent, generation, title_of, lambda: generation.now)
    window.show()
    room.until(lambda: window.queue.table.model().rowCount() > 0, "jobs are shown all the same")
    window.close()
    room.close()
    assert generation.listeners == 0


def test_everything_has_a_name(busy: Hands) -> None:
    window = busy.window
    for widget in (window.queue.table, window.providers.table, window.ledger.table):
        assert widget.accessibleName()
    assert window.pods.stops["p1"].accessibleName() == "Stop pod kitsumy-a1-77"


def _job(
    number: int, state: JobState, provider: ProviderId | None, took: float = 0.0, tried: str = ""
) -> Job:
    return Job(
        JobId(f"jb-{number}"), BatchId("ba-1"), ComicId("co-1"), PageId("pg-1"), PanelId("pa-1"),
        Recipe("flux1-schnell", "noir"), number, state=state, provider=provider,
        tried=(tried,) if tried else (), sent=100.0, ended=100.0 + took,  # type: ignore[arg-type]
    )  # fmt: skip


def test_percentiles_and_counts() -> None:
    assert percentile([], 0.5) is None
    assert [percentile(list(range(1, 101)), share) for share in (0.5, 0.95, 0.01, 1.0)] == [50, 95, 1, 100]
    assert percentile([7.0], 0.95) == 7.0
    jobs = [_job(n, "done", "gemini", took=float(n + 1)) for n in range(20)]
    found = times([*jobs, _job(30, "failed", "gemini"), _job(31, "queued", None)])
    assert (found.done, found.failed, found.p50, found.p95) == (20, 1, 10.0, 19.0)
    assert found.success == 20 / 21 and times([]).success is None
    assert counts(jobs).done == 20


def test_who_failed_first_is_counted_as_well() -> None:
    rescued = _job(1, "done", "runpod-public", took=5.0, tried="runpod-pod")
    found = by_provider([rescued])
    assert (found["runpod-public"].done, found["runpod-public"].failed) == (1, 0)
    assert (found["runpod-pod"].done, found["runpod-pod"].failed) == (0, 1)


def test_words_stand_in_the_chart_beside_pictures(qapp: QApplication) -> None:
    from kitsumy_desktop.ui.money.charts import SpendChart

    made_by = {**dict.fromkeys(PROVIDERS, 20_000), **dict.fromkeys(WRITERS, 10_000)}
    chart = SpendChart()
    chart.show_days((Day("2026-11-21", sum(made_by.values()), 0, made_by),))
    bars = [item.opts for item in chart.plot.getPlotItem().items if type(item).__name__ == "BarGraphItem"]
    assert sum(bar["height"][0] for bar in bars) == pytest.approx(in_dollars(sum(made_by.values())))
    assert len({bar["brush"].name() for bar in bars}) == len(made_by), "each has a colour of its own"
    chart.deleteLater()


def test_everybody_who_is_paid_has_a_name_and_a_colour() -> None:
    for provider in (*get_args(ProviderId), *get_args(TextProviderId)):
        assert provider_name(provider) != provider
        assert all(provider in colours for colours in CHART.values())
