"""The monitor's right side: each provider's health and times, and the pods that cost money now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout, QWidget

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.generation.provider import HealthState
from kitsumy_desktop.generation.setup import PodSeen
from kitsumy_desktop.ui.generation import ProviderState
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.money.figures import Times
from kitsumy_desktop.ui.money.looks import row, soften, swatch, table, tokens_of
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import framed, label
from kitsumy_desktop.ui.parts.spoken import duration, provider_name

NAME, STATE, DONE, FAILED, TIMES = range(5)
NUMBERS = (DONE, FAILED, TIMES)
SIGNS: dict[HealthState, str] = {
    "ready": "success",
    "cold": "success",
    "busy": "warning",
    "off": "text_faint",
    "broken": "danger",
}
WORDS: dict[HealthState, str] = {
    "ready": "ready",
    "cold": "starts when needed",
    "busy": "busy",
    "off": "off",
    "broken": "does not work",
}
LINE_HEIGHT, HEAD_HEIGHT = 26, 38


class ProvidersView(QWidget):
    """A line for each provider."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(tr("Providers"), "section"))
        head.addStretch(1)
        self.looked = label("", "faint")
        head.addWidget(self.looked)
        column.addLayout(head)
        self.table = table(
            tr("Providers"),
            (tr("Provider"), tr("State"), tr("Done"), tr("Failed"), tr("p50 · p95")),
            NUMBERS,
            STATE,
        )
        self.table.headerItem().setToolTip(
            TIMES,
            tr("Half of the pictures of the last 24 hours took no longer than the first time, 95 of 100 no "
               "longer than the second."),
        )  # fmt: skip
        column.addWidget(self.table)

    def show_states(self, states: Sequence[ProviderState], times: Mapping[str, Times]) -> None:
        """What is known of each."""
        self.table.clear()
        for state in states:
            self.table.addTopLevelItem(self._line(state, times.get(state.id, Times(0, 0, None, None))))
        self.table.setFixedHeight(LINE_HEIGHT * len(states) + HEAD_HEIGHT)
        self.table.setVisible(bool(states))

    def _line(self, state: ProviderState, found: Times) -> QTreeWidgetItem:
        tokens = tokens_of(self)
        health: HealthState = state.health.state if state.health is not None else "off"
        if state.refusal is not None and health != "broken":
            health = "off"
        took = ""
        if found.p50 is not None and found.p95 is not None:
            took = f"{duration(found.p50)} · {duration(found.p95)}"
        cells = [
            provider_name(state.id), self._said(state), str(found.done or ""), str(found.failed or ""), took
        ]  # fmt: skip
        item = row(cells, NUMBERS)
        item.setIcon(STATE, swatch(getattr(tokens, SIGNS[health]), hollow=health == "cold"))
        item.setToolTip(STATE, self._tip(state))
        if health == "off":
            soften(item, range(len(cells)), tokens.text_faint)
        if found.failed:
            soften(item, (FAILED,), tokens.danger)
        return item

    def _said(self, state: ProviderState) -> str:
        if state.refusal is not None:
            return told(state.refusal.reason)
        if state.health is None:
            return tr("not looked at yet")
        return told(state.health.text) or tr(WORDS[state.health.state])

    def _tip(self, state: ProviderState) -> str:
        if state.refusal is not None:
            return f"{told(state.refusal.reason)} {told(state.refusal.hint)}".strip()
        health = state.health
        return f"{told(health.text)} {told(health.hint)}".strip() if health is not None else ""


class PodsView(QWidget):
    """The account's pods, each with what it costs; ours can be stopped."""

    stop_wanted = Signal(str)
    """RunPod's id."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(tr("Pods"), "section"))
        head.addStretch(1)
        self.total = label("", "soft")
        head.addWidget(self.total)
        self._column.addLayout(head)
        self._cards: list[QWidget] = []
        self.stops: dict[str, QPushButton] = {}
        self.show_pods((), 0.0)

    def show_pods(self, pods: Sequence[PodSeen], now: float) -> None:
        """All of them anew; `now` in seconds since 1970 UTC."""
        for old in self._cards:
            self._column.removeWidget(old)
            old.deleteLater()
        self.stops = {}
        self._cards = [self._card(pod, now) for pod in pods]
        if not pods:
            self._cards = [
                label(tr("No pod is rented: nothing costs money by the hour."), "faint", wrap=True)
            ]
        for card in self._cards:
            self._column.addWidget(card)
        ours, others = hourly(pods)
        parts = [tr("{money} an hour", money=money_text(ours))] if pods else []
        parts += [tr("others {money}", money=money_text(others))] if others else []
        self.total.setText(" · ".join(parts))

    def _card(self, pod: PodSeen, now: float) -> QWidget:
        card = framed("card")
        line = QHBoxLayout(card)
        line.setContentsMargins(12, 8, 8, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(
            label(f"{pod.gpu or pod.name} · {tr('{money} an hour', money=money_text(pod.per_hour))}")
        )
        since = tr("for {time}", time=duration(max(0.0, now - pod.since))) if pod.since else ""
        said = pod.text or pod.status
        if not pod.ours:
            said = tr("{name}, not rented by this program", name=pod.name)
        words.addWidget(label(" · ".join(part for part in (said, since) if part), "faint", wrap=True))
        line.addLayout(words, 1)
        if pod.ours:
            stop = QPushButton(tr("Stop"))
            stop.setAccessibleName(tr("Stop pod {name}", name=pod.name))
            stop.setAutoDefault(False)
            stop.clicked.connect(lambda: self._stop(pod.remote))
            self.stops[pod.remote] = stop
            line.addWidget(stop)
        return card

    def _stop(self, remote: str) -> None:
        self.stops[remote].setEnabled(False)
        self.stops[remote].setText(tr("Stopping…"))
        self.stop_wanted.emit(remote)


def hourly(pods: Sequence[PodSeen]) -> tuple[Money, Money]:
    """What pods cost an hour: ours, and others of the account."""
    ours = sum(pod.per_hour for pod in pods if pod.ours)
    return ours, sum(pod.per_hour for pod in pods) - ours
