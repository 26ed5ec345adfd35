"""Random edits of a script's text, as a person or another program would make them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel

_WORDS = {
    "en": "lantern river seven quietly horse bridge never yellow sudden thunder apple window",
    "uk": "ліхтар ріка сім тихо кінь міст ніколи жовтий раптом грім яблуко вікно",
    "pl": "latarnia rzeka siedem cicho koń most nigdy żółty nagle grzmot jabłko okno",
}
WORDS = {language: words.split() for language, words in _WORDS.items()}
LANGUAGE_OF = {"long.en.txt": "en", "lighthouse.en.txt": "en", "bakery.uk.txt": "uk", "tramwaj.pl.txt": "pl"}
_PAGE_NUMBER = re.compile(r"^(#+ *)?(PAGE|СТОРІНКА|Strona) .*?(?=\(|$)", re.IGNORECASE)
_PAGE_WORD = {"en": "PAGE", "uk": "СТОРІНКА", "pl": "## Strona"}
_PANEL_WORD = {"en": "Panel", "uk": "Кадр", "pl": "### Kadr"}
Edit = Callable[[random.Random, list[str], str], None]


def blocks(text: str, language: str) -> tuple[list[str], list[tuple[list[str], list[list[str]]]]]:
    """The text's lines apart: front, and for every page its head and its panels' lines."""
    lines = text.split("\n")
    tree = read_story(text, language, "script")
    pages = [p for p in tree.pages if p.explicit]
    starts = [page.source[0] - 1 for page in pages]
    front = lines[: starts[0]] if starts else lines
    found = []
    for page, a, b in zip(pages, starts, [*starts[1:], len(lines)], strict=True):
        heads = [min(panel.source) - 1 for panel in page.panels]
        ends = [*heads[1:], b] if heads else []
        found.append((lines[a : heads[0]] if heads else lines[a:b], _cut(lines, heads, ends)))
    return front, found


def _cut(lines: list[str], heads: list[int], ends: list[int]) -> list[list[str]]:
    return [lines[a:b] for a, b in zip(heads, ends, strict=True)]


def joined(front: list[str], pages: list[tuple[list[str], list[list[str]]]]) -> str:
    """The text of blocks."""
    return "\n".join([*front, *(line for head, panels in pages for part in (head, *panels) for line in part)])


def random_edit(rng: random.Random, text: str, language: str) -> tuple[str, str]:
    """The text after one random edit, and what it was."""
    name, edit = rng.choice(EDITS)
    return edit(rng, text, language), name


def _some_line(rng: random.Random, text: str, language: str, *, spoken: bool) -> int | None:
    """Index of a line that is description or speech."""
    tree = read_story(text, language, "script")
    panels: list[ScriptPanel] = [p for p in tree.panels if p.source]
    if spoken:
        rows = [line.source[0] - 1 for p in panels for line in p.lines if len(line.source) == 1]
    else:
        rows = [n - 1 for p in panels for n in p.source]
    return rng.choice(rows) if rows else None


def _reword(rng: random.Random, text: str, language: str, *, spoken: bool) -> str:
    lines = text.split("\n")
    at = _some_line(rng, text, language, spoken=spoken)
    if at is None:
        return text
    words = lines[at].split(" ")
    if len(words) > 2:
        place = rng.randrange(2, len(words))
        words[place : place + rng.choice((0, 1))] = [rng.choice(WORDS[language])]
    lines[at] = " ".join(words)
    return "\n".join(lines)


def change_words(rng: random.Random, text: str, language: str) -> str:
    """A word of what is said."""
    return _reword(rng, text, language, spoken=True)


def change_description(rng: random.Random, text: str, language: str) -> str:
    """A word of a description."""
    return _reword(rng, text, language, spoken=False)


def add_line(rng: random.Random, text: str, language: str) -> str:
    """Somebody says something more."""
    lines = text.split("\n")
    at = _some_line(rng, text, language, spoken=True)
    if at is not None:
        lines.insert(at + 1, f"{_speaker(lines[at])}: {_sentence(rng, language)}")
    return "\n".join(lines)


def _speaker(line: str) -> str:
    head = re.sub(r"\(.*?\)", "", line.strip("* ").partition(":")[0]).strip(" *")
    return head or "CAPTION"


def _sentence(rng: random.Random, language: str) -> str:
    return " ".join(rng.sample(WORDS[language], rng.randint(2, 7))).capitalize() + "."


def remove_line(rng: random.Random, text: str, language: str) -> str:
    """A line is taken out."""
    lines = text.split("\n")
    at = _some_line(rng, text, language, spoken=True)
    if at is not None:
        del lines[at]
    return "\n".join(lines)


def move_line(rng: random.Random, text: str, language: str) -> str:
    """A line to another panel."""
    lines = text.split("\n")
    at = _some_line(rng, text, language, spoken=True)
    to = _some_line(rng, text, language, spoken=True)
    if at is not None and to is not None:
        lines.insert(to, lines.pop(at))
    return "\n".join(lines)


def move_panel(rng: random.Random, text: str, language: str) -> str:
    """A panel within its page or to another one."""
    front, pages = blocks(text, language)
    full = [p for p in pages if p[1]]
    if full:
        source = rng.choice(full)
        panel = source[1].pop(rng.randrange(len(source[1])))
        target = rng.choice(pages) if rng.random() < 0.5 else source
        target[1].insert(rng.randint(0, len(target[1])), panel)
    return joined(front, pages)


def add_panel(rng: random.Random, text: str, language: str) -> str:
    """A new panel, most often with a line."""
    front, pages = blocks(text, language)
    if pages:
        panel = [f"{_PANEL_WORD[language]} 1. {_sentence(rng, language)}"]
        if language == "pl":
            panel = [f"{_PANEL_WORD[language]} 1", _sentence(rng, language), ""]
        if rng.random() < 0.7:
            panel.append(f"{'ZOSIA' if language == 'pl' else 'IRIS'}: {_sentence(rng, language)}")
        target = rng.choice(pages)
        target[1].insert(rng.randint(0, len(target[1])), [*panel, ""])
    return joined(front, pages)


def remove_panel(rng: random.Random, text: str, language: str) -> str:
    """A panel with everything in it."""
    front, pages = blocks(text, language)
    full = [p for p in pages if p[1]]
    if full:
        target = rng.choice(full)
        target[1].pop(rng.randrange(len(target[1])))
    return joined(front, pages)


def add_page(rng: random.Random, text: str, language: str) -> str:
    """A new page of some panels."""
    front, pages = blocks(text, language)
    panels = [
        [f"{_PANEL_WORD[language]} {n + 1}", _sentence(rng, language), ""] for n in range(rng.randint(1, 4))
    ]
    pages.insert(rng.randint(0, len(pages)), ([f"{_PAGE_WORD[language]} {len(pages) + 1}", ""], panels))
    return joined(front, pages)


def remove_page(rng: random.Random, text: str, language: str) -> str:
    """A page with everything on it."""
    front, pages = blocks(text, language)
    if len(pages) > 1:
        pages.pop(rng.randrange(len(pages)))
    return joined(front, pages)


def move_page(rng: random.Random, text: str, language: str) -> str:
    """A page elsewhere."""
    front, pages = blocks(text, language)
    if pages:
        pages.insert(rng.randrange(len(pages)), pages.pop(rng.randrange(len(pages))))
    return joined(front, pages)


def renumber(rng: random.Random, text: str, language: str) -> str:
    """All pages are numbered again, in digits."""
    lines = text.split("\n")
    number = 0
    for i, line in enumerate(lines):
        if _PAGE_NUMBER.match(line):
            number += 1
            lines[i] = _PAGE_NUMBER.sub(f"{_PAGE_WORD[language]} {number} ", line).rstrip()
    return "\n".join(lines)


def rename(rng: random.Random, text: str, language: str) -> str:
    """Somebody gets another name, everywhere."""
    names = {line.speaker for line in read_story(text, language, "script").lines if line.speaker}
    loud = sorted(n for n in names if n.isalpha() and len(n) > 3)
    if not loud:
        return text
    old = rng.choice(loud)
    new = old[: len(old) // 2] + rng.choice(("ana", "ora", "iko") if language == "en" else ("ана", "ора"))
    new = new.upper() if old.isupper() else new.capitalize()
    return text.replace(old, new).replace(old.capitalize(), new.capitalize())


EDITS = (
    ("words", change_words),
    ("words", change_words),
    ("description", change_description),
    ("description", change_description),
    ("line added", add_line),
    ("line removed", remove_line),
    ("line moved", move_line),
    ("panel moved", move_panel),
    ("panel moved", move_panel),
    ("panel added", add_panel),
    ("panel removed", remove_panel),
    ("page added", add_page),
    ("page removed", remove_page),
    ("page moved", move_page),
    ("renumbered", renumber),
    ("renamed", rename),
)


def page_texts(text: str, language: str) -> list[str]:
    """What every page of a text says, its heading and the numbers of its panels left out."""
    tree = read_story(text, language, "script")
    return [_said(page) for page in tree.pages if page.explicit]


def _said(page: ScriptPage) -> str:
    return "\n".join(
        "|".join((p.description, p.slug, *(f"{x.kind}{x.speaker}{x.manner}{x.text}" for x in p.lines)))
        for p in page.panels
    )
