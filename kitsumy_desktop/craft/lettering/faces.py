"""The font table and its faces: shaping, glyph outlines, and which face stands in for a missing letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, NamedTuple

import msgspec
import uharfbuzz as hb

from kitsumy_desktop.comic.geometry import Rect
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.craft.lettering.glyph_path import glyph_path

STYLE_CHOICE = {
    (False, False): ("regular", "bold", "italic", "bold_italic"),
    (True, False): ("bold", "regular", "bold_italic", "italic"),
    (False, True): ("italic", "regular", "bold_italic", "bold"),
    (True, True): ("bold_italic", "bold", "italic", "regular"),
}
"""File keys by (bold, italic), best first: a family without the style wanted gives its nearest."""

CACHE_LIMIT = 20_000
"""Shaped strings a face remembers before it starts afresh; a long comic has about 5 000 different words."""


class FontFamily(msgspec.Struct, frozen=True):
    """A row of resources/fonts/fonts.json."""

    id: str
    name: str
    role: str
    """dialogue, handwriting, caption, title or sfx."""
    scripts: tuple[str, ...]
    files: dict[str, str]
    """File beside the table, by regular, italic, bold, bold_italic."""
    fallback: tuple[str, ...] = ()
    """Families that stand in for letters this one lacks, best first."""


class FontTable(msgspec.Struct, frozen=True):
    """resources/fonts/fonts.json."""

    families: tuple[FontFamily, ...]
    last_resort: tuple[str, ...] = ()
    """Tried after a family's own fallbacks."""
    equivalents: dict[str, str] = {}
    """Characters that may be drawn with another one's glyph, e.g. U+02BC as U+2019."""


class ShapedGlyph(NamedTuple):
    """A glyph of a shaped string; lengths in em, y downward."""

    gid: int
    cluster: int
    """Index of the first character it stands for."""
    x: float
    y: float
    pen: float
    """Pen position before the glyph's own offset."""
    advance: float


class Shaped(NamedTuple):
    """A shaped string of one face."""

    glyphs: tuple[ShapedGlyph, ...]
    width: float
    """Sum of advances, em."""


class Face:
    """One font file. The file is read, and HarfBuzz's objects made, when first needed."""

    def __init__(
        self, face_id: str, family: str, bold: bool, italic: bool, read: Callable[[], bytes]
    ) -> None:
        self.id = face_id
        self.family = family
        self.bold = bold
        self.italic = italic
        self._read = read
        self._shaped: dict[str, Shaped] = {}
        self._outlines: dict[int, Path] = {}
        self._inks: dict[int, Rect | None] = {}

    @cached_property
    def data(self) -> bytes:
        """The font file."""
        return self._read()

    @cached_property
    def _font(self) -> Any:
        return hb.Font(hb.Face(self.data))

    @property
    def upem(self) -> int:
        """Font units per em."""
        return int(self._font.face.upem)

    @cached_property
    def ascent(self) -> float:
        """Height above the baseline the designer reserves, em."""
        return float(self._font.get_font_extents("ltr").ascender) / self.upem

    @cached_property
    def descent(self) -> float:
        """Depth below the baseline the designer reserves, em, positive."""
        return -float(self._font.get_font_extents("ltr").descender) / self.upem

    @cached_property
    def cap_height(self) -> float:
        """Height of a flat capital (H), em."""
        return self._top_of("H", 0.7)

    def has(self, ch: str) -> bool:
        """Whether the face draws this character."""
        return self._font.get_nominal_glyph(ord(ch)) is not None

    def shape(self, text: str) -> Shaped:
        """`text` as glyphs, kerning and contextual forms applied. Left to right."""
        found = self._shaped.get(text)
        if found is None:
            if len(self._shaped) >= CACHE_LIMIT:
                self._shaped.clear()
            found = self._shaped[text] = self._shape(text)
        return found

    def ink(self, gid: int) -> Rect | None:
        """A glyph's ink box in em, y downward from the baseline; None for a blank one."""
        if gid not in self._inks:
            e = self._font.get_glyph_extents(gid)
            em = float(self.upem)
            blank = e is None or e.width == 0 or e.height == 0
            box = None if blank else Rect(e.x_bearing / em, -e.y_bearing / em, e.width / em, -e.height / em)
            self._inks[gid] = box
        return self._inks[gid]

    def outline(self, gid: int) -> Path:
        """A glyph's outline in em, origin at the pen, y downward; quadratic curves become cubic ones."""
        if gid not in self._outlines:
            self._outlines[gid] = glyph_path(self._font, gid)
        return self._outlines[gid]

    def _shape(self, text: str) -> Shaped:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._font, buffer)
        em = float(self.upem)
        glyphs, pen = [], 0.0
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            advance = place.x_advance / em
            x, y = pen + place.x_offset / em, -place.y_offset / em
            glyphs.append(ShapedGlyph(info.codepoint, info.cluster, x, y, pen, advance))
            pen += advance
        return Shaped(tuple(glyphs), pen)

    def _top_of(self, ch: str, default: float) -> float:
        gid = self._font.get_nominal_glyph(ord(ch))
        box = self.ink(gid) if gid is not None else None
        return -box.y if box is not None else default


class FaceBook:
    """All faces of a font table."""

    def __init__(self, table: FontTable, read: Callable[[str], bytes]) -> None:
        self.table = table
        self._families = {f.id: f for f in table.families}
        self._faces: dict[str, Face] = {}
        self._read = read
        self._resolved: dict[tuple[str, str], tuple[Face, str]] = {}
        self.memo: dict[object, Any] = {}
        """Results of composing, kept by `lettering.memo`."""

    def families(self) -> tuple[FontFamily, ...]:
        """The table's rows."""
        return self.table.families

    def family(self, family_id: str) -> FontFamily:
        """The row of that id; the table's first where there is none (a comic may name a lost font)."""
        return self._families.get(family_id, self.table.families[0])

    def face(self, family_id: str, bold: bool = False, italic: bool = False) -> Face:
        """The family's face nearest to the style wanted."""
        family = self.family(family_id)
        key = next(k for k in STYLE_CHOICE[bold, italic] if k in family.files)
        return self._face(family, key)

    def by_id(self, face_id: str) -> Face:
        """The face of an id such as "balsamiq-sans/bold". Raises KeyError."""
        family_id, _, key = face_id.partition("/")
        family = self._families[family_id]
        if key not in family.files:
            raise KeyError(face_id)
        return self._face(family, key)

    def resolve(self, ch: str, face: Face) -> tuple[Face, str]:
        """The face that draws `ch` in a text set in `face`, and the character whose glyph it uses."""
        key = (face.id, ch)
        found = self._resolved.get(key)
        if found is None:
            found = self._resolved[key] = self._resolve(ch, face)
        return found

    def missing(self, text: str, family_id: str) -> set[str]:
        """Characters the family itself cannot draw (another family's glyphs are used for them)."""
        face = self.face(family_id)
        return {ch for ch in set(text) if visible(ch) and not self._drawable(ch, face)}

    def uncovered(self, text: str, family_id: str) -> set[str]:
        """Characters no bundled family draws: they show as empty boxes."""
        face = self.face(family_id)
        return {
            ch
            for ch in set(text)
            if visible(ch) and not any(self._drawable(ch, f) for f in self._chain(face))
        }

    def _face(self, family: FontFamily, key: str) -> Face:
        face_id = f"{family.id}/{key}"
        if face_id not in self._faces:
            file = family.files[key]
            bold, italic = "bold" in key, "italic" in key
            self._faces[face_id] = Face(face_id, family.id, bold, italic, lambda: self._read(file))
        return self._faces[face_id]

    def _chain(self, face: Face) -> Iterator[Face]:
        yield face
        names = [*self._families[face.family].fallback, *self.table.last_resort]
        for name in dict.fromkeys(names):
            if name != face.family and name in self._families:
                yield self.face(name, face.bold, face.italic)

    def _drawable(self, ch: str, face: Face) -> str | None:
        if face.has(ch):
            return ch
        twin = self.table.equivalents.get(ch)
        return twin if twin is not None and face.has(twin) else None

    def _resolve(self, ch: str, face: Face) -> tuple[Face, str]:
        if not visible(ch):
            return face, ch
        for candidate in self._chain(face):
            drawn = self._drawable(ch, candidate)
            if drawn is not None:
                return candidate, drawn
        return face, ch


def load_faces(table: bytes, read: Callable[[str], bytes]) -> FaceBook:
    """The faces of a font table (JSON); `read` gives a file of the table by its name, when first needed.

    Raises msgspec.ValidationError for a table that is not one.
    """
    return FaceBook(msgspec.json.decode(table, type=FontTable), read)


def visible(ch: str) -> bool:
    """Whether a character should leave ink (not a space, control or format character)."""
    return not ch.isspace() and unicodedata.category(ch) not in ("Cc", "Cf", "Mn", "Zs", "Zl", "Zp")
