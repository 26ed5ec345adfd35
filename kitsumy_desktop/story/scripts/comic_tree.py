"""A comic as the tree of its script: what `parse` would have read if a person had written it down."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.document import Document, Worded
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.story.scripts.former import Former, former_panels
from kitsumy_desktop.story.scripts.safe import normal, one_line
from kitsumy_desktop.story.scripts.scenes import ScenePen
from kitsumy_desktop.story.scripts.spoken import LineWriter, Said
from kitsumy_desktop.story.scripts.words import keywords
from kitsumy_desktop.story.tree import CastEntry, ScriptLine, ScriptPage, ScriptPanel, ScriptTree

_MARKS = frozenset(("splash", "spread", "inset"))


class ComicTree(msgspec.Struct, frozen=True):
    """The tree and the anchors of its panels, in their order."""

    tree: ScriptTree
    anchors: tuple[Anchor, ...]


def comic_tree(document: Document, language: str = "") -> ComicTree:
    """The comic told as a script. Notes, manners, scene headings and the spelling of names come from the
    script it has, as far as its anchors hold; everything else from the records."""
    comic = document.comic
    tree, former = former_panels(document)
    reader = _ComicReader(document, former, language or comic.language)
    pages = tuple(reader.page(page) for page in document.pages())
    told = ScriptTree(
        pages=pages,
        title=one_line(comic.title),
        author=one_line(comic.author),
        cast=_cast(document, pages),
        front=tree.front if tree else "",
        language=language or comic.language,
    )
    return ComicTree(told, tuple(reader.anchors))


class _ComicReader:
    def __init__(self, document: Document, former: dict[PanelId, Former], language: str) -> None:
        self.document, self.former = document, former
        self.cast = {c.name: c for c in document.characters()}
        self.lines = LineWriter(self.cast)
        places = (document.find(place) for place in document.comic.places)
        self.scenes = ScenePen([p for p in places if isinstance(p, Place)], keywords(language))
        self.anchors: list[Anchor] = []

    def page(self, page: Page) -> ScriptPage:
        """A page with its panels."""
        panels = list(self.document.panels(page.id))
        items = self._by_panel(page, panels)
        begun = self.former.get(panels[0].id) if panels else None
        script = begun.page if begun else None
        marks = script.marks & _MARKS if script else frozenset[str]()
        if page.spread:
            marks |= {"spread"}
        elif script and script.last is not None:
            marks -= {"spread"}
        if script is None and page.full_bleed and len(panels) == 1:
            marks = frozenset(("splash",))
        told = tuple(self._panel(panel, items.get(panel.id, [])) for panel in panels)
        notes = [page.beat, page.notes, self._page_notes(script)]
        if not panels:
            notes += map(_loose, items.get(None, []))
        return ScriptPage(
            panels=told,
            last=0 if page.spread else None,
            marks=marks,
            notes=normal(" ".join(_each_once(notes))),
        )

    def _page_notes(self, script: ScriptPage | None) -> str:
        """What the script says of the page; a scene heading between the marks is told by its panel."""
        if script is None:
            return ""
        slug = script.panels[0].slug if script.panels else ""
        return script.notes.removesuffix(slug).strip() if slug else script.notes

    def _by_panel(self, page: Page, panels: list[Panel]) -> dict[PanelId | None, list[Worded]]:
        """Items by panel; those of no panel go to the page's last one."""
        known = {panel.id for panel in panels}
        last = panels[-1].id if panels else None
        found: dict[PanelId | None, list[Worded]] = {}
        for item in self.document.worded(page.id):
            found.setdefault(item.panel if item.panel in known else last, []).append(item)
        return found

    def _panel(self, panel: Panel, items: list[Worded]) -> ScriptPanel:
        former = self.former.get(panel.id)
        script = former.panel if former else None
        said = self.lines.lines(items, panel.brief, former)
        self.anchors.append(Anchor(panel.id, tuple(one.ids for one in said)))
        slug, begins = self.scenes.heading(panel.brief, script)
        marks = (script.marks & _MARKS if script else frozenset[str]()) | ({"scene"} if begins else set())
        return ScriptPanel(
            description=_description(panel, script, said),
            lines=tuple(one.line for one in said),
            slug=slug,
            marks=marks,
        )


def _description(panel: Panel, script: ScriptPanel | None, said: list[Said]) -> str:
    """What the panel shows; nothing where only its notes tell it."""
    text = normal(panel.brief.action)
    notes = " ".join(one.line.text for one in said if one.line.kind == "note")
    if script is not None and not script.description and text == normal(notes):
        return ""
    return text


def _cast(document: Document, pages: Iterable[ScriptPage]) -> tuple[CastEntry, ...]:
    """Everyone, where there is more to tell than who speaks."""
    members = list(document.characters())
    lines: list[ScriptLine] = [line for page in pages for panel in page.panels for line in panel.lines]
    speaking = {line.speaker for line in lines}
    known = all(not (m.look + m.outfit).strip() and {m.name, *m.aliases} & speaking for m in members)
    return () if known else tuple(CastEntry(m.name, normal(m.look), (), normal(m.outfit)) for m in members)


def _loose(item: Worded) -> str:
    """What is said on a page without panels, as a note."""
    return f"{item.speaker}: {item.text}" if isinstance(item, Balloon) and item.speaker else item.text


def _each_once(texts: list[str]) -> list[str]:
    """Texts without those that others hold already."""
    told = [text.strip() for text in texts if text.strip()]
    return [
        t
        for i, t in enumerate(told)
        if not any(t in o and (t != o or j < i) for j, o in enumerate(told) if j != i)
    ]
