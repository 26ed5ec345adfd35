"""Plans by chance: sound ones that a comic keeps whole, and broken ones that have to be mended."""

from __future__ import annotations

import re
from typing import get_args

import msgspec
from hypothesis import strategies as st

from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.comic.records.panel import CameraAngle, PanelType, Shot, TextSpace
from kitsumy_desktop.story.plan.plan import (
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
    Side,
)

NAMES = ("Anna", "Тарас", "Łucja Nowak", "Mr. Pell", "Old Tom")
_ODD_TEXT = (
    "the light goes out and nobody waits Why? Stop! “quoted” *bold* he said: no (quietly) PAGE 2 Panel 3 "
    "вогонь згасає. Чому? — ні, «чекай» Кадр SFX: łódź płynie… 5. # - @ż \\ [1] = __ ANNA: INT. HALL"
)
WORDS = tuple(_ODD_TEXT.split())
PLACES = ("Lighthouse", "the Old Mill", "Порт", "Hall - west")

phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
texts = st.one_of(st.just(""), phrases)
spoken_kinds = st.sampled_from([kind for kind in get_args(BalloonKind) if kind != "caption"])
sides = st.sampled_from(get_args(Side))
shots = st.sampled_from(get_args(Shot))
angles = st.sampled_from(get_args(CameraAngle))
types = st.sampled_from(get_args(PanelType))
spaces = st.sampled_from(get_args(TextSpace))


@st.composite
def _lines(draw: st.DrawFn, seen: tuple[str, ...]) -> PlanLine:
    """A line that says of its speaker what the picture says."""
    kind = draw(st.sampled_from(("spoken", "spoken", "caption", "sfx", "note")))
    text = draw(phrases)
    if kind in ("sfx", "note"):
        return PlanLine(text, kind)  # type: ignore[arg-type]
    if kind == "caption":
        return PlanLine(text, "caption", draw(st.sampled_from(("", *NAMES))))
    who = draw(st.sampled_from(NAMES))
    off = who not in seen or draw(st.booleans())
    return PlanLine(text, draw(spoken_kinds), who, off, draw(st.sampled_from(("", "smiling", "через плече"))))


@st.composite
def _panels(draw: st.DrawFn) -> PlanPanel:
    seen = tuple(draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=3)))
    figures = tuple(PlanFigure(who, draw(sides), draw(texts), draw(texts)) for who in seen)
    return PlanPanel(
        action=draw(texts),
        lines=tuple(draw(st.lists(_lines(seen), max_size=4))),
        type=draw(types),
        importance=draw(st.integers(1, 5)),
        shot=draw(shots),
        angle=draw(angles),
        place=draw(st.sampled_from(("", *PLACES))),
        time=draw(st.sampled_from(("", "night", "dawn, rain"))),
        light=draw(texts),
        figures=figures,
        props=tuple(draw(st.lists(st.sampled_from(("lamp", "ключ")), unique=True))),
        picture=draw(texts),
        space=draw(spaces),
    )


members = tuple(
    PlanCharacter(
        name, (name.split()[0].upper(),) if " " in name else (), "friend", "tall", "red coat", ("#112233",)
    )
    for name in NAMES
)
pages = st.builds(
    PlanPage,
    panels=st.lists(_panels(), max_size=4).map(tuple),
    beat=texts,
    turn=st.sampled_from(("", "hook", "reveal")),
)
sound_plans: st.SearchStrategy[Plan] = st.builds(
    Plan,
    title=texts,
    language=st.sampled_from(("en", "uk", "pl", "de")),
    reading=st.sampled_from(("ltr", "rtl")),
    author=texts,
    premise=texts,
    genre=texts,
    tone=texts,
    audience=texts,
    summary=texts,
    cast=st.just(members),
    places=st.just(tuple(PlanThing(name, "stone, outdoors") for name in PLACES)),
    props=st.just((PlanThing("lamp", "brass"), PlanThing("ключ"))),
    pages=st.lists(pages, min_size=1, max_size=4).map(tuple),
)
"""Plans whose comic has the same plan again."""

odd_names = st.sampled_from(
    ("", "  ", "Anna", "ANNA", "anna ", "Ana", "Тарасе", "Bo", "Narrator", "Anna & Тарас", "?")
)
long_texts = st.one_of(texts, st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join))
odd_lines = st.builds(
    PlanLine,
    text=long_texts,
    kind=st.one_of(spoken_kinds, st.sampled_from(("caption", "sfx", "note"))),
    who=odd_names,
    off=st.booleans(),
    manner=texts,
)
odd_figures = st.builds(PlanFigure, who=odd_names, position=sides, expression=texts, pose=texts)
odd_panels = st.builds(
    PlanPanel,
    action=texts,
    lines=st.lists(odd_lines, max_size=4).map(tuple),
    type=types,
    importance=st.integers(-2, 9),
    figures=st.lists(odd_figures, max_size=4).map(tuple),
    place=st.sampled_from(("", "Mill", "mill ")),
    props=st.lists(odd_names, max_size=2).map(tuple),
    light=texts,
)
odd_members = st.builds(
    PlanCharacter,
    name=odd_names,
    look=texts,
    outfit=texts,
    palette=st.lists(st.sampled_from(("#123456", "#abc", "red", "aa11BB", "shiny", "")), max_size=3).map(
        tuple
    ),
)
broken_plans: st.SearchStrategy[Plan] = st.builds(
    Plan,
    title=texts,
    summary=texts,
    reading=st.sampled_from(("ltr", "rtl")),
    language=st.sampled_from(("en", "uk")),
    cast=st.lists(odd_members, max_size=4).map(tuple),
    places=st.lists(st.builds(PlanThing, name=odd_names), max_size=2).map(tuple),
    pages=st.lists(
        st.builds(PlanPage, panels=st.lists(odd_panels, max_size=4).map(tuple), beat=texts), max_size=4
    ).map(tuple),
)
"""Plans with everything wrong that a struct can hold."""


def words_in(plan: Plan) -> list[str]:
    """Every word of a plan's texts, names and fixed values apart."""
    told: list[str] = [plan.title, plan.summary, plan.premise]
    for member in plan.cast:
        told += [member.look, member.outfit, member.voice, member.role]
    for page in plan.pages:
        told.append(page.beat)
        for panel in page.panels:
            told += [panel.action, panel.picture, panel.light, panel.time]
            told += [word for line in panel.lines for word in (line.text, line.manner)]
            told += [word for figure in panel.figures for word in (figure.pose, figure.expression)]
    return sorted(word for text in told for word in bare_words(text))


def bare_words(text: str) -> list[str]:
    """The words of a text without brackets and commas."""
    return re.findall(r"[^\s,()]+", text)


def with_palettes(plan: Plan, other: Plan) -> Plan:
    """`plan` with the colours of the `other`'s cast where it has none."""
    cast = tuple(
        msgspec.structs.replace(one, palette=one.palette or two.palette)
        for one, two in zip(plan.cast, other.cast, strict=True)
    )
    return msgspec.structs.replace(plan, cast=cast)
