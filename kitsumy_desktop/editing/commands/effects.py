"""Lines, tones and smears: add, shape to the panel, other dice, ready-made looks."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import LinesId, PageId, PanelId, RecordId, SmearId, ToneId
from kitsumy_desktop.comic.placing import PREFIXES
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.comic.shapes import page_format, panel_shapes
from kitsumy_desktop.editing.effect_presets import EffectPreset, LinesPreset, SmearPreset, TonePreset

LEAST_RADIUS = 6.0
"""An ellipse made from shares of a panel is at least this large, unless it is to have none; points."""
KEPT = ("angle", "colour", "seed", "hidden", "locked", "pinned", "group")
"""Fields of lines that a ready-made look leaves alone."""
SUBJECT = 0.7
"""Share of a panel's box that a smear made without an area covers, about its middle."""


def prefix_of(preset: EffectPreset) -> str:
    """What the id of an effect made from a preset begins with."""
    if isinstance(preset, LinesPreset):
        return PREFIXES[Lines]
    return PREFIXES[Tone if isinstance(preset, TonePreset) else Smear]


def label_of(preset: EffectPreset) -> str:
    """What a step that adds one is called."""
    if isinstance(preset, LinesPreset):
        return "Add lines"
    if isinstance(preset, TonePreset):
        return "Add tone"
    return "Add motion blur" if preset.kind == "motion" else "Add ghosts"


def add_effect(document: Document, effect: Effect) -> Diff:
    """The effect on its page: above other effects, beneath everything that is said."""
    page = document.page(effect.page)
    first = _first_word(document, page)
    items = (*page.items[:first], effect.id, *page.items[first:])
    return changed(document, [msgspec.structs.replace(page, items=items), effect])


def in_front(document: Document, effect: Effect) -> bool:
    """Whether any balloon or sound effect of the page lies beneath it."""
    page = document.page(effect.page)
    return effect.id in page.items[_first_word(document, page) :]


def set_front(document: Document, effect_id: RecordId, front: bool) -> Diff:
    """Above everything said, or beneath it."""
    (effect,) = effects_of(document, [effect_id])
    if front == in_front(document, effect):
        return EMPTY
    if not front:
        return beneath_words(document, [effect_id])
    page = document.page(effect.page)
    items = (*(i for i in page.items if i != effect_id), effect_id)
    return changed(document, [msgspec.structs.replace(page, items=items)])


def beneath_words(document: Document, ids: Iterable[RecordId]) -> Diff:
    """Effects beneath everything said, above other effects; those that are already stay where they are."""
    above = [e for e in effects_of(document, ids) if in_front(document, e)]
    pages: list[Page] = []
    for page_id in dict.fromkeys(e.page for e in above):
        page, moved = document.page(page_id), {e.id for e in above}
        first = _first_word(document, page)
        rest = [i for i in page.items[first:] if i not in moved]
        items = (*page.items[:first], *(i for i in page.items[first:] if i in moved), *rest)
        pages.append(msgspec.structs.replace(page, items=items))
    return changed(document, pages)


def _first_word(document: Document, page: Page) -> int:
    """Place of the lowest balloon or sound effect among the page's items; behind all where there is none."""
    records = (document.find(i) for i in page.items)
    return next((n for n, r in enumerate(records) if isinstance(r, Balloon | Sfx)), len(page.items))


def made(
    document: Document,
    page_id: PageId,
    panel: PanelId | None,
    effect_id: RecordId,
    preset: EffectPreset,
    area: Polygon | None = None,
) -> Effect:
    """A good-looking effect in a panel, or on the whole page: over `area`, else over what it suits.

    Raises InputError for a smear where there is no picture.
    """
    place = home(document, page_id, panel)
    if isinstance(preset, LinesPreset):
        around = bounds(area) if area else bounds(place)
        blank = Lines(LinesId(effect_id), page_id, panel, around.center)
        return with_look(blank, preset, around)
    if isinstance(preset, TonePreset):
        tone = Tone(ToneId(effect_id), page_id, panel, area or place)
        return with_look(tone, preset, bounds(tone.area))
    if panel is None or document.panel(panel).art is None:
        raise InputError(
            "Blur and ghosts are made of a panel's picture, and there is none here.",
            "Put a picture into the panel first.",
        )
    return with_look(
        Smear(SmearId(effect_id), page_id, panel, area or _middle(bounds(place))), preset, bounds(place)
    )


def with_look(effect: Effect, preset: EffectPreset, box: Rect) -> Effect:
    """The effect with a preset's look, where it stands; what depends on the panel is measured by `box`.

    A preset of another kind leaves it as it is.
    """
    if isinstance(effect, Lines) and isinstance(preset, LinesPreset):
        shares = (preset.across * box.w, preset.down * box.h)
        rx, ry = (max(LEAST_RADIUS, s) if s > 0 else 0.0 for s in shares)
        plain = Lines(effect.id, effect.page, effect.panel, effect.center)
        kept = {name: getattr(effect, name) for name in KEPT}
        given = {"rx": rx, "ry": ry, **preset.fields, "kind": preset.kind}
        return msgspec.structs.replace(plain, **{**kept, **given})
    if isinstance(effect, Tone) and isinstance(preset, TonePreset):
        screen = msgspec.structs.replace(preset.screen, seed=effect.screen.seed)
        return msgspec.structs.replace(effect, screen=with_ends(screen, effect))
    if isinstance(effect, Smear) and isinstance(preset, SmearPreset):
        area = bounds(effect.area)
        side = min(area.w, area.h)
        return msgspec.structs.replace(
            effect,
            kind=preset.kind,
            copies=preset.copies,
            feather=preset.feather,
            way=Point(preset.across * side, preset.down * side),
        )
    return effect


def with_ends(screen: Screen, tone: Tone) -> Screen:
    """A gradient's ends: those the tone has, else from the top to the bottom of its area."""
    if screen.density_to is None:
        return screen
    box = bounds(tone.area)
    start = tone.screen.start or Point(box.center.x, box.y)
    end = tone.screen.end or Point(box.center.x, box.bottom)
    return msgspec.structs.replace(screen, start=start, end=end)


def set_density_to(document: Document, tone_id: RecordId, density: float | None) -> Diff:
    """Make a tone run out to another density, or be even again (None)."""
    tone = document.get(tone_id, Tone)
    screen = msgspec.structs.replace(tone.screen, density_to=density)
    return changed(document, [msgspec.structs.replace(tone, screen=with_ends(screen, tone))])


def apply_preset(document: Document, ids: Iterable[RecordId], preset: EffectPreset) -> Diff:
    """A ready-made look for effects of its kind."""
    effects = effects_of(document, ids)
    looks = (with_look(e, preset, bounds(home(document, e.page, e.panel))) for e in effects)
    return changed(document, [after for e, after in zip(effects, looks, strict=True) if after != e])


def over_panel(document: Document, ids: Iterable[RecordId]) -> Diff:
    """Tones and smears over their whole panel, lines about its middle; in no panel, over the page."""
    diff = EMPTY
    for effect in effects_of(document, ids):
        place = home(document, effect.page, effect.panel)
        if isinstance(effect, Lines):
            after: Effect = msgspec.structs.replace(effect, center=bounds(place).center, locked=True)
        else:
            after = msgspec.structs.replace(effect, area=place, locked=True)
        diff = diff.then(changed(document, [after]))
    return diff


def throw_again(document: Document, ids: Iterable[RecordId]) -> Diff:
    """Other dice for the same lines and grain; even tones and smears have none."""
    after: list[Effect] = []
    for effect in effects_of(document, ids):
        if isinstance(effect, Lines):
            after.append(msgspec.structs.replace(effect, seed=effect.seed + 1))
        elif isinstance(effect, Tone) and effect.screen.kind == "sand":
            screen = msgspec.structs.replace(effect.screen, seed=effect.screen.seed + 1)
            after.append(msgspec.structs.replace(effect, screen=screen))
    return changed(document, after)


def effects_of(document: Document, ids: Iterable[RecordId]) -> tuple[Effect, ...]:
    """Those of the records that are effects."""
    return tuple(r for r in map(document.find, ids) if isinstance(r, Effect))


def home(document: Document, page_id: PageId, panel: PanelId | None) -> Polygon:
    """The shape an effect is drawn in: its panel's, else the page's with its bleed."""
    shape = panel_shapes(document, page_id).get(panel) if panel is not None else None
    return shape if shape else page_format(document.comic, document.page(page_id)).bleed_box.corners()


def _middle(box: Rect) -> Polygon:
    off = (1 - SUBJECT) / 2
    return box.grown(-box.w * off, -box.h * off).corners()
