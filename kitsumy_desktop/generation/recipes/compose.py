"""From a document to recipes: what a panel's picture is to be, and which pictures are no longer that."""

from __future__ import annotations

import math
from collections.abc import Callable

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Polygon, bounds
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PlaceId, PropId, derived_seed
from kitsumy_desktop.comic.picture_style import picture_style
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.recipe import (
    Edit,
    PromptPart,
    Recipe,
    Reference,
    SubjectHash,
    subject_hash,
)
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.generation.recipes.models import Model, model
from kitsumy_desktop.generation.recipes.parts import (
    Cast,
    character_words,
    lettering_space,
    subject_parts,
    with_order,
)
from kitsumy_desktop.generation.recipes.sizes import bucket, enlarged, size_for
from kitsumy_desktop.generation.styles import Style, style

NATURAL = "flux2-klein-4b"
"""The usual model: open licence, follows reference pictures, quick."""
TAGGED = "animagine-xl-4"
"""For styles that tag models draw best, where there are no reference pictures to follow."""
UPSCALER = "esrgan-x4"
COARSE = 2 / 3
"""Below this share of the format's dpi a picture looks soft in print (200 of 300)."""
SHEET = (
    "character turnaround sheet of one person: full figure from the front, three-quarter, side and back in "
    "a row, and four heads with neutral, happy, angry and frightened faces, plain white background"
)
SHEET_ASPECT = 1.5


def compose(
    document: Document,
    panel_id: PanelId,
    shape: Polygon,
    *,
    model: str = "",
    seed: int | None = None,
    words: str = "",
    edit: Edit | None = None,
) -> Recipe:
    """The recipe of a panel of that shape (page points).

    `model`: id in the registry, empty: chosen; `seed` None: the panel's own; `words`: the person's, added
    last; `edit`: what is done to an existing picture. Raises InputError for an unknown model or style.
    """
    panel, cast = document.panel(panel_id), Cast(document)
    kind = style(picture_style(document, panel.page))
    people = cast.of(panel)
    references = cast.references(panel)
    chosen = _model(model, kind, references, edit)
    parts = with_order(subject_parts(panel, cast, kind), lettering_space(document, panel, shape), words)
    width, height = _size(document, panel, shape, edit, chosen)
    return Recipe(
        model=chosen.id,
        style=kind.id,
        parts=parts,
        negative=_negative(kind, chosen),
        seed=_own_seed(document, panel, people) if seed is None else seed,
        width=width,
        height=height,
        references=references,
        edit=edit,
    )


def turnaround_recipe(document: Document, character_id: CharacterId, model: str = "") -> Recipe:
    """A sheet of a character from all sides, after its description and reference pictures.

    Raises InputError for an unknown model, KeyError for an unknown character.
    """
    character = document.get(character_id, Character)
    kind = style(document.comic.style)
    references = tuple(Reference(picture, character.name) for picture in character.references)
    chosen = _model(model, kind, references, None)
    width, height = bucket(SHEET_ASPECT, math.inf, chosen)
    return Recipe(
        model=chosen.id,
        style=kind.id,
        parts=(
            PromptPart("style", kind.prefix),
            PromptPart("shot", SHEET),
            PromptPart("cast", character_words(character, kind)),
            PromptPart("finish", kind.suffix.replace("single illustration, ", "")),
        ),
        negative=_negative(kind, chosen),
        seed=derived_seed(document.comic.seed, character.id, "turnaround"),
        width=width,
        height=height,
        references=references,
    )


def stale_panels(document: Document) -> tuple[PanelId, ...]:
    """Panels with a generated picture that no longer follows from brief, cast and style, in reading order.

    Drafts and pictures brought by hand are never stale. Pure and quick: no picture is looked at.
    """
    cast = Cast(document)
    kinds = {page.id: style(picture_style(document, page.id)) for page in document.pages()}
    return tuple(
        panel.id
        for page in document.pages()
        for panel in document.panels(page.id)
        if panel.art is not None
        and panel.art.kind == "take"
        and panel.art.subject
        and panel.art.subject != _subject(panel, cast, kinds[page.id])
    )


def panels_with(document: Document, character_id: CharacterId) -> tuple[PanelId, ...]:
    """Panels whose brief names a character, in reading order."""
    cast = Cast(document)
    return _panels(document, lambda panel: any(c.id == character_id for c in cast.of(panel)))


def panels_at(document: Document, place_id: PlaceId) -> tuple[PanelId, ...]:
    """Panels whose brief names a place, in reading order."""
    cast = Cast(document)
    return _panels(document, lambda panel: _is(cast.place(panel.brief.place), place_id))


def panels_showing(document: Document, prop_id: PropId) -> tuple[PanelId, ...]:
    """Panels whose brief names a prop, in reading order."""
    cast = Cast(document)
    return _panels(document, lambda panel: any(p.id == prop_id for p in cast.props(panel)))


def too_coarse(document: Document, dpi: float | None = None) -> tuple[PanelId, ...]:
    """Panels whose picture has fewer pixels per inch than `dpi` as it stands; None: two thirds of the
    format's, below which print looks soft. Drafts are not meant for print and do not count."""
    least = document.comic.format.dpi * COARSE if dpi is None else dpi
    found: list[PanelId] = []
    for page in document.pages():
        shapes = panel_shapes(document, page.id)
        for panel in document.panels(page.id):
            shape, art = shapes.get(panel.id, ()), panel.art
            if art is not None and art.kind != "draft" and shape and picture_dpi(art, shape) < least:
                found.append(panel.id)
    return tuple(found)


def picture_dpi(art: Art, shape: Polygon) -> float:
    """Pixels per inch of a picture in a panel of that shape (points): it covers the box, times its zoom."""
    box = bounds(shape)
    points_per_pixel = max(box.w / max(1, art.width), box.h / max(1, art.height)) * max(art.zoom, 1e-6)
    return 72 / points_per_pixel if points_per_pixel > 0 else math.inf


def _panels(document: Document, shown: Callable[[Panel], bool]) -> tuple[PanelId, ...]:
    return tuple(p.id for page in document.pages() for p in document.panels(page.id) if shown(p))


def _is(place: Place | None, place_id: PlaceId) -> bool:
    return place is not None and place.id == place_id


def _subject(panel: Panel, cast: Cast, kind: Style) -> SubjectHash:
    references = cast.references(panel)
    parts = subject_parts(panel, cast, kind)
    return subject_hash(Recipe(model="", style=kind.id, parts=parts, references=references))


def _model(wanted: str, kind: Style, references: tuple[Reference, ...], edit: Edit | None) -> Model:
    upscale = edit is not None and edit.kind == "upscale"
    if wanted:
        chosen = model(wanted)
        return chosen if chosen.makes("upscale") or not upscale else model(UPSCALER)
    if upscale:
        return model(UPSCALER)
    return model(TAGGED if kind.family == "tag" and not references else NATURAL)


def _negative(kind: Style, chosen: Model) -> str:
    return kind.negative if chosen.negative else ""


def _own_seed(document: Document, panel: Panel, people: tuple[Character, ...]) -> int:
    return derived_seed(document.comic.seed, *sorted(c.id for c in people), panel.id)


def _size(
    document: Document, panel: Panel, shape: Polygon, edit: Edit | None, chosen: Model
) -> tuple[int, int]:
    """The panel's shape at the format's dpi; an edit of the panel's own picture keeps that one's shape."""
    dpi = document.comic.format.dpi
    if edit is None or panel.art is None or panel.art.picture != edit.picture:
        return size_for(bounds(shape), dpi, chosen)
    width, height = max(1, panel.art.width), max(1, panel.art.height)
    if edit.kind == "upscale":
        return enlarged(width, height, edit.factor, chosen)
    return bucket(width / height, width * height, chosen)
