"""No text and no bytes make the story room fail, and no line of a text gets lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kitsumy_desktop import assets
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.decode import decode_text
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.prose import parse_prose
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.text import clean_text, portions, sentences, word_count
from kitsumy_desktop.story.tree import ScriptTree

SAMPLES = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt", "clockmaker.prose.en.txt")
LINES = [line for name in SAMPLES for line in assets.read_bytes("samples", name).decode().split("\n")]
MARK_WORDS = frozenset(
    word
    for words in (
        ("page", "panel", "by", "whisper"),
        ("сторінка", "кадр", "назва", "автор", "пошепки", "крик", "слабко", "думка", "за", "кадром"),
        ("strona", "kadr", "efekt", "podpis", "scenariusz", "postacie", "myśli", "szeptem", "krzyk"),
    )
    for word in words
)
"""Words of the samples that only give structure."""
ODD = [
    "# ",
    "##",
    "- ",
    "PAGE",
    "Panel",
    "[1]",
    "===",
    "---",
    "(",
    "MARTA",
    "MARTA (",
    "SFX:",
    "— ",
    "/*",
    "“",
    "«",
    "@A",
    "@A (b): c",
    "@: \\",
    "\\",
    "\\PAGE 1",
    "broken\\",
    "PAGE 2 (no panels)",
    "INT. HALL",
    "= beat",
    "Outfit: coat",
    "CHARACTERS",
]

mangled = st.lists(
    st.one_of(st.sampled_from(LINES), st.sampled_from(ODD), st.text(max_size=40)), max_size=30
).map("\n".join)


def lost(text: str, tree: ScriptTree) -> set[int]:
    filled = {i for i, line in enumerate(clean_text(text).split("\n"), 1) if line.strip()}
    return filled - tree.accounted()


def kept_words(tree: ScriptTree) -> str:
    parts = [tree.title, tree.author, tree.front, *(f"{c.name} {c.look}" for c in tree.cast)]
    for page in tree.pages:
        parts.append(page.notes)
        for panel in page.panels:
            parts += [panel.description, panel.slug]
            parts += [f"{x.speaker} {x.manner} {x.text}" for x in panel.lines]
    return " ".join(parts)


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    assert not lost(text, parse_script(text))
    assert not lost(text, parse_prose(text, "en"))
    read_story(text)


@given(mangled)
def test_mangled_scripts_lose_no_line(text: str) -> None:
    assert not lost(text, parse_script(text))
    assert not lost(text, parse_prose(text, "uk"))


@given(st.binary(max_size=400))
def test_any_bytes_are_read(data: bytes) -> None:
    parse_script(decode_text(data))


@given(mangled)
def test_any_text_builds_a_sound_comic(text: str) -> None:
    built = build_comic(text, BuildOptions(), seeded_ids("any"))
    assert problems(built.document) == []
    assert built.document.comic.pages


def test_every_word_of_a_sample_is_somewhere_in_the_tree() -> None:
    for name in SAMPLES:
        text = assets.read_bytes("samples", name).decode()
        kept = set(re.findall(r"\w+", kept_words(read_story(text))))
        words = [w for w in re.findall(r"\w+", text) if w not in kept and not w.isdigit()]
        marks = {w for w in words if w.isupper() or w.lower() in MARK_WORDS}
        assert set(words) == marks, name


def test_encodings() -> None:
    text = "СТОРІНКА 1\nКадр 1. Їжак. ŁÓDŹ?"
    assert decode_text(text.encode("utf-8")) == text
    assert decode_text(text.encode("utf-8-sig")) == text
    assert decode_text(text.encode("utf-16")) == text
    ukrainian = "Сторінка перша. Їжак і ґава пішли в ліс."
    assert decode_text(ukrainian.encode("cp1251")) == ukrainian
    polish = "Strona pierwsza. Zażółć gęślą jaźń."
    assert decode_text(polish.encode("cp1250")) == polish


@given(st.text(alphabet="abc .,!?— ", max_size=300), st.integers(1, 30))
def test_portions_keep_every_word_and_the_limit(text: str, limit: int) -> None:
    pieces = portions(text, limit)
    assert " ".join(pieces).split() == text.split() or word_count(text) == 0
    assert all(word_count(piece) <= limit for piece in pieces)


def test_sentences() -> None:
    text = "Mr. Pell came in. “Really?” he said. Wait... no! Yes"
    assert sentences(text) == ["Mr. Pell came in.", "“Really?” he said.", "Wait... no!", "Yes"]
    assert " ".join(sentences(text)) == text
