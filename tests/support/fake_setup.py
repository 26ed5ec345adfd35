"""The half of the stand-in Generation that sets up, shows money and watches; orders: fake_generation."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, get_args

import msgspec

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.generation.setup import (
    ComfySeen,
    EndpointPlan,
    EndpointSeen,
    Finding,
    InstallPlan,
    InstallStep,
    KeyCheck,
    PodSeen,
)
from kitsumy_desktop.generation.store import Measured
from kitsumy_desktop.library.accounts import Account, Kept, Where
from kitsumy_desktop.ui.generation import CalculatorRow, ProviderState

GOOD_KEY = "rpa_good_key_for_tests_0123456789"


class FakeSetup:
    """Accounts, endpoints, ComfyUI, ledger, pods: what is answered stands in public attributes."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.fails: dict[str, KitsumyError] = {}
        self._gates: dict[str, asyncio.Event] = {}
        self._count = 0
        self.kept_preferences = GenerationPreferences()
        self.keys: dict[Account, tuple[Where, str]] = {}
        self.keyring = "Test keyring"
        self.good_keys = {GOOD_KEY}
        self.findings: tuple[Finding, ...] = ()
        self.states: tuple[ProviderState, ...] = ()
        self.seen_endpoints: dict[str, EndpointSeen] = {}
        self.comfys: tuple[ComfySeen, ...] = ()
        self.install_plan = InstallPlan("/opt/comfyui", "", 0.0, (InstallStep("ComfyUI"),), 10**10, 10**11)
        self.installed: list[InstallPlan] = []
        self.ledger: list[Charge] = []
        self.measurements: tuple[Measured, ...] = ()
        self.calculated: Callable[[int, str], tuple[CalculatorRow, ...]] = lambda count, model: ()
        self.seen_pods: dict[str, PodSeen] = {}

    def hold(self, name: str) -> None:
        """From now on callers of a coroutine wait."""
        self._gates[name] = asyncio.Event()

    def let_go(self, name: str) -> None:
        """They go on."""
        self._gates.pop(name).set()

    def called(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of all calls of a method."""
        return [args for called, args in self.calls if called == name]

    # Setting up

    def preferences(self) -> GenerationPreferences:
        """`kept_preferences`."""
        return self.kept_preferences

    async def prefer(self, preferences: GenerationPreferences) -> None:
        """Keep them."""
        await self._enter("prefer", preferences)
        self.kept_preferences = preferences

    async def kept(self) -> tuple[Kept, ...]:
        """From `keys`."""
        await self._enter("kept")
        return tuple(
            Kept(account, *((found[0], found[1][-4:]) if (found := self.keys.get(account)) else (None,)))
            for account in get_args(Account)
            if account != "install"
        )

    def keyring_name(self) -> str:
        """`keyring`."""
        return self.keyring

    async def check_key(self, account: Account, key: str) -> KeyCheck:
        """Good if it is in `good_keys`."""
        await self._enter("check_key", account, key)
        if key in self.good_keys:
            return KeyCheck("good", "The key works.")
        return KeyCheck("wrong", "The key was not accepted.", "Copy it again.")

    async def keep_key(self, account: Account, key: str, *, session_only: bool = False) -> Where:
        """Into `keys`."""
        await self._enter("keep_key", account, key, session_only)
        where: Where = "keyring" if self.keyring and not session_only else "session"
        self.keys[account] = (where, key)
        return where

    async def forget_key(self, account: Account) -> None:
        """Out of `keys`."""
        await self._enter("forget_key", account)
        self.keys.pop(account, None)

    async def diagnose(self) -> tuple[Finding, ...]:
        """`findings`."""
        await self._enter("diagnose")
        return self.findings

    async def providers(self, *, look: bool = False) -> tuple[ProviderState, ...]:
        """`states`."""
        await self._enter("providers", look)
        return self.states

    async def endpoints(self) -> tuple[EndpointSeen, ...]:
        """`seen_endpoints`."""
        await self._enter("endpoints")
        return tuple(self.seen_endpoints.values())

    async def plan_endpoint(self, model: str) -> EndpointPlan:
        """A plan with plausible figures."""
        await self._enter("plan_endpoint", model)
        return EndpointPlan(
            model, f"kitsumy-{model}", "runpod/worker-comfyui:5.8.5-base", ("AMPERE_48",), ("A40",),
            340, 0, 30, first_start_seconds=240.0,
        )  # fmt: skip

    async def create_endpoint(self, plan: EndpointPlan) -> EndpointSeen:
        """It is among `seen_endpoints`."""
        await self._enter("create_endpoint", plan)
        made = EndpointSeen(
            self._id("ep"), plan.name, plan.image, plan.model, True, plan.workers_max, plan.idle_seconds, True
        )
        self.seen_endpoints[made.id] = made
        return made

    async def raise_workers(self, endpoint: str, count: int) -> None:
        """Sets workers_max."""
        await self._enter("raise_workers", endpoint, count)
        seen = self.seen_endpoints[endpoint]
        self.seen_endpoints[endpoint] = msgspec.structs.replace(seen, workers_max=count)

    async def delete_endpoint(self, endpoint: str) -> None:
        """It is gone."""
        await self._enter("delete_endpoint", endpoint)
        del self.seen_endpoints[endpoint]

    async def find_comfy(self, url: str = "") -> tuple[ComfySeen, ...]:
        """`comfys`."""
        await self._enter("find_comfy", url)
        return self.comfys

    async def plan_comfy(self, folder: str, model: str) -> InstallPlan:
        """`install_plan` in that folder."""
        await self._enter("plan_comfy", folder, model)
        return msgspec.structs.replace(self.install_plan, folder=folder)

    async def install_comfy(
        self, plan: InstallPlan, progress: Callable[[str, float], None], cancelled: Callable[[], bool]
    ) -> None:
        """Goes through the plan's steps unless cancelled."""
        await self._enter("install_comfy", plan)
        for number, step in enumerate(plan.steps):
            if cancelled():
                return
            progress(step.text, (number + 1) / len(plan.steps))
            await asyncio.sleep(0)
        self.installed.append(plan)

    # Money and watching

    async def charges(self, since: float, until: float | None = None) -> tuple[Charge, ...]:
        """From `ledger`."""
        await self._enter("charges", since, until)
        return tuple(c for c in self.ledger if c.at >= since and (until is None or c.at < until))

    async def measured(self) -> tuple[Measured, ...]:
        """`measurements`."""
        await self._enter("measured")
        return self.measurements

    async def calculate(self, count: int, model: str = "") -> tuple[CalculatorRow, ...]:
        """`calculated`."""
        await self._enter("calculate", count, model)
        return self.calculated(count, model)

    async def pods(self) -> tuple[PodSeen, ...]:
        """`seen_pods`."""
        await self._enter("pods")
        return tuple(self.seen_pods.values())

    async def stop_pod(self, remote: str) -> None:
        """It is gone."""
        await self._enter("stop_pod", remote)
        self.seen_pods.pop(remote, None)

    # Inside

    async def _enter(self, name: str, *args: Any) -> None:
        self.calls.append((name, args))
        if name in self._gates:
            await self._gates[name].wait()
        if name in self.fails:
            raise self.fails[name]

    def _id(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}-{self._count:04d}"
