"""Recipes of a whole comic, against building that comic from its script in the same run."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TypeVar

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PictureHash, seeded_ids
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.compose import compose, stale_panels, too_coarse
from kitsumy_desktop.generation.recipes.graph import build_graph
from kitsumy_desktop.generation.recipes.models import model
from kitsumy_desktop.story.build import BuildOptions, build_comic

T = TypeVar("T")
TIMES = 5
"""Of which the best counts."""


def run() -> list[tuple[str, str, str]]:
    """Rows of (what, figure, goal)."""
    text = assets.resource("samples", "long.en.txt").read_text(encoding="utf-8")
    build_s, document = best(lambda: build_comic(text, BuildOptions(), seeded_ids("bench")).document)
    document = _painted(document)
    compose_s, recipes = best(lambda: _recipes(document))
    chosen = model("flux2-klein-4b")
    adapt_s, made = best(lambda: [adapted(r, chosen) for r in recipes])
    graph_s, _ = best(lambda: [build_graph(r, {}) for r in made])
    stale_s, stale = best(lambda: stale_panels(document))
    coarse_s, _ = best(lambda: too_coarse(document))
    share = 100 / len(recipes) * 1000
    detail = f"{len(recipes)} panels, {len(stale)} stale"
    rows = [
        ("compose", compose_s),
        ("adapt to a model", adapt_s),
        ("graphs", graph_s),
        ("stale panels", stale_s),
        ("coarse panels", coarse_s),
    ]
    return [
        (
            f"{what}, 100 panels",
            f"{s * share:.1f} ms ({s / build_s:.3f} of reading the script; {detail})",
            "< 20 ms",
        )
        for what, s in rows
    ]


def best(work: Callable[[], T]) -> tuple[float, T]:
    """The shortest of some runs, in seconds, and what the work gives."""
    shortest, result = math.inf, work()
    for _ in range(TIMES):
        start = time.perf_counter()
        result = work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest, result


def _painted(document: Document) -> Document:
    """Every panel with a generated picture of another subject."""
    art = Art(PictureHash("0" * 64), 1024, 1024, "take", subject="0" * 64)
    panels = [p for page in document.pages() for p in document.panels(page.id)]
    return Document({**document.records, **{p.id: msgspec.structs.replace(p, art=art) for p in panels}})


def _recipes(document: Document) -> list[Recipe]:
    found = []
    for page in document.pages():
        shapes = panel_shapes(document, page.id)
        found += [compose(document, panel, shape) for panel, shape in shapes.items()]
    return found
