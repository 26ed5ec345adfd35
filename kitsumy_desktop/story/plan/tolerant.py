"""A language model's answer to nodes of a plan, however untidy it is."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, TypeAlias, overload

from kitsumy_desktop.story.plan.nodes import NodeReader, Score
from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.problem import PlanProblem
from kitsumy_desktop.story.plan.schema import AnswerKind
from kitsumy_desktop.story.plan.tables.names import KEYS, WRAPPERS
from kitsumy_desktop.story.plan.words import plain_key

_THINKING = re.compile(r"<think(?:ing)?>.*?(?:</think(?:ing)?>|\Z)", re.DOTALL | re.IGNORECASE)
_OPENERS = re.compile(r"""\{(?=\s*(?:["'}“]|\w+\s*:))|\[(?=\s*[{\["'])""")
"""Brackets that look like the beginning of JSON and not of an aside."""
_BARE_LIST = re.compile(r"\[(?=\s*\d)|\{(?=\s*\w)")
_STARTS = 40
"""Brackets at which the JSON of an answer is looked for."""
_LONGEST = 4_000_000
"""Characters of an answer that are read."""

Problems: TypeAlias = tuple[PlanProblem, ...]
Parsed: TypeAlias = (
    Plan | PlanPage | PlanPanel | PlanLine | tuple[PlanPage, ...] | tuple[PlanLine, ...] | tuple[Score, ...]
)


@overload
def parse_node(text: str, kind: Literal["plan", "bible"]) -> tuple[Plan | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["page"]) -> tuple[PlanPage | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["panel"]) -> tuple[PlanPanel | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["line"]) -> tuple[PlanLine | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["pages"]) -> tuple[tuple[PlanPage, ...] | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["lines"]) -> tuple[tuple[PlanLine, ...] | None, Problems]: ...
@overload
def parse_node(text: str, kind: Literal["importance"]) -> tuple[tuple[Score, ...] | None, Problems]: ...


def parse_node(text: str, kind: AnswerKind) -> tuple[Parsed | None, Problems]:
    """What an answer holds, and what is wrong with it; None where there is nothing of that kind in it.

    Fences, talk around the JSON, trailing commas, single quotes and a missing end are forgiven; fields nobody
    knows are ignored; words for fixed values are understood in English, Ukrainian and Polish. What cannot be
    understood keeps its default and is named by a JSON pointer into the answer. An answer that ends in the
    middle has the problem "cut-off" and as much of the node as had come. Never raises.
    """
    value, whole = read_json(text)
    problems: list[PlanProblem] = []
    if not isinstance(value, dict | list) or not value:
        return None, (PlanProblem("", "not-json", "There is no JSON in this answer."),)
    if not whole:
        problems.append(PlanProblem("", "cut-off", "The answer ends in the middle."))
    reader = NodeReader()
    node = _node(reader, _unwrapped(value, kind), kind)
    if node is None or node == ():
        problems.append(PlanProblem("", "missing", f"The answer holds no {kind}."))
        node = None
    return node, (*problems, *reader.problems)


def read_json(text: str) -> tuple[Any, bool]:
    """The JSON value in a text, repaired where that is needed, and whether it was whole; None without any."""
    text = _THINKING.sub(" ", text[:_LONGEST])
    starts = [m.start() for m in _OPENERS.finditer(text)] or [m.start() for m in _BARE_LIST.finditer(text)]
    if not starts:
        return None, True
    decoder = json.JSONDecoder()
    best: Any = None
    longest, end = 0, 0
    for start in starts[:_STARTS]:
        if start < end:
            continue
        try:
            value, stop = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        if stop - start > longest:
            best, longest = value, stop - start
        end = stop
    else:
        return best, True
    broken = text[start:]
    repaired = _repaired(broken)
    if longest > len(broken) or repaired in (None, "", [], {}):
        return best, True
    return repaired, _is_closed(broken)


def _repaired(text: str) -> Any:
    """The value of JSON that is not quite JSON. The package is imported here, as no start needs it."""
    import json_repair

    try:
        value = json_repair.loads(text, skip_json_loads=True)
    except (ValueError, RecursionError):
        return None
    if isinstance(value, list) and text.startswith("{"):
        whole = [part for part in value if isinstance(part, dict)]
        return max(whole, key=len) if whole else None
    return value


def _is_closed(text: str) -> bool:
    """Whether every bracket that is opened outside of strings is closed again."""
    depth, quoted, escaped = 0, False, False
    for letter in text:
        if escaped:
            escaped = False
        elif letter == "\\" and quoted:
            escaped = True
        elif letter == '"':
            quoted = not quoted
        elif not quoted and letter in "{[":
            depth += 1
        elif not quoted and letter in "}]":
            depth -= 1
    return depth <= 0


def _unwrapped(value: Any, kind: AnswerKind) -> Any:
    """The value without objects around it: {"page": {…}}, {"result": {…}}."""
    for _ in range(3):
        if not isinstance(value, dict) or len(value) != 1:
            break
        key, inner = next(iter(value.items()))
        plain = plain_key(str(key))
        wraps = plain in WRAPPERS or plain in (kind, kind.removesuffix("s"))
        if not wraps or not isinstance(inner, dict | list):
            break
        value = inner
    return value


def _node(reader: NodeReader, value: Any, kind: AnswerKind) -> Parsed | None:
    if kind in ("pages", "lines", "importance"):
        return _nodes(reader, value, kind)
    if isinstance(value, list):
        dicts = [part for part in value if isinstance(part, dict)]
        if kind == "page":
            return reader.page(value)
        if not dicts:
            return None
        value = dicts[0]
    if kind == "page":
        return reader.page(value) if _fits(value, PlanPage) else None
    if kind == "panel":
        return reader.panel(value)
    if kind == "line":
        return reader.line(value)
    return reader.plan(value) if _fits(value, Plan) else None


def _fits(value: dict[str, Any], kind: type[Plan] | type[PlanPage]) -> bool:
    """Whether an object has any field of the node at all."""
    known = {plain_key(name) for names in KEYS[kind.__name__].values() for name in names}
    return not known.isdisjoint(plain_key(str(key)) for key in value)


def _nodes(reader: NodeReader, value: Any, kind: AnswerKind) -> Parsed:
    """Several nodes: a list, an object with the list, or one node alone."""
    names = {"pages": "Plan", "lines": "PlanPanel"}
    where = ""
    if isinstance(value, dict):
        wanted = KEYS[names[kind]][kind] if kind in names else ("panels", "scores", "importance")
        plain = {plain_key(name) for name in wanted}
        key = next((k for k, v in value.items() if plain_key(str(k)) in plain and isinstance(v, list)), None)
        where, value = (f"/{key}", value[key]) if key is not None else ("", [value])
    if kind == "lines":
        return reader.lines(value, where)
    at = [(part, f"{where}/{i}") for i, part in enumerate(value) if part is not None]
    if kind == "pages":
        if at and all(isinstance(part, dict) and not _fits_page(part) for part, _ in at):
            return (reader.page(value, where),)
        return tuple(reader.page(part, place) for part, place in at)
    return tuple(reader.score(part, place) for part, place in at)


def _fits_page(value: dict[str, Any]) -> bool:
    """Whether an object has panels or a beat: a list of others is the panels of one page."""
    known = {plain_key(n) for field in ("panels", "beat") for n in KEYS["PlanPage"][field]}
    return not known.isdisjoint(plain_key(str(key)) for key in value)
