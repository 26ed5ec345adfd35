"""Sounds and looks from the list, in the window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.craft.lettering.sfx_looks import LOOK_BY_ID, LOOKS, WORDS
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.dialogs.sfx_gallery import SfxGallery
from tests.support.window_hands import WindowHands

SCRIPT = "PAGE ONE\nPANEL 1. A door.\nSFX: TAP TAP\n"


def open_comic(hands: WindowHands, language: str = "pl") -> None:
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late", language=language), 0))
    hands.idle()


def gallery(hands: WindowHands, command: str) -> SfxGallery:
    """The gallery a command opens."""
    hands.do(command)
    found = hands.window.findChild(SfxGallery)
    assert found is not None
    return found


def sounds(hands: WindowHands) -> list[Sfx]:
    return [r for r in hands.document.records.values() if isinstance(r, Sfx)]


def take(hands: WindowHands, dialog: SfxGallery, row: int) -> None:
    dialog.list.setCurrentRow(row)
    dialog.buttons.go.click()
    hands.idle()


def test_a_sound_of_the_list_stands_on_the_page_in_its_look(hands: WindowHands) -> None:
    open_comic(hands)
    before = {s.id for s in sounds(hands)}
    dialog = gallery(hands, "sfx.choose")
    assert dialog.language.currentData() == "pl", "the comic's own language"
    assert dialog.list.count() == len(WORDS)
    row = next(i for i, w in enumerate(WORDS) if w.pl == "ŁUP!")
    item = dialog.list.item(row)
    assert "ŁUP!" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    take(hands, dialog, row)
    (new,) = (s for s in sounds(hands) if s.id not in before)
    assert (new.text, new.face) == ("ŁUP!", LOOK_BY_ID["punch"].face)
    assert problems(hands.document) == []
    hands.do("edit.undo")
    assert {s.id for s in sounds(hands)} == before


def test_sounds_are_offered_in_three_languages(hands: WindowHands) -> None:
    open_comic(hands, "en")
    dialog = gallery(hands, "sfx.choose")
    shown = set()
    for index in range(dialog.language.count()):
        dialog.language.setCurrentIndex(index)
        shown.add(dialog.list.item(0).data(Qt.ItemDataRole.UserRole)[0])
    assert shown == {"BOOM!", "БУМ!", "BUM!"}
    dialog.reject()


def test_another_look_leaves_the_letters_where_they_are(hands: WindowHands) -> None:
    open_comic(hands)
    assert hands.window.view is not None
    (before,) = sounds(hands)
    hands.window.view.session.select((before.id,))
    dialog = gallery(hands, "sfx.look")
    assert dialog.list.count() == len(LOOKS)
    take(hands, dialog, next(i for i, look in enumerate(LOOKS) if look.id == "boulder"))
    (after,) = sounds(hands)
    assert (after.text, after.center, after.size) == (before.text, before.center, before.size)
    assert after.shadow is not None and after.shadow.depth
    assert after.face == "rubik-mono-one"


def test_letters_are_bent_by_commands(hands: WindowHands) -> None:
    open_comic(hands)
    assert hands.window.view is not None
    (sound,) = sounds(hands)
    hands.window.view.session.select((sound.id,))
    for command in ("wave", "bulge", "perspective", "envelope", "path"):
        hands.do(f"sfx.{command}")
        assert sounds(hands)[0].warp.kind == command
    hands.do("sfx.straight")
    assert sounds(hands)[0].warp.kind == "none"
