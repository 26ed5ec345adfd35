"""What a changed script did, in a line: "Page 3: 1 panel changed, 1 new · 1 on the shelf"."""

from __future__ import annotations

from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.story.tree import Diagnostic
from kitsumy_desktop.story.update.values import ChangeKind, PanelChange, Update
from kitsumy_desktop.ui.i18n import told as in_words
from kitsumy_desktop.ui.i18n import tr, trn

ORDER: tuple[ChangeKind, ...] = ("changed", "new", "moved", "gone")
FIRST: dict[ChangeKind, str] = {
    "changed": "1 panel changed|%n panels changed",
    "new": "1 new panel|%n new panels",
    "moved": "1 panel moved|%n panels moved",
    "gone": "1 panel gone|%n panels gone",
}
FURTHER: dict[ChangeKind, str] = {
    "changed": "1 changed|%n changed",
    "new": "1 new|%n new",
    "moved": "1 moved|%n moved",
    "gone": "1 gone|%n gone",
}


def counts(changes: tuple[PanelChange, ...]) -> dict[ChangeKind, int]:
    """How many panels of each kind."""
    found: dict[ChangeKind, int] = dict.fromkeys((*ORDER, "same"), 0)
    for change in changes:
        found[change.kind] += 1
    return found


def shelved(update: Update) -> int:
    """How many things the update puts on the shelf; negative: takes from it."""
    for before, after in update.diff.changes.values():
        if isinstance(before, Comic) and isinstance(after, Comic):
            return len(after.shelf) - len(before.shelf)
    return 0


def told(update: Update) -> str:
    """The line."""
    changes = tuple(c for c in update.changes if c.kind != "same")
    if not changes:
        return tr("The pages stay as they are.")
    pages = {place.page for c in changes if (place := c.after or c.before) is not None}
    where = tr("Page {number}", number=min(pages)) if len(pages) == 1 else trn("1 page|%n pages", len(pages))
    found = counts(changes)
    parts: list[str] = []
    put = shelved(update)
    for kind in ORDER:
        # What is gone is on the shelf, which is told by itself.
        if found[kind] and not (kind == "gone" and put > 0):
            parts.append(trn((FURTHER if parts else FIRST)[kind], found[kind]))
    if put <= 0:
        return f"{where}: {', '.join(parts)}"
    if not parts:
        return f"{where}: {trn('1 panel on the shelf|%n panels on the shelf', put)}"
    return f"{where}: {', '.join(parts)} · {trn('1 on the shelf|%n on the shelf', put)}"


def remark(diagnostic: Diagnostic, more: int) -> str:
    """A diagnostic in a line, with how many there are beside it."""
    text = tr("Line {line}: {message}", line=diagnostic.line, message=in_words(diagnostic.message))
    return text + (f" (+{more})" if more else "")
