"""Keys: kept in the keyring, else for the session only, never in a file, never in a message."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.memory_keyring import MemoryKeyring, memory_keyring

from kitsumy_desktop.library.secrets import SERVICE, VARIABLES, Secrets

KEY = "rpa_ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    with memory_keyring() as backend:
        yield backend


def test_a_key_is_kept_found_after_a_restart_and_forgotten(ring: MemoryKeyring) -> None:
    assert Secrets().get("runpod") is None
    assert Secrets().keep("runpod", KEY) == "keyring"
    assert ring.entries == {(SERVICE, "runpod"): KEY}
    later = Secrets()
    assert later.get("runpod") == KEY
    assert (later.kept("runpod").where, later.kept("runpod").ending) == ("keyring", "6789")
    later.forget("runpod")
    assert ring.entries == {}
    assert later.get("runpod") is None and Secrets().get("runpod") is None
    later.forget("runpod")


def test_each_account_has_an_entry_of_its_own(ring: MemoryKeyring) -> None:
    keys = Secrets()
    keys.keep("runpod", KEY)
    keys.keep("gemini", "AIza-other")
    keys.forget("runpod")
    assert keys.get("gemini") == "AIza-other"
    assert keys.kept("runpod").where is None


def test_without_a_keyring_the_key_lasts_for_the_session(ring: MemoryKeyring, tmp_path: Path) -> None:
    ring.broken = True
    keys = Secrets()
    assert keys.keep("runpod", KEY) == "session"
    assert keys.get("runpod") == KEY and keys.kept("runpod").where == "session"
    assert Secrets().get("runpod") is None
    assert not any(tmp_path.rglob("*"))
    keys.forget("runpod")
    assert keys.get("runpod") is None


def test_a_key_for_the_session_never_reaches_the_keyring(ring: MemoryKeyring) -> None:
    keys = Secrets()
    keys.keep_for_session("gemini", "AIza-1")
    assert keys.get("gemini") == "AIza-1"
    assert ring.entries == {}


def test_the_environment_comes_first_and_is_not_forgotten(
    ring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = Secrets()
    keys.keep("runpod", KEY)
    monkeypatch.setenv("KITSUMY_RUNPOD_API_KEY", " rpa_FROM_ENVIRONMENT ")
    assert keys.get("runpod") == "rpa_FROM_ENVIRONMENT"
    assert keys.kept("runpod").where == "environment"
    keys.forget("runpod")
    assert keys.get("runpod") == "rpa_FROM_ENVIRONMENT"


def test_the_installs_secret_is_made_once(ring: MemoryKeyring) -> None:
    first = Secrets().install_secret()
    assert len(first) == 64 and Secrets().install_secret() == first


def test_no_key_is_told(ring: MemoryKeyring, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keys = Secrets()
    keys.keep("runpod", KEY)
    ring.broken = True
    keys.keep("gemini", "AIza-secret-thing")
    keys.forget("gemini")
    told = caplog.text + repr(keys) + repr(keys.kept("runpod"))
    assert KEY not in told and "AIza-secret-thing" not in told


def test_the_keyring_has_a_name(ring: MemoryKeyring) -> None:
    assert "MemoryKeyring" in Secrets().backend()
