"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kitsumy_desktop.comic.errors import ExportError
from kitsumy_desktop.export.files import NewFile, NewFolder, explained


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir() if p.name != "kitsumy-home")


def test_nothing_shows_under_the_name_before_finish(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    file = NewFile(target)
    file.stream.write(b"new")
    assert not target.exists()
    file.finish()
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.pdf"]
    file.abandon()
    assert target.exists(), "abandoning what is finished does nothing"


def test_abandoned_file_keeps_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")
    file = NewFile(target)
    file.stream.write(b"half")
    file.abandon()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_file_gets_the_usual_mode(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        file = NewFile(tmp_path / "a.pdf")
        file.finish()
    finally:
        os.umask(mask)
    assert (tmp_path / "a.pdf").stat().st_mode & 0o777 == 0o644


def test_missing_folder_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="does not exist") as caught:
        NewFile(tmp_path / "no" / "a.pdf")
    assert "a.pdf" in caught.value.user_text
    with pytest.raises(ExportError, match="does not exist"):
        NewFolder(tmp_path / "no" / "pages")


def test_name_taken_by_the_other_kind_is_explained(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "y").write_bytes(b"")
    with pytest.raises(ExportError, match="is a folder"):
        NewFile(tmp_path / "x")
    with pytest.raises(ExportError, match="is a file"):
        NewFolder(tmp_path / "y")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (PermissionError(13, "Permission denied"), "no permission"),
        (OSError(28, "No space left on device"), "No space left"),
    ],
)
def test_disk_errors_become_plain_sentences(tmp_path: Path, error: OSError, words: str) -> None:
    with pytest.raises(ExportError, match=words) as caught, explained(tmp_path / "b.cbz"):
        raise error
    assert "b.cbz" in caught.value.user_text
    assert caught.value.hint


def test_folder_replaces_its_own_files_and_leaves_others(tmp_path: Path) -> None:
    target = tmp_path / "pages"
    target.mkdir()
    (target / "note.txt").write_text("mine")
    (target / "page-001.png").write_bytes(b"old")
    folder = NewFolder(target)
    (folder.staging / "page-001.png").write_bytes(b"new")
    assert (target / "page-001.png").read_bytes() == b"old"
    folder.finish()
    assert (target / "page-001.png").read_bytes() == b"new"
    assert names(target) == ["note.txt", "page-001.png"]
    assert names(tmp_path) == ["pages"]


def test_abandoned_folder_leaves_no_trace(tmp_path: Path) -> None:
    folder = NewFolder(tmp_path / "pages")
    (folder.staging / "page-001.png").write_bytes(b"x")
    folder.abandon()
    assert names(tmp_path) == []
