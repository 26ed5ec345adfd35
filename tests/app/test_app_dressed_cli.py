"""The command line on a comic with everything on its pages: spreads, effects, joints, styles, locks."""

from __future__ import annotations

import random
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from support.dressed_comic import dressed

from kitsumy_desktop.app.main import main
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.ids import ComicId, seeded_ids
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.library import Library

SCRIPT = "\n".join(
    f"PAGE {page}\n\n"
    + "\n".join(
        f"PANEL {n}\nA quay by night.\nANNA: Line {n} of page {page}.\nANNA: And more.\n" for n in (1, 2, 3)
    )
    for page in (1, 2, 3)
)


def load(home: Path, comic: str) -> Document:
    library = Library.open(home, read_only=True)
    try:
        return library.load(ComicId(comic)).document
    finally:
        library.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def comic(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Made from a script, then worked on; its id."""
    script = tmp_path / "quay.txt"
    script.write_text(SCRIPT, encoding="utf-8")
    assert main(["make", str(script), "--library", str(home)]) == 0
    made = capsys.readouterr().out.split()[0]
    library = Library.open(home)
    try:
        found = library.load(ComicId(made))
        after = dressed(found.document, random.Random(1), seeded_ids("cli"), spread=1.0)
        changes = {
            i: (found.document.find(i), after.find(i)) for i in {*found.document.records, *after.records}
        }
        diff = Diff({i: (a, b) for i, (a, b) in changes.items() if a is not b})
        Editor(found.document, library.journal(ComicId(made)), found.history).commit("Dress", diff)
    finally:
        library.close()
    return made


def test_check_update_and_export(
    tmp_path: Path, home: Path, comic: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--library", str(home)]
    before = load(home, comic)
    assert any(page.spread for page in before.pages())
    effects = {i for i, r in before.records.items() if isinstance(r, Effect)}
    assert effects
    assert main(["check", comic, *options]) in (0, 1)
    written = tmp_path / "written.txt"
    assert main(["script", comic, "-o", str(written), *options]) == 0
    text = written.read_text(encoding="utf-8")
    assert main(["update", comic, str(written), "--dry-run", *options]) == 0
    assert capsys.readouterr().out.endswith("Only the script's own text changes.\n")
    written.write_text(text.replace("Line 2 of page 3", "Something else"), encoding="utf-8")
    assert main(["update", comic, str(written), *options]) == 0
    after = load(home, comic)
    assert problems(after) == []
    assert {i for i, r in after.records.items() if isinstance(r, Effect)} == effects
    assert any(i.text == "Something else." for page in after.pages() for i in after.worded(page.id))
    target = tmp_path / "quay.pdf"
    assert main(["export", comic, "-o", str(target), *options]) == 0
    with pdfium.PdfDocument(target) as pdf:
        assert len(pdf) == 3, "a spread is two pages of the file"


def test_a_comic_moves_to_another_library_as_one_file(
    tmp_path: Path, home: Path, comic: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = tmp_path / "quay.kitsumy", tmp_path / "other"
    assert main(["export", comic, "-o", str(file), str(tmp_path / "quay.cbz"), "--library", str(home)]) == 0
    assert capsys.readouterr().out.split() == [str(file), str(tmp_path / "quay.cbz")]
    assert main(["import", str(file), "--library", str(other)]) == 0
    taken, title = capsys.readouterr().out.split(maxsplit=1)
    before, after = load(home, comic), load(other, taken)
    assert title.strip() == before.comic.title
    assert after.records == before.records
    assert problems(after) == []
    assert main(["import", str(file), "--library", str(other)]) == 0
    assert capsys.readouterr().out.split()[0] != taken, "what is there is not written over"


def test_a_file_that_is_no_comic_is_told(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.kitsumy"
    bad.write_bytes(b"no comic")
    assert main(["import", str(bad), "--library", str(home)]) != 0
    assert capsys.readouterr().err.strip()
    assert main(["import", str(tmp_path / "none.kitsumy"), "--library", str(home)]) != 0
    assert "There is no file" in capsys.readouterr().err
    assert main(["export", "nobody", "-o", str(tmp_path / "no" / "x.kitsumy"), "--library", str(home)]) != 0
    assert "There is no folder" in capsys.readouterr().err
