"""Which commands make sense now: the scopes of the command table, from what is selected and under way."""

from __future__ import annotations

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.ui.actions.command import Scope
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session


def scopes_of(session: Session, state: PictureState) -> frozenset[Scope]:
    """Everything that holds for the open comic."""
    scopes: set[Scope] = {"comic"}
    records = [session.document.find(i) for i in session.selection]
    if records:
        scopes.add("selection")
    if any(isinstance(r, Balloon | Sfx) for r in records):
        scopes.add("item")
    if any(isinstance(r, Balloon) for r in records):
        scopes.add("balloon")
    if any(isinstance(r, Sfx) for r in records):
        scopes.add("sfx")
    scopes |= _of_panels([r for r in records if isinstance(r, Panel)], state)
    if state.active:
        scopes.add("working")
    if state.stale:
        scopes.add("stale")
    if state.jobs("failed"):
        scopes.add("any_failed")
    return frozenset(scopes)


def _of_panels(panels: list[Panel], state: PictureState) -> set[Scope]:
    scopes: set[Scope] = set()
    if panels:
        scopes.add("panel")
    if any(p.art is not None for p in panels):
        scopes.add("picture")
    kinds = {mark.kind for p in panels if (mark := state.marks.get(p.id)) is not None}
    if kinds:
        scopes.add("mark")
    if kinds & {"failed", "unsure"}:
        scopes.add("failed")
    if "unsure" in kinds:
        scopes.add("unsure")
    return scopes
