"""Every page format is sound, dated and sourced."""

from __future__ import annotations

import re

import pytest

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.format import US_COMIC, PageFormat
from kitsumy_desktop.library.formats import DEFAULT_FORMAT, page_format, page_formats

MM = 72 / 25.4


@pytest.mark.parametrize("fmt", page_formats(), ids=lambda f: f.id)
def test_a_format_is_sound(fmt: PageFormat) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", fmt.id)
    assert fmt.name
    assert fmt.source
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", fmt.dated)
    assert 0 <= fmt.bleed <= 6 * MM
    assert 0 < fmt.safe <= fmt.margin < min(fmt.width, fmt.height) / 4
    assert 72 <= fmt.dpi <= 600


def test_ids_are_unique_and_the_catalogue_is_complete() -> None:
    ids = [f.id for f in page_formats()]
    assert len(ids) == len(set(ids))
    assert {"us-comic", "a4", "a5", "b5", "square", "webtoon", "strip", "tankobon", "album"} <= set(ids)


def test_the_default_is_the_record_of_the_same_name() -> None:
    assert page_format(DEFAULT_FORMAT) == US_COMIC


@pytest.mark.parametrize(
    ("format_id", "width", "height", "unit"),
    [
        ("us-comic", 6.625, 10.25, 72),
        ("us-digest", 6, 9, 72),
        ("a4", 210, 297, MM),
        ("a5", 148, 210, MM),
        ("b5", 182, 257, MM),
        ("b6", 128, 182, MM),
        ("square", 210, 210, MM),
        ("webtoon", 800, 1280, 72 / 100),
    ],
)
def test_sizes(format_id: str, width: float, height: float, unit: float) -> None:
    fmt = page_format(format_id)
    assert (fmt.width, fmt.height) == pytest.approx((width * unit, height * unit), abs=0.001)


def test_a_webtoon_page_at_its_dpi_is_twice_the_upload_size() -> None:
    fmt = page_format("webtoon")
    assert (fmt.width * fmt.dpi / 72, fmt.height * fmt.dpi / 72) == (1600, 2560)


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(InputError, match="us-comic"):
        page_format("a99")
