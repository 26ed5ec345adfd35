"""Settings survive a restart, a damaged file and a newer program."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.library import durable, settings
from kitsumy_desktop.library.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "settings.json"


def test_defaults_where_there_is_no_file(path: Path) -> None:
    assert SettingsFile(path).load() == Settings()
    assert not path.exists()


def test_what_is_saved_comes_back(path: Path) -> None:
    chosen = Settings(theme="dark", author="Леся", window={"editor": "AdnQ"})
    SettingsFile(path).save(chosen)
    assert SettingsFile(path).load() == chosen


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"theme": "pink"}', b'{"version": "x"}', b"\xff\xfe"])
def test_a_damaged_file_is_put_aside(path: Path, data: bytes, expects_log: Callable[[str], None]) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    expects_log("cannot be read")
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert (path.parent / "settings.unreadable.json").read_bytes() == data
    file.save(Settings(author="A"))
    assert SettingsFile(path).load().author == "A"


def test_a_newer_file_is_read_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    data = json.dumps({"version": 99, "theme": "dark", "wings": 2})
    path.write_text(data)
    file = SettingsFile(path)
    assert file.load().theme == "dark"
    with pytest.raises(LibraryError, match="newer"):
        file.save(Settings())
    assert path.read_text() == data


def test_a_newer_file_that_cannot_be_understood_is_left_alone(
    path: Path, expects_log: Callable[[str], None]
) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 99, "theme": {"name": "dark"}}')
    expects_log("newer program")
    assert SettingsFile(path).load() == Settings()
    assert path.exists()


def test_an_older_file_is_migrated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 1, "writer": "Леся"}')
    monkeypatch.setattr(settings, "SETTINGS_VERSION", 2)
    monkeypatch.setattr(settings, "MIGRATIONS", {1: lambda fields: {"author": fields["writer"]}})
    loaded = SettingsFile(path).load()
    assert (loaded.version, loaded.author) == (2, "Леся")


def test_every_older_version_has_a_migration() -> None:
    assert sorted(settings.MIGRATIONS) == list(range(1, settings.SETTINGS_VERSION))


def test_a_failed_write_keeps_the_old_settings(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.save(Settings(author="kept"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable.os, "fsync", full)
    with pytest.raises(LibraryError, match="disk is full"):
        file.save(Settings(author="lost"))
    assert SettingsFile(path).load().author == "kept"
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@given(st.text(), st.dictionaries(st.text(), st.text()))
def test_any_settings_round_trip(author: str, window: dict[str, str]) -> None:
    value = Settings(author=author, window=window)
    assert msgspec.json.decode(msgspec.json.encode(value), type=Settings) == value
