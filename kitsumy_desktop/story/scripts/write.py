"""A comic written down as a script that reads back as the same comic.

What the parser understands of such texts (`\\`, `@`, broken lines) is told in `story.escapes`. Not in a
script: layout, pictures, lettering, places of balloons, balloons without words, and whether a balloon of
somebody who is not in the picture has a tail that stays inside.
"""

from __future__ import annotations

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.story.scripts.comic_tree import comic_tree
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.scripts.lay import text_of


def script_of(document: Document, dialect: Dialect = "full", language: str = "") -> str:
    """The comic's script. `language` chooses the keywords (en, uk or pl; English for any other); empty: the
    comic's own. Takes about 0.4 ms a page, reading the script it has included."""
    return text_of(comic_tree(document, language).tree, dialect, language)


def script_and_anchors(document: Document, dialect: Dialect = "full") -> tuple[str, tuple[Anchor, ...]]:
    """The script, and for every panel of it, in its order, the records its lines stand for."""
    told = comic_tree(document)
    return text_of(told.tree, dialect), told.anchors
