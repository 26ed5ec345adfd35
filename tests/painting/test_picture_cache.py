"""Pictures at the size needed, within a budget, from any thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from support.sample_comic import PictureFolder, smooth_picture

from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.painting.pictures import PictureCache, level_for, level_size

pytestmark = pytest.mark.usefixtures("qapp")
WAIT = 10.0


@pytest.fixture
def folder(tmp_path: Path) -> PictureFolder:
    return PictureFolder(tmp_path)


@pytest.fixture
def cache(folder: PictureFolder) -> Iterator[PictureCache]:
    made = PictureCache(folder.path)
    yield made
    made.close()


@given(st.integers(1, 5000), st.integers(1, 5000), st.integers(1, 6000), st.integers(1, 6000))
def test_level_is_the_smallest_that_is_large_enough(w: int, h: int, need_w: int, need_h: int) -> None:
    size = QSize(w, h)
    level = level_for(size, need_w, need_h)
    held = level_size(size, level)
    assert level == 0 or (held.width() >= need_w and held.height() >= need_h)
    factor = 2 ** (-(level + 1) / 2)  # of the next smaller level, before its sides are rounded up
    assert w * factor < need_w + 1e-6 or h * factor < need_h + 1e-6


def test_full_size_is_exact(cache: PictureCache, folder: PictureFolder) -> None:
    picture = folder.add(smooth_picture(301, 203, 1), "PNG")
    image = cache.load(picture, 301, 203)
    assert (image.width(), image.height()) == (301, 203)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_small_levels_keep_the_picture(cache: PictureCache, folder: PictureFolder, kind: str) -> None:
    source = smooth_picture(800, 600, 2)
    picture = folder.add(source, kind)
    image = cache.load(picture, 100, 75)
    assert 100 <= image.width() <= 142
    want = source.getpixel((400, 300))
    got = image.pixelColor(image.width() // 2, image.height() // 2)
    assert all(abs(a - b) < 24 for a, b in zip(want, (got.red(), got.green(), got.blue()), strict=True))  # type: ignore[arg-type]


def test_fine_detail_is_averaged_not_skipped(cache: PictureCache, folder: PictureFolder) -> None:
    """A one-pixel checkerboard, made eight times smaller, is even grey: no stripes of aliasing."""
    board = Image.new("L", (512, 512))
    board.putdata([255 * ((x + y) % 2) for y in range(512) for x in range(512)])
    image = cache.load(folder.add(board.convert("RGB"), "PNG"), 64, 64)
    shades = [image.pixelColor(x, y).red() for x in range(4, 60) for y in range(4, 60)]
    assert min(shades) > 100
    assert max(shades) < 156


def test_alpha_is_kept_and_others_are_opaque(cache: PictureCache, folder: PictureFolder) -> None:
    clear = folder.add(smooth_picture(50, 50, 3, alpha=True), "PNG")
    solid = folder.add(smooth_picture(50, 50, 3), "JPEG")
    assert cache.load(clear, 50, 50).format() == QImage.Format.Format_ARGB32_Premultiplied
    assert cache.load(solid, 50, 50).format() == QImage.Format.Format_RGB32


def test_image_never_reads_and_gives_the_best_at_hand(cache: PictureCache, folder: PictureFolder) -> None:
    picture = folder.add(smooth_picture(800, 800, 4), "JPEG")
    assert cache.image(picture, 100, 100) is None
    small = cache.load(picture, 100, 100)
    assert cache.image(picture, 800, 800) is small, "smaller is better than nothing"
    assert not cache.is_sharp(picture, 800, 800)
    large = cache.load(picture, 800, 800)
    assert cache.image(picture, 800, 800) is large
    assert cache.image(picture, 100, 100) is small
    assert cache.is_sharp(picture, 800, 800)


def test_request_answers_from_a_worker_thread(cache: PictureCache, folder: PictureFolder) -> None:
    picture = folder.add(smooth_picture(400, 400, 5), "JPEG")
    done = threading.Event()
    got: list[tuple[PictureHash, QImage | None, str]] = []

    def arrived(name: PictureHash, image: QImage | None) -> None:
        got.append((name, image, threading.current_thread().name))
        done.set()

    cache.request(picture, 200, 200, arrived)
    assert done.wait(WAIT)
    name, image, thread = got[0]
    assert name == picture
    assert image is not None
    assert image.width() >= 200
    assert thread.startswith("pictures")
    assert cache.image(picture, 200, 200) is image


def test_requests_for_the_same_level_share_one_reading(folder: PictureFolder) -> None:
    picture = folder.add(smooth_picture(400, 400, 6), "JPEG")
    gate, reads, all_came = threading.Event(), [], threading.Semaphore(0)

    def path_of(name: PictureHash) -> Path:
        gate.wait(WAIT)
        reads.append(name)
        return folder.path(name)

    cache = PictureCache(path_of)
    for _ in range(5):
        cache.request(picture, 100, 100, lambda name, image: all_came.release())
    gate.set()
    for _ in range(5):
        assert all_came.acquire(timeout=WAIT)
    cache.close()
    assert len(reads) == 2, "once for the size, once for the pixels"


def test_unreadable_picture_is_told_once_and_for_all(cache: PictureCache, folder: PictureFolder) -> None:
    damaged = PictureHash("ab" * 32)
    folder.path(damaged).write_bytes(b"not a picture")
    done, got = threading.Event(), []
    cache.request(damaged, 10, 10, lambda name, image: (got.append(image), done.set()))  # type: ignore[func-returns-value]
    assert done.wait(WAIT)
    assert got == [None]
    assert cache.is_sharp(damaged, 10, 10), "waiting longer will not help"
    with pytest.raises(LibraryError, match="cannot be read"):
        cache.load(damaged, 10, 10)


def test_forgotten_picture_is_read_again(cache: PictureCache, folder: PictureFolder) -> None:
    name = PictureHash("cd" * 32)
    folder.path(name).write_bytes(b"")
    with pytest.raises(LibraryError):
        cache.load(name, 5, 5)
    smooth_picture(20, 20, 1).save(folder.path(name), "PNG")
    cache.forget(name)
    assert cache.load(name, 20, 20).width() == 20


def test_memory_stays_within_the_budget(folder: PictureFolder) -> None:
    names = [folder.add(smooth_picture(256, 256, n), "PNG") for n in range(8)]
    one = 256 * 256 * 4
    cache = PictureCache(folder.path, budget=3 * one)
    for name in names:
        cache.load(name, 256, 256)
        assert cache.bytes_held <= 3 * one
    assert cache.image(names[-1], 256, 256) is not None
    assert cache.image(names[0], 256, 256) is None, "the oldest went first"
    cache.close()


def test_many_threads_at_once(folder: PictureFolder) -> None:
    names = [folder.add(smooth_picture(200, 200, n), "JPEG") for n in range(4)]
    cache = PictureCache(folder.path, budget=200 * 200 * 4 * 2)
    failures: list[str] = []

    def work(seed: int) -> None:
        for n in range(30):
            size = 20 + (seed * 37 + n * 53) % 180
            if cache.load(names[(seed + n) % 4], size, size).width() < size:
                failures.append(f"{seed}/{n}")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert cache.bytes_held <= 200 * 200 * 4 * 2
    cache.close()
    assert cache.bytes_held == 0
