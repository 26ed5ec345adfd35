"""The stand-in answers exactly what the protocol asks, and behaves as its docstrings say."""

from __future__ import annotations

import asyncio
import inspect
from pathlib import Path

import pytest

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import BatchEnded, Event, GenerationComplete, JobChanged
from kitsumy_desktop.ui.generation import Generation, Terms, Wish
from tests.support.fake_generation import FakeGeneration
from tests.support.fake_setup import GOOD_KEY
from tests.support.sample_comic import sample_comic


def _methods(kind: type) -> dict[str, list[str]]:
    return {
        name: list(inspect.signature(member).parameters)
        for name, member in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
    }


def test_it_has_every_method_with_the_same_parameters() -> None:
    asked, there = _methods(Generation), _methods(FakeGeneration)
    assert {name: there.get(name) for name in asked} == asked


class _NoJournal:
    def record(self, *change: object) -> None:
        """Nothing is kept."""


@pytest.mark.asyncio
async def test_an_order_runs_fails_and_is_placed(tmp_path: Path) -> None:
    document = sample_comic(tmp_path)[0]
    fake, heard = FakeGeneration(), list[Event]()
    editor = Editor(document, _NoJournal())  # type: ignore[arg-type]
    stop = fake.listen(heard.append)
    panels = next(document.pages()).panels[:2]
    batch = await fake.start(editor, Wish("generate", panels), Terms())
    first, second = fake.jobs_of(batch)
    fake.run(first.id, share=0.5)
    take = fake.finish(first.id)
    fake.fail(second.id, "No GPU is free.", "Try again later.", wasted=120)
    fake.end(batch)
    assert editor.committed.panel(panels[0]).art == fake.art(take)
    assert [job.reason for job in await fake.jobs(document.comic.id)] == ["No GPU is free."]
    assert sum(c.amount for c in await fake.charges(0)) == fake.price + 120
    assert any(isinstance(e, JobChanged) and e.share == 0.5 for e in heard)
    assert [e.job.id for e in heard if isinstance(e, GenerationComplete)] == [first.id]
    ended = heard[-1]
    assert isinstance(ended, BatchEnded) and (ended.done, ended.failed) == (1, 1)
    await fake.dismiss([second.id])
    assert await fake.jobs(document.comic.id) == ()
    stop()
    assert fake.listeners == 0


@pytest.mark.asyncio
async def test_what_arrives_for_a_closed_comic_waits(tmp_path: Path) -> None:
    document = sample_comic(tmp_path)[0]
    fake = FakeGeneration()
    editor = Editor(document, _NoJournal())  # type: ignore[arg-type]
    panel = next(document.pages()).panels[0]
    batch = await fake.start(editor, Wish("generate", (panel,)), Terms())
    fake.leave(document.comic.id)
    take = fake.finish(fake.jobs_of(batch)[0].id)
    before = editor.committed.panel(panel).art
    assert before is None or before.take != take.id
    await fake.adopt(editor)
    after = editor.committed.panel(panel).art
    assert after is not None and after.take == take.id


@pytest.mark.asyncio
async def test_keys_failures_and_waiting() -> None:
    fake = FakeGeneration()
    assert (await fake.check_key("runpod", GOOD_KEY)).verdict == "good"
    assert (await fake.check_key("runpod", "other")).verdict == "wrong"
    await fake.keep_key("runpod", GOOD_KEY)
    assert [(k.account, k.where, k.ending) for k in await fake.kept()] == [
        ("runpod", "keyring", "6789"),
        ("gemini", None, ""),
        ("openai", None, ""),
    ]
    fake.fails["pods"] = ProviderError("RunPod is not reached.")
    with pytest.raises(ProviderError):
        await fake.pods()
    fake.hold("providers")
    waiting = asyncio.create_task(fake.providers(look=True))
    await asyncio.sleep(0)
    assert not waiting.done()
    fake.let_go("providers")
    assert await waiting == ()
