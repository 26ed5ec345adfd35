"""Whether a line would be read as what it is meant to be, and how to write it where it would not.

Lines are logical ones: a BREAK in them becomes a broken line when they are written down (`written_down`).
"""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.dialect import HEADING, Dialect
from kitsumy_desktop.story.escapes import BREAK, forced_line, spoken_text
from kitsumy_desktop.story.marks import PanelMark, page_mark, panel_mark
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.speech_line import (
    Spoken,
    forced_speech,
    make_line,
    split_cue,
    split_line,
    with_manner,
)
from kitsumy_desktop.story.text import clean_text, is_caps
from kitsumy_desktop.story.tree import ScriptLine

_OPENERS = ("\\", "@", "!", "= ", "/*", "/=", "#", "- ")
_RULE = re.compile(r"([=\-_*~–—])(?:\s*\1){2,}$")
_NUMBERED = re.compile(r"\d{1,2}[.)]\s+")
_BARE_SOUND = re.compile(r"(?:SFX|FX|СФХ)\s")
_TRAILING = re.compile(r"\\+$")
_SPECIAL = re.compile(r"[^\w ]")


def normal(text: str) -> str:
    """A text as a script can hold it: no control characters, no space at the ends of its lines."""
    lines = [line.strip() for line in clean_text(text).split("\n")]
    return "\n".join(lines).strip("\n")


def one_line(text: str) -> str:
    """A name, a title: on one line."""
    return " ".join(clean_text(text).split())


def logical(text: str) -> str:
    """A text's normal form with its line ends as BREAKs."""
    return normal(text).replace("\n", BREAK)


def written_down(line: str, indent: str = "    ") -> str:
    """A logical line as it stands in the file."""
    if not line.endswith("\\") and BREAK not in line:
        return line
    parts = line.split(BREAK)
    whole = [_TRAILING.sub(lambda end: end[0] * 2, part) for part in parts]
    return ("\\\n" + indent).join(whole)


class Safe:
    """The checks of one script. `names`: how often each name stands, or seems to stand, before a colon."""

    def __init__(self, names: Counter[str]) -> None:
        self.dialect = Dialect([], [], {}, names=names)

    def is_plain(self, text: str, *, talking: bool = False) -> bool:
        """Whether a line of its own is read as description; `talking`: as going on with what is said, where a
        blank line follows (so that it is no cue)."""
        if text.startswith(_OPENERS) or text[0] in "—–" or HEADING.match(text) or _RULE.match(text):
            return False
        if page_mark(text) or panel_mark(text) or is_slug(text) or _NUMBERED.match(text):
            return False
        if (talking and text[0] == "(") or _BARE_SOUND.match(text) or (text[0] == "*" and is_caps(text)):
            return False
        spoken = split_line(text)
        if spoken and self.dialect.believes(spoken, under_panel=True):
            return False
        return talking or not split_cue(text)

    def plain(self, text: str, *, talking: bool = False) -> str:
        """The line, protected where it would be read as anything else."""
        return text if self.is_plain(text, talking=talking) else "\\" + text

    def panel_line(self, heading: str, text: str) -> str:
        """A panel's heading with its description on the same line; empty where that cannot be read."""
        mark = panel_mark(heading) or PanelMark()
        for told in (text, "\\" + text):
            line = f"{heading} {told}"
            read = panel_mark(line)
            if read != msgspec.structs.replace(mark, text=told) or page_mark(line):
                continue
            spoken = split_line(told)
            loud = spoken and is_caps(spoken.name) and self.dialect.believes(spoken, under_panel=True)
            if not loud and (told is not text or not text.startswith("\\")):
                return line
        return ""

    def is_spoken(self, written: str, line: ScriptLine) -> bool:
        """Whether `written` is read as this line, the way of writing the name apart."""
        forced = forced_line(written)
        if forced:
            return same_line(forced_speech(forced, ()), line)
        spoken = split_line(written)
        if not spoken or page_mark(written) or panel_mark(written) or is_slug(written):
            return False
        believed = Dialect([], [], {}).believes(spoken, under_panel=True)
        return believed and same_line(make_line(spoken, ()), line)

    def is_cue(self, cue: str, manner: str, line: ScriptLine) -> bool:
        """Whether a cue, and a parenthetical below it, are read as this line without its words."""
        if page_mark(cue) or panel_mark(cue) or is_slug(cue):
            return False
        split, forced = split_cue(cue), forced_line(cue)
        if split:
            read = make_line(split, ())
        elif forced:
            read = forced_speech(forced, ())
        else:
            return False
        if manner:
            kind, told, off = with_manner(read, manner)
            read = msgspec.structs.replace(read, kind=kind, manner=told, off_panel=off)
        return same_line(msgspec.structs.replace(read, text=line.text), line)


def same_line(one: ScriptLine, other: ScriptLine) -> bool:
    """Whether two lines say the same; MARTA and Marta are one name."""
    return (
        one.text == other.text
        and one.kind == other.kind
        and (one.speaker == other.speaker or display_name(one.speaker) == display_name(other.speaker))
        and (one.manner, one.off_panel) == (other.manner, other.off_panel)
        and (one.joined, one.whole) == (other.joined, other.whole)
    )


def protected(text: str) -> str:
    """What is said, so that a bracket, a quotation mark or a slash at its start is not taken for more."""
    guarded = "\\" + text
    return guarded if spoken_text(guarded) == text else text


def forced_name(name: str, *, literal: bool = False) -> str:
    """`@name` as it is written; `literal`: even where the name alone would mean something."""
    escaped = _SPECIAL.sub(lambda found: "\\" + found[0], name)
    return "@\\" + escaped if literal and escaped[:1].isalnum() else "@" + escaped


def forced_manner(manner: str) -> str:
    """A manner in brackets, taken word for word."""
    return "(=" + _SPECIAL.sub(lambda found: "\\" + found[0], manner) + ")"


def shown_name(name: str) -> str:
    """A name in capitals, where it comes back from them."""
    loud = name.upper()
    return loud if loud != name and display_name(loud) == display_name(name) else name


def names_before_colons(texts: list[str]) -> Counter[str]:
    """How often a name seems to stand before a colon in some lines."""
    found = (split_line(text) for text in texts if ":" in text or "：" in text)
    return Counter(spoken.name.lower() for spoken in found if isinstance(spoken, Spoken))
