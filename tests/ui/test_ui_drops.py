"""Everything that can be dropped onto an open comic: each is one step, bad files are told in one notice."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from support.hand import Hand

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.dropped import MOST_PICTURES, natural, sort_dropped
from kitsumy_desktop.ui.editor.drops.mime import dragged_style
from kitsumy_desktop.ui.editor.drops.styles import StyleList
from tests.support.picture_hands import order
from tests.support.window_hands import WindowHands

SCRIPT = """PAGE ONE
PANEL 1. Morning. ANNA waits.
ANNA: Late again.
PANEL 2. OLEH runs.
PANEL 3. A clock.
PAGE TWO
PANEL 1. They laugh.
"""


def open_comic(hands: WindowHands) -> None:
    hands.window.make_comic(NewComic(SCRIPT, BuildOptions(title="Late"), 0))
    hands.idle()


def picture(path: Path, shade: int = 90) -> Path:
    Image.new("RGB", (40, 30), (shade, shade, 40)).save(path)
    return path


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    return data


def drop(target: QWidget, data: QMimeData, at: QPointF) -> None:
    """Enter, move, let go: as a person does it."""
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(at.toPoint(), copy, data, button, none),
        QDragMoveEvent(at.toPoint(), copy, data, button, none),
        QDropEvent(at, copy, data, button, none),
    ):
        QApplication.sendEvent(target, event)


def over_panel(hands: WindowHands, number: int) -> QPointF:
    """A place on a panel of the page in view."""
    page = hands.session.page
    assert page is not None
    panel = hands.document.page(page).panels[number]
    center = bounds(panel_shapes(hands.document, page)[panel]).center
    return QPointF(*hands.view.canvas.camera.to_view(center))


def pictures_of(hands: WindowHands) -> list[str]:
    return [p.art.picture for page in hands.document.pages() for p in hands.document.panels(page.id) if p.art]


def steps(hands: WindowHands) -> int:
    return hands.session.editor.history.position


def test_pictures_fill_the_panel_and_those_after_it_as_one_step(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    before, at = pictures_of(hands), over_panel(hands, 1)
    count = steps(hands)
    shots = [picture(tmp_path / f"{n}.png", 40 * n) for n in (1, 2, 3)]
    drop(hands.view.canvas, files(*shots), at)
    hands.idle()
    after = pictures_of(hands)
    assert after[0] == before[0] and all(a != b for a, b in zip(after[1:], before[1:], strict=True))
    assert steps(hands) == count + 1
    hands.do("edit.undo")
    assert pictures_of(hands) == before


def test_where_pictures_will_land_is_shown(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    canvas, at = hands.view.canvas, over_panel(hands, 0)
    data = files(picture(tmp_path / "a.png"), picture(tmp_path / "b.png"))
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(canvas, QDragEnterEvent(at.toPoint(), copy, data, button, none))
    QApplication.sendEvent(canvas, QDragMoveEvent(at.toPoint(), copy, data, button, none))
    page = hands.document.page(hands.session.page or "")
    assert canvas._overlay.drops == page.panels[:2]
    assert "Drop pictures" in hands.view.status_hint
    QApplication.sendEvent(canvas, QDragLeaveEvent())
    assert canvas._overlay.drops == () and "Click to select" in hands.view.status_hint


def test_a_folder_fills_panels_in_the_order_of_its_numbers(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    folder = tmp_path / "shots"
    folder.mkdir()
    for n in (10, 2, 1, 33):
        picture(folder / f"shot {n}.png", n * 5)
    (folder / ".hidden.png").write_bytes(b"x")
    drop(hands.view.canvas, files(folder), over_panel(hands, 0))
    hands.idle()
    shown = []
    for name in pictures_of(hands):
        with Image.open(hands.library.picture_path(name)) as image:  # type: ignore[arg-type]
            shown.append(image.convert("RGB").getpixel((5, 5))[0] // 5)  # type: ignore[index]
    assert shown == [1, 2, 10, 33]


def test_more_pictures_than_panels_may_have_pages_of_their_own(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    archive = tmp_path / "old comic.cbz"
    with zipfile.ZipFile(archive, "w") as made:
        for n in range(6):
            out = io.BytesIO()
            Image.new("RGB", (20, 30), (n * 30, 9, 9)).save(out, "PNG")
            made.writestr(f"../../page {n}.png", out.getvalue())
        made.writestr("ComicInfo.xml", "<ComicInfo/>")
    drop(hands.view.canvas, files(archive), over_panel(hands, 0))
    hands.idle()
    assert not list(tmp_path.parent.glob("page *.png")), "names in archives lead nowhere"
    button = next(b for b in hands.window.findChildren(QPushButton) if b.text() == "Add pages for them")
    button.click()
    hands.idle()
    assert len(hands.document.comic.pages) == 4
    assert problems(hands.document) == []


def test_bad_files_are_told_at_once_and_good_ones_taken(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    bad, song, empty = tmp_path / "bad.png", tmp_path / "song.mp3", tmp_path / "empty"
    bad.write_bytes(b"no picture")
    song.write_bytes(b"la")
    empty.mkdir()
    before = pictures_of(hands)
    drop(hands.view.canvas, files(bad, picture(tmp_path / "good.png"), song, empty), over_panel(hands, 0))
    hands.idle()
    after = pictures_of(hands)
    assert [a != b for a, b in zip(after, before, strict=True)] == [True, False, False, False]
    (told,) = [t for t in hands.window.notices.texts() if "song.mp3" in t]
    assert "bad.png" in told and "empty" in told


def test_a_picture_beside_all_panels_gets_one_of_its_own(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    page = hands.document.page(hands.session.page or "")
    corner = QPointF(*hands.view.canvas.camera.to_view(hands.document.comic.format.trim_box.corners()[0]))
    drop(hands.view.canvas, files(picture(tmp_path / "a.png")), corner + QPointF(6, 6))
    hands.idle()
    assert len(hands.document.page(page.id).panels) == len(page.panels) + 1
    new = hands.document.panel(hands.document.page(page.id).panels[-1])
    assert new.polygon is not None and new.art is not None


def test_a_text_changes_the_script_and_a_comic_is_opened(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    title = hands.document.comic.id
    hands.window.bundles.put_out(tmp_path / "copy.kitsumy")
    hands.idle()
    drop(hands.view.canvas, files(tmp_path / "copy.kitsumy"), over_panel(hands, 0))
    hands.idle()
    assert hands.document.comic.id != title
    script = tmp_path / "new.txt"
    script.write_text(SCRIPT.replace("Late again.", "On time."), "utf-8")
    drop(hands.view.canvas, files(script), over_panel(hands, 0))
    hands.idle()
    dialog = next(d for d in hands.window.findChildren(QWidget) if type(d).__name__ == "UpdateDialog")
    assert dialog.isVisible()
    dialog.close()


def test_files_on_a_page_of_the_strip_fill_that_page(hands: WindowHands, tmp_path: Path) -> None:
    open_comic(hands)
    before = pictures_of(hands)
    viewport = hands.view.strip.viewport()
    cell = hands.view.strip.visualRect(hands.view.strip.model().index(1, 0))
    drop(viewport, files(picture(tmp_path / "a.png")), QPointF(cell.center()))
    hands.idle()
    assert [a != b for a, b in zip(pictures_of(hands), before, strict=True)] == [False, False, False, True]
    assert hands.session.page == hands.document.comic.pages[1]


def test_a_style_dropped_on_a_page_is_that_pages_own(hands: WindowHands) -> None:
    open_comic(hands)
    first, second = hands.document.comic.pages
    style = next(s.id for s in hands.studio.styles() if s.id != hands.document.comic.style)
    drop(hands.view.canvas, dragged_style(style), over_panel(hands, 0))
    assert hands.document.page(first).style == style
    cell = hands.view.strip.visualRect(hands.view.strip.model().index(1, 0))
    drop(hands.view.strip.viewport(), dragged_style(style), QPointF(cell.center()))
    assert hands.document.page(second).style == style
    hands.session.show_page(first)
    hands.settle()
    drop(hands.view.canvas, dragged_style(hands.document.comic.style), over_panel(hands, 0))
    assert hands.document.page(first).style == "", "the comic's style is no page's own"
    drop(hands.view.canvas, dragged_style("nonsense"), over_panel(hands, 0))
    assert hands.document.page(first).style == ""


def test_styles_are_listed_to_be_dragged_or_used(hands: WindowHands) -> None:
    open_comic(hands)
    hands.session.select(())
    hands.until(lambda: hands.view.findChild(StyleList) is not None, "the inspector is filled")
    found = hands.view.findChild(StyleList)
    assert found is not None and found.rows.count() >= 20
    item = found.rows.item(3)
    carried = found.rows.mimeData([item])
    assert carried.formats() == ["application/x-kitsumy-style"]
    found.rows.itemActivated.emit(item)
    assert hands.document.page(hands.session.page or "").style


def test_things_are_carried_from_the_canvas_onto_another_page(hands: WindowHands) -> None:
    open_comic(hands)
    first, second = hands.document.comic.pages
    balloon = next(b for b in hands.document.items(first) if isinstance(b, Balloon))
    canvas, strip = hands.view.canvas, hands.view.strip
    hand = Hand(canvas)
    hand.press(balloon.id).drag(30, 10)
    cell = strip.visualRect(strip.model().index(1, 0)).center()
    there = QPointF(strip.viewport().mapToGlobal(cell))
    for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
        local = QPointF(canvas.mapFromGlobal(there.toPoint()))
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, local, there, button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(canvas, event)
    moved = hands.document.balloon(balloon.id)
    assert moved.page == second and moved.text == balloon.text
    assert hands.session.page == second and hands.session.selection == (balloon.id,)
    assert problems(hands.document) == []
    hands.do("edit.undo")
    assert hands.document.balloon(balloon.id) == balloon


def test_a_take_is_dropped_onto_another_panel(hands: WindowHands) -> None:
    open_comic(hands)
    first, second = hands.document.page(hands.session.page or "").panels[:2]
    _batch, jobs = order(hands, (first,))
    take = hands.generation.finish(jobs[0].id)
    hands.session.select((first,))
    takes = hands.view.takes.takes
    hands.until(lambda: bool(takes.takes), "the take is listed")
    drop(hands.view.canvas, takes.mimeData([takes.index(0, 0)]), over_panel(hands, 1))
    art = hands.document.panel(second).art
    assert art is not None and art.picture == take.picture
    assert hands.session.selection == (second,)


def test_what_is_in_a_folder_or_archive(tmp_path: Path) -> None:
    assert sorted(["p10", "P2", "p1"], key=natural) == ["p1", "P2", "p10"]
    out = tmp_path / "out"
    out.mkdir()
    broken = tmp_path / "broken.cbz"
    broken.write_bytes(b"PK\x03\x04 not really")
    many = tmp_path / "many.zip"
    with zipfile.ZipFile(many, "w") as made:
        for n in range(MOST_PICTURES + 1):
            made.writestr(f"{n}.png", b"")
    found = sort_dropped([broken, many, tmp_path / "missing.png", tmp_path / "x.kitsumy"], out)
    assert len(found.refused) == 2 and "damaged" in found.refused[0] and "too large" in found.refused[1]
    assert [p.name for p in found.bundles] == ["x.kitsumy"]
    assert [p.name for p in found.pictures] == ["missing.png"], "whether it is there is found out by reading"
