"""Spoken lines, captions and sounds; what is and what is not a speaker."""

from __future__ import annotations

import pytest

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.tree import ScriptLine, ScriptTree


def under_panel(*lines: str) -> ScriptTree:
    return parse_script("PAGE 1\nPanel 1. A room.\n" + "\n".join(lines))


def only(text: str) -> ScriptLine:
    tree = under_panel(text)
    assert len(tree.lines) == 1, tree.panels
    return tree.lines[0]


@pytest.mark.parametrize(
    ("mod", "kind"),
    [
        ("thought", "thought"),
        ("thinking", "thought"),
        ("WHISPER", "whisper"),
        ("shouting", "shout"),
        ("BURST", "shout"),
        ("radio", "radio"),
        ("over the phone", "radio"),
        ("weakly", "weak"),
        ("думає", "thought"),
        ("пошепки", "whisper"),
        ("кричить", "shout"),
        ("по рації", "radio"),
        ("слабко", "weak"),
        ("myśli", "thought"),
        ("szeptem", "whisper"),
        ("krzyczy", "shout"),
        ("przez radio", "radio"),
        ("słabo", "weak"),
        ("caption", "caption"),
        ("V.O.", "caption"),
    ],
)
def test_manners_that_change_the_balloon(mod: str, kind: str) -> None:
    assert only(f"MARTA ({mod}): Hello there").kind == kind
    assert only(f"MARTA: ({mod}) Hello there").kind == kind


@pytest.mark.parametrize("mod", ["OFF", "O.S.", "off-panel", "OP", "за кадром", "spoza kadru", "poza kadrem"])
def test_off_panel(mod: str) -> None:
    line = only(f"MARTA ({mod}): Hello")
    assert line.off_panel and line.kind == "speech"


def test_a_manner_that_is_no_lettering_is_kept() -> None:
    line = only("MARTA (smiling): Hello")
    assert (line.kind, line.manner) == ("speech", "smiling")


def test_several_manners() -> None:
    line = only("MARTA (off, whisper): Hello")
    assert line.off_panel and line.kind == "whisper"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("MARTA: Hi", "MARTA"),
        ("Marta: Hi", "Marta"),
        ("1. MARTA: Hi", "MARTA"),
        ("3) Old Oleh: Hi", "Old Oleh"),
        ("**MARTA:** Hi", "MARTA"),
        ("MRS. POOLE: Hi", "MRS. POOLE"),
        ("O'NEIL-SMITH: Hi", "O'NEIL-SMITH"),
        ("БАБА ОРИНА: Hi", "БАБА ОРИНА"),
        ("СОЛОМІЯ’: Hi", "СОЛОМІЯ’"),
        ("ŁUCJA: Hi", "ŁUCJA"),
        ("GUARD #2: Hi", "GUARD #2"),
    ],
)
def test_speakers(text: str, speaker: str) -> None:
    line = only(text)
    assert (line.speaker, line.text, line.kind) == (speaker, "Hi", "speech")


@pytest.mark.parametrize(
    "text",
    [
        "And then: a flash of light.",
        "Time: night",
        "Час: ніч",
        "Miejsce: kuchnia",
        "INT. KITCHEN: the same",
        "ANGLE ON: the door",
        "There is only one way out of here: the window.",
        "See http://example.org",
        "The clock shows 10:30",
    ],
)
def test_sentences_with_a_colon_are_description(text: str) -> None:
    tree = under_panel(text)
    assert tree.lines == ()


def test_small_letters_speak_when_they_do_so_again() -> None:
    tree = under_panel("anna: hello", "ivan: hi", "anna: bye", "ivan: bye")
    assert [x.speaker for x in tree.lines] == ["anna", "ivan", "anna", "ivan"]


@pytest.mark.parametrize(
    "text",
    [
        "CAPTION: Later.",
        "Cap: Later.",
        "NARRATOR: Later.",
        "ТИТР: Later.",
        "Наратор: Later.",
        "PODPIS: Later.",
    ],
)
def test_captions(text: str) -> None:
    line = only(text)
    assert (line.kind, line.speaker, line.text) == ("caption", "", "Later.")


@pytest.mark.parametrize(
    "text", ["CAPTION (JANE): Later.", "CAPTION - JANE: Later.", "JANE (CAPTION): Later."]
)
def test_captions_with_a_voice(text: str) -> None:
    line = only(text)
    assert (line.kind, line.speaker, line.text) == ("caption", "JANE", "Later.")


@pytest.mark.parametrize(
    "text",
    [
        "SFX: BOOM",
        "Sound effect: BOOM",
        "FX: BOOM",
        "SFX BOOM",
        "ЗВУК: BOOM",
        "Ефект: BOOM",
        "Efekt: BOOM",
        "*BOOM*",
    ],
)
def test_sounds(text: str) -> None:
    line = only(text)
    assert (line.kind, line.text) == ("sfx", "BOOM")


def test_a_line_goes_on_until_a_blank_one() -> None:
    tree = under_panel("MARTA: One", "two", "", "She turns.")
    assert tree.lines[0].text == "One two"
    assert tree.lines[0].source == (3, 4)
    assert tree.panels[0].description == "A room. She turns."


def test_what_follows_a_sound_is_description() -> None:
    tree = under_panel("SFX: BOOM", "The wall falls.")
    assert tree.lines[0].text == "BOOM"
    assert tree.panels[0].description.endswith("The wall falls.")


def test_a_name_alone_takes_the_next_lines() -> None:
    tree = under_panel("MARTA:", "Hello", "there")
    assert [(x.speaker, x.text) for x in tree.lines] == [("MARTA", "Hello there")]


def test_dashes_begin_speech() -> None:
    tree = under_panel("— Хто там?")
    assert [(x.kind, x.text) for x in tree.lines] == [("speech", "Хто там?")]


def test_dashes_within_a_script_tell_who_speaks() -> None:
    tree = under_panel("MARTA: Кра!", "— Хто це? — питає Лис. — Скажи!")
    assert [(x.speaker, x.text) for x in tree.lines] == [
        ("MARTA", "Кра!"),
        ("Лис", "Хто це?"),
        ("Лис", "Скажи!"),
    ]
    assert tree.panels[0].description == "A room. питає Лис."


@pytest.mark.parametrize("quoted", ["“Hello.”", '"Hello."', "«Hello.»", "„Hello.”"])
def test_quotation_marks_around_all_of_a_line_fall_away(quoted: str) -> None:
    assert only(f"MARTA: {quoted}").text == "Hello."


def test_emphasis_marks_stay() -> None:
    assert only("MARTA: I *never* said **that**").text == "I *never* said **that**"


def test_radio_is_a_voice() -> None:
    assert only("RADIO: Come in").kind == "radio"


def codes(text: str) -> list[tuple[int, str]]:
    return [(d.line, d.code) for d in parse_script(text).diagnostics]


def test_diagnostics_name_line_and_kind() -> None:
    many = "".join(f"Panel {i}. A.\n" for i in range(1, 11))
    wordy = " ".join(["word"] * 30)
    assert codes("PAGE 1\nPanel 1. A.\nPAGE 3\nPanel 1. B.") == [(3, "page-number")]
    assert codes("PAGE 1\nPanel 1. A.\nPanel 3. B.") == [(3, "panel-number")]
    assert codes("PAGE 1\nPAGE 2\nPanel 1. A.") == [(1, "empty-page")]
    assert codes("PAGE 1 (3 panels)\nPanel 1. A.") == [(1, "panel-count")]
    assert codes("PAGE 1\n" + many) == [(1, "many-panels")]
    assert codes(f"PAGE 1\nPanel 1. A.\nANNA: {wordy}") == [(3, "wordy-balloon")]
    assert codes("PAGE 1\nPanel 1. A.\nANNA:\n\nPanel 2. B.") == [(3, "empty-line")]
    assert codes("") == [(1, "nothing-found")]
    assert [d.severity for d in parse_script("").diagnostics] == ["error"]
