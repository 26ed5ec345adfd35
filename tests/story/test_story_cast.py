"""The cast, names in every case, and what each panel's brief tells the artist."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.story.brief import write_briefs
from kitsumy_desktop.story.cast import Cast, display_name, find_cast, garment_colours
from kitsumy_desktop.story.names import is_form_of
from kitsumy_desktop.story.read import read_story


def cast_of(text: str) -> Cast:
    return find_cast(read_story(text, kind="script"))


def briefs(text: str) -> list[Brief]:
    tree = read_story(text, kind="script")
    return [told.brief for told in write_briefs(tree, find_cast(tree), "ltr")]


@pytest.mark.parametrize(
    ("token", "name"),
    [
        ("Марти", "Марта"),
        ("Марті", "Марта"),
        ("Мартою", "Марта"),
        ("Олега", "Олег"),
        ("Олегові", "Олег"),
        ("Соломії", "Соломія"),
        ("Соломією", "Соломія"),
        ("Андрія", "Андрій"),
        ("Ользі", "Ольга"),
        ("Петра", "Петро"),
        ("Марточка", "Марта"),
        ("Zosi", "Zosia"),
        ("Zosię", "Zosia"),
        ("Marka", "Marek"),
        ("Markiem", "Marek"),
        ("Leonowi", "Leon"),
        ("Pawła", "Paweł"),
        ("Marcie", "Marta"),
        ("Iris's", "Iris"),
        ("Iris’", "Iris"),
        ("JUNE", "June"),
    ],
)
def test_inflected_names(token: str, name: str) -> None:
    assert is_form_of(token, name)


@pytest.mark.parametrize(
    ("token", "name"),
    [("Markets", "Mark"), ("Мартин", "Марта"), ("Zosin", "Leon"), ("Олена", "Олег")],
)
def test_other_words_are_not_names(token: str, name: str) -> None:
    assert not is_form_of(token, name)


def test_english_names_take_a_possessive_only() -> None:
    assert is_form_of("Pip’s", "Pip", inflected=False)
    assert not is_form_of("Pipe", "Pip", inflected=False)


def test_names_are_shown_without_shouting() -> None:
    assert display_name("MARTA KOVAL") == "Marta Koval"
    assert display_name("O'NEIL-SMITH") == "O'Neil-Smith"
    assert display_name("McCabe") == "McCabe"


def test_short_and_full_names_are_one_person_but_ages_are_not() -> None:
    cast = cast_of(
        "PAGE 1\nPanel 1. A.\nMARTA KOVAL: Hi\nMARTA: Oh\nYOUNG MARTA: Me?\nRADIO: Khh\nVOICE: Boo\nALL: Hey"
    )
    assert [m.name for m in cast.members] == ["Marta Koval", "Young Marta"]
    assert cast.canonical("MARTA") == "Marta Koval"
    assert cast.canonical("RADIO") == "Radio"


def test_looks_come_from_the_list_and_from_introductions() -> None:
    cast = cast_of(
        "CAST\nMARTA - 30, red coat, black hair\n\n"
        "PAGE 1\nPanel 1. OLEH (70, white beard, navy sweater) stands by MARTA.\nMARTA: Hi"
    )
    looks = {m.name: m.look for m in cast.members}
    assert looks == {"Marta": "30, red coat, black hair", "Oleh": "70, white beard, navy sweater"}


def test_records_have_seed_and_palette_of_their_own() -> None:
    text = "CAST\nMARTA - red coat\nOLEH - navy sweater\n\nPAGE 1\nPanel 1. A.\nMARTA: Hi\nOLEH: Hi"
    records = cast_of(text).records(seeded_ids("x"), 7)
    again = cast_of(text).records(seeded_ids("x"), 7)
    assert records == again
    assert [r.palette[0] for r in records] == ["#b3261e", "#24365e"]
    assert len({r.seed for r in records}) == 2
    assert all(len(r.palette) == 3 for r in records)


@pytest.mark.parametrize(
    ("look", "colours"),
    [
        ("11, freckles, curly red hair, yellow raincoat", ("#f0b429",)),
        ("35, dark braid, green oilskin coat, blue eyes", ("#3f7d4e",)),
        ("9 років, дві чорні коси, біла сорочка, червона спідниця", ("#eceae4", "#b3261e")),
        ("12 lat, krótkie czarne włosy, granatowy płaszcz, żółty szalik", ("#24365e", "#f0b429")),
    ],
)
def test_garments_give_the_palette_hair_does_not(look: str, colours: tuple[str, ...]) -> None:
    assert garment_colours(look) == colours


def test_brief_in_english() -> None:
    first, second, third = briefs(
        "PAGE 1\nPanel 1. EXT. HARBOUR - NIGHT\n"
        "Panel 2. Low angle. Marta runs, terrified. Oleh points at her.\n"
        "MARTA: Help!\nPanel 3. Close on Marta.\nMARTA (whisper): No.\nOLEH: What?"
    )
    assert (first.place, first.time) == ("Harbour", "night")
    assert second.angle == "low"
    assert [(f.who, f.pose, f.expression, f.position) for f in second.figures] == [
        ("Marta", "run", "afraid", "left"),
        ("Oleh", "point", "", "right"),
    ]
    assert (second.place, second.time) == ("Harbour", "night")
    assert third.shot == "close"


def test_brief_in_ukrainian() -> None:
    (brief,) = briefs(
        "СТОРІНКА 1\nКадр 1. Загальний план. Ніч, дощ. Ліс. Марта біжить, налякана. Поруч з Олегом.\n"
        "МАРТА: Ой\nОЛЕГ: Га?"
    )
    assert (brief.shot, brief.place, brief.time) == ("wide", "forest", "night, rain")
    assert [(f.who, f.pose, f.expression) for f in brief.figures] == [
        ("Марта", "run", "afraid"),
        ("Олег", "", ""),
    ]


def test_brief_in_polish() -> None:
    (brief,) = briefs(
        "STRONA 1\nKadr 1. Zbliżenie z dołu. Zosia siedzi i uśmiecha się do Leona.\nZOSIA: Oj\nPAN LEON: Tak?"
    )
    assert (brief.shot, brief.angle) == ("close", "low")
    assert [(f.who, f.pose, f.expression) for f in brief.figures] == [
        ("Zosia", "sit", "happy"),
        ("Pan Leon", "", ""),
    ]


def test_scenes_last_until_another_place_is_told() -> None:
    places = [
        b.place
        for b in briefs(
            "PAGE 1\nPanel 1. Wide shot. A forest at dusk.\nPanel 2. Marta looks up.\n"
            "Panel 3. Insert: the key from the kitchen.\n"
            "Panel 4. The village street.\nPanel 5. Marta looks at the sea.\n"
            "Panel 6. She walks down to the beach.\nMARTA: Hi"
        )
    ]
    assert places == ["forest", "forest", "forest", "village", "village", "beach"]


def test_off_panel_speakers_and_caption_voices_are_not_in_the_picture() -> None:
    (brief,) = briefs(
        "PAGE 1\nPanel 1. A door.\nMARTA (OFF): Hi\nOLEH (RADIO): Hm\nCAPTION (ZOE): Once\nNELL: Yes\nPanel"
    )[:1]
    assert [f.who for f in brief.figures] == ["Nell"]


def test_pronouns_carry_the_company_over() -> None:
    _, second, third = briefs(
        "PAGE 1\nPanel 1. A.\nMARTA: Hi\nOLEH: Hi\nPanel 2. They run.\nPanel 3. Insert: a key."
    )
    assert [f.who for f in second.figures] == ["Marta", "Oleh"]
    assert third.figures == ()
    assert third.shot == "insert"


def test_first_speaker_stands_where_the_reader_begins() -> None:
    tree = read_story("PAGE 1\nPanel 1. A.\nMARTA: Hi\nOLEH: Hi", kind="script")
    (told,) = write_briefs(tree, find_cast(tree), "rtl")
    assert [(f.who, f.position) for f in told.brief.figures] == [("Marta", "right"), ("Oleh", "left")]
