"""First positions of balloons and SFX: in reading order from the panel's top, until they are placed.

Sizes follow from the number of letters; the lettering gives the true ones once faces are at hand.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

import msgspec

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds
from kitsumy_desktop.comic.ids import BalloonId, IdSource, RecordId, SfxId, derived_seed
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.cast import Cast
from kitsumy_desktop.story.text import portions, word_count
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel

SPLIT_ABOVE = 35
"""Words a writer may put into one balloon before it is divided at its sentences."""
BALLOON_WORDS = 25
_LETTER = 0.56
"""Mean width of a letter over the size of the type."""
_ARC_RISE = 0.05
"""How much an arched text rises, as a share of its length: tan(24° / 4) / 2."""
_SFX_FILLS = ("#ffd23f", "#ff7f50", "#ffffff", "#8fd3ff", "#ffb3c7", "#c6e26b")


class Rough(NamedTuple):
    """What stands in a panel, from the back to the front: SFX, then balloons in reading order.

    `lines`: the ids of what was made of each line of the script's panel, as an `Anchor` holds them.
    """

    items: tuple[Balloon | Sfx, ...]
    lines: tuple[tuple[RecordId, ...], ...]


def rough_items(
    script: ScriptPanel, panel: Panel, shape: Polygon, comic: Comic, cast: Cast, ids: IdSource
) -> Rough:
    """SFX behind, balloons and captions before them, in reading order."""
    box = bounds(shape)
    sounds = rough_sounds(script, panel, box, comic, ids)
    balloons: list[tuple[Balloon, ...]] = []
    cursor = _Cursor(box.grown(-min(6.0, box.w / 12), -min(6.0, box.h / 12)), comic.reading == "rtl")
    order = 0
    for pieces in divided(script.spoken()):
        made: list[Balloon] = []
        for line in pieces:
            size = rough_size(line.text, comic.lettering.size, box)
            spot = cursor.place(size, flush=line.kind == "caption", joined=line.joined)
            made.append(_balloon(line, order, spot, panel, cast, ids))
            order += 1
        balloons.append(tuple(made))
    lettered, heard = iter(balloons), iter(sounds)
    lines: list[tuple[RecordId, ...]] = []
    for line in script.lines:
        if line.kind == "note":
            lines.append(())
        elif line.kind == "sfx":
            lines.append((next(heard).id,))
        else:
            lines.append(tuple(balloon.id for balloon in next(lettered)))
    return Rough((*sounds, *chain.from_iterable(balloons)), tuple(lines))


def divided(lines: Iterable[ScriptLine]) -> list[tuple[ScriptLine, ...]]:
    """What is lettered of each line: a line of more than 35 words is cut at its sentences into joined ones of
    at most 25, any other stays whole, and so does one that says it."""
    found: list[tuple[ScriptLine, ...]] = []
    before: ScriptLine | None = None
    for line in lines:
        texts = [line.text]
        if word_count(line.text) > SPLIT_ABOVE and not line.whole:
            texts = portions(line.text, BALLOON_WORDS)
        pieces: list[ScriptLine] = []
        for i, text in enumerate(texts):
            same = before is not None and (before.speaker, before.kind) == (line.speaker, line.kind)
            joined = bool(i) or line.joined or (same and line.kind != "caption" and bool(line.speaker))
            before = msgspec.structs.replace(line, text=text, joined=joined and same)
            pieces.append(before)
        found.append(tuple(pieces))
    return found


def rough_size(text: str, size: float, box: Rect) -> Rect:
    """A body for `text` at the origin: about 1.7 times as wide as high, no wider than the panel."""
    letters = max(4, len(text))
    area = letters * size * _LETTER * size * 1.25 * 1.75 + size * size * 4
    width = min(max(math.sqrt(area * 1.7), size * 4), box.w * 0.85)
    return Rect(0, 0, width, max(size * 2.2, min(area / width, box.h * 0.85)))


class _Cursor:
    """Fills rows from the top in reading order; what no longer fits lies over the last row."""

    def __init__(self, area: Rect, mirrored: bool) -> None:
        self.area, self.mirrored = area, mirrored
        self.used, self.top, self.row = 0.0, area.y, 0.0

    def place(self, size: Rect, *, flush: bool, joined: bool) -> Rect:
        """Where the next body goes."""
        if self.used and (self.used + size.w > self.area.w or flush or joined):
            overlap = 0.15 * min(self.row, size.h) if joined else -3.0
            self.top, self.used, self.row = self.top + self.row - overlap, 0.0, 0.0
        x = self.area.x + self.used
        if self.mirrored:
            x = self.area.right - self.used - size.w
        y = max(self.area.y, min(self.top, self.area.bottom - size.h))
        self.used += size.w + 4
        self.row = max(self.row, size.h)
        return Rect(x, y, size.w, size.h)


def _balloon(line: ScriptLine, order: int, spot: Rect, panel: Panel, cast: Cast, ids: IdSource) -> Balloon:
    kind: BalloonKind = line.kind  # type: ignore[assignment]
    speaker = cast.canonical(line.speaker) if line.speaker else ""
    seen = {figure.who for figure in panel.brief.figures}
    off = kind != "caption" and bool(speaker) and (line.off_panel or speaker not in seen)
    tails: tuple[Tail, ...] = ()
    if kind != "caption":
        tails = (Tail(tip=Point(spot.center.x, spot.bottom + spot.h * 0.45)),)
    return Balloon(
        id=BalloonId(ids("bl")),
        page=panel.page,
        panel=panel.id,
        text=line.text,
        center=spot.center,
        width=spot.w,
        height=spot.h,
        kind=kind,
        speaker=speaker,
        order=order,
        tails=tails,
        off_panel=off,
    )


def rough_sounds(script: ScriptPanel, panel: Panel, box: Rect, comic: Comic, ids: IdSource) -> list[Sfx]:
    """Drawn sounds: bigger in panels that matter more, tilted, in the corners the talk leaves free."""
    made: list[Sfx] = []
    for i, line in enumerate(script.sounds()):
        dice = random.Random(derived_seed(comic.seed, "sfx", panel.id, i))
        size = sound_size(line.text, panel.importance, box)
        angle = dice.choice((-1, 1)) * dice.uniform(4, 14)
        made.append(
            Sfx(
                id=SfxId(ids("sx")),
                page=panel.page,
                panel=panel.id,
                text=line.text,
                center=_sound_spot(i, line.text, size, angle, box, comic.reading == "rtl"),
                size=size,
                angle=round(angle, 1),
                arc=round(dice.uniform(8, 24), 1) if len(line.text) > 5 else 0.0,
                slant=round(dice.uniform(-10, 10), 1),
                fill=_SFX_FILLS[dice.randrange(len(_SFX_FILLS))],
                outline_width=round(max(1.2, size * 0.07), 2),
                halo_width=round(max(0.8, size * 0.04), 2),
            )
        )
    return made


def sound_size(text: str, importance: int, box: Rect) -> float:
    """Type size in points: a share of the panel's height by importance, and never wider than 0.7 of it."""
    tall = box.h * (0.10 + 0.028 * importance)
    wide = 0.7 * box.w / max(1.0, len(text) * 0.72)
    return round(max(9.0, min(tall, wide, 96.0)), 1)


def _sound_spot(index: int, text: str, size: float, angle: float, box: Rect, mirrored: bool) -> Point:
    """Bottom corners first, the reader's last one before the other; then the middle."""
    turn = math.radians(abs(angle))
    long = len(text) * size * 0.72
    half_w = (long * math.cos(turn) + size * math.sin(turn)) / 2
    half_h = (long * math.sin(turn) + size * math.cos(turn)) / 2 + long * _ARC_RISE
    left, right = box.x + half_w + 4, box.right - half_w - 4
    if left > right:
        left = right = box.center.x
    if mirrored:
        left, right = right, left
    low = max(box.center.y, box.bottom - half_h - 4)
    spots = (Point(right, low), Point(left, low), Point(right, box.center.y), Point(left, box.center.y))
    return spots[index % len(spots)]
