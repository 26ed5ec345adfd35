"""Faces in a PDF: subsets with our glyphs at our positions, and the text each glyph stands for.

A face becomes a composite font (ISO 32000-1, 9.7). Each pair of glyph and text gets a code of its own, in
the order of first use; one table maps codes to glyphs, another to Unicode. So ligatures, letters that share
a glyph (А and A) and stand-ins are all found by a search, whatever the font file says.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from kitsumy_desktop.craft.lettering.faces import Face
from kitsumy_desktop.export.pdf.document import StreamedDocument

SOFT_HYPHEN = "\u00ad"
JOINER = "\u200d"
"""Text of a glyph that is only part of the one before: searches pass over it."""
SYMBOLIC = 4
CODES_A_BLOCK = 100
"""A character map may hold at most 100 entries a block (Adobe technical note 5411)."""


class EmbeddedFace:
    """One face as the document uses it; collects codes while pages are written."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        """Resource name, e.g. "F1"."""
        self._font = hb.Font(hb.Face(face.data))
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: dict[int, float] = {}
        self._hyphen = self._font.get_nominal_glyph(ord("-"))

    def code(self, gid: int, text: str) -> int:
        """The code of a glyph that stands for `text`. A hyphen that stands for nothing is a soft one."""
        if not text:
            text = SOFT_HYPHEN if gid == self._hyphen else JOINER
        key = (gid, text)
        if key not in self._codes:
            self._codes[key] = len(self._codes) + 1
        return self._codes[key]

    def width(self, gid: int) -> float:
        """Advance in thousandths of an em, rounded as the width table states it."""
        if gid not in self._widths:
            self._widths[gid] = round(self._font.get_glyph_h_advance(gid) * 1000 / self._font.face.upem, 3)
        return self._widths[gid]

    def write(self, document: StreamedDocument) -> None:
        """Put the font and its parts into the document, under the face's resource name."""
        base = f"{self._tag()}+{postscript_name(self.face.id)}"
        program = subset_font(self.face.data, {gid for gid, _ in self._codes})
        file = _put_flate(document, program, {"Length1": len(program)})
        descriptor = document.put(PDFDictionary(self._descriptor(base, file)))
        descendant = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("CIDFontType2"),
            "BaseFont": PDFName(base),
            "CIDSystemInfo": PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": descriptor,
            "DW": 0,
            "W": PDFArray([1, PDFArray([self.width(gid) for gid, _ in self._codes])]),
            "CIDToGIDMap": _put_flate(document, self._glyph_map()),
        }
        font = {
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": PDFName(base),
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([document.put(PDFDictionary(descendant))]),
            "ToUnicode": _put_flate(document, self._unicode_map()),
        }
        document.put(PDFDictionary(font), self.name)

    def _descriptor(self, base: str, file: Any) -> dict[str, Any]:
        face = self.face
        tallest = 1000 * (face.ascent + face.descent)
        return {
            "Type": PDFName("FontDescriptor"),
            "FontName": PDFName(base),
            "Flags": SYMBOLIC,
            "FontBBox": PDFArray([-500, round(-1000 * face.descent), round(2 * tallest), round(tallest)]),
            "ItalicAngle": -12 if face.italic else 0,
            "Ascent": round(1000 * face.ascent),
            "Descent": round(-1000 * face.descent),
            "CapHeight": round(1000 * face.cap_height),
            "StemV": 140 if face.bold else 90,
            "FontFile2": file,
        }

    def _tag(self) -> str:
        """Six capitals that differ between subsets (9.6.4), from what the subset holds."""
        digest = hashlib.sha256(repr((self.face.id, sorted(self._codes))).encode()).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _glyph_map(self) -> bytes:
        return struct.pack(f">{len(self._codes) + 1}H", 0, *(gid for gid, _ in self._codes))

    def _unicode_map(self) -> bytes:
        rows = [f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for (_, text), code in self._codes.items()]
        blocks = []
        for i in range(0, len(rows), CODES_A_BLOCK):
            block = rows[i : i + CODES_A_BLOCK]
            blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n")
        return (UNICODE_MAP_HEAD + "".join(blocks) + UNICODE_MAP_TAIL).encode("ascii")


UNICODE_MAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
"""
UNICODE_MAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def subset_font(data: bytes, gids: set[int]) -> bytes:
    """A TrueType file with the outlines of `gids` alone, numbered as before; no layout tables, no hints."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(gids)
    unneeded = {"GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "kern", "STAT", "DSIG", "gasp"}
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(f"{t:4}".encode(), "big") for t in unneeded
    )
    return bytes(hb.subset(hb.Face(data), wanted).blob.data)


def postscript_name(face_id: str) -> str:
    """A font name without spaces, e.g. "BalsamiqSans-BoldItalic" for "balsamiq-sans/bold_italic"."""
    family, _, style = face_id.partition("/")
    words = [re.sub(r"[^A-Za-z0-9]", "", w).capitalize() for w in re.split(r"[-_ ]", family)]
    return "".join(words) + "-" + "".join(w.capitalize() for w in (style or "regular").split("_"))


def _put_flate(document: StreamedDocument, data: bytes, entries: dict[str, Any] | None = None) -> Any:
    packed = zlib.compress(data, 9)
    return document.put_stream({**(entries or {}), "Filter": PDFName("FlateDecode")}, packed)
