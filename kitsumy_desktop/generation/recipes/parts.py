"""The prompt of a panel in parts: style, shot, cast word for word, action, place, props, light, room.

Every part is plain language whatever the model; `adapt` turns it into tags where a model was taught tags. So
what a panel shows has one wording, and a panel does not get stale because another model drew it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Polygon, bounds
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Figure, Panel
from kitsumy_desktop.comic.records.place import Place, Prop
from kitsumy_desktop.comic.records.recipe import PartRole, PromptPart, Reference
from kitsumy_desktop.generation.recipes.words import ANGLES, SHOTS, SIDES, SPACES, face_words, pose_words
from kitsumy_desktop.generation.styles import Style


class Cast:
    """Characters, places and props of a document by every name they go by."""

    def __init__(self, document: Document) -> None:
        self._people: dict[str, Character] = {}
        for character in document.characters():
            for name in (character.name, *character.aliases):
                self._people.setdefault(_key(name), character)
        self._places: dict[str, Place] = {}
        for place_id in document.comic.places:
            place = document.get(place_id, Place)
            self._places.setdefault(_key(place.name), place)
        self._props: dict[str, Prop] = {}
        for prop_id in document.comic.props:
            prop = document.get(prop_id, Prop)
            self._props.setdefault(_key(prop.name), prop)

    def of(self, panel: Panel) -> tuple[Character, ...]:
        """Members of the cast in a panel, in the brief's order, each once."""
        found = (self._people.get(_key(figure.who)) for figure in panel.brief.figures)
        return tuple({c.id: c for c in found if c is not None}.values())

    def person(self, name: str) -> Character | None:
        """The character of that name or alias."""
        return self._people.get(_key(name))

    def place(self, name: str) -> Place | None:
        """The place of that name."""
        return self._places.get(_key(name))

    def props(self, panel: Panel) -> tuple[Prop, ...]:
        """Described props a panel's brief names, in its order, each once."""
        if not panel.brief.props:
            return ()
        found = (self._props.get(_key(name)) for name in panel.brief.props)
        return tuple({p.id: p for p in found if p is not None}.values())

    def prop(self, name: str) -> Prop | None:
        """The prop of that name."""
        return self._props.get(_key(name))

    def references(self, panel: Panel) -> tuple[Reference, ...]:
        """The pictures a panel's picture is to follow."""
        return references_of(self.of(panel), self.place(panel.brief.place), self.props(panel))


def subject_parts(panel: Panel, cast: Cast, style: Style) -> tuple[PromptPart, ...]:
    """All parts that follow from brief, cast and style, in order."""
    brief = panel.brief
    place = cast.place(brief.place)
    told: list[tuple[PartRole, str]] = [
        ("style", style.prefix),
        ("shot", f"{SHOTS[brief.shot]}, {ANGLES[brief.angle]}"),
        *(("cast", _figure(figure, cast, style)) for figure in brief.figures),
        ("action", brief.picture if brief.picture.strip() else brief.action),
        ("place", _sheet(brief.place, place.look) if place else brief.place),
        *[("prop", _prop(name, cast)) for name in brief.props],
        ("light", _both(brief.time, brief.light)),
        ("finish", style.suffix),
    ]
    return tuple(PromptPart(role, text.strip()) for role, text in told if text.strip())


def with_order(parts: tuple[PromptPart, ...], space: str, words: str) -> tuple[PromptPart, ...]:
    """The parts with what belongs to one order: room for lettering before the finish, own words last."""
    room = (PromptPart("space", f"empty space at the {space} for lettering"),) if space else ()
    head = tuple(p for p in parts if p.role != "finish")
    tail = tuple(p for p in parts if p.role == "finish")
    hand = (PromptPart("hand", words.strip()),) if words.strip() else ()
    return (*head, *room, *tail, *hand)


def character_words(character: Character, style: Style) -> str:
    """A cast sheet word for word, with the palette where the style has colours at all."""
    coloured = character.palette and style.hand.mode == "colour"
    palette = "colours " + " ".join(character.palette) if coloured else ""
    sheet = _sheet(character.name, _both(character.look, character.outfit))
    return ", ".join(t for t in (sheet, palette) if t)


def references_of(
    cast: tuple[Character, ...], place: Place | None, props: tuple[Prop, ...] = ()
) -> tuple[Reference, ...]:
    """Pictures to follow: each character's sheet first, then everybody's next picture, place and props last.

    In turns, so that a model that takes few pictures sees everybody before it sees anybody twice.
    """
    rows = [
        [Reference(p, c.name) for p in ((c.turnaround,) if c.turnaround else ()) + c.references] for c in cast
    ]
    turns = [row[i] for i in range(max(map(len, rows), default=0)) for row in rows if i < len(row)]
    turns += [Reference(p, place.name) for p in place.references] if place else []
    if props:
        turns += [Reference(p, prop.name) for prop in props for p in prop.references]
    first: dict[str, Reference] = {}
    for reference in turns:
        first.setdefault(reference.picture, reference)
    return tuple(first.values())


def lettering_space(document: Document, panel: Panel, shape: Polygon) -> str:
    """Where the panel's balloons stand: "top", "bottom", "top and bottom", "left", "right".

    Without balloons it is where the brief asks for room; empty: nowhere.
    """
    box = bounds(shape)
    centres = [b.center for b in _balloons(document, panel)]
    if not centres or box.w <= 0 or box.h <= 0:
        return SPACES[panel.brief.space]
    heights = [(c.y - box.y) / box.h for c in centres]
    top, bottom = any(h < 0.45 for h in heights), any(h > 0.55 for h in heights)
    if top or bottom:
        return " and ".join(w for w, there in (("top", top), ("bottom", bottom)) if there)
    return "left" if sum(c.x for c in centres) / len(centres) < box.center.x else "right"


def _balloons(document: Document, panel: Panel) -> Iterator[Balloon]:
    for item in document.worded(panel.page):
        if isinstance(item, Balloon) and item.panel == panel.id:
            yield item


def _figure(figure: Figure, cast: Cast, style: Style) -> str:
    character = cast.person(figure.who)
    sheet = character_words(character, style) if character else figure.who
    doing = (face_words(figure.expression), pose_words(figure.pose), SIDES.get(figure.position, ""))
    return ", ".join(words for words in (sheet, *doing) if words)


def _prop(name: str, cast: Cast) -> str:
    known = cast.prop(name)
    return _sheet(known.name, known.look) if known else name


def _both(one: str, other: str) -> str:
    """Two pieces of a description with a comma between; one alone stays word for word as it is written."""
    if not other:
        return one
    return f"{one.strip().rstrip('.,;')}, {other.strip()}" if one.strip() and other.strip() else one or other


def _sheet(name: str, look: str) -> str:
    return f"{name}: {look.strip()}" if look.strip() else name


def _key(name: str) -> str:
    return name.strip().casefold()
