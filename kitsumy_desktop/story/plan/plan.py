"""A comic plan: everything about a comic that is not yet drawn. What the writer answers, what the plan editor
edits, and the JSON file other tools may read and write (`resources/plan.schema.json`).

Members, places and props are referred to by their names, which are unique within a plan.
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.page import PageTurn
from kitsumy_desktop.comic.records.panel import CameraAngle, PanelType, Shot, TextSpace

PLAN_FORMAT = "kitsumy-plan"
PLAN_VERSION = 1

PlanLineKind: TypeAlias = BalloonKind | Literal["sfx", "note"]
Side: TypeAlias = Literal["", "left", "center", "right", "back"]
Importance: TypeAlias = Annotated[int, msgspec.Meta(ge=1, le=5)]


class PlanFigure(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who is seen in a panel, where they stand, and how."""

    who: str
    position: Side = ""
    expression: str = ""
    pose: str = ""


class PlanLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is said, thought, told or heard, in the language of the comic."""

    text: str
    kind: PlanLineKind = "speech"
    who: str = ""
    """The speaker; empty for captions without a voice, SFX and notes."""
    off: bool = False
    """The speaker is not in the picture."""
    manner: str = ""
    """How it is said: (smiling)."""


class PlanPanel(msgspec.Struct, frozen=True, omit_defaults=True):
    """One panel: what the picture shows and what stands in it."""

    action: str = ""
    """What happens and is seen, in the language of the comic."""
    lines: tuple[PlanLine, ...] = ()
    type: PanelType = "dialogue"
    importance: Importance = 3
    shot: Shot = "medium"
    angle: CameraAngle = "eye"
    place: str = ""
    time: str = ""
    light: str = ""
    figures: tuple[PlanFigure, ...] = ()
    props: tuple[str, ...] = ()
    picture: str = ""
    """The same as `action` in plain English, for picture models: no style, no lettering."""
    space: TextSpace = ""


class PlanPage(msgspec.Struct, frozen=True, omit_defaults=True):
    """One page: its beat and its panels."""

    panels: tuple[PlanPanel, ...] = ()
    beat: str = ""
    turn: PageTurn = ""


class PlanCharacter(msgspec.Struct, frozen=True, omit_defaults=True):
    """A member of the cast. `look` and `outfit` in plain English, used word for word in every prompt."""

    name: str
    aliases: tuple[str, ...] = ()
    role: str = ""
    """What they are in the story."""
    look: str = ""
    outfit: str = ""
    palette: tuple[str, ...] = ()
    """#rrggbb."""
    voice: str = ""


class PlanThing(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place or a prop. `look` in plain English."""

    name: str
    look: str = ""


class Plan(msgspec.Struct, frozen=True, omit_defaults=True):
    """A whole comic, planned. `language` is a BCP 47 tag: "en", "uk", "pl", "pt-BR"…"""

    title: str = ""
    language: str = "en"
    reading: Reading = "ltr"
    author: str = ""
    premise: str = ""
    genre: str = ""
    tone: str = ""
    audience: str = ""
    summary: str = ""
    cast: tuple[PlanCharacter, ...] = ()
    places: tuple[PlanThing, ...] = ()
    props: tuple[PlanThing, ...] = ()
    pages: tuple[PlanPage, ...] = ()
    format: Literal["kitsumy-plan"] = "kitsumy-plan"
    version: int = PLAN_VERSION
