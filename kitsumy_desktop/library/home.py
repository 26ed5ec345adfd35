"""Where the library lives and how its folder is laid out."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import platformdirs

HOME_VARIABLE = "KITSUMY_HOME"


def default_home() -> Path:
    """The folder of KITSUMY_HOME, or the operating system's place for a program's data."""
    chosen = os.environ.get(HOME_VARIABLE, "")
    return (
        Path(chosen).expanduser() if chosen else Path(platformdirs.user_data_dir("Kitsumy", appauthor=False))
    )


class Home(NamedTuple):
    """The files of a library under its `folder`."""

    folder: Path

    @property
    def database(self) -> Path:
        """All comics, their history and their takes."""
        return self.folder / "library.db"

    @property
    def lock(self) -> Path:
        """Held by the one program that writes."""
        return self.folder / "library.lock"

    @property
    def pictures(self) -> Path:
        """Picture files, named by the sha256 of their bytes."""
        return self.folder / "pictures"

    @property
    def thumbnails(self) -> Path:
        """A small JPEG per comic."""
        return self.folder / "thumbnails"

    @property
    def backups(self) -> Path:
        """Copies of the database from before each migration, and of damaged ones."""
        return self.folder / "backups"

    @property
    def settings(self) -> Path:
        """The person's settings."""
        return self.folder / "settings.json"
