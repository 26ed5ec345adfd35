"""A monkey at the keyboard: gestures, undo, arrivals, failures and restarts in any order keep the promise.

The promise: the document is sound after every step, disk and memory agree, undo goes back exactly as far as
the history says, and a failed write changes nothing.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from random import Random

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from support.gestures import any_arrival, any_gesture, blank_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import ComicId, seeded_ids
from kitsumy_desktop.editing import history as history_module
from kitsumy_desktop.editing.editor import Editor, Phase
from kitsumy_desktop.editing.history import HISTORY_LIMIT, Entry
from kitsumy_desktop.library import journal as journal_module
from kitsumy_desktop.library.journal import LibraryJournal
from kitsumy_desktop.library.library import Library

COMIC = ComicId("co-1")
SEEDS = st.integers(0, 2**32 - 1)


class _Breakable:
    """A journal whose next write can be made to fail."""

    def __init__(self, journal: LibraryJournal) -> None:
        self._journal = journal
        self.broken = False

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        if self.broken:
            raise LibraryError("The disk is full.")
        self._journal.record(diff, entry, position)


class Monkey(RuleBasedStateMachine):
    limit = HISTORY_LIMIT

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        for module in (history_module, journal_module):
            self.patch.setattr(module, "HISTORY_LIMIT", self.limit)
        self.home = Path(tempfile.mkdtemp())
        self.library = Library.open(self.home)
        self.library.create(blank_comic(COMIC))
        self.past: list[Document] = []
        self.pure = True
        self.ids = seeded_ids("monkey")
        self._open()

    def _open(self) -> None:
        opened = self.library.load(COMIC)
        self.journal = _Breakable(self.library.journal(COMIC))
        self.editor = Editor(opened.document, self.journal, opened.history)
        self.shown = self.editor.document
        self.editor.listen(self._follow)

    def _follow(self, diff: Diff, phase: Phase) -> None:
        # What a listener is told covers all that changed: taking just those records over is enough.
        now = self.editor.document
        records = {i: r for i, r in self.shown.records.items() if i not in diff.touched()}
        records.update((i, r) for i in diff.touched() if (r := now.find(i)) is not None)
        self.shown = Document(records)

    def teardown(self) -> None:
        self.library.close()
        self.patch.undo()
        shutil.rmtree(self.home)

    @rule(seed=SEEDS, previews=st.integers(0, 2))
    def gesture(self, seed: int, previews: int) -> None:
        before = self.editor.committed
        for i in range(previews):
            self.editor.preview(any_gesture(before, Random(seed + i), self.ids))
        diff = any_gesture(before, Random(seed), self.ids)
        position = self.editor.history.position
        changed = self.editor.commit("Gesture", diff)
        assert changed is not diff.is_empty
        if changed:
            self.past = [*self.past[:position], before][-self.limit :]

    @rule(seed=SEEDS)
    def cancelled_gesture(self, seed: int) -> None:
        before = self.editor.document
        self.editor.preview(any_gesture(self.editor.committed, Random(seed), self.ids))
        self.editor.cancel()
        assert self.editor.document == self.editor.committed
        assert self.editor.document == before

    @rule()
    def undo(self) -> None:
        position = self.editor.history.position
        assert self.editor.undo() is (position > 0)
        if position and self.pure:
            assert self.editor.document == self.past[position - 1]

    @rule()
    def redo(self) -> None:
        possible = self.editor.history.redoable is not None
        assert self.editor.redo() is possible

    @rule(seed=SEEDS)
    def arrival(self, seed: int) -> None:
        history = self.editor.history
        diff = any_arrival(self.editor.committed, Random(seed), self.ids)
        self.editor.commit("Arrives", diff, mode="preserve_redo")
        assert self.editor.history == history
        self.pure = self.pure and diff.is_empty

    @rule(seed=SEEDS, what=st.sampled_from(["commit", "undo", "redo", "arrival"]))
    def failing_write(self, seed: int, what: str) -> None:
        before, history = self.editor.committed, self.editor.history
        diff = any_gesture(before, Random(seed), self.ids)
        possible = {
            "commit": not diff.is_empty,
            "arrival": not diff.is_empty,
            "undo": history.undoable is not None,
            "redo": history.redoable is not None,
        }
        if not possible[what]:
            return
        self.journal.broken = True
        with pytest.raises(LibraryError):
            if what in ("undo", "redo"):
                getattr(self.editor, what)()
            else:
                self.editor.commit("Fails", diff, mode="record" if what == "commit" else "preserve_redo")
        self.journal.broken = False
        assert self.editor.document == before
        assert self.editor.history == history

    @rule()
    def restart(self) -> None:
        history = self.editor.history
        document = self.editor.committed
        self.library.close()
        self.library = Library.open(self.home)
        self._open()
        assert self.editor.history == history
        assert self.editor.document == document

    @precondition(lambda self: self.editor.history.position > 0)
    @rule()
    def undo_everything_and_redo(self) -> None:
        end, steps = self.editor.document, self.editor.history.position
        while self.editor.undo():
            assert problems(self.editor.document) == []
        if self.pure:
            assert self.editor.document == self.past[0]
        for _ in range(steps):
            assert self.editor.redo()
        if self.pure:
            assert self.editor.document == end

    @invariant()
    def sound(self) -> None:
        assert problems(self.editor.committed) == []
        assert self.shown == self.editor.document

    @invariant()
    def disk_agrees(self) -> None:
        opened = self.library.load(COMIC)
        assert opened.document == self.editor.committed
        assert opened.history == self.editor.history


class ForgetfulMonkey(Monkey):
    """The same with a history of a few steps, so that old ones are dropped all the time."""

    limit = 4


TestMonkey = Monkey.TestCase
TestForgetfulMonkey = ForgetfulMonkey.TestCase
TestMonkey.settings = TestForgetfulMonkey.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None
)
