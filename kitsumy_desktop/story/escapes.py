r"""How a script says that its words are only words, and names only names.

`\` before a line or before a description: what follows is plain text, whatever it looks like.
`\` before the mark a spoken text begins with: `IRIS: \(sighs) is not a manner`, `IRIS: \"quoted\"`.
`\` at the end of a line: the line is broken here and goes on with the next one (`\\`: a backslash ends it).
`@` before a name: taken as it is written, `@the old man: Hm.`, `@Radio (WHISPER): …`, `@: nobody's words`;
within it and its brackets `\` makes the next character an ordinary one: `@R2\:D2: Beep.`, and brackets
that begin with = tell nothing but a manner: `@Iris (=on the radio): Oh.`
"""

from __future__ import annotations

import re

import msgspec

BREAK = "\x01"
"""A broken line while it is read: `clean_text` leaves none of these in a text."""

_BACKSLASHES = re.compile(r"\\+$")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_FORCED = re.compile(
    r"@(?P<name>(?:\\.|[^\\:：()\[\]])*)"
    r"(?P<mods>(?:\((?:\\.|[^\\()])*\)\s*)*)"
    r"(?:(?P<colon>[:：])\s*(?P<text>.*)|\^?)$",
    re.DOTALL,
)
_MOD = re.compile(r"\(((?:\\.|[^\\()])*)\)", re.DOTALL)
KEPT_BY_MARKUP = "*_\\"
"""A backslash before these is the lettering's own."""


class Forced(msgspec.Struct, frozen=True):
    """`@name (mods) (=manner): text`; `text` None for a cue, whose words follow on the next lines."""

    name: str
    mods: tuple[str, ...]
    manner: tuple[str, ...]
    """What stands in brackets behind =, to be taken word for word."""
    text: str | None


def forced_line(line: str) -> Forced | None:
    """A line that begins with @, taken apart."""
    found = _FORCED.match(line) if line.startswith("@") else None
    if not found:
        return None
    mods = _MOD.findall(found["mods"])
    return Forced(
        name=literal(found["name"].strip()),
        mods=tuple(literal(m).strip() for m in mods if not m.startswith("=")),
        manner=tuple(literal(m[1:]) for m in mods if m.startswith("=")),
        text=found["text"] if found["colon"] else None,
    )


def literal(text: str) -> str:
    """`text` without its backslashes, the characters after them kept."""
    return _ESCAPED.sub(r"\1", text)


def spoken_text(text: str) -> str:
    """What is said, without the backslash that protects its first mark."""
    rest = text.lstrip("\\")
    if len(rest) == len(text) or not rest or rest[0].isalnum() or rest[0].isspace():
        return text
    return text if rest[0] in KEPT_BY_MARKUP else text[1:]


def joined_lines(lines: list[str]) -> dict[int, int]:
    """Joins broken lines in place: the first holds the whole with BREAKs, the others are left empty.

    Answers how many lines each joined one took, by its index (from 0).
    """
    taken: dict[int, int] = {}
    index = 0
    while index < len(lines):
        start, goes_on = index, True
        parts: list[str] = []
        while goes_on:
            text, goes_on = _ended(lines, index)
            parts.append(text.strip() if parts else text)
            index += 1
        lines[start:index] = [BREAK.join(parts), *[""] * (index - start - 1)]
        if len(parts) > 1:
            taken[start] = len(parts)
    return taken


def _ended(lines: list[str], index: int) -> tuple[str, bool]:
    """The line without the backslashes that say how it ends, and whether it goes on with the next."""
    line = lines[index].rstrip()
    end = _BACKSLASHES.search(line)
    if not end:
        return line, False
    count = end.end() - end.start()
    goes_on = count % 2 == 1 and index + 1 < len(lines) and bool(lines[index + 1].strip())
    kept = count // 2 if goes_on or count % 2 == 0 else count
    return (line[: end.start()].rstrip() if kept == 0 else line[: end.start()] + "\\" * kept), goes_on
