"""Writes constraints.txt from the packages installed beside the Python that runs it.

For maintainers, after an update: `.venv/bin/python installers/pin.py`. Every package that the project or its
development extra needs is named with its exact version; packages that only other systems need keep the line
they have.
"""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
CONSTRAINTS = ROOT / "installers" / "constraints.txt"
HEADER = "# Exact versions of everything that is installed; written by installers/pin.py.\n"
# Installers themselves: whichever version a system brings will do.
LEFT_ALONE = {"pip", "setuptools", "wheel"}


def wanted() -> list[Requirement]:
    """What the project itself asks for, its development extra included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(r) for r in (*project["dependencies"], *project["optional-dependencies"]["dev"])]


def closure(requirements: list[Requirement]) -> tuple[dict[str, str], set[str]]:
    """Versions of all packages reached from `requirements`, and names of those not installed here."""
    versions: dict[str, str] = {}
    absent: set[str] = set()
    waiting = list(requirements)
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in versions or name in absent or name in LEFT_ALONE:
            continue
        try:
            found = distribution(name)
        except PackageNotFoundError:
            absent.add(name)
            continue
        versions[name] = found.version
        waiting += [r for r in map(Requirement, found.requires or ()) if _needed(r, requirement.extras)]
    return versions, absent


def _needed(requirement: Requirement, extras: set[str]) -> bool:
    """Whether some system needs it: a marker that only asks for an extra nobody chose does not count."""
    if requirement.marker is None:
        return True
    if "extra ==" not in str(requirement.marker):
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in extras)


def kept_lines() -> dict[str, str]:
    """Versions that the file names now."""
    if not CONSTRAINTS.exists():
        return {}
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("==") for line in lines if "==" in line)
    return {canonicalize_name(name): version for name, version in pairs}


def main() -> None:
    """Write the file."""
    versions, absent = closure(wanted())
    versions |= {name: version for name, version in kept_lines().items() if name in absent}
    lines = [f"{name}=={version}\n" for name, version in sorted(versions.items())]
    CONSTRAINTS.write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
