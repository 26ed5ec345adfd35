"""The monitor: what is being made, by whom, how well and how fast, what it costs; live while it is open."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.job import Job, JobId
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    GenerationComplete,
    HealthChanged,
    JobChanged,
    PodBooting,
    PodGone,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.generation.planner.spending import since_day
from kitsumy_desktop.generation.planner.spending import total as sum_of
from kitsumy_desktop.ui.generation import Generation, ProviderState
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.money import charts
from kitsumy_desktop.ui.money.figures import DAY_S, by_provider, times
from kitsumy_desktop.ui.money.ledger import LedgerView
from kitsumy_desktop.ui.money.queue import QueueView
from kitsumy_desktop.ui.money.sides import PodsView, ProvidersView, hourly
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.spoken import duration
from kitsumy_desktop.ui.tasks import Tasks

HEALTH_EVERY_MS = 30_000
GATHER_MS = 120
"""Events that come close together are shown together."""
SIDE_WIDTH = 600
TILES = ("making", "waiting", "done", "failed", "times", "today", "hour")
TITLES = {
    "making": "Being made",
    "waiting": "Waiting",
    "done": "Done in 24 hours",
    "failed": "Failed in 24 hours",
    "times": "A picture takes",
    "today": "Spent today",
    "hour": "Pods, an hour",
}
PodNews = PodBooting | PodReady | PodPreemptionWarning | PodIdle | PodGone


class MonitorWindow(QDialog):
    """A window of its own beside the comic; nothing in it waits for the network."""

    def __init__(
        self,
        parent: QWidget | None,
        generation: Generation,
        title_of: Callable[[ComicId], str] = str,
        now: Callable[[], float] = time.time,
    ) -> None:
        """`title_of`: a comic's title; `now`: seconds since 1970 UTC."""
        super().__init__(parent)
        self.setWindowTitle(tr("Monitor"))
        self.setWindowFlags(Qt.WindowType.Window)
        self.resize(1320, 800)
        self._generation = generation
        self._now = now
        self._tasks = Tasks(self._tell)
        self._changed: dict[JobId, tuple[Job, float | None]] = {}
        self._stale: set[str] = set()
        self._states: tuple[ProviderState, ...] = ()
        self.tiles: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._make_tiles())
        self.told = label("", "error", wrap=True)
        self.told.hide()
        column.addWidget(self.told)
        self.queue = QueueView()
        self.providers = ProvidersView()
        self.pods = PodsView()
        self.pods.stop_wanted.connect(lambda remote: self._spawn(self._stop(remote)))
        self.ledger = LedgerView(title_of)
        self.ledger.period_changed.connect(lambda: self._spawn(self._look_at_money()))
        self._has_chart = False
        self.tabs = self._make_tabs()
        column.addWidget(self.tabs, 1)
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._show_changes)
        self._beat = QTimer(self, interval=HEALTH_EVERY_MS)
        self._beat.timeout.connect(self.refresh)
        self._beat.start()
        self._unlisten: Callable[[], None] | None = generation.listen(self._heard)
        self.finished.connect(self._close)
        if parent is not None:
            parent.installEventFilter(self)
        self._spawn(self._look_at_jobs())
        self._spawn(self._look_at_money())
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the program's window."""
        if event.type() == QEvent.Type.Close and watched is self.parent():
            self.close()
        return False

    def refresh(self) -> None:
        """Look at providers and pods: what is known at once, then what they say now."""
        self._spawn(self._look_at_providers())
        self._spawn(self._look_at_pods())

    # Making the window

    def _make_tiles(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        for name in TILES:
            tile = framed("card")
            inside = QVBoxLayout(tile)
            inside.setContentsMargins(14, 10, 14, 10)
            inside.setSpacing(2)
            self.tiles[name] = label("–", "title")
            self.tiles[name].setAccessibleName(tr(TITLES[name]))
            inside.addWidget(label(tr(TITLES[name]), "section"))
            inside.addWidget(self.tiles[name])
            line.addWidget(tile, 1)
        return line

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("Monitor"))
        tabs.addTab(self._make_work(), tr("Work"))
        tabs.addTab(self.ledger, tr("Money"))
        # Loading what draws charts holds a busy window up: not before somebody looks at them.
        tabs.currentChanged.connect(self._turned)
        return tabs

    def _make_work(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 12, 0, 0)
        line.setSpacing(20)
        line.addWidget(self.queue, 1)
        side = QVBoxLayout()
        side.setSpacing(20)
        side.addWidget(self.providers)
        side.addWidget(self.pods)
        side.addStretch(1)
        right = QWidget()
        right.setFixedWidth(SIDE_WIDTH)
        right.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        line.addWidget(right)
        return page

    def _turned(self) -> None:
        if self.tabs.currentWidget() is self.ledger and not self._has_chart:
            self._has_chart = True
            self._spawn(self._load_chart())

    async def _load_chart(self) -> None:
        await charts.load()
        self.ledger.add_chart(charts.SpendChart())

    # Looking

    async def _look_at_jobs(self) -> None:
        batches = await self._generation.batches()
        jobs = await self._generation.recent_jobs(self._now() - DAY_S)
        self.queue.show_jobs(jobs, batches)
        self._show_numbers()

    async def _look_at_providers(self) -> None:
        for look in (False, True):
            self._states = await self._generation.providers(look=look)
            self._show_providers()
        moment = time.strftime("%H:%M:%S", time.localtime(self._now()))
        self.providers.looked.setText(tr("looked at {time}", time=moment))
        self.told.hide()

    async def _look_at_pods(self) -> None:
        pods = await self._generation.pods()
        self.pods.show_pods(pods, self._now())
        self.tiles["hour"].setText(money_text(hourly(pods)[0]))

    async def _look_at_money(self) -> None:
        now = self._now()
        today = since_day(now, None)
        charges = await self._generation.charges(today - (self.ledger.days - 1) * DAY_S)
        self.ledger.show_charges(charges, now)
        self.tiles["today"].setText(money_text(sum_of(c for c in charges if c.at >= today).total))

    async def _stop(self, remote: str) -> None:
        try:
            await self._generation.stop_pod(remote)
        finally:
            await self._look_at_pods()

    # Hearing

    def _heard(self, event: Event) -> None:
        if isinstance(event, JobChanged):
            self._changed[event.job.id] = (event.job, event.share)
        elif isinstance(event, GenerationComplete):
            self._changed[event.job.id] = (event.job, None)
            self._stale.add("money")
        elif isinstance(event, BatchEnded):
            self._stale |= {"money", "jobs", "pods"}
        elif isinstance(event, PodNews):
            self._stale |= {"pods", "money"}
        elif isinstance(event, HealthChanged):
            self._stale.add("providers")
        else:
            return
        if not self._gather.isActive():
            self._gather.start()

    def _show_changes(self) -> None:
        changed, self._changed = self._changed, {}
        for job, share in changed.values():
            self.queue.model.change(job, share)
        if changed:
            self._show_numbers()
        stale, self._stale = self._stale, set()
        looks = {"money": self._look_at_money, "jobs": self._look_at_jobs, "pods": self._look_at_pods}
        for name in sorted(stale & looks.keys()):
            self._spawn(looks[name]())
        if "providers" in stale:
            self._spawn(self._look_again())

    async def _look_again(self) -> None:
        self._states = await self._generation.providers()
        self._show_providers()

    def _show_numbers(self) -> None:
        found = self.queue.count()
        took = times(self.queue.model.jobs)
        self.tiles["making"].setText(str(found.working))
        unsure = trn("%n needs you|%n need you", found.unsure)
        self.tiles["waiting"].setText(f"{found.waiting} · {unsure}" if found.unsure else str(found.waiting))
        self.tiles["done"].setText(str(found.done))
        rate = f" · {round(took.success * 100)} %" if found.failed and took.success is not None else ""
        self.tiles["done"].setToolTip(tr("Share of pictures that succeeded") if rate else "")
        self.tiles["done"].setText(f"{found.done}{rate}")
        self.tiles["failed"].setText(str(found.failed))
        if took.p50 is None or took.p95 is None:
            self.tiles["times"].setText("–")
        else:
            self.tiles["times"].setText(f"{duration(took.p50)} · {duration(took.p95)}")
        self.tiles["times"].setToolTip(tr("Half of them no longer than the first, 95 of 100 than the second"))
        self._show_providers()

    def _show_providers(self) -> None:
        self.providers.show_states(self._states, by_provider(self.queue.model.jobs))

    # Ending

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.spawn(work, "monitor")

    def _tell(self, error: KitsumyError) -> None:
        self.told.setText(told(error))
        self.told.show()

    def _close(self) -> None:
        self._beat.stop()
        self._gather.stop()
        if self._unlisten is not None:
            self._unlisten()
            self._unlisten = None
        asyncio.get_event_loop().create_task(self._tasks.close())
