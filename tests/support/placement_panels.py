"""Seeded synthetic panels for placement, and an independent judge of what comes back.

The judge knows nothing of the search: it rasterises bodies on a grid of its own and reads the order by rows.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, area, bounds
from kitsumy_desktop.comic.ids import BalloonId
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.craft.placement.job import BalloonJob, FaceSpot, PanelJob, Placed

LINES = (
    "No!",
    "Wait...",
    "Who's there?",
    "Get down, now!",
    "I told you not to come back.",
    "The harbour is closed until morning.",
    "Did you hear that? Something moved behind the wall.",
    "We had a deal, Marta. You said nobody would get hurt tonight.",
    "If the signal fails again we walk home through the snow, and I am not carrying you.",
    "My grandmother kept this map folded inside a prayer book for forty years and never told a soul.",
    "You think the sea forgets? It keeps every ship, every name, every promise anyone ever made on it.",
)
CAPTIONS = (
    "Meanwhile...",
    "Odesa, the last night of summer.",
    "Three hours later, on the other side of the river.",
    "I should have turned around then. I did not, and I have been paying for it ever since.",
)
KINDS: tuple[BalloonKind, ...] = ("speech",) * 7 + ("thought", "shout", "whisper", "radio", "weak")
NAMES = ("ANNA", "BORYS", "CELINA")
LIVE = US_COMIC.live_box
STEP = 0.8
"""Distance of the judge's sample points, in points."""


def estimated_boxes(text: str, size: float, boxy: bool) -> tuple[Size, ...]:
    """About what a letterer's balloon for `text` measures: three shapes of one area, in points."""
    ink = len(text) * 0.56 * size * 1.12 * size
    body = ink * (1.45 if boxy else 2.15) + (2.2 * size) ** 2
    longest = max(len(word) for word in text.split()) * 0.62 * size + (1.2 if boxy else 2.0) * size
    sizes = []
    for aspect in (1.15, 1.6, 2.2):
        w = max(longest, (body * aspect) ** 0.5)
        sizes.append(Size(round(w, 2), round(max(1.9 * size, body / w), 2)))
    return tuple(dict.fromkeys(sizes))


def synthetic_panel(seed: int, reading: Reading = "ltr", text_size: float = 8.0) -> PanelJob:
    """A panel with 1–3 people and 1–4 balloons whose text a layout would have given it room for."""
    rng = random.Random(seed)
    shape = _shape(rng)
    faces = _faces(rng, bounds(shape))
    balloons = _balloons(rng, faces, area(shape) / LIVE.area, text_size)
    bodies = tuple(Rect(f.rect.x - f.rect.w, f.rect.bottom, 3 * f.rect.w, 4 * f.rect.h) for f in faces)
    return PanelJob(shape, US_COMIC.safe_box, faces, bodies, balloons, reading, seed, (), text_size)


def _shape(rng: random.Random) -> Polygon:
    w = rng.choice((LIVE.w, LIVE.w * 0.62, LIVE.w * 0.49, LIVE.w * 0.38, LIVE.w * 0.32))
    h = rng.uniform(0.2, 0.46) * LIVE.h
    x, y = LIVE.x + rng.random() * (LIVE.w - w), LIVE.y + rng.random() * (LIVE.h - h)
    corners = Rect(x, y, w, h).corners()
    if rng.random() > 0.25:
        return corners
    lean = [rng.uniform(0.0, 0.14) for _ in range(2)]
    a, b, c, d = corners
    return (a, Point(b.x - lean[0] * w, b.y), Point(c.x, c.y), Point(d.x + lean[1] * w, d.y))


def _faces(rng: random.Random, box: Rect) -> tuple[FaceSpot, ...]:
    count = rng.choice((1, 1, 2, 2, 2, 3)) if box.w > 0.4 * LIVE.w else rng.choice((1, 1, 2))
    height = box.h * rng.choice((0.14, 0.2, 0.26, 0.34)) / (1 + 0.15 * (count - 1))
    width = min(0.8 * height, box.w / (1.9 * count))
    names = rng.sample(NAMES, count)
    faces = []
    for k, name in enumerate(names):
        slot = box.w / count
        x = box.x + slot * k + (slot - width) * rng.uniform(0.15, 0.85)
        y = box.y + box.h * rng.uniform(0.34, 0.56) - height * 0.2
        rect = Rect(x, min(y, box.bottom - 1.1 * height), width, height)
        faces.append(FaceSpot(rect, Point(x + width / 2, rect.y + 0.76 * height), name))
    return tuple(faces)


def _balloons(
    rng: random.Random, faces: Sequence[FaceSpot], share: float, text_size: float
) -> tuple[BalloonJob, ...]:
    room = 0.45 * share
    balloons: list[BalloonJob] = []
    wanted = rng.choice((1, 2, 2, 3, 3, 4))
    for _ in range(4 * wanted):
        if len(balloons) == wanted:
            break
        first_or_last = not balloons or len(balloons) == wanted - 1
        boxy = first_or_last and rng.random() < 0.22
        text = rng.choice(CAPTIONS if boxy else LINES)
        words = len(text.split())
        need = 0.0021 * words + 0.012
        if need > room:
            continue
        room -= need
        kind: BalloonKind = "caption" if boxy else rng.choice(KINDS)
        off = not boxy and rng.random() < 0.1
        speaker = "" if boxy else "VOICE" if off else rng.choice(faces).who
        boxes = estimated_boxes(text, text_size, boxy)
        balloons.append(BalloonJob(BalloonId(f"b{len(balloons)}"), kind, speaker, off, words, boxes))
    if not balloons:
        boxes = estimated_boxes(LINES[0], text_size, False)
        balloons.append(BalloonJob(BalloonId("b0"), "speech", faces[0].who, False, 1, boxes))
    return tuple(balloons)


@dataclass
class Verdict:
    """What a judge sees wrong in one placed panel."""

    faces_hit: int = 0
    order_pairs: int = 0
    order_wrong: list[tuple[int, int]] = field(default_factory=list)
    overlapping: list[tuple[int, int]] = field(default_factory=list)
    outside: list[int] = field(default_factory=list)
    tails_crossing: int = 0
    tails_on_faces: int = 0
    tails_through: int = 0
    tail_shares: list[float] = field(default_factory=list)


def judged(job: PanelJob, placed: Sequence[Placed]) -> Verdict:
    """Measure a placement on a raster of STEP points."""
    verdict = Verdict()
    raster = _Raster(job.shape)
    masks = [raster.body(b.kind, p) for b, p in zip(job.balloons, placed, strict=True)]
    for face in job.faces:
        ellipse = raster.ellipse(face.rect, 2.0)
        total = max(1, int(ellipse.sum()))
        verdict.faces_hit += any(int((m & ellipse).sum()) > 0.02 * total for m in masks)
    for i, one in enumerate(masks):
        if _sticks_out(job, raster, one, placed[i]):
            verdict.outside.append(i)
        for j in range(i + 1, len(masks)):
            common = int((one & masks[j]).sum())
            if common > 0.005 * min(int(one.sum()), int(masks[j].sum())):
                verdict.overlapping.append((i, j))
            verdict.order_pairs += 1
            if read_before(placed[j], placed[i], job.reading):
                verdict.order_wrong.append((i, j))
    _judge_tails(job, placed, masks, raster, verdict)
    return verdict


def read_before(a: Placed, b: Placed, reading: Reading) -> bool:
    """Whether a reader comes to `a` before `b`: a row holds balloons that share half their height."""
    top, bottom = max(_top(a), _top(b)), min(_top(a) + a.size.h, _top(b) + b.size.h)
    if bottom - top >= 0.5 * min(a.size.h, b.size.h):
        return a.center.x < b.center.x if reading == "ltr" else a.center.x > b.center.x
    return a.center.y < b.center.y


def _top(p: Placed) -> float:
    return p.center.y - p.size.h / 2


class _Raster:
    """A grid of sample points around a panel."""

    def __init__(self, shape: Polygon) -> None:
        box = bounds(shape).grown(40)
        self.x, self.y = np.meshgrid(np.arange(box.x, box.right, STEP), np.arange(box.y, box.bottom, STEP))
        self.inside = np.zeros(self.x.shape, dtype=bool)
        for p, q in zip(shape, (*shape[1:], shape[0]), strict=True):
            crosses = (p.y > self.y) != (q.y > self.y)
            rise = q.y - p.y if q.y != p.y else 1.0
            self.inside ^= crosses & (self.x < (q.x - p.x) * (self.y - p.y) / rise + p.x)

    def ellipse(self, rect: Rect, power: float) -> np.ndarray:
        dx = np.abs(self.x - rect.center.x) / (rect.w / 2)
        dy = np.abs(self.y - rect.center.y) / (rect.h / 2)
        return dx**power + dy**power <= 1

    def body(self, kind: BalloonKind, placed: Placed) -> np.ndarray:
        x, y = placed.center.x - placed.size.w / 2, placed.center.y - placed.size.h / 2
        return self.ellipse(Rect(x, y, *placed.size), 40.0 if kind == "caption" else 2.4)


def _sticks_out(job: PanelJob, raster: _Raster, mask: np.ndarray, placed: Placed) -> bool:
    safe = job.safe.grown(0.25)
    box = Rect(placed.center.x - placed.size.w / 2, placed.center.y - placed.size.h / 2, *placed.size)
    beyond = int((mask & ~raster.inside).sum())
    return beyond > 0.004 * mask.sum() or not safe.contains_rect(box)


def _judge_tails(
    job: PanelJob,
    placed: Sequence[Placed],
    masks: Sequence[np.ndarray],
    raster: _Raster,
    verdict: Verdict,
) -> None:
    drawn: list[tuple[int, Point, Point]] = []
    for i, p in enumerate(placed):
        for tail in p.tails:
            way = [_between(p.center, tail.tip, k / 200) for k in range(201)]
            outside = [q for q in way if not _in_body(job.balloons[i].kind, p, q)]
            if outside:
                drawn.append((i, outside[0], tail.tip))
            _share_of_way(job, i, p, tail.tip, verdict)
    for n, (i, root, tip) in enumerate(drawn):
        points = [_between(root, tip, k / 40) for k in range(41)]
        for face in job.faces:
            if face.who != job.balloons[i].speaker:
                verdict.tails_on_faces += any(_in_ellipse(face.rect, q) for q in points)
        for j, other in enumerate(placed):
            if j != i:
                verdict.tails_through += any(_in_body(job.balloons[j].kind, other, q) for q in points)
        verdict.tails_crossing += sum(_cross(root, tip, a, b) for _, a, b in drawn[:n])


def _share_of_way(job: PanelJob, i: int, p: Placed, tip: Point, verdict: Verdict) -> None:
    mouths = [
        f.mouth for f in job.faces if f.who == job.balloons[i].speaker and not job.balloons[i].off_panel
    ]
    if not mouths:
        return
    way = [_between(p.center, mouths[0], k / 400) for k in range(401)]
    outside = [q for q in way if not _in_body(job.balloons[i].kind, p, q)]
    if outside and outside[0].distance(mouths[0]) > 1:
        verdict.tail_shares.append(1 - tip.distance(mouths[0]) / outside[0].distance(mouths[0]))


def _between(a: Point, b: Point, t: float) -> Point:
    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)


def _in_body(kind: BalloonKind, placed: Placed, q: Point) -> bool:
    power = 40.0 if kind == "caption" else 2.4
    dx = abs(q.x - placed.center.x) / (placed.size.w / 2)
    dy = abs(q.y - placed.center.y) / (placed.size.h / 2)
    return dx**power + dy**power < 1


def _in_ellipse(rect: Rect, q: Point) -> bool:
    return ((q.x - rect.center.x) / (rect.w / 2)) ** 2 + ((q.y - rect.center.y) / (rect.h / 2)) ** 2 < 1


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
