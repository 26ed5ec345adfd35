"""Providers, money and time as people say them, the same in every view."""

from __future__ import annotations

from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.order import Estimate
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.writing import WRITERS

PROVIDERS: dict[ProviderId, str] = {
    "comfy": "ComfyUI here",
    "runpod-public": "RunPod public endpoint",
    "runpod-serverless": "RunPod serverless",
    "runpod-pod": "RunPod pod",
    "gemini": "Gemini",
    "draft": "Draft artist",
}
MINUTE, HOUR = 60.0, 3600.0


def provider_name(provider: str) -> str:
    """A provider, or whoever brought a picture."""
    names: dict[str, str] = {str(known): name for known, name in (*PROVIDERS.items(), *WRITERS.items())}
    return tr(names.get(provider, tr("Brought by hand") if provider == "imported" else provider))


def model_name(model: str) -> str:
    """A model of the registry by its name; one that is not in it by its id."""
    return next((m.name for m in models() if m.id == model), model)


def duration(seconds: float) -> str:
    """About how long: "40 s", "12 min", "2 h 5 min"."""
    if seconds < 1.5 * MINUTE:
        return tr("{n} s", n=max(1, round(seconds)))
    if seconds < 1.5 * HOUR:
        return tr("{n} min", n=round(seconds / MINUTE))
    minutes = round(seconds / MINUTE)
    return tr("{h} h {m} min", h=minutes // 60, m=minutes % 60)


def cost(money: Money) -> str:
    """What it costs: "free", "$0.10"."""
    return money_text(money) if money else tr("free")


def cost_and_time(estimate: Estimate) -> str:
    """ "$0.10 in 12 min"."""
    return tr("{cost} in {time}", cost=cost(estimate.cost), time=duration(estimate.seconds))


def ranges(estimate: Estimate) -> str:
    """Between what cost and time will lie in about nine of ten cases."""
    times = _between(duration(estimate.seconds_low), duration(estimate.seconds_high))
    if not estimate.cost_high:
        return times
    return f"{_between(money_text(estimate.cost_low), money_text(estimate.cost_high))} · {times}"


def _between(low: str, high: str) -> str:
    return low if low == high else f"{low} – {high}"
