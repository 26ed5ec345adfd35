"""Values by the names of parameters of editing commands, made up by dice: the other half of `any_command`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import msgspec

from kitsumy_desktop.comic.document import ITEMS, Document, Record
from kitsumy_desktop.comic.geometry import Affine, Point, Rect, Size, rotation, scaling, translation
from kitsumy_desktop.comic.ids import IdSource, LinesId, PageId, PictureHash, RecordId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.character import VoiceLettering
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.comic.records.layout import Leaf, Split
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.records.page_template import PageTemplate
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.craft.layout.borders import CutRef
from kitsumy_desktop.craft.layout.outlines import Outline
from kitsumy_desktop.craft.layout.templates import templates_for
from kitsumy_desktop.craft.lettering.sfx_looks import LOOKS, SfxLook
from kitsumy_desktop.editing.commands.gutters import panel_borders
from kitsumy_desktop.editing.commands.page_templates import taken_down
from kitsumy_desktop.editing.effect_presets import PRESETS, EffectPreset
from kitsumy_desktop.tools.scene import Scene

WORDS = ("Стій!", "Where is it?", "Żółw *idzie*.", "“Quote” \\ back", "line\nbreak", "{gasp} I…", "")
COLOURS = ("#112233", "#ffeedd", "#d8281c")
ADDING = ("add", "paste", "inset")


class Values:
    """One method a name; what a name means may depend on the command it belongs to."""

    def __init__(self, scene: Scene, dice: Random, fresh: IdSource, command: str) -> None:
        self.scene = scene
        self.document: Document = scene.document
        self.page = scene.page
        self.dice = dice
        self.fresh = fresh
        self.field, _, self.command = command.partition(".")

    # -- ids ------------------------------------------------------------------------------------------

    def page_id(self) -> PageId:
        """The page in hand; a new one for commands that make pages, any for those that lead to another."""
        if self.command in ("add_page", "add_spread"):
            return PageId(self.fresh("pg"))
        return self.one(self.document.comic.pages) if self.command == "move_to_page" else self.page.id

    def panel_id(self) -> str:
        making = ("add_page", "add_panel", "add_spread", "add_picture")
        return self._new_or("pn", self.page.panels, adds=self.command in making)

    def balloon_id(self) -> str:
        found = [i for i in self.page.items if isinstance(self.document.find(i), Balloon)]
        return self._new_or("bl", found, adds=self.command.startswith(ADDING))

    def effect_id(self) -> str:
        return self.one([i for i in self.page.items if i.split("-")[-1] in ("ln", "tn", "sm")])

    def tone_id(self) -> str:
        return self.one([i for i in self.page.items if isinstance(self.document.find(i), Tone)])

    def sfx_id(self) -> str:
        return self.fresh("fx")

    def new_id(self) -> str:
        return self.fresh("pn")

    def item_id(self) -> str:
        return self.one(self.page.items)

    def a(self) -> Any:
        """The end of a stroke, or a panel that changes places."""
        return self.point() if self.field in ("cuts", "gutters") else self.panel_id()

    b = a

    def pattern(self) -> str:
        return self.one(self.page.panels)

    after = pattern

    def above(self) -> str:
        """Of the same sort as what is put there."""
        return self.one(self.page.panels if self.command == "put_panels" else self.page.items)

    def leader(self) -> str:
        return self.one(self.seen())

    def ids(self) -> list[str]:
        """Of one page, or pages; panels alone where the command is about panels."""
        if self.field == "pages":
            return list(self.some(self.document.comic.pages))
        if self.field == "merging" or self.command == "put_panels":
            tree = [p for p in self.page.panels if self.document.panel(p).polygon is None]
            wanted = tree if self.field == "merging" else self.page.panels
            at = self.dice.randrange(max(1, len(wanted)))
            return list(wanted[at : at + 2])
        return list(self.some(self.seen()))

    def panels(self) -> list[str]:
        return list(self.some(self.page.panels))

    order = panel_ids = panels

    def character_id(self) -> str:
        return self.one(self.document.comic.cast)

    def place_id(self) -> str:
        return self.one(self.document.comic.places)

    def prop_id(self) -> str:
        return self.one(self.document.comic.props)

    # -- places and sizes -----------------------------------------------------------------------------

    def by(self) -> Point:
        return Point(self.dice.uniform(-40, 40), self.dice.uniform(-40, 40))

    offset = way = by

    def polygon(self) -> tuple[Point, ...]:
        return self.rect().corners()

    def outline(self) -> Outline:
        corners = self.polygon()
        return Outline(corners, tuple(self.dice.uniform(-0.2, 0.2) for _ in corners))

    def outlines(self) -> tuple[tuple[Point, ...], ...]:
        return ((Point(0.2, 0.2), Point(0.6, 0.2), Point(0.5, 0.8)),)

    def points(self) -> tuple[Point, ...]:
        return self.rect().corners()

    def at(self) -> Any:
        """A number of a page, a place, or a share of the way."""
        if self.field == "pages" or "spread" in self.command:
            return self.dice.randint(0, len(self.document.comic.pages))
        return self.point() if self.field in ("clipboard", "balloons") else self.dice.uniform(0.1, 0.9)

    def to(self) -> Any:
        if self.field == "arrange":
            return self.rect()
        whole = self.field in ("pages", "sheets")
        return self.dice.randint(0, 4) if whole else self.dice.uniform(-30, 700)

    def path(self) -> tuple[int, ...]:
        return ()

    def ref(self) -> CutRef:
        """A cut of the page's layout, at its top or one split below."""
        layout = self.page.layout
        if not isinstance(layout, Split):
            return CutRef((), 0)
        below = [n for n, part in enumerate(layout.parts) if isinstance(part, Split)]
        where = (self.one(below),) if below and self.dice.random() < 0.5 else ()
        split = layout.parts[where[0]] if where else layout
        cuts = 1 if isinstance(split, Leaf) else len(split.cuts)
        return CutRef(where, self.dice.randrange(cuts))

    def borders(self) -> list[int]:
        panel = self.one([p for p in self.page.panels if self.document.panel(p).polygon is None])
        there = panel_borders(self.document, panel) if panel in self.document.records else ()
        return [self.dice.randrange(len(there))] if there else [0]

    def wanted(self) -> Sequence[float]:
        return tuple(self.dice.uniform(-1, 1) * 5 + share for share in (0.0, 2.0))

    def index(self) -> int:
        return self.dice.randint(0, 2)

    def number(self) -> int:
        return self.dice.randint(0, 1)

    def count(self) -> int:
        return self.dice.randint(1, 3)

    def tail(self) -> Tail:
        return Tail(self.point(), bend=self.dice.uniform(-1, 1))

    def degrees(self) -> float:
        return self.one([90.0, -90.0, 180.0, 33.0])

    def angle(self) -> float:
        return self.dice.uniform(-25, 25)

    def zoom(self) -> float:
        return self.dice.uniform(1, 3)

    def factor(self) -> float:
        return self.dice.uniform(0.7, 1.4)

    def least(self) -> float:
        return 24.0

    # -- words, looks, structures -------------------------------------------------------------------------

    def text(self) -> str:
        return self.one(WORDS)

    def texts(self) -> list[tuple[RecordId, str]]:
        return [(i, self.text()) for i in self.some(self.page.items)]

    def beat(self) -> str:
        return self.one(WORDS)

    def name(self) -> str:
        return f"Name {self.dice.randint(0, 50)}"

    def mark(self) -> str:
        return self.one(("*", "_", "**", "~", "{"))

    def side(self) -> str:
        return self.one(("t", "r", "b", "l"))

    def colour(self) -> str:
        return self.one(COLOURS)

    def style_id(self) -> str:
        return self.one((*(s.id for s in self.document.comic.lettering.styles), ""))

    instead = style_id

    def style(self) -> LetteringStyle:
        return LetteringStyle(self.fresh("st"), self.name(), scale=self.dice.uniform(0.8, 1.3))

    def template_id(self) -> str:
        free = sum(self.document.panel(p).polygon is None for p in self.page.panels)
        return self.one([t.id for t in templates_for(free)])

    def template(self) -> PageTemplate:
        other = self.dice.choice(self.document.comic.pages)
        return taken_down(self.document, other, self.fresh("pt"), self.name())

    def guide(self) -> Guide:
        return Guide(self.one(("rows", "columns")), self.dice.uniform(0, 400))

    def guides(self) -> tuple[Guide, ...]:
        return (self.guide(), self.guide())

    def effect(self) -> Lines:
        panel = self.one(self.page.panels)
        home = panel if panel in self.document.records else None
        return Lines(LinesId(self.fresh("ln")), self.page.id, home, self.point())

    def preset(self) -> EffectPreset:
        return self.one([preset for presets in PRESETS.values() for preset in presets])

    def look(self) -> SfxLook:
        return self.one(LOOKS)

    def aliases(self) -> tuple[str, ...]:
        return self.some(("Ann", "Ania", "the girl"))

    def lettering(self) -> VoiceLettering:
        return VoiceLettering(face="caveat")

    def pictures(self) -> tuple[str, ...]:
        return (self.art().picture,)

    def importance(self) -> int:
        return self.dice.randint(1, 5)

    def seed(self) -> int:
        return self.dice.randint(0, 99)

    def sources(self) -> list[Record]:
        return [self.document.records[i] for i in self.some(self.seen())]

    def fields(self) -> dict[str, Any]:
        """Of a brief or a sheet."""
        return {"look": self.text()} if self.field == "sheets" else {"action": self.text()}

    def holding(self) -> Callable[[RecordId, Size], Size]:
        return lambda record, size: Size(max(18.0, size.w), max(14.0, size.h))

    def overlaps(self) -> Callable[[RecordId, RecordId], bool]:
        return lambda a, b: self.scene.box(a).intersection(self.scene.box(b)) is not None

    # -- what others are made of ------------------------------------------------------------------------

    def art(self) -> Art:
        made = [r.art for r in self.document.records.values() if isinstance(r, Panel) and r.art is not None]
        none = Art(PictureHash("0" * 64), 64, 64)
        return msgspec.structs.replace(self.dice.choice(made or [none]), flipped=False)

    def affine(self) -> Affine:
        return self.one([translation(*self.by()), scaling(self.dice.uniform(0.6, 1.5)), rotation(15.0)])

    def point(self) -> Point:
        sheet = self.scene.sheet.bleed_box
        return Point(self.dice.uniform(sheet.x, sheet.right), self.dice.uniform(sheet.y, sheet.bottom))

    def rect(self) -> Rect:
        p = self.point()
        return Rect(p.x, p.y, self.dice.uniform(30, 200), self.dice.uniform(30, 200))

    def seen(self) -> tuple[RecordId, ...]:
        """Everything of the page that has a box, so that it can be arranged."""
        panels = [p for p in self.page.panels if len(self.scene.shapes.get(p, ())) > 2]
        items = [i for i in self.page.items if isinstance(self.document.find(i), ITEMS)]
        return (*panels, *items)

    def one(self, of: Sequence[Any]) -> Any:
        """One of them; where there is none, a name nobody has."""
        return self.dice.choice(list(of)) if of else "nothing"

    def some(self, of: Sequence[Any]) -> tuple[Any, ...]:
        """One to four of them."""
        return tuple(self.dice.sample(list(of), min(len(of), self.dice.randint(1, 4)))) if of else ()

    def _new_or(self, prefix: str, there: Sequence[str], *, adds: bool) -> str:
        return self.fresh(prefix) if adds or not there else str(self.dice.choice(list(there)))
