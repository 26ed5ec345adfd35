"""Files and folders that were dropped, sorted by what they are; folders and archives opened."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.library.bundle import SUFFIX
from kitsumy_desktop.ui.i18n import told, tr

TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".fountain", ".text"})
PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
ARCHIVE_SUFFIXES = frozenset({".cbz", ".zip"})
KNOWN = TEXT_SUFFIXES | PICTURE_SUFFIXES | ARCHIVE_SUFFIXES | {SUFFIX}
MOST_PICTURES = 2000
"""Of one folder or archive."""
MOST_BYTES = 4 << 30
"""Of an archive, unpacked."""
_NUMBERS = re.compile(r"(\d+)")


class Sorted(NamedTuple):
    """What was dropped. `refused` says of each file that is nothing we take why."""

    pictures: tuple[Path, ...]
    texts: tuple[Path, ...]
    bundles: tuple[Path, ...]
    refused: tuple[str, ...]


def looks_known(path: Path) -> bool:
    """Whether a path may be something we take, by its name alone: no name tells a folder."""
    return path.suffix.lower() in KNOWN or not path.suffix


def sort_dropped(paths: Iterable[Path], unpacked: Path) -> Sorted:
    """Look at what was dropped; archives are unpacked into the folder `unpacked`. For a thread.

    Pictures of folders and archives come in the order a person would number them: 2 before 10.
    """
    pictures: list[Path] = []
    texts: list[Path] = []
    bundles: list[Path] = []
    refused: list[str] = []
    for path in paths:
        suffix = path.suffix.lower()
        try:
            if path.is_dir():
                pictures += _in_folder(path)
            elif suffix in PICTURE_SUFFIXES:
                pictures.append(path)
            elif suffix in TEXT_SUFFIXES:
                texts.append(path)
            elif suffix == SUFFIX:
                bundles.append(path)
            elif suffix in ARCHIVE_SUFFIXES:
                pictures += _in_archive(path, unpacked)
            else:
                refused.append(tr("{name}: this kind of file cannot be placed.", name=path.name))
        except InputError as error:
            refused.append(f"{path.name}: {told(error.user_text)}")
        except OSError as error:
            refused.append(f"{path.name}: {error.strerror or error}")
    return Sorted(tuple(pictures), tuple(texts), tuple(bundles), tuple(refused))


def natural(name: str) -> list[tuple[int, int, str]]:
    """A sort key by which page 2 comes before page 10, whatever the case."""
    parts = _NUMBERS.split(name.casefold())
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in parts if p]


def _in_folder(folder: Path) -> list[Path]:
    """Pictures of a folder and the folders in it, hidden ones left out."""
    found = [p for p in _walk(folder) if p.suffix.lower() in PICTURE_SUFFIXES]
    if not found:
        raise InputError("There are no pictures in this folder.")
    if len(found) > MOST_PICTURES:
        raise InputError("There are too many pictures in this folder.")
    return sorted(found, key=lambda p: natural(str(p.relative_to(folder))))


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name.startswith(".") or path.is_symlink():
            continue
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def _in_archive(archive: Path, unpacked: Path) -> list[Path]:
    """Pictures of an archive, written under names of our own: names in archives may lead anywhere."""
    try:
        with zipfile.ZipFile(archive) as opened:
            names = [i for i in opened.infolist() if _is_picture(i)]
            if not names:
                raise InputError("There are no pictures in this archive.")
            if len(names) > MOST_PICTURES or sum(i.file_size for i in names) > MOST_BYTES:
                raise InputError("This archive is too large.")
            folder = unpacked / f"archive-{len(list(unpacked.iterdir()))}"
            folder.mkdir()
            return [
                _unpack(opened, info, folder / f"{number:04d}{Path(info.filename).suffix.lower()}")
                for number, info in enumerate(sorted(names, key=lambda i: natural(i.filename)))
            ]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise InputError("This archive is damaged or locked.") from error


def _is_picture(info: zipfile.ZipInfo) -> bool:
    name = Path(info.filename)
    inside = [part for part in name.parts if part not in (".", "..")]
    hidden = any(part.startswith((".", "__MACOSX")) for part in inside)
    return not info.is_dir() and not hidden and name.suffix.lower() in PICTURE_SUFFIXES


def _unpack(opened: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> Path:
    with opened.open(info) as source, target.open("wb") as file:
        shutil.copyfileobj(source, file)
    return target
