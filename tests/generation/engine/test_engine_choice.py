"""Who may make a picture: the person's choice, what is switched off, what must not leave the house."""

from __future__ import annotations

import msgspec
import pytest
from support.engine_room import COMIC, Room, order
from support.scripted_providers import Faults, Scripted

from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.offer import Refusal

pytestmark = pytest.mark.asyncio


def everybody(room: Room) -> list[Scripted]:
    """A provider of each kind but the pod; what is near is slow, so that only a rule makes it first."""
    return [
        Scripted("draft", room.world, billing="free", seconds=1.0),
        Scripted("comfy", room.world, billing="free", seconds=30.0, parallel=1),
        Scripted("runpod-public", room.world, price=9_000),
        Scripted("gemini", room.world, price=1_000, seconds=1.0),
    ]


async def makers(room: Room, **how: object) -> set[str | None]:
    """Who makes two pictures."""
    ended = await room.run(order(2, **how))
    assert ended.done == 2
    return {j.provider for j in room.jobs(ended.batch.id)}


async def test_what_is_free_and_near_comes_first_and_drafts_never_by_themselves(room: Room) -> None:
    await room.begin(*everybody(room))
    assert await makers(room, mode="economy") == {"comfy"}


async def test_the_last_resort_is_asked_only_when_nobody_else_can(room: Room) -> None:
    _, _, public, gemini = everybody(room)
    await room.begin(public, gemini)
    assert await makers(room, mode="economy") == {"runpod-public"}
    public.faults = Faults(refuse={"balance": 1.0})
    ended = await room.run(order(2, first=5, mode="economy"))
    assert {j.provider for j in room.jobs(ended.batch.id)} == {"gemini"}


async def test_a_choice_is_kept_even_of_what_is_switched_off(room: Room) -> None:
    room.prefs = GenerationPreferences(off=("runpod-public", "comfy"))
    await room.begin(*everybody(room))
    assert await makers(room, choice="runpod-public") == {"runpod-public"}
    assert {r.provider for r in (await room.engine.quote(order(1, first=9))).refusals} >= {"comfy"}


async def test_drafts_are_made_when_they_are_asked_for(room: Room) -> None:
    await room.begin(*everybody(room))
    assert await makers(room, choice="draft") == {"draft"}
    assert room.ledger() == 0


@pytest.mark.parametrize("standing", [False, True])
async def test_local_only_holds_against_every_choice(room: Room, standing: bool) -> None:
    room.prefs = GenerationPreferences(local_only=standing)
    await room.begin(*everybody(room))
    assert await makers(room, local_only=not standing, mode="fast") == {"comfy"}
    with pytest.raises(ProviderError, match="Only this computer"):
        await room.engine.start(order(1, first=7, local_only=not standing, choice="runpod-public"))
    assert not any(c.startswith("submit") for p in room.providers[2:] for c in p.calls)


async def test_without_anybody_the_order_is_refused_with_the_reason(room: Room) -> None:
    public = Scripted("runpod-public", room.world)
    public.why_not = Refusal("runpod-public", "There is no key.", "Settings → Accounts", fixable=True)
    await room.begin(public)
    with pytest.raises(ProviderError, match="There is no key"):
        await room.engine.start(order(1))
    with pytest.raises(InputError, match="nothing to generate"):
        await room.engine.start(order(0))
    assert not room.store.batches()


async def test_a_chosen_model_is_not_replaced(room: Room) -> None:
    other = Scripted("runpod-public", room.world, models=["sdxl"])
    await room.begin(other)
    one = order(1)
    fixed = msgspec.structs.replace(
        one, wanted=tuple(msgspec.structs.replace(w, fixed_model=True) for w in one.wanted)
    )
    with pytest.raises(ProviderError):
        await room.engine.start(fixed)
    ended = await room.run(one)
    (job,) = room.jobs(ended.batch.id)
    assert job.recipe is not None and job.recipe.model == "sdxl" and job.wanted.model == "flux-schnell"
    (take,) = room.library.takes(job.panel)
    assert take.model == "sdxl"


async def test_a_comic_that_is_removed_meanwhile_leaves_only_its_cost(room: Room) -> None:
    provider = Scripted("runpod-public", room.world, seconds=60.0)
    await room.begin(provider)
    batch = await room.engine.start(order(2))
    await room.until(lambda: room.states(batch) == ["running", "running"])
    room.library.delete(COMIC)
    room.library.purge(COMIC)
    await room.calm()
    assert room.ledger() == room.world.bill() == 20_000
    assert room.takes() == 0 and not room.store.open_jobs()
