"""What a reasoning model thinks aloud before its answer is no part of the answer."""

from __future__ import annotations

OPEN, CLOSE = "<think>", "</think>"
_SPACE = " \t\r\n"


class ThoughtFilter:
    """Takes an answer piece by piece, cut anywhere, and gives back what belongs to the text.

    Thoughts stand at the very beginning, between <think> and </think>; some servers leave the first mark out
    because it was part of the question, so that only its end tells. `feed` then gives None: what came until
    then was no text, and it begins anew.
    """

    def __init__(self) -> None:
        self._held = ""
        self._state = "start"
        self.thought = ""
        """What was thought."""
        self.text = ""
        """The text so far."""

    def feed(self, piece: str) -> str | None:
        """The part of it that is text; None: all text so far was thought, `text` begins anew."""
        if self._state == "start":
            self._held += piece
            begun = self._held.lstrip(_SPACE)
            if not begun or (len(begun) < len(OPEN) and OPEN.startswith(begun)):
                return ""
            piece, self._held = self._held, ""
            self._state = "text"
            if begun.startswith(OPEN):
                self._state, piece = "thinking", begun[len(OPEN) :]
        return self._thinking(piece) if self._state == "thinking" else self._text(piece)

    def end(self) -> str:
        """What was held back, at the end of the answer."""
        rest, self._held = self._held, ""
        if self._state == "thinking":
            self.thought += rest
            return ""
        self.text += rest
        return rest

    def _thinking(self, piece: str) -> str:
        self._held += piece
        thought, mark, rest = self._held.partition(CLOSE)
        if not mark:
            keep = _beginning_at_end(self._held)
            self.thought += self._held[: len(self._held) - keep]
            self._held = self._held[len(self._held) - keep :]
            return ""
        self.thought += thought
        self._state, self._held = "after", ""
        return self._text(rest) or ""

    def _text(self, piece: str) -> str | None:
        if not self.text.strip():
            piece = piece.lstrip(_SPACE)
        if self._state == "text" and (self.text + self._held + piece).lstrip(_SPACE)[:1] in ("{", "["):
            # an answer in JSON has begun: from here on a mark is part of somebody's words
            piece, self._held, self._state = self._held + piece, "", "after"
        if self._state == "after":
            self.text += piece
            return piece
        self._held += piece
        before, mark, rest = self._held.partition(CLOSE)
        if mark:
            self.thought, self.text = self.text + before, ""
            self._state, self._held = "after", ""
            self.text = rest.lstrip(_SPACE)
            return None
        keep = _beginning_at_end(self._held)
        shown = self._held[: len(self._held) - keep]
        self._held = self._held[len(self._held) - keep :]
        self.text += shown
        return shown


def _beginning_at_end(text: str) -> int:
    """How many letters at the end may begin the closing mark."""
    return next((n for n in range(len(CLOSE) - 1, 0, -1) if text.endswith(CLOSE[:n])), 0)
