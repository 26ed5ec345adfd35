"""The virtual environment in .venv, with the project and its pinned packages; a stamp tells what is done."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from problems import SetupError, log_file

STAMP = "kitsumy-setup.json"
ANSWER_SECONDS = 60


def prepare_environment(root: Path, *, dev: bool) -> Path:
    """The Python of an environment with everything installed; `dev`: what the tests need as well.

    Quick when nothing changed since the last time. Raises SetupError.
    """
    folder = root / ".venv"
    python = interpreter(folder)
    stamp = folder / STAMP
    wanted = fingerprint(root)
    if stamp_serves(stamp, wanted, dev=dev) and python.exists():
        return python
    if not answers(python):
        create(folder, root)
    had_dev = stamp_serves(stamp, None, dev=True)
    install(python, root, dev=dev or had_dev)
    stamp.write_text(json.dumps({"fingerprint": wanted, "dev": dev or had_dev}), encoding="utf-8")
    return python


def interpreter(folder: Path) -> Path:
    """Where an environment keeps its Python."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def fingerprint(root: Path) -> str:
    """Changes with what is to be installed, the place of the project and the version of Python."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [settings.get("build-system"), settings.get("project")]
    digest = hashlib.sha256(json.dumps(asked).encode())
    digest.update((root / "installers" / "constraints.txt").read_bytes())
    digest.update(f"{root}\n{sys.version_info[:2]}\n".encode())
    return digest.hexdigest()


def stamp_serves(stamp: Path, wanted: str | None, *, dev: bool) -> bool:
    """Whether the stamp of an earlier set-up says that nothing is left to do; `wanted` None: any set-up."""
    try:
        said = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    fits = wanted is None or said.get("fingerprint") == wanted
    return bool(fits and (said.get("dev") or not dev))


def answers(python: Path) -> bool:
    """Whether an environment is there, whole, and of this version of Python."""
    question = "import sys, pip; print(sys.version_info[:2])"
    try:
        said = subprocess.run(
            [str(python), "-c", question],
            capture_output=True,
            text=True,
            check=False,
            timeout=ANSWER_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return said.returncode == 0 and said.stdout.strip() == str(sys.version_info[:2])


def create(folder: Path, root: Path) -> None:
    """A new, empty environment in place of whatever stands there."""
    print(f"Making a virtual environment in {folder}", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    with log_file(root).open("a", encoding="utf-8") as output:
        done = subprocess.run(
            [sys.executable, "-m", "venv", str(folder)],
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode != 0:
        raise SetupError(f"the virtual environment could not be made ({log_file(root)}).")


def install(python: Path, root: Path, *, dev: bool) -> None:
    """Install the project in place, with exactly the versions of constraints.txt."""
    what = f"{root}[dev]" if dev else str(root)
    command = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--progress-bar", "off", "-c", str(root / "installers" / "constraints.txt"), "-e", what]
    print("Installing Python packages (about 150 MB the first time)", flush=True)
    log = log_file(root)
    with (
        log.open("a", encoding="utf-8") as output,
        subprocess.Popen(
            command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
            errors="replace", env={**os.environ, "PYTHONUNBUFFERED": "1"},
        ) as pip,
    ):  # fmt: skip
        assert pip.stdout is not None
        for line in pip.stdout:
            output.write(line)
            _show(line)
    if pip.returncode != 0:
        raise SetupError(
            f"the Python packages could not be installed; check the network connection, details are in {log}."
        )


def _show(line: str) -> None:
    """One short line a package, so that the wait can be followed."""
    words = line.split()
    if words[:1] == ["Collecting"] and len(words) > 1:
        print(f"  {words[1]}", flush=True)
    elif words[:2] == ["Installing", "collected"]:
        print("  unpacking", flush=True)
