"""Prose to panels: what is said, who says it, what is told; three languages and their marks."""

from __future__ import annotations

import re

import pytest

from kitsumy_desktop import assets
from kitsumy_desktop.story.prose import BALLOON_WORDS, parse_prose
from kitsumy_desktop.story.quotes import pieces_of
from kitsumy_desktop.story.read import story_kind
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import ScriptTree


def talk(tree: ScriptTree) -> list[tuple[str, str]]:
    return [(x.speaker, x.text) for x in tree.lines if x.kind != "caption"]


def pieces(text: str) -> list[tuple[str, bool]]:
    return [(p.text, p.spoken) for p in pieces_of(text)]


@pytest.mark.parametrize("opening,closing", ["“”", '""', "«»", "„”", "„“", "‘’"])
def test_quotation_marks(opening: str, closing: str) -> None:
    found = pieces(f"{opening}Come in,{closing} said Anna.")
    assert found == [("Come in,", True), ("said Anna.", False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— Хто там? — спитала Марта.", [("Хто там?", True), ("спитала Марта.", False)]),
        (
            "— Ходімо, — сказав Олег. — Уже пізно.",
            [("Ходімо,", True), ("сказав Олег.", False), ("Уже пізно.", True)],
        ),
        ("– Kto tam? – zapytała Zosia.", [("Kto tam?", True), ("zapytała Zosia.", False)]),
        (
            "- Idziemy - powiedział Leon. - Już późno.",
            [("Idziemy", True), ("powiedział Leon.", False), ("Już późno.", True)],
        ),
        ("— Ніч — це не страшно.", [("Ніч — це не страшно.", True)]),
    ],
)
def test_dashes(text: str, expected: list[tuple[str, bool]]) -> None:
    assert pieces(text) == expected


def test_a_quoted_title_or_irony_is_not_speech() -> None:
    assert pieces("The boat was called “Dandelion” by everyone.") == [
        ("The boat was called “Dandelion” by everyone.", False)
    ]
    assert pieces("Корабель «Марія» стояв у порту.") == [("Корабель «Марія» стояв у порту.", False)]


def test_english_conversation() -> None:
    tree = parse_prose(
        "Nina opened the door. There stood Tomas. Tomas was wet.\n\n"
        "“You are late,” said Nina, “and you are wet.”\n\n"
        "“It rains,” he said.\n\n"
        "“It always rains.”\n\n"
        "“Not on me.”\n\n"
        "“Shh!” whispered Nina.",
        "en",
    )
    assert talk(tree) == [
        ("Nina", "You are late, and you are wet."),
        ("Tomas", "It rains."),
        ("Nina", "It always rains."),
        ("Tomas", "Not on me."),
        ("Nina", "Shh!"),
    ]
    assert tree.lines[-1].kind == "whisper"


def test_ukrainian_conversation() -> None:
    tree = parse_prose(
        "Марта відчинила двері. Олег стояв на порозі.\n\n"
        "— Ти спізнився, — сказала Марта.\n\n"
        "— Дощ, — відповів Олег. — Він мене не пускав.\n\n"
        "— Заходь! — гукнула вона.",
        "uk",
    )
    assert talk(tree) == [
        ("Марта", "Ти спізнився."),
        ("Олег", "Дощ."),
        ("Олег", "Він мене не пускав."),
        ("Марта", "Заходь!"),
    ]
    assert tree.lines[-1].kind == "shout"


def test_polish_conversation() -> None:
    tree = parse_prose(
        "Zosia otworzyła drzwi. Na progu stał Leon.\n\n"
        "– Spóźniłeś się – powiedziała Zosia.\n\n"
        "– Deszcz – odparł Leon. – Nie chciał mnie puścić.\n\n"
        "„Znowu deszcz”, pomyślała Zosia.",
        "pl",
    )
    assert talk(tree) == [
        ("Zosia", "Spóźniłeś się"),
        ("Leon", "Deszcz"),
        ("Leon", "Nie chciał mnie puścić."),
        ("Zosia", "Znowu deszcz"),
    ]
    assert tree.lines[-1].kind == "thought"


def test_an_unnamed_speaker_gets_the_name_told_later() -> None:
    tree = parse_prose(
        "“Good evening,” said the old man.\n\n“Who are you?” asked Wren.\n\n"
        "“My name is Mr. Pell,” the old man said.",
        "en",
    )
    assert [s for s, _ in talk(tree)] == ["Mr. Pell", "Wren", "Mr. Pell"]


def test_ordinary_nouns_speak_in_languages_without_articles() -> None:
    tree = parse_prose(
        "Марта дивилася у вікно. Поруч стояла Оленка.\n\n— Ти не спиш, — сказав дідусь.\n\n"
        "— Сплю, — збрехала Марта. — Майже.\n\nДідусь усміхнувся.\n\n— Ходімо, — мовив він.",
        "uk",
    )
    assert talk(tree) == [
        ("Дідусь", "Ти не спиш."),
        ("Марта", "Сплю."),
        ("Марта", "Майже."),
        ("Дідусь", "Ходімо."),
    ]


def test_long_speech_is_divided_at_its_sentences() -> None:
    speech = " ".join(f"This is sentence number {i} of a very long speech." for i in range(12))
    tree = parse_prose(f"“{speech}” said Anna.", "en")
    lines = [x for x in tree.lines if x.kind == "speech"]
    assert len(lines) >= 5
    assert all(word_count(x.text) <= BALLOON_WORDS for x in lines)
    assert all(x.text.endswith(".") for x in lines)
    assert " ".join(x.text for x in lines) == speech
    assert {x.speaker for x in lines} == {"Anna"}


def test_scene_words_and_breaks_begin_an_establishing_panel() -> None:
    tree = parse_prose("Anna slept.\n\n***\n\nRain fell.\n\nThe next morning the sun came.", "en")
    assert [sorted(p.marks) for p in tree.panels] == [["scene"], ["scene"], ["scene"]]
    assert tree.source == (3,)


def test_title_and_author() -> None:
    tree = parse_prose("The Paper Boat\n\nby Nina Writer\n\nIt rained.", "en")
    assert (tree.title, tree.author) == ("The Paper Boat", "Nina Writer")


def test_nothing_told_or_said_is_dropped() -> None:
    text = assets.read_bytes("samples", "clockmaker.prose.en.txt").decode()
    tree = parse_prose(text, "en")
    kept = " ".join([tree.title, "by", tree.author, *(p.description for p in tree.panels)])
    assert sorted(re.findall(r"\w+", kept)) == sorted(re.findall(r"\w+", text))


def test_sample_is_spoken_by_the_right_people() -> None:
    text = assets.read_bytes("samples", "clockmaker.prose.en.txt").decode()
    said = {line: who for who, line in talk(parse_prose(text, "en"))}
    assert said["You can't."] == "Felix"
    assert said["Then I'll be a clockmaker."] == "Wren"
    assert said["Good afternoon."] == "Mr. Pell"
    assert said["Sixty years, and I never once thought of that."] == "Mr. Pell"
    assert said["Hey!"] == "Felix"
    assert said["What time is it?"] == ""


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("lighthouse.en.txt", "script"),
        ("long.en.txt", "script"),
        ("bakery.uk.txt", "script"),
        ("tramwaj.pl.txt", "script"),
        ("clockmaker.prose.en.txt", "prose"),
    ],
)
def test_scripts_are_told_from_prose(name: str, kind: str) -> None:
    assert story_kind(assets.read_bytes("samples", name).decode()) == kind


def test_fountain_is_a_script_and_a_letter_is_not() -> None:
    assert story_kind("INT. ROOM - DAY\n\nAnna sits.\n\nANNA\nHello.\n\nIVAN\nHi.\n\nANNA\nBye.") == "script"
    assert story_kind("# Chapter one\n\nIt rained. He said: nothing.\n\nIt rained again.") == "prose"
