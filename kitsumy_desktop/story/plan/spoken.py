"""Lines of a plan as people and models write them in one string: `ANNA (whisper): Hello`."""

from __future__ import annotations

from typing import cast

import msgspec

from kitsumy_desktop.story.plan.plan import PlanLine, PlanLineKind
from kitsumy_desktop.story.speech_line import is_name, line_class, make_line, split_line
from kitsumy_desktop.story.text import is_caps

_LONGEST_NAME = 3
"""Words a name may have that is not in capitals."""
_VOICED = ("speech", "thought", "shout", "whisper", "radio", "weak")


def line_of_text(text: str, kind: str = "speech") -> PlanLine:
    """The line; where it names no speaker, all of the text is said and `kind` tells how."""
    plain = PlanLine(text=text, kind=cast(PlanLineKind, kind))
    spoken = split_line(text)
    if kind in ("sfx", "note") or spoken is None or not spoken.text:
        return plain
    if line_class(spoken.name) is None and not _is_speaker(spoken.name):
        return plain
    line = make_line(spoken, ())
    own = line.kind if line.kind != "speech" or kind == "caption" else cast(PlanLineKind, kind)
    if kind == "caption":
        own = "caption"
    return PlanLine(text=line.text, kind=own, who=line.speaker, off=line.off_panel, manner=line.manner)


def settled_line(line: PlanLine) -> PlanLine:
    """The same line said plainly: a speaker called Narrator is a caption; only voices are off."""
    told = line_class(line.who) if line.who else None
    kind: PlanLineKind = told if told and line.kind in (*_VOICED, told) else line.kind
    who = "" if told else line.who
    return msgspec.structs.replace(line, kind=kind, who=who, off=line.off and kind in _VOICED)


def _is_speaker(name: str) -> bool:
    return is_name(name) and (is_caps(name) or (name[0].isupper() and len(name.split()) <= _LONGEST_NAME))
