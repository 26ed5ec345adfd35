"""What is wrong with a plan, by the rules of the craft. The table RULES says which and how grave.

Limits are those of the trade: 210 words a page, 25 a balloon, 1–9 panels, at least one panel of importance 4
on two pages, at most one of 5 on a page, the first speaker where reading begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.story.languages import can_be
from kitsumy_desktop.story.plan.naming import Names, is_voice, plain_name
from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.review import BALLOON_WORDS, PAGE_PANELS, PAGE_WORDS
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import Severity

STRONG = 4
"""Importance from which a panel stands out."""
SPLASH = 5
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")

Found: TypeAlias = Iterator[tuple[str, str]]
"""(JSON pointer, text) of everything a rule finds."""


class Known(NamedTuple):
    """The names a plan has given."""

    cast: Names
    places: Names
    props: Names


class Rule(NamedTuple):
    """One rule: the code of its problems, how grave they are, and who finds them."""

    code: str
    severity: Severity
    find: Callable[[Plan, Known], Found]


def plan_problems(plan: Plan) -> tuple[PlanProblem, ...]:
    """Everything the rules find, errors first, then in the order of RULES and of the plan."""
    known = known_names(plan)
    found = [
        PlanProblem(where, rule.code, text, rule.severity)
        for rule in RULES
        for where, text in rule.find(plan, known)
    ]
    return tuple(sorted(found, key=lambda problem: problem.severity != "error"))


def known_names(plan: Plan) -> Known:
    """The names of cast, places and props."""
    return Known(
        Names(((c.name, c.aliases) for c in plan.cast), plan.language),
        Names(((p.name, ()) for p in plan.places), plan.language),
        Names(((p.name, ()) for p in plan.props), plan.language),
    )


def is_spoken(line: PlanLine) -> bool:
    """Whether somebody says or thinks it: it gets a balloon with a tail."""
    return line.kind not in ("caption", "sfx", "note")


def is_lettered(line: PlanLine) -> bool:
    """Whether it becomes a balloon or a caption."""
    return line.kind not in ("sfx", "note")


def is_empty(panel: PlanPanel) -> bool:
    """Whether nothing at all is told of a panel."""
    told = (panel.action, panel.picture, panel.place, panel.time, panel.light, *panel.props)
    figures = any((f.who, f.pose, f.expression) for f in panel.figures)
    lines = any(line.text.strip() or line.manner.strip() for line in panel.lines)
    return not (figures or lines or any(text.strip() for text in told))


def panels_of(plan: Plan) -> Iterator[tuple[str, PlanPanel]]:
    """Every panel with its JSON pointer."""
    for p, page in enumerate(plan.pages):
        for n, panel in enumerate(page.panels):
            yield f"/pages/{p}/panels/{n}", panel


def seats(plan: Plan) -> tuple[str, str, str]:
    """Sides of a picture in reading order."""
    return ("left", "center", "right") if plan.reading == "ltr" else ("right", "center", "left")


def seated_speakers(plan: Plan, panel: PlanPanel, cast: Names) -> list[int]:
    """Indices of the figures that speak and stand on a side, in the order they first speak."""
    at = {plain_name(cast.known(f.who) or f.who): i for i, f in reversed(list(enumerate(panel.figures)))}
    speakers = dict.fromkeys(plain_name(cast.known(x.who) or x.who) for x in panel.lines if is_spoken(x))
    sides = seats(plan)
    return [at[name] for name in speakers if name in at and panel.figures[at[name]].position in sides]


def _no_pages(plan: Plan, known: Known) -> Found:
    if not plan.pages:
        yield "/pages", "There is no page."


def _no_panels(plan: Plan, known: Known) -> Found:
    for p, page in enumerate(plan.pages):
        if not page.panels:
            yield f"/pages/{p}", f"Page {p + 1} has no panels."


def _empty_panels(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        if is_empty(panel):
            yield where, "Nothing is told of this panel."


def _empty_lines(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        for i, line in enumerate(panel.lines):
            if not line.text.strip():
                yield f"{where}/lines/{i}", "This line has no words."


def _no_name(plan: Plan, known: Known) -> Found:
    for kind in ("cast", "places", "props"):
        for i, node in enumerate(getattr(plan, kind)):
            if not node.name.strip():
                yield f"/{kind}/{i}/name", "A name is missing."
    for where, panel in panels_of(plan):
        for i, figure in enumerate(panel.figures):
            if not figure.who.strip():
                yield f"{where}/figures/{i}/who", "A figure has no name."


def _same_name(plan: Plan, known: Known) -> Found:
    for kind in ("cast", "places", "props"):
        nodes = getattr(plan, kind)
        counts = Counter(plain_name(node.name) for node in nodes)
        seen: set[str] = set()
        for i, node in enumerate(nodes):
            name = plain_name(node.name)
            if name and counts[name] > 1 and name in seen:
                yield f"/{kind}/{i}/name", f"There are two called {node.name}."
            seen.add(name)


def _unknown_speakers(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        for i, line in enumerate(panel.lines):
            if is_lettered(line) and line.who.strip() and not _is_known(line.who, known.cast):
                yield f"{where}/lines/{i}/who", f"{line.who} speaks and is not in the cast."


def _unknown_figures(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        for i, figure in enumerate(panel.figures):
            if figure.who.strip() and not _is_known(figure.who, known.cast):
                yield f"{where}/figures/{i}/who", f"{figure.who} is seen and is not in the cast."


def _is_known(name: str, cast: Names) -> bool:
    return bool(cast.known(name)) or is_voice(name) or cast.is_group(name)


def _same_figure(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        seen: set[str] = set()
        for i, figure in enumerate(panel.figures):
            name = plain_name(known.cast.known(figure.who) or figure.who)
            if name and name in seen:
                yield f"{where}/figures/{i}", f"{figure.who} is in this panel twice."
            seen.add(name)


def _wordy_balloons(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        for i, line in enumerate(panel.lines):
            words = word_count(line.text)
            if is_lettered(line) and words > BALLOON_WORDS:
                yield f"{where}/lines/{i}/text", f"{words} words in one balloon; at most {BALLOON_WORDS}."


def _bad_colours(plan: Plan, known: Known) -> Found:
    for i, member in enumerate(plan.cast):
        for n, colour in enumerate(member.palette):
            if not is_colour(colour):
                yield f"/cast/{i}/palette/{n}", f"“{colour}” is no colour as #rrggbb."


def is_colour(text: str) -> bool:
    """Whether a text is a colour as #rrggbb."""
    return _COLOUR.fullmatch(text) is not None


def _importance_range(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        if not 1 <= panel.importance <= SPLASH:
            yield f"{where}/importance", f"Importance goes from 1 to 5, not {panel.importance}."


def _two_splashes(plan: Plan, known: Known) -> Found:
    for p, page in enumerate(plan.pages):
        count = sum(panel.importance >= SPLASH for panel in page.panels)
        if count > 1:
            yield f"/pages/{p}", f"{count} panels of page {p + 1} have importance 5; one can."


def _flat_pages(plan: Plan, known: Known) -> Found:
    for p in range(0, len(plan.pages) - 1, 2):
        panels = [panel for page in plan.pages[p : p + 2] for panel in page.panels]
        if panels and all(panel.importance < STRONG for panel in panels):
            text = f"No panel of pages {p + 1} and {p + 2} has importance 4 or 5."
            yield f"/pages/{p}", text


def _sides(plan: Plan, known: Known) -> Found:
    order = seats(plan)
    for where, panel in panels_of(plan):
        speaking = seated_speakers(plan, panel, known.cast)
        at = [order.index(panel.figures[i].position) for i in speaking]
        if at != sorted(at):
            who = panel.figures[speaking[0]].who
            side = "left" if plan.reading == "ltr" else "right"
            yield f"{where}/figures", f"{who} speaks first and should stand further {side}."


def _unsaid_off(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        seen = {plain_name(known.cast.known(f.who) or f.who) for f in panel.figures}
        for i, line in enumerate(panel.lines):
            name = plain_name(known.cast.known(line.who) or line.who)
            if is_spoken(line) and name and not line.off and name not in seen:
                yield f"{where}/lines/{i}", f"{line.who} speaks and is not in the picture."


def _no_speaker(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        for i, line in enumerate(panel.lines):
            if is_spoken(line) and not line.who.strip():
                yield f"{where}/lines/{i}/who", "Nobody says this line."


def _unknown_things(plan: Plan, known: Known) -> Found:
    for where, panel in panels_of(plan):
        if panel.place.strip() and not known.places.known(panel.place):
            yield f"{where}/place", f"“{panel.place}” is not among the places."
        for i, prop in enumerate(panel.props):
            if prop.strip() and not known.props.known(prop):
                yield f"{where}/props/{i}", f"“{prop}” is not among the props."


def _wordy_pages(plan: Plan, known: Known) -> Found:
    for p, page in enumerate(plan.pages):
        words = sum(word_count(x.text) for panel in page.panels for x in panel.lines if is_lettered(x))
        if words > PAGE_WORDS:
            yield f"/pages/{p}", f"Page {p + 1} has {words} words; {PAGE_WORDS} are plenty."


def _many_panels(plan: Plan, known: Known) -> Found:
    for p, page in enumerate(plan.pages):
        if len(page.panels) > PAGE_PANELS:
            yield f"/pages/{p}", f"Page {p + 1} has {len(page.panels)} panels; up to {PAGE_PANELS} read well."


def _other_language(plan: Plan, known: Known) -> Found:
    for p, page in enumerate(plan.pages):
        if not can_be(_words_of(page), plan.language):
            yield f"/pages/{p}", f"The words of page {p + 1} are not in the language “{plan.language}”."


def _words_of(page: PlanPage) -> str:
    return " ".join(x.text for panel in page.panels for x in panel.lines if is_lettered(x))


RULES: tuple[Rule, ...] = (
    Rule("no-pages", "error", _no_pages),
    Rule("no-panels", "error", _no_panels),
    Rule("empty-panel", "error", _empty_panels),
    Rule("empty-line", "error", _empty_lines),
    Rule("no-name", "error", _no_name),
    Rule("same-name", "error", _same_name),
    Rule("unknown-speaker", "error", _unknown_speakers),
    Rule("unknown-figure", "error", _unknown_figures),
    Rule("same-figure", "error", _same_figure),
    Rule("wordy-balloon", "error", _wordy_balloons),
    Rule("bad-colour", "error", _bad_colours),
    Rule("importance-range", "error", _importance_range),
    Rule("two-splashes", "error", _two_splashes),
    Rule("flat-pages", "warning", _flat_pages),
    Rule("speaker-side", "warning", _sides),
    Rule("unsaid-off", "warning", _unsaid_off),
    Rule("no-speaker", "warning", _no_speaker),
    Rule("unknown-thing", "warning", _unknown_things),
    Rule("wordy-page", "warning", _wordy_pages),
    Rule("many-panels", "warning", _many_panels),
    Rule("other-language", "warning", _other_language),
)
