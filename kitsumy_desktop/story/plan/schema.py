"""The JSON Schema of plans: for files of other tools, and for what language models are to answer.

Both are made from the structs of `plan.py`, so that they cannot say anything else.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, TypeAlias, get_args

import msgspec

from kitsumy_desktop.story.plan.plan import (
    PLAN_VERSION,
    Plan,
    PlanLine,
    PlanPage,
    PlanPanel,
)
from kitsumy_desktop.story.plan.tables.fields import FIELDS, TITLES

Json: TypeAlias = dict[str, Any]
AnswerKind: TypeAlias = Literal["plan", "bible", "pages", "page", "panel", "lines", "line", "importance"]
"""bible: title, summary, cast, places, props and every page's beat and turn, as a Plan whose pages have no
panels · pages, lines: several nodes under the key of that name · importance: `Score`s under "panels"."""

ANSWER_KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
NO_VALUE = "none"
"""How a model says the empty word of a list: not every provider takes an empty one."""
_LEFT_TO_US = ("format", "version", "language", "reading", "author")
"""What no model is asked for: the person has chosen it."""


@cache
def _definitions() -> Json:
    """Every struct of a plan by its name, with titles and descriptions."""
    _, found = msgspec.json.schema_components([Plan], ref_template="#/$defs/{name}")
    for name, node in found.items():
        node["title"] = TITLES[name]
        node["additionalProperties"] = False
        for field, schema in node["properties"].items():
            if "anyOf" in schema:
                schema["enum"] = sorted({word for part in schema.pop("anyOf") for word in part["enum"]})
            schema["description"] = FIELDS[name][field]
    return dict(found)


def plan_schema() -> Json:
    """The schema of a plan's file (JSON Schema 2020-12), as it is shipped in resources/plan.schema.json."""
    definitions: Json = _copied(_definitions())
    whole = definitions.pop("Plan")
    whole["required"] = ["format", "version"]
    whole["properties"]["version"] = {
        "type": "integer",
        "const": PLAN_VERSION,
        "description": FIELDS["Plan"]["version"],
    }
    whole["properties"]["format"].pop("default", None)
    return {"$schema": SCHEMA_DIALECT, **whole, "$defs": definitions}


def schema_file() -> bytes:
    """The bytes of resources/plan.schema.json."""
    return msgspec.json.format(msgspec.json.encode(plan_schema()), indent=2) + b"\n"


@cache
def _answer_schemas() -> dict[AnswerKind, Json]:
    page = _strict(PlanPage.__name__)
    panel = _strict(PlanPanel.__name__)
    line = _strict(PlanLine.__name__)
    plan = _strict(Plan.__name__)
    for field in _LEFT_TO_US:
        del plan["properties"][field]
    score = _object("How much a panel matters", {f: panel["properties"][f] for f in ("importance", "type")})
    beats = _object(page["title"], {field: page["properties"][field] for field in ("beat", "turn")})
    told = ("title", "summary", "cast", "places", "props")
    bible = {field: plan["properties"][field] for field in told}
    bible["pages"] = _list("Every page of the story in order.", beats)
    return {
        "plan": _object(plan["title"], plan["properties"]),
        "bible": _object("The story before its pages", bible),
        "pages": _object("Pages", {"pages": _list("Whole pages, in order.", page)}),
        "page": page,
        "panel": panel,
        "lines": _object("Lines", {"lines": _list("Lines, in the order they are read.", line)}),
        "line": line,
        "importance": _object("Scores", {"panels": _list("One entry for every panel, in order.", score)}),
    }


def answer_schema(kind: AnswerKind) -> Json:
    """What a language model is to answer for a node, in the strict form that providers of structured output
    ask for: every field required, none besides, nothing referred to."""
    copied: Json = _copied(_answer_schemas()[kind])
    return copied


def _strict(name: str) -> Json:
    node = _definitions()[name]
    return _object(node["title"], {f: _strict_value(s) for f, s in node["properties"].items()})


def _strict_value(schema: Json) -> Json:
    """A field's schema without references, defaults and limits; whole numbers become their few values."""
    told = {"description": schema["description"]} if "description" in schema else {}
    if "$ref" in schema:
        return _strict(schema["$ref"].rsplit("/", 1)[1])
    if "items" in schema:
        return {"type": "array", "items": _strict_value(schema["items"]), **told}
    if "maximum" in schema:
        return {"type": "integer", "enum": [*range(schema["minimum"], schema["maximum"] + 1)], **told}
    if "enum" in schema:
        words = dict.fromkeys(word or NO_VALUE for word in schema["enum"])
        return {"type": "string", "enum": list(words), **told}
    return {"type": schema["type"], **told}


def _object(title: str, properties: Json) -> Json:
    return {
        "type": "object",
        "title": title,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(told: str, items: Json) -> Json:
    return {"type": "array", "items": items, "description": told}


def _copied(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _copied(value) for key, value in node.items()}
    return [_copied(value) for value in node] if isinstance(node, list) else node
