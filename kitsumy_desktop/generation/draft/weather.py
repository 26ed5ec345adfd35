"""Rain, snow, fog and fire over the finished planes."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageChops

from kitsumy_desktop.generation.draft.canvas import Canvas
from kitsumy_desktop.generation.draft.curves import ellipse


def fall(canvas: Canvas, weather: str, calm: float) -> None:
    """Weather in front of everything; the top `calm` share of the picture gets less of it."""
    if weather == "rain":
        _rain(canvas, calm)
    elif weather == "snow":
        _snow(canvas, calm)
    elif weather == "fog":
        _fog(canvas)
    elif weather == "fire":
        _embers(canvas)


def _rain(canvas: Canvas, calm: float) -> None:
    w, h = canvas.width, canvas.height
    for _ in range(150):
        x, y = canvas.random.uniform(-0.1, 1.1) * w, canvas.random.random() * h
        if y < calm * h and canvas.random.random() < 0.6:
            continue
        long = canvas.random.uniform(0.03, 0.08) * max(w, h)
        drop = np.array([(x, y), (x - long * 0.22, y + long), (x - long * 0.22 + canvas.enlarge, y + long)])
        if canvas.random.random() < 0.5:
            canvas.tint(drop - (-canvas.enlarge, 0), (224, 234, 240))
            canvas.mark(drop - (-canvas.enlarge, 0), 0)
        else:
            canvas.rule(drop[:2], 0.4, 190)


def _snow(canvas: Canvas, calm: float) -> None:
    w, h = canvas.width, canvas.height
    for _ in range(170):
        x, y = canvas.random.random() * w, canvas.random.random() * h
        r = canvas.random.uniform(1.2, 5.0) * canvas.enlarge * max(0.5, min(w, h) / (1024 * canvas.enlarge))
        if y < calm * h and canvas.random.random() < 0.5:
            continue
        canvas.light_up(ellipse(x, y, r, r * 0.9, 8), (252, 252, 255))


def _fog(canvas: Canvas) -> None:
    """Bands of pale air: lines and shadows fade low in the picture."""
    t = np.linspace(0, 1, 64)
    veil = (np.clip(0.28 + 0.3 * np.sin(t * 9.0) + 0.3 * t, 0, 0.62) * 255).astype(np.uint8)
    mask = (
        Image.fromarray(veil[:, None])
        .resize((4, canvas.height), Image.Resampling.BILINEAR)
        .resize((canvas.width, canvas.height))
    )
    canvas.colour.paste((226, 230, 232), mask=mask)
    keep = mask.point([255 - round(v * 0.75) for v in range(256)])
    canvas.ink.paste(ImageChops.multiply(canvas.ink, keep))
    canvas.shade.paste(ImageChops.multiply(canvas.shade, keep))


def _embers(canvas: Canvas) -> None:
    w, h = canvas.width, canvas.height
    for _ in range(46):
        x, y = canvas.random.random() * w, h * (1 - canvas.random.random() ** 1.6)
        r = canvas.random.uniform(1.5, 4.0) * canvas.enlarge
        canvas.light_up(
            ellipse(x, y, r, r * 1.4, 7),
            canvas.random.choice(((255, 196, 92), (250, 120, 52), (255, 232, 160))),
        )
