"""A page's display list as a PDF content stream.

Operators and their meaning: ISO 32000-1, annex A. Page points have y downward, so the page starts with a
flip; text and pictures, which PDF draws upward, flip back.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

from kitsumy_desktop.comic.geometry import Affine, Rect
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.path import Path
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.drawing.display import (
    DisplayItem,
    Glyph,
    Gradient,
    GroupItem,
    PageDrawing,
    PathItem,
    PictureItem,
    Stroke,
    TextItem,
    ToneItem,
)
from kitsumy_desktop.drawing.extents import extent

OPERATORS = {
    "M": "%.3f %.3f m",
    "L": "%.3f %.3f l",
    "C": "%.3f %.3f %.3f %.3f %.3f %.3f c",
    "Z": "h",
}
OPAQUE = 255
BASELINE_TOLERANCE = 1e-6
MITER_LIMIT = 10


class Resources(Protocol):
    """What a content stream names, kept by the document."""

    def font(self, face: str) -> FontCodes:
        """The face's codes, and that this page uses it."""
        ...

    def picture(self, picture: PictureHash) -> str:
        """Resource name of a picture."""
        ...

    def opacity(self, alpha: int) -> str:
        """Resource name of a state that paints with `alpha` of 255."""
        ...

    def shading(self, gradient: Gradient) -> str:
        """Resource name of colours that run along a line."""
        ...

    def tone(self, screen: Screen, box: Rect) -> tuple[str, Rect]:
        """Resource name of a plate that covers a box of page points, and what it covers."""
        ...


class FontCodes(Protocol):
    """A face as the PDF names it."""

    name: str

    def code(self, gid: int, text: str) -> int:
        """The two-byte code of a glyph that stands for `text`."""
        ...

    def width(self, gid: int) -> float:
        """Advance in thousandths of an em, as the file's width table has it."""
        ...


def page_content(drawing: PageDrawing, box: Rect, resources: Resources) -> bytes:
    """The content stream of a page whose media box is `box` (page points)."""
    writer = _Content(resources, drawing.bleed)
    writer.add(f"1 0 0 -1 {num(-box.x)} {num(box.bottom)} cm")
    if drawing.paper.lower() != "#ffffff":
        writer.fill(PathItem(_rect_path(drawing.bleed), fill=drawing.paper))
    for group in drawing.groups:
        if _shown_in(group, box):
            writer.item(group)
    return writer.bytes()


def _shown_in(group: GroupItem, box: Rect) -> bool:
    """Whether anything of a group is on the page: what lies over the fold is not to be found by a search."""
    reach = extent(group)
    return reach is not None and reach.intersection(box) is not None


class _Content:
    def __init__(self, resources: Resources, sheet: Rect) -> None:
        self._resources = resources
        self._sheet = sheet
        self._lines: list[str] = []
        self._kinds = {
            PathItem: self.fill,
            PictureItem: self.picture,
            TextItem: self.text,
            ToneItem: self.tone,
            GroupItem: self.group,
        }

    def bytes(self) -> bytes:
        return "\n".join(self._lines).encode("ascii")

    def add(self, line: str) -> None:
        self._lines.append(line)

    def item(self, item: DisplayItem) -> None:
        self._kinds[type(item)](item)  # type: ignore[operator]

    def group(self, group: GroupItem) -> None:
        if group.clip is not None:
            self.add("q")
            self.add(path_operators(group.clip) + " W n")
        for item in group.items:
            self.item(item)
        if group.clip is not None:
            self.add("Q")

    def fill(self, item: PathItem) -> None:
        """The item's fill, then its stroke: two steps, so that each may be translucent."""
        if not item.path.ops:
            return
        outline = path_operators(item.path)
        if isinstance(item.fill, Gradient):
            self.add(f"q {outline} W n /{self._resources.shading(item.fill)} sh Q")
        elif item.fill is not None:
            self._painted(item.fill, "rg", outline + " f")
        if item.stroke is not None and item.stroke.width > 0:
            self._painted(item.stroke.colour, "RG", pen_operators(item.stroke) + "\n" + outline + " S")

    def _painted(self, colour: str, operator: str, drawing: str) -> None:
        alpha, rgb = parse_colour(colour)
        if alpha == 0:
            return
        if alpha != OPAQUE:
            self.add(f"q /{self._resources.opacity(alpha)} gs")
        self.add(f"{rgb} {operator}")
        self.add(drawing)
        if alpha != OPAQUE:
            self.add("Q")

    def picture(self, item: PictureItem) -> None:
        placed = Affine(item.width, 0, 0, -item.height, 0, item.height).then(item.transform)
        name = self._resources.picture(item.picture)
        self.add("q")
        self.add(path_operators(item.clip) + " W n")
        alpha = round(item.opacity * OPAQUE)
        if alpha != OPAQUE:
            self.add(f"/{self._resources.opacity(alpha)} gs")
        self.add(" ".join(num(v, 6) for v in placed) + f" cm /{name} Do")
        self.add("Q")

    def tone(self, item: ToneItem) -> None:
        """A plate inside the outline, in the ink's colour; a plain grey is a translucent fill."""
        screen = item.screen
        if screen.kind == "flat" and screen.density_to is None:
            alpha = round(min(1.0, max(0.0, screen.density)) * OPAQUE)
            self.fill(PathItem(item.clip, fill=f"#{alpha:02x}{screen.colour[-6:]}"))
            return
        box = item.clip.bounds().intersection(self._sheet) if item.clip.ops else None
        if box is None:
            return
        name, covered = self._resources.tone(screen, box)
        self.add("q")
        self.add(path_operators(item.clip) + " W n")
        self.add(f"{parse_colour(screen.colour)[1]} rg")
        placed = Affine(covered.w, 0, 0, -covered.h, covered.x, covered.bottom)
        self.add(" ".join(num(v, 6) for v in placed) + f" cm /{name} Do")
        self.add("Q")

    def text(self, item: TextItem) -> None:
        font = self._resources.font(item.face)
        lines = [f"/{font.name} {num(item.size, 4)} Tf"]
        for line in _baselines(_each_with_text(item.glyphs)):
            lines.append(f"1 0 0 -1 {num(line[0].x)} {num(line[0].y)} Tm {_shown(line, item.size, font)} TJ")
        self._painted(item.colour, "rg", "BT\n" + "\n".join(lines) + "\nET")


def _each_with_text(glyphs: tuple[Glyph, ...]) -> list[Glyph]:
    """The glyphs of a cluster (a letter and its accent) each with a part of the cluster's text."""
    told = list(glyphs)
    for i in range(1, len(told)):
        before, glyph = told[i - 1], told[i]
        if not glyph.text and len(before.text) > 1:
            told[i - 1] = Glyph(before.gid, before.x, before.y, before.text[0])
            told[i] = Glyph(glyph.gid, glyph.x, glyph.y, before.text[1:])
    return told


def _baselines(glyphs: list[Glyph]) -> list[list[Glyph]]:
    """Glyphs in stretches of one baseline that run forward."""
    lines: list[list[Glyph]] = []
    for glyph in glyphs:
        last = lines[-1][-1] if lines else None
        if last is None or abs(glyph.y - last.y) > BASELINE_TOLERANCE or glyph.x < last.x:
            lines.append([])
        lines[-1].append(glyph)
    return lines


def _shown(line: list[Glyph], size: float, font: FontCodes) -> str:
    """The array of a TJ operator: codes, and shifts in thousandths where our pen leaves the width table."""
    parts: list[str] = []
    codes = ""
    pen = line[0].x
    for glyph in line:
        shift = round((pen - glyph.x) * 1000 / size)
        if shift:
            if codes:
                parts.append(f"<{codes}>")
            parts.append(str(shift))
            codes = ""
            pen -= shift * size / 1000
        codes += f"{font.code(glyph.gid, glyph.text):04x}"
        pen += font.width(glyph.gid) * size / 1000
    parts.append(f"<{codes}>")
    return "[" + "".join(parts) + "]"


def path_operators(path: Path) -> str:
    """The outline's construction operators."""
    return _template(path.ops) % path.xy


@lru_cache(maxsize=1024)
def _template(ops: str) -> str:
    """A format string for the coordinates of `ops`: four times as fast as number by number."""
    return " ".join(OPERATORS[op] for op in ops)


def pen_operators(stroke: Stroke) -> str:
    """Width, corners and dashes of a pen."""
    style = "0 J 0 j" if stroke.join == "miter" else "1 J 1 j"
    dash = " ".join(num(d) for d in stroke.dash)
    return f"{num(stroke.width, 4)} w {style} {MITER_LIMIT} M [{dash}] 0 d"


def parse_colour(colour: str) -> tuple[int, str]:
    """#rrggbb or #aarrggbb as (alpha 0..255, "r g b" with components 0..1). Raises ValueError."""
    digits = colour.removeprefix("#")
    if len(digits) not in (6, 8):
        raise ValueError(f"not a colour: {colour}")
    alpha = int(digits[:2], 16) if len(digits) == 8 else OPAQUE
    rgb = digits[-6:]
    return alpha, " ".join(num(int(rgb[i : i + 2], 16) / 255, 4) for i in (0, 2, 4))


def num(value: float, decimals: int = 3) -> str:
    """A number in PDF's plain notation, without needless zeros."""
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _rect_path(box: Rect) -> Path:
    return Path("MLLLZ", (box.x, box.y, box.right, box.y, box.right, box.bottom, box.x, box.bottom))
