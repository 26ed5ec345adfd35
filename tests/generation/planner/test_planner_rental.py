"""Break-even against figures worked out by hand, and the ski-rental rule."""

from __future__ import annotations

import msgspec
import pytest

from kitsumy_desktop.generation.offer import Offer
from kitsumy_desktop.generation.planner.lanes import source
from kitsumy_desktop.generation.planner.losses import extra, restart
from kitsumy_desktop.generation.planner.plan import best_way
from kitsumy_desktop.generation.planner.rental import break_even, expected_cost, worth_renting


def pod(boot: float, idle: float, seconds: float = 12.3, losses: float = 0.0) -> Offer:
    return Offer(
        "runpod-pod", "machine", rate=440_000 / 3600, seconds=seconds, start_seconds=boot, idle_seconds=idle,
        loss_per_hour=losses,
    )  # fmt: skip


FLAT = Offer("runpod-public", "picture", price=3000, seconds=12.3)


@pytest.mark.parametrize(
    ("boot", "idle", "least"),
    # n* = 0.44/3600 · (boot + idle) / (0.003 − 0.44/3600 · 12.3): 4.9, 9.8, 22.06, 34.3, 26.96, 46.6
    [(60, 0, 5), (120, 0, 10), (270, 0, 23), (420, 0, 35), (270, 60, 27), (270, 300, 47)],
)
def test_break_even_by_hand(boot: float, idle: float, least: int) -> None:
    assert break_even(pod(boot, idle), FLAT) == least


def test_a_cold_start_of_the_other_brings_it_nearer_and_losses_farther() -> None:
    workers = Offer(
        "runpod-serverless", "workers", rate=3000 / 12.3, seconds=12.3, start_seconds=40, idle_seconds=5,
        parallel=3,
    )  # fmt: skip
    plain = break_even(pod(270, 60), FLAT)
    cold = break_even(pod(270, 60), workers)
    lossy = break_even(pod(270, 60, losses=2.0), FLAT)
    assert plain is not None and cold is not None and lossy is not None
    assert cold < plain < lossy


def test_a_pod_that_is_dearer_each_picture_never_pays() -> None:
    assert break_even(pod(60, 0, seconds=60.0), FLAT) is None


def test_break_even_is_where_the_costs_cross() -> None:
    least = break_even(pod(270, 60, losses=1.0), FLAT)
    assert least is not None
    machine, flat = source(pod(270, 60, losses=1.0)), source(FLAT)
    assert expected_cost(machine, least) < expected_cost(flat, least)
    assert expected_cost(machine, least - 1) >= expected_cost(flat, least - 1)


def test_ski_rental() -> None:
    offer = pod(270, 60)
    assert not worth_renting(offer, FLAT, made=26)
    assert worth_renting(offer, FLAT, made=27)
    assert worth_renting(offer, FLAT, made=0, coming=200)
    assert not worth_renting(offer, FLAT, made=5, coming=25), "the guess alone does not reach"
    assert worth_renting(offer, FLAT, made=14, coming=20)
    assert worth_renting(msgspec.structs.replace(offer, running=1, start_seconds=0.0), FLAT, made=0)
    assert not worth_renting(pod(60, 0, seconds=60.0), FLAT, made=10_000)


def test_losses_by_hand() -> None:
    """One picture of an hour at one loss an hour, boots in no time: e − 1 hours instead of one."""
    offer = Offer("runpod-pod", "machine", rate=1.0, seconds=3600.0, loss_per_hour=1.0)
    way, more = best_way(1, [source(offer)], 0.0)
    assert way.seconds == 3600.0
    assert more.seconds == pytest.approx(3600 * (2.718281828 - 2))
    assert more.cost == pytest.approx(more.seconds)
    assert extra(way, None, 0.0) == more


def test_a_running_pods_next_boot() -> None:
    warm = msgspec.structs.replace(pod(0, 0), running=1)
    assert restart(warm) == 240.0
    assert restart(msgspec.structs.replace(warm, restart_seconds=90.0)) == 90.0
    assert restart(pod(270, 0)) == 270.0
