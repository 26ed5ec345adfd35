"""A studio whose stories are told by the stand-in, and which lays out plans by way of their script."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec

from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.story.build import BuildOptions, Built
from kitsumy_desktop.story.plan.plan import Plan, PlanLine
from kitsumy_desktop.ui.writing import WritingDesk


class WrittenStudio(Studio):
    """The program's studio but for what concerns plans."""

    writing: WritingDesk

    async def compose_plan(self, plan: Plan, options: BuildOptions) -> Built:
        """Its pages, panels and lines, read as a script."""
        title = options.title or plan.title
        return await self.compose(plan_script(plan), msgspec.structs.replace(options, title=title))

    async def read_plan(self, path: Path) -> Plan:
        """Our own plans only."""
        try:
            return msgspec.json.decode(await asyncio.to_thread(path.read_bytes), type=Plan)
        except (OSError, msgspec.DecodeError) as error:
            raise InputError(f"“{path.name}” is no plan of a comic.", "Choose another file.") from error


def plan_script(plan: Plan) -> str:
    """A plan as a full script."""
    lines: list[str] = []
    for number, page in enumerate(plan.pages, 1):
        lines.append(f"PAGE {number}")
        for place, panel in enumerate(page.panels, 1):
            lines.append(f"PANEL {place}. {panel.action}")
            lines += [_line(line) for line in panel.lines]
    return "\n".join(lines) + "\n"


def _line(line: PlanLine) -> str:
    heads = {"caption": "CAPTION", "sfx": "SFX", "note": "NOTE"}
    return f"{heads.get(line.kind, line.who.upper() or 'SOMEBODY')}: {line.text}"
