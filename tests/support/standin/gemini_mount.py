"""The imitated Gemini within the stand-in: on its bill, among its requests, with faults by chance."""

from __future__ import annotations

from aiohttp import web
from aiohttp.typedefs import Handler
from support.standin.faults import drawn
from support.standin.gemini import IMAGE, IMAGE_TOKENS, MODEL, FakeGemini
from support.standin.world import Seen, World, key_of

from kitsumy_desktop.comic.money import Money

LEAST = round(IMAGE * IMAGE_TOKENS["1K"])
"""What an answer with a picture costs at least; those without cost less."""


class GeminiMount:
    """Routes under /gemini. `fake` is the imitation itself, with its script."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.fake = FakeGemini(clock=world.clock)
        self.fake.bought = self._bought

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        self.fake.routes(app, "/gemini")
        app.middlewares.append(self.middleware)

    def _bought(self, amount: Money) -> None:
        self._world.ledger.buy("gemini", MODEL, amount)
        if amount >= LEAST:
            body = self.fake.requests[-1]
            self._world.count_made(key_of(body), "", "gemini", MODEL, "")

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Note requests to Gemini, draw their faults, and take over what was wrong with them."""
        if not request.path.startswith("/gemini/"):
            return await handler(request)
        seen = Seen(self._world.now(), "gemini", f"{request.method} /gemini", MODEL)
        self._world.requests.append(seen)
        if request.method == "POST":
            fault = drawn(self._world.rng, self._world.faults.gemini)  # type: ignore[arg-type]
            if fault is not None and not self.fake.script:
                self.fake.script.append(fault)  # type: ignore[arg-type]
                seen.fault = fault
        try:
            response = await handler(request)
        finally:
            self._world.violations.extend(f"request gemini {wrong}" for wrong in self.fake.violations)
            self.fake.violations.clear()
        seen.status = response.status
        return response
