"""The draft artist: a request becomes a storyboard picture and the faces in it, always the same."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Sequence
from functools import partial

import msgspec
import numpy as np

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.panel import Brief, FaceBox
from kitsumy_desktop.generation.draft import aboard, heavens, indoors, nature, town, vehicles, waters
from kitsumy_desktop.generation.draft.acting import Part, act
from kitsumy_desktop.generation.draft.camera import Camera
from kitsumy_desktop.generation.draft.canvas import Canvas
from kitsumy_desktop.generation.draft.casting import cast_look
from kitsumy_desktop.generation.draft.curves import Points, ellipse, points
from kitsumy_desktop.generation.draft.figure import Figured, draw_figure
from kitsumy_desktop.generation.draft.finish import finish
from kitsumy_desktop.generation.draft.hands import draw_hand
from kitsumy_desktop.generation.draft.lexicon import (
    INSIDE_VEHICLES,
    OUTSIDE_VEHICLES,
    PLACE_WORDS,
    PROP_WORDS,
    TIME_WORDS,
    VEHICLE_WORDS,
    WEATHER_WORDS,
)
from kitsumy_desktop.generation.draft.pen import Pen
from kitsumy_desktop.generation.draft.pose import skeleton
from kitsumy_desktop.generation.draft.props import FIT, HELD, STANDING
from kitsumy_desktop.generation.draft.request import DraftRequest as DraftRequest
from kitsumy_desktop.generation.draft.request import stranger
from kitsumy_desktop.generation.draft.scene import Scene
from kitsumy_desktop.generation.draft.stage import Staging, Standing, stage
from kitsumy_desktop.generation.draft.things import taken_in_hand, things_of
from kitsumy_desktop.generation.draft.weather import fall
from kitsumy_desktop.generation.draft.words import all_of, first_of
from kitsumy_desktop.generation.styles import Hand, style

PLACES: dict[str, Callable[[Scene], None]] = {
    "space": heavens.space,
    "cave": indoors.cave,
    "ship": waters.ship,
    "harbour": waters.harbour,
    "beach": waters.beach,
    "sea": waters.sea,
    "river": waters.river,
    "kitchen": indoors.kitchen,
    "bedroom": indoors.bedroom,
    "corridor": indoors.corridor,
    "shop": indoors.shop,
    "office": indoors.office,
    "forest": nature.forest,
    "mountains": nature.mountains,
    "field": nature.field,
    "sky": heavens.sky_place,
    "rooftop": town.rooftop,
    "city": town.city,
    "street": town.street,
    "room": indoors.room,
    "outside": nature.field,
    "": heavens.nowhere,
    **{kind: partial(vehicles.inside, kind=kind) for kind in vehicles.CABINS},
}
INDOORS = {"kitchen", "bedroom", "corridor", "shop", "office", "room", "cave", *vehicles.CABINS}
WATERS = {"sea", "river"}
QUALITY = 92
ENLARGE = 2
"""Drawn this many times larger than asked, for smooth edges."""


class Draft(msgspec.Struct, frozen=True):
    """A finished draft: JPEG bytes, size in pixels, and the faces in the brief's order."""

    jpeg: bytes
    width: int
    height: int
    faces: tuple[FaceBox, ...]


def draw_draft(request: DraftRequest) -> Draft:
    """Draw a request. Raises InputError for an unknown style."""
    hand, brief = style(request.style).hand, request.brief
    size = (request.width * request.height) ** 0.5
    canvas = Canvas(
        request.width, request.height, ENLARGE, max(0.8, hand.weight * size / 1024), hand.wobble, request.seed
    )
    looks = tuple(cast_look(c) for c in _cast(request))
    things = things_of(request)
    parts, lying = taken_in_hand(act(brief, looks, hand, request.seed), things)
    insert = brief.shot == "insert"
    staging = stage(
        parts,
        brief.shot,
        brief.angle,
        canvas.width,
        canvas.height,
        derived_seed("stage", request.seed),
        request.text_space,
    )
    kind, hour, weather = setting(request)
    scene = Scene(
        canvas,
        staging.camera,
        hour,
        weather if kind not in INDOORS else "",
        random.Random(_place_seed(request, kind)),
        staging.reach,
        hand.extras,
    )
    PLACES[kind](scene)
    carried = _carried(request, kind, staging)
    aboard.behind(scene, carried, _breadth(staging))
    canvas.recede(scene.haze, 0.14 if parts or insert else 0.0)
    if "halo" in hand.extras and parts:
        scene.ornament(canvas.width * 0.5, canvas.height * 0.42, 0.4 * min(canvas.width, canvas.height))
    props = list(dict.fromkeys((*things, *all_of(brief.action, PROP_WORDS))))
    _standing_props(scene, props, staging, kind, () if insert else lying)
    if insert:
        faces: tuple[FaceBox, ...] = ()
        _insert(scene, props, parts)
    else:
        faces = _figures(scene, staging, hand)
        _before(scene, kind, carried, staging)
    if kind not in INDOORS or weather == "fire":
        fall(canvas, weather, 0.3 if request.text_space == "top" else 0.0)
    picture = finish(canvas, hand, "lamp" if hour == "night" and kind in INDOORS else hour)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=QUALITY, subsampling=0)
    return Draft(out.getvalue(), request.width, request.height, faces)


def _cast(request: DraftRequest) -> tuple[Character, ...]:
    named = request.cast[: len(request.brief.figures)]
    return named + tuple(stranger(f.who) for f in request.brief.figures[len(named) :])


def setting(request: DraftRequest) -> tuple[str, str, str]:
    """Kind of place, hour and weather, from what the brief says of them first and the action after."""
    brief, place = request.brief, request.place
    known = f"{brief.place}. {place.name if place else ''}"
    kind = (
        _vehicle(brief, known)
        or first_of(known, PLACE_WORDS)
        or first_of(place.look if place else "", PLACE_WORDS)
        or first_of(brief.action, PLACE_WORDS)
    )
    said = ". ".join(filter(None, (brief.time, brief.light))) + f". {brief.place}"
    hour = first_of(said, TIME_WORDS) or first_of(brief.action, TIME_WORDS, "day")
    weather = first_of(f"{said}. {brief.action}", WEATHER_WORDS)
    return kind, hour, weather


def _vehicle(brief: Brief, known: str) -> str:
    """The vehicle the brief is inside of, if it is."""
    if first_of(known, OUTSIDE_VEHICLES):
        return ""
    inside = first_of(brief.action, INSIDE_VEHICLES) and not brief.place
    return first_of(f"{known}. {brief.action}" if inside else known, VEHICLE_WORDS)


def _carried(request: DraftRequest, kind: str, staging: Staging) -> str:
    """What keeps people above open water (see aboard.footing); empty where nothing has to."""
    if kind not in WATERS or not staging.cast or request.brief.shot == "insert":
        return ""
    known = request.place.look if request.place else ""
    return aboard.footing(f"{request.brief.place}. {known}. {request.brief.action}", kind)


def _breadth(staging: Staging) -> float:
    """Metres from the middle to the outermost figure."""
    return max((abs(s.x) for s in staging.cast), default=0.0)


def _before(scene: Scene, kind: str, carried: str, staging: Staging) -> None:
    """What stands between the eye and the figures' legs, and the wheels in their hands."""
    steering = tuple(
        s.x + (-0.52 if s.mirrored else 0.52) for s in staging.cast if s.part.pose_name == "steer"
    )
    clear = min((s.part.eye_height - 1.15 * s.part.head for s in staging.cast), default=0.7)
    aboard.before(scene, carried, _breadth(staging), clear, steering)
    if kind in vehicles.CABINS and vehicles.CABINS[kind].dashboard:
        vehicles.dashboard(scene, clear)


def _place_seed(request: DraftRequest, kind: str) -> int:
    """The same place looks the same in every panel."""
    if request.place is not None:
        return derived_seed("place", request.place.seed, request.place.name)
    return derived_seed("place", request.brief.place or request.seed, kind)


def _figures(scene: Scene, staging: Staging, hand: Hand) -> tuple[FaceBox, ...]:
    """Draw everybody, the far ones first; faces in the brief's order."""
    boxes: dict[int, FaceBox] = {}
    for i in sorted(range(len(staging.cast)), key=lambda k: _depth(staging.cast[k])):
        standing = staging.cast[i]
        _cast_shadow(scene, standing)
        box, mouth = _draw_one(scene, standing, hand)
        boxes[i] = _face_box(standing.part.who, box, mouth, scene.canvas)
    return tuple(boxes[i] for i in range(len(staging.cast)))


def _depth(standing: Standing) -> tuple[float, float]:
    """What is drawn first: the farther row, and in a row whoever reaches out, so that no arm hides a face."""
    return -round(standing.z / 0.15) * 0.15 if standing.part.side == "back" else 0.0, -abs(
        standing.part.pose.far_arm[1]
    )


def _draw_one(scene: Scene, standing: Standing, hand: Hand) -> tuple[Points, Points]:
    part = standing.part
    plane = scene.camera.plane(standing.x, standing.z, standing.lift, mirrored=standing.mirrored)
    head_px = plane.unit(0.0, part.eye_height) * part.head
    weight = float(
        np.clip((head_px / (0.2 * min(scene.canvas.width, scene.canvas.height))) ** 0.42, 0.42, 1.5)
    )
    pen = Pen(scene.canvas, plane, part.head, weight)
    turn = 0.25 if abs(standing.target - 0.5) < 0.02 else part.pose.turn
    figure = Figured(
        pen,
        part.look,
        part.pose,
        part.build,
        part.mood,
        abs(turn),
        hand.eye,
        hand.toon,
        hand.skull,
        part.away,
    )
    if part.pose.seat:
        bones = skeleton(part.pose, part.build)
        seat = Pen(scene.canvas, plane, 1.0, weight)
        top = float(bones.hips[:, 1].min()) * part.head
        seat.form(
            points((-0.34, 0.0), (0.3, 0.0), (0.3, top - 0.09), (-0.34, top - 0.09)),
            (150, 104, 64),
            smooth=False,
            shadow=0.1,
        )
    placed = draw_figure(figure)
    if part.held:
        _in_hand(figure, part)
    return placed


def _in_hand(figure: Figured, part: Part) -> None:
    """What is held, at the far hand, upright; then the fist over it."""
    bones = skeleton(part.pose, part.build)
    wrist = bones.wrists[1]
    way = np.array([np.sin(np.radians(bones.fore[1])), -np.cos(np.radians(bones.fore[1]))])
    grip = wrist + way * 0.18
    tool = figure.pen.at(
        grip,
        {"sword": 24.0, "gun": 0.0, "lantern": 0.0}.get(part.held, 6.0),
        1.0 / part.head * (1.0 if part.look.age != "child" else 0.8),
    )
    HELD[part.held](tool)
    draw_hand(figure.pen, wrist, bones.fore[1], "fist", part.look.skin, part.build.arm / 2.25)


def _cast_shadow(scene: Scene, standing: Standing) -> None:
    ring = ellipse(0.0, 0.0, 0.42, 0.2, 20)
    if abs(standing.part.pose.roll) > 60:
        ring = ring * [2.2, 1.0]
    world = np.stack(
        [
            ring[:, 0] + standing.x + 0.12,
            np.zeros(len(ring)) + max(0.0, standing.lift),
            ring[:, 1] + standing.z,
        ],
        axis=1,
    )
    at = scene.camera.polygon(world)
    if len(at):
        scene.canvas.shadow(at, 210)


def _face_box(who: str, box: Points, mouth: Points, canvas: Canvas) -> FaceBox:
    size = np.array([canvas.width, canvas.height])
    low = np.clip(box.min(axis=0) / size, 0.0, 0.98)
    high = np.clip(box.max(axis=0) / size, low + 0.002, 1.0)
    lips = np.clip(mouth / size, low, high)
    return FaceBox(
        float(low[0]),
        float(low[1]),
        float(high[0] - low[0]),
        float(high[1] - low[1]),
        who,
        float(lips[0]),
        float(lips[1]),
    )


def _standing_props(
    scene: Scene, props: list[str], staging: Staging, kind: str, lying: Sequence[str] = ()
) -> None:
    """Named things that stand about, behind the figures and beside them; `lying`: on the ground."""
    free = [
        x for x in (0.5, 0.12, 0.88, 0.3, 0.7) if all(abs(x - s.target) > 0.13 for s in staging.cast)
    ] or [0.5]
    for k, prop in enumerate(p for p in props if p in STANDING or p in lying):
        draw, lift, behind = STANDING.get(prop) or (HELD[prop], FIT[prop][0] / 2 - FIT[prop][1], 0.0)
        z = staging.reach + behind
        x = (free[k % len(free)] * scene.canvas.width - scene.camera.cx) / scene.camera.scale(0.0, 0.5, z)
        draw(scene.board(x, z, lift, 0.9))
    if "lighthouse" in props and kind not in INDOORS and kind != "harbour":
        waters.lighthouse(scene, 9.0, staging.reach + 30)


def _insert(scene: Scene, props: list[str], parts: tuple[Part, ...]) -> None:
    """A detail: the thing that is named, in a hand; or a hand alone."""
    canvas, side = scene.canvas, min(scene.canvas.width, scene.canvas.height)
    thing = next((p for p in props if p in HELD or p in STANDING), "")
    skin = parts[0].look.skin if parts else (224, 178, 146)
    sleeve = parts[0].look.top_colour if parts else (86, 96, 120)
    size, middle = FIT.get(thing, (0.34, 0.0))
    z = 2.0
    camera = Camera(1.0, 0.0, 0.0, side * 0.62 / size * z, canvas.width / 2, canvas.height * 0.58)
    board = Pen(canvas, camera.plane(0.0, z, 1.0 - middle, 0.0), 1.0, 1.4)
    if thing in STANDING:
        STANDING[thing][0](board)
        return
    scale = 0.3 if size < 0.7 else 0.42
    wrist = Pen(canvas, board.plane, scale, 1.5)
    if thing:
        HELD[thing](board)
    drop = points((0.24, -0.12))[0]
    wrist.limb(
        drop + points((1.9, -1.25), (0.9, -0.62), (0.2, -0.12)),
        [0.74, 0.56, 0.42],
        sleeve,
        shadow=0.12,
    )
    draw_hand(wrist, drop, 120.0, "grip" if thing else "open", skin, 1.35)
