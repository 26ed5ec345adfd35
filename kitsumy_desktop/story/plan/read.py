"""Files with comic plans: our own, and those of other tools as `plan.tables` maps them.

Layouts of other tools are not followed, as pages are laid out by importance: names of layouts give importance
where they tell any. Words that fit nowhere are kept as notes (or with the look of the person they are about)
and reported.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.story.decode import decode_text
from kitsumy_desktop.story.plan.check import is_empty
from kitsumy_desktop.story.plan.nodes import NodeReader
from kitsumy_desktop.story.plan.plan import (
    PLAN_FORMAT,
    PLAN_VERSION,
    Plan,
    PlanCharacter,
    PlanFigure,
    PlanLine,
    PlanPage,
    PlanPanel,
    PlanThing,
)
from kitsumy_desktop.story.plan.references import Raw, by_names
from kitsumy_desktop.story.plan.seen import with_people
from kitsumy_desktop.story.plan.shapes import as_plan
from kitsumy_desktop.story.plan.spill import Spilled
from kitsumy_desktop.story.plan.tables.meanings import LANGUAGES
from kitsumy_desktop.story.plan.tolerant import read_json
from kitsumy_desktop.story.plan.words import DEEPEST
from kitsumy_desktop.story.text import guess_language
from kitsumy_desktop.story.writer.wishes import Remark

_STRUCTS = (Plan, PlanCharacter, PlanThing, PlanPage, PlanPanel, PlanFigure, PlanLine)
_FIELDS = frozenset(field for kind in _STRUCTS for field in kind.__struct_fields__)
_HINT = "A plan is a JSON file with pages and their panels; resources/plan.schema.json describes ours."


def read_plan(data: bytes, name: str = "") -> Plan:
    """The plan in a file. Raises InputError where there is none; `name` is the file's, for the message."""
    return read_plan_told(data, name)[0]


def read_plan_told(data: bytes, name: str = "") -> tuple[Plan, tuple[Remark, ...]]:
    """The plan in a file, and what was not quite understood of it. Raises InputError."""
    text = decode_text(data)
    value, whole = _json(text)
    what = f"“{name}”" if name else "This file"
    if not isinstance(value, dict | list) or not value:
        raise InputError(f"{what} is no comic plan: it is not JSON.", _HINT)
    own = _own_plan(value, what)
    if own is not None:
        return own, ()
    raw = as_plan(value)
    if raw is None:
        raise InputError(f"{what} is no comic plan: there are no panels in it.", _HINT)
    plan, remarks = _foreign(raw)
    if all(is_empty(panel) for page in plan.pages for panel in page.panels):
        raise InputError(f"{what} is no comic plan: there are no panels in it.", _HINT)
    if not whole:
        remarks = (Remark("", "The file is damaged and was read as far as possible."), *remarks)
    return plan, remarks


def _json(text: str) -> tuple[Any, bool]:
    try:
        return json.loads(text), True
    except (ValueError, RecursionError):
        value, _ = read_json(text)
        return value, False


def _own_plan(value: Any, what: str) -> Plan | None:
    """A plan as `write_plan` writes it; None for anything that only resembles one."""
    if not isinstance(value, dict) or value.get("format") != PLAN_FORMAT:
        return None
    version = value.get("version", PLAN_VERSION)
    if isinstance(version, int) and version > PLAN_VERSION:
        raise InputError(
            f"{what} was written by a newer version of Kitsumy Desktop.", "Update the program to read it."
        )
    if not _knows_all(value, 0):
        return None
    try:
        return msgspec.convert(value, Plan)
    except msgspec.ValidationError:
        return None


def _knows_all(value: Any, depth: int) -> bool:
    """Whether every key in a value is a field of a plan, so that nothing would be passed over."""
    if not isinstance(value, dict | list):
        return True
    parts = value if isinstance(value, list) else list(value.values())
    known = isinstance(value, list) or set(value) <= _FIELDS
    return known and depth < DEEPEST and all(_knows_all(part, depth + 1) for part in parts)


def _foreign(raw: Raw) -> tuple[Plan, tuple[Remark, ...]]:
    spilled = Spilled()
    reader = NodeReader(spilled.keep)
    plan = by_names(reader.plan(raw), raw)
    plan = msgspec.structs.replace(plan, language=_language(plan, raw))
    plan = with_people(plan)
    told = [Remark(problem.where, problem.text) for problem in reader.problems]
    return plan, (*told, *spilled.remarks)


def _language(plan: Plan, raw: Raw) -> str:
    """The language the file tells, as a tag; else the one its words suggest."""
    told = plan.language.strip() if any(str(key).lower().startswith("lang") for key in raw) else ""
    told = told or ("" if plan.language == "en" else plan.language)
    if told:
        by_name = {name: tag for tag, names in LANGUAGES.items() for name in names.split()}
        return by_name.get(told.lower(), told if len(told) <= 10 else "en")
    panels = [panel for page in plan.pages for panel in page.panels]
    words = (f"{panel.action} {' '.join(line.text for line in panel.lines)}" for panel in panels)
    return guess_language(" ".join(words))
