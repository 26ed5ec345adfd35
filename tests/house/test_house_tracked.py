"""What is under version control names no machine and no package registry."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from support.house import places

ROOT = Path(__file__).resolve().parents[2]
RULES = {"tests/support/house.py", "tests/house/test_house_tracked.py"}


def tracked() -> list[Path]:
    """All files under version control, the rules themselves left out."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listing.stdout.split("\0") if name and name not in RULES]


def registry_hosts() -> list[str]:
    """Hosts of the package registries this machine is set up for, from pip's environment and files."""
    texts = [value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_"))]
    for name in ("/etc/pip.conf", "~/.pip/pip.conf", "~/.config/pip/pip.conf", "~/.npmrc"):
        path = Path(name).expanduser()
        if path.is_file():
            texts.append(path.read_text(encoding="utf-8"))
    urls = re.findall(r"https?://[^\s\"']+", " ".join(texts))
    hosts = {urlsplit(url).hostname or "" for url in urls}
    return sorted(host for host in hosts if host not in ("", "localhost", "127.0.0.1"))


def own_folders() -> list[str]:
    """Where this checkout stands, unless that is a place that every machine has."""
    parent = ROOT.parent
    common = {Path(p) for p in ("/", "/tmp", "/var", "/opt", "/srv", "/home", "/mnt")}
    return [] if parent in common else [f"{parent.as_posix()}/"]


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    own = registry_hosts() + own_folders()
    found = []
    for path in tracked():
        if path.is_file() and b"\0" not in (data := path.read_bytes())[:4096]:
            text = data.decode("utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}:{place}" for place in places(text, own)]
    assert found == []


def test_nothing_large_is_tracked() -> None:
    large = [p.name for p in tracked() if p.is_file() and p.stat().st_size > 2_000_000]
    assert large == []


BAD = [
    "path = '/root/.cache'",
    "/home/anna/kitsumy",
    "C:\\Users\\anna\\x",
    "/Users/anna",
    "pip install --index-url x",
    "https://pypi.org/simple/x",
    "files.pythonhosted.org",
    "http://mirror.example:8080/x",
    "see /builds/kitsumy/x",
]


@pytest.mark.parametrize("line", BAD)
def test_places_are_found(line: str) -> None:
    assert list(places(line, ["mirror.example", "/builds/"])) != []


@pytest.mark.parametrize(
    "line",
    [
        "the home/anna folder",
        "framework/main",
        "https://github.com/kitsumy",
        "a/root/b",
        "Path.home() / 'x'",
        "~/comics",
    ],
)
def test_other_text_is_left_alone(line: str) -> None:
    assert list(places(line, ["mirror.example", "/builds/"])) == []
