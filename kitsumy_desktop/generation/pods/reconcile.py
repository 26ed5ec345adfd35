"""What the account's list of pods says about ours: found, lost, orphaned. Pure; foreign pods are not seen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import msgspec

from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.generation.pods.rent import is_ours
from kitsumy_desktop.generation.runpod.catalog import Catalog
from kitsumy_desktop.generation.runpod.values import Pod
from kitsumy_desktop.generation.setup import PodSeen

DEAD = frozenset(("EXITED", "ERROR", "TERMINATED"))
"""It does not draw any more. EXITED and ERROR still have to be deleted."""
OVER = frozenset(("EXITED", "TERMINATED"))
"""Nothing is billed any more."""
UNSEEN_SECONDS = 600.0
"""A pod that was asked for and never seen for so long was not made."""


class Findings(msgspec.Struct, frozen=True):
    """What is to be done."""

    running: tuple[RentedPod, ...] = ()
    """Ours and alive, with their ids: may be used again."""
    unneeded: tuple[RentedPod, ...] = ()
    """To be deleted: orphans, twins, those that were being deleted, dead ones still listed."""
    missing: tuple[RentedPod, ...] = ()
    """Not listed any more: to be confirmed."""
    never: tuple[RentedPod, ...] = ()
    """Asked for, and surely not made."""
    tidy: tuple[str, ...] = ()
    """Ids of stopped pods whose account is closed: only to be deleted."""


def sort_out(
    listed: Iterable[Pod], known: Sequence[RentedPod], install: str, busy: Collection[str], now: float
) -> Findings:
    """Compare the list with our records (all of them, gone ones too). `busy`: names somebody looks after."""
    records = {p.name: p for p in known}
    by_name: dict[str, list[Pod]] = {}
    for pod in listed:
        if is_ours(pod.name, install) and pod.name not in busy:
            by_name.setdefault(pod.name, []).append(pod)
    running: list[RentedPod] = []
    unneeded: list[RentedPod] = []
    tidy: list[str] = []
    for name, pods in by_name.items():
        first, *twins = _ordered(pods, records.get(name))
        for twin in twins:
            if twin.status in OVER:
                tidy.append(twin.id)
            else:
                unneeded.append(_orphan(twin, f"{name}+{twin.id}", now))
        record = records.get(name)
        if record is None or record.state == "gone":
            if first.status in OVER:
                tidy.append(first.id)
            else:
                unneeded.append(_orphan(first, name, now, record))
            continue
        record = _found(record, first, now)
        alive = record.state != "leaving" and first.status not in DEAD
        (running if alive else unneeded).append(record)
    absent = [p for p in known if p.state != "gone" and p.name not in by_name and p.name not in busy]
    return Findings(
        tuple(running),
        tuple(unneeded),
        tuple(p for p in absent if p.remote),
        tuple(p for p in absent if not p.remote and now - p.intended > UNSEEN_SECONDS),
        tuple(tidy),
    )


def _ordered(pods: list[Pod], record: RentedPod | None) -> list[Pod]:
    """The one we know first, else a living one, else the oldest."""
    remote = record.remote if record else ""
    return sorted(pods, key=lambda p: (p.id != remote, p.status in DEAD, p.created_at))


def _found(record: RentedPod, seen: Pod, now: float) -> RentedPod:
    return msgspec.structs.replace(
        record,
        remote=seen.id,
        state="booting" if record.state == "intended" else record.state,
        created=record.created or record.intended,
        per_hour=dollars(seen.cost) or record.per_hour,
    )


def _orphan(seen: Pod, name: str, now: float, record: RentedPod | None = None) -> RentedPod:
    """A pod of ours that nobody remembers needing. What it cost before cannot be told: from now on."""
    if record is not None:
        return msgspec.structs.replace(record, remote=seen.id, state="leaving", gone=0.0)
    return RentedPod(
        name=name,
        intended=now,
        remote=seen.id,
        state="leaving",
        gpu=seen.gpu.id,
        per_hour=dollars(seen.cost),
        created=now,
        reason="left over from an earlier run",
    )


STATES = {
    "intended": "Starting your GPU",
    "booting": "GPU is booting",
    "ready": "GPU ready",
    "leaving": "GPU is going away",
    "gone": "GPU stopped",
}
"""In the words of the live status."""


def seen_pods(
    listed: Iterable[Pod], known: Sequence[RentedPod], install: str, catalog: Catalog
) -> tuple[PodSeen, ...]:
    """All pods of the account, ours first: for the monitor."""
    records = {p.remote: p for p in known if p.remote}
    seen = []
    for pod in listed:
        record, gpu = records.get(pod.id), catalog.gpu(pod.gpu.id)
        seen.append(
            PodSeen(
                remote=pod.id,
                name=pod.name,
                status=pod.status,
                gpu=gpu.gpu.name if gpu else pod.gpu.id,
                per_hour=dollars(pod.cost),
                since=record.created if record else _time(pod.created_at),
                ours=is_ours(pod.name, install),
                text=STATES[record.state] if record else "",
            )
        )
    return tuple(sorted(seen, key=lambda p: (not p.ours, p.since)))


def _time(text: str) -> float:
    """Seconds since 1970 UTC of an RFC 3339 moment; 0 for none."""
    try:
        return datetime.fromisoformat(text).timestamp()
    except ValueError:
        return 0.0
