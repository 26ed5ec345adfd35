"""The font table, faces, and letters a face lacks."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from kitsumy_desktop import assets
from kitsumy_desktop.craft.lettering.faces import load_faces
from tests.support.lettering_hands import face_book

ALPHABETS = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "pl": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "en": "abcdefghijklmnopqrstuvwxyz",
}
MARKS = "0123456789.,!?:;—–-…«»„”“’()"


def test_every_file_of_the_table_is_a_font_with_its_licence() -> None:
    book = face_book()
    assert len(book.families()) == 12
    for family in book.families():
        assert assets.resource("fonts", family.id, "OFL.txt").is_file()
        for key in family.files:
            face = book.by_id(f"{family.id}/{key}")
            assert 0.6 < face.cap_height < 0.85
            assert face.ascent > face.cap_height
            assert 0.1 < face.descent < 0.5


@pytest.mark.parametrize("family", ["balsamiq-sans", "shantell-sans", "comic-relief", "russo-one", "oswald"])
def test_ukrainian_and_polish_are_complete(family: str) -> None:
    book = face_book()
    for letters in ALPHABETS.values():
        assert book.missing(letters + letters.upper() + MARKS + "ʼ", family) == set()


def test_a_file_is_read_only_when_its_face_is_needed() -> None:
    asked: list[str] = []

    def read(file: str) -> bytes:
        asked.append(file)
        return assets.read_bytes("fonts", *file.split("/"))

    book = load_faces(assets.read_bytes("fonts", "fonts.json"), read)
    face = book.face("balsamiq-sans", bold=True)
    assert asked == []
    assert face.shape("A").width > 0
    assert face.has("Ї")
    assert asked == ["balsamiq-sans/BalsamiqSans_700Bold.ttf"]


def test_a_style_the_family_lacks_gives_its_nearest() -> None:
    book = face_book()
    assert book.face("balsamiq-sans", bold=True, italic=True).id == "balsamiq-sans/bold_italic"
    assert book.face("comic-relief", bold=True, italic=True).id == "comic-relief/bold"
    assert book.face("bangers", bold=True).id == "bangers/regular"
    assert book.face("a lost family").family == book.families()[0].id
    assert book.by_id("caveat/bold") is book.face("caveat", bold=True)
    with pytest.raises(KeyError):
        book.by_id("bangers/bold")


def test_letters_of_another_script_come_from_the_fallback_and_are_reported() -> None:
    book = face_book()
    bangers = book.face("bangers")
    assert book.missing("БУХ! BOOM", "bangers") == set("БУХ")
    assert book.uncovered("БУХ! BOOM", "bangers") == set()
    assert book.resolve("Б", bangers)[0].id == "russo-one/regular"
    assert book.resolve("B", bangers)[0] is bangers
    assert book.resolve("!", bangers)[0] is bangers


def test_the_ukrainian_apostrophe_is_drawn_by_any_face() -> None:
    book = face_book()
    relief = book.face("comic-relief")
    assert not relief.has("ʼ")
    assert book.resolve("ʼ", relief) == (relief, "’")
    assert book.missing("пʼять", "comic-relief") == set()


def test_what_no_face_has_is_reported_too() -> None:
    book = face_book()
    assert book.uncovered("漢a", "balsamiq-sans") == {"漢"}
    assert book.resolve("漢", book.face("balsamiq-sans"))[0].id == "balsamiq-sans/regular"
    assert book.missing("a\u200b\u00a0\n", "balsamiq-sans") == set()


def test_shaping_kerns_and_keeps_order() -> None:
    face = face_book().face("balsamiq-sans")
    shaped = face.shape("AVATAR")
    assert [g.cluster for g in shaped.glyphs] == list(range(6))
    assert all(a.pen < b.pen for a, b in pairwise(shaped.glyphs))
    assert shaped.width < sum(face.shape(c).width for c in "AVATAR")
    assert face.shape("AVATAR") is shaped


def test_outlines_lie_within_the_ink_box() -> None:
    face = face_book().face("russo-one")
    for ch in "ЖQj!":
        gid = face.shape(ch).glyphs[0].gid
        ink, path = face.ink(gid), face.outline(gid)
        assert ink is not None
        assert path.ops.count("M") == path.ops.count("Z") >= 1
        assert path.bounds().grown(0.05).contains_rect(ink)
    assert face.ink(face.shape(" ").glyphs[0].gid) is None


def test_the_table_names_only_families_it_has() -> None:
    table = json.loads(assets.read_bytes("fonts", "fonts.json"))
    ids = {f["id"] for f in table["families"]}
    assert all(set(f["fallback"]) <= ids for f in table["families"])
    assert set(table["last_resort"]) <= ids
