"""RunPod's GraphQL, which is to end in early 2027: for the few things REST v2 does not tell. All of it is
optional, and nothing here changes anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from kitsumy_desktop.generation.facts import Facts
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.runpod.errors import after_sending, bearer, refusal_of, said

_ACCOUNT = "query { myself { id clientBalance currentSpendPerHr spendLimit } }"
_PUBLIC = "query { allAiApiPublicConfigs { aiApiId modelName displayName metadata isLive } }"
_INTERRUPTIBLE = (
    "query { gpuTypes { id lowestPrice(input: {gpuCount: 1}) "
    "{ minimumBidPrice uninterruptablePrice stockStatus } } }"
)


class AccountMoney(msgspec.Struct, frozen=True):
    """Dollars; spending per hour. None: not told."""

    balance: float | None
    per_hour: float | None
    limit: float | None


class PublicSeen(msgspec.Struct, frozen=True):
    """A public endpoint as the live list has it. `price` in dollars, None: not told as a number."""

    slug: str
    name: str
    live: bool
    price: float | None
    price_text: str
    kind: str
    """What it makes, in RunPod's word."""


async def ask(
    http: Http, facts: Facts, key: Callable[[], str | None] | None, query: str, doing: str
) -> Mapping[str, Any]:
    """The answer's data. GraphQL says 200 whatever happens: its `errors` become ProviderFailure."""
    headers = bearer(key) if key else {}
    try:
        reply = await http.request("POST", facts.hosts.graphql, json={"query": query}, headers=headers)
    except ProviderFailure as failure:
        raise after_sending(failure, posted=False) from None
    if not reply.ok:
        raise refusal_of(reply, doing, posted=False)
    body = reply.json()
    if not isinstance(body, dict):
        raise ProviderFailure("server", f"RunPod could not {doing}.", detail=f"{reply.text[:80]}")
    data = body.get("data")
    if body.get("errors") or not isinstance(data, dict):
        told = said(reply)
        denied = any(word in told.lower() for word in ("unauthorized", "not authenticated", "forbidden"))
        raise ProviderFailure("scope" if denied else "server", f"RunPod could not {doing}.", detail=told)
    return data


async def account_money(http: Http, facts: Facts, key: Callable[[], str | None]) -> AccountMoney:
    """What the account has and spends."""
    found = (await ask(http, facts, key, _ACCOUNT, "tell the balance")).get("myself")
    if not isinstance(found, dict):
        raise ProviderFailure("scope", "RunPod could not tell the balance.", detail="no account")
    return AccountMoney(
        balance=_number(found.get("clientBalance")),
        per_hour=_number(found.get("currentSpendPerHr")),
        limit=_number(found.get("spendLimit")),
    )


async def public_endpoints(http: Http, facts: Facts) -> tuple[PublicSeen, ...]:
    """The live list of public endpoints; needs no key."""
    found = (await ask(http, facts, None, _PUBLIC, "list the public endpoints")).get("allAiApiPublicConfigs")
    if not isinstance(found, list):
        raise ProviderFailure("server", "RunPod could not list the public endpoints.", detail="no list")
    return tuple(_public(item) for item in found if isinstance(item, dict) and item.get("aiApiId"))


async def interruptible_offered(http: Http, facts: Facts, key: Callable[[], str | None]) -> bool | None:
    """Whether this account is still offered interruptible GPUs below the price of ordinary ones. None: it
    cannot be told. RunPod withdrew them in 2026, so the answer is expected to be no."""
    try:
        found = (await ask(http, facts, key, _INTERRUPTIBLE, "read the prices")).get("gpuTypes")
    except ProviderFailure:
        return None
    if not isinstance(found, list):
        return None
    return any(_below(item.get("lowestPrice")) for item in found if isinstance(item, dict))


def _below(price: Any) -> bool:
    if not isinstance(price, dict):
        return False
    bid, whole = _number(price.get("minimumBidPrice")), _number(price.get("uninterruptablePrice"))
    return bid is not None and whole is not None and 0.0 < bid < whole


def _public(item: Mapping[str, Any]) -> PublicSeen:
    about: Any = item.get("metadata")
    if isinstance(about, str):
        try:
            about = msgspec.json.decode(about.encode())
        except msgspec.DecodeError:
            about = {}
    if not isinstance(about, dict):
        about = {}
    slug = str(item["aiApiId"])
    return PublicSeen(
        slug=slug,
        name=str(item.get("displayName") or item.get("modelName") or slug),
        live=item.get("isLive") is not False,
        price=_number(about.get("cost")),
        price_text=str(about.get("priceString") or ""),
        kind=str(about.get("source") or ""),
    )


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
