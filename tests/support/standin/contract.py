"""Requests and answers held against RunPod's OpenAPI, where the contract files stand beside the project."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "contracts"
"""Where they are, or would be."""
_URN = "urn:runpod:rest-v2"


@cache
def spec() -> dict[str, Any] | None:
    """REST v2's OpenAPI; None where it is not at hand."""
    file = FOLDER / "runpod" / "rest-v2.openapi.json"
    return json.loads(file.read_text("utf-8")) if file.is_file() else None


@cache
def _registry() -> Registry[Any]:
    document = spec()
    assert document is not None
    return Registry().with_resource(_URN, Resource.from_contents(document, DRAFT202012))


@cache
def _validator(pointer: str) -> Draft202012Validator:
    return Draft202012Validator(
        {"$ref": f"{_URN}#{pointer}"},
        registry=_registry(),
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def _operation(method: str, path: str) -> dict[str, Any] | None:
    document = spec()
    if document is None:
        return None
    return document["paths"].get(path, {}).get(method.lower())


def _escaped(*parts: str) -> str:
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def request_faults(method: str, path: str, body: Any) -> list[str]:
    """What is wrong with a request's body, in the API's manner: "$.gpu: missing property 'id'".

    `path` is the OpenAPI's, with {id}. Empty: nothing, or there is no contract to hold it against.
    """
    operation = _operation(method, path)
    if operation is None or "requestBody" not in operation:
        return []
    pointer = _escaped("paths", path, method.lower(), "requestBody", "content", "application/json", "schema")
    return [_said(error) for error in _leaves(_validator(pointer).iter_errors(body))]


def answer_faults(method: str, path: str, status: int, body: Any) -> list[str]:
    """What is wrong with an answer of ours."""
    operation = _operation(method, path)
    if operation is None:
        return []
    responses = operation["responses"]
    kind = str(status) if str(status) in responses else "default"
    media, where = responses[kind], _escaped("paths", path, method.lower(), "responses", kind)
    if "$ref" in media:
        where = media["$ref"].removeprefix("#")
        name = where.rsplit("/", 1)[1]
        media = (spec() or {})["components"]["responses"][name]
    if "content" not in media:
        return [] if body is None else [f"{status} has no body"]
    content = next(iter(media["content"]))
    pointer = where + _escaped("content", content, "schema")
    return [_said(error) for error in _leaves(_validator(pointer).iter_errors(body))]


def _leaves(errors: Any) -> list[Any]:
    """The errors at the bottom of "if any of these" trees: the ones that name a field."""
    found: list[Any] = []
    for error in errors:
        found.extend(_leaves(error.context) if error.context else [error])
    return found


def _said(error: Any) -> str:
    where = error.json_path
    if error.validator == "required":
        missing = next(name for name in error.validator_value if name not in error.instance)
        return f"{where}: missing property '{missing}'"
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        names = error.message.split("(", 1)[-1].split(" w", 1)[0]
        return f"{where}: additional properties {names} not allowed"
    return f"{where}: {error.message[:200]}"


@cache
def public_models() -> dict[str, Any]:
    """Pages of the public endpoints by slug; empty without the contracts."""
    file = FOLDER / "runpod" / "public-endpoints.json"
    if not file.is_file():
        return {}
    return {model["id"]: model for model in json.loads(file.read_text("utf-8"))["models"]}
