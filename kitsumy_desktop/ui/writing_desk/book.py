"""The plan in the editor: one immutable value after the other, each a step that can be undone."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from kitsumy_desktop.story.plan.plan import Plan

MOST_STEPS = 300


class Step(msgspec.Struct, frozen=True):
    """A change: what the plan was before and after it. `key` names the field that was typed into."""

    label: str
    before: Plan
    after: Plan
    key: str = ""


class PlanBook(QObject):
    """Holds the plan; every edit goes through `change`."""

    changed = Signal()
    """There is another plan."""
    locked_changed = Signal(bool)

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._locked = False

    def copied(self) -> PlanBook:
        """A book of its own with the same plan and steps, for a view made anew."""
        made = PlanBook(self._plan)
        made._done, made._undone = list(self._done), list(self._undone)
        return made

    @property
    def plan(self) -> Plan:
        """As it is now."""
        return self._plan

    @property
    def locked(self) -> bool:
        """Whether somebody else writes in it, so that hands must rest."""
        return self._locked

    @property
    def undoable(self) -> str:
        """Name of the last step; empty: there is none."""
        return self._done[-1].label if self._done and not self._locked else ""

    @property
    def redoable(self) -> str:
        """Name of the step that was undone last; empty: there is none."""
        return self._undone[-1].label if self._undone and not self._locked else ""

    def lock(self, locked: bool) -> None:
        """Let nobody edit, or everybody again."""
        if locked != self._locked:
            self._locked = locked
            self.locked_changed.emit(locked)

    def change(self, label: str, plan: Plan, key: str = "") -> None:
        """An edit. Edits with the same `key`, one after the other, are one step: typing into a field."""
        if self._locked or plan == self._plan:
            return
        last = self._done[-1] if self._done else None
        if key and last is not None and last.key == key and not self._undone:
            self._done[-1] = Step(label, last.before, plan, key)
        else:
            self._done.append(Step(label, self._plan, plan, key))
            del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._show(plan)

    def rest(self) -> None:
        """Typing is over: what is typed into the same field later is another step."""
        if self._done and self._done[-1].key:
            self._done[-1] = msgspec.structs.replace(self._done[-1], key="")

    def show(self, plan: Plan) -> None:
        """A plan that arrived by itself, such as the next page of a story being written. No step."""
        if plan != self._plan:
            self._show(plan)

    def undo(self) -> None:
        """Take the last step back."""
        if self.undoable:
            step = self._done.pop()
            self._undone.append(step)
            self._show(step.before)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        if self.redoable:
            step = self._undone.pop()
            self._done.append(msgspec.structs.replace(step, key=""))
            self._show(step.after)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.changed.emit()
