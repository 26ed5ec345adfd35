"""What the person is told of pictures as notices: the end of a batch, another provider, a lost GPU."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    FallbackActivated,
    Notice,
    PodGone,
    PodPreemptionWarning,
)
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.notices import Notices
from kitsumy_desktop.ui.parts.spoken import duration, provider_name


class News:
    """Turns events into notices. The callables do what a notice offers."""

    def __init__(
        self, notices: Notices, retry_failed: Callable[[], None], make_again: Callable[[], None]
    ) -> None:
        self._notices = notices
        self._retry_failed = retry_failed
        self._make_again = make_again

    def tell(self, event: Event) -> None:
        """Say what an event means, if it means something to the person."""
        if isinstance(event, BatchEnded):
            self._ended(event)
        elif isinstance(event, FallbackActivated):
            self._fallback(event)
        elif isinstance(event, PodPreemptionWarning):
            left = duration(event.seconds_left)
            self._notices.tell(tr("The GPU is taken away in {time}. Work goes on elsewhere.", time=left))
        elif isinstance(event, PodGone) and not event.asked:
            reason = told(event.reason) or tr("RunPod gave no reason.")
            self._notices.tell(tr("The GPU is gone. {reason}", reason=reason), "warning")
        elif isinstance(event, Notice):
            self._notices.tell(event.text, event.level)

    def _ended(self, event: BatchEnded) -> None:
        parts = []
        if event.done:
            parts.append(trn("1 picture arrived|%n pictures arrived", event.done))
        if event.failed:
            parts.append(trn("1 failed|%n failed", event.failed))
        if not parts and not event.unsure:
            parts.append(tr("Stopped"))
        one_by_one = event.done == 1 and not event.failed  # it is seen in its panel
        if parts and not one_by_one:
            cost = f" · {money_text(event.spent)}" if event.spent else ""
            retry = (tr("Try again"), self._retry_failed) if event.failed else None
            self._notices.tell(", ".join(parts) + cost, "warning" if event.failed else "info", retry)
        if event.unsure:
            words = trn(
                "1 picture may have been paid already, and nobody can tell. Make it again?|"
                "%n pictures may have been paid already, and nobody can tell. Make them again?",
                event.unsure,
            )
            self._notices.tell(words, "warning", (tr("Make again"), self._make_again), stay=True)

    def _fallback(self, event: FallbackActivated) -> None:
        before = provider_name(event.before)
        if event.after is None:
            words = tr("{before} cannot go on: {reason}", before=before, reason=told(event.reason))
            self._notices.tell(words, "error")
            return
        after = provider_name(event.after)
        why = told(event.reason)
        words = tr("Switched from {before} to {after}: {reason}", before=before, after=after, reason=why)
        self._notices.tell(words, "warning")
