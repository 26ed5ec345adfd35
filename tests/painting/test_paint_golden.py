"""Every option of every record still looks as it did: small pages against small grey pictures in golden/.

A picture that is meant to look otherwise is made anew, looked at, and committed with the change:
`python tests/painting/test_paint_golden.py [GROUP …]`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from support.golden_pages import GROUPS, golden_comic
from support.sample_comic import shipped_faces

from kitsumy_desktop.drawing.page import PageDrawer
from kitsumy_desktop.export.encode import pixels_of
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

STORED = Path(__file__).parent / "golden"
SCALE = 2.0
"""Pixels a point the pages are painted with."""
COARSE = 3
"""So many pixels each way become one of the stored picture: what remains is the same on every machine."""
SLIGHT, FEW = 10, 0.004
"""A grey (of 255) may differ so much; in this share of the picture it may differ more."""
MOST = 60
"""No grey may differ by more than this."""

Greys = npt.NDArray[np.uint8]


def greys(folder: Path, group: str) -> Iterator[tuple[str, Greys]]:
    """Name and small grey picture of every page of a group."""
    document, pictures = golden_comic(folder, group)
    cache, drawer = PictureCache(pictures.path), PageDrawer(shipped_faces(), pages_kept=1)
    for page in document.comic.pages:
        drawing = drawer.draw(document, page)
        image = render_page(drawing, LoadedPictures(cache), shipped_faces(), SCALE, bleed=True)
        picture = Image.fromarray(pixels_of(image)).convert("L").reduce(COARSE)
        yield page, np.asarray(picture)
    cache.close()


def strange(ours: Greys, stored: Greys) -> bool:
    """Whether two pictures differ more than two machines' rounding would make them."""
    if ours.shape != stored.shape:
        return True
    off = np.abs(ours.astype(int) - stored.astype(int))
    return bool((off > SLIGHT).mean() > FEW or off.max() > MOST)


def stored_file(group: str, page: str) -> Path:
    """Where the picture of a page is kept."""
    return STORED / f"{group}-{page}.png"


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.usefixtures("qapp")
def test_every_option_looks_as_it_did(tmp_path: Path, group: str) -> None:
    made = dict(greys(tmp_path, group))
    kept = {f.stem.removeprefix(f"{group}-") for f in STORED.glob(f"{group}-*.png")}
    assert kept == set(made), "a picture for every page and none besides: make them anew"
    changed = [n for n, g in made.items() if strange(g, np.asarray(Image.open(stored_file(group, n))))]
    assert not changed, "these pages look different"


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.usefixtures("qapp")
def test_no_two_options_look_the_same(tmp_path: Path, group: str) -> None:
    """Otherwise an option that does nothing any more would not be noticed when pictures are made anew."""
    made = {n: g for n, g in greys(tmp_path, group) if n not in TWINS}
    names = sorted(made)
    alike = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if same(made[a], made[b])]
    assert not alike


TWINS = ("bound", "tree")
"""Meant to look like another page."""


def same(one: Greys, other: Greys) -> bool:
    """Whether two pictures are equal to the last grey."""
    return one.shape == other.shape and bool(np.array_equal(one, other))


def test_a_change_is_noticed() -> None:
    rng = np.random.default_rng(1)
    one = rng.integers(0, 256, (40, 54), np.uint8)
    assert not strange(one, np.clip(one.astype(int) + 6, 0, 255).astype(np.uint8))
    other = one.copy()
    other[10:14, 10:14] = 255 - other[10:14, 10:14]
    assert strange(one, other)
    assert strange(one, one[:-1])


def renew(groups: list[str]) -> None:
    """Make the stored pictures of these groups anew and say which changed."""
    application = QGuiApplication.instance() or QGuiApplication(["golden"])
    for group in groups:
        with tempfile.TemporaryDirectory(prefix="kitsumy-golden-") as folder:
            made = dict(greys(Path(folder), group))
        for file in STORED.glob(f"{group}-*.png"):
            if file.stem.removeprefix(f"{group}-") not in made:
                file.unlink()
                print(f"gone     {file.name}")
        for name, picture in made.items():
            file = stored_file(group, name)
            before = np.asarray(Image.open(file)) if file.exists() else None
            if before is None or strange(picture, before):
                Image.fromarray(picture).save(file, optimize=True)
                print(f"{'new' if before is None else 'changed':8} {file.name}")
    del application


if __name__ == "__main__":
    renew(sys.argv[1:] or list(GROUPS))
