"""The outer shapes of other tools' plan files, brought into ours: an object with pages that have panels."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import Any

from kitsumy_desktop.story.plan.references import Raw
from kitsumy_desktop.story.plan.tables.names import (
    KEYS,
    LINE_KEYS,
    PAGE_NUMBER_KEYS,
    PANEL_LISTS,
    WRAPPERS,
)
from kitsumy_desktop.story.plan.words import plain_key, score_of

A_PAGE = 6
"""At most so many panels of a list without pages are put on one."""
_DEEPEST = 4
_PAGES = frozenset(plain_key(name) for name in KEYS["Plan"]["pages"])
_PANELS = frozenset(plain_key(name) for name in (*KEYS["PlanPage"]["panels"], *PANEL_LISTS))
_LINES = {name for names in LINE_KEYS.values() for name in names}
_PANEL_FIELDS = frozenset(plain_key(n) for names in KEYS["PlanPanel"].values() for n in names) | _LINES


def as_plan(value: Any) -> Raw | None:
    """The file's content as an object whose "pages" are a list of objects with "panels"; None where no panels
    can be found in it."""
    raw = _opened(value, 0) if isinstance(value, dict) else {"panels": value}
    key = _key(raw, _PAGES)
    if key is not None:
        pages = _listed(raw.pop(key))
    else:
        key = _key(raw, _PANELS)
        if key is None:
            return None
        pages = _paged(_listed(raw.pop(key)))
    made = [_page(page) for page in pages if page]
    return {**raw, "pages": made} if any(page["panels"] for page in made) else None


def _opened(value: Raw, depth: int) -> Raw:
    """The object with what stands in wrappers ("plan", "structure") at its own level."""
    found: Raw = {}
    for key, part in value.items():
        if plain_key(str(key)) not in WRAPPERS or depth > _DEEPEST:
            _put(found, key, part)
        elif isinstance(part, dict):
            for inner, content in _opened(part, depth + 1).items():
                _put(found, inner, content)
        elif _is_panels(part):
            _put(found, "pages" if any(_has_panels(p) for p in part) else "panels", part)
        else:
            _put(found, key, part)
    return found


def _put(found: Raw, key: Any, part: Any) -> None:
    """Two lists of pages become one, page by page, other lists one after the other; of anything else both are
    kept."""
    before = found.get(key)
    if before is None:
        found[key] = part
    elif isinstance(before, list) and isinstance(part, list):
        pages = plain_key(str(key)) in _PAGES and all(isinstance(p, dict) for p in (*before, *part))
        found[key] = _page_by_page(before, part) if pages else [*before, *part]
    elif before != part:
        found[f"{key} 2"] = part


def _page_by_page(one: list[Raw], other: list[Raw]) -> list[Raw]:
    merged: list[Raw] = []
    nothing: Raw = {}
    for first, second in zip_longest(one, other, fillvalue=nothing):
        page = dict(first)
        for key, part in second.items():
            _put(page, key, part)
        merged.append(page)
    return merged


def _is_panels(part: Any) -> bool:
    return isinstance(part, list) and any(isinstance(p, dict) for p in part)


def _key(value: Raw, names: frozenset[str]) -> Any:
    """The first key of those names that holds a list or an object."""
    return next(
        (k for k, v in value.items() if plain_key(str(k)) in names and isinstance(v, list | dict)), None
    )


def _listed(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value


def _has_panels(value: Any) -> bool:
    return isinstance(value, dict) and _key(value, _PANELS) is not None


def _paged(panels: list[Any]) -> list[Any]:
    """Pages from a flat list of panels: by the page each names, else of the same number of panels each."""
    panels = [panel for panel in panels if panel]
    if any(_has_panels(panel) or isinstance(panel, list) for panel in panels):
        return panels
    numbers = [_page_number(panel) for panel in panels]
    if any(number is not None for number in numbers):
        by_page: dict[int, list[Any]] = {}
        last = 1
        for panel, number in zip(panels, numbers, strict=True):
            last = last if number is None else number
            by_page.setdefault(last, []).append(panel)
        return [{"panels": by_page[number]} for number in sorted(by_page)]
    count = -(-len(panels) // A_PAGE)
    bounds = [i * len(panels) // count for i in range(count + 1)] if count else []
    return [{"panels": panels[a:b]} for a, b in pairwise(bounds)]


def _page_number(panel: Any) -> int | None:
    if not isinstance(panel, dict):
        return None
    return next((score_of(v) for k, v in panel.items() if plain_key(str(k)) in PAGE_NUMBER_KEYS), None)


def _page(value: Any) -> Raw:
    """One page with its panels under "panels"; what has a panel's fields instead is a page of one panel."""
    if isinstance(value, list):
        return {"panels": value}
    if not isinstance(value, dict):
        return {"panels": [], "beat": value}
    key = _key(value, _PANELS)
    if key is not None:
        rest = {k: v for k, v in value.items() if k != key}
        return {**rest, "panels": _listed(value[key])}
    has_fields = any(plain_key(str(k)) in _PANEL_FIELDS for k in value)
    return {"panels": [value]} if has_fields else {**value, "panels": []}
