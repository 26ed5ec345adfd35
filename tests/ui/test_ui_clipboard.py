"""Cut, copy and paste in the window: things, pages, looks, text and pictures, from here and elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import BalloonId, ComicId, PageId, PanelId, PictureHash
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art, Border, Panel
from kitsumy_desktop.editing.commands.clip import clip_of, write_clip
from kitsumy_desktop.editing.commands.clipboard import CASCADE
from kitsumy_desktop.editing.commands.groups import set_pinned
from kitsumy_desktop.ui.editor.clipboard.mime import CLIP, PICTURES, ClipData, clip_in, files_in
from kitsumy_desktop.ui.editor.pictures.hand_out import TAKE, take_in
from tests.support.sample_comic import sample_comic
from tests.support.window_hands import WindowHands

PAGE, OTHER = PageId("pg-0"), PageId("pg-1")
BL = [f"pg-0-bl-{n}" for n in range(7)]
FREE = PanelId("pg-0-pn-5")


@pytest.fixture(autouse=True)
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Nothing is left for the next test."""
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


@pytest.fixture
def open_comic(hands: WindowHands, tmp_path: Path) -> Document:
    document, pictures = sample_comic(tmp_path, pages=2, kinds=("PNG",), size=48)
    for art in {p.art.picture for p in document.panels(PAGE) if p.art is not None}:
        hands.library.add_picture(pictures.path(art).read_bytes())
    hands.open(document)
    return hands.document


def offered() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def lost_art(panel: Panel, name: str) -> Art:
    """The picture of a panel under a name that no library knows."""
    assert panel.art is not None
    return msgspec.structs.replace(panel.art, picture=PictureHash(name * 32))


def with_lost_picture(document: Document, name: str) -> QMimeData:
    """A copied panel whose picture is nowhere, as another program window left it."""
    panel = msgspec.structs.replace(document.panel(FREE), art=lost_art(document.panel(FREE), name))
    clip = clip_of(changed(document, [panel]).applied_to(document), PAGE, [FREE])
    assert clip is not None
    data = QMimeData()
    data.setData(CLIP, QByteArray(write_clip(clip)))
    return data


def told(hands: WindowHands) -> str:
    return "\n".join(hands.window.notices.texts())


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


def test_text_of_another_program_becomes_a_balloon(hands: WindowHands, open_comic: Document) -> None:
    QGuiApplication.clipboard().setText("Who goes there?")
    hands.do("edit.paste")
    (made,) = hands.session.selection
    assert hands.document.balloon(BalloonId(made)).text == "Who goes there?"
    QGuiApplication.clipboard().setText("word " * 2000)
    hands.do("edit.paste")
    assert "too long" in told(hands)


def test_a_picture_of_another_program_goes_into_the_panel(hands: WindowHands, open_comic: Document) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    hands.session.select(("pg-0-pn-1",))
    hands.do("edit.paste")
    hands.idle()
    art = hands.document.panel(PanelId("pg-0-pn-1")).art
    assert art is not None
    assert (art.width, art.height, art.kind) == (60, 40, "imported")
    assert [t.picture for t in hands.library.takes(PanelId("pg-0-pn-1"), open_comic.comic.id)] == [
        art.picture
    ]
    hands.do("edit.undo")
    assert hands.document == open_comic


def test_a_picture_without_a_panel_gets_one(hands: WindowHands, open_comic: Document, tmp_path: Path) -> None:
    files = []
    for number, colour in enumerate(("#aa0000", "#00aa00")):
        image = QImage(80, 40 + 40 * number, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        files.append(tmp_path / f"picture {number}.png")
        image.save(str(files[-1]))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"nothing")
    bare = msgspec.structs.replace(open_comic.page(OTHER), layout=None, panels=(), items=())
    gone = [*open_comic.page(OTHER).panels, *open_comic.page(OTHER).items]
    hands.session.commit("Clear", changed(hands.document, [bare], gone))
    hands.session.turn(1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(f)) for f in (files[0], broken, files[1])])
    QGuiApplication.clipboard().setMimeData(data)
    before = hands.document
    hands.do("edit.paste")
    hands.idle()
    made = [hands.document.panel(PanelId(i)) for i in hands.session.selection]
    assert len(made) == 2
    for panel, ratio in zip(made, (2.0, 1.0), strict=True):
        box = bounds(panel.polygon or ())
        assert box.w / box.h == pytest.approx(ratio)
    assert "not a picture" in told(hands)
    hands.do("edit.undo")
    assert hands.document == before


def test_fields_and_typing_keep_their_own_clipboard(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[2],))
    hands.do("edit.text")
    assert hands.view.canvas.host.text is not None
    hands.do("edit.copy")
    assert offered().text() == "RUN!"
    assert not offered().hasFormat(CLIP)
    hands.do("edit.cut")
    hands.do("edit.paste")
    hands.do("edit.paste")
    hands.view.canvas.finish()
    assert hands.document.balloon(BalloonId(BL[2])).text == "RUN!RUN!"
    fields = hands.view.inspector.findChildren(QLineEdit)
    field = next(f for f in fields if f.isVisible() and not isinstance(f.parent(), QAbstractSpinBox))
    field.setFocus()
    field.setText("spoken")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert offered().text() == "spoken"
    hands.do("edit.cut")
    assert field.text() == ""
    assert set(hands.document.page(PAGE).items) == set(open_comic.page(PAGE).items)


def test_keys_do_it_on_the_page(hands: WindowHands, open_comic: Document) -> None:
    canvas, ctrl = hands.view.canvas, Qt.KeyboardModifier.ControlModifier
    canvas.setFocus()
    hands.session.select((BL[0],))
    for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X):
        QTest.keyClick(canvas, key, ctrl)
        hands.settle()
    assert hands.document.page(PAGE).items == open_comic.page(PAGE).items
    clip = clip_in(offered())
    assert clip is not None
    assert [i.text for i in clip.items() if isinstance(i, Balloon)] == [
        open_comic.balloon(BalloonId(BL[0])).text
    ]


def test_a_panel_is_dragged_out_as_a_copy(hands: WindowHands, open_comic: Document) -> None:
    drags: list[QDrag] = []
    hands.view.drag_out.start = drags.append
    canvas = hands.view.canvas
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    at = canvas.camera.to_view(bounds(open_comic.panel(FREE).polygon or ()).center)
    for kind, x, button in (
        (QEvent.Type.MouseButtonPress, 0, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, 40, Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, 40, Qt.MouseButton.LeftButton),
    ):
        place = QPointF(at.x + x, at.y)
        event = QMouseEvent(
            kind, place, QPointF(canvas.mapToGlobal(place.toPoint())), button, Qt.MouseButton.LeftButton, held
        )
        QGuiApplication.sendEvent(canvas, event)
    (drag,) = drags
    (url,) = drag.mimeData().urls()
    copy = Path(url.toLocalFile())
    art = open_comic.panel(FREE).art
    assert art is not None
    original = hands.library.picture_path(art.picture)
    assert copy.name == "The Lantern — Ліхтар – page 1, panel 6.png"
    assert copy.read_bytes() == original.read_bytes()
    copy.write_bytes(b"spoilt elsewhere")
    assert original.read_bytes() != b"spoilt elsewhere"
    assert hands.document == open_comic
    hands.window.show_home()
    hands.idle()
    assert not copy.exists()


def test_takes_and_layers_carry_their_files(hands: WindowHands, open_comic: Document) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    QGuiApplication.clipboard().setImage(image)
    hands.session.select(("pg-0-pn-1",))
    hands.do("edit.paste")
    hands.idle()
    model = hands.view.takes.takes
    model.show(tuple(hands.library.takes(PanelId("pg-0-pn-1"), open_comic.comic.id)), {})
    data = model.mimeData([model.index(0, 0)])
    assert take_in(data) == model.takes[0].id
    assert data.hasFormat(TAKE)
    assert data.urls()[0].fileName() == "The Lantern — Ліхтар – page 1, panel 2, take 1.png"
    rows = hands.view.hand_out.rows(["pg-0-pn-1"])
    assert Path(rows.urls()[0].toLocalFile()).is_file()
    assert not hands.view.hand_out.rows([BL[0]]).hasUrls()
    panel = hands.document.find("pg-0-pn-1")
    assert isinstance(panel, Panel)
    lost = lost_art(panel, "ef")
    hands.session.replace("Lose", msgspec.structs.replace(panel, art=lost))
    assert not hands.view.hand_out.rows(["pg-0-pn-1"]).hasUrls()


def test_what_was_copied_outlives_the_comic(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    hands.window.show_home()
    hands.idle()
    data = offered()
    assert not isinstance(data, ClipData)
    clip = clip_in(data)
    assert clip is not None
    assert data.text() == "Wait. The lantern is moving on its own!"
    assert not data.imageData().isNull()
    hands.window.open_comic(open_comic.comic.id)
    hands.settle()
    hands.do("edit.paste")
    assert len(hands.document.page(PAGE).items) == len(open_comic.page(PAGE).items) + 1


def test_what_others_have_copied_since_stays(hands: WindowHands, open_comic: Document) -> None:
    hands.session.select((BL[0],))
    hands.do("edit.copy")
    QGuiApplication.clipboard().setText("theirs")
    hands.window.show_home()
    hands.idle()
    assert offered().text() == "theirs"
    assert not offered().hasFormat(CLIP)
