"""Borders, shapes and flipped pictures look the same in the PDF as in the PNG."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from support.framed_comic import framed_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

DPI = 200
FAR = 64
"""Of 255: a pixel that differs by more is on an edge, or wrong."""


@pytest.mark.parametrize("bleed", [False, True], ids=["trim", "bleed"])
@pytest.mark.usefixtures("qapp")
def test_every_border_and_shape_looks_like_the_png(tmp_path: Path, bleed: bool) -> None:
    """At most 0.5 % of the pixels differ much, and where they do something like it is a pixel away."""
    document, pictures = framed_comic(tmp_path)
    target = tmp_path / "comic.pdf"
    run_export(Snapshot(document, pictures.path), [target], options=ExportOptions(bleed=bleed))
    cache = PictureCache(pictures.path)
    with pdfium.PdfDocument(target) as pdf:
        for number, page in enumerate(document.comic.pages):
            drawing = PageDrawer(shipped_faces()).draw(document, page)
            image = render_page(drawing, LoadedPictures(cache), shipped_faces(), DPI / 72, bleed=bleed)
            ours = pixels_of(image).astype(int)
            theirs = np.asarray(pdf[number].render(scale=DPI / 72).to_pil().convert("RGB"), int)
            assert abs(theirs.shape[0] - ours.shape[0]) <= 1 and abs(theirs.shape[1] - ours.shape[1]) <= 1
            high, wide = (min(a, b) for a, b in zip(ours.shape[:2], theirs.shape[:2], strict=True))
            ours, theirs = ours[:high, :wide], theirs[:high, :wide]
            assert (np.abs(ours - theirs).max(-1) > FAR).mean() <= 0.005
            assert (nearest(ours, theirs) > FAR).sum() <= 4
    cache.close()


def nearest(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    """How far each pixel is from the range of what the other shows there and one pixel around."""
    low = high = theirs
    for axis in (0, 1):
        sides = (np.roll(low, 1, axis), np.roll(low, -1, axis))
        low = np.minimum(low, np.minimum(*sides))
        sides = (np.roll(high, 1, axis), np.roll(high, -1, axis))
        high = np.maximum(high, np.maximum(*sides))
    beyond: np.ndarray = np.maximum(np.maximum(low - ours, ours - high), 0).max(-1)
    return beyond
