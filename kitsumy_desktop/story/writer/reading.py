"""What an answer's text says: pages, a bible, parts, texts, scores, read as tolerantly as can be."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import msgspec

from kitsumy_desktop.story.languages import can_be
from kitsumy_desktop.story.plan.nodes import NodeReader, Score
from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.plan.tolerant import parse_node, read_json
from kitsumy_desktop.story.plan.words import score_of, text_of
from kitsumy_desktop.story.writer.answering import Poor, whole_part
from kitsumy_desktop.story.writer.pointers import Part
from kitsumy_desktop.story.writer.prompts import tasks

Beats: TypeAlias = tuple[PlanPage, ...]
_NUMBERED = re.compile(r"/\d+")


class ReadPages(msgspec.Struct, frozen=True):
    """Pages as they were read, and what in them was not understood; pointers begin at the first page."""

    pages: tuple[PlanPage, ...]
    problems: tuple[PlanProblem, ...] = ()


def read_bible(language: str) -> Callable[[str, bool], Plan | Poor[Plan] | None]:
    """Reads title, summary, cast, places, props and beats; in another language it is poor."""

    def read(text: str, cut: bool) -> Plan | Poor[Plan] | None:
        plan, _ = parse_node(whole_part(text, cut), "bible")
        if plan is None or not (plan.cast or plan.summary or any(page.beat for page in plan.pages)):
            return None
        told = " ".join((plan.summary, *(page.beat for page in plan.pages)))
        for member in plan.cast:
            told = told.replace(member.name, " ") if member.name else told
        return plan if can_be(told, language) else Poor(plan, tasks.NOTE_LANGUAGE)

    return read


def read_beats(language: str) -> Callable[[str, bool], Beats | Poor[Beats] | None]:
    """Reads the beats of further pages."""

    def read(text: str, cut: bool) -> Beats | Poor[Beats] | None:
        found, _ = parse_node(whole_part(text, cut), "pages")
        pages = tuple(page for page in found or () if page.beat)
        if not pages:
            return None
        told = " ".join(page.beat for page in pages)
        return pages if can_be(told, language) else Poor(pages, tasks.NOTE_LANGUAGE)

    return read


def read_pages(count: int) -> Callable[[str, bool], ReadPages | Poor[ReadPages] | None]:
    """Reads pages, at most `count`. Of an answer that was cut off only whole pages, maybe none; of a single
    page that was cut off the whole panels, which is poor."""

    def read(text: str, cut: bool) -> ReadPages | Poor[ReadPages] | None:
        found = _pages(text, count)
        if not cut or (found and len(found.pages) == count and _all_there(text)):
            return found
        whole = _pages(whole_part(text, cut), count)
        if whole or (count > 1 and '"panels"' in text):
            return whole or ReadPages(())
        panels = _pages(whole_part(text, cut, 2), 1)
        return Poor(panels, tasks.NOTE_SHORT) if panels else None

    return read


def _all_there(text: str) -> bool:
    """Whether an answer that does not end as JSON does ends after its last page all the same."""
    return text.rstrip().endswith(("}", "]", "```"))


def _pages(text: str, count: int) -> ReadPages | None:
    found, problems = parse_node(text, "pages")
    pages = (found or ())[:count]
    if not any(page.panels for page in pages):
        return None
    told = (msgspec.structs.replace(p, where=_from_first(p.where)) for p in problems)
    return ReadPages(pages, tuple(p for p in told if p.where))


def _from_first(where: str) -> str:
    """A pointer into an answer as one into its pages, whatever their list is called there."""
    page = _NUMBERED.search(where)
    return f"/pages{where[page.start() :]}" if page else ""


class ReadPart(msgspec.Struct, frozen=True):
    """A part as it was read, and what in it was not understood."""

    part: Part
    problems: tuple[PlanProblem, ...] = ()


def read_panel(text: str, cut: bool) -> PlanPanel | None:
    """Reads one panel, bare or in a list of panels."""
    value, _ = read_json(text)
    if isinstance(value, dict) and isinstance(value.get("panels"), list):
        text = msgspec.json.encode(value["panels"][:1]).decode()
    panel, _ = parse_node(text, "panel")
    if cut or panel is None:
        return None
    return panel if panel.action or panel.picture or panel.lines else None


def read_parts(wanted: Sequence[str]) -> Callable[[str, bool], Mapping[str, ReadPart] | None]:
    """Reads replacements for the parts at these pointers."""

    def read(text: str, cut: bool) -> Mapping[str, ReadPart] | None:
        found: dict[str, ReadPart] = {}
        values = _list(_value(whole_part(text, cut)), "nodes", "parts", "repairs")
        for i, value in enumerate(values):
            if not isinstance(value, dict):
                continue
            where = str(value.get("where", wanted[i] if len(values) == len(wanted) else ""))
            if where in wanted and "node" in value:
                part = _part(where, value["node"])
                if part is not None:
                    found[where] = part
        return found or None

    return read


def _part(where: str, value: Any) -> ReadPart | None:
    reader = NodeReader()
    keys = where.strip("/").split("/")
    if not isinstance(value, dict):
        return None
    if keys[0] == "pages":
        part: Part = reader.page(value, where) if len(keys) < 4 else reader.panel(value, where)
        return ReadPart(part, tuple(reader.problems))
    whole = reader.plan({keys[0]: [value]})
    parts: tuple[Part, ...] = getattr(whole, keys[0])
    return ReadPart(parts[0], tuple(reader.problems)) if parts else None


def read_texts(numbers: Sequence[int]) -> Callable[[str, bool], Mapping[int, str] | None]:
    """Reads numbered texts; a bare list of as many texts as were asked for is taken in order."""

    def read(text: str, cut: bool) -> Mapping[int, str] | None:
        values = _list(_value(whole_part(text, cut)), "texts", "lines")
        found: dict[int, str] = {}
        for i, value in enumerate(values):
            number = score_of(value.get("n")) if isinstance(value, dict) else None
            if number is None and len(values) == len(numbers):
                number = numbers[i]
            said = text_of(value.get("text", "") if isinstance(value, dict) else value)
            if number is not None and number in numbers and said:
                found[number] = said
        return found or None

    return read


def read_scores(count: int) -> Callable[[str, bool], tuple[Score, ...] | None]:
    """Reads importance and type of exactly `count` panels."""

    def read(text: str, cut: bool) -> tuple[Score, ...] | None:
        scores, _ = parse_node(text, "importance")
        return scores if scores is not None and len(scores) == count and not cut else None

    return read


def _value(text: str) -> Any:
    return read_json(text)[0] if text else None


def _list(value: Any, *keys: str) -> list[Any]:
    """The list under one of the keys, or the value itself if it is a list."""
    if isinstance(value, dict):
        value = next((value[key] for key in keys if key in value), None)
        value = [value] if isinstance(value, dict) else value
    return value if isinstance(value, list) else []
