"""Opening: created, updated after a copy, refused untouched when newer, damaged or foreign; one writer."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations
from support.gestures import blank_comic
from support.library_hands import COMIC, edit, note, notes

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.library import migrations, opening
from kitsumy_desktop.library.connections import connect
from kitsumy_desktop.library.errors import LibraryBusy, LibraryDamaged, LibraryNewer
from kitsumy_desktop.library.home import Home, default_home
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.lock import WriterLock
from kitsumy_desktop.library.schema import APPLICATION_ID, VERSION

ROOT = Path(__file__).resolve().parents[2]
TABLES = {
    *("comics", "records", "history", "pictures", "takes"),
    *("batches", "jobs", "pods", "charges", "measurements"),
    *("writings", "answers", "asked"),
    "versions",
}


def fill(home: Path) -> Path:
    """A closed library with one edited comic; its database."""
    library = Library.open(home)
    library.create(blank_comic())
    note(edit(library), "kept")
    library.close()
    return home / "library.db"


def digest(path: Path) -> str:
    """What the file holds, as a short text."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_home_is_the_variable_or_the_systems_place(
    kitsumy_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert default_home() == kitsumy_home
    monkeypatch.delenv("KITSUMY_HOME")
    assert default_home().name == "Kitsumy"
    assert default_home().is_absolute()


def test_a_new_database_is_strict_durable_and_named(library: Library) -> None:
    db = library._connections.get()
    pragma = {
        p: db.execute(f"PRAGMA {p}").fetchone()[0]
        for p in ("journal_mode", "synchronous", "foreign_keys", "user_version", "application_id")
    }
    assert pragma == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "user_version": VERSION,
        "application_id": APPLICATION_ID,
    }
    ours = db.execute("SELECT name, strict FROM pragma_table_list WHERE name NOT LIKE '%sqlite_%'").fetchall()
    assert {name for name, _ in ours} == TABLES
    assert all(strict for _, strict in ours)
    assert len(migrations.step_names()) == VERSION


def test_opening_a_current_library_imports_nothing_heavy(kitsumy_home: Path) -> None:
    fill(kitsumy_home)
    code = (
        "import sys; from pathlib import Path; from kitsumy_desktop.library.library import Library;"
        "from kitsumy_desktop.library import formats, settings;"
        "library = Library.open(Path(sys.argv[1])); library.load(library.comics()[0].id); library.close();"
        "heavy = 'PIL sqlite_utils numpy httpx reportlab keyring PySide6'.split();"
        "print([m for m in heavy if m in sys.modules])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(kitsumy_home)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_the_second_writer_is_told_and_may_read(kitsumy_home: Path) -> None:
    first = Library.open(kitsumy_home)
    first.create(blank_comic())
    with pytest.raises(LibraryBusy, match="Another Kitsumy"):
        Library.open(kitsumy_home)
    reader = Library.open(kitsumy_home, read_only=True)
    assert reader.read_only
    editor = edit(reader)
    with pytest.raises(LibraryError, match="reading only"):
        note(editor, "no")
    note(edit(first), "yes")
    assert notes(reader) == "yes"
    first.close()
    reader.close()
    Library.open(kitsumy_home).close()


def test_the_lock_of_a_dead_program_does_not_hold(kitsumy_home: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from kitsumy_desktop.library.library import Library;"
        "Library.open(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(kitsumy_home)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(LibraryBusy):
            Library.open(kitsumy_home)
        other.kill()
        other.wait()
    Library.open(kitsumy_home).close()


def test_a_lock_can_be_taken_again_once_released(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "lock")
    assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
    lock.release()
    lock.release()
    WriterLock(tmp_path / "lock").release()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_newer_library_is_refused_and_untouched(kitsumy_home: Path, read_only: bool) -> None:
    path = fill(kitsumy_home)
    db = sqlite3.connect(path)
    db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    before = digest(path)
    with pytest.raises(LibraryNewer, match="newer Kitsumy"):
        Library.open(kitsumy_home, read_only)
    assert digest(path) == before
    assert not (kitsumy_home / "backups").exists()
    WriterLock(kitsumy_home / "library.lock").release()


def test_a_file_that_is_no_database_is_refused_untouched_and_copied(kitsumy_home: Path) -> None:
    path = fill(kitsumy_home)
    path.write_bytes(b"not a database" * 1000)
    for _ in range(2):
        with pytest.raises(LibraryDamaged, match="damaged") as caught:
            Library.open(kitsumy_home)
    assert path.read_bytes() == b"not a database" * 1000
    copies = list((kitsumy_home / "backups").glob("damaged-*.db"))
    assert [c.read_bytes() for c in copies] == [path.read_bytes()]
    assert str(copies[0]) in caught.value.hint


def spoil(path: Path) -> None:
    """Overwrite the first page of every table and index; the schema itself can still be read."""
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as db:
        size = db.execute("PRAGMA page_size").fetchone()[0]
        roots = [root for (root,) in db.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")]
    data = bytearray(path.read_bytes())
    for root in roots:
        data[(root - 1) * size : root * size] = bytes(size)
    path.write_bytes(data)


@pytest.mark.parametrize("log_bytes", [5000, None])
def test_damage_is_found_after_a_crash_and_left_as_it_is(kitsumy_home: Path, log_bytes: int | None) -> None:
    path = fill(kitsumy_home)
    library = Library.open(kitsumy_home)
    note(edit(library), "more")
    crashed = kitsumy_home.parent / "crashed"
    shutil.copytree(kitsumy_home, crashed)  # as a power cut would leave it: the write-ahead log is there
    library.close()
    spoil(crashed / path.name)
    log = crashed / "library.db-wal"
    log.write_bytes(log.read_bytes()[:log_bytes])
    before = digest(crashed / path.name), digest(log)
    for _ in range(2):
        with pytest.raises(LibraryDamaged):
            Library.open(crashed)
        assert (digest(crashed / path.name), digest(log)) == before
    (copy,) = (crashed / "backups").glob("damaged-*.db")
    assert digest(copy) == before[0]


def test_damage_without_a_crash_is_found_when_tidying(kitsumy_home: Path) -> None:
    spoil(fill(kitsumy_home))
    before = digest(kitsumy_home / "library.db")
    library = Library.open(kitsumy_home)
    with pytest.raises(LibraryDamaged, match="damaged") as caught:
        library.tidy()
    assert "backups" in caught.value.hint
    with pytest.raises(LibraryDamaged):
        library.comics()
    library.close()
    assert digest(kitsumy_home / "library.db") == before


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "other"
    home.mkdir()
    db = sqlite3.connect(home / "library.db")
    db.execute("CREATE TABLE birds (name)")
    db.close()
    before = digest(home / "library.db")
    with pytest.raises(LibraryError, match="not a Kitsumy library"):
        Library.open(home)
    db = sqlite3.connect(home / "library.db")
    db.execute("PRAGMA application_id = 42")
    db.close()
    with pytest.raises(LibraryError, match="not a Kitsumy library"):
        Library.open(home)
    assert before != digest(home / "library.db")
    assert not (home / "library.db-wal").exists()


def test_an_older_library_is_copied_then_updated(kitsumy_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = fill(kitsumy_home)
    second = Migrations("kitsumy-library")
    for name in migrations.step_names():
        second(name=name)(lambda db: None)

    @second(name="9999_colours")
    def colours(db: Database) -> None:
        db.execute("ALTER TABLE comics ADD COLUMN colour TEXT")
        db.execute(f"PRAGMA user_version = {VERSION + 1}")

    monkeypatch.setattr(migrations, "MIGRATIONS", second)
    monkeypatch.setattr(opening, "VERSION", VERSION + 1)
    with pytest.raises(LibraryError, match="older version"):
        Library.open(kitsumy_home, read_only=True)
    library = Library.open(kitsumy_home)
    assert notes(library) == "kept"
    assert library._connections.get().execute("SELECT colour FROM comics").fetchall() == [(None,)]
    library.close()
    assert opening.read_header(path) == (VERSION + 1, APPLICATION_ID)

    (backup,) = (kitsumy_home / "backups").glob(f"library-v{VERSION}-*.db")
    monkeypatch.undo()
    restored = kitsumy_home.parent / "restored"
    restored.mkdir()
    shutil.copy(backup, restored / "library.db")
    library = Library.open(restored)
    assert notes(library) == "kept"
    library.close()


def test_a_failed_update_changes_nothing(kitsumy_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = fill(kitsumy_home)
    broken = Migrations("kitsumy-library")
    for name in migrations.step_names():
        broken(name=name)(lambda db: None)

    @broken(name="9999_fails")
    def fails(db: Database) -> None:
        db.execute("ALTER TABLE comics ADD COLUMN colour TEXT")
        db.execute("SELECT nothing FROM nowhere")

    monkeypatch.setattr(migrations, "MIGRATIONS", broken)
    monkeypatch.setattr(opening, "VERSION", VERSION + 1)
    with pytest.raises(LibraryError):
        Library.open(kitsumy_home)
    monkeypatch.undo()
    library = Library.open(kitsumy_home)
    assert notes(library) == "kept"
    columns = [row[1] for row in library._connections.get().execute("PRAGMA table_info(comics)")]
    assert "colour" not in columns
    library.close()
    assert opening.read_header(path) == (VERSION, APPLICATION_ID)


def test_a_half_created_library_is_finished(kitsumy_home: Path) -> None:
    kitsumy_home.mkdir()
    db = connect(kitsumy_home / "library.db")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()
    library = Library.open(kitsumy_home)
    library.create(blank_comic())
    assert library.load(COMIC).document == blank_comic()
    library.close()


def test_reading_where_nothing_is_finds_nothing_and_makes_nothing(kitsumy_home: Path) -> None:
    library = Library.open(kitsumy_home, read_only=True)
    assert library.comics() == ()
    with pytest.raises(LibraryError, match="no comic"):
        library.load(COMIC)
    with pytest.raises(LibraryError, match="reading only"):
        library.create(blank_comic())
    library.close()
    assert not kitsumy_home.exists()


def test_a_home_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for home in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(LibraryError, match="not a folder"):
            Library.open(home)


@pytest.mark.skipif(sys.platform == "win32", reason="needs the permissions of a Unix file system")
def test_a_library_in_a_folder_that_cannot_be_written() -> None:
    with tempfile.TemporaryDirectory() as folder, _as_a_stranger(Path(folder)):
        home = Path(folder)
        with pytest.raises(LibraryError, match=r"account|write-protected"):
            Library.open(home)
        library = Library.open(home, read_only=True)
        assert notes(library) == "kept"
        library.close()


@contextmanager
def _as_a_stranger(home: Path) -> Iterator[None]:
    """A library in `home` that this process may read but not change."""
    fill(home)
    (home / "library.db").chmod(0o444)
    (home / "library.lock").chmod(0o444)
    home.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
        home.chmod(0o755)


def test_home_knows_its_files(tmp_path: Path) -> None:
    home = Home(tmp_path)
    files = (home.database, home.lock, home.pictures, home.thumbnails, home.settings)
    assert {p.parent for p in files} == {tmp_path}
