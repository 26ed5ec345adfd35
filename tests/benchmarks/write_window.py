"""A story from its premise to a changed script, in the real window through the stand-in.

`python -m tests.benchmarks.write_window FOLDER [--theme dark]` leaves screenshots there: premise and quote,
the plan as it grows, cast, a proposal, the comic, its script, a proposal on the page, stale marks with their
price, the diff of a changed file, shelf and story check. It prints what was written, the ledger beside the
stand-in's bill, and how long the event loop ever stood still.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.money import in_dollars
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.writer.suggestion import SuggestionWish
from kitsumy_desktop.story.writer.wishes import Revision
from kitsumy_desktop.ui.dialogs.new_comic import NewComicDialog
from kitsumy_desktop.ui.dialogs.update import UpdateDialog
from tests.benchmarks.generate_window import Journey, billed, play_from_shell
from tests.benchmarks.window_bench import until

PREMISE = (
    "A lighthouse keeper who has never left her island hears her dead brother's voice on the radio, counting "
    "down. On the last number the lamp goes out."
)
W = TypeVar("W", bound=QWidget)


def dialog_of(journey: Journey, kind: type[W]) -> W | None:
    """The dialog of that kind that is open."""
    return next((d for d in journey.window.findChildren(kind) if d.isVisible()), None)


async def opened(journey: Journey, kind: type[W]) -> W:
    """The same, once it is open."""
    await until(lambda: dialog_of(journey, kind) is not None)
    found = dialog_of(journey, kind)
    assert found is not None
    return found


async def from_premise(journey: Journey) -> None:
    """All of it."""
    model = await premise(journey)
    await plan(journey, model)
    await the_page(journey, model)
    await stale(journey)
    await changed_file(journey)
    await sides(journey)


async def premise(journey: Journey) -> TextModel:
    """The new-comic dialog, its quote, and the story as it grows."""
    journey.shot("01-home")
    journey.window.actions_["file.new"].trigger()
    dialog = await opened(journey, NewComicDialog)
    dialog.show_source("premise")
    page = dialog.premise
    page.premise.setPlainText(PREMISE)
    page.genre.setCurrentText("Mystery")
    page.tone.setCurrentText("quiet, eerie")
    page.pages.setValue(6)
    page.cast.add_row("Marta")
    page.cast.rows[0].look.setText("woman of 60, grey braid, one pale eye")
    await until(lambda: page.quoting.quote is not None)
    await asyncio.sleep(0.4)
    journey.shot("02-premise", dialog)
    model = page.quoting.model
    assert model is not None
    dialog.make.click()
    await until(lambda: journey.window.stories.plan is not None)
    await asyncio.sleep(0.5)
    journey.shot("03-plotting")
    view = journey.window.stories.plan
    assert view is not None
    await until(lambda: len(view.book.plan.pages) >= 1)
    await asyncio.sleep(0.2)
    journey.shot("04-writing")
    await until(lambda: len(view.book.plan.pages) == 6 and not view.work.busy)
    await asyncio.sleep(0.5)
    journey.shot("05-written")
    return model


async def plan(journey: Journey, model: TextModel) -> None:
    """The plan, part by part; a page is shortened; the comic is made."""
    view = journey.window.stories.plan
    assert view is not None
    for number, part in enumerate(("story", "cast", "things"), start=6):
        view.list.turn_to_part(part)
        await asyncio.sleep(0.3)
        journey.shot(f"{number:02}-plan-{part}")
    view.list.turn_to_page(1)
    await asyncio.sleep(0.3)
    journey.shot("09-plan-page")
    view.revise(Revision("shorten", 1), model)
    await until(lambda: view.proposal is not None)
    await asyncio.sleep(0.3)
    journey.shot("10-plan-proposal")
    assert view.proposal is not None
    view.proposal.take.click()
    await asyncio.sleep(0.3)
    view.make.click()
    await until(lambda: journey.window.view is not None)
    await until(lambda: len(journey.window.tasks) == 0)
    await asyncio.sleep(1)
    journey.shot("11-comic")


async def the_page(journey: Journey, model: TextModel) -> None:
    """The script beside the page; a proposal for a balloon; the cast beside the page."""
    window = journey.window
    assert window.view is not None
    session = window.view.session
    window.actions_["view.script"].trigger()
    await asyncio.sleep(1)
    journey.shot("12-script")
    balloon = _first(journey, lambda b: b.kind == "speech" and len(b.text.split()) > 5)
    session.show_page(balloon.page)
    session.select((balloon.id,))
    assert window.suggestions is not None
    window.suggestions.ask(SuggestionWish("shorter", (balloon.id,)), model)
    bar = window.suggestions.bar
    await until(lambda: session.editor.previewing or (bar.isVisible() and bar.leave.isVisible()))
    await asyncio.sleep(0.4)
    journey.shot("13-proposal")
    if session.editor.previewing:
        window.suggestions.take()
    else:
        bar.leave.click()
    text = window.view.words.script.text
    at = text.toPlainText().index("Panel 2") + len("Panel 2. ")
    cursor = text.textCursor()
    cursor.setPosition(at)
    text.setTextCursor(cursor)
    cursor.insertText("Rain hammers on the glass. ")
    await until(lambda: "Rain hammers" in _words(journey))
    await until(lambda: len(journey.window.tasks) == 0)
    await asyncio.sleep(0.6)
    journey.shot("14-script-followed")
    window.actions_["view.cast"].trigger()
    await asyncio.sleep(0.6)
    journey.shot("15-cast")


async def stale(journey: Journey) -> None:
    """Pictures are made; a look is changed; what no longer fits is marked, with the price of renewing it."""
    await journey.order("generate.comic", "runpod-public", "fast")
    await until(lambda: journey.ended() is not None)
    await journey.studio.settled()
    assert journey.window.view is not None
    session = journey.window.view.session
    who = next(session.document.characters())
    session.replace("Look", type(who)(**{**_fields(who), "look": who.look + ", a scar on the chin"}))
    await asyncio.sleep(3)
    journey.shot("16-stale")


async def changed_file(journey: Journey) -> None:
    """The script, changed elsewhere, comes back."""
    assert journey.window.view is not None
    session = journey.window.view.session
    text = await journey.studio.script_of(session.editor.committed, "full")
    pages = text.split("\nPAGE ")
    pages[2], pages[3] = pages[3], pages[2]
    pages[1] = "\n\n".join(part for part in pages[1].split("\n\n") if not part.startswith("Panel 3"))
    changed_text = "\nPAGE ".join(pages) + "\n\nPanel 9. The lamp burns again.\nMARTA: There you are.\n"
    file = journey.out / "changed.txt"
    file.write_text(changed_text, encoding="utf-8")
    assert journey.window.script is not None
    journey.window.script.update_from(file)
    dialog = await opened(journey, UpdateDialog)
    await asyncio.sleep(2)
    journey.shot("17-update", dialog)
    dialog.apply.click()
    await until(lambda: bool(session.editor.committed.comic.shelf))
    await until(lambda: len(journey.window.tasks) == 0)
    await asyncio.sleep(1)
    journey.shot("18-updated")


async def sides(journey: Journey) -> None:
    """Shelf and story check."""
    for number, command in ((19, "view.shelf"), (20, "view.story_check")):
        journey.window.actions_[command].trigger()
        await asyncio.sleep(1.5)
        journey.shot(f"{number}-{command.split('.')[1]}")


def _first(journey: Journey, wanted: Callable[[Balloon], bool]) -> Balloon:
    assert journey.window.view is not None
    document = journey.window.view.session.document
    items = (item for page in document.pages() for item in document.items(page.id))
    return next(item for item in items if isinstance(item, Balloon) and wanted(item) and len(item.text) > 12)


def _words(journey: Journey) -> str:
    assert journey.window.view is not None
    document = journey.window.view.session.editor.committed
    return " ".join(p.brief.action for page in document.pages() for p in document.panels(page.id))


def _fields(record: object) -> dict[str, object]:
    return {name: getattr(record, name) for name in record.__struct_fields__}  # type: ignore[attr-defined]


def figures(journey: Journey, library: Library, seconds: float) -> list[str]:
    """What came of it."""
    assert journey.window.view is not None
    document = journey.window.view.session.editor.committed
    charges = library.work.charges()
    ours, theirs = sum(c.amount for c in charges), billed(journey)
    words = sum(c.amount for c in charges if c.kind == "text")
    panels = sum(len(page.panels) for page in document.pages())
    return [
        f"{seconds:.0f} s: {len(document.comic.pages)} pages, {panels} panels, "
        f"{len(document.comic.shelf)} on the shelf",
        f"ledger ${in_dollars(ours):.4f}, of it words ${in_dollars(words):.4f}; "
        f"stand-in ${in_dollars(theirs):.4f}",
    ]


if __name__ == "__main__":
    play_from_shell(__doc__, from_premise, figures)
