"""One text becomes another by the smallest single replacement: what was typed and what arrives meet here.

Positions are those of Python strings. `Edit.in_units` gives them in UTF-16 units, as Qt counts.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import accumulate

import msgspec

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Edit(msgspec.Struct, frozen=True):
    """Characters `start` to `end` are replaced by `text`."""

    start: int
    end: int
    text: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return self.start == self.end and not self.text

    @property
    def growth(self) -> int:
        """By how many characters the text grows."""
        return len(self.text) - (self.end - self.start)

    def applied_to(self, text: str) -> str:
        """The text afterwards."""
        return text[: self.start] + self.text + text[self.end :]

    def in_units(self, text: str) -> tuple[int, int]:
        """`start` and `end` in UTF-16 units of `text`, which the edit is to be applied to."""
        start = units(text[: self.start])
        return start, start + units(text[self.start : self.end])


def units(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def edit_between(before: str, after: str) -> Edit:
    """The smallest replacement that makes `after` of `before`."""
    start = _common(before, after)
    tail = _common_end(before, after, min(len(before), len(after)) - start)
    return Edit(start, len(before) - tail, after[start : len(after) - tail])


def carried(theirs: Edit, mine: Edit) -> Edit | None:
    """`theirs`, a change of the same text as `mine`, as a change of the text that has `mine` already.

    None where both change the same place: whoever typed there is right.
    """
    if mine.is_empty:
        return theirs
    if theirs.end <= mine.start and not (theirs.start == theirs.end == mine.start):
        return theirs
    if theirs.start >= mine.end and not (theirs.start == theirs.end == mine.start):
        return Edit(theirs.start + mine.growth, theirs.end + mine.growth, theirs.text)
    return None


def merged(base: str, mine: str, theirs: str) -> Edit | None:
    """The change of `mine` that brings in what `theirs` made of `base`. None where both changed the same
    words: whoever typed there is right."""
    their, my = edit_between(base, theirs), edit_between(base, mine)
    moved = carried(their, my)
    return moved if moved is not None else _by_lines(their, my, base, mine)


def _by_lines(their: Edit, my: Edit, base: str, mine: str) -> Edit | None:
    """What was typed in several places is one long change: its lines tell where it leaves `their` place."""
    start = base.rfind("\n", 0, my.start) + 1
    end = base.find("\n", my.end)
    end = len(base) if end < 0 else end + 1
    if not start <= their.start <= their.end <= end:
        return None
    old, new = _LINE.findall(base[start:end]), _LINE.findall(mine[start : end + my.growth])
    old_at, new_at = _starts(old, start), _starts(new, start)
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal" and old_at[i1] <= their.start and their.end <= old_at[i2]:
            return _shifted(their, new_at[j1] - old_at[i1])
        if tag != "replace" or i2 - i1 != j2 - j1:
            continue
        for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
            if old_at[i] <= their.start and their.end < old_at[i + 1]:
                inside = carried(_shifted(their, -old_at[i]), edit_between(old[i], new[j]))
                return _shifted(inside, new_at[j]) if inside is not None else None
    return None


def _starts(lines: list[str], start: int) -> list[int]:
    """Where each line begins, and where the last one ends."""
    return list(accumulate(map(len, lines), initial=start))


def _shifted(edit: Edit, by: int) -> Edit:
    return Edit(edit.start + by, edit.end + by, edit.text)


def _common(one: str, other: str) -> int:
    """How many characters both begin with. Slices are compared, which is quick in long texts."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high - 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _common_end(one: str, other: str, most: int) -> int:
    low, high = 0, most
    if not most or one[-most:] == other[-most:]:
        return most
    while low < high - 1:
        middle = (low + high) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle
    return low
