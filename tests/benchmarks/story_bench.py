"""Reading 50 kB of script, cold, and writing down a comic of 100 pages, each against its limit of 100 ms;
rating, briefs and building the long sample."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from kitsumy_desktop import assets
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.marks import page_mark, panel_mark
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.scripts.dialects import DIALECTS
from kitsumy_desktop.story.scripts.write import script_of
from kitsumy_desktop.story.speech_line import split_cue, split_line

LIMIT = 0.100
SIZE = 50_000


def distinct_script() -> str:
    """50 kB of script in which hardly a line stands twice."""
    names = ("long.en.txt", "bakery.uk.txt", "lighthouse.en.txt")
    base = "\n".join(assets.resource("samples", n).read_text(encoding="utf-8") for n in names)
    text, round_ = "", 0
    while len(text.encode()) < SIZE:
        mark = f" {round_}"
        text += re.sub(r"(?m)([.!?])$", lambda end, mark=mark: mark + end[1], base)
        round_ += 1
    return text.encode()[:SIZE].decode(errors="ignore")


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    text = distinct_script()
    best = min(_cold(text) for _ in range(5))
    start = time.perf_counter()
    long = assets.resource("samples", "long.en.txt").read_text(encoding="utf-8")
    build_comic(long, BuildOptions(), seeded_ids("bench"))
    built = time.perf_counter() - start
    return [
        ("50 kB of script parsed", f"{best * 1e3:.0f} ms, {best / LIMIT:.2f}× of the limit", "≤ 1×"),
        ("24 pages from script to document", f"{built:.2f} s", ""),
        *_written(long),
    ]


def _written(long: str) -> list[tuple[str, str, str]]:
    """A hundred pages written down in every dialect, the script they have read each time."""
    body = long[long.index("PAGE ONE") :]
    text = long + "".join(re.sub(r"\bthe\b", f"the {i}", body) for i in range(4))
    comic = build_comic(text, BuildOptions(), seeded_ids("bench")).document
    share = 100 / len(comic.comic.pages)
    rows = []
    for dialect in DIALECTS:
        best = min(_timed(lambda dialect=dialect: script_of(comic, dialect.id)) for _ in range(5)) * share
        told = f"{best * 1e3:.0f} ms, {best / LIMIT:.2f}× of the limit"
        rows.append((f"100 pages written as {dialect.name}", told, "≤ 1×"))
    return rows


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _cold(text: str) -> float:
    for kept in (page_mark, panel_mark, split_line, split_cue):
        kept.cache_clear()
    start = time.perf_counter()
    parse_script(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    for row in run():
        print(" | ".join(row))
