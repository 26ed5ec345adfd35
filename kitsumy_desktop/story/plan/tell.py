"""How menders go through a plan and tell what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel

Tell: TypeAlias = Callable[[str, str], None]
"""Takes a JSON pointer and what was done there, in plain words."""


def each_panel(plan: Plan, change: Callable[[PlanPanel, str], PlanPanel]) -> Plan:
    """The plan with every panel changed; `change` gets its JSON pointer. The same plan where nothing does."""
    pages: list[PlanPage] = []
    for p, page in enumerate(plan.pages):
        panels = tuple(change(panel, f"/pages/{p}/panels/{n}") for n, panel in enumerate(page.panels))
        same = all(new is old for new, old in zip(panels, page.panels, strict=True))
        pages.append(page if same else msgspec.structs.replace(page, panels=panels))
    same = all(new is old for new, old in zip(pages, plan.pages, strict=True))
    return plan if same else msgspec.structs.replace(plan, pages=tuple(pages))
