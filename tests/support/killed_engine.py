"""A program that generates until it is killed or everything is done; started again it goes on.

python tests/support/killed_engine.py ORDERS.json

It opens the library, takes up what is unfinished, orders the batch of this round if it is not there yet, and
ends with "DONE" when nothing is left to do. The place of the pictures is a stand-in (url) or a scripted world
in a file (world).
"""

from __future__ import annotations

import asyncio
import logging
import random
import sys
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import msgspec
from support.engine_room import COMIC
from support.scripted_providers import Scripted
from support.scripted_world import World
from support.standin_engine import SharedClock, wired

from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import Choice, Mode
from kitsumy_desktop.comic.records.preferences import Caps, GenerationPreferences
from kitsumy_desktop.comic.records.recipe import PromptPart, Recipe
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.engine.engine import Engine
from kitsumy_desktop.generation.order import Order, Wanted
from kitsumy_desktop.generation.provider import Provider
from kitsumy_desktop.library.library import Library


class Orders(msgspec.Struct):
    """What the program is to do. `label` names the batch of this round."""

    home: str
    label: str
    first: int
    count: int
    choice: Choice
    mode: Mode
    epoch: float
    since: float
    speed: float
    url: str = ""
    key: str = ""
    endpoint: str = ""
    world: str = ""


def recipe(number: int) -> Recipe:
    """A picture of its own that everybody can make."""
    parts = (PromptPart("action", f"Picture number {number}"),)
    return Recipe("flux1-schnell", "noir", parts, seed=number, width=512, height=512)


def preferences(orders: Orders) -> GenerationPreferences:
    """No limits, our endpoint allowed, pods that do not linger while we live."""
    return GenerationPreferences(
        caps=Caps(None, None, None),
        endpoints={orders.endpoint: ""} if orders.endpoint else {},
        idle_seconds=20,
        notify=False,
    )


async def place(
    orders: Orders, clock: Clock, library: Library
) -> tuple[tuple[Provider, ...], Callable[[], Awaitable[None]]]:
    """Who makes the pictures, and what closes with them."""
    if orders.url:
        made = wired(
            orders.url, orders.key, clock, library.work, lambda: preferences(orders), lambda _: None,
            random.Random(),
        )  # fmt: skip
        return made.providers, made.aclose
    world, store = World(clock, Path(orders.world)), library.work
    scripted = (
        Scripted("runpod-public", world, price=9_000, seconds=6.0, finds=False),
        Scripted("runpod-serverless", world, billing="workers", rate=310.0, seconds=8.0, start=20.0),
        Scripted(
            "runpod-pod", world, billing="machine", rate=122.0, seconds=4.0, start=40.0, store=store,
            seed=random.getrandbits(32), idle=20.0, silence=300.0,
        ),
    )  # fmt: skip

    async def close() -> None:
        world.close()

    return scripted, close


async def work(orders: Orders) -> None:
    """Until nothing is left to do."""
    clock = SharedClock(orders.epoch, orders.since, orders.speed)
    library = Library.open(Path(orders.home))
    providers, close = await place(orders, clock, library)
    engine = Engine(
        library.work,
        providers,
        clock,
        lambda: preferences(orders),
        lambda _event: None,
        lambda prefix: f"{prefix}-{uuid.uuid4().hex[:16]}",
        random.Random(),
    )
    await engine.resume()
    print("UP", flush=True)
    if not any(b.label == orders.label for b in library.work.batches()):
        wanted = tuple(
            Wanted(PageId("pg-1"), PanelId(f"pa-{n}"), recipe(n), fixed_model=True)
            for n in range(orders.first, orders.first + orders.count)
        )
        order = Order(COMIC, wanted, orders.label, orders.choice, orders.mode)
        await engine.quote(order)
        await engine.start(order)
        print("ORDERED", flush=True)
    while engine.busy:
        await asyncio.sleep(0.02)
    print("DONE", flush=True)
    await engine.aclose()
    await close()
    library.close()


if __name__ == "__main__":
    told = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Orders)
    logging.basicConfig(
        filename=Path(told.home).with_name("engine.log"),
        level=logging.INFO,
        format="%(asctime)s %(process)d %(message)s",
    )
    asyncio.run(work(told))
