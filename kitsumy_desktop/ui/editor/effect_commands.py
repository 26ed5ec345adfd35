"""What the commands about lines, tones, blur and ghosts do."""

from __future__ import annotations

from functools import partial

from kitsumy_desktop.comic.diff import EMPTY
from kitsumy_desktop.comic.document import ITEMS
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, PanelId, RecordId
from kitsumy_desktop.editing.commands import effects, items
from kitsumy_desktop.editing.effect_presets import preset
from kitsumy_desktop.ui.actions.effects import NAMES
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk


def effect_commands(desk: Desk) -> CommandTable:
    """One for every kind of effect, and what can be done with those there are."""
    table: CommandTable = {command: partial(_add, desk, name) for command, name in NAMES.items()}
    return table | {
        "effect.dice": partial(_dice, desk),
        "effect.whole": partial(_whole, desk),
        "effect.beneath": partial(_beneath, desk),
        "effect.above": partial(_above, desk),
    }


def _add(desk: Desk, name: str) -> None:
    """To every selected panel, else to the panel of what is selected or in the middle of the view."""
    page = desk.page
    if page is None:
        return
    look = preset(name)
    diff, added = EMPTY, []
    try:
        for panel in _targets(desk, page):
            document = diff.applied_to(desk.document)
            effect = effects.made(
                document, page, panel, desk.session.services.ids(effects.prefix_of(look)), look
            )
            diff = diff.then(effects.add_effect(document, effect))
            added.append(effect.id)
    except InputError as error:
        desk.session.notices.tell_error(error)
        return
    if desk.session.commit(effects.label_of(look), diff):
        desk.session.select(tuple(added))
        desk.view.canvas.host.effects = desk.view.canvas.host.effects.used(name)


def _targets(desk: Desk, page: PageId) -> tuple[PanelId | None, ...]:
    if desk.panels:
        return desk.panels
    homes = (desk.document.find(i) for i in desk.items)
    found = tuple(dict.fromkeys(r.panel for r in homes if isinstance(r, ITEMS)))
    return found or (items.panel_at(desk.document, page, desk.view.canvas.center()),)


def _effects(desk: Desk) -> list[RecordId]:
    return [e.id for e in effects.effects_of(desk.document, desk.items)]


def _dice(desk: Desk) -> None:
    desk.session.commit("Other dice", effects.throw_again(desk.document, _effects(desk)))


def _whole(desk: Desk) -> None:
    desk.session.commit("Over the whole panel", effects.over_panel(desk.document, _effects(desk)))


def _beneath(desk: Desk) -> None:
    desk.session.commit("Beneath everything said", effects.beneath_words(desk.document, _effects(desk)))


def _above(desk: Desk) -> None:
    if desk.page is not None:
        desk.session.commit("Above everything said", items.to_front(desk.document, desk.page, _effects(desk)))
