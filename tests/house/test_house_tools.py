"""ruff and mypy find nothing, and are set up to find what they should."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str, source: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run a Python module on the project."""
    return subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, input=source, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("words", [("ruff", "check", "."), ("ruff", "format", "--check", ".")])
def test_ruff_finds_nothing(words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.timeout(900)
def test_mypy_finds_nothing() -> None:
    result = run("mypy")
    assert result.returncode == 0, result.stdout + result.stderr


_MANY_BRANCHES = '"""D."""\n\n\ndef f(x: int) -> int:\n    """D."""\n' + "".join(
    f"    if x == {i}:\n        x += {i}\n" for i in range(11)
)
_BAD = [
    ("TID251", "kitsumy_desktop/painting/x.py", "from PySide6.QtWidgets import QWidget\n"),
    ("TID251", "kitsumy_desktop/tools/x.py", "from PySide6 import QtWidgets\n"),
    ("C901", "kitsumy_desktop/craft/x.py", _MANY_BRANCHES),
    ("D100", "kitsumy_desktop/craft/x.py", "x = 1\n"),
    ("D103", "kitsumy_desktop/craft/x.py", '"""D."""\n\n\ndef f() -> None:\n    return None\n'),
    ("BLE001", "kitsumy_desktop/library/x.py", "try:\n    f()\nexcept Exception:\n    g()\n"),
    ("E722", "kitsumy_desktop/library/x.py", "try:\n    f()\nexcept:\n    g()\n"),
]


@pytest.mark.parametrize(("code", "name", "source"), _BAD)
def test_ruff_is_set_up_to_find(code: str, name: str, source: str) -> None:
    result = run("ruff", "check", "--no-cache", "--stdin-filename", name, "-", source=source)
    assert code in result.stdout


@pytest.mark.parametrize("room", ["ui", "app"])
def test_ui_and_app_may_use_widgets(room: str) -> None:
    source = "from PySide6.QtWidgets import QWidget\n"
    result = run(
        "ruff", "check", "--no-cache", "--stdin-filename", f"kitsumy_desktop/{room}/x.py", "-", source=source
    )
    assert "TID251" not in result.stdout


def test_mypy_is_strict(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def f(x):\n    return x\n")
    result = run("mypy", "--config-file", "pyproject.toml", "--cache-dir", str(tmp_path), str(bad))
    assert "no-untyped-def" in result.stdout
