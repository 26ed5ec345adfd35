"""Glyphs as outlines, through HarfBuzz's drawing calls."""

from __future__ import annotations

from functools import cache
from typing import Any

import uharfbuzz as hb

from kitsumy_desktop.comic.path import Path, PathBuilder


def glyph_path(font: Any, gid: int) -> Path:
    """A glyph's outline in em, origin at the pen, y downward; quadratic curves become cubic ones."""
    pen = _Pen(1.0 / font.face.upem)
    font.draw_glyph(gid, _draw_funcs(), pen)
    return pen.builder.path()


class _Pen:
    """Receives HarfBuzz's drawing calls; turns y downward and scales to em."""

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.builder = PathBuilder()
        self.at = (0.0, 0.0)


def _move(x: float, y: float, pen: _Pen) -> None:
    pen.at = (x, y)
    pen.builder.move(x * pen.scale, -y * pen.scale)


def _line(x: float, y: float, pen: _Pen) -> None:
    pen.at = (x, y)
    pen.builder.line(x * pen.scale, -y * pen.scale)


def _quadratic(qx: float, qy: float, x: float, y: float, pen: _Pen) -> None:
    x0, y0 = pen.at
    _cubic(
        x0 + (qx - x0) * 2 / 3, y0 + (qy - y0) * 2 / 3, x + (qx - x) * 2 / 3, y + (qy - y) * 2 / 3, x, y, pen
    )


def _cubic(x1: float, y1: float, x2: float, y2: float, x: float, y: float, pen: _Pen) -> None:
    pen.at = (x, y)
    s = pen.scale
    pen.builder.cubic(x1 * s, -y1 * s, x2 * s, -y2 * s, x * s, -y * s)


def _close(pen: _Pen) -> None:
    pen.builder.close()


@cache
def _draw_funcs() -> Any:
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(_move)
    funcs.set_line_to_func(_line)
    funcs.set_quadratic_to_func(_quadratic)
    funcs.set_cubic_to_func(_cubic)
    funcs.set_close_path_func(_close)
    return funcs
