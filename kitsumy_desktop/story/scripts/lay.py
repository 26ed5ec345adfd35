"""A tree as the text of a script: the same pages, panels and lines when it is read again."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import msgspec

from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.scripts.fountain import FountainPen
from kitsumy_desktop.story.scripts.full import FullPen
from kitsumy_desktop.story.scripts.markdown import MarkdownPen
from kitsumy_desktop.story.scripts.pen import Pen, mark_words
from kitsumy_desktop.story.scripts.safe import Safe, logical, names_before_colons, one_line, written_down
from kitsumy_desktop.story.scripts.words import Keywords, keywords
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree


class PanelSpot(NamedTuple):
    """Where a panel stands; see `pen.Spot`."""

    number: int
    marks: tuple[str, ...] = ()
    scene: str = ""
    below: bool = False


def text_of(tree: ScriptTree, dialect: Dialect = "full", language: str = "") -> str:
    """The script of a tree. `language` chooses the keywords; empty: the tree's.

    What cannot be written is left out: lines without words, space at the ends of lines, control characters.
    """
    tree = writable(tree)
    pen = pen_for(tree, dialect, language)
    words = keywords(language or tree.language)
    lines = pen.front(tree)
    number, slug = 1, ""
    for page in tree.pages:
        lines += ["", ""] if lines and dialect != "markdown" else [""] if lines else []
        page_lines, slug = _page(page, number, slug, pen, words)
        lines += page_lines
        number += 2 if page.last is not None else 1
    return "\n".join(map(written_down, lines)) + "\n"


def pen_for(tree: ScriptTree, dialect: Dialect, language: str = "") -> Pen:
    """Who writes the parts of this script."""
    safe, words = Safe(names_in(tree)), keywords(language or tree.language)
    if dialect == "full":
        return FullPen(words, safe)
    return FountainPen(words, safe) if dialect == "fountain" else MarkdownPen(words, safe)


def names_in(tree: ScriptTree) -> Counter[str]:
    """How often each name stands, or may be taken to stand, before a colon in a script of the tree."""
    texts = [page.notes for page in tree.pages] + [panel.description for panel in tree.panels]
    texts += [line.text for line in tree.lines]
    names = names_before_colons([logical(text) for text in texts if text])
    names.update(Counter(line.speaker.lower() for line in tree.lines))
    return names


def spot_of(page: ScriptPage, index: int, slug: str, words: Keywords) -> PanelSpot:
    """Where a page's panel stands, when the scene before it is `slug`."""
    panel = page.panels[index]
    marks = panel.marks - page.marks if len(page.panels) == 1 else panel.marks
    begins = bool(panel.slug) and ("scene" in panel.marks or panel.slug != slug)
    before = page.panels[index - 1] if index else None
    empty = before is not None and not before.description and not before.lines
    scene = panel.slug if begins else ""
    return PanelSpot(index + 1, mark_words(words, marks), scene, bool(scene) and empty)


def _page(page: ScriptPage, number: int, slug: str, pen: Pen, words: Keywords) -> tuple[list[str], str]:
    lines = pen.page(page, number)
    for i, panel in enumerate(page.panels):
        lines += [""] if i else []
        lines += pen.panel(panel, spot_of(page, i, slug, words))
        slug = panel.slug or slug
    while lines and not lines[-1]:
        lines.pop()
    return lines, slug


def writable(tree: ScriptTree) -> ScriptTree:
    """The tree with its texts as a script can hold them."""
    return msgspec.structs.replace(
        tree,
        title=one_line(tree.title),
        author=one_line(tree.author),
        cast=tuple(msgspec.structs.replace(c, name=one_line(c.name)) for c in tree.cast if one_line(c.name)),
        pages=tuple(
            msgspec.structs.replace(page, panels=tuple(map(writable_panel, page.panels)))
            for page in tree.pages
        ),
    )


def writable_panel(panel: ScriptPanel) -> ScriptPanel:
    """The panel with its lines, those without words left out; line ends are BREAKs."""
    lines = (writable_line(line) for line in panel.lines)
    return msgspec.structs.replace(
        panel, slug=one_line(panel.slug), lines=tuple(line for line in lines if line.text)
    )


def writable_line(line: ScriptLine) -> ScriptLine:
    """The line on one logical line, with what a line of its kind can tell."""
    kind = line.kind
    return msgspec.structs.replace(
        line,
        text=logical(line.text),
        speaker="" if kind in ("sfx", "note") else one_line(line.speaker),
        manner=one_line(line.manner),
        off_panel=line.off_panel and kind not in ("caption", "sfx", "note"),
        joined=line.joined and kind not in ("caption", "sfx", "note"),
        whole=line.whole and kind not in ("sfx", "note"),
    )
