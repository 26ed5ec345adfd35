"""A comic of drafts in the window, and what its pictures look like on the way."""

from __future__ import annotations

import time
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.job import BatchId, Job
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.generate import GenerateDialog
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Morning on a quiet street. ANNA waits by a door.
ANNA: Late again.
PANEL 2. OLEH runs toward her.
OLEH: Sorry!
PANEL 3. A dog looks up.
PAGE TWO
PANEL 1. They laugh.
CAPTION: And so it began.
PANEL 2. The sea.
"""


class Drawn(NamedTuple):
    """A comic whose drafts were drawn, to be put into further libraries."""

    document: Document
    pictures: tuple[bytes, ...]
    takes: tuple[Take, ...]


_drawn: list[Drawn] = []


def make_comic(hands: WindowHands) -> tuple[PanelId, ...]:
    """Two pages of drafts; their panels in reading order. They are drawn once for all tests."""
    if not _drawn:
        hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
        hands.idle()
        files = [hands.library.picture_path(art(hands, p).picture) for p in panels(hands)]
        takes = [t for p in panels(hands) for t in hands.library.takes(p)]
        _drawn.append(Drawn(hands.document, tuple(f.read_bytes() for f in files), tuple(takes)))
        return panels(hands)
    drawn = _drawn[0]
    for data in drawn.pictures:
        hands.library.add_picture(data)
    hands.library.create(drawn.document)
    for take in drawn.takes:
        hands.library.add_take(take)
    hands.window.open_comic(drawn.document.comic.id)
    hands.idle()
    return panels(hands)


def panels(hands: WindowHands) -> tuple[PanelId, ...]:
    """All panels in reading order."""
    return tuple(p.id for page in hands.document.pages() for p in hands.document.panels(page.id))


def art(hands: WindowHands, panel: PanelId) -> Art:
    """What a panel shows."""
    found = hands.document.panel(panel).art
    assert found is not None
    return found


def order(hands: WindowHands, ids: tuple[PanelId, ...]) -> tuple[BatchId, tuple[Job, ...]]:
    """Pictures ordered without a dialog."""
    batch = hands.generation.order(hands.document, ids)
    return batch, hands.generation.jobs_of(batch)


def shown(hands: WindowHands) -> None:
    """Wait until events were shown: they are shown together."""
    hands.settle()
    hands.until(lambda: not hands.view.state.gathering, "events are shown")


def rest(hands: WindowHands, seconds: float) -> None:
    """Let some time pass."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        hands.settle()


def dialog(hands: WindowHands) -> GenerateDialog:
    """The generate dialog with its quote."""
    found = waiting_dialog(hands)
    hands.until(lambda: found.quote.headline.text() != "Working out price and time…", "a quote")
    return found


def waiting_dialog(hands: WindowHands) -> GenerateDialog:
    """The generate dialog, its quote perhaps still being made."""
    hands.settle()
    open_ones = [d for d in hands.view.findChildren(GenerateDialog) if d.isVisible()]
    assert len(open_ones) == 1, "one generate dialog is open"
    return open_ones[0]


def opened(hands: WindowHands, kind: type[QWidget]) -> list[QWidget]:
    """Windows of a kind that are open."""
    return [w for w in hands.app.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
