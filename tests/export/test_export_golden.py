"""Every option of every record looks in the PDF, shown by another renderer, as in our own picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pytest
from support.golden_pages import GROUPS, golden_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.options import ExportOptions
from kitsumy_desktop.export.snapshot import Snapshot
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

DPI = 144
FAR = 64
"""Of 255: a pixel that differs by more is on an edge, or wrong."""
STRAY = 4
"""Pixels of a page that may be far from everything the other shows within a pixel of there."""
BLUR, SOFT = 9, 26
"""Averaged over so many pixels each way, no place differs by more than this of 255."""
SCREENED = ("halftone", "all")
"""Sounds with dots. Screens are laid on the pixels of each resolution, so cells differ by a fraction of a
pixel and the dots drift apart: of those and of tones only averages over several cells are compared."""
CELLS = 33
"""Pixels: three cells of the coarsest screen."""

Picture = npt.NDArray[np.int64]


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.usefixtures("qapp")
def test_every_option_looks_like_the_png(tmp_path: Path, group: str) -> None:
    document, pictures = golden_comic(tmp_path, group)
    target = tmp_path / "golden.pdf"
    run_export(
        Snapshot(document, pictures.path), [target], options=ExportOptions(bleed=True, whole_spreads=True)
    )
    cache, drawer = PictureCache(pictures.path), PageDrawer(shipped_faces(), pages_kept=1)
    wrong = {}
    with pdfium.PdfDocument(target) as pdf:
        for number, page in enumerate(document.comic.pages):
            drawing = drawer.draw(document, page)
            image = render_page(drawing, LoadedPictures(cache), shipped_faces(), DPI / 72, bleed=True)
            ours = pixels_of(image).astype(np.int64)
            theirs = np.asarray(pdf[number].render(scale=DPI / 72).to_pil().convert("RGB"), np.int64)
            assert ours.shape == theirs.shape
            screened = group == "tones" or page in SCREENED
            stray = 0 if screened else int((beyond(ours, theirs) > FAR).sum())
            off = averages_apart(ours, theirs, CELLS if screened else BLUR)
            if stray > STRAY or off > SOFT:
                wrong[page] = stray, round(off)
    cache.close()
    assert not wrong, "(stray pixels, largest difference of averages) by page"


def beyond(ours: Picture, theirs: Picture) -> Picture:
    """How far each pixel is from the range of what the other shows there and one pixel around."""
    low = high = theirs
    for axis in (0, 1):
        low = np.minimum(low, np.minimum(np.roll(low, 1, axis), np.roll(low, -1, axis)))
        high = np.maximum(high, np.maximum(np.roll(high, 1, axis), np.roll(high, -1, axis)))
    off: Picture = np.maximum(np.maximum(low - ours, ours - high), 0).max(-1)
    return off


def averages_apart(ours: Picture, theirs: Picture, n: int) -> float:
    """The largest difference of averages over n × n pixels: soft edges differ, but not how grey they are."""
    total = np.cumsum(np.cumsum(np.pad(ours - theirs, ((1, 0), (1, 0), (0, 0))), 0), 1)
    mean = (total[n:, n:] - total[:-n, n:] - total[n:, :-n] + total[:-n, :-n]) / (n * n)
    return float(np.abs(mean).max())
