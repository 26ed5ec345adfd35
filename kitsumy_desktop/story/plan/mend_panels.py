"""Mending what stands in the panels: lines without words or too long, speakers on the wrong side."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.plan.check import (
    is_lettered,
    is_spoken,
    known_names,
    seated_speakers,
    seats,
)
from kitsumy_desktop.story.plan.naming import plain_name
from kitsumy_desktop.story.plan.plan import Plan, PlanLine, PlanPanel
from kitsumy_desktop.story.plan.seen import Seen, plain_seen
from kitsumy_desktop.story.plan.tell import Tell, each_panel
from kitsumy_desktop.story.review import BALLOON_WORDS
from kitsumy_desktop.story.text import portions, word_count


def mend_lines(plan: Plan, tell: Tell) -> Plan:
    """Lines without words go; what they say of how they are said stays as a note."""

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        if all(line.text.strip() for line in panel.lines):
            return panel
        kept: list[PlanLine] = []
        for i, line in enumerate(panel.lines):
            if line.text.strip():
                kept.append(line)
                continue
            told = " ".join(filter(str.strip, (line.who, f"({line.manner})" if line.manner.strip() else "")))
            kept += [PlanLine(text=told, kind="note")] if told else []
            tell(f"{where}/lines/{i}", "A line without words was taken out of the lettering.")
        return msgspec.structs.replace(panel, lines=tuple(kept))

    return each_panel(plan, change)


def mend_long_lines(plan: Plan, tell: Tell) -> Plan:
    """Lines of more than 25 words are divided at sentences, else at clauses, else between words."""

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        lines: list[PlanLine] = []
        for i, line in enumerate(panel.lines):
            if not is_lettered(line) or word_count(line.text) <= BALLOON_WORDS:
                lines.append(line)
                continue
            pieces = portions(line.text, BALLOON_WORDS)
            lines += [msgspec.structs.replace(line, text=piece) for piece in pieces]
            tell(f"{where}/lines/{i}", f"A long line was divided into {len(pieces)} balloons.")
        same = len(lines) == len(panel.lines)
        return panel if same else msgspec.structs.replace(panel, lines=tuple(lines))

    return each_panel(plan, change)


def mend_speakers(plan: Plan, tell: Tell) -> Plan:
    """What nobody says is said by the only one who is there, unless they say other lines by name."""
    seen = Seen(plan)

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        nameless = [i for i, line in enumerate(panel.lines) if is_spoken(line) and not line.who.strip()]
        if not nameless or len(panel.figures) != 1 or not panel.figures[0].who.strip():
            return panel
        who = panel.figures[0].who
        if any(plain_name(seen.canonical(line.who)) in plain_seen(panel, seen) for line in panel.lines):
            return panel
        lines = tuple(
            msgspec.structs.replace(line, who=who) if i in nameless else line
            for i, line in enumerate(panel.lines)
        )
        tell(f"{where}/lines/{nameless[0]}/who", f"{who} is the only one who can say this.")
        return msgspec.structs.replace(panel, lines=lines)

    return each_panel(plan, change)


def mend_off(plan: Plan, tell: Tell) -> Plan:
    """Who speaks is in the picture where nobody else is, or where its description names them; else they speak
    from outside of it."""
    seen = Seen(plan)

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        if not any(_is_missing(line, panel, seen) for line in panel.lines):
            return panel
        filled = seen.filled(panel)
        if filled is not panel:
            tell(f"{where}/figures", "Who speaks is in the picture.")
        named = seen.named(panel)
        for line in panel.lines:
            if _is_missing(line, filled, seen) and seen.canonical(line.who) in named:
                filled = seen.joined(filled, line.who)
                tell(f"{where}/figures", f"{line.who} is in the picture.")
        lines: list[PlanLine] = []
        for i, line in enumerate(panel.lines):
            if _is_missing(line, filled, seen):
                tell(f"{where}/lines/{i}/off", f"{line.who} is heard from outside the picture.")
                line = msgspec.structs.replace(line, off=True)
            lines.append(line)
        return msgspec.structs.replace(filled, lines=tuple(lines))

    return each_panel(plan, change)


def _is_missing(line: PlanLine, panel: PlanPanel, seen: Seen) -> bool:
    """Whether a speaker is neither in the picture nor said to be outside of it."""
    spoken = is_spoken(line) and bool(line.who.strip()) and not line.off
    return spoken and plain_name(seen.canonical(line.who)) not in plain_seen(panel, seen)


def mend_sides(plan: Plan, tell: Tell) -> Plan:
    """Speakers change places so that who speaks first stands where reading begins."""
    cast = known_names(plan).cast
    order = seats(plan)

    def change(panel: PlanPanel, where: str) -> PlanPanel:
        speaking = seated_speakers(plan, panel, cast)
        taken = [panel.figures[i].position for i in speaking]
        wanted = sorted(taken, key=order.index)
        if taken == wanted:
            return panel
        figures = list(panel.figures)
        for i, position in zip(speaking, wanted, strict=True):
            figures[i] = msgspec.structs.replace(figures[i], position=position)
        tell(f"{where}/figures", f"{figures[speaking[0]].who} speaks first and stands where reading begins.")
        return msgspec.structs.replace(panel, figures=tuple(figures))

    return each_panel(plan, change)
