"""The imitated Gemini within the stand-in: on its bill, among its requests, with faults by chance."""

from __future__ import annotations

from aiohttp import web
from aiohttp.typedefs import Handler
from support.standin.faults import drawn
from support.standin.gemini import IMAGE, IMAGE_TOKENS, KEY, MODEL, FakeGemini
from support.standin.gemini_text import GeminiWriter
from support.standin.llm import Talker
from support.standin.world import Seen, World, key_of

from kitsumy_desktop.comic.money import Money

LEAST = round(IMAGE * IMAGE_TOKENS["1K"])
"""What an answer with a picture costs at least; those without cost less."""


class GeminiMount:
    """Routes under /gemini. `fake` is the imitation itself, with its script; `writer` the one that writes,
    with the script and the words of all language models here."""

    def __init__(self, world: World, talker: Talker) -> None:
        self._world = world
        self.writer = GeminiWriter(talker, KEY, lambda model, amount: self._wrote(model, amount))
        self.fake = FakeGemini(clock=world.clock)
        self.fake.bought = self._bought

    def routes(self, app: web.Application) -> None:
        """Serve them."""
        self.writer.routes(app, "/gemini")  # before the other, whose route would match as well
        self.fake.routes(app, "/gemini")
        app.middlewares.append(self.middleware)

    def _wrote(self, model: str, amount: Money) -> None:
        self._world.ledger.buy("gemini", model, amount)

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
        if request.method == "POST" and not request.path.endswith(":streamGenerateContent"):
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
