"""What the palette finds: commands with their place in the menus, tools, pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from kitsumy_desktop.tools.table import TOOLS
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.actions.command import Menu
from kitsumy_desktop.ui.actions.menus import MENUS
from kitsumy_desktop.ui.actions.table import COMMANDS
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.keymap import TOOL
from kitsumy_desktop.ui.palette.match import Fit, fit

PAGE = "page:"
SAME_PLACE = 24
"""A name found in English or by its menu counts so much less."""


class Entry(msgspec.Struct, frozen=True):
    """One thing that can be done."""

    id: str
    """A command id, TOOL + tool id, or PAGE + page number."""
    name: str
    """In the language of the window."""
    english: str = ""
    where: str = ""
    """The menus that lead to it."""
    keys: str = ""
    icon: str = ""
    refused: str = ""
    """Why it cannot be done now; empty: it can."""


class Match(msgspec.Struct, frozen=True):
    """An entry found, and which letters of its name to show so."""

    entry: Entry
    letters: tuple[int, ...] = ()


def command_entries(actions: ActionSet) -> Iterator[Entry]:
    """All commands, the palette itself left out."""
    for command in COMMANDS:
        if command.id != "help.palette":
            yield Entry(
                command.id,
                _plain(actions[command.id].text()),
                _plain(command.text),
                " ▸ ".join(tr(title) for title in menus_of(command.id)),
                actions.keys.shown(command.id),
                command.icon,
                actions.reason(command.id),
            )


def tool_entries(actions: ActionSet, *, usable: bool) -> Iterator[Entry]:
    """All tools; `usable`: a comic is open."""
    refused = "" if usable else tr("Open a comic first.")
    for tool in TOOLS:
        keys = actions.keys.shown(TOOL + tool.id)
        yield Entry(TOOL + tool.id, tr(tool.name), tool.name, tr("Tool"), keys, tool.icon, refused)


def page_entries(pages: int) -> Iterator[Entry]:
    """Every page by its number."""
    for number in range(1, pages + 1):
        name = tr("Page {number}", number=number)
        yield Entry(f"{PAGE}{number}", name, f"Page {number}", tr("Go to"), "", "file-text")


@cache
def menus_of(command: str) -> tuple[str, ...]:
    """English titles of the menus that lead to a command; empty: none does."""

    def search(menus: Sequence[str | Menu], above: tuple[str, ...]) -> tuple[str, ...]:
        for part in menus:
            if part == command:
                return above
            if not isinstance(part, str):
                found = search(part[1], (*above, part[0]))
                if found:
                    return found
        return ()

    return search(MENUS, ())


def find(typed: str, entries: Sequence[Entry], recent: Sequence[str], most: int) -> list[Match]:
    """The entries that fit best, the best first; nothing typed: recent ones, then all that can be done."""
    wanted = " ".join(typed.casefold().split())
    late = {entry: n for n, entry in enumerate(recent)}
    if not wanted:
        order = sorted(
            entries, key=lambda e: (late.get(e.id, len(late)), bool(e.refused), e.id.startswith(PAGE))
        )
        return [Match(entry) for entry in order[:most]]
    found: list[tuple[float, int, Match]] = []
    for number, entry in enumerate(entries):
        best = _best(wanted, entry)
        if best is not None:
            bonus = 6 if entry.id in late else 0
            rank = best.score + bonus - (4 if entry.refused else 0)
            found.append((-rank, number, Match(entry, best.at)))
    found.sort(key=lambda f: f[:2])
    return [match for _rank, _number, match in found[:most]]


def _best(wanted: str, entry: Entry) -> Fit | None:
    """By its name here; by its English name or by menu and name it counts less."""
    direct = fit(wanted, entry.name.casefold())
    if direct is not None:
        return direct
    others = [entry.english.casefold(), f"{entry.where} {entry.name}".casefold()]
    fits = [f for other in others if (f := fit(wanted, other)) is not None]
    return Fit(max(f.score for f in fits) - SAME_PLACE) if fits else None


def _plain(text: str) -> str:
    return text.replace("&", "").rstrip("…")
