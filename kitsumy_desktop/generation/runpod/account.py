"""Is the key good, and does everything work that we need? Read-only calls, nothing is made or changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from kitsumy_desktop.comic.money import dollars, money_text
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.runpod.errors import BILLING_PAGE, KEYS_PAGE, bearer
from kitsumy_desktop.generation.runpod.graphql import account_money, interruptible_offered, public_endpoints
from kitsumy_desktop.generation.runpod.jobs import RunPodJobs
from kitsumy_desktop.generation.runpod.rest import RunPodRest
from kitsumy_desktop.generation.runpod.values import Endpoint
from kitsumy_desktop.generation.setup import Finding, KeyCheck

LOW_BALANCE = 1.0
"""Dollars below which a warning is due: renting needs the price of an hour."""


async def check_key(http: Http, clock: Clock, facts: Facts, key: str) -> KeyCheck:
    """Try a key on all that we need to read. Whether it may also write shows at the first order only."""
    rest = RunPodRest(http, clock, facts, lambda: key, tries=1)
    missing: list[str] = []
    answered = 0
    trouble: ProviderFailure | None = None
    for name, call in _calls(rest):
        try:
            await call()
            answered += 1
        except ProviderFailure as failure:
            if failure.kind == "key":
                return KeyCheck("wrong", failure.user_text, failure.hint)
            if failure.kind == "scope":
                missing.append(name)
            else:
                trouble = failure
    if missing:
        return KeyCheck(
            "partial",
            "The key is good, but it may not: " + ", ".join(missing) + ".",
            f"Give it these permissions, or use a key with all permissions: {KEYS_PAGE}.",
            tuple(missing),
        )
    if trouble is not None:
        text = "RunPod accepts the key, but did not answer everything." if answered else trouble.user_text
        return KeyCheck("unknown", text, "Try again later.")
    return KeyCheck("good", "RunPod accepts the key, and it may read all we need.")


async def diagnose(
    http: Http, clock: Clock, facts: Facts, key: Callable[[], str | None], endpoints: Sequence[str] = ()
) -> tuple[Finding, ...]:
    """All about the account that pictures depend on. `endpoints`: ids of serverless endpoints in use."""
    try:
        bearer(key)
    except ProviderFailure as failure:
        return (Finding("Key", False, failure.user_text, failure.hint),)
    rest = RunPodRest(http, clock, facts, key, tries=1)
    findings: list[Finding] = []
    seen: tuple[Endpoint, ...] = ()
    for name, call in _calls(rest):
        finding, value = await _looked(name, call)
        findings.append(finding)
        if name == _SERVERLESS and value is not None:
            seen = value
    findings.insert(0, _key_finding(findings))
    findings.extend(_endpoint_findings(seen, endpoints))
    findings.append(await _jobs_finding(RunPodJobs(http, clock, facts, key), endpoints))
    findings.extend(await _money_findings(http, facts, key))
    findings.append(await _public_finding(http, facts))
    findings.append(await _old_api_finding(http, facts, key))
    findings.append(_interruptible_finding(await interruptible_offered(http, facts, key)))
    return tuple(findings)


_PODS, _SERVERLESS = "see pods", "see serverless endpoints"
_CATALOG, _BILLING = "read the prices", "read the bill"


def _calls(rest: RunPodRest) -> tuple[tuple[str, Callable[[], Awaitable[Any]]], ...]:
    return (
        (_SERVERLESS, rest.list_endpoints),
        (_PODS, rest.list_pods),
        (_CATALOG, rest.gpus),
        (_BILLING, lambda: rest.billing("serverless", bucket="day", last=1)),
    )


async def _looked(name: str, call: Callable[[], Awaitable[Any]]) -> tuple[Finding, Any]:
    try:
        value = await call()
    except ProviderFailure as failure:
        surely = failure.kind in ("key", "scope", "balance")
        return Finding(name.capitalize(), False if surely else None, failure.user_text, failure.hint), None
    return Finding(name.capitalize(), True, "Works."), value


def _key_finding(findings: Sequence[Finding]) -> Finding:
    refused = [f for f in findings if f.good is False and "does not accept the key" in f.text]
    if refused:
        return Finding("Key", False, refused[0].text, refused[0].hint)
    if any(f.good for f in findings):
        return Finding("Key", True, "RunPod accepts it. Whether it may also rent shows at the first order.")
    return Finding("Key", None, "RunPod did not answer.", "Check the connection to the internet.")


def _endpoint_findings(seen: Sequence[Endpoint], used: Sequence[str]) -> list[Finding]:
    known = {e.id: e for e in seen}
    found = []
    for endpoint_id in used:
        endpoint = known.get(endpoint_id)
        if endpoint is None:
            if seen:
                hint = "Choose or create another one in Settings."
                found.append(Finding(f"Endpoint {endpoint_id}", False, "It is no longer there.", hint))
            continue
        subject = f"Endpoint {endpoint.name or endpoint.id}"
        most = endpoint.workers.max
        if most == 0:
            text = "It may have no workers: RunPod lowers the number after days without work."
            found.append(Finding(subject, False, text, "Raise the number of workers in Settings."))
        else:
            found.append(Finding(subject, True, f"Up to {most} workers."))
    return found


async def _jobs_finding(jobs: RunPodJobs, endpoints: Sequence[str]) -> Finding:
    subject = "Send jobs"
    if not endpoints:
        return Finding(subject, None, "Not tried: no serverless endpoint is in use.")
    finding, value = await _looked(subject, lambda: jobs.health(endpoints[0]))
    if value is None:
        return finding
    workers = value.workers
    return Finding(
        subject,
        True,
        f"The endpoint answers: {workers.warm} warm workers, {value.jobs.in_queue} jobs waiting.",
    )


async def _money_findings(http: Http, facts: Facts, key: Callable[[], str | None]) -> list[Finding]:
    try:
        money = await account_money(http, facts, key)
    except ProviderFailure as failure:
        hint = "RunPod is to end this way of asking in 2027. Nothing else depends on it."
        return [Finding("Balance", None, failure.user_text, hint)]
    found = []
    if money.balance is not None:
        enough = money.balance >= LOW_BALANCE
        text = f"{money_text(dollars(money.balance))} left."
        found.append(Finding("Balance", enough, text, "" if enough else f"Add money at {BILLING_PAGE}."))
    if money.limit is not None and money.per_hour is not None:
        below = money.limit <= 0 or money.per_hour < money.limit
        most = money_text(dollars(money.limit))
        text = f"Spending {money_text(dollars(money.per_hour))} of at most {most} an hour."
        hint = "" if below else "RunPod starts nothing more until something stops."
        found.append(Finding("Spending limit", below, text, hint))
    return found or [Finding("Balance", None, "RunPod did not tell it.")]


async def _public_finding(http: Http, facts: Facts) -> Finding:
    subject = "List of public endpoints"
    try:
        seen = {p.slug for p in await public_endpoints(http, facts) if p.live}
    except ProviderFailure as failure:
        return Finding(subject, None, failure.user_text, f"The saved list of {facts.dated} is used.")
    ours = {p.slug for p in facts.public}
    return Finding(
        subject, bool(seen & ours), f"{len(seen & ours)} of the {len(ours)} known ones are in service."
    )


async def _old_api_finding(http: Http, facts: Facts, key: Callable[[], str | None]) -> Finding:
    subject = "Old API (v1)"
    if not facts.hosts.v1:
        return Finding(subject, None, "Not looked at.")
    try:
        reply = await http.request("GET", f"{facts.hosts.v1}/endpoints", headers=bearer(key))
    except ProviderFailure:
        return Finding(subject, None, "It does not answer. The program does not need it.")
    there = reply.ok or reply.status in (401, 403, 429)
    text = "It still answers." if there else "It is gone."
    return Finding(subject, None, f"{text} The program does not need it.")


def _interruptible_finding(offered: bool | None) -> Finding:
    subject = "Interruptible pods"
    if offered is None:
        return Finding(subject, None, "Could not be told: ordinary pods are rented.")
    text = "Offered below the ordinary price." if offered else "Not offered: ordinary pods are rented."
    return Finding(subject, offered or None, text)
