"""Answers that were cut off: what of them is complete."""

from __future__ import annotations

_OPEN = {"{": "}", "[": "]"}


class _Scan:
    """Brackets of a JSON text outside its strings, from the first brace on."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[str] = []
        self.ends: dict[int, int] = {}
        """How deep an object stood when it closed → the place after the last such object."""
        self.closed_at: int | None = None
        self._run(max(0, text.find("{")))

    def _run(self, start: int) -> None:
        quoted = escaped = False
        for at in range(start, len(self.text)):
            c = self.text[at]
            if quoted:
                quoted, escaped = (escaped or c != '"'), (c == "\\" and not escaped)
            elif c == '"':
                quoted = True
            elif c in _OPEN:
                self.stack.append(c)
            elif self.stack and c == _OPEN[self.stack[-1]]:
                self._close(at)
                if not self.stack:
                    self.closed_at = at + 1
                    return

    def _close(self, at: int) -> None:
        was = self.stack.pop()
        if was == "{" and self.stack and self.stack[-1] == "[":
            self.ends[len(self.stack)] = at + 1


def is_whole(text: str) -> bool:
    """Whether the JSON object that begins in a text also ends in it."""
    return _Scan(text).closed_at is not None


def cut_back(text: str, depth: int = 1) -> str:
    """A JSON object that was cut off, ended after the last element that is complete in one of its lists;
    empty where there is none.

    `depth` 1: lists of the object itself (its pages); 2: lists of such elements (the panels of a page).
    """
    start = text.find("{")
    end = _Scan(text).ends.get(2 * depth)
    if start < 0 or end is None:
        return ""
    kept = text[start:end]
    left = _Scan(kept).stack
    return kept + "".join(_OPEN[c] for c in reversed(left))
