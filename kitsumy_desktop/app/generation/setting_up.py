"""Accounts, endpoints, local servers, money and pods, as the settings and the monitor ask for them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import msgspec

from kitsumy_desktop.app.generation.room import EngineRoom
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.setup import (
    ComfySeen,
    EndpointPlan,
    EndpointSeen,
    Finding,
    InstallPlan,
    KeyCheck,
    PodSeen,
)
from kitsumy_desktop.library.accounts import Account, Kept, Where
from kitsumy_desktop.ui.generation import CalculatorRow, ProviderState

SHOWN_ACCOUNTS: tuple[Account, ...] = ("runpod", "gemini")


class SettingUp:
    """The half of `ui.generation.Generation` that concerns no comic. Lives on the window's loop."""

    def __init__(self, room: EngineRoom) -> None:
        self.room = room
        self._keyring = ""

    def preferences(self) -> GenerationPreferences:
        """As they are."""
        return self.room.preferences()

    async def prefer(self, preferences: GenerationPreferences) -> None:
        """Keep and use new ones. Raises LibraryError."""
        await asyncio.to_thread(lambda: self.room.settings.keep(generation=preferences))

    # Keys

    async def kept(self) -> tuple[Kept, ...]:
        """Where the keys are."""

        def look() -> tuple[Kept, ...]:
            self._keyring = self.room.keys.backend()
            return tuple(self.room.keys.kept(account) for account in SHOWN_ACCOUNTS)

        return await asyncio.to_thread(look)

    def keyring_name(self) -> str:
        """The operating system's keyring, empty: there is none. Known after `kept`."""
        return self._keyring

    async def check_key(self, account: Account, key: str) -> KeyCheck:
        """Try a key with read-only calls."""
        return await self.room.ask_tools(lambda tools: tools.check_key(account, key.strip()))

    async def keep_key(self, account: Account, key: str, *, session_only: bool = False) -> Where:
        """Store a key and use it."""

        def keep() -> Where:
            if session_only:
                self.room.keys.keep_for_session(account, key.strip())
                return "session"
            return self.room.keys.keep(account, key.strip())

        return await asyncio.to_thread(keep)

    async def forget_key(self, account: Account) -> None:
        """Remove it."""
        await asyncio.to_thread(self.room.keys.forget, account)

    async def diagnose(self) -> tuple[Finding, ...]:
        """Look at everything, read-only."""
        return await self.room.ask_tools(lambda tools: tools.diagnose())

    # Providers

    async def providers(self, *, look: bool = False) -> tuple[ProviderState, ...]:
        """All providers; `look`: their health is checked now."""
        return await self.room.ask_tools(lambda tools: tools.states(look))

    async def endpoints(self) -> tuple[EndpointSeen, ...]:
        """Serverless endpoints of the account."""
        return await self.room.ask_tools(lambda tools: tools.endpoints.find())

    async def plan_endpoint(self, model: str) -> EndpointPlan:
        """What "Create for me" would make."""
        return await self.room.ask_tools(lambda tools: tools.endpoints.plan(model))

    async def create_endpoint(self, plan: EndpointPlan) -> EndpointSeen:
        """Make it, and use it."""
        made = await self.room.ask_tools(lambda tools: tools.endpoints.create(plan))
        await self._allow({made.id: plan.model})
        return made

    async def raise_workers(self, endpoint: str, count: int) -> None:
        """Set workers.max again after RunPod lowered it."""
        await self.room.ask_tools(lambda tools: tools.endpoints.raise_workers(endpoint, count))

    async def delete_endpoint(self, endpoint: str) -> None:
        """Remove an endpoint that was made for us."""
        await self.room.ask_tools(lambda tools: tools.endpoints.delete(endpoint))
        await self._allow({}, without=endpoint)

    async def _allow(self, more: dict[str, str], without: str = "") -> None:
        now = self.preferences()
        allowed = {k: v for k, v in {**now.endpoints, **more}.items() if k != without}
        await self.prefer(_with(now, endpoints=allowed))

    async def find_comfy(self, url: str = "") -> tuple[ComfySeen, ...]:
        """ComfyUI servers that answer."""
        return await self.room.ask_tools(lambda tools: tools.find_comfy(url))

    async def plan_comfy(self, folder: str, model: str) -> InstallPlan:
        """What installing ComfyUI and a model would do."""
        return await self.room.ask_tools(lambda tools: tools.plan_comfy(folder, model))

    async def install_comfy(
        self, plan: InstallPlan, progress: Callable[[str, float], None], cancelled: Callable[[], bool]
    ) -> None:
        """Do it; `progress` is called on the window's thread."""
        loop = asyncio.get_running_loop()

        def tell(text: str, share: float) -> None:
            loop.call_soon_threadsafe(progress, text, share)

        await self.room.ask_tools(lambda tools: tools.install_comfy(plan, tell, cancelled))
        await self.prefer(_with(self.preferences(), comfy_folder=plan.folder))

    # Money and watching

    async def charges(self, since: float, until: float | None = None) -> tuple[Charge, ...]:
        """The ledger."""
        store = self.room.library.work
        return await asyncio.to_thread(lambda: store.charges(since=since, until=until))

    async def recent_jobs(self, since: float) -> tuple[Job, ...]:
        """Jobs of all comics: those that are not over, and those of batches ordered since then."""
        return await asyncio.to_thread(self._recent_jobs, since)

    def _recent_jobs(self, since: float) -> tuple[Job, ...]:
        work = self.room.library.work
        found = {job.id: job for job in work.open_jobs()}
        for batch in work.batches():
            if batch.ordered >= since:
                found |= {job.id: job for job in work.jobs(batch.id)}
        return tuple(found.values())

    async def measured(self) -> tuple[Measured, ...]:
        """Times of pictures, starts and boots."""
        return await asyncio.to_thread(self.room.library.work.measured)

    async def calculate(self, count: int, model: str = "") -> tuple[CalculatorRow, ...]:
        """What so many pictures cost with every provider and with others' list prices."""
        return await self.room.ask_tools(lambda tools: tools.calculate(count, model))

    async def pods(self) -> tuple[PodSeen, ...]:
        """Pods of the account."""
        return await self.room.ask_tools(lambda tools: tools.pods())

    async def stop_pod(self, remote: str) -> None:
        """Delete one of our pods."""
        await self.room.ask_tools(lambda tools: tools.stop_pod(remote))


def _with(preferences: GenerationPreferences, **values: object) -> GenerationPreferences:
    return msgspec.structs.replace(preferences, **values)
