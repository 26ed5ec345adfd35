"""`kitsumy write`, `script`, `update` and `check` as a person types them; the writer is the stand-in."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.standin.running import running
from support.standin.server import StandIn

from kitsumy_desktop.app.main import main
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.generation.text.local import LocalText
from kitsumy_desktop.library.library import Library
from tests.support.window_hands import InlinePool

PREMISE = "A ferryman is paid with a key that fits no door."
SCRIPT = """PAGE ONE
PANEL 1. ANNA waits at the pier.
ANNA: Late again.
PANEL 2. A gull looks on.

PAGE TWO
PANEL 1. Rain.
ANNA: At last.
"""


@pytest.fixture(autouse=True)
def _inline(monkeypatch: pytest.MonkeyPatch, kitsumy_home: Path) -> None:
    """Work is done in this process; worker processes are seen in test_cli."""
    monkeypatch.setattr("kitsumy_desktop.app.cli.open.Pool", lambda *_: InlinePool())


@pytest.fixture
def standin(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """RunPod on this computer, and the program pointed at it."""
    with running(speed=400.0) as made:
        monkeypatch.setenv("KITSUMY_STANDIN_URL", made.url)
        monkeypatch.setenv("KITSUMY_RUNPOD_API_KEY", made.key)
        yield made


@pytest.fixture
def comic(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A comic of a script."""
    path = tmp_path / "pier.txt"
    path.write_text(SCRIPT)
    assert main(["make", str(path)]) == 0
    return capsys.readouterr().out.strip()


def document_of(home: Path, comic: str) -> Document:
    """The comic on disk."""
    library = Library.open(home)
    try:
        return library.load(ComicId(comic)).document
    finally:
        library.close()


def spoken(document: Document) -> list[str]:
    """All balloons' words, page by page."""
    return [
        item.text
        for page in document.pages()
        for item in document.items(page.id)
        if isinstance(item, Balloon)
    ]


def write(*words: str) -> int:
    """The command, with a writer that is the same everywhere."""
    return main(["write", *words, "--model", "kimi-k2.6"])


def test_a_premise_becomes_files_and_a_comic(
    standin: StandIn, kitsumy_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script, plan = tmp_path / "s.md", tmp_path / "p.json"
    cast = ["--cast", "Ola: 50, one glass eye"]
    assert write(PREMISE, "--pages", "2", *cast, "--make", "-o", str(script), str(plan)) == 0
    told = capsys.readouterr()
    assert "Plotting…" in told.err and "Writing page 2/2…" in told.err and "Written." in told.err
    assert "$" in told.err.splitlines()[0]
    assert "**Ola** — 50, one glass eye" in script.read_text()
    document = document_of(kitsumy_home, told.out.splitlines()[-1])
    kept = json.loads(plan.read_text())
    assert kept["premise"] == PREMISE and len(kept["pages"]) == 2 == len(document.comic.pages)
    assert all(p.art is not None for page in document.pages() for p in document.panels(page.id))
    library = Library.open(kitsumy_home)
    assert sum(c.amount for c in library.work.charges()) == standin.ledger.total() > 0
    assert library.writing.writings() == ()
    library.close()


def test_what_was_written_is_not_paid_again(
    standin: StandIn, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again = tmp_path / "1.txt", tmp_path / "2.txt"
    assert write(PREMISE, "--pages", "1", "-o", str(first)) == 0
    paid = standin.ledger.total()
    assert write(PREMISE, "--pages", "1", "-o", str(again)) == 0
    assert standin.ledger.total() == paid > 0 and first.read_text() == again.read_text()
    assert write(PREMISE, "--pages", "1") == 0
    assert capsys.readouterr().out.strip().endswith(first.read_text().strip()[-40:])


def test_a_quote_and_a_limit_cost_nothing(standin: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    assert write(PREMISE, "--quote") == 0
    assert "Kimi K2.6: $" in capsys.readouterr().out
    assert write(PREMISE, "--max-cost", "0.001") == 1
    assert "more than $0.001" in capsys.readouterr().err
    assert standin.ledger.total() == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["", "--pages", "2"], "no premise"),
        (["x", "--pages", "0"], "1 to 200 pages"),
        (["x", "--pages", "201"], "1 to 200 pages"),
        (["x", "--cast", ": tall"], "names nobody"),
        (["x", "--max-cost", "much"], "no amount of money"),
        (["x", "-o", "pages/"], "Add --make"),
        (["x", "-o", "/no/such/folder/s.md"], "no folder"),
        (["@/no/such/file"], "cannot be read"),
        (["x", "--style", "nonsense"], "style"),
    ],
)
def test_what_cannot_be_understood_is_said(
    standin: StandIn, capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert write(*words) == 1
    assert said in capsys.readouterr().err
    assert standin.ledger.total() == 0


def test_models_are_listed_and_unknown_ones_refused(
    standin: StandIn, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["write", "--models"]) == 0
    told = capsys.readouterr()
    assert "runpod-text/moonshot-kimi/kimi-k2.6  Kimi K2.6" in told.out
    assert "Gemini" in told.err, "what is not set up says so"
    assert main(["write", "x", "--model", "nobody"]) == 1
    assert "no writer “nobody”" in capsys.readouterr().err


def test_a_premise_from_standard_input(
    standin: StandIn, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Пекарка бачить сон.".encode())))
    assert write("-", "--pages", "1", "--language", "uk") == 0
    assert "СТОРІНКА" in capsys.readouterr().out


def test_without_a_writer_it_says_what_to_do(
    standin: StandIn, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KITSUMY_RUNPOD_API_KEY")
    # A server that really runs on this computer is no part of the test.
    monkeypatch.setitem(LocalText.__init__.__kwdefaults__, "usual", {})
    assert main(["write", PREMISE]) == 1
    told = capsys.readouterr().err
    assert "no language model" in told and "kitsumy make" in told


def test_a_comic_is_a_script_and_a_changed_script_its_comic(
    comic: str, kitsumy_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.fountain"
    assert main(["script", comic, "-o", str(path)]) == 0
    capsys.readouterr()
    assert main(["update", comic, str(path), "--dry-run"]) == 0
    before = document_of(kitsumy_home, comic)
    path.write_text(path.read_text().replace("Late again.", "Later than ever."))
    assert main(["update", comic, str(path), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "~ page 1 panel 1" in told and "1 changed" in told
    assert document_of(kitsumy_home, comic) == before, "only told"
    assert main(["update", comic, str(path)]) == 0
    after = document_of(kitsumy_home, comic)
    assert spoken(before) == ["Late again.", "At last."]
    assert spoken(after) == ["Later than ever.", "At last."]
    capsys.readouterr()
    assert main(["update", comic, str(path)]) == 0
    assert capsys.readouterr().out.strip() == "Nothing changes."


def test_what_a_script_no_longer_has_goes_to_the_shelf(
    comic: str, kitsumy_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new.txt"
    path.write_text(SCRIPT.replace("PANEL 2. A gull looks on.\n", "") + "PANEL 2. The tide turns.\n")
    assert main(["update", comic, str(path)]) == 0
    told = capsys.readouterr().out
    assert "- page 1 panel 2  A gull looks on." in told and "+ page 2 panel 2  The tide turns." in told
    after = document_of(kitsumy_home, comic)
    assert len(after.comic.shelf) == 1
    assert all(p.art is not None for page in after.pages() for p in after.panels(page.id)), (
        "new ones are drawn"
    )


def test_scripts_in_every_dialect_and_as_a_plan(
    comic: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for dialect, mark in (("full", "PAGE ONE"), ("fountain", "## Panel 1"), ("markdown", "### Panel 1")):
        assert main(["script", comic, "--dialect", dialect]) == 0
        assert mark in capsys.readouterr().out
    plan = tmp_path / "p.json"
    assert main(["script", comic, "-o", str(plan)]) == 0
    assert main(["make", str(plan)]) == 0
    again = capsys.readouterr().out.splitlines()[-1]
    assert main(["script", again]) == 0
    assert "Late again." in capsys.readouterr().out
    assert main(["script", comic, "-o", str(tmp_path / "p.docx")]) == 1
    assert "no kind of script" in capsys.readouterr().err


def test_a_check_tells_page_and_weight(
    kitsumy_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wordy.txt"
    path.write_text("PAGE ONE\nPANEL 1. Rain.\nANNA: " + "word " * 30 + "\n")
    assert main(["make", str(path)]) == 0
    comic = capsys.readouterr().out.strip()
    assert main(["check", comic]) == 0
    assert "page 1: warning: " in capsys.readouterr().out
    assert isinstance(document_of(kitsumy_home, comic).comic, Comic)
