"""A speaker's own lettering: who has it, what it changes, and that nothing changes without it."""

from __future__ import annotations

import msgspec
import pytest
from support.recipe_comic import MARA, changed, recipe_comic

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId, PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import VoiceLettering
from kitsumy_desktop.craft.lettering.style import (
    PLAIN_VOICE,
    TextStyle,
    balloon_style,
    spoken_lettering,
    voice_of,
)

ROUGH = VoiceLettering(face="oswald", scale=1.25, fill="#20262e", ink="#f2f2f2")
SAID = Balloon(BalloonId("b"), PageId("pg-0"), PanelId("pg-0-pn-0"), "Hey!", Point(80, 50), 60, 30)


def voiced(voice: VoiceLettering = ROUGH) -> Document:
    return changed(recipe_comic(), msgspec.structs.replace(MARA, lettering=voice))


def style(document: Document, balloon: Balloon) -> TextStyle:
    return balloon_style(document, document.page("pg-0"), balloon)


@pytest.mark.parametrize(
    ("speaker", "own"),
    [("Mara", True), (" the keeper ", True), ("MARA", True), ("Олекса", False), ("", False)],
)
def test_a_voice_is_found_by_every_name_of_its_speaker(speaker: str, own: bool) -> None:
    assert voice_of(voiced(), speaker) == (ROUGH if own else PLAIN_VOICE)


def test_face_size_and_colours_of_a_voice() -> None:
    document, said = voiced(), msgspec.structs.replace(SAID, speaker="Mara")
    plain = style(document, SAID)
    assert style(document, said) == msgspec.structs.replace(plain, family="oswald", size=plain.size * 1.25)
    lettering = spoken_lettering(document, said)
    assert (lettering.paper, lettering.ink, lettering.stroke) == ("#20262e", "#f2f2f2", 0.9)
    told = msgspec.structs.replace(said, kind="caption")
    assert style(document, told).family == "oswald"


def test_what_a_voice_does_not_set_is_the_comics() -> None:
    document = voiced(VoiceLettering(ink="#aa0000"))
    said = msgspec.structs.replace(SAID, speaker="Mara")
    assert style(document, said) == style(document, SAID)
    lettering = spoken_lettering(document, said)
    assert lettering == msgspec.structs.replace(document.comic.lettering, ink="#aa0000")


def test_without_voices_the_lettering_is_the_comics_very_own() -> None:
    document = recipe_comic()
    assert (
        spoken_lettering(document, msgspec.structs.replace(SAID, speaker="Mara")) is document.comic.lettering
    )


@pytest.mark.parametrize("wrong", ["red", "#12345", "#12345g", " "])
def test_what_is_no_colour_changes_nothing(wrong: str) -> None:
    said = msgspec.structs.replace(SAID, speaker="Mara")
    document = voiced(VoiceLettering(ink=wrong, fill=wrong))
    assert spoken_lettering(document, said) == document.comic.lettering
