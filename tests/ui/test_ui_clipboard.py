"""Cut, copy and paste in the window: things, pages, looks, text and pictures, from here and elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PanelId
from kitsumy_desktop.comic.records.panel import Border
from kitsumy_desktop.editing.commands.clipboard import CASCADE
from kitsumy_desktop.editing.commands.groups import set_pinned
from kitsumy_desktop.ui.editor.clipboard.mime import CLIP, PICTURES, ClipData, clip_in, files_in
from tests.support.clipboard_hands import (
    BL,
    FREE,
    OTHER,
    PAGE,
    empty_clipboard,
    offered,
    open_with_pictures,
    told,
    with_lost_picture,
)
from tests.support.window_hands import WindowHands


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing is left for the next test."""
    yield from empty_clipboard(qapp)


@pytest.fixture
def open_comic(hands: WindowHands, tmp_path: Path) -> Document:
    return open_with_pictures(hands, tmp_path)


def test_copy_and_paste_on_another_page(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    hands.session.turn(1)
    hands.do("edit.paste_in_place")
    (copy,) = hands.session.selection
    assert hands.document.balloon(BalloonId(copy)).center == open_comic.balloon(BalloonId(BL[0])).center
    assert hands.document.page(OTHER).items[-1] == copy
    hands.do("edit.undo")
    assert hands.document == open_comic


def test_pasting_again_cascades_from_the_middle_of_the_view(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    spots = []
    for _ in range(3):
        hands.do("edit.paste")
        spots.append(hands.document.balloon(BalloonId(hands.session.selection[0])).center)
    assert spots[0] == pytest.approx(hands.view.canvas.center(), abs=0.5)
    for n in (1, 2):
        assert spots[n].minus(spots[0]) == pytest.approx(Point(n * CASCADE, n * CASCADE), abs=0.5)


def test_pasting_happens_where_the_pointer_is(hands: WindowHands, open_comic: Document) -> None:
    canvas = hands.view.canvas
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    at = Point(300, 500)
    place = QPointF(*canvas.camera.to_view(at))
    QGuiApplication.sendEvent(
        canvas,
        QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            QPointF(canvas.mapToGlobal(place.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    hands.do("edit.paste")
    assert hands.document.balloon(BalloonId(hands.session.selection[0])).center == pytest.approx(at, abs=1)


def test_cut_takes_away_and_locked_things_stay(hands: WindowHands, open_comic: Document) -> None:
    hands.session.commit("Lock", set_pinned(hands.document, [BL[1]], True))
    hands.session.select((BL[0], BL[1]))
    hands.do("edit.cut")
    assert BL[0] not in hands.document.records
    assert BL[1] in hands.document.records
    clip = clip_in(offered())
    assert clip is not None
    assert len(clip.items()) == 2
    hands.session.select((BL[1],))
    hands.do("edit.cut")
    assert "Locked things are copied" in told(hands)
    assert BL[1] in hands.document.records


def test_nothing_selected_is_told(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select(())
    hands.do("edit.copy")
    assert "Select something to copy first." in told(hands)
    assert clip_in(offered()) is None
    hands.do("edit.paste")
    assert "There is nothing on the clipboard" in told(hands)


def test_across_comics_of_one_library_pictures_are_found(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((FREE, BL[0]))
    hands.do("edit.copy")
    comic = msgspec.structs.replace(open_comic.comic, id=ComicId("co-2"), title="Second")
    records = {i: r for i, r in open_comic.records.items() if i != open_comic.comic.id}
    hands.open(Document({**records, comic.id: comic}))
    assert hands.session.document.comic.title == "Second"
    hands.do("edit.paste_in_place")
    panel, balloon = hands.session.selection
    assert hands.document.panel(PanelId(panel)).art == open_comic.panel(FREE).art
    assert hands.document.balloon(BalloonId(balloon)).text == open_comic.balloon(BalloonId(BL[0])).text
    assert problems(hands.document) == []


def test_pictures_of_another_library_come_along(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((FREE,))
    hands.do("edit.copy")
    art = open_comic.panel(FREE).art
    assert art is not None
    data, path = offered(), hands.library.picture_path(art.picture)
    carried = files_in(data)
    assert carried == {art.picture: path.read_bytes()}
    clip = clip_in(data)
    assert clip is not None
    path.unlink()
    QGuiApplication.clipboard().setMimeData(ClipData(clip, lambda: None, lambda: carried))
    hands.do("edit.paste_in_place")
    hands.idle()
    (copy,) = hands.session.selection
    pasted = hands.document.panel(PanelId(copy)).art
    assert pasted is not None
    assert pasted.picture == art.picture
    assert path.read_bytes() == carried[art.picture]


def test_a_picture_that_is_nowhere_leaves_an_empty_panel(hands: WindowHands, open_comic: Document) -> None:
    data = with_lost_picture(open_comic, "ab")
    QGuiApplication.clipboard().setMimeData(data)
    hands.do("edit.paste_in_place")
    hands.idle()
    (copy,) = hands.session.selection
    assert hands.document.panel(PanelId(copy)).art is None
    assert "One picture was not in the clipboard." in told(hands)


@pytest.mark.parametrize("hostile", [b"", b"{]", b'{"kitsumy": 1, "kind": "things"}', b'{"kitsumy": 9}'])
def test_hostile_content_gives_one_notice_and_changes_nothing(
    hands: WindowHands, open_comic: Document, hostile: bytes
) -> None:
    data = QMimeData()
    data.setData(CLIP, QByteArray(hostile))
    data.setText("innocent")
    QGuiApplication.clipboard().setMimeData(data)
    for command in ("edit.paste", "edit.paste_in_place"):
        hands.do(command)
    hands.session.select((BL[0],))
    hands.do("edit.paste_look")
    assert hands.document == open_comic
    texts = hands.window.notices.texts()
    assert len(set(texts)) == 1
    assert "pasted" in texts[0] or "newer" in texts[0]


def test_spoilt_picture_files_are_refused(hands: WindowHands, open_comic: Document) -> None:
    data = with_lost_picture(open_comic, "cd")
    data.setData(PICTURES, QByteArray(b"\xc1\xc1"))
    QGuiApplication.clipboard().setMimeData(data)
    hands.do("edit.paste")
    hands.idle()
    assert hands.document == open_comic
    assert "damaged" in told(hands)


def test_other_programs_get_words_and_a_picture(hands: WindowHands, open_comic: Document) -> None:
    hands.until(lambda: hands.view.canvas.view.settled, "the page is painted")
    hands.session.select((BL[0], BL[6], FREE))
    hands.do("edit.copy")
    data = offered()
    assert data.text() == "Wait. The lantern is moving on its own!\nLater that night, by the river."
    image = data.imageData()
    assert isinstance(image, QImage)
    assert image.hasAlphaChannel()
    assert image.width() * image.height() <= 700_000 + 3000
    assert image.pixelColor(0, image.height() // 2).alpha() == 0
    middle = bounds(open_comic.panel(FREE).polygon or ()).center
    assert middle.x > 0
    opaque = sum(
        image.pixelColor(x, y).alpha() > 0
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )
    assert opaque > 50


def test_pages_are_copied_from_the_strip(hands: WindowHands, open_comic: Document) -> None:
    hands.view.strip.setFocus()
    hands.do("edit.copy")
    clip = clip_in(offered())
    assert clip is not None
    assert clip.kind == "pages"
    hands.do("edit.paste")
    pages = hands.document.comic.pages
    assert len(pages) == 3
    assert pages[0] == PAGE
    assert hands.session.page == pages[1]
    assert len(hands.document.page(pages[1]).panels) == 6
    assert problems(hands.document) == []
    hands.view.strip.setFocus()
    hands.do("edit.cut")
    assert len(hands.document.comic.pages) == 2
    hands.do("edit.undo")
    hands.do("edit.undo")
    assert hands.document == open_comic


def test_a_look_is_copied_and_pasted(hands: WindowHands, open_comic: Document) -> None:
    inked = msgspec.structs.replace(open_comic.panel(PanelId("pg-0-pn-0")), border=Border("ink", 5.0))
    hands.session.replace("Frame", inked)
    hands.session.select((inked.id,))
    hands.do("edit.copy_look")
    hands.session.select((FREE, BL[0]))
    hands.do("edit.paste_look")
    assert hands.document.panel(FREE).border == inked.border
    assert hands.document.balloon(BalloonId(BL[0])) == open_comic.balloon(BalloonId(BL[0]))
    hands.session.select((BL[0],))
    hands.do("edit.paste_look")
    assert "of the kind that was copied" in told(hands)
