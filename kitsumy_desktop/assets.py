"""Files shipped with the program: fonts, styles, formats, samples, icons. Read only, no state of the user."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The folder of shipped files: `_resources` in an installed package, `resources` in a checkout."""
    here = Path(__file__).resolve().parent
    for folder in (here / "_resources", here.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"shipped files are missing beside {os.fspath(here)}")


def resource(*parts: str) -> Path:
    """Path of one shipped file, e.g. resource("fonts", "fonts.json")."""
    return resource_root().joinpath(*parts)


def read_bytes(*parts: str) -> bytes:
    """Contents of one shipped file."""
    return resource(*parts).read_bytes()
