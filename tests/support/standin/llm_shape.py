"""What a request to a language model must look like, strictly: all else is our client's mistake."""

from __future__ import annotations

from typing import Any

_FIELDS: dict[str, type | tuple[type, ...]] = {
    "model": str, "messages": list, "stream": bool, "stream_options": dict, "temperature": (int, float),
    "seed": int, "max_tokens": int, "max_completion_tokens": int, "response_format": dict,
    "chat_template_kwargs": dict, "reasoning_effort": str,
}  # fmt: skip
"""Of the chat route; anything else is unknown."""
_OLLAMA: dict[str, type | tuple[type, ...]] = {
    "model": str, "messages": list, "stream": bool, "format": dict, "options": dict, "think": bool,
}  # fmt: skip
_OPTIONS = {"num_ctx", "num_predict", "temperature", "seed"}
_GEMINI = {
    "temperature",
    "maxOutputTokens",
    "seed",
    "thinkingConfig",
    "responseMimeType",
    "responseJsonSchema",
}
LARGEST_SEED = 2**63 - 1


def wrong_chat(body: Any) -> str | None:
    """What is wrong with a request of the OpenAI-compatible chat route."""
    return (
        _wrong_fields(body, _FIELDS)
        or _wrong_messages(body["messages"])
        or _wrong_numbers(body)
        or _wrong_format(body)
    )


def wrong_ollama(body: Any) -> str | None:
    """What is wrong with a request of Ollama's own."""
    if (wrong := _wrong_fields(body, _OLLAMA) or _wrong_messages(body["messages"])) is not None:
        return wrong
    options = body.get("options", {})
    if unknown := set(options) - _OPTIONS:
        return f"options: unknown {sorted(unknown)}"
    if options.get("num_ctx", 1) < 1 or options.get("num_predict", 1) < 1:
        return "options: num_ctx and num_predict must be positive"
    return None


def wrong_gemini(body: Any) -> str | None:
    """What is wrong with a request to Gemini for text."""
    if not isinstance(body, dict) or set(body) - {"contents", "generationConfig", "systemInstruction"}:
        return "Unknown name in the request"
    try:
        texts = [p["text"] for c in body["contents"] for p in c["parts"]]
        config = body["generationConfig"]
    except (KeyError, TypeError):
        return "contents and generationConfig are required"
    if not texts or not all(isinstance(t, str) and t for t in texts):
        return "a text part is required"
    if unknown := set(config) - _GEMINI:
        return f'Unknown name "{sorted(unknown)[0]}" at generation_config'
    if "responseJsonSchema" in config and config.get("responseMimeType") != "application/json":
        return "responseJsonSchema needs responseMimeType application/json"
    level = config.get("thinkingConfig", {}).get("thinkingLevel", "low")
    if level.lower() not in ("low", "medium", "high"):
        return f"thinking level {level} is not supported"
    return None


def _wrong_fields(body: Any, fields: dict[str, type | tuple[type, ...]]) -> str | None:
    if not isinstance(body, dict):
        return "the body must be an object"
    for name in ("model", "messages"):
        if name not in body:
            return f"missing {name}"
    for name, value in body.items():
        if name not in fields:
            return f"unknown field {name}"
        if not isinstance(value, fields[name]) or (isinstance(value, bool) and fields[name] is not bool):
            return f"{name} is of the wrong kind"
    return None


def _wrong_messages(messages: list[Any]) -> str | None:
    if not messages or messages[-1].get("role") != "user":
        return "the last message must be the user's"
    for message in messages:
        if set(message) != {"role", "content"} or message["role"] not in ("system", "user"):
            return "a message has a role and a content"
        if not isinstance(message["content"], str) or not message["content"]:
            return "a message must not be empty"
    if any(m["role"] == "system" for m in messages[1:]):
        return "only the first message may be the system's"
    return None


def _wrong_numbers(body: dict[str, Any]) -> str | None:
    if "max_tokens" in body and "max_completion_tokens" in body:
        return "max_tokens and max_completion_tokens together"
    if min(body.get("max_tokens", 1), body.get("max_completion_tokens", 1)) < 1:
        return "max_tokens must be positive"
    if not 0 <= body.get("temperature", 1) <= 2:
        return "temperature must be between 0 and 2"
    if abs(body.get("seed", 0)) > LARGEST_SEED:
        return "seed is too large"
    if "stream_options" in body and body.get("stream") is not True:
        return "stream_options without stream"
    return None


def _wrong_format(body: dict[str, Any]) -> str | None:
    shape = body.get("response_format")
    if shape is None:
        return None
    inner = shape.get("json_schema")
    if shape.get("type") != "json_schema" or not isinstance(inner, dict):
        return "response_format must be a json_schema"
    if set(inner) != {"name", "schema", "strict"} or not isinstance(inner["schema"], dict):
        return "json_schema has name, schema and strict"
    name = inner["name"]
    if not isinstance(name, str) or not name.replace("_", "").replace("-", "").isalnum() or len(name) > 64:
        return "json_schema.name must be letters, digits, _ and -"
    return None
