"""Invariants of balloons: their size, tails, free outline and whom they are joined with."""

from __future__ import annotations

import math

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon


def balloon_problems(document: Document, balloon: Balloon) -> list[str]:
    """What is wrong with a balloon of a page, one sentence each."""
    found: list[str] = []
    if not (balloon.width > 0 and balloon.height > 0):
        found.append(f"balloon {balloon.id} has no size")
    if balloon.outline and len(balloon.outline) < 3:
        found.append(f"balloon {balloon.id} has an outline of fewer than three points")
    points = (balloon.center, *balloon.outline, *(tail.tip for tail in balloon.tails))
    if not all(math.isfinite(v) for point in points for v in point):
        found.append(f"balloon {balloon.id} is nowhere")
    if not balloon.padding > 0 or not 0 <= (balloon.roundness or 0.0) <= 1:
        found.append(f"balloon {balloon.id} has a body that cannot be")
    return found + _link_problems(document, balloon)


def _link_problems(document: Document, balloon: Balloon) -> list[str]:
    if balloon.joined is None:
        return []
    before = document.find(balloon.joined)
    if not isinstance(before, Balloon) or before.page != balloon.page:
        return [f"balloon {balloon.id} is joined with {balloon.joined}, which is not on its page"]
    seen = {balloon.id}
    while isinstance(before, Balloon):
        if before.id in seen:
            return [f"balloon {balloon.id} goes on from itself"]
        seen.add(before.id)
        before = document.find(before.joined) if before.joined is not None else None
    return []
