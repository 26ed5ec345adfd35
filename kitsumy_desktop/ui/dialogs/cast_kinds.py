"""The three kinds of sheets as the cast dialog shows them: fields, words, and which panels they concern."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PlaceId, PropId, RecordId
from kitsumy_desktop.editing.commands.cast import CAST
from kitsumy_desktop.editing.commands.places import PLACES
from kitsumy_desktop.editing.commands.props import PROPS
from kitsumy_desktop.editing.commands.sheets import SheetKind
from kitsumy_desktop.generation.recipes.compose import panels_at, panels_showing, panels_with


class TextRow(msgspec.Struct, frozen=True):
    """A text of a sheet. `lines` 1: done with Enter; more: a small editor, done when typing rests."""

    field: str
    label: str
    step: str
    """Name of the undo step."""
    lines: int = 1
    hint: str = ""
    note: str = ""
    """Said below."""


class CastKind(msgspec.Struct, frozen=True):
    """All that the list and the sheets of one kind need; texts are English sources for `tr`."""

    id: str
    title: str
    commands: SheetKind
    prefix: str
    """Of fresh ids."""
    icon: str
    panels: Callable[[Document, RecordId], tuple[PanelId, ...]]
    """Panels whose brief names one."""
    rows: tuple[TextRow, ...]
    drop: str
    """Invites pictures where there is none yet."""
    none: str
    why: str
    first: str
    add: str
    remove: str
    order: str
    fresh: str
    """Name of one that has none yet."""
    remove_step: str = ""
    adds_named: bool = True
    """Whether a new one takes the name that briefs write most often without a sheet."""


MEMBERS = CastKind(
    "cast",
    "Cast",
    CAST,
    "ch",
    "users",
    lambda document, i: panels_with(document, CharacterId(i)),
    (
        TextRow("name", "Name", "Rename character"),
        TextRow(
            "aliases",
            "Also called",
            "Change other names",
            1,
            "Other names in the script, with commas between",
        ),
        TextRow(
            "look",
            "Look",
            "Change look",
            4,
            "Age, face, hair, skin, build, one mark nobody else has: what stays when the clothes change",
        ),
        TextRow(
            "outfit",
            "Outfit",
            "Change outfit",
            2,
            "Clothes with their colours, from head to foot",
            "Look and outfit are used word for word in every picture.",
        ),
        TextRow(
            "voice",
            "Voice",
            "Change voice",
            2,
            "How they talk: short or winding, polite, rough, favourite words",
            "For whoever writes their lines.",
        ),
    ),
    "Drop pictures of this character here, the best first.",
    "Nobody in the cast yet",
    "Whoever stands here looks the same in every picture, by words, colours and pictures.",
    "Add a character",
    "Add character",
    "Remove from the cast",
    "Order the cast",
    "New character",
    "Remove character",
    adds_named=False,
)
SETTINGS = CastKind(
    "places",
    "Places",
    PLACES,
    "pl",
    "map-pin",
    lambda document, i: panels_at(document, PlaceId(i)),
    (
        TextRow("name", "Name", "Rename place"),
        TextRow(
            "look",
            "Look",
            "Change look",
            5,
            "Kind of place, buildings or furniture, materials and colours, light, one thing only here",
            "Used word for word in every picture of this place.",
        ),
    ),
    "Drop pictures of this place here, the best first.",
    "No places yet",
    "A place that stands here looks the same in every picture, by words and pictures.",
    "Add a place",
    "Add place",
    "Remove place",
    "Order the places",
    "New place",
)
THINGS = CastKind(
    "props",
    "Props",
    PROPS,
    "pr",
    "image",
    lambda document, i: panels_showing(document, PropId(i)),
    (
        TextRow("name", "Name", "Rename prop"),
        TextRow(
            "look",
            "Look",
            "Change look",
            5,
            "What it is, size, material and colours, wear, one mark that tells it from any other",
            "Used word for word in every picture that shows it.",
        ),
    ),
    "Drop pictures of this thing here, the best first.",
    "No props yet",
    "A thing the story comes back to. What stands here looks the same in every picture that shows it.",
    "Add a prop",
    "Add prop",
    "Remove prop",
    "Order the props",
    "New prop",
)
KINDS = (MEMBERS, SETTINGS, THINGS)


def kind_of(record: object) -> CastKind | None:
    """The kind a record is of, if it is one with a sheet."""
    return next((kind for kind in KINDS if isinstance(record, kind.commands.record)), None)
