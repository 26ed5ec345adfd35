"""Random hands: typing, page edits, steps back, failures and closing in any order; no word is lost."""

from __future__ import annotations

import random

import msgspec
import pytest
from PySide6.QtCore import Qt

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.story.update.reading import script_of_comic
from tests.support.script_hands import ScriptHands, Updating
from tests.support.window_hands import WindowHands

ACTS = 24


class Chaos:
    """Does things, and knows which words must be there in the end."""

    def __init__(self, hands: WindowHands, seed: int) -> None:
        self.script = ScriptHands(hands)
        self.hands = hands
        self.random = random.Random(seed)
        self.words: list[str] = []
        self.updating = Updating(hands)

    def word(self) -> str:
        """A word nobody has used."""
        self.words.append(f"w{len(self.words)}x")
        return self.words[-1]

    def type(self) -> None:
        """A word at the end of something that is said or seen."""
        lines = [x for x in self.script.shown.split("\n") if ":" in x or x.startswith("PANEL")]
        self.script.caret(self.random.choice(lines))
        self.script.type(f" {self.word()}")

    def edit_balloon(self) -> None:
        """A word on the page, in a balloon whose line nobody is writing in."""
        kept = self.script.kept
        quiet = [b for b in self.balloons() if b.text in self.script.shown and b.text in kept]
        if quiet:
            balloon = self.random.choice(quiet)
            text = f"{self.word()} {balloon.text}"
            self.hands.session.replace("Edit text", msgspec.structs.replace(balloon, text=text))

    def colour(self) -> None:
        """Something on the page that is none of the script's business."""
        balloon = self.random.choice(self.balloons())
        fill = f"#{self.random.randrange(1 << 24):06x}"
        self.hands.session.replace("Colour", msgspec.structs.replace(balloon, fill=fill))

    def fail(self) -> None:
        """The next update fails."""
        self.updating.failures.append(InputError("The worker is gone."))

    def hold(self) -> None:
        """Updates that are under way are kept waiting, or go on."""
        if self.updating.open.is_set():
            self.updating.open.clear()
        else:
            self.updating.open.set()

    def apply(self) -> None:
        """Now."""
        self.script.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def rest(self) -> None:
        """Let things happen."""
        self.script.rest(self.random.choice((0.0, 0.05, 0.2)))

    def balloons(self) -> list[Balloon]:
        """In the comic."""
        return [r for r in self.hands.document.records.values() if isinstance(r, Balloon)]

    def go(self) -> None:
        """Anything, many times."""
        acts = (
            self.type,
            self.type,
            self.edit_balloon,
            self.colour,
            self.fail,
            self.hold,
            self.apply,
            self.rest,
        )
        for _ in range(ACTS):
            self.random.choice(acts)()


@pytest.mark.parametrize("seed", range(4))
def test_no_word_is_lost(hands: WindowHands, seed: int) -> None:
    chaos = Chaos(hands, seed)
    chaos.go()
    chaos.updating.failures.clear()
    chaos.updating.open.set()
    chaos.apply()
    chaos.script.applied()
    hands.idle()
    assert [w for w in chaos.words if w not in chaos.script.kept] == []
    assert problems(hands.document) == []
    said = " ".join(b.text for b in chaos.balloons())
    seen = " ".join(p.brief.action for page in hands.document.pages() for p in hands.document.panels(page.id))
    assert [w for w in chaos.words if w not in said + seen] == [], "the pages have followed"


@pytest.mark.parametrize("seed", range(10, 13))
def test_nor_when_the_comic_is_closed_in_the_middle(hands: WindowHands, seed: int) -> None:
    chaos = Chaos(hands, seed)
    chaos.go()
    chaos.updating.failures.clear()
    chaos.updating.open.set()
    hands.do("file.home")
    document = hands.library.load(chaos.script.comic).document
    script = script_of_comic(document)
    assert script is not None
    assert [w for w in chaos.words if w not in script.text] == []
    assert problems(document) == []
