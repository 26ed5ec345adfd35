"""Gemini within the stand-in: on the same bill, with the same faults by chance."""

from __future__ import annotations

import pytest
from support.standin.caller import Caller
from support.standin.faults import Faults
from support.standin.gemini import KEY, MODEL
from support.standin.server import StandIn

BODY = {
    "contents": [{"parts": [{"text": "a fox"}]}],
    "generationConfig": {"responseModalities": ["IMAGE"], "imageConfig": {"aspectRatio": "1:1"}},
}
PATH = f"/gemini/models/{MODEL}:generateContent"


@pytest.mark.asyncio
async def test_pictures_of_gemini_are_on_the_bill() -> None:
    async with StandIn(100) as s, Caller(s) as c:
        assert s.environment["KITSUMY_GEMINI_API_KEY"] == KEY
        assert (await c.ask("POST", PATH, BODY)).status == 400, "no key"
        for script in ("", "only_words"):
            s.gemini.script.append(script)  # type: ignore[arg-type]
            assert (await c.ask("POST", PATH, BODY, {"x-goog-api-key": KEY})).status == 200
        assert s.ledger.by_kind() == {"gemini": s.gemini.bill}
        assert [m.kind for m in s.made] == ["gemini"], "words are no picture"
        assert [r.host for r in s.requests] == ["gemini"] * 3
        assert s.violations == []


@pytest.mark.asyncio
async def test_faults_of_gemini_by_chance_and_wrong_requests() -> None:
    async with StandIn(100, faults=Faults(gemini={"503": 1.0})) as s, Caller(s) as c:
        headers = {"x-goog-api-key": KEY}
        assert (await c.ask("POST", PATH, BODY, headers)).status == 503
        s.faults.gemini = {}
        assert (await c.ask("POST", PATH, {**BODY, "seed": 1}, headers)).status == 400
        assert len(s.violations) == 1 and s.violations[0].startswith("request gemini")
