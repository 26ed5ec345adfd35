"""How a script says that words are only words: backslashes, forced names, broken lines."""

from __future__ import annotations

import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel, ScriptTree


def under_panel(*lines: str) -> ScriptPanel:
    tree = parse_script("PAGE 1\nPanel 1. A room.\n" + "\n".join(lines))
    assert len(tree.panels) == 1, tree.panels
    return tree.panels[0]


def only(*lines: str) -> ScriptLine:
    found = under_panel(*lines).lines
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "PAGE TWO",
        "Panel 2. More.",
        "IRIS: Hello",
        "# So",
        "- dash",
        "*BOOM*",
        "/* x",
        "---",
        "INT. KITCHEN",
        "@x",
    ],
)
def test_a_backslash_makes_a_line_description(text: str) -> None:
    panel = under_panel("\\" + text)
    assert panel.description == f"A room. {text}" and not panel.lines


def test_a_backslash_goes_on_with_what_is_said() -> None:
    assert only("IRIS:", "\\PAGE TWO").text == "PAGE TWO"
    assert only("IRIS: One", "\\two: three").text == "One two: three"


def test_a_backslash_before_the_description_on_the_heading() -> None:
    panel = parse_script("PAGE 1\nPanel 1. \\IRIS: the name on the door.").panels[0]
    assert (panel.description, panel.lines) == ("IRIS: the name on the door.", ())


@pytest.mark.parametrize("text", ["(sighs) Oh.", '"All of it."', "//", "/* no */", "!"])
def test_a_backslash_protects_how_a_line_begins(text: str) -> None:
    line = only(f"IRIS: \\{text}")
    assert (line.kind, line.manner, line.text) == ("speech", "", text)


def test_emphasis_keeps_its_own_backslash() -> None:
    assert only(r"IRIS: \*not bold\* at all").text == r"\*not bold\* at all"
    assert only(r"IRIS: \\*x").text == r"\\*x"


def test_a_backslash_at_the_end_breaks_the_line() -> None:
    line = only("IRIS: One\\", "    PAGE TWO\\", "\\", "end")
    assert line.text == "One\nPAGE TWO\n\nend"
    assert line.source == (3, 4, 5, 6)
    assert under_panel("She\\", "runs.").description == "A room. She\nruns."


def test_two_backslashes_at_the_end_are_one_and_no_break() -> None:
    panel = under_panel("IRIS: One\\\\", "", "Two.")
    assert panel.lines[0].text == "One\\" and panel.description == "A room. Two."


def test_a_backslash_before_a_blank_line_is_only_one() -> None:
    panel = under_panel("IRIS: One\\", "", "Two.")
    assert panel.lines[0].text == "One\\" and panel.description == "A room. Two."


@pytest.mark.parametrize(
    ("text", "speaker", "kind"),
    [
        ("@the old man: Hm.", "the old man", "speech"),
        ("@the old man (WHISPER): Hm.", "the old man", "whisper"),
        ("@7 of 9: Hm.", "7 of 9", "speech"),
        (r"@R2\: D2: Hm.", "R2: D2", "speech"),
        (r"@Bob \(Jr\.\) (radio): Hm.", "Bob (Jr.)", "radio"),
        ("@Caption: Hm.", "Caption", "speech"),
        ("@Radio: Hm.", "Radio", "speech"),
        ("@Anna (CAPTION): Hm.", "Anna", "caption"),
        ("@: Hm.", "", "speech"),
    ],
)
def test_a_forced_name_is_taken_as_it_stands(text: str, speaker: str, kind: str) -> None:
    line = only(text)
    assert (line.speaker, line.kind, line.text) == (speaker, kind, "Hm.")


def test_a_forced_manner_tells_nothing_else() -> None:
    line = only(r"@Iris (OFF) (=on the radio, \(twice\)): Hm.")
    assert (line.kind, line.off_panel, line.manner) == ("speech", True, "on the radio, (twice)")


def test_a_forced_name_alone_takes_the_next_lines() -> None:
    assert [(x.speaker, x.text) for x in under_panel("", r"@Mr. X\.", "Hello.").lines] == [
        ("Mr. X.", "Hello.")
    ]


def test_forced_names_in_the_cast() -> None:
    tree = parse_script("CHARACTERS\n@7 of 9: tall\n@Title:\nPAGE 1\nPanel 1. A.")
    assert [(c.name, c.look) for c in tree.cast] == [("7 of 9", "tall"), ("Title", "")]


@pytest.mark.parametrize("word", ["Outfit", "Wears", "Вбрання", "Strój"])
def test_the_cast_may_tell_what_somebody_wears(word: str) -> None:
    text = f"CHARACTERS\nIRIS - 11, red hair\n    {word}: yellow coat, boots\nOLEH - 70\nPAGE 1\nPanel 1. A."
    tree = parse_script(text)
    assert [(c.name, c.look, c.outfit) for c in tree.cast] == [
        ("IRIS", "11, red hair", "yellow coat, boots"),
        ("OLEH", "70", ""),
    ]
    assert [(c.name, c.outfit) for c in build(text).characters()] == [
        ("Iris", "yellow coat, boots"),
        ("Oleh", ""),
    ]


def build(text: str) -> Document:
    return build_comic(text, BuildOptions(), seeded_ids("cast")).document


def pages(text: str) -> ScriptTree:
    return parse_script(text)


@pytest.mark.parametrize("words", ["NO PANELS", "0 panels", "БЕЗ КАДРІВ", "bez kadrów"])
def test_a_page_may_say_that_it_is_blank(words: str) -> None:
    tree = pages(f"PAGE 1\nPanel 1. A.\nPAGE 2 ({words})\nOnly paper.\nPAGE 3\nPanel 1. B.")
    assert [(len(p.panels), p.notes) for p in tree.pages] == [(1, ""), (0, "Only paper."), (1, "")]


def test_what_a_heading_counts_is_no_note() -> None:
    tree = pages("PAGE ONE (TWO PANELS, SPLASH): The storm\nPanel 1. A.\nPAGE TWO - ONE PANEL\nPanel 1. B.")
    assert [p.notes for p in tree.pages] == ["(TWO PANELS, SPLASH): The storm", ""]


def test_a_scene_between_marks_belongs_to_the_panel_alone() -> None:
    tree = pages("PAGE 1\nINT. HALL - DAY\nPanel 1. A.\nEXT. YARD\nPanel 2. B.")
    assert [p.slug for p in tree.panels] == ["INT. HALL - DAY", "EXT. YARD"]
    assert tree.pages[0].notes == ""
    assert tree.accounted() == frozenset(range(1, 6))


def test_a_synopsis_is_a_note() -> None:
    tree = pages("# PAGE ONE\n\n= The storm begins.\n\n## Panel 1\n\nRain.")
    assert (tree.pages[0].notes, tree.panels[0].description) == ("The storm begins.", "Rain.")


def test_markdown_names_may_be_bold_alone() -> None:
    assert only("**IRIS** (whisper): Hi.").kind == "whisper"
    assert only("**Iris**: Hi.").speaker == "Iris"


def test_a_title_keeps_its_stars_behind_a_backslash() -> None:
    assert pages("Title: \\*Star*\nPAGE 1\nPanel 1. A.").title == "*Star*"
