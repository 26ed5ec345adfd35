"""What the commands about balloons and the figures before them do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.editing.commands import balloons, bodies, figures, joints
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.i18n import named, tr

KINDS: tuple[BalloonKind, ...] = ("speech", "thought", "shout", "whisper", "radio", "weak", "caption")
Make = Callable[[], Diff]


def balloon_commands(desk: Desk) -> CommandTable:
    """Kinds, tails, bodies, joints, figures."""
    table: CommandTable = {f"balloon.{kind}": partial(_kind, desk, kind) for kind in KINDS}
    return table | _tails(desk) | _bodies(desk) | _joints(desk) | _figures(desk)


def _tails(desk: Desk) -> CommandTable:
    return {
        "tail.add": lambda: _do(desk, "Add tail", lambda: balloons.give_tail(desk.document, desk.items)),
        "tail.remove": lambda: _do(
            desk, "Remove tail", lambda: balloons.take_tail(desk.document, desk.items)
        ),
        "tail.bind": lambda: _do(desk, "Bind tail", lambda: balloons.bind_tails(desk.document, desk.items)),
        "tail.free": lambda: _do(desk, "Free tail", lambda: balloons.free_tails(desk.document, desk.items)),
        "tail.outside": lambda: _toggle(
            desk, named("Speaker outside the panel"), lambda b: b.off_panel, balloons.set_off_panel
        ),
    }


def _bodies(desk: Desk) -> CommandTable:
    book = desk.session.services.book
    return {
        "body.free": lambda: _do(desk, "Free outline", lambda: bodies.free_bodies(desk.document, desk.items)),
        "body.reset": lambda: _do(
            desk, "Outline of its kind", lambda: bodies.reset_bodies(desk.document, desk.items)
        ),
        "body.plain": lambda: _do(
            desk, "Usual look", lambda: bodies.plain_bodies(desk.document, desk.items, book)
        ),
        "body.fit": lambda: _do(
            desk, "Fit balloon to text", lambda: bodies.fit_bodies(desk.document, desk.items, book)
        ),
        "text.fit": lambda: _do(
            desk, "Fit text to balloon", lambda: bodies.fit_texts(desk.document, desk.items, book)
        ),
    }


def _joints(desk: Desk) -> CommandTable:
    return {
        "balloon.join": lambda: _do(
            desk, "Join balloons", lambda: joints.join_balloons(desk.document, desk.items)
        ),
        "balloon.separate": lambda: _do(
            desk, "Separate balloons", lambda: joints.separate_balloons(desk.document, desk.items)
        ),
        "balloon.connector": lambda: _toggle(
            desk, named("Connector"), lambda b: b.bridge, joints.set_connector
        ),
    }


def _figures(desk: Desk) -> CommandTable:
    return {
        "balloon.behind": lambda: _behind(desk),
        "figure.propose": lambda: _do(
            desk, "Outline figures", lambda: _each_panel(desk, figures.propose_figures)
        ),
        "figure.clear": lambda: _do(
            desk,
            "Forget figures",
            lambda: _each_panel(desk, lambda document, panel: figures.set_figures(document, panel, ())),
        ),
    }


def _kind(desk: Desk, kind: BalloonKind) -> None:
    """The kind of the selected balloons and of the next new one; with none selected the tool is taken up."""
    host, chosen = desk.view.canvas.host, balloons.balloons_of(desk.document, desk.items)
    if kind != "caption":
        host.aids = msgspec.structs.replace(host.aids, kind=kind)
    if chosen:
        book = desk.session.services.book
        _do(desk, "Kind", lambda: balloons.set_kinds(desk.document, desk.items, kind, book))
    else:
        host.set_tool("caption" if kind == "caption" else "balloon")


def _behind(desk: Desk) -> None:
    """Behind or before the figures; who has none outlined yet is told how."""
    _toggle(desk, named("Behind the figure"), lambda b: b.behind, balloons.set_behind)
    for balloon in balloons.balloons_of(desk.document, desk.items):
        panel = desk.document.panel(balloon.panel) if balloon.panel is not None else None
        if balloon.behind and (panel is None or panel.art is None or not panel.art.front):
            desk.session.notices.tell(
                tr("No figure is outlined in this panel yet: draw around one with the Figure tool.")
            )
            return


def _toggle(desk: Desk, label: str, holds: Callable[[Balloon], bool], make: Callable[..., Diff]) -> None:
    """On where it is not on for all of the selected balloons, else off."""
    on = not all(holds(b) for b in balloons.balloons_of(desk.document, desk.items))
    _do(desk, label, lambda: make(desk.document, desk.items, on))


def _each_panel(desk: Desk, command: Callable[..., Diff]) -> Diff:
    diff = EMPTY
    for panel in desk.panels:
        diff = diff.then(command(diff.applied_to(desk.document), panel))
    return diff


def _do(desk: Desk, label: str, make: Make) -> None:
    """One step; what cannot be done is told."""
    try:
        diff = make()
    except KitsumyError as error:
        desk.session.notices.tell_error(error)
        return
    desk.session.commit(label, diff)
