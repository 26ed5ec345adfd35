"""A text as it was read, with everything that follows from the reading worked out once and remembered."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from functools import cached_property, lru_cache, partial
from threading import Lock
from typing import NamedTuple, TypeAlias

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.comic import Reading as Direction
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.story.brief import Told, write_briefs
from kitsumy_desktop.story.cast import Cast, find_cast
from kitsumy_desktop.story.importance import Rating, rate
from kitsumy_desktop.story.read import ReadingKind, read_story, story_kind
from kitsumy_desktop.story.rough import divided
from kitsumy_desktop.story.tables.cast import PRONOUNS_ONE
from kitsumy_desktop.story.text import guess_language
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel, ScriptTree
from kitsumy_desktop.story.update.align import Words

REMEMBERED = 6
"""Readings kept: the script's own, and those of the last keystrokes."""


class Node(NamedTuple):
    """A panel of a reading: index of its page, its place there, and itself."""

    page: int
    at: int
    panel: ScriptPanel


class Reading:
    """One text, read. Nodes, cast, briefs and ratings have the order of the text."""

    def __init__(self, tree: ScriptTree, direction: Direction) -> None:
        self.tree = tree
        self.direction = direction
        self.nodes = tuple(
            Node(p, i, panel) for p, page in enumerate(tree.pages) for i, panel in enumerate(page.panels)
        )

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """Every node as it is compared with those of another text."""
        return tuple(
            Words(node_key(n.panel), partial(node_text, n.panel), tuple(x.kind for x in n.panel.lines))
            for n in self.nodes
        )

    @cached_property
    def cast(self) -> Cast:
        """The cast of the text."""
        return find_cast(self.tree)

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """A brief for every node."""
        return write_briefs(self.tree, self.cast, self.direction)

    @cached_property
    def ratings(self) -> tuple[Rating, ...]:
        """Importance and type of every node."""
        return rate(self.tree)

    def explicit(self, node: int) -> bool:
        """Whether the writer marked the page a node stands on."""
        return self.tree.pages[self.nodes[node].page].explicit


_Key: TypeAlias = tuple[str, str, ReadingKind, Direction]
_known: OrderedDict[_Key, Reading] = OrderedDict()
_lock = Lock()


def reading_of(text: str, language: str, kind: ReadingKind, direction: Direction) -> Reading:
    """The reading of a text. A language without word lists is read by the one its letters suggest."""
    key = (text, language, kind, direction)
    with _lock:
        found = _known.get(key)
        if found is not None:
            _known.move_to_end(key)
            return found
    known = language if language in PRONOUNS_ONE else guess_language(text)
    reading = Reading(read_story(text, known, kind), direction)
    remember(key, reading)
    return reading


def remember(key: _Key, reading: Reading) -> None:
    """Keeps the reading of (text, language, kind, direction), so that the text is not read again."""
    with _lock:
        _known[key] = reading
        while len(_known) > REMEMBERED:
            _known.popitem(last=False)


def script_of_comic(document: Document) -> Script | None:
    """The comic's script record, if it has one."""
    found = document.find(document.comic.script) if document.comic.script is not None else None
    return found if isinstance(found, Script) else None


def current_reading(document: Document) -> Reading:
    """The reading of the comic's script as it is; of an empty text where there is none."""
    script, comic = script_of_comic(document), document.comic
    if script is None:
        return reading_of("", comic.language, "script", comic.reading)
    return reading_of(script.text, comic.language, script.kind, comic.reading)


def reading_of_new(document: Document, text: str) -> Reading:
    """The reading of a new text for the comic. It is worked out anew whether it is prose, unless the person
    had told so against the signs of the old one."""
    script, comic = script_of_comic(document), document.comic
    if script is not None and script.text == text:
        return current_reading(document)
    kind: ReadingKind = _usual_kind(text)
    if script is not None and script.text.strip() and _usual_kind(script.text) != script.kind:
        kind = script.kind
    return reading_of(text, comic.language, kind, comic.reading)


@lru_cache(REMEMBERED)
def _usual_kind(text: str) -> ReadingKind:
    return story_kind(text)


@lru_cache(4096)
def pieces_of_line(line: ScriptLine) -> tuple[str, ...]:
    """What a line is lettered as: one text, or several where it is long. Nothing for a note."""
    if line.kind == "note":
        return ()
    if line.kind == "sfx":
        return (line.text,)
    return tuple(piece.text for pieces in divided([line]) for piece in pieces)


def node_key(panel: ScriptPanel) -> Hashable:
    """Equal for panels that say the same."""
    lines = tuple((x.kind, x.speaker, x.text, x.manner, x.off_panel, x.joined) for x in panel.lines)
    return panel.description, lines, panel.marks - {"scene"}


def node_text(panel: ScriptPanel) -> str:
    """Everything a panel of the script says."""
    return "\n".join(
        (panel.description, *(f"{x.speaker}: {x.text}" if x.speaker else x.text for x in panel.lines))
    ).strip()
