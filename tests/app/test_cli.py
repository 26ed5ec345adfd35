"""The command line from end to end, in this process; pages are drawn in worker processes as always."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from pathlib import Path

import pytest

from kitsumy_desktop.app.main import main

SCRIPT = """Title: The Kite

PAGE ONE (TWO PANELS)

PANEL 1
A windy hill at sunset. ANNA holds a red kite.
CAPTION: The last day of summer.
ANNA: It will *never* fly.

PANEL 2
The kite rises over the sea.
SFX: WHOOSH
OLEH: It flies!

PAGE TWO (ONE PANEL)

PANEL 1
Close on Anna, laughing.
ANNA (thought): Higher.
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A two-page script on disk."""
    path = tmp_path / "the_kite.txt"
    path.write_text(SCRIPT, encoding="utf-8")
    return path


@pytest.fixture
def home(tmp_path: Path) -> list[str]:
    """Options that name a library of the test's own."""
    return ["--library", str(tmp_path / "library")]


@pytest.fixture
def comic(script: Path, home: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The id of the script's comic, made and kept."""
    assert main(["make", str(script), *home]) == 0
    return capsys.readouterr().out.split()[0]


def report(comic: str, home: list[str], capsys: pytest.CaptureFixture[str]) -> dict:
    assert main(["inspect", comic, "--json", *home]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_script_becomes_files(
    script: Path, home: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = [str(tmp_path / "kite.pdf"), str(tmp_path / "kite.cbz"), f"{tmp_path / 'pages'}/"]
    options = [word for path in out for word in ("-o", path)]
    assert main(["make", str(script), *options, "--dpi", "100", *home]) == 0
    printed = capsys.readouterr()
    assert printed.out.split()[1:] == out
    assert Path(out[0]).read_bytes().startswith(b"%PDF-")
    with zipfile.ZipFile(out[1]) as book:
        assert book.testzip() is None
        assert "ComicInfo.xml" in book.namelist()
    assert len(list((tmp_path / "pages").glob("*.png"))) == 2


def test_several_files_after_one_option(
    comic: str, home: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "a.pdf", tmp_path / "a.cbz"]
    assert main(["export", comic, "--dpi", "72", *home, "-o", *map(str, files)]) == 0
    assert all(f.stat().st_size > 1000 for f in files)


def test_the_report_tells_every_page(comic: str, home: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    told = report(comic, home, capsys)
    assert told["title"] == "The Kite"
    first, second = told["pages"]
    assert [len(first["panels"]), len(second["panels"])] == [2, 1]
    assert [p["reading_index"] for p in first["panels"]] == [0, 1]
    assert all(p["picture"] and p["effective_dpi"] > 72 for p in first["panels"])
    balloon = first["balloons"][0]
    assert balloon["text"] == "It will *never* fly."
    assert "never" in " ".join(balloon["lines"])
    assert not balloon["overflow"]
    assert balloon["body"] and balloon["font"] == "balsamiq-sans"
    assert first["captions"][0]["text"] == "The last day of summer."
    assert first["sfx"][0]["text"] == "WHOOSH"
    assert first["panels"][0]["faces"], "the draft artist knows where the faces are"


def test_every_balloon_lies_on_its_page_and_in_its_body(
    comic: str, home: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    for page in report(comic, home, capsys)["pages"]:
        bx, by, bw, bh = page["bleed"]
        for balloon in page["balloons"] + page["captions"]:
            x, y, w, h = balloon["box"]
            tx, ty, tw, th = balloon["text_box"]
            assert bx <= x and by <= y and x + w <= bx + bw and y + h <= by + bh
            assert x <= tx and y <= ty and tx + tw <= x + w and ty + th <= y + h


def test_the_same_script_and_seed_make_the_same_pages(script: Path, home: list[str], tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        target = tmp_path / f"{name}.cbz"
        assert main(["make", str(script), "--seed", "7", "-o", str(target), "--dpi", "72", *home]) == 0
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_list_export_delete(
    comic: str, home: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", *home]) == 0
    assert re.match(rf"{comic}\s+2\s+The Kite\n", capsys.readouterr().out)
    target = tmp_path / "again.pdf"
    assert main(["export", "the kite", "-o", str(target), *home]) == 0
    assert target.exists()
    assert main(["delete", comic, *home]) == 0
    capsys.readouterr()
    assert main(["list", "--json", *home]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_text_from_standard_input(
    home: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "«Стій!» — гукнула Оксана. Вона побігла через темний ліс.\n".encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="utf-8"))
    assert main(["make", "-", "--language", "uk", "--title", "Ліс", *home]) == 0
    told = report(capsys.readouterr().out.split()[0], home, capsys)
    assert told["title"] == "Ліс"
    assert any("Стій" in b["text"] for p in told["pages"] for b in p["balloons"])


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["make", "nowhere.txt"], "nowhere.txt"),
        (["make", "SCRIPT", "--format", "poster"], "poster"),
        (["make", "SCRIPT", "--style", "cubist"], "cubist"),
        (["make", "SCRIPT", "-o", "book.docx"], "docx"),
        (["export", "No such comic", "-o", "x.pdf"], "No such comic"),
        (["inspect", "No such comic", "--json"], "No such comic"),
        (["delete", "No such comic"], "No such comic"),
    ],
)
def test_errors_are_one_sentence(
    words: list[str], part: str, script: Path, home: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["list", *home]) == 0
    capsys.readouterr()
    assert main([str(script) if w == "SCRIPT" else w for w in words] + home) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert part in printed.err
    assert "Traceback" not in printed.err
    assert printed.err.count("\n") == 1


def test_an_empty_file_is_refused(
    tmp_path: Path, home: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "empty.txt"
    path.write_text(" \n\n")
    assert main(["make", str(path), *home]) == 1
    assert "no text" in capsys.readouterr().err


def test_an_unwritable_target_is_told_before_work(
    script: Path, home: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["make", str(script), "-o", str(tmp_path / "missing" / "kite.pdf"), *home]) == 1
    assert "missing" in capsys.readouterr().err
    assert not (tmp_path / "library").exists(), "nothing was made for nothing"
