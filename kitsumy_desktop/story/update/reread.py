"""One page of a script read again instead of the whole text.

The page is read behind a short page that stands for all before it: the scene that holds there and the names
that are known. Where the old page read so is the page as it was read within its text, the new one will be.
Remarks on the text stay the old ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel
from kitsumy_desktop.story.update.reading import Reading

_KNOWN = 2
"""Names that stand so often before a colon are believed."""


def reread(reading: Reading, page: int, first: int, old: Sequence[str], new: Sequence[str]) -> Reading | None:
    """The reading of the text in which the lines of a marked page are `new` instead of `old`.

    `first`: line of its heading, from 1. None where the page cannot be read without the rest.
    """
    tree = reading.tree
    names = Counter(line.speaker.lower() for line in tree.lines if line.speaker)
    before = _behind(reading, page, names, old)
    if before is None or not _same(before[0], tree.pages[page]):
        return None
    after = _behind(reading, page, names, new)
    if after is None or not _names_hold(names, tree.pages[page], after[0]):
        return None
    told, remarks, skipped = after
    delta = len(new) - len(old)
    end = first + len(old)
    pages = [
        *tree.pages[:page],
        _moved(told, first - 1 - skipped, 0),
        *(_moved(later, delta, first) if delta else later for later in tree.pages[page + 1 :]),
    ]
    source = (
        *(n for n in tree.source if n < first),
        *(n - skipped + first - 1 for n in remarks if n > skipped),
        *(n + delta for n in tree.source if n >= end),
    )
    return Reading(msgspec.structs.replace(tree, pages=tuple(pages), source=source), reading.direction)


def _behind(
    reading: Reading, page: int, names: Counter[str], lines: Sequence[str]
) -> tuple[ScriptPage, tuple[int, ...], int] | None:
    """The page these lines are, the lines of remarks, and how many lines were put before them."""
    tree = reading.tree
    here = Counter(line.speaker.lower() for panel in tree.pages[page].panels for line in panel.lines)
    known = {line.speaker.lower(): line.speaker for line in tree.lines if line.speaker}
    slug = next((p.slug for q in reversed(tree.pages[:page]) for p in reversed(q.panels)), "")
    head = ["PAGE 1", *(["", slug] if slug else []), "", "Panel 1. One."]
    for name, count in names.items():
        head += [f"{known[name]}: a"] * min(_KNOWN, count - here[name])
    head.append("")
    found = parse_script("\n".join([*head, *lines]))
    return (found.pages[1], found.source, len(head)) if len(found.pages) == 2 else None


def _same(one: ScriptPage, other: ScriptPage) -> bool:
    if [p.bare for p in one.panels] != [p.bare for p in other.panels]:
        return False
    return (one.number, one.last, one.marks, one.notes, one.explicit) == (
        other.number,
        other.last,
        other.marks,
        other.notes,
        other.explicit,
    )


def _names_hold(names: Counter[str], before: ScriptPage, after: ScriptPage) -> bool:
    """Whether the names of the page are believed elsewhere as they were."""
    old = Counter(line.speaker for panel in before.panels for line in panel.lines)
    new = Counter(line.speaker for panel in after.panels for line in panel.lines)
    return all(
        old[name] == new[name] or not name or names[name.lower()] > _KNOWN or is_caps(name)
        for name in old | new
    )


def _moved(page: ScriptPage, by: int, since: int) -> ScriptPage:
    """The page with its source lines counted on; those before line `since` stay."""

    def lines(source: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(n + by if n >= since else n for n in source)

    def panel(told: ScriptPanel) -> ScriptPanel:
        said: tuple[ScriptLine, ...] = tuple(
            msgspec.structs.replace(line, source=lines(line.source)) for line in told.lines
        )
        return msgspec.structs.replace(told, lines=said, source=lines(told.source))

    return msgspec.structs.replace(page, panels=tuple(map(panel, page.panels)), source=lines(page.source))
