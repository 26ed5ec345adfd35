"""What makes two lines of a script the same, and what a balloon needs to become another kind."""

from __future__ import annotations

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.story.brief import Told
from kitsumy_desktop.story.cast import Cast
from kitsumy_desktop.story.tree import ScriptLine
from kitsumy_desktop.story.update.align import Words

TAIL_DROP = 22.0
"""How far below its body the tail of a caption that became speech ends, in points."""


def line_words(line: ScriptLine) -> Words:
    """A line as it is compared with those of the panel as it was."""
    key = (line.kind, line.speaker, line.text, line.manner, line.off_panel)
    return Words(key, f"{line.speaker} {line.text}", shape=(sort_of(line), line.speaker))


def sort_of(line: ScriptLine) -> str:
    """What is made of it: a balloon, an SFX, or nothing."""
    return line.kind if line.kind in ("sfx", "note") else "balloon"


def said(line: ScriptLine) -> tuple[str, str, str, bool]:
    """What a balloon tells of it."""
    return line.kind, line.speaker, line.text, line.off_panel


def is_off(line: ScriptLine, cast: Cast, told: Told) -> bool:
    """Whether who says it is not in the picture, as the script reads."""
    speaker = cast.canonical(line.speaker) if line.speaker else ""
    seen = {figure.who for figure in told.brief.figures}
    return line.kind != "caption" and bool(speaker) and (line.off_panel or speaker not in seen)


def tails_for(balloon: Balloon, kind: str) -> tuple[Tail, ...]:
    """The tails of a balloon that is of another kind now."""
    if kind == "caption":
        return ()
    return balloon.tails or (Tail(Point(balloon.center.x, balloon.box.bottom + TAIL_DROP)),)
