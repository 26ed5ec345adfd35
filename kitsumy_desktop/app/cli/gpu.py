"""`kitsumy providers` and `kitsumy pods`: who can make pictures, and what is rented."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import TYPE_CHECKING

import msgspec

from kitsumy_desktop.app.cli.open import studio
from kitsumy_desktop.comic.money import money_text
from kitsumy_desktop.generation.setup import PodSeen
from kitsumy_desktop.ui.generation import Generation, ProviderState

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add_to(commands: _SubParsersAction[argparse.ArgumentParser], common: argparse.ArgumentParser) -> None:
    """Declare the commands."""
    providers = commands.add_parser(
        "providers", parents=[common], help="who can make pictures, and for how much"
    )
    providers.add_argument("--diagnose", action="store_true", help="look at the RunPod account, read-only")
    providers.add_argument("--json", action="store_true", help="for other programs")
    providers.set_defaults(run=run_providers)
    pods = commands.add_parser("pods", parents=[common], help="pods rented by this program")
    pods.add_argument("--stop-all", action="store_true", help="delete those of this installation")
    pods.add_argument("--json", action="store_true", help="for other programs")
    pods.set_defaults(run=run_pods)


def run_providers(arguments: argparse.Namespace) -> int:
    """Show every provider's state."""
    with studio(arguments) as opened:
        return asyncio.run(_providers(opened.generation, arguments))


async def _providers(generation: Generation, arguments: argparse.Namespace) -> int:
    if arguments.diagnose:
        found = await generation.diagnose()
        if arguments.json:
            _print_json(found)
        for finding in () if arguments.json else found:
            sign = {True: "ok ", False: "NO ", None: " ? "}[finding.good]
            print(f"{sign} {finding.subject}: {finding.text} {finding.hint}".rstrip())
        return 0
    states = await generation.providers(look=True)
    if arguments.json:
        _print_json(states)
    for state in () if arguments.json else states:
        print(_line(state))
    return 0


def _line(state: ProviderState) -> str:
    if state.refusal is not None:
        return f"{state.id:<18} {'off':<7} {state.refusal.reason} {state.refusal.hint}".rstrip()
    health = f"{state.health.state:<7} {state.health.text}" if state.health else "?"
    return f"{state.id:<18} {health}".rstrip()


def run_pods(arguments: argparse.Namespace) -> int:
    """Show pods, or delete ours."""
    with studio(arguments) as opened:
        return asyncio.run(_pods(opened.generation, arguments))


async def _pods(generation: Generation, arguments: argparse.Namespace) -> int:
    pods = await generation.pods()
    if arguments.stop_all:
        for pod in pods:
            if pod.ours:
                await generation.stop_pod(pod.remote)
        pods = tuple(p for p in await generation.pods() if p.ours)
    if arguments.json:
        _print_json(pods)
        return 0
    for pod in pods:
        print(_pod_line(pod))
    if not pods:
        print("No pod is rented.")
    return 0


def _pod_line(pod: PodSeen) -> str:
    whose = "" if pod.ours else "  (not ours)"
    price = money_text(pod.per_hour)
    return f"{pod.remote:<16} {pod.status:<12} {pod.gpu:<28} {price} an hour  {pod.name}{whose}"


def _print_json(values: tuple[msgspec.Struct, ...]) -> None:
    print(json.dumps([msgspec.to_builtins(v) for v in values], ensure_ascii=False, indent=2))
