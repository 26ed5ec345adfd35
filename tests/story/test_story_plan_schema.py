"""The JSON Schema of plans is what we write, and what models are asked for is strict."""

from __future__ import annotations

from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given, settings

from kitsumy_desktop import assets
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.plan.from_comic import plan_of
from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.plan.read import read_plan
from kitsumy_desktop.story.plan.schema import (
    ANSWER_KINDS,
    AnswerKind,
    answer_schema,
    plan_schema,
    schema_file,
)
from kitsumy_desktop.story.plan.tables.fields import FIELDS, TITLES
from kitsumy_desktop.story.plan.tolerant import parse_node
from kitsumy_desktop.story.plan.write import write_plan
from tests.support.random_plans import sound_plans


def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(plan_schema())


def test_the_shipped_schema_is_the_one_of_the_structs() -> None:
    assert assets.read_bytes("plan.schema.json") == schema_file(), "write schema_file() to the resource again"


def test_schemas_are_sound() -> None:
    for schema in (plan_schema(), *(answer_schema(kind) for kind in ANSWER_KINDS)):
        jsonschema.Draft202012Validator.check_schema(schema)


def test_every_field_is_described() -> None:
    schema = plan_schema()
    nodes = {"Plan": schema, **schema["$defs"]}
    assert set(nodes) == set(TITLES) == set(FIELDS)
    for name, node in nodes.items():
        assert node["title"] == TITLES[name]
        assert node["additionalProperties"] is False
        assert set(node["properties"]) == set(FIELDS[name])
        assert all(field["description"] for field in node["properties"].values())


@settings(max_examples=30)
@given(sound_plans)
def test_what_we_write_validates_and_is_read_again(plan: Plan) -> None:
    data = write_plan(plan)
    assert write_plan(plan) == data
    validator().validate(msgspec.json.decode(data))
    assert read_plan(data) == plan


@pytest.mark.parametrize("name", ["lighthouse.en.txt", "bakery.uk.txt", "clockmaker.prose.en.txt"])
def test_plans_of_comics_validate(name: str) -> None:
    text = assets.read_bytes("samples", name).decode()
    plan = plan_of(build_comic(text, BuildOptions(), seeded_ids("x")).document)
    validator().validate(msgspec.json.decode(write_plan(plan)))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"format": "kitsumy-plan"},
        {"format": "other", "version": 1},
        {"format": "kitsumy-plan", "version": 2},
        {"format": "kitsumy-plan", "version": 1, "mood": "dark"},
        {"format": "kitsumy-plan", "version": 1, "pages": [{"panels": [{"importance": 6}]}]},
        {"format": "kitsumy-plan", "version": 1, "pages": [{"panels": [{"lines": [{"kind": "speech"}]}]}]},
        {"format": "kitsumy-plan", "version": 1, "cast": [{"look": "tall"}]},
    ],
)
def test_what_is_no_plan_does_not_validate(wrong: dict[str, Any]) -> None:
    assert not validator().is_valid(wrong)


def objects(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Every object schema within a schema."""
    found = [schema] if schema.get("type") == "object" else []
    for part in (*schema.get("properties", {}).values(), *([schema["items"]] if "items" in schema else [])):
        found += objects(part)
    return found


@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_answers_are_asked_for_strictly(kind: AnswerKind) -> None:
    schema = answer_schema(kind)
    assert schema["type"] == "object"
    for node in objects(schema):
        assert node["required"] == list(node["properties"])
        assert node["additionalProperties"] is False
    text = msgspec.json.encode(schema).decode()
    assert not any(f'"{word}"' in text for word in ("$ref", "default", "minimum", "maximum", "anyOf"))
    assert '""' not in text, "not every provider takes an empty word in a list"


def test_an_answer_schema_is_a_copy() -> None:
    answer_schema("page")["properties"].clear()
    assert answer_schema("page")["properties"]


def filled(schema: dict[str, Any]) -> Any:
    """The first value a schema allows."""
    if schema["type"] == "object":
        return {key: filled(part) for key, part in schema["properties"].items()}
    if schema["type"] == "array":
        return [filled(schema["items"])]
    simple = {"boolean": True, "string": "some words", "integer": 1}
    return schema["enum"][0] if "enum" in schema else simple[schema["type"]]


@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_an_answer_by_the_schema_is_read_without_problems(kind: AnswerKind) -> None:
    answer = filled(answer_schema(kind))
    jsonschema.Draft202012Validator(answer_schema(kind)).validate(answer)
    node, problems = parse_node(msgspec.json.encode(answer).decode(), kind)
    assert node
    assert problems == ()


def test_a_page_as_answer_is_the_page() -> None:
    line = PlanLine("Go!", "shout", "Anna")
    panel = PlanPanel(action="She runs.", lines=(line,), importance=4, type="action")
    page = PlanPage((panel,), beat="They leave.", turn="hook")
    assert parse_node(msgspec.json.encode(page).decode(), "page") == (page, ())
