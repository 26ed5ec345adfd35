"""A spread of two pages from nothing, in the real window, by mouse and keyboard and nothing else.

`python -m tests.benchmarks.film_window FOLDER [--theme dark]` leaves screenshots there, and `spread.pdf`. The
layout is one as books print it: a page of action in slanted panels with focus lines, opposite a picture that
bleeds off the paper, with an inset, two joined balloons and a sound whose letters are bent by hand.
Places are millimetres. Under a display:
`QT_QPA_PLATFORM=xcb xvfb-run -a python -m tests.benchmarks.film_window FOLDER`.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.library.library import Library
from tests.benchmarks.generate_window import Journey, play_from_shell
from tests.support.person import MM, Mod, Person, Place, front_widget, until

SLANTED = (((4, 85), (165, 59)), ((4, 166), (165, 184)), ((73, 60), (95, 190)))
OPPOSITE = (((174, 177), (332, 158)), ((260, 155), (245, 255)))
ROAD, RUNNER, BACKWARD, SHORE = (84, 34), (40, 122), (124, 122), (84, 217)
SHOUT, DOOR, LAMP = (230, 110), (209, 217), (297, 217)
SHOWN: tuple[tuple[Place, str, tuple[str, ...]], ...] = (
    (ROAD, "Wide. Night. A coast road in the rain, a lighthouse far away, a car.", ()),
    (RUNNER, "Anna runs through the rain, full figure, action.", ("Anna",)),
    (BACKWARD, "Boris looks back over his shoulder, afraid.", ("Boris",)),
    (SHORE, "Wide. Anna and Boris at the foot of the lighthouse, waves.", ("Anna", "Boris")),
    (SHOUT, "Night. Close on Anna shouting, storm over the sea.", ("Anna",)),
    (DOOR, "Boris and Anna face to face at a door, night.", ("Anna", "Boris")),
    (LAMP, "Close on a lamp that goes out, dark room.", ()),
)
CAST = ("Anna", "Boris")
INSET = ((269, 16), (324, 82))


async def film(journey: Journey) -> None:
    """All of it."""
    person = Person(journey.window, journey.shot)
    try:
        for scene in (blank, panels, cast, pictures, lines, sound, balloons):
            await scene(person)
        await done(person, journey.out.absolute() / "spread.pdf")
    except BaseException:
        journey.shot("99-failed")
        raise


async def blank(person: Person) -> None:
    """A comic of three blank pages, the last two made one spread."""
    await person.press("Ctrl+N")
    await person.click_on(await person.named("Blank pages"))
    await person.click_on(await person.named("Pages"))
    await person.press("Ctrl+A")
    await person.write("3")
    await person.click_on(await person.named("Title"))
    await person.write("Storm run")
    await person.shoot("01-blank")
    await person.click_on(await person.named("Make comic"))
    await until(lambda: person.window.view is not None)
    await person.rest()
    await person.press("PgDown")
    await person.command("make a spread", "02-palette")
    await person.press("Ctrl+0")
    await person.shoot("03-spread")


async def panels(person: Person) -> None:
    """Cut with the knife; one bleeds off the paper; one lies over it."""
    await person.press("J")
    for begin, end in SLANTED[:-1]:
        await person.drag(begin, end)
    await person.drag(*SLANTED[-1], "04-knife")
    for begin, end in OPPOSITE:
        await person.drag(begin, end)
    await person.press("V")
    await person.click(SHOUT)
    for side in ("bleed at the top", "bleed on the right"):
        await person.command(side)
    await person.shoot("05-bleed")


async def cast(person: Person) -> None:
    """Two people."""
    await person.press("F4")
    for name in CAST:
        await person.click_on(await person.named("Add"))
        await asyncio.sleep(0.2)
        await person.press("Ctrl+A")
        await person.write(name)
    await person.shoot("06-cast")
    await person.press("Escape")
    await asyncio.sleep(0.2)


async def pictures(person: Person) -> None:
    """What the panels show, and their drafts; the inset is drawn over the others at the end."""
    for place, words, names in SHOWN:
        await person.click(place)
        await tell(person, words, names)
    await person.rest()
    await person.press("K")
    await person.drag(*INSET, "07-inset")
    await tell(person, "Close on Boris, shocked.", ("Boris",))
    await person.rest()
    await person.press("Ctrl+Alt+D")
    await person.rest()
    await person.shoot("08-drafts")


async def tell(person: Person, words: str, names: tuple[str, ...]) -> None:
    """What the selected panel shows, and who is in it, from the menu under the canvas's key."""
    await asyncio.sleep(0.2)
    await person.click_on(await person.named("What it shows"))
    await person.write(words)
    for number, name in enumerate(names):
        offered = [n for n in CAST if n not in names[:number]]
        await person.press("Ctrl+Shift+M")
        await until(lambda: QApplication.activePopupWidget() is not None)
        await person.press(*["Down"] * (1 + offered.index(name)), "Return")
        await until(lambda: QApplication.activePopupWidget() is None)
        await person.rest()
    await person.press("Escape")


async def lines(person: Person) -> None:
    """Focus lines around the one who runs."""
    await person.press("L")
    await person.drag((35, 116), (65, 133), "09-lines")


async def sound(person: Person) -> None:
    """From the list, moved, its outline bent by hand."""
    await person.press("V")
    await person.click(SHOUT)
    await person.press("Ctrl+Alt+Y")
    await person.shoot("10-sounds")
    await person.press("Tab")
    await person.press("Right")
    await person.press("Return")
    await person.rest()
    made = next(i for i in person.view.session.editor.committed.items(page(person).id) if isinstance(i, Sfx))
    await person.drag((made.center.x / MM, made.center.y / MM), (262, 136))
    await person.command("free envelope")
    corner = person.grip("warp", 3)
    await person.drag(corner, (corner[0] + 2, corner[1] - 22), "11-envelope")


async def balloons(person: Person) -> None:
    """Two of one speaker, joined; the tail drawn to her mouth; others on the page opposite."""
    await person.press("B")
    await person.drag((188, 12), (222, 34))
    await person.write("You *said* the lamp\nwould never go out")
    await person.press("Ctrl+Return")
    await person.press(*["Ctrl+Shift+."] * 3)
    await person.drag(person.grip("tail"), (231, 82), "12-tail")
    await person.press("B")
    await person.drag((214, 38), (240, 50))
    await person.write("*Never!*")
    await person.press("Ctrl+Return")
    await person.press(*["Ctrl+Shift+."] * 3)
    first = next(b for b in said(person) if "said" in b.text)
    await person.click((first.center.x / MM, first.center.y / MM), Mod.ShiftModifier)
    await person.press("F8")
    await person.shoot("13-joined")
    await person.press("C")
    await person.click((30, 14))
    await person.write("The night the lamp went out...")
    await person.press("Ctrl+Return")
    for place, words in (((60, 182), "Do you hear it counting?"), ((104, 80), "Faster!")):
        await person.press("B")
        await person.click(place)
        await person.write(words)
        await person.press("Ctrl+Return")


async def done(person: Person, pdf: Path) -> None:
    """Looked at without guides; exported."""
    await person.press("V", "Escape", "Ctrl+;")
    await person.rest()
    await person.shoot("14-done")
    await person.press("Ctrl+E")
    await person.click_on(await person.named("Spreads as one wide page, for the screen"))
    await person.shoot("15-export")
    await person.click_on(await person.named("Choose where…"))
    await until(lambda: isinstance(front_widget(), QFileDialog))
    pdf.unlink(missing_ok=True)
    QApplication.clipboard().setText(str(pdf))
    await person.press("Ctrl+A", "Ctrl+V", "Return")
    await until(pdf.exists)
    await person.rest()


def page(person: Person) -> Page:
    """The page in view."""
    session = person.view.session
    assert session.page is not None
    return session.editor.committed.page(session.page)


def said(person: Person) -> list[Balloon]:
    """The balloons of the page in view."""
    return [i for i in person.view.session.editor.committed.items(page(person).id) if isinstance(i, Balloon)]


def figures(journey: Journey, library: Library, seconds: float) -> list[str]:
    """What came of it."""
    person = Person(journey.window, journey.shot)
    document = person.view.session.editor.committed
    kinds = [type(i).__name__ for i in document.items(page(person).id)]
    return [f"{seconds:.0f} s; {len(page(person).panels)} panels, {', '.join(kinds)}"]


if __name__ == "__main__":
    play_from_shell(__doc__, film, figures)
