"""Layout and lettering per page, against reading the script and drawing the display list in the same run."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from kitsumy_desktop import assets
from kitsumy_desktop.app.work import book
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.editing.commands.layout import relayout_page
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.parse import parse_script

T = TypeVar("T")


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    """How long `work` takes, and what it gives."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    text = assets.resource("samples", "long.en.txt").read_text(encoding="utf-8")
    big = text * (50_000 // len(text) + 1)
    parse_s, _ = seconds(lambda: parse_script(big[:50_000]))
    build_s, built = seconds(lambda: build_comic(text, BuildOptions(), seeded_ids("bench")))
    document = built.document
    pages = document.comic.pages
    relayout_page(document, pages[0])
    letter_page(document, pages[0], book())
    layout_s, _ = seconds(lambda: [relayout_page(document, p) for p in pages])
    letter_s, diffs = seconds(lambda: [letter_page(document, p, book()) for p in pages])
    for diff in diffs:
        document = diff.applied_to(document)
    drawer = PageDrawer(book())
    draw_s, _ = seconds(lambda: [drawer.draw(document, p) for p in pages])
    per = 1000 / len(pages)
    return [
        ("50 kB of script parsed", f"{parse_s * 1000:.0f} ms", "<= 100 ms"),
        (f"script to {len(pages)} laid-out pages", f"{build_s * per:.0f} ms a page", "<= 150 ms"),
        ("layout of a page again", f"{layout_s * per:.0f} ms", "<= 150 ms"),
        ("lettering of a page / its display list", f"{letter_s / draw_s:.1f}x ({letter_s * per:.0f} ms)", ""),
    ]


if __name__ == "__main__":
    for row in run():
        print(*row, sep=" | ")
