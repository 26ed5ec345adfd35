"""What is written down as a script reads back as the same story, whatever its words look like."""

from __future__ import annotations

import pytest
from hypothesis import given
from support.nasty_texts import stories
from support.same_story import same_story

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.read import story_kind
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.scripts.lay import text_of
from kitsumy_desktop.story.tree import ScriptTree

DIALECTS: tuple[Dialect, ...] = ("full", "fountain", "markdown")


@pytest.mark.parametrize("dialect", DIALECTS)
@given(tree=stories())
def test_any_story_reads_back(dialect: Dialect, tree: ScriptTree) -> None:
    text = text_of(tree, dialect)
    read = parse_script(text)
    assert same_story(read, tree), text
    assert story_kind(text) == "script", text
    assert text_of(read, dialect, tree.language) == text
