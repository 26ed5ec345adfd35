"""What a careful editor would remark about a comic's story, by the table RULES.

Limits are those of the trade: 25 words a balloon, 50 a panel, 210 a page, 9 panels a page; who speaks first
stands where reading begins; reveals wait behind a page turn, which leads from an odd page to an even one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.story.plan.naming import Names, is_voice, plain_name
from kitsumy_desktop.story.review import BALLOON_WORDS, PAGE_PANELS, PAGE_WORDS, PANEL_WORDS
from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import Severity

SPLASH = 5
SILENT_PAGES = 2
"""Pages without a word in a row that are remarked."""
_APART = 2.0
"""Points by which one balloon must lie before another to be read first."""

Found: TypeAlias = Iterator[tuple[RecordId, str, str]]
"""(record, text, hint) of everything a rule finds on a page."""


class PageView(NamedTuple):
    """A page as the rules look at it."""

    number: int
    """From 1."""
    page: Page
    panels: tuple[Panel, ...]
    balloons: dict[PanelId | None, list[Balloon]]
    """In reading order."""
    items: frozenset[PanelId | None]
    """Panels with a balloon or an SFX."""
    words: int
    before: PageView | None
    story: StoryView


class StoryView(NamedTuple):
    """What the rules know of the whole comic."""

    cast: Names
    reading: Reading
    turns: bool
    """Whether its pages are turned; those of a webtoon are not."""
    pages: int


class Rule(NamedTuple):
    """One rule: the code of its findings, how grave they are, and who finds them."""

    code: str
    severity: Severity
    find: Callable[[PageView], Found]


def story_findings(document: Document) -> tuple[StoryFinding, ...]:
    """Everything the rules find, page by page, in the order of RULES."""
    comic = document.comic
    story = StoryView(
        Names(((c.name, c.aliases) for c in document.characters()), comic.language),
        comic.reading,
        comic.layout_profile != "webtoon" and "webtoon" not in comic.format.id,
        len(comic.pages),
    )
    found: list[StoryFinding] = []
    before: PageView | None = None
    for number, page in enumerate(document.pages(), 1):
        view = _view(document, number, page, before, story)
        for rule in RULES:
            for record, text, hint in rule.find(view):
                found.append(StoryFinding(rule.code, rule.severity, page.id, record, text, hint))
        before = view._replace(before=view.before._replace(before=None) if view.before else None)
    return tuple(found)


def _view(document: Document, number: int, page: Page, before: PageView | None, story: StoryView) -> PageView:
    balloons: dict[PanelId | None, list[Balloon]] = {}
    owners: set[PanelId | None] = set()
    words = 0
    for item in document.worded(page.id):
        owners.add(item.panel)
        if isinstance(item, Balloon):
            balloons.setdefault(item.panel, []).append(item)
            words += word_count(item.text)
    for group in balloons.values():
        group.sort(key=lambda balloon: balloon.order)
    panels = tuple(document.panels(page.id))
    return PageView(number, page, panels, balloons, frozenset(owners), words, before, story)


def _wordy_balloons(view: PageView) -> Found:
    for group in view.balloons.values():
        for balloon in group:
            words = word_count(balloon.text)
            if words > BALLOON_WORDS:
                text = f"{words} words in one balloon; {BALLOON_WORDS} read well."
                yield balloon.id, text, "Divide it, or say it shorter."


def _wordy_panels(view: PageView) -> Found:
    for panel in view.panels:
        words = sum(word_count(balloon.text) for balloon in view.balloons.get(panel.id, ()))
        if words > PANEL_WORDS:
            text = f"{words} words in one panel; {PANEL_WORDS} are plenty."
            yield panel.id, text, "Give some of them to another panel."


def _wordy_pages(view: PageView) -> Found:
    if view.words > PAGE_WORDS:
        text = f"Page {view.number} has {view.words} words; {PAGE_WORDS} are plenty."
        yield view.page.id, text, "Give some of them to another page."


def _many_panels(view: PageView) -> Found:
    if len(view.panels) > PAGE_PANELS:
        text = f"Page {view.number} has {len(view.panels)} panels; up to {PAGE_PANELS} read well."
        yield view.page.id, text, "Move some of them to another page."


def _empty_panels(view: PageView) -> Found:
    for n, panel in enumerate(view.panels, 1):
        brief = panel.brief
        told = brief.action or brief.picture or brief.figures or brief.place or brief.props
        if not told and panel.art is None and panel.id not in view.items:
            text = f"Nothing is told of panel {n} on page {view.number}."
            yield panel.id, text, "Describe what it shows, or take it out."


def _speaker_sides(view: PageView) -> Found:
    ltr = view.story.reading == "ltr"
    sides = ("left", "center", "right") if ltr else ("right", "center", "left")
    for panel in view.panels:
        if len(panel.brief.figures) < 2:
            continue
        at = {plain_name(f.who): sides.index(f.position) for f in panel.brief.figures if f.position in sides}
        spoken = [b for b in view.balloons.get(panel.id, ()) if b.kind != "caption" and b.speaker]
        speaking = dict.fromkeys(b.speaker for b in spoken if plain_name(b.speaker) in at)
        taken = [at[plain_name(who)] for who in speaking]
        if taken != sorted(taken):
            first, side = next(iter(speaking)), "left" if ltr else "right"
            text = f"{first} speaks first and does not stand {side}most."
            yield panel.id, text, f"Let {first} stand further {side}, or speak later."


def _balloon_order(view: PageView) -> Found:
    for group in view.balloons.values():
        for first, second in pairwise(group):
            if _is_read_before(second, first, view.story.reading):
                text = f"“{_start(second.text)}” lies before “{_start(first.text)}” and is read after it."
                yield second.id, text, "Move one of them, or change the order."


def _is_read_before(one: Balloon, other: Balloon, reading: Reading) -> bool:
    """Whether a reader meets `one` first: it ends above the other, or beside it where reading begins."""
    a, b = one.box, other.box
    if a.bottom + _APART < b.y:
        return True
    if abs(a.center.y - b.center.y) > min(a.h, b.h) / 2:
        return False
    return a.right + _APART < b.x if reading == "ltr" else a.x - _APART > b.right


def _start(text: str) -> str:
    words = text.split()
    return " ".join(words[:4]) + ("…" if len(words) > 4 else "")


def _silent_pages(view: PageView) -> Found:
    if not _is_silent(view) or view.before is None or not _is_silent(view.before):
        return
    if view.before.before is not None and _is_silent(view.before.before):
        return
    text = f"Pages {view.number - 1} and {view.number} have no words."
    yield view.page.id, text, "That can be strong; make sure that it is meant."


def _is_silent(view: PageView) -> bool:
    return bool(view.panels) and view.words == 0


def _unknown_speakers(view: PageView) -> Found:
    for group in view.balloons.values():
        for balloon in group:
            if _is_unknown(balloon.speaker, view.story.cast):
                text = f"{balloon.speaker} speaks and is not in the cast."
                yield balloon.id, text, _meant(balloon.speaker, view.story.cast)


def _unknown_figures(view: PageView) -> Found:
    for panel in view.panels:
        for figure in panel.brief.figures:
            if _is_unknown(figure.who, view.story.cast):
                text = f"{figure.who} is seen and is not in the cast."
                yield panel.id, text, _meant(figure.who, view.story.cast)


def _is_unknown(name: str, cast: Names) -> bool:
    return bool(name.strip()) and not (cast.known(name) or is_voice(name) or cast.is_group(name))


def _meant(name: str, cast: Names) -> str:
    near = cast.near(name)
    return f"Perhaps {near} is meant." if near else "Add them to the cast."


def _page_turns(view: PageView) -> Found:
    if not view.story.turns or not view.panels:
        return
    even = view.number % 2 == 0
    if view.page.turn == "reveal" and not even:
        text = f"The reveal on page {view.number} is seen before the page is turned."
        yield view.panels[0].id, text, "A reveal surprises as the first panel of an even page."
    if view.page.turn == "hook" and even and view.number < view.story.pages:
        text = f"The hook on page {view.number} is answered on the page beside it."
        yield view.panels[-1].id, text, "A hook works as the last panel of an odd page."


def _climax_place(view: PageView) -> Found:
    if not view.story.turns or view.page.turn == "reveal":
        return
    for n, panel in enumerate(view.panels):
        if panel.type == "climax" and panel.importance >= SPLASH and (n or view.number % 2):
            if view.number == 1 and n == 0:
                continue
            text = f"The climax on page {view.number} can be seen before it is reached."
            yield panel.id, text, "It surprises as the first panel of an even page."


def _two_splashes(view: PageView) -> Found:
    top = [panel for panel in view.panels if panel.importance >= SPLASH]
    if len(top) > 1:
        text = f"{len(top)} panels of page {view.number} have importance 5; one can be the largest."
        yield top[1].id, text, "Give the others 4 or less."


RULES: tuple[Rule, ...] = (
    Rule("wordy-page", "warning", _wordy_pages),
    Rule("many-panels", "warning", _many_panels),
    Rule("wordy-panel", "warning", _wordy_panels),
    Rule("wordy-balloon", "warning", _wordy_balloons),
    Rule("empty-panel", "warning", _empty_panels),
    Rule("unknown-speaker", "warning", _unknown_speakers),
    Rule("unknown-figure", "warning", _unknown_figures),
    Rule("speaker-side", "info", _speaker_sides),
    Rule("balloon-order", "warning", _balloon_order),
    Rule("silent-pages", "info", _silent_pages),
    Rule("page-turn", "info", _page_turns),
    Rule("climax-place", "info", _climax_place),
    Rule("two-splashes", "warning", _two_splashes),
)
