"""`kitsumy generate`, `providers` and `pods` as a person types them, against the stand-in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.standin.running import running
from support.standin.server import StandIn

from kitsumy_desktop.app.main import main
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.ids import ComicId, seeded_ids
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions, build_comic
from tests.support.window_hands import InlinePool

SCRIPT = (
    "PAGE ONE\nPANEL 1. ANNA waits at the pier.\nANNA: Late again.\nPANEL 2. A gull looks.\n"
    "PAGE TWO\nPANEL 1. Rain.\n"
)


@pytest.fixture
def comic(kitsumy_home: Path) -> str:
    """A comic of two pages and three panels without pictures."""
    document = build_comic(SCRIPT, BuildOptions(title="Pier"), seeded_ids("pier")).document
    library = Library.open(kitsumy_home)
    library.create(document)
    library.close()
    return document.comic.id


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """RunPod on this computer, and the program pointed at it."""
    with running(speed=60.0) as made:
        monkeypatch.setenv("KITSUMY_STANDIN_URL", made.url)
        monkeypatch.setenv("KITSUMY_RUNPOD_API_KEY", made.key)
        yield made


def events(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_quote_costs_nothing(comic: str, standin: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "Pier", "--quote", "--provider", "public"]) == 0
    told = capsys.readouterr().out
    assert "3 pictures" in told and "3 × runpod-public" in told and "$" in told
    assert standin.made == []


@pytest.mark.slow
def test_pages_are_made_once_and_then_free(
    comic: str, standin: StandIn, kitsumy_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = ["generate", comic, "--provider", "public", "--pages", "1", "--json"]
    assert main(order) == 0
    seen = events(capsys.readouterr().out)
    assert seen[0]["event"] == "quote" and seen[0]["pictures"] == 2
    assert seen[-1]["event"] == "batch_ended" and seen[-1]["done"] == 2
    assert len(standin.made) == 2
    library = Library.open(kitsumy_home)
    document = library.load(ComicId(comic)).document
    page = document.comic.pages[0]
    assert all(p.art is not None and p.art.kind == "take" for p in document.panels(page))
    assert all(p.art is None for p in document.panels(document.comic.pages[1]))
    assert sum(c.amount for c in library.work.charges()) == standin.ledger.by_kind()["public"]
    library.close()
    assert main(order) == 0
    again = events(capsys.readouterr().out)
    assert again[0]["free"] == 2 and len(standin.made) == 2, "the same recipe is never paid twice"


def test_a_limit_refuses_before_paying(
    comic: str, standin: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", comic, "--provider", "public", "--max-cost", "0.001"]) == 1
    assert "limit" in capsys.readouterr().err
    assert standin.made == [] and standin.ledger.total() == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--pages", "5"], "pages 1 to 2"),
        (["--max-cost", "much"], "no amount of money"),
        (["--model", "nonsense"], "no model"),
    ],
)
def test_what_cannot_be_understood_is_said(
    comic: str, standin: StandIn, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(["generate", comic, *words]) == 1
    assert said in capsys.readouterr().err
    assert standin.made == []


def test_without_a_key_it_says_what_to_do(
    comic: str, standin: StandIn, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KITSUMY_RUNPOD_API_KEY")
    assert main(["generate", comic, "--provider", "pod"]) == 1
    assert "Settings" in capsys.readouterr().err


def test_providers_are_listed(standin: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["providers", "--json"]) == 0
    states = {s["id"]: s for s in json.loads(capsys.readouterr().out)}
    assert set(states) == {
        "comfy", "runpod-public", "runpod-serverless", "runpod-pod", "gemini", "draft"
    }  # fmt: skip
    assert states["runpod-public"]["health"]["state"] in ("ready", "cold")
    assert main(["providers", "--diagnose"]) == 0
    assert "ok  Key" in capsys.readouterr().out


def test_only_our_pods_are_stopped(standin: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    standin.pods.foreign("somebody-else")
    assert main(["pods"]) == 0
    assert "not ours" in capsys.readouterr().out
    assert main(["pods", "--stop-all"]) == 0
    assert [p.dead for p in standin.pods.all.values()] == [False]


def test_the_calculator_knows_prices_before_there_is_a_key(
    kitsumy_home: Path, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KITSUMY_RUNPOD_API_KEY")
    studio = Studio(Library.open(kitsumy_home), InlinePool())  # type: ignore[arg-type]
    try:
        rows = asyncio.run(studio.generation.calculate(40))
    finally:
        studio.close()
    alone = {row.provider: row for row in rows if row.kind == "provider"}
    assert {"runpod-public", "runpod-pod", "gemini", "draft"} <= set(alone)
    assert alone["runpod-pod"].cost > 0 and "key" in alone["runpod-pod"].note
    assert any(row.kind == "plan" and row.cost > 0 for row in rows)
