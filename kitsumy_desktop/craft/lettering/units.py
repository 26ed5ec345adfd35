"""Text as unbreakable units, shaped: what line breaking chooses between. Lengths in em."""

from __future__ import annotations

import itertools
from typing import NamedTuple

from kitsumy_desktop.craft.lettering.faces import Face, FaceBook
from kitsumy_desktop.craft.lettering.letter_forms import Form, forms_of, letter
from kitsumy_desktop.craft.lettering.markup import (
    BIG,
    BREATH,
    ITALIC,
    SMALL,
    STRONG,
    Marked,
    parse_markup,
    upper,
)
from kitsumy_desktop.craft.lettering.style import TextStyle
from kitsumy_desktop.craft.lettering.words import Word, find_words

BIG_SCALE, SMALL_SCALE = 1.25, 0.8
FACES = 4
"""Of a family: plain, bold italic, italic, both; the lowest bits of emphasis."""
LEFT_BREATH, RIGHT_BREATH = ("\\", "-", "/"), ("/", "-", "\\")
"""Breath marks from top to bottom: they fan out away from the word."""
BREATH_SCALE, BREATH_GAP = 0.5, 0.07


class EmGlyph(NamedTuple):
    """A glyph within its unit."""

    gid: int
    x: float
    y: float
    end: float
    text: str
    source: int


class EmRun(NamedTuple):
    """Glyphs of one face and scale."""

    face: str
    scale: float
    glyphs: tuple[EmGlyph, ...]


class Unit(NamedTuple):
    """Words that stay on one line."""

    runs: tuple[EmRun, ...]
    width: float
    space: float
    """Width of the space before it, 0 where a line may break without one (after a hyphen)."""
    scale: float
    """Its biggest letters."""
    word: Word
    hang_left: float
    hang_right: float
    """Part of the width that punctuation may hang out of the centred line."""


HANGING = {".": 0.5, ",": 0.5, "!": 0.35, "?": 0.3, "…": 0.5, "-": 0.4, "—": 0.3, ":": 0.4, ";": 0.4}
HANGING |= dict.fromkeys("\"'“”„«»‘’‚", 0.5)


class Shaper:
    """Shapes the words of one balloon's text; each word, and each piece of one, once."""

    def __init__(self, text: str, style: TextStyle, book: FaceBook) -> None:
        mixed = parse_markup(text)
        marked = upper(mixed, style.language) if style.all_caps else mixed
        self._pen = _Pen(marked, style, book, _letter_forms(marked, mixed, style))
        self._words = find_words(marked.text, style.language)

    def units(self, limit: float) -> tuple[Unit, ...]:
        """The units of the text; words wider than `limit` em are split with hyphens."""
        units: list[Unit] = []
        for word in self._words:
            unit = self._pen.unit(word)
            units += [unit] if unit.width <= limit else self._pen.split(word, limit)
        return tuple(units)


def _letter_forms(marked: Marked, mixed: Marked, style: TextStyle) -> dict[int, Form]:
    """Which form each capital I has, where the text is lettered in capitals."""
    if not style.crossbar_i or not (style.all_caps or marked.text.isupper()):
        return {}
    same = len(mixed.text) == len(marked.text) and not mixed.text.isupper()
    return forms_of(marked.text, mixed.text if style.all_caps and same else None)


class _Pen:
    def __init__(self, marked: Marked, style: TextStyle, book: FaceBook, forms: dict[int, Form]) -> None:
        self.marked = marked
        self.book = book
        self.forms = forms
        self.faces = {
            bits: book.face(
                style.family,
                style.bold or bool(bits & STRONG),
                style.italic or bool(bits & (STRONG | ITALIC)),
            )
            for bits in range(FACES)
        }
        self._units: dict[tuple[Word, bool], Unit] = {}

    def unit(self, word: Word, hyphen: bool = False) -> Unit:
        """The word with its glyphs; a hyphen added where the text goes on in the next line."""
        made = self._units.get((word, hyphen))
        if made is None:
            made = self._units[word, hyphen] = self._shaped(word, hyphen)
        return made

    def _shaped(self, word: Word, hyphen: bool) -> Unit:
        runs: list[EmRun] = []
        width, i = 0.0, word.start
        while i < word.end:
            if self._breath_begins(i):
                width = self._breath(runs, i, width, LEFT_BREATH)
            made = self._form(i, width)
            if made is not None:
                new, width, end = made
                runs += new
            else:
                face, end = self._stretch(i, word.end)
                run, width = self._run(face, self._scale(i), i, end, width)
                runs.append(run)
            i = end
            if self._breath_ends(i - 1):
                width = self._breath(runs, i - 1, width, RIGHT_BREATH)
        if hyphen:
            face = self._face(self.marked.flags[word.end - 1])
            glyph = face.shape("-").glyphs[0]
            scale = self._scale(word.end - 1)
            end_x = width + glyph.advance * scale
            source = self.marked.sources[word.end - 1]
            runs.append(EmRun(face.id, scale, (EmGlyph(glyph.gid, width, 0.0, end_x, "", source),)))
            width = end_x
        return self._finished(word, runs, width)

    def split(self, word: Word, limit: float) -> list[Unit]:
        """The words of a unit one by one, and those still too wide in pieces."""
        inner = word.inner()
        if len(inner) > 1:
            parts: list[Unit] = []
            for part in inner:
                unit = self.unit(part)
                parts += [unit] if unit.width <= limit else self.split(part, limit)
            return parts
        pieces: list[Unit] = []
        rest = word
        while self.unit(rest).width > limit and len(rest.clusters) > 1:
            head, tail = self._longest(rest, limit)
            pieces.append(self.unit(head, hyphen=True))
            rest = tail
        return [*pieces, self.unit(rest)]

    def _longest(self, word: Word, limit: float) -> tuple[Word, Word]:
        low, high = 1, len(word.clusters) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.unit(word.cut(middle)[0], hyphen=True).width <= limit:
                low = middle
            else:
                high = middle - 1
        return word.cut(low)

    def _finished(self, word: Word, runs: list[EmRun], width: float) -> Unit:
        first, last = word.start, word.end - 1
        space = 0.0
        if word.spaced:
            space = self._face(self.marked.flags[first]).shape(" ").width * self._scale(first)
        glyphs = [g for r in runs for g in r.glyphs]
        left = HANGING.get(self.marked.text[first], 0.0) * (glyphs[0].end if glyphs else 0.0)
        right = HANGING.get(self.marked.text[last], 0.0) * (width - glyphs[-1].x if glyphs else 0.0)
        biggest = max((r.scale for r in runs), default=1.0)
        return Unit(tuple(runs), width, space, biggest, word, left, right)

    def _face(self, flags: int) -> Face:
        return self.faces[flags % FACES]

    def _scale(self, i: int) -> float:
        flags = self.marked.flags[i]
        return (BIG_SCALE if flags & BIG else 1.0) * (SMALL_SCALE if flags & SMALL else 1.0)

    def _form(self, i: int, x: float) -> tuple[list[EmRun], float, int] | None:
        """A capital I in the form it has not in its face: its runs, the pen after it, the next character."""
        if i not in self.forms:
            return None
        face, _ = self.book.resolve(self.marked.text[i], self._face(self.marked.flags[i]))
        made = letter(face, self.marked.text[i], self.forms[i])
        if made is None:
            return None
        scale, source = self._scale(i), self.marked.sources[i]
        end = x + made.advance * scale
        runs = []
        for n, piece in enumerate(made.pieces):
            text = self.marked.text[i] if n == 0 else ""
            glyph = EmGlyph(piece.gid, x + piece.x * scale, piece.y * scale, end, text, source)
            runs.append(EmRun(face.id, scale * piece.scale, (glyph,)))
        return runs, end, i + 1

    def _breath_begins(self, i: int) -> bool:
        flags = self.marked.flags
        return bool(flags[i] & BREATH) and (i == 0 or not flags[i - 1] & BREATH)

    def _breath_ends(self, i: int) -> bool:
        flags = self.marked.flags
        return bool(flags[i] & BREATH) and (i + 1 == len(flags) or not flags[i + 1] & BREATH)

    def _breath(self, runs: list[EmRun], i: int, x: float, marks: tuple[str, str, str]) -> float:
        """Three little strokes that fan out beside a gasp; the pen after them."""
        # heavier letters: made small, the strokes are as thick as those of the word
        face, source = self._face(self.marked.flags[i] | STRONG), self.marked.sources[i]
        scale = self._scale(i) * BREATH_SCALE
        middle = face.cap_height * self._scale(i) / 2
        wide = 0.0
        for row, mark in enumerate(marks):
            glyph = face.shape(mark).glyphs[0]
            ink = face.ink(glyph.gid)
            if ink is None:
                continue
            y = (row - 1) * middle - middle - (ink.y + ink.h / 2) * scale
            at = x + BREATH_GAP - ink.x * scale
            runs.append(EmRun(face.id, scale, (EmGlyph(glyph.gid, at, y, x, "", source),)))
            wide = max(wide, ink.w * scale)
        return x + wide + 2 * BREATH_GAP

    def _stretch(self, i: int, end: int) -> tuple[Face, int]:
        """The longest run of characters from `i` drawn by one face in one emphasis."""
        flags, text = self.marked.flags, self.marked.text
        face, _ = self.book.resolve(text[i], self._face(flags[i]))
        j = i + 1
        while (
            j < end and flags[j] == flags[i] and j not in self.forms and self._joins(text[j], face, flags[i])
        ):
            j += 1
        return face, j

    def _joins(self, ch: str, face: Face, flags: int) -> bool:
        return ch.isspace() or self.book.resolve(ch, self._face(flags))[0] is face

    def _run(self, face: Face, scale: float, start: int, end: int, x: float) -> tuple[EmRun, float]:
        text, sources = self.marked.text, self.marked.sources
        own = self._face(self.marked.flags[start])
        drawn = "".join(self.book.resolve(c, own)[1] for c in text[start:end])
        shaped = face.shape(drawn)
        starts = sorted({g.cluster for g in shaped.glyphs} | {end - start})
        following = dict(itertools.pairwise(starts))
        glyphs, seen = [], set()
        for g in shaped.glyphs:
            cluster = "" if g.cluster in seen else text[start + g.cluster : start + following[g.cluster]]
            seen.add(g.cluster)
            pen_end = x + (g.pen + g.advance) * scale
            source = sources[start + g.cluster]
            glyphs.append(EmGlyph(g.gid, x + g.x * scale, g.y * scale, pen_end, cluster, source))
        return EmRun(face.id, scale, tuple(glyphs)), x + shaped.width * scale
