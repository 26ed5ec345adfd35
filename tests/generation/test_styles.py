"""The styles' table: complete, of one kind, and free of what the common parts say."""

import pytest

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.generation.draft.casting import rgb
from kitsumy_desktop.generation.styles import style, styles

IDS = [
    "american-classic",
    "noir",
    "manga",
    "euro-bd",
    "watercolor",
    "retro",
    "cyberpunk",
    "whimsical",
    "horror",
    "minimalist",
    "ukiyo-e",
    "pop-art",
    "sketch",
    "cel-shaded",
    "pulp",
    "woodcut",
    "art-nouveau",
    "graffiti",
    "chibi",
    "soviet-poster",
]


def test_twenty_styles_in_order() -> None:
    assert [s.id for s in styles()] == IDS


def test_every_prompt_excludes_lettering() -> None:
    for known in styles():
        assert "no text" in known.suffix and "speech bubble" in known.negative and known.prefix
    assert {s.id for s in styles() if s.family == "tag"} == {"manga", "chibi"}


def test_colours_are_colours_and_numbers_are_sane() -> None:
    for known in styles():
        hand = known.hand
        for colour in (hand.ink, hand.paper, hand.shadow, *hand.palette):
            rgb(colour)
        assert 0.5 < hand.weight < 6 and 0 <= hand.depth <= 1 and 2.3 <= hand.heads <= 8


def test_names_and_hands_differ() -> None:
    assert len({s.name for s in styles()}) == len({s.hand for s in styles()}) == 20


def test_unknown_style_is_told_in_plain_words() -> None:
    assert style("noir").name == "Noir"
    with pytest.raises(InputError, match="no picture style"):
        style("no-such-style")
