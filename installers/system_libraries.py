"""System libraries that Qt needs on Linux: found by loading them, installed where apt is there. For the tests
also the programs of a keyring."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from problems import SetupError, log_file

# Library file → Debian and Ubuntu package.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# Programs that only tests need → package: a real keyring. Without them those tests are skipped.
TESTING = {"gnome-keyring-daemon": "gnome-keyring", "dbus-run-session": "dbus"}


def ensure_system_libraries(root: Path, *, testing: bool = False) -> None:
    """Install what is missing. Raises SetupError, saying how, when that cannot be done here."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing_packages()
    if testing and shutil.which("apt-get") is not None:
        packages += [package for program, package in TESTING.items() if shutil.which(program) is None]
    if not packages:
        return
    if shutil.which("apt-get") is None:
        _without_apt(packages)
        return
    print(f"Installing system libraries: {' '.join(packages)}", flush=True)
    try:
        _apt(packages, log_file(root))
    except SetupError as error:
        if blocking(missing_packages()):
            raise
        print(f"Not everything can be used here: {error}", file=sys.stderr)


def missing_packages() -> list[str]:
    """Debian names of what this machine lacks."""
    packages = [package for file, package in {**OFFSCREEN, **WINDOW}.items() if not loads(file)]
    if not has_venv():
        packages.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return packages


def loads(file: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def has_venv() -> bool:
    """Whether this Python can make virtual environments; Debian keeps that in a package of its own."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def blocking(packages: list[str]) -> list[str]:
    """Those without which nothing works, not even without a window."""
    optional = {*WINDOW.values(), *TESTING.values()}
    return [package for package in packages if package not in optional]


def _without_apt(packages: list[str]) -> None:
    names = ", ".join(packages)
    text = f"these libraries are missing, install them with your system's package manager: {names}."
    if blocking(packages):
        raise SetupError(text)
    print(f"A window cannot be shown here: {text}", file=sys.stderr)


def _apt(packages: list[str], log: Path) -> None:
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"sudo apt-get update && sudo {' '.join(install)}"
    with log.open("a", encoding="utf-8") as output:
        for command in (["apt-get", "update"], install):
            try:
                done = subprocess.run(
                    [*_as_root(by_hand), *command], stdout=output, stderr=subprocess.STDOUT, check=False
                )
            except OSError as error:
                raise SetupError(f"apt-get could not be started ({error}); run: {by_hand}") from error
            if done.returncode != 0 and command is install:
                raise SetupError(f"the system libraries could not be installed ({log}); run: {by_hand}")


def _as_root(by_hand: str) -> list[str]:
    """What goes before a command so that it may install."""
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return environment
    if shutil.which("sudo") is None:
        raise SetupError(f"system libraries are missing and sudo is not here; as root, run: {by_hand}")
    if not sys.stdin.isatty():
        return ["sudo", "-n", *environment]
    return ["sudo", *environment]
