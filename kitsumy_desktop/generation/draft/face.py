"""Eyes, brows, nose and mouth. Head measure: chin at y = 0, crown at 1, the figure faces right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.curves import Points, ellipse, points
from kitsumy_desktop.generation.draft.look import Look, darker, mixed
from kitsumy_desktop.generation.draft.pen import Pen


@dataclass(frozen=True)
class Mood:
    """An expression. Brow heights in heads against rest: `inner` at the nose, `outer` at the temple."""

    inner: float = 0.0
    outer: float = 0.0
    open: float = 1.0
    """Of the eyes; 0 shut, negative: shut with joy."""
    mouth: str = "flat"
    pupil: float = 1.0
    tears: bool = False
    blush: bool = False
    sweat: bool = False


MOODS: dict[str, Mood] = {
    "neutral": Mood(),
    "happy": Mood(0.012, 0.01, 0.82, "smile"),
    "laugh": Mood(0.03, 0.02, -1.0, "grin", blush=True),
    "sad": Mood(0.05, -0.03, 0.72, "frown"),
    "weep": Mood(0.055, -0.03, 0.0, "wail", tears=True),
    "angry": Mood(-0.055, 0.035, 0.8, "snarl", 0.9),
    "shout": Mood(-0.05, 0.04, 0.95, "shout", 0.85),
    "afraid": Mood(0.06, 0.0, 1.3, "gape", 0.7, sweat=True),
    "surprised": Mood(0.05, 0.045, 1.35, "round", 0.8),
    "determined": Mood(-0.04, 0.03, 0.82, "firm"),
    "worried": Mood(0.045, -0.015, 0.95, "wave", sweat=True),
    "tired": Mood(0.02, -0.02, 0.45, "flat"),
    "smirk": Mood(-0.01, 0.03, 0.75, "smirk"),
    "pain": Mood(-0.03, 0.0, 0.0, "teeth", sweat=True),
    "disgust": Mood(-0.03, 0.01, 0.6, "frown"),
    "thoughtful": Mood(-0.012, 0.02, 0.8, "wave"),
    "speaking": Mood(0.01, 0.012, 1.0, "talk"),
    "asleep": Mood(0.0, -0.01, 0.0, "flat"),
    "loving": Mood(0.03, 0.0, 0.7, "smile", blush=True),
}

INK: Rgb = (26, 22, 26)
WHITE: Rgb = (252, 250, 246)
EYE_LEVEL = 0.465
MOUTH_LEVEL = 0.165


@dataclass(frozen=True)
class Features:
    """What all parts of one face share. `turn` 0 front .. 1 three-quarter; `eye` scales the eyes (style)."""

    pen: Pen
    look: Look
    mood: Mood
    turn: float
    eye: float
    detail: int
    """0: dots and strokes for a small face, 1: usual, 2: a close-up."""
    toon: bool

    @property
    def middle(self) -> float:
        """Where the face's middle line lies."""
        return 0.15 * self.turn


def draw_features(face: Features) -> None:
    """Everything inside the contour of a face."""
    cheeks(face)
    for far in (True, False):
        eye(face, far)
        brow(face, far)
    nose(face)
    mouth(face)
    marks(face)


def _eye_centre(face: Features, far: bool) -> tuple[float, float]:
    spacing = 0.158 * (1.0 + 0.12 * (face.eye - 1.0))
    x = face.middle + (spacing - 0.028 * face.turn if far else -spacing)
    return x, EYE_LEVEL - 0.03 * (face.eye - 1.0)


def eye(face: Features, far: bool) -> None:
    """One eye with its lids."""
    x, y = _eye_centre(face, far)
    out = 1.0 if far else -1.0
    half = 0.082 * face.eye**0.7 * (1.0 - 0.2 * face.turn * far)
    rise = 0.052 * face.eye * max(0.0, face.mood.open)
    if face.mood.open <= 0.05:
        bend = -0.03 if face.mood.open < 0 else 0.025
        face.pen.line(points((x - half, y), (x, y - bend), (x + half, y)), 1.2, start=0.6, end=0.5)
        return
    if face.detail == 0 and face.look.glasses:
        return
    if face.detail == 0:
        face.pen.mark(ellipse(x, y, 0.036 * face.eye**0.5, 0.03 + 0.028 * face.mood.open, 10))
        face.pen.line(points((x - half, y + 0.02), (x, y + rise + 0.022), (x + half, y + 0.02)), 0.8)
        return
    slant = 0.012 * out
    white = points(
        (x - half, y - slant),
        (x - half * 0.45, y + rise * 0.86),
        (x + half * 0.3 * out, y + rise),
        (x + half, y + slant),
        (x + half * 0.4, y - rise * 0.72),
        (x - half * 0.5, y - rise * 0.66),
    )
    face.pen.form(white, WHITE, width=0)
    _iris(face, x + 0.012 * face.turn, y + rise * 0.08, rise)
    lid = points(
        (x - half * 1.08, y - slant),
        (x - half * 0.45, y + rise * 0.95),
        (x + half * 0.35, y + rise * 1.05),
        (x + half * 1.1, y + slant),
    )
    face.pen.line(lid if far else lid[::-1], 1.75 if face.look.female else 1.3, start=0.35, end=0.6)
    if face.look.female:
        face.pen.line(points((x + out * half * 0.8, y + 0.02), (x + out * half * 1.42, y + 0.045)), 1.2)
    if face.detail > 1 or face.eye > 1.2:
        face.pen.line(points((x - half * 0.6, y - rise * 0.82), (x + half * 0.55, y - rise * 0.84)), 0.55)
    if face.detail > 1 and face.eye < 1.4:
        face.pen.line(
            points((x - half * 0.9, y + rise * 1.5), (x, y + rise * 1.9), (x + half * 0.8, y + rise * 1.5)),
            0.5,
        )


def _iris(face: Features, x: float, y: float, rise: float) -> None:
    radius = 0.05 * face.eye**0.9 * (0.75 + 0.25 * face.mood.pupil)
    high = min(radius * 1.08, rise * 0.98)
    face.pen.form(ellipse(x, y, radius, high, 14), face.look.eye_colour, width=0)
    face.pen.mark(ellipse(x, y + high * 0.12, radius * 0.62 * face.mood.pupil, high * 0.74, 12))
    if face.detail > 1 or face.eye > 1.2:
        canvas, at = (
            face.pen.canvas,
            face.pen.px(ellipse(x - radius * 0.3, y + high * 0.42, radius * 0.34, high * 0.3, 10)),
        )
        canvas.fill(at, (255, 255, 255))


def brow(face: Features, far: bool) -> None:
    """One eyebrow."""
    x, y = _eye_centre(face, far)
    out = 1.0 if far else -1.0
    half = 0.1 * (1.0 - 0.18 * face.turn * far)
    base = y + 0.055 * face.eye + 0.055
    inner = (x - out * half * 0.85, base + face.mood.inner)
    peak = (x + out * half * 0.35, base + 0.026 + face.mood.outer)
    outer = (x + out * half * 1.15, base - 0.005 + face.mood.outer * 0.8)
    heavy = 1.2 if face.look.female else 2.0
    if face.look.age == "old":
        heavy *= 1.15
    face.pen.line(points(inner, peak, outer), heavy if face.detail else heavy * 0.7, start=0.75, end=0.2)
    if face.mood.inner < -0.035 and face.detail and far:
        c = face.middle
        face.pen.line(points((c - 0.03, base - 0.01), (c - 0.018, base - 0.05)), 0.6)
        face.pen.line(points((c + 0.03, base - 0.01), (c + 0.02, base - 0.05)), 0.6)


def nose(face: Features) -> None:
    """The nose: its shaded side and a stroke for the tip."""
    c, t, long = face.middle, face.turn, 0.02 * (face.look.nose - 0.5)
    if face.toon:
        face.pen.line(points((c + 0.03 * t, 0.31), (c + 0.05 + 0.02 * t, 0.285), (c + 0.02, 0.275)), 0.8)
        return
    tip = (c + 0.02 + 0.075 * t + long, 0.295)
    face.pen.shadow(
        points(
            (c - 0.012, 0.44),
            (c + 0.02 + 0.03 * t, 0.42),
            tip,
            (c + 0.0, 0.262),
            (c - 0.045, 0.28),
            (c - 0.02, 0.34),
        ),
        90,
    )
    if t > 0.3 or face.detail > 1:
        face.pen.line(
            points((c + 0.03 + 0.03 * t, 0.43), (c + 0.03 + 0.055 * t, 0.36), tip), 0.7, start=0.1, end=0.9
        )
    face.pen.line(points(tip, (c + 0.05 * t, 0.262), (c - 0.04, 0.272)), 0.9, start=0.9, end=0.2)
    if face.detail > 1:
        face.pen.line(points((c - 0.05, 0.27), (c - 0.068, 0.295), (c - 0.05, 0.32)), 0.6)


def _lips(face: Features, shape: list[tuple[float, float]]) -> Points:
    c = face.middle * 1.08
    squeeze = 1.0 - 0.12 * face.turn
    return np.array([(c + x * squeeze, MOUTH_LEVEL + y) for x, y in shape])


MOUTH_LINES: dict[str, list[tuple[float, float]]] = {
    "flat": [(-0.085, 0.0), (-0.02, -0.006), (0.08, 0.0)],
    "firm": [(-0.09, -0.014), (-0.03, 0.004), (0.03, 0.004), (0.09, -0.014)],
    "smile": [(-0.12, 0.028), (-0.06, -0.018), (0.04, -0.024), (0.115, 0.03)],
    "smirk": [(-0.09, -0.01), (0.0, -0.012), (0.07, 0.01), (0.115, 0.045)],
    "frown": [(-0.1, -0.038), (-0.04, 0.006), (0.03, 0.008), (0.09, -0.036)],
    "wave": [(-0.09, -0.012), (-0.045, 0.014), (0.0, -0.008), (0.045, 0.012), (0.09, -0.014)],
}

MOUTH_HOLES: dict[str, list[tuple[float, float]]] = {
    "talk": [(-0.075, 0.012), (0.0, 0.028), (0.075, 0.012), (0.045, -0.04), (-0.045, -0.04)],
    "grin": [(-0.135, 0.045), (0.0, 0.022), (0.13, 0.045), (0.085, -0.062), (0.0, -0.09), (-0.085, -0.062)],
    "shout": [(-0.095, 0.05), (0.0, 0.07), (0.095, 0.05), (0.1, -0.06), (0.0, -0.1), (-0.1, -0.06)],
    "snarl": [
        (-0.115, 0.006),
        (-0.03, 0.034),
        (0.04, 0.034),
        (0.11, 0.012),
        (0.09, -0.05),
        (0.0, -0.042),
        (-0.09, -0.055),
    ],
    "gape": [(-0.075, 0.0), (0.0, 0.034), (0.075, 0.0), (0.09, -0.066), (0.0, -0.052), (-0.09, -0.066)],
    "round": [(-0.05, -0.01), (0.0, 0.04), (0.05, -0.01), (0.042, -0.07), (0.0, -0.09), (-0.042, -0.07)],
    "wail": [(-0.1, -0.03), (0.0, 0.03), (0.1, -0.03), (0.07, -0.085), (0.0, -0.07), (-0.07, -0.085)],
    "teeth": [(-0.11, 0.02), (0.0, 0.03), (0.11, 0.02), (0.1, -0.04), (0.0, -0.034), (-0.1, -0.04)],
}
TEETH = {"grin", "shout", "snarl", "teeth"}


def mouth(face: Features) -> None:
    """The mouth for the mood."""
    kind = face.mood.mouth
    if kind in MOUTH_LINES:
        face.pen.line(_lips(face, MOUTH_LINES[kind]), 1.25, start=0.35, end=0.35)
        if face.detail:
            face.pen.line(_lips(face, [(-0.04, -0.056), (0.0, -0.062), (0.04, -0.054)]), 0.6)
        if face.look.female and face.detail:
            lip = mixed(face.look.skin, (190, 60, 70), 0.5)
            face.pen.tint(
                _lips(face, [(-0.08, 0.0), (-0.02, 0.016), (0.02, 0.016), (0.08, 0.0), (0.0, -0.034)]), lip
            )
        return
    hole = _lips(face, MOUTH_HOLES[kind])
    face.pen.form(hole, (112, 36, 40), width=1.0 if face.detail else 0.6)
    if face.detail == 0:
        face.pen.mark(hole)
        return
    if kind in TEETH:
        top = np.vstack(
            [hole[:3], hole[2:3] - (0.012, 0.026), hole[1:2] - (0, 0.03), hole[:1] - (-0.012, 0.026)]
        )
        face.pen.form(top if kind != "teeth" else hole, WHITE, width=0.4)
    elif kind not in {"talk", "round"}:
        middle = hole.mean(axis=0)
        face.pen.tint(ellipse(middle[0], middle[1] - 0.02, 0.04, 0.022, 10), (200, 92, 92))
    face.pen.line(_lips(face, [(-0.035, -0.115), (0.0, -0.122), (0.035, -0.114)]), 0.55)


def cheeks(face: Features) -> None:
    """Colour that lies under the features: blush, warm nose and cheeks."""
    if not face.detail:
        return
    warm = mixed(face.look.skin, (225, 90, 80), 0.42 if face.mood.blush or face.look.age == "child" else 0.2)
    for side, wide in ((-1.0, 0.064), (0.82 - 0.34 * face.turn, 0.064 - 0.022 * face.turn)):
        x = face.middle + side * 0.2
        face.pen.tint(ellipse(x, 0.305, wide, 0.042, 12), warm)


def marks(face: Features) -> None:
    """Age, freckles, a scar, tears, sweat."""
    c = face.middle
    if face.look.age == "old" and face.detail:
        for side in (-1.0, 0.86):
            face.pen.line(
                points((c + side * 0.1, 0.28), (c + side * 0.155, 0.22), (c + side * 0.15, 0.15)), 0.7
            )
            face.pen.line(
                points((c + side * 0.09, 0.395), (c + side * 0.16, 0.375), (c + side * 0.22, 0.4)), 0.55
            )
        for y in (0.7, 0.745):
            face.pen.line(points((c - 0.13, y), (c, y + 0.014), (c + 0.12, y)), 0.5)
    if face.look.freckles and face.detail:
        dark = darker(face.look.skin, 0.72)
        for dx, dy in (
            (-0.2, 0.33),
            (-0.16, 0.3),
            (-0.23, 0.29),
            (-0.12, 0.335),
            (0.12, 0.33),
            (0.17, 0.3),
            (0.2, 0.335),
        ):
            face.pen.tint(ellipse(c + dx * 0.95, dy, 0.011, 0.011, 7), dark)
    if face.look.scar:
        face.pen.line(points((c - 0.23, 0.42), (c - 0.19, 0.33), (c - 0.2, 0.2)), 0.9)
    if face.mood.tears:
        for x in (c - 0.17, c + 0.15):
            face.pen.form(
                points((x, 0.43), (x + 0.03, 0.33), (x, 0.27), (x - 0.03, 0.33)), (170, 208, 235), width=0.5
            )
    if face.mood.sweat and face.detail:
        x = c - 0.3
        face.pen.form(
            points((x, 0.72), (x + 0.022, 0.66), (x, 0.635), (x - 0.022, 0.66)), (188, 218, 238), width=0.5
        )


def spectacles(face: Features) -> None:
    """Glasses."""
    lenses = []
    for far in (False, True):
        x, y = _eye_centre(face, far)
        rx = 0.118 * (1.0 - 0.16 * face.turn * far) * max(1.0, face.eye**0.5)
        lenses.append((x, rx, y))
        ring = face.pen.px(ellipse(x, y - 0.01, rx, 0.1 * max(1.0, face.eye**0.6), 20))
        face.pen.canvas.contour(ring, 1.5 * face.pen.weight)
    (x1, r1, y), (x2, r2, _) = lenses
    face.pen.line(
        points((x1 + r1, y + 0.01), ((x1 + x2) / 2, y + 0.03), (x2 - r2, y + 0.01)), 1.2, start=1, end=1
    )
    face.pen.line(points((x1 - r1, y + 0.01), (-0.34 - 0.02 * face.turn, y + 0.03)), 1.1, start=1, end=0.6)
