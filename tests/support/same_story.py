"""Whether two trees tell the same story, wherever in the text and under whatever numbers."""

from __future__ import annotations

from kitsumy_desktop.story.cast import display_name
from kitsumy_desktop.story.scripts.safe import same_line
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree

_SHOWN = frozenset(("splash", "spread", "inset"))


def same_story(one: ScriptTree, other: ScriptTree) -> bool:
    """The same title, author, cast, remarks, pages, panels and lines; numbers and sources may differ."""
    return (
        (one.title, one.author, one.front) == (other.title, other.author, other.front)
        and [(display_name(c.name), c.look, c.outfit) for c in one.cast]
        == [(display_name(c.name), c.look, c.outfit) for c in other.cast]
        and len(one.pages) == len(other.pages)
        and all(same_page(a, b) for a, b in zip(one.pages, other.pages, strict=True))
    )


def same_page(one: ScriptPage, other: ScriptPage) -> bool:
    """The same notes and marks, the same panels."""
    return (
        one.notes == other.notes
        and one.marks & _SHOWN == other.marks & _SHOWN
        and (one.last is None) == (other.last is None)
        and len(one.panels) == len(other.panels)
        and all(same_panel(a, b, one.marks) for a, b in zip(one.panels, other.panels, strict=True))
    )


def same_panel(one: ScriptPanel, other: ScriptPanel, of_page: frozenset[str]) -> bool:
    """The same description, scene, lines and marks, those apart that its page's heading tells."""
    return (
        one.description == other.description
        and one.slug == other.slug
        and (one.marks & _SHOWN) - of_page == (other.marks & _SHOWN) - of_page
        and len(one.lines) == len(other.lines)
        and all(same_line(a, b) for a, b in zip(one.lines, other.lines, strict=True))
    )
