"""The library: every comic of a person, with its history, pictures and takes, under one folder."""

from __future__ import annotations

import logging
import sqlite3
import uuid
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import CancelledError, InputError, LibraryError
from kitsumy_desktop.comic.ids import ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.history import History
from kitsumy_desktop.library import bundle, comics, rows, sweep
from kitsumy_desktop.library.bundle import KeptVersion, Load, Progress, Stopped, never, quiet
from kitsumy_desktop.library.comics import ComicSummary
from kitsumy_desktop.library.connections import Connections, connect
from kitsumy_desktop.library.durable import write_durably
from kitsumy_desktop.library.errors import explained
from kitsumy_desktop.library.home import Home
from kitsumy_desktop.library.jobs import JobStore
from kitsumy_desktop.library.journal import LibraryJournal
from kitsumy_desktop.library.lock import WriterLock
from kitsumy_desktop.library.opening import check_readable, check_sound, empty_database, prepare
from kitsumy_desktop.library.pictures import PictureFiles, StoredPicture
from kitsumy_desktop.library.times import now
from kitsumy_desktop.library.versions import VersionStore, packed_document
from kitsumy_desktop.library.writings import WritingStore

log = logging.getLogger(__name__)

# A picture that comes again counts as new, so that the sweep spares it.
_KEEP_PICTURE = """
    INSERT INTO pictures (hash, width, height, bytes, added) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (hash) DO UPDATE SET added = excluded.added
"""

_KEEP_TAKE = """
    INSERT INTO takes (comic, id, panel, picture, recipe, json, made) VALUES (?, ?, ?, ?, ?, ?, ?)
"""


@dataclass(frozen=True)
class Opened:
    """A comic as it is on disk. `problems`: what `comic.check` finds wrong with it, normally nothing."""

    document: Document
    history: History
    problems: tuple[str, ...] = ()


class Library:
    """Open one with `Library.open`; usable from any thread. Methods raise LibraryError."""

    def __init__(self, home: Home, connections: Connections, lock: WriterLock | None) -> None:
        self._home = home
        self._connections = connections
        self._lock = lock
        self._pictures = PictureFiles(home.pictures)
        self._work = JobStore(connections, self.add_picture, self.picture_path)
        self._writing = WritingStore(connections)
        self._versions = VersionStore(connections)

    @classmethod
    def open(cls, home: Path, read_only: bool = False) -> Library:
        """The library in the folder `home`, created where there is none (with `read_only`: read as empty).

        Raises LibraryBusy when another program writes to it (it can still be opened with `read_only`),
        LibraryNewer, LibraryDamaged, or LibraryError for whatever else the disk has to say.
        """
        files = Home(home)
        if read_only:
            there = check_readable(files)
            to_read = partial(connect, files.database, read_only=True) if there else empty_database
            return cls(files, Connections(to_read, read_only=True), None)
        try:
            home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise explained(error) from error
        lock = WriterLock(files.lock)
        try:
            prepare(files)
        except BaseException:
            lock.release()
            raise
        return cls(files, Connections(partial(connect, files.database)), lock)

    @property
    def home(self) -> Path:
        """The library's folder."""
        return self._home.folder

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._connections.read_only

    def close(self) -> None:
        """Close the database and let another program write. Safe to call twice."""
        self._connections.close()
        if self._lock is not None:
            self._lock.release()

    @property
    def work(self) -> JobStore:
        """Jobs, pods and the ledger."""
        return self._work

    @property
    def writing(self) -> WritingStore:
        """Stories being written, and answers of language models."""
        return self._writing

    @property
    def versions(self) -> VersionStore:
        """Named versions of comics."""
        return self._versions

    # Comics

    def comics(self) -> tuple[ComicSummary, ...]:
        """All comics, the latest changed first."""
        return comics.listed(self._connections)

    def deleted_comics(self) -> tuple[ComicSummary, ...]:
        """Comics that `restore` can bring back."""
        return comics.listed(self._connections, deleted=True)

    def create(self, document: Document) -> None:
        """Keep a new comic under the id of its comic record."""
        comics.insert(self._connections, document)

    def load(self, comic_id: ComicId) -> Opened:
        """A comic with its history."""
        if not self.read_only:
            with self._connections.writing() as db:
                rows.bound_history(db, comic_id)
        with self._connections.snapshot() as db:
            comics.check_present(db, comic_id)
            document = rows.read_document(db, comic_id)
            history, trouble = rows.read_history(db, comic_id)
        found = (*problems(document), *trouble)
        for problem in found:
            log.warning("comic %s: %s", comic_id, problem)
        return Opened(document, history, found)

    def journal(self, comic_id: ComicId) -> LibraryJournal:
        """What an Editor on `load(comic_id)` writes through; take both before anything else is written."""
        with self._connections.reading() as db:
            comics.check_present(db, comic_id)
            first, done = db.execute(
                "SELECT (SELECT min(number) FROM history WHERE comic = id), done FROM comics WHERE id = ?",
                (comic_id,),
            ).fetchone()
        return LibraryJournal(self._connections, comic_id, done if first is None else first - 1)

    def duplicate(self, comic_id: ComicId, title: str | None = None) -> ComicId:
        """A copy with all pictures and takes, without history, under a new id, which is answered."""
        source = self.load(comic_id).document
        fresh = ComicId(f"co-{uuid.uuid4().hex[:16]}")
        comics.duplicate(self._connections, source, fresh, title or f"{source.comic.title} (copy)")
        thumbnail = self.thumbnail_path(comic_id)
        if thumbnail is not None:
            self.set_thumbnail(fresh, thumbnail.read_bytes())
        return fresh

    def delete(self, comic_id: ComicId) -> None:
        """Take a comic off the list; `restore` puts it back."""
        comics.set_deleted(self._connections, comic_id, deleted=True)

    def restore(self, comic_id: ComicId) -> None:
        """Put a deleted comic back."""
        comics.set_deleted(self._connections, comic_id, deleted=False)

    def purge(self, comic_id: ComicId) -> None:
        """Remove a deleted comic for good, its history, takes and jobs with it; not its ledger."""
        comics.purge(self._connections, comic_id)
        self._thumbnail_file(comic_id).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Remove comics deleted a month ago, old batches, pictures nothing shows, and unfinished files.

        For a quiet moment on a thread of its own, soon after the start. Pictures that anything refers to and
        files younger than a day are left alone. Raises LibraryDamaged, and removes nothing, when the database
        is not sound.
        """
        check_sound(self._home)
        moment = sweep.moment()
        try:
            sweep.purge_long_deleted(self._connections, moment)
            sweep.forget_old_batches(self._connections, moment)
            sweep.forget_old_writing(self._connections, moment)
            sweep.forget_unused_pictures(self._connections, moment)
            sweep.remove_orphan_files(self._connections, self._pictures, moment)
            sweep.remove_orphan_thumbnails(self._connections, self._home.thumbnails)
        except OSError as error:
            raise explained(error) from error

    # One comic in one file

    def put_out(
        self, comic_id: ComicId, target: Path, progress: Progress = quiet, stopped: Stopped = never
    ) -> None:
        """Write a comic with its versions, takes and pictures to a .kitsumy file.

        Raises CancelledError when `stopped` says so; a file that was there before is then as it was.
        """
        bundle.write_bundle(target, self._load_of(comic_id), self.picture_path, progress, stopped)

    def take_in(self, source: Path, progress: Progress = quiet, stopped: Stopped = never) -> ComicId:
        """Keep the comic of a .kitsumy file, under a fresh id where its own is taken; the id.

        Raises InputError for a file that is no sound bundle, CancelledError; the library then has at most
        pictures nobody names, which are swept.
        """
        with bundle.opened(source) as file:
            load = file.load()
            names = file.picture_names()
            for number, name in enumerate(names):
                if stopped():
                    raise CancelledError("Stopped.")
                kept = self.add_picture(file.picture(name))
                if kept.hash != name:
                    raise InputError("This comic is damaged: a picture is of another kind.")
                progress(number + 1, len(names))
        return self._keep_load(load)

    def _load_of(self, comic_id: ComicId) -> Load:
        document = self.load(comic_id).document
        store = self.versions
        kept = tuple(
            KeptVersion(
                v.id, v.name, v.made, packed_document(store.document(v.id)).data, store.thumbnail(v.id)
            )
            for v in store.listed(comic_id)
        )
        thumbnail = self.thumbnail_path(comic_id)
        return Load(
            document,
            comics.takes_of(self._connections, comic_id),
            kept,
            thumbnail.read_bytes() if thumbnail is not None else None,
        )

    def _keep_load(self, load: Load) -> ComicId:
        document = load.document
        if comics.exists(self._connections, document.comic.id):
            document = bundle.under(document, ComicId(f"co-{uuid.uuid4().hex[:16]}"), document.comic.title)
        comics.take_in(self._connections, document, load)
        if load.thumbnail is not None:
            self.set_thumbnail(document.comic.id, load.thumbnail)
        return document.comic.id

    # Pictures

    def add_picture(self, data: bytes) -> StoredPicture:
        """Keep a picture file; what is neither JPEG nor PNG is converted. The same picture is kept once.

        Raises InputError when the bytes are no picture.
        """
        from kitsumy_desktop.library.intake import accept  # Pillow must not delay the first painted frame

        accepted = accept(data)

        def register(picture: PictureHash) -> None:
            row = (picture, accepted.width, accepted.height, len(accepted.data), now())
            with self._connections.writing() as db:
                db.execute(_KEEP_PICTURE, row)

        try:
            picture = self._pictures.put(accepted.data, register)
        except OSError as error:
            raise explained(error) from error
        return StoredPicture(picture, accepted.width, accepted.height)

    def picture_path(self, picture: PictureHash) -> Path:
        """Where a picture's file lies. The content tells JPEG from PNG; there is no suffix."""
        return self._pictures.path(picture)

    # Takes

    def add_take(self, take: Take) -> None:
        """Keep a take; its picture must be in the library. Takes stand outside undo: none is ever lost."""
        with self._connections.writing() as db:
            try:
                db.execute(
                    _KEEP_TAKE,
                    (
                        take.comic,
                        take.id,
                        take.panel,
                        take.picture,
                        take.recipe,
                        msgspec.json.encode(take).decode(),
                        take.made or now(),
                    ),
                )
            except sqlite3.IntegrityError as error:
                raise LibraryError(
                    "This picture cannot be kept as a take.", "Its comic or its file is not in the library."
                ) from error

    def takes(self, panel: PanelId, comic: ComicId | None = None) -> tuple[Take, ...]:
        """All takes of a panel, the oldest first; those of `comic` alone where a copy shares panel ids."""
        with self._connections.reading() as db:
            found = db.execute(
                "SELECT json FROM takes WHERE panel = ?1 AND (?2 IS NULL OR comic = ?2) ORDER BY made, id",
                (panel, comic),
            ).fetchall()
        return tuple(msgspec.json.decode(text, type=Take) for (text,) in found)

    def remove_take(self, comic: ComicId, take: TakeId) -> None:
        """Put a take away; its picture stays until the library is tidied."""
        with self._connections.writing() as db:
            db.execute("DELETE FROM takes WHERE comic = ? AND id = ?", (comic, take))

    # Thumbnails

    def set_thumbnail(self, comic_id: ComicId, jpeg: bytes) -> None:
        """Keep the small picture that the list of comics shows."""
        if self.read_only:
            return
        try:
            write_durably(self._thumbnail_file(comic_id), jpeg)
        except OSError as error:
            raise explained(error) from error

    def thumbnail_path(self, comic_id: ComicId) -> Path | None:
        """The thumbnail's file, if there is one."""
        path = self._thumbnail_file(comic_id)
        return path if path.exists() else None

    def _thumbnail_file(self, comic_id: ComicId) -> Path:
        return self._home.thumbnails / f"{comic_id}.jpg"
