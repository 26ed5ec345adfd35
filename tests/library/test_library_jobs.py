"""Batches, jobs, pods and the ledger on disk: each change whole or not at all."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database
from support.gestures import blank_comic
from support.images import picture_bytes
from support.library_hands import COMIC, edit

from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import CharacterId, PageId, PanelId, TakeId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.comic.records.job import Batch, BatchId, Job, JobId
from kitsumy_desktop.comic.records.pod import RentedPod
from kitsumy_desktop.comic.records.recipe import Edit, Recipe, RecipeHash, Reference, recipe_hash
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.library import migrations, sweep
from kitsumy_desktop.library.library import Library

BATCH = BatchId("ba-1")
RECIPE = Recipe("flux-schnell", "noir", seed=3)


def job(number: int, batch: BatchId = BATCH, **how: object) -> Job:
    """A queued job of panel `number`."""
    made = Job(
        JobId(f"{batch}-jo-{number}"), batch, COMIC, PageId("pg-first"), PanelId(f"pa-{number}"), RECIPE,
        number=number, ordered=100.0,
    )  # fmt: skip
    return msgspec.structs.replace(made, **how)


def charge(number: int, amount: int = 1000, **how: object) -> Charge:
    """A line of the ledger."""
    return msgspec.structs.replace(
        Charge(ChargeId(f"ch-{number}"), 100.0 + number, "picture", "runpod-public", amount), **how
    )


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with a comic and a batch of three jobs."""
    library.create(blank_comic())
    library.work.add_batch(Batch(BATCH, COMIC, ordered=100.0), [job(n) for n in range(3)])
    return library


def take(library: Library, number: int = 0, take_id: str = "tk-1") -> Take:
    """A take with a picture in the library."""
    kept = library.work.add_picture(picture_bytes(size=(40 + number, 30)))
    return Take(
        TakeId(take_id), COMIC, PanelId(f"pa-{number}"), kept.hash, kept.width, kept.height,
        recipe=recipe_hash(RECIPE),
    )  # fmt: skip


def test_a_batch_comes_back_as_it_was_put(filled: Library) -> None:
    work = filled.work
    assert work.batches() == (Batch(BATCH, COMIC, ordered=100.0),) == work.batches(COMIC, open_only=True)
    assert work.jobs(BATCH) == tuple(job(n) for n in range(3)) == work.open_jobs()
    assert work.job(job(1).id) == job(1)
    assert work.job(JobId("none")) is None
    running = job(1, state="running", remote="r-1", provider="runpod-public", tried=("gemini",))
    done = job(2, state="done", take=TakeId("tk-9"))
    work.save_jobs([running, done])
    assert work.open_jobs() == (job(0), running)
    assert work.unplaced(COMIC) == (done,)
    work.save_jobs([msgspec.structs.replace(done, placed=True)])
    assert work.unplaced(COMIC) == ()
    work.save_batch(Batch(BATCH, COMIC, ordered=100.0, state="done", ended=200.0))
    assert work.batches(open_only=True) == ()


def test_a_batch_is_kept_whole_or_not_at_all(filled: Library) -> None:
    with pytest.raises(LibraryError):
        filled.work.add_batch(Batch(BatchId("ba-2"), COMIC), [job(7, BatchId("ba-2")), job(0)])
    assert len(filled.work.batches()) == 1 and len(filled.work.open_jobs()) == 3
    with pytest.raises(LibraryError, match="not in the library"):
        filled.work.add_batch(Batch(BatchId("ba-3"), blank_comic("co-9").comic.id), [])


def test_take_job_and_charge_come_together(filled: Library) -> None:
    made = take(filled)
    done = job(0, state="done", take=made.id)
    filled.work.finish(done, made, [charge(1)])
    assert filled.takes(made.panel) == (made,)
    assert filled.work.job(done.id) == done
    assert filled.work.spent(0.0) == 1000
    filled.work.finish(done, msgspec.structs.replace(made, seed=99), [charge(1)])
    assert filled.takes(made.panel) == (made,), "a take that is there stays as it is"
    assert filled.work.spent(0.0) == 1000, "a line is written once"


def test_without_its_picture_nothing_of_a_take_is_kept(filled: Library) -> None:
    lost = msgspec.structs.replace(take(filled), picture="0" * 64)
    with pytest.raises(LibraryError, match="cannot be kept"):
        filled.work.finish(job(0, state="done", take=lost.id), lost, [charge(1)])
    assert filled.work.job(job(0).id) == job(0)
    assert filled.work.charges() == () and filled.takes(lost.panel) == ()


def test_a_recipe_finds_its_take_while_the_picture_is_there(filled: Library) -> None:
    made = take(filled)
    assert filled.work.take_of(recipe_hash(RECIPE)) is None
    filled.add_take(made)
    assert filled.work.take_of(recipe_hash(RECIPE)) == made
    assert filled.work.take_of(RecipeHash("")) is None
    copy = filled.duplicate(COMIC)
    assert len(filled.takes(made.panel)) == 2 and filled.takes(made.panel, copy)[0].comic == copy
    filled.remove_take(COMIC, made.id)
    assert filled.work.take_of(recipe_hash(RECIPE)).comic == copy  # type: ignore[union-attr]
    filled.picture_path(made.picture).unlink()
    assert filled.work.take_of(recipe_hash(RECIPE)) is None


def test_panels_show_their_latest_job_unless_it_is_done_or_dismissed(filled: Library) -> None:
    later = BatchId("ba-2")
    failed = job(0, later, ordered=200.0, state="failed", reason="No.")
    filled.work.add_batch(
        Batch(later, COMIC, ordered=200.0), [failed, job(1, later, ordered=200.0, state="done")]
    )
    assert set(filled.work.panel_jobs(COMIC)) == {failed, job(2)}
    filled.work.save_jobs([msgspec.structs.replace(failed, dismissed=True)])
    assert filled.work.panel_jobs(COMIC) == (job(2),)


def test_the_ledger_adds_up_by_time_batch_and_comic(filled: Library) -> None:
    lines = [charge(1, 1500, batch=BATCH, comic=COMIC, job=job(1).id), charge(2, -300, kind="correction")]
    filled.work.charge(lines)
    filled.work.charge([charge(3, 77, estimated=True, machine="pod-1", note="boot")])
    assert filled.work.charges() == (*lines, charge(3, 77, estimated=True, machine="pod-1", note="boot"))
    assert filled.work.charges(since=102.0, until=103.0) == (lines[1],)
    assert filled.work.charges(comic=COMIC) == (lines[0],)
    assert filled.work.spent(0.0) == 1277
    assert filled.work.spent(102.0) == -223
    assert filled.work.spent(0.0, batch=BATCH) == 1500


def test_pods_are_kept_with_what_they_cost(filled: Library) -> None:
    pod = RentedPod("kitsumy-a-1", 50.0)
    filled.work.save_pod(pod)
    assert filled.work.pods() == (pod,)
    gone = msgspec.structs.replace(pod, state="gone", gone=90.0, charged=500)
    filled.work.save_pod(gone, [charge(1, 500, kind="machine", machine=pod.name)])
    assert filled.work.pods() == ()
    assert filled.work.pods(alive_only=False) == (gone,)
    assert filled.work.spent(0.0) == 500


def test_measurements_weigh_the_latest_more(filled: Library) -> None:
    for seconds in [10.0] * 4 + [20.0] * 20 + [None]:
        filled.work.measure("picture", "comfy", "flux-schnell", "RTX 4090", seconds)
    filled.work.measure("boot", "runpod-pod", "", "A40", None)
    boot, picture = filled.work.measured()
    assert (picture.count, picture.failed) == (24, 1) and 19.5 < picture.seconds < 20.0
    assert (boot.count, boot.failed, boot.seconds) == (0, 1, 0.0)
    filled.work.measure("boot", "runpod-pod", "", "A40", 200.0)
    assert filled.work.measured()[0].seconds == 200.0


def test_what_is_purged_leaves_its_lines_in_the_ledger(filled: Library) -> None:
    made = take(filled)
    filled.work.finish(job(0, state="done", take=made.id), made, [charge(1, comic=COMIC, batch=BATCH)])
    filled.delete(COMIC)
    filled.purge(COMIC)
    assert filled.work.batches() == () and filled.work.open_jobs() == ()
    assert filled.work.spent(0.0) == 1000
    filled.work.save_jobs([job(1, state="running")], [charge(2)])
    assert filled.work.open_jobs() == () and filled.work.spent(0.0) == 2000


def test_a_library_of_before_gets_the_new_tables_and_its_takes_their_recipes(
    kitsumy_home: Path, tmp_path: Path
) -> None:
    library = Library.open(kitsumy_home)
    library.create(blank_comic())
    made = take(library)
    library.add_take(made)
    library.close()
    with contextlib.closing(sqlite3.connect(kitsumy_home / "library.db", isolation_level=None)) as db:
        of_generation = ("jobs", "batches", "pods", "charges", "measurements")
        for table in (*of_generation, "writings", "answers", "asked", "versions"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DROP INDEX takes_by_recipe")
        db.execute("ALTER TABLE takes DROP COLUMN recipe")
        db.executemany(
            "DELETE FROM _sqlite_migrations WHERE name = ?", [(n,) for n in migrations.step_names()[1:]]
        )
        db.execute("PRAGMA user_version = 1")
    shutil.rmtree(kitsumy_home / "backups", ignore_errors=True)
    again = Library.open(kitsumy_home)
    assert again.work.take_of(recipe_hash(RECIPE)) == made
    assert again.takes(made.panel) == (made,)
    again.work.add_batch(Batch(BATCH, COMIC), [job(0)])
    again.close()
    (backup,) = (kitsumy_home / "backups").glob("library-v1-*.db")
    assert "jobs" not in Database(backup).table_names()


def test_pictures_that_jobs_and_cast_need_are_spared(filled: Library) -> None:
    names = ("mask", "reference", "character", "sheet", "nobody")
    kept = {n: filled.add_picture(picture_bytes(size=(50 + k, 30))).hash for k, n in enumerate(names)}
    wanted = msgspec.structs.replace(
        RECIPE,
        references=(Reference(kept["reference"]),),
        edit=Edit("inpaint", kept["reference"], mask=kept["mask"]),
    )
    filled.work.add_batch(
        Batch(BatchId("ba-2"), COMIC), [job(9, BatchId("ba-2"), wanted=wanted, state="failed")]
    )
    editor = edit(filled)
    mia = Character(CharacterId("ch-1"), "Mia", references=(kept["character"],), turnaround=kept["sheet"])
    editor.commit("Cast", changed(editor.document, [mia]))
    later = sweep.moment() + timedelta(days=2)
    assert sweep.forget_unused_pictures(filled._connections, later) == 1
    with filled._connections.reading() as db:
        left = {h for (h,) in db.execute("SELECT hash FROM pictures")}
    assert left == {kept[n] for n in names[:4]}
    done = job(9, BatchId("ba-2"), wanted=wanted, state="done", placed=True)
    filled.work.save_jobs([done])
    assert sweep.forget_unused_pictures(filled._connections, later) == 2


def test_old_batches_go_when_they_wait_for_nobody(filled: Library) -> None:
    later = sweep.moment() + timedelta(days=200)
    assert sweep.forget_old_batches(filled._connections, later) == 0, "it is open"
    filled.work.save_batch(Batch(BATCH, COMIC, state="done", ended=sweep.moment().timestamp()))
    assert sweep.forget_old_batches(filled._connections, later) == 0, "its jobs wait"
    filled.work.save_jobs([job(0, state="done"), job(1, state="failed"), job(2, state="cancelled")])
    assert sweep.forget_old_batches(filled._connections, later) == 0, "a take was not placed"
    filled.work.save_jobs([job(0, state="done", placed=True)], [charge(1)])
    assert sweep.forget_old_batches(filled._connections, later) == 1
    assert filled.work.jobs(BATCH) == () and filled.work.spent(0.0) == 1000


def test_what_cannot_be_read_is_told(filled: Library) -> None:
    with filled._connections.writing() as db:
        db.execute("UPDATE jobs SET json = '{' WHERE number = 1")
    with pytest.raises(LibraryError, match="queue cannot be read"):
        filled.work.open_jobs()
