"""Fixing a region: paint over it, say what shall be there, and only that is drawn anew."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from support.hand import Hand

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.shapes import art_transform
from kitsumy_desktop.tools.mask import Mask, Stroke
from kitsumy_desktop.ui.canvas.mask_layer import MaskLayer, _continues, mask_png
from kitsumy_desktop.ui.canvas.widget import CanvasWidget
from tests.support.canvas_room import pixels_of
from tests.support.picture_hands import art, dialog, make_comic, order
from tests.support.window_hands import WindowHands

Mod = Qt.KeyboardModifier


def picture_of(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)))


def empty(size: tuple[int, int] = (200, 100)) -> Mask:
    return Mask(PanelId("p"), PictureHash("h"), *size, radius=10.0)


def begin(hands: WindowHands) -> tuple[PanelId, CanvasWidget, Hand]:
    """The brush in hand over the first panel."""
    panel = make_comic(hands)[0]
    hands.session.select((panel,))
    hands.do("picture.fix")
    canvas = hands.view.canvas
    assert canvas.tool == "mask" and hands.view.region.isVisible()
    return panel, canvas, Hand(canvas)


def test_a_mask_is_white_where_it_was_painted() -> None:
    mask = empty().with_stroke(Stroke((Point(50, 50), Point(150, 50)), 10.0))
    data = picture_of(mask_png(mask))
    assert data.shape == (100, 200) and data.dtype == np.uint8
    assert data[50, 100] == 255 and data[44, 100] == 255
    assert data[30, 100] == 0 and data[50, 20] == 0
    erased = mask.with_stroke(Stroke((Point(100, 50),), 20.0, erase=True))
    data = picture_of(mask_png(erased))
    assert data[50, 100] == 0 and data[50, 60] == 255


def test_nothing_painted_is_no_mask() -> None:
    for mask in (empty(), empty().with_stroke(Stroke((Point(50, 50),), 5.0)).cleared()):
        with pytest.raises(InputError, match="Nothing is painted"):
            mask_png(mask)
    gone = (
        empty().with_stroke(Stroke((Point(50, 50),), 5.0)).with_stroke(Stroke((Point(50, 50),), 30.0, True))
    )
    with pytest.raises(InputError):
        mask_png(gone)
    assert picture_of(mask_png(empty().filled())).min() == 255


def test_strokes_go_on_where_they_were_drawn() -> None:
    a, b, c = Point(1, 1), Point(2, 2), Point(3, 3)
    begun, longer = Stroke((a, b), 5.0), Stroke((a, b, c), 5.0)
    assert _continues((), (begun,)) and _continues((begun,), (longer,))
    assert _continues((begun,), (longer, begun))
    assert not _continues((longer,), (begun,)) and not _continues((begun,), (Stroke((a, b, c), 6.0),))
    assert not _continues((begun, longer), (longer, longer))


def test_painting_in_the_pictures_own_pixels(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    history = hands.session.editor.history
    middle = canvas.host.scene().box(panel).center
    hand.press_at(middle).drag(30, 0).release()
    mask = canvas.host.mask
    assert mask is not None and len(mask.strokes) == 1
    picture = art(hands, panel)
    place = art_transform(picture, canvas.host.scene().shapes[panel]).inverse()
    assert mask.strokes[0].points[0].distance(place.apply(middle)) < 1.5
    assert (mask.width, mask.height) == (picture.width, picture.height)
    assert hands.session.editor.history is history and not hands.session.editor.previewing


def test_what_is_painted_is_seen(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    middle = canvas.host.scene().box(panel).center
    canvas.settle()
    before = pixels_of(canvas.grab().toImage()).astype(int)
    hand.press_at(middle).drag(20, 0)
    during = pixels_of(canvas.grab().toImage()).astype(int)
    hand.release()
    hand.canvas.leaveEvent(None)  # type: ignore[arg-type]
    after = pixels_of(canvas.grab().toImage()).astype(int)
    x, y = (round(v) for v in canvas.camera.to_view(Point(middle.x + 10, middle.y)))
    for image in (during, after):
        assert np.abs(image[y, x] - before[y, x]).max() > 15
    hand.key(Qt.Key.Key_Delete)
    cleared = pixels_of(canvas.grab().toImage()).astype(int)
    assert np.abs(cleared[y, x] - before[y, x]).max() <= 2


def test_alt_takes_away_and_keys_size_undo_and_clear(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    hand.press(panel).drag(10, 0).release()
    hand.press(panel, Mod.AltModifier).drag(5, 0, Mod.AltModifier).release(Mod.AltModifier)
    mask = canvas.host.mask
    assert mask is not None and [s.erase for s in mask.strokes] == [False, True]
    radius = mask.radius
    hand.key(Qt.Key.Key_BracketRight, text="]").key(Qt.Key.Key_BracketRight, text="]")
    assert canvas.host.mask is not None and canvas.host.mask.radius == pytest.approx(radius * 1.25**2)
    hand.key(Qt.Key.Key_BracketLeft, text="[")
    assert canvas.host.mask.radius == pytest.approx(radius * 1.25)
    hand.key(Qt.Key.Key_Z, Mod.ControlModifier)
    assert [s.erase for s in canvas.host.mask.strokes] == [False]
    hand.key(Qt.Key.Key_Delete)
    assert canvas.host.mask.strokes == () and hands.document.panel(panel) is not None
    hand.escape()
    assert canvas.tool == "select" and canvas.host.mask is None
    assert not hands.view.region.isVisible()


def test_without_a_mouse(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    hand.key(Qt.Key.Key_Right).key(Qt.Key.Key_Right).key(Qt.Key.Key_Down).key(Qt.Key.Key_Return)
    mask = canvas.host.mask
    picture = art(hands, panel)
    assert mask is not None and mask.painted
    (dab,) = mask.strokes
    assert dab.points[0].x == pytest.approx(picture.width / 2 + 2 * mask.radius)
    hand.key(Qt.Key.Key_Return, Mod.AltModifier)
    assert canvas.host.mask is not None and canvas.host.mask.strokes[-1].erase
    bar = hands.view.region
    bar.everything.click()
    assert picture_of(mask_png(canvas.host.mask)).min() == 255
    bar.clear.click()
    assert not canvas.host.mask.painted and not bar.go.isEnabled()
    bar.brush.setValue(100)
    assert canvas.host.mask.radius == pytest.approx(0.4 * max(picture.width, picture.height))


def test_from_the_brush_to_the_order(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    assert not hands.view.region.go.isEnabled()
    hand.press(panel).drag(25, 10).release()
    hands.view.region.go.click()
    hands.until(lambda: bool(hands.generation.called("import_reference")), "the mask is kept")
    asked = dialog(hands)
    QTest.keyClicks(asked.words, "a closed door")
    asked.strength.slider.setValue(80)
    asked = dialog(hands)
    hands.until(asked.go.isEnabled, "the price")
    assert asked.windowTitle() == "Fix a region" and asked.words.isVisible() and asked.strength.isVisible()
    asked.go.click()
    hands.idle()
    wish = hands.generation.orders[-1][0]
    assert (wish.kind, wish.panels, wish.words, wish.strength) == ("inpaint", (panel,), "a closed door", 0.8)
    assert wish.picture == art(hands, panel).picture and wish.mask is not None
    with Image.open(hands.library.picture_path(wish.mask)) as kept:
        assert kept.size == (art(hands, panel).width, art(hands, panel).height)
    assert canvas.tool == "select", "the work goes on with the usual tool"


def test_leaving_the_dialog_keeps_what_was_painted(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    hand.press(panel).drag(25, 10).release()
    hands.view.region.go.click()
    hands.until(lambda: bool(hands.generation.called("import_reference")), "the mask is kept")
    dialog(hands).reject()
    hands.settle()
    assert canvas.tool == "mask" and canvas.host.mask is not None and canvas.host.mask.painted


def test_a_new_picture_has_nothing_painted_on_it(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    hand.press(panel).drag(25, 10).release()
    _batch, jobs = order(hands, (panel,))
    hands.generation.finish(jobs[0].id)
    assert canvas.host.mask is not None and not canvas.host.mask.painted
    assert canvas.host.mask.picture == art(hands, panel).picture


def test_a_panel_without_a_picture_cannot_be_painted_on(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    hand.escape()
    hands.session.select((panel,))
    hands.do("panel.clear")
    assert not hands.window.actions_["picture.fix"].isEnabled()
    canvas.set_tool("mask")
    hand.press(panel).sees("no picture").drag(10, 0).release()
    assert canvas.host.mask is None and not hands.view.region.go.isEnabled()


def test_only_what_is_new_is_painted_into_the_layer(hands: WindowHands) -> None:
    panel, canvas, hand = begin(hands)
    layer: MaskLayer = canvas._overlay._mask
    hand.press(panel)
    for _ in range(5):
        hand.drag(4, 0, steps=1)
        canvas.repaint()
        assert layer._drawn[-1].points == canvas.host.marks.stroke.points  # type: ignore[union-attr]
    hand.release()
    canvas.repaint()
    assert canvas.host.mask is not None and layer._drawn == canvas.host.mask.strokes
