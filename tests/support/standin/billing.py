"""The billing routes: the ledger, summed up in buckets of time, a little late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from support.standin.answers import Problem, Rule, reply
from support.standin.edge import Edge
from support.standin.ledger import Line
from support.standin.management import HOST
from support.standin.world import World

BUCKETS = {"hour": 3600.0, "day": 86400.0, "week": 7 * 86400.0, "month": 30 * 86400.0, "year": 365 * 86400.0}
_POD = ("totalAmount", "gpuAmount", "cpuAmount", "diskAmount")
_SERVERLESS = (*_POD, "feeAmount")
_ALL = {
    "podGpuAmount": "pod", "serverlessGpuAmount": "serverless", "endpointAmount": "public",
    "storageStandardAmount": "storage",
}  # fmt: skip
_NOTHING = (
    "podCpuAmount", "podDiskAmount", "serverlessCpuAmount", "serverlessDiskAmount", "serverlessFeeAmount",
    "storageHighPerformanceAmount", "clusterGpuAmount", "clusterDiskAmount", "clusterNetworkingAmount",
)  # fmt: skip
Span = tuple[float, float]


class Billing:
    """Routes under /api.runpod.io/v2/billing."""

    def __init__(self, world: World, edge: Edge) -> None:
        self._world = world
        self._edge = edge

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        table = (
            ("/v2/billing", self._all),
            ("/v2/billing/pods", self._pods),
            ("/v2/billing/serverless", self._serverless),
            ("/v2/billing/endpoints", self._endpoints),
        )
        for path, act in table:
            self._edge.add(app, Rule("management", "GET", path, "billing"), HOST + path, act)

    # ---- sums

    def amount(self, span: Span, fits: Callable[[Line], bool]) -> float:
        """Dollars charged within a span, as far as billing has heard of it."""
        until = min(span[1], self._world.now() - self._world.times.billing_lag)
        lines = [line for line in self._world.ledger.lines if fits(line)]
        money = sum(self._within(line, span[0], until) for line in lines)
        return money / 1_000_000

    def _within(self, line: Line, start: float, until: float) -> int:
        if line.fixed:
            return line.fixed if start <= line.start < until else 0
        before = line.amount(start) if start > line.start else 0
        return max(0, line.amount(until) - before)

    # ---- query

    def _spans(self, request: web.Request) -> tuple[list[Span], dict[str, Any]]:
        query, now = request.query, self._world.now()
        bucket = query.get("bucketSize", "day")
        if bucket not in BUCKETS:
            raise Problem(422, "Request validation failed.", [f"bucketSize: unknown value '{bucket}'"])
        length = BUCKETS[bucket]
        last = int(query["lastN"]) if "lastN" in query else 30
        start = _moment(query["startTime"]) if "startTime" in query else (now // length - last + 1) * length
        end = _moment(query["endTime"]) if "endTime" in query else now
        first = (start // length) * length
        count = min(10000, max(0, int((end - first) // length) + 1))
        spans = [(first + i * length, first + (i + 1) * length) for i in range(count)]
        told = {
            "startTime": self._world.moment(first),
            "endTime": self._world.moment(end),
            "bucketSize": bucket,
        }
        return spans, told

    def _range(self, span: Span) -> dict[str, str]:
        return {"startTime": self._world.moment(span[0]), "endTime": self._world.moment(span[1])}

    # ---- routes

    def _by_machine(
        self, request: web.Request, kind: str, name: str, fields: tuple[str, ...]
    ) -> dict[str, Any]:
        spans, query = self._spans(request)
        only = request.query.get(name)
        owners = {line.owner for line in self._world.ledger.lines if line.kind == kind}
        records = []
        for owner in sorted(owners & {only} if only else owners):
            for span in spans:
                money = self.amount(span, lambda line, o=owner: line.kind == kind and line.owner == o)  # type: ignore[misc]
                if money:
                    records.append({**self._range(span), **_amounts(fields, money), name: owner})
        total = sum(record["totalAmount"] for record in records)
        unique = f"unique{name[0].upper()}{name[1:].removesuffix('Id')}Count"
        if only:
            query[name] = only
        meta = {"query": query, "recordCount": len(records), "totals": _amounts(fields, total)}
        meta[unique] = len({record[name] for record in records})
        return {"records": records, "metadata": meta}

    async def _pods(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._by_machine(request, "pod", "podId", _POD))

    async def _serverless(self, request: web.Request, body: Any) -> web.StreamResponse:
        return reply(self._by_machine(request, "serverless", "serverlessId", _SERVERLESS))

    async def _endpoints(self, request: web.Request, body: Any) -> web.StreamResponse:
        spans, query = self._spans(request)
        records = []
        for span in spans:
            money = self.amount(span, lambda line: line.kind == "public")
            if money:
                records.append({**self._range(span), "totalAmount": money})
        total = sum(record["totalAmount"] for record in records)
        meta = {"query": query, "recordCount": len(records), "totals": {"totalAmount": total}}
        return reply({"records": records, "metadata": meta})

    async def _all(self, request: web.Request, body: Any) -> web.StreamResponse:
        spans, query = self._spans(request)
        records, totals = [], dict.fromkeys(("totalAmount", *_ALL, *_NOTHING), 0.0)
        for span in spans:
            amounts = dict.fromkeys(totals, 0.0)
            for field, kind in _ALL.items():
                amounts[field] = self.amount(span, lambda line, k=kind: line.kind == k)  # type: ignore[misc]
                amounts["totalAmount"] += amounts[field]
            if amounts["totalAmount"]:
                records.append({**self._range(span), **amounts})
                totals = {name: totals[name] + amounts[name] for name in totals}
        meta = {"query": query, "recordCount": len(records), "totals": totals}
        return reply({"records": records, "metadata": meta})


def _amounts(fields: tuple[str, ...], money: float) -> dict[str, Any]:
    return {**dict.fromkeys(fields, 0.0), "totalAmount": money, "gpuAmount": money}


def _moment(text: str) -> float:
    try:
        stamp = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        raise Problem(422, "Request validation failed.", [f"startTime: no date-time '{text}'"]) from None
    return (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).timestamp()
