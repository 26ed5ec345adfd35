"""Names as the plan writes them: a model writes MARTA or "the old harbour" where the lists say otherwise."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel


class _Names:
    """Ways to write a name → the name of the list. Ambiguous ones are left out."""

    def __init__(self, named: Iterable[tuple[str, Iterable[str]]]) -> None:
        self._known: dict[str, str | None] = {}
        entries = [(name, tuple(forms)) for name, forms in named]
        for name, forms in entries:
            for form in (name, *forms):
                self._learn(form, name)
        for name, _ in entries:
            for word in name.split() if " " in name else ():
                if len(word) > 2:
                    self._learn(word, name)

    def _learn(self, form: str, name: str) -> None:
        key = _key(form)
        known = self._known.setdefault(key, name)
        if known != name and known is not None and _key(known) != key:
            self._known[key] = None

    def of(self, written: str) -> str:
        """The list's name, or what was written."""
        return self._known.get(_key(written)) or written


def _key(text: str) -> str:
    return " ".join(text.replace("’", "'").split()).casefold().removeprefix("the ").strip(" .:")


def with_names(plan: Plan, pages: Iterable[int]) -> Plan:
    """The plan with every name on the pages (from 0) written as its cast, places and props write it."""
    cast = _Names((m.name, m.aliases) for m in plan.cast)
    places, props = _Names((p.name, ()) for p in plan.places), _Names((p.name, ()) for p in plan.props)
    numbers = frozenset(pages)
    changed = tuple(
        _page(page, cast, places, props) if i in numbers else page for i, page in enumerate(plan.pages)
    )
    return msgspec.structs.replace(plan, pages=changed)


def _page(page: PlanPage, cast: _Names, places: _Names, props: _Names) -> PlanPage:
    panels = tuple(_panel(p, cast, places, props) for p in page.panels)
    return msgspec.structs.replace(page, panels=panels)


def _panel(panel: PlanPanel, cast: _Names, places: _Names, props: _Names) -> PlanPanel:
    return msgspec.structs.replace(
        panel,
        place=places.of(panel.place),
        props=tuple(dict.fromkeys(props.of(p) for p in panel.props)),
        figures=tuple(msgspec.structs.replace(f, who=cast.of(f.who)) for f in panel.figures),
        lines=tuple(msgspec.structs.replace(line, who=cast.of(line.who)) for line in panel.lines),
    )
