"""Who is where in a panel: faces given to the people of the brief, bodies below them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, bounds, contains
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.panel import Brief, Panel, Shot
from kitsumy_desktop.comic.shapes import face_boxes, mouth_points
from kitsumy_desktop.craft.placement.job import FaceSpot

PLACES = {"left": 0.22, "": 0.5, "center": 0.5, "back": 0.55, "right": 0.78}
"""Where a figure of the brief stands across the panel."""

FACE_SHARE: dict[Shot, float] = {
    "extreme_wide": 0.05,
    "wide": 0.09,
    "full": 0.13,
    "medium": 0.24,
    "close": 0.42,
    "extreme_close": 0.6,
    "insert": 0.0,
}
"""Height of a face as a share of the panel's height, where no picture tells; 0: no face to be seen."""

GUESSED_HEIGHT, GUESSED_ASPECT, MOUTH = 0.42, 0.78, 0.75


class Voices:
    """One spelling per person: names and aliases of the cast, whatever their case."""

    def __init__(self, document: Document) -> None:
        self._names = {
            alias.casefold().strip(): character.name.casefold().strip()
            for character in document.characters()
            for alias in (character.name, *character.aliases)
        }

    def of(self, name: str) -> str:
        """The person's spelling; "" for nobody."""
        plain = name.casefold().strip()
        return self._names.get(plain, plain)


def face_spots(
    panel: Panel, shape: Polygon, speakers: Sequence[str], voices: Voices, reading: Reading
) -> tuple[FaceSpot, ...]:
    """The faces to be seen in a panel, each with its person where one is known or likely.

    Faces of the picture come first; faces nobody named go to the figures of the brief, left to right, or to
    the speakers in their order. Without faces in the picture the brief's figures are guessed a place,
    except where a draft shows that there are none.
    """
    if panel.art is None or (not panel.art.faces and panel.art.kind != "draft"):
        return _guessed(panel.brief, shape, voices)
    spots = [
        FaceSpot(rect, mouth, voices.of(face.who))
        for rect, mouth, face in zip(
            face_boxes(panel.art, shape), mouth_points(panel.art, shape), panel.art.faces, strict=True
        )
        if contains(shape, rect.center) and rect.w > 0 and rect.h > 0
    ]
    return _named(spots, panel.brief, [voices.of(s) for s in speakers], voices, reading)


def body_rects(faces: Sequence[FaceSpot], shape: Polygon) -> tuple[Rect, ...]:
    """Roughly where the people stand below their faces."""
    bottom = bounds(shape).bottom
    bodies = []
    for face in faces:
        r = face.rect
        height = min(4.5 * r.h, bottom - r.bottom)
        if height > 0:
            bodies.append(Rect(r.x - 0.7 * r.w, r.bottom, 2.4 * r.w, height))
    return tuple(bodies)


def _named(
    spots: Sequence[FaceSpot], brief: Brief, speakers: Sequence[str], voices: Voices, reading: Reading
) -> tuple[FaceSpot, ...]:
    taken = {s.who for s in spots if s.who}
    from_left = sorted(range(len(spots)), key=lambda i: spots[i].rect.center.x)
    nameless = [i for i in from_left if not spots[i].who]
    if brief.figures:
        figures = sorted(brief.figures, key=lambda f: PLACES[f.position])
        people = [voices.of(f.who) for f in figures]
    else:
        people = list(dict.fromkeys(s for s in speakers if s))
        if reading == "rtl":
            people.reverse()
    people = [p for p in people if p and p not in taken]
    if len(people) > len(nameless):
        speaking = [p for p in people if p in speakers]
        people = speaking or people
    given = dict(zip(nameless, people, strict=False))
    return tuple(msgspec.structs.replace(s, who=given.get(i, s.who)) for i, s in enumerate(spots))


def _guessed(brief: Brief, shape: Polygon, voices: Voices) -> tuple[FaceSpot, ...]:
    box = bounds(shape)
    share = FACE_SHARE[brief.shot]
    if share == 0.0:
        return ()
    figures = sorted(brief.figures, key=lambda f: PLACES[f.position])
    spots = []
    for k, figure in enumerate(figures):
        h = min(share * box.h, box.w / (GUESSED_ASPECT * 1.6 * len(figures)))
        w = GUESSED_ASPECT * h
        alone = len(figures) == 1
        x = box.x + box.w * (PLACES[figure.position] if alone else (k + 0.5) / len(figures))
        y = box.y + box.h * max(GUESSED_HEIGHT, share * 0.75)
        rect = Rect(x - w / 2, y - h / 2, w, h)
        spots.append(FaceSpot(rect, Point(x, rect.y + MOUTH * h), voices.of(figure.who)))
    return tuple(spots)
