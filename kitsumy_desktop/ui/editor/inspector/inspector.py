"""The panel at the right: forms for what is selected, for the page and the comic where nothing is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Effect, Record
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Tone
from kitsumy_desktop.editing.selection import standing
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.cast.brief_box import BriefBox
from kitsumy_desktop.ui.editor.drops.styles import StyleList
from kitsumy_desktop.ui.editor.inspector.balloon_fields import balloon_fields, balloon_look_fields
from kitsumy_desktop.ui.editor.inspector.comic_fields import comic_fields
from kitsumy_desktop.ui.editor.inspector.common_fields import COMMON_FIELDS
from kitsumy_desktop.ui.editor.inspector.effect_fields import LINES_FIELDS, SMEAR_FIELDS, TONE_FIELDS
from kitsumy_desktop.ui.editor.inspector.fields import Field
from kitsumy_desktop.ui.editor.inspector.form import Form
from kitsumy_desktop.ui.editor.inspector.frame_fields import FRAME_FIELDS
from kitsumy_desktop.ui.editor.inspector.glyphs import MissingGlyphs
from kitsumy_desktop.ui.editor.inspector.gutter_fields import gutter_fields
from kitsumy_desktop.ui.editor.inspector.page_fields import PAGE_FIELDS
from kitsumy_desktop.ui.editor.inspector.panel_fields import CONTENT_FIELDS, PICTURE_FIELDS, PLACE_FIELDS
from kitsumy_desktop.ui.editor.inspector.position import PositionBox
from kitsumy_desktop.ui.editor.inspector.section import Section
from kitsumy_desktop.ui.editor.inspector.sfx_fields import sfx_colour_fields, sfx_fields, sfx_shape_fields
from kitsumy_desktop.ui.editor.inspector.templates import TemplateGrid
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.gradually import Gradually
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.theme.tokens import PANEL_WIDTH

PAGE_COMMANDS = ("page.layout", "page.shuffle", "page.letter", "page.draw")
PANEL_COMMANDS = ("panel.rows", "panel.columns", "panel.picture", "panel.draft")
PICTURE_COMMANDS = ("generate.panels", "picture.vary", "picture.image", "picture.fix", "picture.upscale")
FRAME_COMMANDS = ("panel.frame_dice", "panel.shape_dice", "panel.frame_page")
SFX_COMMANDS = ("sfx.look", "edit.text", "edit.duplicate", "item.front", "item.back", "edit.delete")
GUTTER_COMMANDS = ("gutter.reset", "gutter.straight", "gutter.merge")
BODY_COMMANDS = ("body.free", "tail.add", "balloon.join", "balloon.separate")
EFFECT_COMMANDS = ("effect.dice", "effect.whole", "edit.duplicate", "item.front", "item.back", "edit.delete")
ITEM_COMMANDS = ("edit.text", "edit.duplicate", "item.front", "item.back", "edit.delete")

SINGLE = frozenset({"pictures"})
"""Sections that make sense for one object only."""
PAUSE_MS = 20
"""Between two sections of a comic that opens: the page is painted first."""
AHEAD_MS = 200
"""Between two sections that are made before anybody has asked for them."""
AHEAD = ("panel", "pictures", "frame", "place", "picture", "balloon", "balloon_look")
"""What is clicked first on most pages; the other sections follow."""


@dataclass(frozen=True)
class Plan:
    """What a section is made from; `below` makes what stands below its form."""

    title: str
    fields: tuple[Field, ...]
    commands: tuple[str, ...] = ()
    below: Callable[[], QWidget] | None = None


class Inspector(QScrollArea):
    """Sections by kind of record; those that fit the selection are shown."""

    brief_changing = Signal(str)
    """Id of a panel in whose brief somebody or something is about to be changed."""
    folded = Signal(object)
    """frozenset of the names of all sections that are folded: the person folded or opened one."""

    def __init__(
        self, session: Session, actions: ActionSet, theme: Theme, pictures: Callable[[], QWidget]
    ) -> None:
        """`pictures` makes what is shown of a panel's pictures."""
        super().__init__()
        self.setAccessibleName(tr("Inspector"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(PANEL_WIDTH)
        self._session = session
        self._actions = actions
        self._theme = theme
        self._sections: dict[str, Section] = {}
        self._folded: frozenset[str] = frozenset()
        self._body = QWidget()
        self._body.setProperty("role", "body")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._many = label("", "soft", wrap=True)
        self._many.setContentsMargins(16, 16, 16, 16)
        self._column.addWidget(self._many)
        self._plans = self._plan(theme, pictures)
        self.position = PositionBox(session, actions)
        self._column.insertWidget(1, self.position)
        self._column.addStretch(1)
        self.setWidget(self._body)
        session.selected.connect(self._show)
        session.gutter_changed.connect(self._other_gutter)
        session.page_changed.connect(self._show)
        session.changed.connect(self._show)
        self._show_many()
        QTimer.singleShot(PAUSE_MS, self, self._begin)

    def _plan(self, theme: Theme, pictures: Callable[[], QWidget]) -> dict[str, Plan]:
        """All sections there are, from the top to the bottom."""
        session = self._session
        book = session.services.book
        styles = tuple((s.id, s.name) for s in session.services.styles())
        return {
            "balloon": Plan(
                tr("Balloon"), balloon_fields(book), ITEM_COMMANDS, lambda: MissingGlyphs(session)
            ),
            "balloon_look": Plan(tr("Body and tails"), balloon_look_fields(book), BODY_COMMANDS),
            "sfx": Plan(tr("Sound effect"), sfx_fields(book), SFX_COMMANDS),
            "sfx_shape": Plan(tr("Shape of the letters"), sfx_shape_fields(book)),
            "sfx_colour": Plan(tr("Colours"), sfx_colour_fields()),
            "lines": Plan(tr("Lines"), LINES_FIELDS, EFFECT_COMMANDS),
            "tone": Plan(tr("Tone"), TONE_FIELDS, EFFECT_COMMANDS),
            "smear": Plan(tr("Motion"), SMEAR_FIELDS, EFFECT_COMMANDS[1:]),
            "pictures": Plan(tr("Pictures"), (), PICTURE_COMMANDS, pictures),
            "panel": Plan(tr("Panel"), CONTENT_FIELDS, PANEL_COMMANDS, lambda: self._brief_box(theme)),
            "picture": Plan(tr("Place in the panel"), PICTURE_FIELDS, ("picture.flip",)),
            "frame": Plan(tr("Frame"), FRAME_FIELDS, FRAME_COMMANDS),
            "place": Plan(tr("Place on the page"), PLACE_FIELDS),
            "gutter": Plan(tr("Gutter"), gutter_fields(session), GUTTER_COMMANDS),
            "common": Plan(tr("All of them"), COMMON_FIELDS),
            "page": Plan(tr("Page"), PAGE_FIELDS, PAGE_COMMANDS, lambda: TemplateGrid(session, theme)),
            "comic": Plan(tr("Comic"), comic_fields(book, styles), (), lambda: StyleList(session)),
        }

    def finish(self) -> None:
        """Commit what is being changed in a form."""
        self.position.finish()
        for section in self._sections.values():
            section.form.finish()

    def section(self, name: str) -> Section:
        """A section by name, made when it is first asked for."""
        made = self._sections.get(name)
        if made is None:
            made = self._sections[name] = self._make(self._plans[name])
            made.fold(name in self._folded)
            made.folded.connect(lambda folded: self._keep_folded(name, folded))
            made.setVisible(False)
            above = list(self._plans)[: list(self._plans).index(name)]
            self._column.insertWidget(2 + sum(n in self._sections for n in above), made)
        return made

    def fold(self, names: frozenset[str]) -> None:
        """Fold these sections and open all others."""
        self._folded = names
        for name, section in self._sections.items():
            section.fold(name in names)

    def _keep_folded(self, name: str, folded: bool) -> None:
        self._folded = self._folded | {name} if folded else self._folded - {name}
        self.folded.emit(self._folded)

    def _make(self, plan: Plan) -> Section:
        buttons = [self._actions.button(c) for c in plan.commands]
        section = Section(plan.title, Form(self._session, plan.fields), buttons, self._theme)
        if plan.below is not None:
            section.add(plan.below())
        return section

    def _brief_box(self, theme: Theme) -> BriefBox:
        box = BriefBox(self._session, theme)
        box.changing.connect(self.brief_changing)
        return box

    def _other_gutter(self) -> None:
        """What was being changed belongs to the one before."""
        self.finish()
        self._show()

    def _begin(self) -> None:
        """Make what a comic shows when it opens, section by section: forms take time."""
        missing = [name for name in self._wanted() if name not in self._sections]
        for name in missing[:1]:
            self.section(name)
        if missing:
            QTimer.singleShot(PAUSE_MS, self, self._begin)
        else:
            self._show()
            names = sorted(self._plans, key=lambda n: AHEAD.index(n) if n in AHEAD else len(AHEAD))
            Gradually(self, AHEAD_MS).begin([partial(self.section, name) for name in names])

    def _show(self, *_news: object) -> None:
        wanted = self._wanted()
        for name in wanted:
            self.section(name)
        for name, section in self._sections.items():
            records = wanted.get(name, ())
            if records:
                section.show_records(records)
            section.setVisible(bool(records))
        self._show_many()

    def _show_many(self) -> None:
        count = len(self._session.selection)
        self._many.setText(trn("%n object selected|%n objects selected", count))
        self._many.setVisible(count > 1)

    def _wanted(self) -> dict[str, tuple[Record, ...]]:
        session = self._session
        records = session.selected_records()
        if records:
            return _common(records)
        page = session.document.find(session.page) if session.page else None
        shown: dict[str, tuple[Record, ...]] = {"comic": (session.document.comic,)}
        if isinstance(page, Page):
            shown["page"] = (page,)
            if session.gutter is not None:
                shown["gutter"] = (page,)
        return shown


def _common(records: tuple[Record, ...]) -> dict[str, tuple[Record, ...]]:
    """The sections that all of the records have, with the records they show."""
    each = [_sections_of(record) for record in records]
    shared = [n for n in each[0] if all(n in other for other in each)]
    if len(records) > 1:
        shared = [n for n in shared if n not in SINGLE]
        if not shared and all(standing(r) is not None for r in records):
            return {"common": records}
    return {name: tuple(sections[name] for sections in each) for name in shared}


def _sections_of(record: Record) -> dict[str, Record]:
    if isinstance(record, Balloon):
        return {"balloon": record, "balloon_look": record}
    if isinstance(record, Sfx):
        return {"sfx": record, "sfx_shape": record, "sfx_colour": record}
    if isinstance(record, Effect):
        return {{Lines: "lines", Tone: "tone", Smear: "smear"}[type(record)]: record}
    if isinstance(record, Panel):
        shown: dict[str, Record] = {"pictures": record, "panel": record, "frame": record, "place": record}
        return shown | ({"picture": record} if record.art is not None else {})
    return {"comic": record} if isinstance(record, Comic) else {}
