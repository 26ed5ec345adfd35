"""What a letterer expects of single panels."""

from __future__ import annotations

import msgspec
import pytest

from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size, contains, segment_distance
from kitsumy_desktop.comic.ids import BalloonId
from kitsumy_desktop.comic.records.balloon import BalloonKind
from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.craft.placement.job import BalloonJob, FaceSpot, PanelJob, Placed
from kitsumy_desktop.craft.placement.place import place_and_check, place_balloons

PANEL = Rect(40, 40, 280, 200)
CORNERS = PANEL.corners()
SAFE = Rect(22.5, 22.5, 432, 693)
TWO_BOXES = (Size(60, 44), Size(84, 34))
ANNA = FaceSpot(Rect(90, 130, 34, 44), Point(107, 163), "anna")
BORYS = FaceSpot(Rect(230, 130, 34, 44), Point(247, 163), "borys")


def balloon(
    name: str,
    speaker: str = "",
    kind: BalloonKind = "speech",
    boxes: tuple[Size, ...] = TWO_BOXES,
    **more: object,
) -> BalloonJob:
    job = BalloonJob(BalloonId(name), kind, speaker, False, 6, boxes)
    return msgspec.structs.replace(job, **more)


def panel(
    *balloons: BalloonJob,
    faces: tuple[FaceSpot, ...] = (ANNA, BORYS),
    shape: Polygon = CORNERS,
    reading: Reading = "ltr",
    avoid: tuple[Rect, ...] = (),
) -> PanelJob:
    return PanelJob(shape, SAFE, faces, (), balloons, reading, 7, avoid)


def box(placed: Placed) -> Rect:
    return Rect(
        placed.center.x - placed.size.w / 2,
        placed.center.y - placed.size.h / 2,
        placed.size.w,
        placed.size.h,
    )


def edge_distance(shape: Polygon, p: Point) -> float:
    return min(segment_distance(p, a, b) for a, b in zip(shape, (*shape[1:], shape[0]), strict=True))


def test_nothing_to_place() -> None:
    assert place_balloons(panel()) == ()


def test_a_balloon_needs_a_box() -> None:
    with pytest.raises(ValueError, match="box"):
        place_balloons(panel(balloon("a", "anna", boxes=())))


def test_answers_keep_order_and_offer_one_of_the_boxes() -> None:
    placed = place_balloons(panel(balloon("x", "anna"), balloon("y", "borys"), balloon("z", "anna")))
    assert [p.id for p in placed] == ["x", "y", "z"]
    assert all(any(p.size == pytest.approx(s) for s in TWO_BOXES) for p in placed)


@pytest.mark.parametrize(("reading", "opens", "closes"), [("ltr", 40, 320), ("rtl", 320, 40)])
def test_captions_are_flush_in_the_reading_corners(reading: Reading, opens: float, closes: float) -> None:
    strips = (Size(80, 20), Size(50, 32))
    first, middle, last = place_balloons(
        panel(
            balloon("a", kind="caption", boxes=strips),
            balloon("b", "anna"),
            balloon("c", kind="caption", boxes=strips),
            reading=reading,
        )
    )
    top, bottom = box(first), box(last)
    assert top.y == pytest.approx(40)
    assert (top.x if reading == "ltr" else top.right) == pytest.approx(opens)
    assert bottom.bottom == pytest.approx(240)
    assert (bottom.right if reading == "ltr" else bottom.x) == pytest.approx(closes)
    assert first.tails == last.tails == ()
    assert len(middle.tails) == 1


def test_opening_captions_stack() -> None:
    strips = (Size(90, 18),)
    placed = place_balloons(
        panel(*(balloon(n, kind="caption", boxes=strips) for n in "ab"), balloon("c", "anna"))
    )
    one, two = box(placed[0]), box(placed[1])
    assert one.y == pytest.approx(40)
    assert (two.x, two.y) == pytest.approx((one.x, one.bottom)) or (two.x, two.y) == pytest.approx(
        (one.right, one.y)
    )


def test_two_captions_alone_open_and_close() -> None:
    strips = (Size(90, 18),)
    first, last = map(
        box, place_balloons(panel(*(balloon(n, kind="caption", boxes=strips) for n in "ab"), faces=()))
    )
    assert (first.x, first.y) == pytest.approx((40, 40))
    assert (last.right, last.bottom) == pytest.approx((320, 240))


def test_caption_slides_off_a_face_in_its_corner() -> None:
    corner = FaceSpot(Rect(44, 44, 50, 60), Point(69, 92), "anna")
    (placed,) = place_balloons(panel(balloon("a", kind="caption", boxes=(Size(80, 20),)), faces=(corner,)))
    assert box(placed).intersection(corner.rect) is None


def test_captions_keep_inside_slanted_panels_and_lie_on_the_tier_edge() -> None:
    slanted = (Point(40, 40), Point(320, 40), Point(290, 240), Point(70, 240))
    first, _, last = place_balloons(
        panel(
            balloon("a", kind="caption", boxes=(Size(80, 20),)),
            balloon("b", "anna"),
            balloon("c", kind="caption", boxes=(Size(80, 20),)),
            shape=slanted,
        )
    )
    assert box(first).y == pytest.approx(40)
    assert box(last).bottom == pytest.approx(240)
    for placed in (first, last):
        grown = box(placed).grown(-0.01)
        assert all(contains(slanted, corner) for corner in grown.corners())


def test_tail_points_at_the_speakers_mouth() -> None:
    (placed,) = place_balloons(panel(balloon("a", "borys")))
    (tail,) = placed.tails
    assert segment_distance(tail.tip, placed.center, BORYS.mouth) < 0.1
    assert not BORYS.rect.grown(-3).contains(tail.tip)
    assert tail.tip.distance(BORYS.mouth) < placed.center.distance(BORYS.mouth)
    assert abs(tail.bend) <= 0.5


@pytest.mark.parametrize("speaker", ["", "celina", "anna"])
def test_who_is_not_in_the_picture_speaks_from_the_border(speaker: str) -> None:
    """Nobody, somebody without a face, somebody marked as off panel."""
    (placed,) = place_balloons(panel(balloon("a", speaker, off_panel=speaker == "anna")))
    (tail,) = placed.tails
    assert edge_distance(PANEL.corners(), tail.tip) < 0.1
    assert tail.tip.y > 41, "voices do not come from above while a side is free"


def test_one_voice_twice_stands_together_with_one_tail() -> None:
    placed = place_balloons(panel(balloon("a", "anna"), balloon("b", "anna"), faces=(ANNA,)))
    assert sorted(len(p.tails) for p in placed) == [0, 1]
    near = min(placed, key=lambda p: p.center.distance(ANNA.mouth))
    assert len(near.tails) == 1
    gap = max(
        abs(placed[0].center.x - placed[1].center.x) - (placed[0].size.w + placed[1].size.w) / 2,
        abs(placed[0].center.y - placed[1].center.y) - (placed[0].size.h + placed[1].size.h) / 2,
    )
    assert gap < 4


def test_different_tones_of_one_voice_keep_their_tails() -> None:
    placed = place_balloons(panel(balloon("a", "anna"), balloon("b", "anna", kind="shout")))
    assert [len(p.tails) for p in placed] == [1, 1]


def test_locked_balloons_stay_and_others_keep_off() -> None:
    fixed = Rect(120, 50, 110, 60)
    first, second = place_balloons(panel(balloon("a", "anna", boxes=(), locked=fixed), balloon("b", "borys")))
    assert box(first) == fixed
    assert box(second).intersection(fixed.grown(-4)) is None


def test_insets_are_left_free() -> None:
    inset = Rect(200, 40, 120, 90)
    for placed in place_balloons(panel(balloon("a", "anna"), balloon("b", "borys"), avoid=(inset,))):
        assert box(placed).grown(-3).intersection(inset) is None


def test_too_much_text_is_placed_and_reported() -> None:
    placed, conflicts = place_and_check(panel(balloon("a", "anna", boxes=(Size(400, 300),))))
    assert conflicts.crowded
    assert placed[0].center.distance(PANEL.center) < 30
    _, fine = place_and_check(panel(balloon("a", "anna")))
    assert not fine.any


def test_bleed_panels_keep_balloons_in_the_safe_area() -> None:
    bleed = Rect(-9, -9, 495, 300)
    face = FaceSpot(Rect(60, 120, 50, 60), Point(85, 165), "anna")
    job = panel(
        balloon("c", kind="caption", boxes=(Size(80, 20),)),
        balloon("a", "anna"),
        shape=bleed.corners(),
        faces=(face,),
    )
    for placed in place_balloons(job):
        assert SAFE.contains_rect(box(placed), 0.01)


def test_a_notched_panel_is_respected() -> None:
    notched = (
        Point(40, 40),
        Point(320, 40),
        Point(320, 240),
        Point(200, 240),
        Point(200, 120),
        Point(40, 120),
    )
    face = FaceSpot(Rect(240, 150, 34, 44), Point(257, 183), "anna")
    placed, conflicts = place_and_check(
        panel(balloon("a", "anna"), balloon("b", "anna", kind="thought"), shape=notched, faces=(face,))
    )
    assert not conflicts.crowded
    for p in placed:
        for dx, dy in ((-0.5, 0), (0.5, 0), (0, -0.5), (0, 0.5)):
            assert contains(notched, Point(p.center.x + dx * p.size.w, p.center.y + dy * p.size.h))
