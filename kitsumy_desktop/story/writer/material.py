"""Material in a question: what the person and the model wrote, as JSON between two marks, never as prose.

JSON keeps every line end inside a string, and the marks' own characters are written as escapes in it, so that
no text can end the material early or look like the task that follows.
"""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.records.text import rough_tokens

BEGIN = "<<<MATERIAL"
END = "MATERIAL>>>"
LEFT_OUT = "[…]"


def block(values: dict[str, Any]) -> str:
    """The values as one marked block; empty ones are left out."""
    kept = {key: value for key, value in values.items() if value not in ("", (), [], {}, None)}
    text = msgspec.json.encode(_sound(msgspec.to_builtins(kept))).decode()
    return "\n".join((BEGIN, text.replace("<", "\\u003c").replace(">", "\\u003e"), END))


def _sound(value: Any) -> Any:
    """The value with halves of characters, which no JSON can hold, put together or marked."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, dict):
        return {key: _sound(part) for key, part in value.items()}
    return [_sound(part) for part in value] if isinstance(value, list) else value


def read_block(user: str) -> dict[str, Any]:
    """The values of the block in a question; for stand-ins of models and tests. Raises ValueError."""
    start, end = user.index(BEGIN) + len(BEGIN), user.rindex(END)
    value: dict[str, Any] = msgspec.json.decode(user[start:end])
    return value


def fitted(text: str, tokens: int) -> str:
    """`text` if it is at most about so many tokens long, else its beginning and its end, cut at spaces."""
    if rough_tokens(text) <= tokens:
        return text
    keep = max(40, int(len(text) * tokens / rough_tokens(text)) - len(LEFT_OUT))
    head, tail = text[: keep * 3 // 4], text[-(keep // 4) :]
    head = head.rsplit(None, 1)[0] if " " in head.strip() else head
    tail = tail.split(None, 1)[-1] if " " in tail.strip() else tail
    return f"{head} {LEFT_OUT} {tail}"
