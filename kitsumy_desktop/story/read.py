"""Any story text to a tree: finds out whether it is a script or prose."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from kitsumy_desktop.story.dialect import HEADING, survey
from kitsumy_desktop.story.marks import page_mark
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.prose import parse_prose
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.speech_line import split_cue
from kitsumy_desktop.story.text import clean_text, guess_language
from kitsumy_desktop.story.tree import ScriptTree, StoryKind

ReadingKind: TypeAlias = Literal["auto", "script", "prose"]


def read_story(text: str, language: str = "", kind: ReadingKind = "auto") -> ScriptTree:
    """The tree of a text. `language` "" and `kind` "auto" are worked out from the text itself."""
    language = language or guess_language(text)
    if (story_kind(text) if kind == "auto" else kind) == "prose":
        return parse_prose(text, language)
    return msgspec.structs.replace(parse_script(text), language=language)


def story_kind(text: str) -> StoryKind:
    """script: it has page or panel marks, scene headings, or many lines that begin with a name."""
    lines = clean_text(text).split("\n")
    dialect = survey(lines)
    if dialect.panels or any(_is_sure(lines[i].strip()) for i in dialect.pages):
        return "script"
    filled = [line for line in lines if line.strip()]
    signs = sum(count for count in dialect.names.values() if count > 1)
    signs += sum(is_slug(line.strip()) for line in filled)
    signs += sum(line.startswith("@") and split_cue(line) is not None for line in filled)
    return "script" if signs * 6 >= max(6, len(filled)) else "prose"


def _is_sure(line: str) -> bool:
    """Whether a page mark is more than a chapter's heading."""
    heading = HEADING.match(line)
    mark = page_mark(heading[2] or "", heading=True) if heading else None
    return heading is None or (mark is not None and mark.panels is not None)
