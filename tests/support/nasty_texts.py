"""Texts that look like everything in a script but what they are, and stories made of them."""

from __future__ import annotations

import msgspec
from hypothesis import strategies as st

from kitsumy_desktop.story.scripts.lay import writable_line
from kitsumy_desktop.story.scripts.safe import normal, one_line
from kitsumy_desktop.story.tree import CastEntry, ScriptLine, ScriptPage, ScriptPanel, ScriptTree

LOOKALIKES = (
    "PAGE TWO", "PAGE TWO (NO PANELS)", "Page 3: SPLASH. She falls.", "Panel 3. A door.", "[2] foo",
    "СТОРІНКА 2", "Кадр 4. Двері.", "STRONA DRUGA", "Kadr 1", "IRIS", "IRIS: hello",
    "Iris (whisper): hello", "И: так", "SFX: BOOM", "SFX BOOM", "CAPTION: Later", "NOTE: none",
    "Time: night", "And then: a flash.", "1. IRIS: hi", "1. She turns", "2) done",
    "INT. KITCHEN - NIGHT", "EXT", ".hidden", "...then", "- a dash", "— Хто там? — питає Лис.", "-- so",
    "(sighs)", "(sighs) Oh.", "(splash of water)", "[laughs] Ha", '"Quoted."', "“Quoted.”", "«Ні.»",
    "„Tak.”", "'so'", "*BOOM*", "*big* and _low_ and **loud**", "**", "***", "---", "===",
    "= a synopsis", "# a heading", "## Page 2", "### Panel 9", "#", "//", "// a comment", "/* open",
    "/* shut */", "/= x", "=/", "@Iris", "@Iris: hey", "@: hm", "!", "!forced", "\\", "\\\\", "\\(x",
    "\\*not big\\*", "ends with \\", "two \\\\", "a\nb", "one\n\nthree", "x\\\ny",
    "PAGE ONE\nPanel 1. No", "CUT TO:", "FADE OUT.", "> centred <", "Title: not one", "by nobody",
    "Characters", "ALL CAPITALS HERE", "no end", "…", "?", "12", "a: b: c", "http://example.org",
    "Word " * 60, "CONT'D", "- 2.1 text", "~~~", "[[a note]]", "(", ")", ":", ": start",
    "Panel 2 (INSET). x", "IRIS (", "Аня, 12, руда коса",
)  # fmt: skip
NAMES = (
    "Iris", "IRIS", "Mrs. Poole", "MRS. POOLE", "O'Neil-Smith", "Дем'ян", "Пан Тиміш", "R2-D2",
    "7 of 9", "Guard #2", "McDonald", "the old man", "iris", "A", "Al", "Bob (Jr.)", "Mr. X.",
    "Caption", "SFX", "Note", "Page", "Panel 3", "Time", "Detail", "Int", "Ext", "Radio",
    "Voice of God", "Title", "By the way", "Cast", "One two three four five six", "A: B", "x/y", "???",
    "@home", "\\o/", "*Star*", "_low_", "-dash-", "12", "Ł", "Żaneta", "Їжак", "Cont", "Whisper",
    "Crowd", "Усі", "Anna [2]", "#1", "!", "Fade", "Cut", "New page", "Splash page", "Author",
    "Postacie", "Kadr",
)  # fmt: skip
LANGUAGES = ("en", "uk", "pl", "de")
KINDS = ("speech", "thought", "shout", "whisper", "radio", "weak", "caption", "sfx", "note")

texts = st.one_of(
    st.sampled_from(LOOKALIKES),
    st.tuples(st.sampled_from(LOOKALIKES), st.sampled_from(LOOKALIKES)).map(" ".join),
    st.tuples(st.sampled_from(LOOKALIKES), st.sampled_from(LOOKALIKES)).map("\n".join),
    st.text(max_size=30),
)
names = st.one_of(st.sampled_from(NAMES), st.text(min_size=1, max_size=12).filter(one_line))
manners = st.sampled_from(
    ("", "", "", "smiling", "with a loud and shaky voice", "radio", "(twice)", "sad, tired", "off")
)


@st.composite
def lines(draw: st.DrawFn) -> ScriptLine:
    """A line as a script can hold it."""
    kind = draw(st.sampled_from(KINDS))
    made = ScriptLine(
        kind=kind,  # type: ignore[arg-type]
        text=normal(draw(texts.filter(normal))),
        speaker=draw(st.one_of(st.just(""), names)) if kind not in ("sfx", "note") else "",
        manner=draw(manners) if kind not in ("sfx", "note") else "",
        off_panel=draw(st.booleans()) and kind not in ("caption", "sfx", "note"),
        joined=draw(st.booleans()) and kind not in ("caption", "sfx", "note"),
        whole=draw(st.booleans()) and kind not in ("sfx", "note"),
    )
    return msgspec.structs.replace(writable_line(made), text=made.text)


@st.composite
def panels(draw: st.DrawFn) -> ScriptPanel:
    """A panel; often one without anything."""
    return ScriptPanel(
        description=normal(draw(st.one_of(st.just(""), texts))),
        lines=tuple(draw(st.lists(lines(), max_size=3))),
        marks=frozenset(draw(st.sampled_from(((), (), (), ("inset",), ("splash",))))),
    )


@st.composite
def pages(draw: st.DrawFn) -> ScriptPage:
    """A page; sometimes a blank one."""
    return ScriptPage(
        panels=tuple(draw(st.lists(panels(), max_size=3))),
        last=draw(st.sampled_from((None, None, None, 2))),
        notes=normal(draw(st.one_of(st.just(""), st.just(""), texts))),
        marks=frozenset(draw(st.sampled_from(((), (), ("splash",))))),
    )


def _with_spread(page: ScriptPage) -> ScriptPage:
    marks = page.marks | ({"spread"} if page.last is not None else set())
    return ScriptPage(panels=page.panels, last=page.last, notes=page.notes, marks=marks)


@st.composite
def stories(draw: st.DrawFn) -> ScriptTree:
    """A whole story."""
    members = draw(
        st.lists(
            st.tuples(names, texts, st.one_of(st.just(""), texts)),
            max_size=3,
            unique_by=lambda m: one_line(m[0]).lower(),
        )
    )
    return ScriptTree(
        pages=tuple(_with_spread(page) for page in draw(st.lists(pages(), min_size=1, max_size=3))),
        title=one_line(draw(st.one_of(st.just(""), texts))),
        author=one_line(draw(st.one_of(st.just(""), texts))),
        cast=tuple(CastEntry(one_line(name), normal(look), (), normal(worn)) for name, look, worn in members),
        front="\n".join(filter(None, (one_line(t) for t in draw(st.lists(texts, max_size=2))))),
        language=draw(st.sampled_from(LANGUAGES)),
    )
