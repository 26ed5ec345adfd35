"""The person's settings: one typed value in one file, written whole or not at all."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, WritingPreferences
from kitsumy_desktop.library.durable import write_durably
from kitsumy_desktop.library.errors import explained

log = logging.getLogger(__name__)

SETTINGS_VERSION = 1


class Settings(msgspec.Struct, frozen=True):
    """What the program remembers between starts. The `new_…` fields are the last choices for a new comic."""

    version: int = SETTINGS_VERSION
    theme: Literal["system", "light", "dark"] = "system"
    interface_language: str = ""
    """Empty: the operating system's."""
    author: str = ""
    new_format: str = "us-comic"
    new_reading: Reading = "ltr"
    new_style: str = "american-classic"
    new_language: str = "en"
    export_folder: str = ""
    import_folder: str = ""
    window: dict[str, str] = {}
    """Geometry and splitter states by window name, as the toolkit encodes them."""
    places: dict[str, str] = {}
    """Where a comic was left, by its id: page and zoom, the comic seen last at the end."""
    shortcuts: dict[str, str] = {}
    """Keys that were changed, by command or tool; empty: none at all."""
    recent: tuple[str, ...] = ()
    """Commands found in the palette, the latest first."""
    show_guides: bool = True
    unit: str = ""
    """Unit of lengths: mm, in, pt or px; empty: what the country measures with."""
    aids: dict[str, bool] = {}
    """Snapping, rulers, own guides and their lock, where they are not as usual."""
    align_to: str = "selection"
    install: str = ""
    """A random name of this installation: pods carry it, so that no other program's pods are touched."""
    templates: tuple[PageTemplate, ...] = ()
    """Page layouts of one's own, for all comics, the oldest first."""
    generation: GenerationPreferences = GenerationPreferences()
    writing: WritingPreferences = WritingPreferences()


Fields: TypeAlias = dict[str, Any]

MIGRATIONS: dict[int, Callable[[Fields], Fields]] = {}
"""Steps from an older settings file: {version of the file: its fields as the next version has them}."""


def migrated(fields: Fields) -> Fields:
    """The fields of an older file as this program knows them."""
    for version in range(int(fields.get("version", 1)), SETTINGS_VERSION):
        fields = {**MIGRATIONS[version](fields), "version": version + 1}
    return fields


class SettingsFile:
    """Reads and writes the settings at `path`. `current` and `keep` may be used from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._newer = False
        self._lock = threading.RLock()
        self._current: Settings | None = None

    @property
    def current(self) -> Settings:
        """The settings as they are now, read from the file the first time."""
        with self._lock:
            if self._current is None:
                self._current = self.load()
            return self._current

    def keep(self, **values: object) -> Settings:
        """Change some fields, here and in the file. Raises LibraryError; the change holds all the same."""
        with self._lock:
            self._current = msgspec.structs.replace(self.current, **values)
            self.save(self._current)
            return self._current

    def load(self) -> Settings:
        """The settings; defaults where there are none.

        A file that cannot be read is put aside, and the log says so; one of a newer program is used as far
        as it is understood and never overwritten.
        """
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise explained(error) from error
        try:
            fields = msgspec.json.decode(data, type=Fields)
            self._newer = msgspec.convert(fields.get("version", 1), int) > SETTINGS_VERSION
            return msgspec.convert(migrated(fields), Settings)
        except msgspec.MsgspecError as error:
            self._put_aside(error)
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write the settings. Raises LibraryError."""
        if self._newer:
            raise LibraryError("The settings were written by a newer Kitsumy and are left as they are.")
        try:
            write_durably(self._path, msgspec.json.format(msgspec.json.encode(settings)))
        except OSError as error:
            raise explained(error) from error

    def _put_aside(self, error: msgspec.MsgspecError) -> None:
        if self._newer:
            log.warning("settings of a newer program cannot be read, defaults hold: %s", error)
            return
        aside = self._path.with_suffix(".unreadable.json")
        log.warning("the settings cannot be read (%s); they are kept as %s", error, aside.name)
        try:
            os.replace(self._path, aside)
        except OSError as problem:
            raise explained(problem) from problem
