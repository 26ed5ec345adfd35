"""A script of 100 pages: brought up to date after one changed line, and following one edited balloon."""

from __future__ import annotations

import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.lettered_pages import face_book

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.editing.commands.items import delete_items, move_items, set_text
from kitsumy_desktop.editing.commands.layout import delete_panel
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.update import Merge, update_comic

PAGES = 100
UPDATE_LIMIT, MERGE_LIMIT, FRAME = 0.5, 0.1, 0.016
IDLE_LIMIT = 0.0002
ROUNDS = 15
BOOK = face_book()
T = TypeVar("T")


def long_script() -> str:
    """100 pages in which no panel says what another one says."""
    base = assets.resource("samples", "long.en.txt").read_text(encoding="utf-8")
    front, *blocks = re.split(r"(?m)^(?=PAGE )", base)
    pages = []
    for n in range(PAGES):
        block = re.sub(r"^PAGE [^\n(]*", f"PAGE {n + 1} ", blocks[n % len(blocks)])
        pages.append(re.sub(r"(?m)([.!?])$", rf" {n // len(blocks)}\1", block))
    return front + "".join(pages)


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    text = long_script()
    document = build_comic(text, BuildOptions(language="en"), seeded_ids("bench")).document
    lines = [m.start() for m in re.finditer(r"(?m)[^ \n]+$", text) if text[m.start() - 1] == " "]
    picked = [lines[len(lines) * k // ROUNDS] for k in range(ROUNDS)]
    edits = [f"{text[:at]}quietly {text[at:]}" for at in picked]
    panel = "Panel 3. A gull.\nBEA: Look, a gull!\n\nPanel 4."
    added = [re.sub(r"(?m)^Panel 3\.", panel, edit, count=1) for edit in edits]
    start = time.perf_counter()
    update_comic(document, edits[0], seeded_ids("first"), BOOK)
    first = time.perf_counter() - start
    merges = _each(edits, lambda t: Merge(document, t, seeded_ids("m")))
    whole = _each([f"{e} " for e in edits], lambda t: update_comic(document, t, seeded_ids("u"), BOOK))
    panels = _each(added, lambda t: update_comic(document, t, seeded_ids("n"), BOOK))
    return [
        _row("one line of a 100-page script: read, matched, merged", merges, MERGE_LIMIT),
        _row("the same with lettering", whole, UPDATE_LIMIT),
        _row("the first such update of a session, nothing remembered", [first], UPDATE_LIMIT),
        _row("a line and a new panel with a balloon", panels, UPDATE_LIMIT),
        *_follow_rows(document),
    ]


def _follow_rows(document: Document) -> list[tuple[str, str, str]]:
    said = [r for r in document.records.values() if isinstance(r, Balloon)]
    said = [said[len(said) * k // ROUNDS] for k in range(ROUNDS)]
    words = [set_text(document, b.id, f"{b.text} Indeed.", BOOK) for b in said]
    drags = [move_items(document, [b.id], Point(0.5, 0.5)) for b in said]
    gone = [delete_items(document, [b.id]) for b in said]
    panels = [delete_panel(document, b.panel) for b in said if b.panel is not None]
    with_script(document, words[0])
    return [
        _row("script follows a drag", _each(drags, lambda d: with_script(document, d)), IDLE_LIMIT),
        _row("script follows a balloon's words", _each(words, lambda d: with_script(document, d)), FRAME),
        _row("script follows a deleted balloon", _each(gone, lambda d: with_script(document, d)), FRAME),
        _row("script follows a deleted panel", _each(panels, lambda d: with_script(document, d)), FRAME),
    ]


def _each(cases: list[T], act: Callable[[T], object]) -> list[float]:
    times = []
    for case in cases:
        start = time.perf_counter()
        act(case)
        times.append(time.perf_counter() - start)
    return times


def _row(what: str, times: list[float], limit: float) -> tuple[str, str, str]:
    middle, most = statistics.median(times), max(times)
    return what, f"{middle * 1e3:.2f} ms, at most {most * 1e3:.2f}; {most / limit:.2f}× of the limit", "≤ 1×"


if __name__ == "__main__":
    for row in run():
        print(" | ".join(row))
