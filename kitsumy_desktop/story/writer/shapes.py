"""The shapes of answers: the plan's own, and those that only questions have (beats, parts, texts)."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, TypeAlias

import msgspec

from kitsumy_desktop.story.plan.schema import answer_schema

Shape: TypeAlias = Literal["bible", "beats", "pages", "panel", "importance", "nodes", "texts"]
Json: TypeAlias = dict[str, Any]


@cache
def schema_text(shape: Shape) -> str:
    """The JSON Schema of an answer, as text; strict: every field required, none besides."""
    return msgspec.json.encode(_schema(shape)).decode()


def _schema(shape: Shape) -> Json:
    if shape == "beats":
        return _object({"pages": answer_schema("bible")["properties"]["pages"]})
    if shape == "nodes":
        return _object({"nodes": _list(_object({"where": _STRING, "node": {"anyOf": _nodes()}}))})
    if shape == "texts":
        return _object({"texts": _list(_object({"n": {"type": "integer"}, "text": _STRING}))})
    return answer_schema(shape)


def _nodes() -> list[Json]:
    """What a part of a plan may be: a page, a panel, a member of the cast, a place or prop."""
    bible = answer_schema("bible")["properties"]
    things = [bible["cast"]["items"], bible["places"]["items"]]
    return [answer_schema("page"), answer_schema("panel"), *things]


_STRING: Json = {"type": "string"}


def _object(properties: Json) -> Json:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Json) -> Json:
    return {"type": "array", "items": items}
