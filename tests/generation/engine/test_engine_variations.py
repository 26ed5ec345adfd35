"""Several pictures of one panel in one order: each is drawn, paid and kept."""

from __future__ import annotations

import pytest
from support.engine_room import COMIC, Room, order
from support.scripted_providers import Scripted

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.generation.order import Order, Wanted

pytestmark = pytest.mark.asyncio

PANEL = PanelId("pa-0")


def variations(count: int) -> Order:
    wanted = tuple(Wanted(w.page, PANEL, w.recipe) for w in order(count).wanted)
    return Order(COMIC, wanted)


async def test_every_variation_becomes_a_take_of_the_panel(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    quoted = await room.engine.quote(variations(8))
    assert (quoted.pictures, quoted.free) == (8, 0)
    assert quoted.best is not None and quoted.best.cost == 80_000
    ended = await room.run(variations(8))
    assert (ended.done, ended.spent, room.world.bill()) == (8, 80_000, 80_000)
    takes = room.library.takes(PANEL, COMIC)
    assert len({t.picture for t in takes}) == len({t.recipe for t in takes}) == 8
    assert len(room.store.unplaced(COMIC)) == 8, "each is offered to the panel"
    assert room.store.panel_jobs(COMIC) == ()


async def test_a_restart_in_the_middle_pays_none_twice(room: Room) -> None:
    await room.begin(Scripted("runpod-public", room.world))
    batch = await room.engine.start(variations(8))
    await room.until(lambda: "done" in room.states(batch))
    assert len(room.store.panel_jobs(COMIC)) == 1, "the panel has one badge, though eight are under way"
    await room.killed()
    await room.again()
    ended = await room.ended(batch)
    assert ended.done == 8
    assert room.world.bill() == room.ledger() == 80_000
    assert len(room.library.takes(PANEL, COMIC)) == 8
