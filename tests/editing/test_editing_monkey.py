"""Any editing command after any other: the comic stays sound, undo leads to the start, redo to the end."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from support.any_command import Monkey, commands
from support.full_comic import full_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, seeded_ids
from kitsumy_desktop.editing.commands.pages import add_page
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal

EXAMPLES = int(os.environ.get("KITSUMY_MONKEY", "12"))
"""More for a longer look: the machine finds what it has not seen."""


@cache
def start() -> Document:
    with tempfile.TemporaryDirectory() as folder:
        return full_comic(Path(folder))


class Editing(RuleBasedStateMachine):
    """Commands, undo and redo in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = Editor(start(), MemoryJournal())
        self.monkey = Monkey(shipped_faces(), seeded_ids("monkey"))

    @rule(name=st.sampled_from(sorted(commands())), seed=st.integers(0, 2**16))
    def command(self, name: str, seed: int) -> None:
        """Any command with any arguments."""
        call = self.monkey.call(name, self.editor.committed, Random(seed))
        before = self.editor.committed
        assert call.diff.applied_to(before).comic.id == before.comic.id
        self.editor.commit(name, call.diff)

    @rule()
    def undo(self) -> None:
        """One step back."""
        self.editor.undo()

    @rule()
    def redo(self) -> None:
        """One step on again."""
        self.editor.redo()

    @invariant()
    def sound(self) -> None:
        """Every invariant of a comic holds."""
        assert problems(self.editor.committed) == []

    def teardown(self) -> None:
        """All the way back, and all the way on."""
        while self.editor.redo():
            pass
        end = self.editor.committed
        while self.editor.undo():
            pass
        assert self.editor.committed == start()
        while self.editor.redo():
            pass
        assert self.editor.committed == end


Editing.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestEditing = Editing.TestCase


def test_every_command_can_be_called_and_changes_something() -> None:
    """A command that refuses all it is given would make the monkey blind. Some need what others leave."""
    monkey = Monkey(shipped_faces(), seeded_ids("each"))
    begun = add_page(start(), PageId("pg-blank"), PanelId("pn-blank"), at=1).applied_to(start())
    idle = [n for n in monkey.names if not _acts(monkey, n, start()) and not _acts(monkey, n, begun)]
    document, dice = begun, Random(4)
    for _ in range(250):
        name = dice.choice(monkey.names)
        after = monkey.call(name, document, dice).diff.applied_to(document)
        document = after if sum(len(p.items) for p in after.pages()) < 200 else document
        if dice.random() < 0.1:
            idle = [n for n in idle if not _acts(monkey, n, document)]
    assert idle == []


def _acts(monkey: Monkey, name: str, document: Document) -> bool:
    return any(not monkey.call(name, document, Random(seed)).diff.is_empty for seed in range(40))
