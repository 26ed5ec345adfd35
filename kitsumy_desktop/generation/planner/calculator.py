"""What 1 to 1000 pictures cost with every provider, with the planner's splits, and at others' list prices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import Mode, ProviderId
from kitsumy_desktop.generation.facts import PeerPrice
from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.order import Share
from kitsumy_desktop.generation.planner.plan import best_tier, plan
from kitsumy_desktop.generation.planner.rental import break_even

MOST = 1000
RowKind: TypeAlias = Literal["plan", "provider", "peer"]
NAMES: dict[ProviderId, str] = {
    "draft": "Draft artist",
    "comfy": "Local ComfyUI",
    "runpod-public": "RunPod public endpoint",
    "runpod-serverless": "RunPod serverless",
    "runpod-pod": "RunPod pod",
    "gemini": "Gemini",
}
MODE_NAMES: dict[Mode, str] = {"economy": "Economy", "balanced": "Balanced", "fast": "Fast"}


class Row(msgspec.Struct, frozen=True):
    """One way to have `count` pictures made; has the fields of ui.generation.CalculatorRow.

    `seconds` None: not known. `provider` None: several, or somebody else. `break_even` of a pod: from so many
    pictures on it is cheaper than every other provider that is paid; None: never.
    """

    service: str
    count: int
    cost: Money
    seconds: float | None
    note: str = ""
    kind: RowKind = "provider"
    provider: ProviderId | None = None
    break_even: int | None = None
    shares: tuple[Share, ...] = ()
    """Of a plan."""
    dated: str = ""
    """Of a list price: ISO date."""


def calculate(
    count: int,
    offers: Sequence[Offer],
    peers: Sequence[PeerPrice],
    names: Mapping[ProviderId, str] | None = None,
) -> tuple[Row, ...]:
    """Rows for `count` pictures: the planner's three modes, then each offer alone, then list prices, each
    group by cost. Offers as for `plan`. Raises InputError for a number outside 1 to 1000."""
    if not 1 <= count <= MOST:
        raise InputError(f"The calculator reckons 1 to {MOST} pictures.")
    known = {**NAMES, **(names or {})}
    alone = sorted((_alone(count, o, offers, known) for o in offers), key=lambda row: (row.cost, row.service))
    return (*_plans(count, offers, known), *alone, *_peers(count, peers))


def _plans(count: int, offers: Sequence[Offer], names: Mapping[ProviderId, str]) -> list[Row]:
    rows = []
    for mode, name in MODE_NAMES.items():
        if not offers:
            break
        found = plan(count, offers, mode, False)
        parts = " + ".join(f"{share.count} × {names[share.provider]}" for share in found.shares)
        rows.append(Row(name, count, found.cost, found.seconds, parts, "plan", shares=found.shares))
    return rows


def _alone(count: int, offer: Offer, offers: Sequence[Offer], names: Mapping[ProviderId, str]) -> Row:
    found = plan(count, [offer], "balanced", False)
    return Row(
        names[offer.provider],
        count,
        found.cost,
        found.seconds,
        ", ".join(p for p in (offer.gpu, offer.model) if p),
        "provider",
        offer.provider,
        _pays_from(offer, offers) if offer.billing == "machine" else None,
    )


def _pays_from(pod: Offer, offers: Sequence[Offer]) -> int | None:
    """The last crossing among those it has to beat; drafts and similar models are none of them."""
    others = [o for o in best_tier(offers) if o.billing in ("picture", "workers")]
    crossings = [break_even(pod, other) for other in others]
    if not crossings or None in crossings:
        return None
    return max(c for c in crossings if c is not None)


def _peers(count: int, peers: Sequence[PeerPrice]) -> list[Row]:
    rows = [
        Row(
            f"{peer.service}: {peer.model}",
            count,
            peer.price * count,
            None,
            f"list price of {peer.dated}",
            "peer",
            dated=peer.dated,
        )
        for peer in peers
    ]
    return sorted(rows, key=lambda row: (row.cost, row.service))
