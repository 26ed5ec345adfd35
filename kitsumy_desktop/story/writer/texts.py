"""Texts of a plan by number: taken out to be shortened or translated, and put back where they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.text import word_count

Use: TypeAlias = Literal["shorten", "translate"]

_LEAST_WORDS = 5
"""Lines of fewer words are not shortened."""


class NumberedText(msgspec.Struct, frozen=True, omit_defaults=True):
    """One text as a model is shown it."""

    n: int
    text: str
    kind: str = ""
    who: str = ""


class TextPlace(msgspec.Struct, frozen=True):
    """Where a text stands: page and panel from 0 (None: in the story itself), the line or the field."""

    page: int | None
    panel: int | None = None
    line: int | None = None
    field: str = "text"


Places: TypeAlias = dict[TextPlace, NumberedText]


def texts_of(plan: Plan, pages: Iterable[int], use: Use, story: bool) -> Places:
    """The texts of the pages (from 0) that are changed; `story`: title, summary and the cast's notes too."""
    found: Places = {}
    if story and use == "translate":
        for place, text in _story_texts(plan):
            _number(found, place, text, place.field)
    for i in pages:
        page = plan.pages[i]
        if use == "translate":
            _number(found, TextPlace(i, field="beat"), page.beat, "beat")
        for j, panel in enumerate(page.panels):
            _panel_texts(found, i, j, panel, use)
    return found


def _panel_texts(found: Places, i: int, j: int, panel: PlanPanel, use: Use) -> None:
    if use == "translate":
        for field in ("action", "time"):
            _number(found, TextPlace(i, j, field=field), getattr(panel, field), field)
    for k, line in enumerate(panel.lines):
        if use == "shorten" and (line.kind in ("sfx", "note") or word_count(line.text) < _LEAST_WORDS):
            continue
        _number(found, TextPlace(i, j, k), line.text, line.kind, line.who)
        if use == "translate":
            _number(found, TextPlace(i, j, k, "manner"), line.manner, "manner")


def _story_texts(plan: Plan) -> Iterator[tuple[TextPlace, str]]:
    yield TextPlace(None, field="title"), plan.title
    yield TextPlace(None, field="summary"), plan.summary
    for i, member in enumerate(plan.cast):
        yield TextPlace(None, panel=i, field="role"), member.role
        yield TextPlace(None, panel=i, field="voice"), member.voice


def _number(found: Places, place: TextPlace, text: str, kind: str, who: str = "") -> None:
    if text.strip():
        found[place] = NumberedText(len(found) + 1, text, kind, who)


def with_texts(plan: Plan, texts: Mapping[TextPlace, str]) -> Plan:
    """The plan with other texts at these places; everything else, and every page without one, as it is."""
    pages = list(plan.pages)
    by_page: dict[int, dict[TextPlace, str]] = {}
    for place, text in texts.items():
        if place.page is not None:
            by_page.setdefault(place.page, {})[place] = text
    for i, told in by_page.items():
        pages[i] = _page_with(pages[i], told)
    own = {p.field: text for p, text in texts.items() if p.page is None and p.panel is None}
    cast = list(plan.cast)
    for place, text in texts.items():
        if place.page is None and place.panel is not None:
            cast[place.panel] = msgspec.structs.replace(cast[place.panel], **{place.field: text})
    return msgspec.structs.replace(plan, pages=tuple(pages), cast=tuple(cast), **own)


def _page_with(page: PlanPage, texts: Mapping[TextPlace, str]) -> PlanPage:
    panels = list(page.panels)
    for place, text in texts.items():
        if place.panel is None:
            page = msgspec.structs.replace(page, **{place.field: text})
        elif place.line is None:
            panels[place.panel] = msgspec.structs.replace(panels[place.panel], **{place.field: text})
        else:
            lines: list[PlanLine] = list(panels[place.panel].lines)
            lines[place.line] = msgspec.structs.replace(lines[place.line], **{place.field: text})
            panels[place.panel] = msgspec.structs.replace(panels[place.panel], lines=tuple(lines))
    return msgspec.structs.replace(page, panels=tuple(panels))
