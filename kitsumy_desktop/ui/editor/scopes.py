"""Which commands make sense now: the scopes of the command table, from what is selected and under way."""

from __future__ import annotations

from types import UnionType

from kitsumy_desktop.comic.chains import chain_of
from kitsumy_desktop.comic.document import Effect
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.editing.selection import group_of
from kitsumy_desktop.ui.actions.command import Scope
from kitsumy_desktop.ui.editor.pictures.state import PictureState
from kitsumy_desktop.ui.editor.session import Session

BY_KIND: tuple[tuple[Scope, type | UnionType], ...] = (
    ("item", Balloon | Sfx),
    ("balloon", Balloon),
    ("sfx", Sfx),
    ("effect", Effect),
)
"""What holds when a record of that kind is selected."""
RULED = frozenset({"clean", "double", "rounded", "none"})
"""Borders that no dice change."""


def scopes_of(session: Session, state: PictureState) -> frozenset[Scope]:
    """Everything that holds for the open comic."""
    scopes: set[Scope] = {"comic"}
    records = [session.document.find(i) for i in session.selection]
    if records:
        scopes.add("selection")
    if len(records) > 1:
        scopes.add("several")
    scopes |= {scope for scope, kind in BY_KIND if any(isinstance(r, kind) for r in records)}
    if any(len(chain_of(session.document, r.id)) > 1 for r in records if isinstance(r, Balloon)):
        scopes.add("joined")
    scopes |= _of_frames([r for r in records if isinstance(r, Panel)])
    scopes |= _of_panels([r for r in records if isinstance(r, Panel)], state)
    if session.gutter is not None:
        scopes.add("gutter")
    scopes |= _of_page(session)
    scopes |= _of_layers(session)
    if state.active:
        scopes.add("working")
    if state.stale:
        scopes.add("stale")
    if state.jobs("failed"):
        scopes.add("any_failed")
    return frozenset(scopes)


def _of_page(session: Session) -> set[Scope]:
    """What can be done with the page in view and the one after it."""
    document, page = session.document, session.page
    if page is None:
        return set()
    if document.page(page).spread:
        return {"spread"}
    after = document.comic.pages[session.page_number + 1 :][:1]
    return {"joinable"} if after and not document.page(after[0]).spread else set()


def _of_layers(session: Session) -> set[Scope]:
    """Groups, and what is hidden or locked on the page in view."""
    document, page = session.document, session.page
    scopes: set[Scope] = set()
    if any(group_of(document, i) for i in session.selection):
        scopes.add("grouped")
    if page is None:
        return scopes
    here = [*document.panels(page), *document.items(page)]
    if any(r.hidden for r in here):
        scopes.add("any_hidden")
    if any(r.pinned for r in here):
        scopes.add("any_pinned")
    return scopes


def _of_frames(panels: list[Panel]) -> set[Scope]:
    """Where panels stand, and how they are framed."""
    found: dict[Scope, bool] = {
        "shaped": any(p.form is not None for p in panels),
        "uneven": any(p.border.style not in RULED for p in panels),
        "in_layout": any(p.polygon is None for p in panels),
        "free": any(p.polygon is not None for p in panels),
    }
    return {scope for scope, holds in found.items() if holds}


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
