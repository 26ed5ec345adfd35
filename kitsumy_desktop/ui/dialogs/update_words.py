"""Two wordings side by side, word by word: what went and what came, as rich text in the theme's colours."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from html import escape
from typing import Literal, TypeAlias

Part: TypeAlias = tuple[Literal["same", "gone", "new"], str]
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
LONGEST = 2_000
"""Words; longer texts are compared line by line, which stays quick."""


def parts_of(before: str, after: str) -> tuple[Part, ...]:
    """The stretches both have, and those only one has, in reading order."""
    if before == after:
        return (("same", before),) if before else ()
    old, new = _pieces(before), _pieces(after)
    found: list[Part] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(("same", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(("gone", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(("new", "".join(new[j1:j2])))
    return tuple(found)


def _pieces(text: str) -> list[str]:
    words = _WORD.findall(text)
    return words if len(words) <= LONGEST else text.splitlines(keepends=True)


def rich(parts: tuple[Part, ...], gone: str, new: str) -> str:
    """As HTML; `gone` and `new` are CSS for what went and what came. What went is struck out and what came
    underlined, so that nothing hangs on colours alone."""
    looks = {"gone": f'<span style="text-decoration:line-through;{gone}">', "new": f"<u style='{new}'>"}
    ends = {"gone": "</span>", "new": "</u>"}
    made = [looks.get(kind, "") + escape(text) + ends.get(kind, "") for kind, text in parts]
    return "".join(made).replace("\n", "<br>")
