"""Which panels an order can be for, and what it asks. Values, no widgets."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash
from kitsumy_desktop.comic.paging import page_numbers
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.generation.recipes.models import GraphKind, Model, models
from kitsumy_desktop.ui.generation import Kind
from kitsumy_desktop.ui.i18n import tr, trn

TITLES: dict[Kind, str] = {
    "generate": "Generate pictures",
    "vary": "Vary the picture",
    "image": "A picture from a picture",
    "inpaint": "Fix a region",
    "upscale": "Upscale the picture",
}
GRAPHS: dict[Kind, GraphKind] = {
    "generate": "text",
    "vary": "text",
    "image": "image",
    "inpaint": "inpaint",
    "upscale": "upscale",
}


class Scope(msgspec.Struct, frozen=True):
    """A choice of panels; `id` is one of selected, page, missing, stale, comic."""

    id: str
    text: str
    panels: tuple[PanelId, ...]


class Asked(msgspec.Struct, frozen=True):
    """What the person began with. `scope`: the id of the choice that is made at first."""

    kind: Kind
    scopes: tuple[Scope, ...]
    scope: str = ""
    picture: PictureHash | None = None
    """None: what the panel shows."""
    mask: PictureHash | None = None

    @property
    def first(self) -> Scope:
        """The choice that is made at first. Raises IndexError without any."""
        return next((s for s in self.scopes if s.id == self.scope), self.scopes[0])


def scopes(
    document: Document, page: PageId | None, selected: Iterable[PanelId], stale: tuple[PanelId, ...]
) -> tuple[Scope, ...]:
    """The choices there are now, empty ones left out, the smallest first."""
    chosen = tuple(selected)
    every = tuple(p for one in document.pages() for p in document.panels(one.id))
    on_page = tuple(document.page(page).panels) if page is not None else ()
    missing = tuple(p.id for p in every if unpainted(p))
    whole = tuple(p.id for p in every)
    number = page_numbers(document)[page].text if page is not None else ""
    found = (
        Scope("selected", trn("The selected panel|%n selected panels", len(chosen)), chosen),
        Scope("stale", trn("The stale panel|%n stale panels", len(stale)), stale),
        Scope("page", tr("Page {number}", number=number) + f" ({len(on_page)})", on_page),
        Scope("missing", tr("Drafts and empty panels") + f" ({len(missing)})", missing),
        Scope("comic", tr("Every panel of the comic") + f" ({len(whole)})", whole),
    )
    return tuple(s for s in found if s.panels)


def unpainted(panel: Panel) -> bool:
    """Whether a panel shows a draft or nothing at all."""
    return panel.art is None or panel.art.kind == "draft"


def models_for(kind: Kind) -> tuple[Model, ...]:
    """Models that can do it: with a graph for it, or hosted ones that take pictures."""
    graph = GRAPHS[kind]
    return tuple(m for m in models() if graph in m.graphs or _hosted(m, kind))


NEEDS: dict[Kind, frozenset[str]] = {
    "generate": frozenset(("prompt",)),
    "vary": frozenset(("prompt", "seed")),
    "image": frozenset(("prompt", "picture")),
    "inpaint": frozenset(("prompt", "picture", "mask")),
    "upscale": frozenset(("picture",)),
}
"""What an own graph must have a place for."""


def graphs_for(kind: Kind, graphs: Iterable[OwnGraph]) -> tuple[OwnGraph, ...]:
    """The person's own graphs that can do it."""
    return tuple(g for g in graphs if NEEDS[kind] <= g.slots.keys())


def _hosted(model: Model, kind: Kind) -> bool:
    """Hosted models have no graph of ours: they make pictures from words, or from references."""
    if model.graphs:
        return False
    return kind in ("generate", "vary") or (kind == "image" and model.references > 0)
