"""From what the person wishes to an order of recipes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PictureHash
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Edit, EditKind, Recipe
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.generation.order import Order, Wanted
from kitsumy_desktop.ui.generation import MOST_VARIATIONS, Kind, Terms, Wish

SEEDS = 2**32
EDITS: dict[Kind, EditKind] = {"image": "image", "inpaint": "inpaint", "upscale": "upscale"}
LABELS: dict[Kind, str] = {
    "generate": "Generate",
    "vary": "Vary",
    "image": "From a picture",
    "inpaint": "Fix a region",
    "upscale": "Enlarge",
}


def order_for(document: Document, wish: Wish, terms: Terms, preferences: GenerationPreferences) -> Order:
    """The order. Raises InputError for a panel that is not there or has no picture to work from, and for a
    number of variations that is not to be had."""
    if not 1 <= wish.count <= MOST_VARIATIONS or (wish.count > 1 and wish.kind != "vary"):
        raise InputError(
            f"{wish.count} pictures of one panel cannot be ordered at once.",
            f"Vary a picture, 1 to {MOST_VARIATIONS} times.",
        )
    wanted = tuple(
        Wanted(
            page=panel.page,
            panel=panel.id,
            recipe=recipe,
            fixed_model=bool(wish.model or wish.graph),
            replaces=panel.art.picture if panel.art else None,
        )
        for panel, shape in _panels(document, wish.panels)
        for recipe in _recipes(document, panel, shape, wish, preferences)
    )
    return _order(document, wanted, LABELS[wish.kind], terms)


def turnaround_order(
    document: Document, character: CharacterId, terms: Terms, preferences: GenerationPreferences
) -> Order:
    """An order for one sheet. Its take belongs to the character: the job's panel is the character's id."""
    from kitsumy_desktop.generation.recipes.compose import turnaround_recipe

    recipe = turnaround_recipe(document, character, model=preferences.model)
    recipe = msgspec.structs.replace(recipe, seed=secrets.randbelow(SEEDS))
    first = document.comic.pages[0] if document.comic.pages else None
    if first is None:
        raise InputError("The comic has no page yet.", "Add a page first.")
    wanted = Wanted(page=first, panel=PanelId(character), recipe=recipe)
    return _order(document, (wanted,), "Turnaround sheet", terms)


def _order(document: Document, wanted: tuple[Wanted, ...], label: str, terms: Terms) -> Order:
    return Order(
        comic=document.comic.id,
        wanted=wanted,
        label=label,
        choice=terms.choice,
        mode=terms.mode,
        urgent=terms.urgent,
        local_only=terms.local_only,
        cap=terms.cap,
    )


def _panels(document: Document, ids: tuple[PanelId, ...]) -> Iterator[tuple[Panel, Polygon]]:
    shapes: dict[PanelId, Polygon] = {}
    for panel_id in ids:
        panel = document.find(panel_id)
        if not isinstance(panel, Panel):
            raise InputError("This panel is not in the comic any more.")
        if panel_id not in shapes:
            shapes.update(panel_shapes(document, panel.page))
        shape = shapes.get(panel_id, ())
        if len(shape) >= 3:  # a panel its gutters have squeezed away shows nothing
            yield panel, shape


def _recipes(
    document: Document, panel: Panel, shape: Polygon, wish: Wish, preferences: GenerationPreferences
) -> Iterator[Recipe]:
    """One recipe for every variation: with fresh seeds, or with those from the wished one on."""
    recipe = _recipe(document, panel, shape, wish, preferences)
    if wish.kind != "vary":
        yield recipe
        return
    for seed in _seeds(wish):
        yield msgspec.structs.replace(recipe, seed=seed)


def _seeds(wish: Wish) -> list[int]:
    if wish.seed is not None:
        return [(wish.seed + n) % SEEDS for n in range(wish.count)]
    fresh: set[int] = set()
    while len(fresh) < wish.count:
        fresh.add(secrets.randbelow(SEEDS))
    return list(fresh)


def _recipe(
    document: Document, panel: Panel, shape: Polygon, wish: Wish, preferences: GenerationPreferences
) -> Recipe:
    from kitsumy_desktop.generation.recipes.adapt import with_loras
    from kitsumy_desktop.generation.recipes.compose import compose
    from kitsumy_desktop.generation.recipes.own_graph import for_own

    recipe = compose(
        document,
        panel.id,
        shape,
        model=wish.model or preferences.model,
        seed=wish.seed,
        words=wish.words,
        edit=_edit(panel, wish),
    )
    if not wish.graph:
        return with_loras(recipe, wish.loras)
    own = next((g for g in preferences.graphs if g.name == wish.graph), None)
    if own is None:
        raise InputError(f"There is no graph called “{wish.graph}” any more.", "Choose another one.")
    return for_own(recipe, own)


def _edit(panel: Panel, wish: Wish) -> Edit | None:
    kind = EDITS.get(wish.kind)
    if kind is None:
        return None
    source: PictureHash | None = wish.picture or (panel.art.picture if panel.art else None)
    if source is None:
        raise InputError("This panel shows no picture to work from.", "Generate one, or drop one in.")
    if kind == "inpaint" and wish.mask is None:
        raise InputError("No region is marked.", "Paint over what is to be drawn anew.")
    return Edit(kind=kind, picture=source, mask=wish.mask, strength=wish.strength, factor=wish.factor)
