"""From a premise to a comic through all there is: window, desk, engine, wire; only the model is imitated."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from support.standin.llm_server import FakeLLM  # type: ignore[import-not-found,unused-ignore]
from support.storyteller import tell  # type: ignore[import-not-found,unused-ignore]

from kitsumy_desktop.app import work
from kitsumy_desktop.app.studio import fresh_id
from kitsumy_desktop.app.writing.desk import Desk
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.writer.suggestion import SuggestionWish
from kitsumy_desktop.story.writer.wishes import Revision
from tests.support.story_hands import editor, page_count, premise_page, written
from tests.support.window_hands import WindowHands


class Server:
    """An imitated Ollama in a thread of its own."""

    def __init__(self) -> None:
        self.llm = FakeLLM("ollama", tell=self._tell)
        self.free = 1000
        """So many questions are answered before the others wait for `let_go`."""
        self._gate = threading.Event()
        self._ready = threading.Event()
        self._over: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="imitated Ollama")
        self._thread.start()
        self._ready.wait()

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        async with self.llm:
            self._ready.set()
            await self._over.wait()

    def _tell(self, system: str, user: str, schema: str, seed: int) -> str:
        self.free -= 1
        if self.free < 0:
            self._gate.wait()
        return str(tell(system, user, schema, seed))

    def let_go(self) -> None:
        """Answer everything."""
        self.free = 1000
        self._gate.set()

    def close(self) -> None:
        """Stop serving."""
        self.let_go()
        assert self._loop is not None and self._over is not None
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    """The only writer there is."""
    made = Server()
    yield made
    made.close()


@pytest.fixture
def real(server: Server, hands: WindowHands, qapp: QApplication) -> WindowHands:
    """The window with the program's own desk, which knows the server's address."""
    desk = Desk(hands.studio.engine_room, fresh_id, work.book)
    others = ("runpod-text", "runpod-vllm", "openai-text", "gemini-text")
    preferences = msgspec.structs.replace(desk.preferences(), addresses=(server.llm.base,), off=others)
    hands.studio.writing = desk
    hands.run(desk.prefer(preferences))
    return hands


def begin(hands: WindowHands, pages: int) -> None:
    """Write the premise down and press Write."""
    dialog = premise_page(hands, "A keeper's lamp goes out; a boy rows out to her.")
    dialog.premise.pages.setValue(pages)
    dialog.premise.cast.add_row("Marta", "a woman of sixty, grey plait")
    hands.until(lambda: dialog.premise.quoting.quote is not None, "the quote came")
    assert dialog.premise.quoting.told.text().startswith("free")
    dialog.make.click()
    hands.until(lambda: hands.window.stories.plan is not None, "the editor opened")


def test_a_premise_becomes_a_comic_that_is_worked_on(server: Server, real: WindowHands) -> None:
    begin(real, 2)
    view = editor(real)
    real.idle()
    assert view.work.phase == "idle" and written(view) == page_count(view) == 2
    assert view.book.plan.cast[0].name == "Marta"
    assert view.book.plan.cast[0].look == "a woman of sixty, grey plait"
    model = real.run(real.studio.writing.models())[0]
    view.revise(Revision("translate", None, "uk"), model)
    real.idle()
    assert view.proposal is not None
    view.proposal.take.click()
    assert view.book.plan.language == "uk"
    view.make.click()
    real.idle()
    assert len(real.document.comic.pages) == 2 and problems(real.document) == []
    assert real.run(real.studio.writing.writings()) == ()
    page = real.document.comic.pages[0]
    balloon = next(i for i in real.document.items(page) if isinstance(i, Balloon))
    real.session.select((balloon.id,))
    assert real.window.suggestions is not None
    real.window.suggestions.ask(SuggestionWish("rewrite", (balloon.id,), "angrier"), model)
    real.idle()
    real.window.suggestions.take()
    real.idle()
    assert real.document.balloon(balloon.id).text != balloon.text
    assert problems(real.document) == [] and server.llm.violations == []


def test_a_story_is_stopped_and_gone_on_with(server: Server, real: WindowHands) -> None:
    server.free = 2  # the plan of the story, and the first pages
    begin(real, 16)
    view = editor(real)
    real.until(lambda: written(view) >= 1, "a part of the pages came")
    view.writer.stop.click()
    real.idle()
    there = written(view)
    assert view.work.writing is not None and 1 <= there < 16
    server.let_go()
    asked = len(server.llm.requests)
    real.window.show_home()
    real.idle()
    real.window.home.unfinished.rows[0].go_on.click()
    real.idle()
    view = editor(real)
    assert written(view) == 16
    assert 1 <= len(server.llm.requests) - asked <= 4, "what was answered is not asked again"
