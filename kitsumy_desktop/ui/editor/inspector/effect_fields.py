"""What can be set for lines, tones and smears, and the ready-made looks as small pictures."""

from __future__ import annotations

import math

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import Point, Rect, bounds
from kitsumy_desktop.comic.ids import LinesId, PageId, PanelId, ToneId
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.craft.lines.draw import drawn_lines
from kitsumy_desktop.editing.commands.effects import (
    apply_preset,
    home,
    in_front,
    set_density_to,
    set_front,
    with_ends,
    with_look,
)
from kitsumy_desktop.editing.effect_presets import (
    PRESETS,
    EffectKind,
    LinesPreset,
    SmearPreset,
    TonePreset,
    preset,
)
from kitsumy_desktop.painting.paths import to_qt
from kitsumy_desktop.ui.editor.inspector.fields import (
    Change,
    Check,
    Choice,
    Colour,
    Field,
    Length,
    Number,
    Pictures,
    Read,
    plain_field,
)
from kitsumy_desktop.ui.parts.gallery import Shades

LINES_KINDS = (
    ("focus", "Focus"),
    ("speed", "Speed"),
    ("stream", "Stream"),
    ("burst", "Burst flash"),
)
TAPERS = (
    ("end", "At the end"),
    ("start", "At the start"),
    ("both", "At both"),
    ("none", "Nowhere"),
)
SCREENS = (("dot", "Dots"), ("line", "Lines"), ("cross", "Crossed"), ("sand", "Sand"), ("flat", "Flat grey"))
SMEAR_KINDS = (("motion", "Motion blur"), ("ghosts", "Ghosts"))
WHITE = "#ffffff"
PAPER = Panel(PanelId("sample"), PageId("sample")).background
"""Samples have the colours of the page, whatever the window's are."""
LARGER = 5.0
"""Samples of lines are drawn so many times as large and made smaller."""
SAMPLE_LPI = 0.4
"""Samples of tones have so much of the lines an inch that their screen has."""
SAMPLE_PAGE = PageId("sample")


def draw_lines_preset(painter: QPainter, box: QRectF, name: str, shades: Shades) -> None:
    """A small panel with these lines."""
    place = Rect(0, 0, box.width() * LARGER, box.height() * LARGER)
    blank = Lines(LinesId("sample"), SAMPLE_PAGE, None, place.center)
    lines = with_look(blank, preset(name), place)
    if not isinstance(lines, Lines):
        return
    lines = msgspec.structs.replace(lines, count=max(24, lines.count // 3), thickness=lines.thickness * 2.2)
    painter.setClipRect(box)
    painter.fillRect(box, QColor(PAPER).darker(150) if lines.backing else QColor(PAPER))
    painter.scale(1 / LARGER, 1 / LARGER)
    drawn = drawn_lines(lines, place.corners())
    for path, colour in ((drawn.backing, QColor(WHITE)), (drawn.ink, QColor(lines.colour))):
        whole = to_qt(path)
        if lines.kind == "burst":
            painter.fillPath(whole, colour)
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for part in whole.toSubpathPolygons():
            painter.drawPolygon(part)


def draw_tone_preset(painter: QPainter, box: QRectF, name: str, shades: Shades) -> None:
    """A small area of the tone."""
    from kitsumy_desktop.craft.tones.screen import (  # brings numpy: not before the first frame
        Pixels,
        coverage,
    )

    look = preset(name)
    if not isinstance(look, TonePreset):
        return
    scale = painter.deviceTransform().m11()
    place = Rect(0, 0, box.width(), box.height())
    tone = Tone(ToneId("sample"), SAMPLE_PAGE, None, place.corners())
    screen = msgspec.structs.replace(look.screen, lpi=look.screen.lpi * SAMPLE_LPI)
    screen = with_ends(screen, tone)
    area = Pixels(0, 0, math.ceil(place.w * scale), math.ceil(place.h * scale))
    ink = coverage(screen, area, scale)
    alpha = QImage(ink.tobytes(), area.w, area.h, area.w, QImage.Format.Format_Alpha8)
    white = look.screen.colour.lower() == WHITE
    coloured = QImage(area.w, area.h, QImage.Format.Format_ARGB32_Premultiplied)
    coloured.fill(QColor(look.screen.colour))
    coloured.setAlphaChannel(alpha)
    coloured.setDevicePixelRatio(scale)
    painter.fillRect(box, QColor(PAPER).darker(180) if white else QColor(PAPER))
    painter.drawImage(QPointF(0, 0), coloured)


def draw_smear_preset(painter: QPainter, box: QRectF, name: str, shades: Shades) -> None:
    """A disc in that motion."""
    look = preset(name)
    if not isinstance(look, SmearPreset):
        return
    radius = box.height() * 0.26
    back = 0.4 if look.kind == "ghosts" else 0.0
    way = QPointF(look.across, look.down) * box.height() * 0.8
    painter.fillRect(box, QColor(PAPER))
    copies = look.copies
    for i in range(copies, -1, -1) if look.kind == "ghosts" else range(copies):
        share = i / copies - (0.5 if look.kind == "motion" else 0.0)
        ink = QColor(Screen().colour)
        ink.setAlphaF(1.0 if i == 0 and look.kind == "ghosts" else 0.35 if look.kind == "ghosts" else 0.09)
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(ink)
        painter.drawEllipse(box.center() + way * (share - back), radius, radius)


def _looks(kind: EffectKind) -> tuple[tuple[str, str], ...]:
    return tuple((f"{kind}.{p.id}", p.name) for p in PRESETS[kind])


def _look_of(kind: EffectKind) -> Read:
    """The ready-made look an effect has exactly, "" for one of its own."""

    def read(document: Document, effect: Effect) -> str:
        box = bounds(home(document, effect.page, effect.panel))
        for known in PRESETS[kind]:
            like = effect
            if isinstance(effect, Lines) and isinstance(known, LinesPreset):
                like = msgspec.structs.replace(effect, rx=known.across, ry=known.down)
                look = with_look(like, known, Rect(0, 0, 1, 1))
                if isinstance(look, Lines) and msgspec.structs.replace(look, rx=like.rx, ry=like.ry) == like:
                    return f"{kind}.{known.id}"
            elif with_look(effect, known, box) == effect:
                return f"{kind}.{known.id}"
        return ""

    return read


def _take_look(document: Document, effect: Effect, value: str) -> Diff:
    return apply_preset(document, [effect.id], preset(value))


def _backing(document: Document, lines: Lines, value: bool) -> Diff:
    return changed(document, [msgspec.structs.replace(lines, backing=WHITE if value else "")])


def _backing_colour(document: Document, lines: Lines, value: str) -> Diff:
    return changed(document, [msgspec.structs.replace(lines, backing=value)])


def _runs_out(document: Document, tone: Tone, value: bool) -> Diff:
    return set_density_to(document, tone.id, 0.0 if value else None)


def _second_density(document: Document, tone: Tone, value: float) -> Diff:
    return set_density_to(document, tone.id, value)


def _set_way(part: str) -> Change:
    def change(document: Document, smear: Smear, value: float) -> Diff:
        way = smear.way
        length, angle = way.length(), math.atan2(way.y, way.x)
        length, angle = (value, angle) if part == "length" else (length, math.radians(value))
        turned = Point(math.cos(angle) * length, math.sin(angle) * length)
        return changed(document, [msgspec.structs.replace(smear, way=turned)])

    return change


FRONT = Field(
    "In front of balloons",
    Check(),
    lambda document, effect: in_front(document, effect),
    lambda document, effect, value: set_front(document, effect.id, value),
)
LINES_FIELDS = (
    Field("Look", Pictures(_looks("lines"), draw_lines_preset, 5), _look_of("lines"), _take_look),
    plain_field("Kind", Choice(LINES_KINDS), "kind"),
    plain_field("Number", Number(1, 2000, 10), "count"),
    plain_field("Thickness", Length(0.1, 40, fine=True), "thickness"),
    plain_field("Thins out", Choice(TAPERS), "taper"),
    plain_field("Disarray", Number(0, 1, 0.05, 2), "disarray"),
    plain_field("Uneven starts", Number(0, 1, 0.05, 2), "jitter"),
    plain_field("Reach", Number(0.02, 1, 0.05, 2), "length"),
    plain_field("In bundles of", Number(1, 40, 1), "bundle"),
    plain_field("Direction", Number(-180, 180, 5, 0, " °"), "angle"),
    plain_field("Bend", Number(-1, 1, 0.05, 2), "bend"),
    plain_field("Free width", Length(0, 2000), "rx"),
    plain_field("Free height", Length(0, 2000), "ry"),
    plain_field("Colour", Colour(), "colour"),
    Field("Copy beneath", Check(), lambda document, lines: bool(lines.backing), _backing),
    Field("Its colour", Colour(), lambda document, lines: lines.backing or WHITE, _backing_colour),
    FRONT,
    plain_field("Keep where it is", Check(), "locked"),
)
TONE_FIELDS = (
    Field("Look", Pictures(_looks("tone"), draw_tone_preset, 5), _look_of("tone"), _take_look),
    plain_field("Screen", Choice(SCREENS), "screen.kind"),
    plain_field("Lines an inch", Number(5, 133, 5, 0, " lpi"), "screen.lpi"),
    plain_field("Angle", Number(-180, 180, 5, 0, " °"), "screen.angle"),
    plain_field("Density", Number(0, 1, 0.05, 2), "screen.density"),
    Field("Gradient", Check(), lambda document, tone: tone.screen.density_to is not None, _runs_out),
    Field(
        "End density",
        Number(0, 1, 0.05, 2),
        lambda document, tone: tone.screen.density_to or 0.0,
        _second_density,
    ),
    plain_field("Colour", Colour(), "screen.colour"),
    FRONT,
    plain_field("Keep where it is", Check(), "locked"),
)
SMEAR_FIELDS = (
    Field("Look", Pictures(_looks("smear"), draw_smear_preset, 5), _look_of("smear"), _take_look),
    plain_field("Kind", Choice(SMEAR_KINDS), "kind"),
    plain_field("Copies", Number(2, 64, 1), "copies"),
    Field("How far", Length(0, 2000), lambda document, smear: smear.way.length(), _set_way("length")),
    Field(
        "Direction",
        Number(-180, 180, 5, 0, " °"),
        lambda document, smear: math.degrees(math.atan2(smear.way.y, smear.way.x)),
        _set_way("angle"),
    ),
    plain_field("Soft edge", Length(0, 200, fine=True), "feather"),
    FRONT,
    plain_field("Keep where it is", Check(), "locked"),
)
