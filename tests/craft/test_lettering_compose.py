"""Setting text: the measured bars, boxes, lines, glyphs and their text."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Size
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.comic import Comic, Lettering
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.craft.balloons.superellipse import AREA
from kitsumy_desktop.craft.lettering.compose import candidate_boxes, natural_box, set_text
from kitsumy_desktop.craft.lettering.settext import SetText
from kitsumy_desktop.craft.lettering.style import TextStyle, balloon_style
from tests.support.lettering_hands import KINDS, SAMPLE, face_book, style_for

LONG = "There is a lighthouse at the end of the world, and nobody has ever seen who keeps it lit."


def _sample(caps: bool) -> list[tuple[Size, SetText, str]]:
    book, found = face_book(), []
    for language, text in SAMPLE:
        style = style_for("speech", language, caps=caps)
        box = natural_box(text, "speech", style, book)
        found.append((box, set_text(text, "speech", style, book, box), text))
    return found


def _widths_rise_then_fall(text: SetText) -> bool:
    widths = [line.width for line in text.lines]
    peak = widths.index(max(widths))
    rising, falling = widths[: peak + 1], widths[peak:]
    return rising == sorted(rising) and falling == sorted(falling, reverse=True)


@pytest.mark.parametrize("caps", [False, True])
def test_twenty_balloons_meet_the_letterers_bars(caps: bool) -> None:
    sample = _sample(caps)
    ratios = [
        AREA * box.w * box.h / 4 / (sum(line.width for line in text.lines) * text.size * 1.12)
        for box, text, _ in sample
    ]
    assert 1.9 <= sum(ratios) / len(ratios) <= 2.25
    # One text of twenty more has a waist in capitals: its I's are bare strokes, a line of them is narrower.
    assert sum(_widths_rise_then_fall(text) for _, text, _ in sample) >= (17 if caps else 18)
    dangling = 0
    for _, text, source in sample:
        for line in text.lines[:-1]:
            last = source[line.start : line.end].split()[-1]
            dangling += len(last) <= 2 and last.isalpha()
    assert dangling <= 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_size_of_letters_only_scales_the_box(kind: BalloonKind) -> None:
    book, style = face_book(), style_for(kind)
    box = natural_box(LONG, kind, style, book)
    twice = natural_box(LONG, kind, msgspec.structs.replace(style, size=2 * style.size), book)
    assert twice.w == pytest.approx(2 * box.w)
    assert twice.h == pytest.approx(2 * box.h)


def test_candidate_boxes_go_from_narrow_to_wide() -> None:
    boxes = candidate_boxes(LONG, "speech", style_for("speech"), face_book())
    assert len(boxes) == 3
    aspects = [b.w / b.h for b in boxes]
    assert aspects == sorted(aspects)
    assert 0.9 < aspects[0] < 1.4
    assert 1.8 < aspects[-1] < 2.7


def test_every_character_is_set_once_and_in_order() -> None:
    book = face_book()
    text = "She *said* no, об'єкт ʼ fine — **ok**"
    for kind in KINDS:
        style = style_for(kind, "uk")
        placed = set_text(text, kind, style, book, natural_box(text, kind, style, book))
        runs = [r for line in placed.lines for r in line.runs]
        assert "".join(g.text for r in runs for g in r.glyphs).replace(" ", "") == text.replace(
            "*", ""
        ).replace(" ", "")
        sources = [s for r in runs for s in r.sources]
        assert sources == sorted(sources)
        for run in runs:
            assert len(run.glyphs) == len(run.sources) == len(run.ends)
            for glyph, source, end in zip(run.glyphs, run.sources, run.ends, strict=True):
                assert text[source : source + len(glyph.text)] == glyph.text
                assert end >= glyph.x - 1.0


def test_lines_are_one_leading_apart_and_centred() -> None:
    book, style = face_book(), style_for("speech")
    box = natural_box(LONG, "speech", style, book)
    placed = set_text(LONG, "speech", style, book, box)
    assert all(b.y - a.y == pytest.approx(1.12 * 8.0) for a, b in pairwise(placed.lines))
    top, bottom = placed.lines[0].y - placed.lines[0].height, placed.lines[-1].y
    assert -0.15 * 8.0 <= (top + bottom) / 2 <= 0.0
    for line in placed.lines:
        assert abs(line.x + line.width / 2) < 0.25 * 8.0


def test_punctuation_hangs_out_of_the_centred_line() -> None:
    book, style = face_book(), style_for("speech")

    def middle(text: str) -> float:
        line = set_text(text, "speech", style, book, Size(90, 40)).lines[0]
        return line.x + line.width / 2

    assert middle("stone") == pytest.approx(0.0)
    assert middle("stone…") > 0.2
    assert middle("„stone") < -0.2


def test_captions_start_at_the_left() -> None:
    book, style = face_book(), style_for("caption")
    placed = set_text(LONG, "caption", style, book, Size(150.0, 60.0))
    assert len(placed.lines) > 1
    assert {round(line.x, 6) for line in placed.lines} == {round(-75.0 + 0.65 * 8.0, 6)}


def test_emphasis_changes_face_and_size() -> None:
    book, style = face_book(), style_for("speech")
    placed = set_text("a *b* _c_ **d**", "speech", style, book, Size(120, 60))
    seen = {g.text: (r.face, r.size) for line in placed.lines for r in line.runs for g in r.glyphs}
    assert seen["a"] == ("balsamiq-sans/regular", 8.0)
    assert seen["b"] == ("balsamiq-sans/bold_italic", 8.0)
    assert seen["c"] == ("balsamiq-sans/italic", 8.0)
    assert seen["d"] == ("balsamiq-sans/regular", 10.0)


def test_capitals_are_drawn_and_their_text_is_kept_findable() -> None:
    style = style_for("speech", "uk", caps=True)
    placed = set_text("Їжак", "speech", style, face_book(), Size(60, 40))
    glyphs = [g for line in placed.lines for r in line.runs for g in r.glyphs]
    assert "".join(g.text for g in glyphs) == "ЇЖАК"


def test_a_word_wider_than_its_body_is_split_with_hyphens() -> None:
    book, style = face_book(), style_for("speech", "uk")
    word = "найнепередбачуваніший"
    free = set_text(word, "speech", style, book, natural_box(word, "speech", style, book))
    assert len(free.lines) == 1
    tight = set_text(word, "speech", style, book, Size(60.0, 70.0))
    assert len(tight.lines) > 1
    assert not tight.overflow
    hyphen = book.face("balsamiq-sans").shape("-").glyphs[0].gid
    assert all(line.runs[-1].glyphs[-1].gid == hyphen for line in tight.lines[:-1])
    assert "".join(g.text for line in tight.lines for r in line.runs for g in r.glyphs) == word


def test_too_small_a_body_says_so() -> None:
    placed = set_text(LONG, "speech", style_for("speech"), face_book(), Size(40.0, 30.0))
    assert placed.overflow
    assert placed.lines


@pytest.mark.parametrize("text", ["", "   ", "\n", "\u200b"])
def test_empty_text_has_a_small_body_and_no_overflow(text: str) -> None:
    book, style = face_book(), style_for("speech")
    box = natural_box(text, "speech", style, book)
    assert 5 < box.w < 40
    assert 5 < box.h < 40
    assert not set_text(text, "speech", style, book, box).overflow


def test_line_breaks_of_the_author_stay() -> None:
    text = "One.\nTwo three.\nFour."
    for kind in KINDS:
        style = style_for(kind)
        placed = set_text(text, kind, style, face_book(), natural_box(text, kind, style, face_book()))
        starts = [line.start for line in placed.lines]
        assert 0 in starts
        assert text.index("Two") in starts
        assert text.index("Four") in starts


def test_letters_a_family_lacks_are_reported() -> None:
    style = TextStyle(family="comic-neue", language="uk")
    placed = set_text("Ґ is a letter", "speech", style, face_book(), Size(100, 60))
    assert placed.missing == ("Ґ",)
    faces = {r.face for line in placed.lines for r in line.runs}
    assert faces == {"comic-neue/regular", "balsamiq-sans/regular"}


def test_the_style_of_a_balloon_follows_page_kind_and_scale() -> None:
    page = Page(PageId("pg"), text_size=7.0)
    comic = Comic(
        ComicId("c"),
        "t",
        language="pl",
        lettering=Lettering(caption_face="oswald", leading=1.2, all_caps=True),
    )
    document = Document({comic.id: comic})
    said = Balloon(BalloonId("b"), page.id, None, "x", Point(0, 0), 40, 30, text_scale=1.1)
    style = balloon_style(document, page, said)
    assert (style.family, style.leading, style.all_caps, style.language) == ("balsamiq-sans", 1.2, True, "pl")
    assert style.size == pytest.approx(7.7)
    shout = balloon_style(document, page, msgspec.structs.replace(said, kind="shout"))
    assert shout.bold
    assert shout.size == pytest.approx(7.7 * 1.2)
    assert balloon_style(document, page, msgspec.structs.replace(said, kind="caption")).family == "oswald"
    unsized = balloon_style(document, msgspec.structs.replace(page, text_size=None), said)
    assert unsized.size == pytest.approx(8.8)
