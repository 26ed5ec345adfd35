"""The two forms of the I, breath marks, sizes, marks put on and off, dots and dashes by language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.craft.lettering.compose import natural_box, set_text
from kitsumy_desktop.craft.lettering.letter_forms import forms_of, letter
from kitsumy_desktop.craft.lettering.markup import BIG, BREATH, SMALL, STRONG, parse_markup, toggled
from kitsumy_desktop.craft.lettering.settext import SetText
from kitsumy_desktop.craft.lettering.spelling import spelled
from kitsumy_desktop.craft.lettering.style import TextStyle
from tests.support.lettering_hands import face_book

CAPS = TextStyle(size=20.0, all_caps=True)
DIALOGUE = ("balsamiq-sans", "shantell-sans", "comic-relief", "comic-neue", "mali", "oswald")


def laid(text: str, style: TextStyle = CAPS) -> SetText:
    return set_text(text, "caption", style, face_book(), Size(900, 200))


def barred(text: str, mixed: str | None = None) -> str:
    """The capital I's of a text that have bars, marked by *."""
    forms = forms_of(text, mixed)
    return "".join("*" if forms.get(i) == "barred" else ch for i, ch in enumerate(text))


@pytest.mark.parametrize(
    ("text", "mixed", "wanted"),
    [
        ("I THINK IT IS MINE", None, "* THINK IT IS MINE"),
        ("I'M SURE I'LL WIN", None, "*'M SURE *'LL WIN"),
        ("THE F.B.I. AND I", None, "THE F.B.*. AND *"),
        ("FBI IS IN", "FBI is in", "FB* IS IN"),
        ("FBI IS IN", None, "FBI IS IN"),
        ("ACT III, SIDE", None, "ACT ***, SIDE"),
        ("І ВІН ПІШОВ", None, "* ВІН ПІШОВ"),
        ("I ONI IDĄ", None, "* ONI IDĄ"),
        ("NO SUCH LETTER", None, "NO SUCH LETTER"),
    ],
)
def test_bars_are_for_the_pronoun_abbreviations_and_numbers(
    text: str, mixed: str | None, wanted: str
) -> None:
    assert barred(text, mixed) == wanted


@pytest.mark.parametrize("family", DIALOGUE)
@pytest.mark.parametrize("bold", [False, True])
def test_every_dialogue_face_has_both_forms(family: str, bold: bool) -> None:
    face = face_book().face(family, bold)
    other = [form for form in ("bare", "barred") if letter(face, "I", form) is not None]  # type: ignore[arg-type]
    assert len(other) == 1, "one form is the face's own, the other is made"
    made = letter(face, "I", other[0])  # type: ignore[arg-type]
    assert made is not None
    first = made.pieces[0]
    ink = face.ink(first.gid)
    own = face.ink(face.shape("I").glyphs[0].gid)
    assert ink is not None and own is not None
    assert ink.h * first.scale == pytest.approx(own.h, rel=0.02), "as high as the face's own"
    assert first.y + (ink.y + ink.h) * first.scale == pytest.approx(own.y + own.h, abs=0.01), "on the line"
    assert made.advance > 0


def glyphs(text: SetText) -> list[tuple[int, str]]:
    return [(g.gid, g.text) for line in text.lines for run in line.runs for g in run.glyphs]


def test_the_pronoun_is_drawn_otherwise_than_the_letter_in_a_word() -> None:
    drawn = [gid for gid, text in glyphs(laid("I win")) if text == "I"]
    assert len(set(drawn)) == 2
    plain = [
        gid
        for gid, text in glyphs(laid("I win", TextStyle(size=20.0, all_caps=True, crossbar_i=False)))
        if text == "I"
    ]
    assert len(set(plain)) == 1
    mixed = [gid for gid, text in glyphs(laid("I INsist", TextStyle(size=20.0))) if text == "I"]
    assert len(set(mixed)) == 1, "the rule is for capitals alone"


@pytest.mark.parametrize("family", DIALOGUE)
def test_the_text_can_be_searched_whatever_the_forms(family: str) -> None:
    text = laid("I will, IBM!", TextStyle(family=family, size=20.0, all_caps=True))
    assert "".join(t for _, t in glyphs(text)) == "IWILL,IBM!"


def test_breath_marks_stand_on_both_sides_and_are_no_text() -> None:
    plain, gasp = laid("gasp ah"), laid("{gasp} ah")
    assert [t for _, t in glyphs(gasp) if t] == [t for _, t in glyphs(plain) if t]
    assert len(glyphs(gasp)) == len(glyphs(plain)) + 6
    assert gasp.lines[0].width > plain.lines[0].width + 4
    assert len(glyphs(laid("{two words}"))) == len(glyphs(laid("two words"))) + 6, "once around both"
    broken = set_text("{coughing badly}", "caption", CAPS, face_book(), Size(170, 90))
    assert len(broken.lines) == 2 and len(glyphs(broken)) == len("coughingbadly") + 6


def test_sizes_step_up_and_down() -> None:
    def size(text: str) -> float:
        return laid(text).lines[0].runs[0].size

    assert size("~low~") < size("low") < size("**low**")
    assert size("~**both**~") == pytest.approx(20 * 1.25 * 0.8)


def test_the_natural_body_has_room_for_marks_and_bars() -> None:
    for text in ("{gasp}", "I I I I", "~so~ **so**", "{a}{b}{c}"):
        box = natural_box(text, "speech", CAPS, face_book())
        assert not set_text(text, "speech", CAPS, face_book(), box).overflow


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        ("{gasp}", BREATH),
        ("~a~", SMALL),
        ("{*a*}", BREATH | STRONG),
        ("~**a**~", SMALL | BIG),
        ("{a", 0),
        ("a}", 0),
        ("a ~ b ~ c", 0),
        ("co~op~ted", 0),
        ("\\{a\\}", 0),
        ("{ a }", 0),
    ],
)
def test_marks_of_breath_and_size(source: str, flags: int) -> None:
    marked = parse_markup(source)
    assert set(marked.flags) == {flags}
    if not flags:
        assert marked.text == source.replace("\\", "")


MARKS = ["*", "_", "**", "~", "{"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_goes_on_and_off(mark: str) -> None:
    on, start, end = toggled("I was here", 2, 5, mark)
    assert on[start:end] == "was"
    assert parse_markup(on).text == "I was here"
    assert toggled(on, start, end, mark) == ("I was here", 2, 5)
    whole, start, end = toggled(on, on.index("was") - len(mark), on.index("here") - 1, mark)
    assert (whole, whole[start:end]) == ("I was here", "was"), "the marks themselves may be selected"


def test_two_marks_are_taken_off_one_by_one() -> None:
    both, start, end = toggled("hey", 0, 3, "*")
    both, start, end = toggled(both, start, end, "**")
    assert parse_markup(both).text == "hey"
    once, start, end = toggled(both, start, end, "**")
    assert parse_markup(once).text == "hey"


@given(st.text("ab *_~{}\\", max_size=12), st.integers(0, 12), st.integers(0, 12), st.sampled_from(MARKS))
@settings(max_examples=200)
def test_marks_never_eat_words(text: str, a: int, b: int, mark: str) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    made, begin, stop = toggled(text, start, end, mark)
    assert 0 <= begin <= stop <= len(made)
    letters = [c for c in text if c in "ab"]
    assert [c for c in made if c in "ab"] == letters


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("en", "Wait… what — no", "Wait... what -- no"),
        ("en", "well ... yes", "well... yes"),
        ("en", "he said ...no", "he said ...no"),
        ("en-GB", "and—", "and--"),
        ("en", "a---b and .....", "a---b and..."),
        ("uk", "Стій... -- так--ні", "Стій… — так — ні"),
        ("uk", "-- Привіт!", "— Привіт!"),
        ("uk", "синьо-жовтий", "синьо-жовтий"),
        ("uk", "Іди - бо треба", "Іди — бо треба"),
        ("pl", "Nie—tak\n-- Co?", "Nie — tak\n— Co?"),
        ("uk", "*Ні*--_так_", "*Ні* — _так_"),
        ("ja", "a...b--c", "a...b--c"),
    ],
)
def test_dots_and_dashes_by_language(language: str, typed: str, written: str) -> None:
    assert spelled(typed, language) == written
    assert spelled(written, language) == written
