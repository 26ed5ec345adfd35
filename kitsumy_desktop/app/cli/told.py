"""What happens, told on a terminal: a bar that renews itself, lines in a pipe, JSON for other programs."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import msgspec

from kitsumy_desktop.comic.money import money_text
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    FallbackActivated,
    GenerationComplete,
    GenerationProgress,
    JobChanged,
    Notice,
    PodBooting,
    PodGone,
    PodIdle,
    PodPreemptionWarning,
    PodReady,
)
from kitsumy_desktop.generation.order import Estimate, Quote

BAR = 24
MINUTE = 60.0


def duration(seconds: float) -> str:
    """Time as people say it: "40 s", "12 min", "1.5 h"."""
    if seconds < 1.5 * MINUTE:
        return f"{seconds:.0f} s"
    if seconds < 90 * MINUTE:
        return f"{seconds / MINUTE:.0f} min"
    return f"{seconds / 3600:.1f} h"


def estimate_text(estimate: Estimate) -> str:
    """Cost, time and who: "$0.10 in 12 min (runpod-pod)"."""
    cost = money_text(estimate.cost)
    if estimate.cost_high != estimate.cost_low:
        cost += f" ({money_text(estimate.cost_low)} to {money_text(estimate.cost_high)})"
    who = ", ".join(f"{s.count} × {s.provider}" for s in estimate.shares)
    return f"{cost} in {duration(estimate.seconds)}: {who}"


def quote_lines(quote: Quote) -> Iterator[str]:
    """A quote, line by line."""
    free = f", {quote.free} exist already" if quote.free else ""
    yield f"{quote.pictures} pictures{free}"
    if quote.best is not None:
        yield f"  {estimate_text(quote.best)}"
    for other in quote.alternatives:
        yield f"  or {estimate_text(other)}"
    for refusal in quote.refusals:
        yield f"  not {refusal.provider}: {refusal.reason} {refusal.hint}".rstrip()
    if quote.over_cap is not None:
        left = f", {money_text(quote.cap_left)} left" if quote.cap_left is not None else ""
        yield f"  over the limit for the {quote.over_cap}{left}"


class Teller:
    """Called with every event. Progress goes to standard error, JSON to standard output."""

    def __init__(self, *, as_json: bool) -> None:
        self._json = as_json
        self._live = sys.stderr.isatty()
        self._text = ""

    def __call__(self, event: Event) -> None:
        """Tell of it."""
        if self._json:
            print(msgspec.json.encode(event).decode(), flush=True)
            return
        if isinstance(event, GenerationProgress):
            self._bar(event)
            return
        text = words_for(event)
        if text:
            self._line(text)

    def _bar(self, event: GenerationProgress) -> None:
        filled = round(BAR * event.current / max(1, event.total))
        left = f", {duration(event.seconds_left)} left" if event.seconds_left is not None else ""
        failed = f", {event.failed} failed" if event.failed else ""
        text = (
            f"[{'#' * filled}{'.' * (BAR - filled)}] {event.current}/{event.total} "
            f"{money_text(event.spent)} of about {money_text(event.expected)}{failed}{left}"
        )
        if self._live:
            end = "\n" if event.current >= event.total else ""
            print(f"\r{text:<{len(self._text)}}", end=end, file=sys.stderr, flush=True)
            self._text = "" if end else text
        elif event.current == event.total:
            print(text, file=sys.stderr)

    def _line(self, text: str) -> None:
        if self._live and self._text:
            print(f"\r{' ' * len(self._text)}\r", end="", file=sys.stderr)
            self._text = ""
        print(text, file=sys.stderr, flush=True)


def words_for(event: Event) -> str:
    """An event as a sentence; empty for what happens all the time."""
    text = _pod_words(event)
    if text:
        return text
    if isinstance(event, FallbackActivated):
        target = event.after or "nobody: it waits"
        return f"Switched from {event.before} to {target}: {event.reason}"
    if isinstance(event, Notice):
        return event.text
    if isinstance(event, JobChanged) and event.job.state in ("failed", "unsure"):
        return f"Picture {event.job.number + 1}: {event.job.reason} {event.job.hint}".strip()
    if isinstance(event, GenerationComplete) and event.free:
        return f"Picture {event.job.number + 1} exists already, free"
    if isinstance(event, BatchEnded):
        unsure = f", {event.unsure} to be decided" if event.unsure else ""
        return f"{event.done} made, {event.failed} failed{unsure}, {money_text(event.spent)} spent"
    return ""


def _pod_words(event: Event) -> str:
    if isinstance(event, PodBooting):
        return f"{event.text or 'Starting your GPU'} (about {duration(event.estimated_s)})"
    if isinstance(event, PodReady):
        return "GPU ready, drawing begins"
    if isinstance(event, PodPreemptionWarning):
        return f"GPU is going away in {event.seconds_left:.0f} s, switching"
    if isinstance(event, PodIdle):
        return f"GPU idle, goes in {event.seconds_left:.0f} s"
    if isinstance(event, PodGone):
        return "GPU stopped" if event.asked else f"GPU is gone: {event.reason}"
    return ""
