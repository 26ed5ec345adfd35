"""The balloon's base curve |x/a|^p + |y/b|^p = 1: rounder than a box, fuller than an ellipse."""

from __future__ import annotations

P = 2.4
"""p = 2 is an ellipse, 3–4 a "squircle"; 2.4 leaves letterers' lens-shaped text the most even margin."""

HANDLE = 0.69
"""Handle length, as a part of the half axis, of the four cubics that draw the curve: they never run more than
0.1 % inside it."""

AREA = 3.343
"""Area of the curve with a = b = 1: 4·Γ(1 + 1/p)² / Γ(1 + 2/p)."""


def half_width_at(y: float, a: float, b: float) -> float:
    """Half the width of the curve at height `y`; 0 above and below it."""
    rest = 1 - (abs(y) / b) ** P
    return float(a * rest ** (1 / P)) if rest > 0 else 0.0
