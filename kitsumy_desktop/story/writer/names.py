"""Names as the plan writes them: a model writes MARTA or "the old harbour" where the lists say otherwise."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.story.plan.check import Known, known_names
from kitsumy_desktop.story.plan.naming import Names, is_voice
from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel


def with_names(plan: Plan, pages: Iterable[int]) -> Plan:
    """The plan with every name on the pages (from 0) written as its cast, places and props write it; names
    nobody can mean stay."""
    known = known_names(plan)
    numbers = frozenset(pages)
    changed = tuple(_page(page, known) if i in numbers else page for i, page in enumerate(plan.pages))
    return msgspec.structs.replace(plan, pages=changed)


def _page(page: PlanPage, known: Known) -> PlanPage:
    return msgspec.structs.replace(page, panels=tuple(_panel(p, known) for p in page.panels))


def _panel(panel: PlanPanel, known: Known) -> PlanPanel:
    return msgspec.structs.replace(
        panel,
        place=_meant(panel.place, known.places),
        props=tuple(dict.fromkeys(_meant(p, known.props) for p in panel.props)),
        figures=tuple(msgspec.structs.replace(f, who=_meant(f.who, known.cast)) for f in panel.figures),
        lines=tuple(msgspec.structs.replace(line, who=_meant(line.who, known.cast)) for line in panel.lines),
    )


def _meant(written: str, names: Names) -> str:
    if not written or is_voice(written) or names.is_group(written):
        return written
    return names.known(written) or names.near(written) or written
