"""Complete sheets: outfit, voice and lettering of members, props, and the price of renewing pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import BalloonId, PanelId, PictureHash, PropId
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import VoiceLettering
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.place import Prop
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.order import Quote
from kitsumy_desktop.ui.dialogs.cast_lettering import LetteringBox
from kitsumy_desktop.ui.dialogs.cast_stale import stale_text
from tests.support.cast_hands import Hands
from tests.support.recipe_comic import changed, recipe_comic, with_art

RUN, ARGUE = PanelId("pg-0-pn-0"), PanelId("pg-0-pn-1")
BALLOON = BalloonId("pg-0-bl")


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    document = recipe_comic()
    panel = document.panel(ARGUE)
    brief = msgspec.structs.replace(panel.brief, props=("rope", "Lantern"))
    document = changed(document, msgspec.structs.replace(panel, brief=brief))
    balloon = document.balloon(BALLOON)
    said = msgspec.structs.replace(balloon, speaker="Mara", text="Who is out there at this hour?")
    document = changed(document, said)
    for panel_id in (RUN, ARGUE):
        art = Art(PictureHash("pic"), 100, 100, "take", subject="old")
        document = with_art(document, panel_id, art)
    made = Hands(qapp, tmp_path, document)
    yield made
    made.close()


def lettering(hands: Hands) -> LetteringBox:
    return hands.dialog.cast.sheet.lettering


def colour_at(box: LetteringBox, x: float, y: float) -> QColor:
    """Of the preview, at a share of its width and height."""
    image = box.preview.pixmap().toImage()
    return image.pixelColor(QPoint(round(x * image.width()), round(y * image.height())))


def turn(hands: Hands, section: str) -> None:
    hands.dialog.section.choose(section)
    hands.dialog.section.changed.emit()
    hands.settle()


# Members


def test_outfit_and_voice_are_steps_of_their_own(hands: Hands) -> None:
    boxes = hands.dialog.cast.sheet.boxes
    boxes["outfit"].setPlainText("red storm coat")
    hands.until(lambda: hands.mara.outfit == "red storm coat")
    assert hands.labels == "Change outfit"
    boxes["voice"].setPlainText("Never says please.")
    hands.until(lambda: hands.mara.voice == "Never says please.")
    assert hands.labels == "Change voice"
    hands.session.undo()
    hands.session.undo()
    assert (hands.mara.outfit, hands.mara.voice) == ("", "")
    assert boxes["outfit"].toPlainText() == ""


def test_a_face_and_a_size_letter_the_members_balloons_and_fit_them(hands: Hands) -> None:
    box, before = lettering(hands), hands.editor.committed.balloon(BALLOON)
    assert (box.face.currentText(), box.sizes.currentText()) == ("As the comic", "As the comic")
    box.sizes.setCurrentIndex(box.sizes.findData(1.3))
    box.sizes.activated.emit(box.sizes.currentIndex())
    assert hands.mara.lettering == VoiceLettering(scale=1.3) and hands.labels == "Change lettering"
    after = hands.editor.committed.balloon(BALLOON)
    assert after.box.area > before.box.area
    box.face.setCurrentIndex(box.face.findData("oswald"))
    box.face.activated.emit(box.face.currentIndex())
    assert hands.mara.lettering == VoiceLettering("oswald", 1.3)
    hands.session.undo()
    hands.session.undo()
    assert hands.mara.lettering == VoiceLettering()
    assert hands.editor.committed.get(BALLOON, Balloon) == before
    assert box.face.currentIndex() == 0


def test_the_preview_shows_the_balloon_as_it_will_be(hands: Hands) -> None:
    box = lettering(hands)
    usual = box.preview.pixmap().toImage()
    box.fill._set("#204060")
    box.ink._set("#f0f0f0")
    assert hands.mara.lettering == VoiceLettering(fill="#204060", ink="#f0f0f0")
    image = box.preview.pixmap().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#204060" in colours and "#f0f0f0" in colours and "#ffffff" not in colours
    assert colour_at(box, 0.02, 0.02).name() == usual.pixelColor(1, 1).name(), "the ground stays"
    box.fill.reset.click()
    box.ink.reset.click()
    assert hands.mara.lettering == VoiceLettering()
    assert box.preview.pixmap().toImage() == usual


def test_ink_that_cannot_be_read_is_warned_of(hands: Hands) -> None:
    box = lettering(hands)
    assert box.warning.isHidden()
    box.ink._set("#cccccc")
    assert not box.warning.isHidden()
    assert box.warning.text() == (
        "This ink is hard to read on this balloon: contrast 1.6, readable from 4.5."
    )
    box.fill._set("#101010")
    assert box.warning.isHidden()


def test_a_size_of_no_row_is_shown_as_it_is(hands: Hands) -> None:
    odd = msgspec.structs.replace(hands.mara, lettering=VoiceLettering(scale=1.05))
    hands.session.replace("Odd", odd)
    assert lettering(hands).sizes.currentText() == "105 %"
    hands.dialog.cast.list.list.setCurrentRow(1)
    assert lettering(hands).sizes.currentText() == "As the comic" and lettering(hands).sizes.count() == 5


def test_a_wrong_colour_in_a_file_breaks_nothing(hands: Hands) -> None:
    odd = msgspec.structs.replace(hands.mara, lettering=VoiceLettering(ink="inky"), palette=("puce-ish",))
    hands.session.replace("Odd", odd)
    assert not lettering(hands).preview.pixmap().isNull()


# Props


def test_props_are_kept_like_places(hands: Hands) -> None:
    turn(hands, "props")
    page = hands.dialog.props
    assert page.stack.currentIndex() == 0
    page.add()
    page.add()
    names = [
        p.name for p in (hands.editor.committed.get(i, Prop) for i in hands.editor.committed.comic.props)
    ]
    assert names == ["rope", "Lantern"], "what briefs name comes first"
    assert page.sheet.panels.shown_in.text().startswith("1 panel shows Lantern, on page 1.")
    page.sheet.look.setPlainText("brass, green glass")
    page.finish()
    page.sheet.name.setText("Lamp")
    page.sheet.name.editingFinished.emit()
    lamp = hands.editor.committed.get(PropId(str(page.current)), Prop)
    assert (lamp.name, lamp.look) == ("Lamp", "brass, green glass") and hands.labels == "Rename prop"
    assert hands.editor.committed.panel(ARGUE).brief.props == ("rope", "Lamp")
    page.add_files([hands.file("lamp.png")])
    hands.until(lambda: len(hands.editor.committed.get(lamp.id, Prop).references) == 1)
    hands.idle()
    page.remove()
    assert hands.labels == "Remove prop" and len(hands.editor.committed.comic.props) == 1


def test_a_sheet_is_shown_by_its_record(hands: Hands) -> None:
    hands.dialog.show_sheet("pl-pier")
    assert hands.dialog.section.value == "places" and hands.dialog.places.current == "pl-pier"
    hands.dialog.show_sheet("ch-oleksa")
    assert hands.dialog.cast.sheet.name.text() == "Олекса"
    hands.dialog.show_sheet("pg-0")
    assert hands.dialog.cast.current == "ch-oleksa", "a page has no sheet"


# What renewing costs


def test_the_price_of_renewing_is_told_and_the_button_asks_for_it(hands: Hands) -> None:
    told, wanted = hands.dialog.cast.sheet.panels, []
    hands.dialog.regenerate.connect(lambda: wanted.append(True))
    hands.generation.price = dollars("0.03")
    assert told.button.isHidden()
    hands.generation.stale_panels = {RUN, ARGUE}
    hands.dialog.cast.sheet.changed.emit("look", "woman of 60")
    hands.until(lambda: "0.06" in told.stale.text())
    assert told.stale.text() == (
        "2 pictures no longer follow from what stands here. Renewing costs about $0.06."
    )
    asked = [
        wish.panels for name, values in hands.generation.calls if name == "quote" for wish in values[1:2]
    ]
    assert asked == [(RUN, ARGUE)], "once, about all that are stale"
    told.button.click()
    assert wanted == [True]
    hands.dialog.cast.list.list.setCurrentRow(1)
    hands.until(lambda: "0.03" in told.stale.text())


def test_without_a_price_it_stays_quiet(hands: Hands) -> None:
    told = hands.dialog.cast.sheet.panels
    hands.generation.stale_panels = {RUN}
    hands.generation.fails["quote"] = ProviderError("The network is down.")
    hands.dialog.cast.sheet.changed.emit("look", "woman of 60")
    hands.idle()
    assert told.stale.text() == "1 picture no longer follows from what stands here."
    assert hands.dialog.told.isHidden() and not told.button.isHidden()
    hands.generation.fails.clear()
    hands.generation.quoted = Quote(1, 0, None, refusals=(Refusal("gemini", "no key", ""),))
    hands.generation.stale_panels = {RUN, ARGUE}
    hands.dialog.cast.sheet.changed.emit("look", "woman of 61")
    hands.idle()
    assert told.stale.text() == "2 pictures no longer follow from what stands here."


def test_words_about_prices() -> None:
    assert stale_text([RUN], 0).endswith("Renewing costs nothing.")
    assert stale_text([RUN], dollars("1.5")).endswith("Renewing costs about $1.50.")
