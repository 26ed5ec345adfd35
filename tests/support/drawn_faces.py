"""Simple drawn faces for the detector's tests."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

SKIN, SHADE, HAIR, PAPER = (232, 184, 150), (201, 146, 114), (60, 38, 26), (176, 196, 204)


def blank(width: int, height: int) -> Image.Image:
    """An empty picture."""
    return Image.new("RGB", (width, height), PAPER)


def add_face(image: Image.Image, cx: float, cy: float, height: float) -> None:
    """Draw a shaded face with hair, `height` pixels from hairline to chin, centred at (cx, cy)."""
    u = height / 100

    def box(x: float, y: float, w: float, h: float) -> list[float]:
        return [cx + (x - w / 2) * u, cy + (y - h / 2) * u, cx + (x + w / 2) * u, cy + (y + h / 2) * u]

    layer = image.copy()
    draw = ImageDraw.Draw(layer)
    draw.rectangle(box(0, 62, 34, 50), fill=SHADE)
    draw.ellipse(box(0, 130, 160, 110), fill=(70, 80, 120))
    draw.ellipse(box(0, -12, 96, 108), fill=HAIR)
    draw.ellipse(box(0, 4, 76, 100), fill=SKIN)
    draw.pieslice(box(0, -14, 84, 84), 190, 350, fill=HAIR)
    for side in (-1, 1):
        draw.ellipse(box(side * 17, -2, 19, 11), fill=SHADE)
        draw.ellipse(box(side * 17, -1, 16, 8), fill=(250, 250, 250))
        draw.ellipse(box(side * 17, -1, 8, 8), fill=(50, 35, 25))
        draw.arc(box(side * 17, -6, 24, 14), 200, 340, fill=HAIR, width=max(1, round(3 * u)))
        draw.ellipse(box(side * 5, 18, 5, 3), fill=SHADE)
    draw.polygon([(cx - 2 * u, cy), (cx + 5 * u, cy + 17 * u), (cx - 5 * u, cy + 17 * u)], fill=SHADE)
    draw.ellipse(box(0, 31, 28, 9), fill=(168, 74, 70))
    draw.line(
        [(cx - 14 * u, cy + 31 * u), (cx + 14 * u, cy + 31 * u)], fill=(110, 40, 40), width=max(1, round(u))
    )
    image.paste(layer.filter(ImageFilter.GaussianBlur(max(0.4, 0.8 * u))))


def pixels(image: Image.Image) -> np.ndarray:
    """The picture as the detector takes it."""
    return np.asarray(image, dtype=np.uint8)
