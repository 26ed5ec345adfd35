"""The heavy steps, as functions a worker process runs on snapshots. No state, no library, no window.

Each step imports what it needs when it runs: the window's process only names the steps, and must show its
first frame without numpy, Pillow or the artists.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.app.pool import closing
from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.comic.geometry import Polygon
from kitsumy_desktop.comic.ids import ComicId, PageId, PanelId, PictureHash, derived_seed, seeded_ids
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces
from kitsumy_desktop.craft.lettering.style import kind_style
from kitsumy_desktop.story.build import BuildOptions, Built, build_comic

COMIC = "co"
"""Prefix of a comic's id."""
THUMBNAIL_HEIGHT = 512


class DraftFile(msgspec.Struct, frozen=True):
    """A draft picture for a panel: JPEG bytes and what is in them."""

    panel: PanelId
    data: bytes
    picture: PictureHash
    width: int
    height: int
    faces: tuple[FaceBox, ...]


class PageWork(msgspec.Struct, frozen=True):
    """What came of drawing and lettering a page: pictures to store, and the change that shows them."""

    page: PageId
    drafts: tuple[DraftFile, ...]
    diff: Diff


@cache
def book() -> FaceBook:
    """The shipped faces, once a process."""
    return load_faces(
        assets.read_bytes("fonts", "fonts.json"), lambda name: assets.read_bytes("fonts", *name.split("/"))
    )


def warm() -> None:
    """Load what every step needs: faces, and the shaper with those of a new comic."""
    comic = Comic(id=ComicId(COMIC), title="")
    for kind in ("speech", "caption", "shout"):
        natural_box("Ready", kind, kind_style(comic, kind, comic.lettering.size), book())


def compose(text: str, options: BuildOptions, comic_id: str) -> Built:
    """A story as a comic with laid-out pages; no pictures yet.

    Ids within the comic follow from text and options, so that the same script and seed are drawn the same
    again; the comic itself gets `comic_id`.
    """
    within = seeded_ids(hashlib.sha256(text.encode() + msgspec.json.encode(options)).hexdigest())
    return build_comic(text, options, lambda prefix: comic_id if prefix == COMIC else within(prefix))


def page_snapshot(document: Document, page_id: PageId) -> Document:
    """Only the records a page needs, so that little is sent to a worker."""
    page = document.page(page_id)
    keep: set[str] = {document.comic.id, page_id, *page.panels, *page.items}
    keep.update(document.comic.cast, document.comic.places, document.comic.props)
    records: dict[str, Record] = {i: document.records[i] for i in keep if i in document.records}
    return Document(records)


def draw_and_letter(
    document: Document, page_id: PageId, panels: tuple[PanelId, ...], letter: bool, variant: int = 0
) -> PageWork:
    """Draft the given panels of a page, then (if `letter`) place its balloons around the new faces.

    Another `variant` gives other pictures of the same briefs.
    """
    from kitsumy_desktop.editing.commands.letter import letter_page

    shapes = panel_shapes(document, page_id)
    drafts = tuple(_draft(document, panel, shapes[panel], variant) for panel in panels if panel in shapes)
    arts = [
        msgspec.structs.replace(
            document.panel(d.panel),
            art=Art(picture=d.picture, width=d.width, height=d.height, kind="draft", faces=d.faces),
        )
        for d in drafts
    ]
    shown = changed(document, arts)
    lettered = letter_page(shown.applied_to(document), page_id, book()) if letter else EMPTY
    return PageWork(page_id, drafts, shown.then(lettered))


def _draft(document: Document, panel: PanelId, shape: Polygon, variant: int) -> DraftFile:
    from kitsumy_desktop.generation.draft.artist import draw_draft
    from kitsumy_desktop.generation.draft.request import request_for

    if closing():
        raise CancelledError("The program ends.")
    request = request_for(document, panel, shape)
    if variant:
        request = msgspec.structs.replace(request, seed=derived_seed(request.seed, variant))
    drawn = draw_draft(request)
    digest = PictureHash(hashlib.sha256(drawn.jpeg).hexdigest())
    return DraftFile(panel, drawn.jpeg, digest, drawn.width, drawn.height, drawn.faces)


def draft_for(document: Document, panel: PanelId, recipe: Recipe) -> bytes:
    """A draft as JPEG, in the size, style and seed of a recipe, of what the panel's brief says."""
    from kitsumy_desktop.generation.draft.artist import draw_draft
    from kitsumy_desktop.generation.draft.request import request_for

    request = request_for(document, panel, panel_shapes(document, document.panel(panel).page)[panel])
    drawn = draw_draft(
        msgspec.structs.replace(
            request, width=recipe.width, height=recipe.height, seed=recipe.seed, style=recipe.style
        )
    )
    return drawn.jpeg


def rearrange(document: Document, page_id: PageId, how: str) -> Diff:
    """Lay a page out again ("layout", "shuffle") and place its balloons, or only place them ("letter")."""
    from kitsumy_desktop.editing.commands.layout import relayout_page, shuffle_page
    from kitsumy_desktop.editing.commands.letter import letter_page

    moved = EMPTY
    if how == "layout":
        moved = relayout_page(document, page_id)
    elif how == "shuffle":
        moved = shuffle_page(document, page_id)
    return moved.then(letter_page(moved.applied_to(document), page_id, book()))


def faces_in(path: str) -> tuple[FaceBox, ...]:
    """Faces in a picture file, for pictures that did not come from the draft artist."""
    import numpy as np
    from PIL import Image

    from kitsumy_desktop.generation.faces.detect import find_faces

    with Image.open(path) as picture:
        picture.draft("RGB", (1024, 1024))
        picture.thumbnail((1536, 1536))
        return find_faces(np.asarray(picture.convert("RGB")))


def thumbnail(document: Document, page_id: PageId, paths: dict[str, str]) -> bytes:
    """A page as a small JPEG, 512 pixels high. Runs in a worker: painting a page holds the GIL."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QGuiApplication

    from kitsumy_desktop.drawing.page import PageDrawer
    from kitsumy_desktop.painting.painter import render_page
    from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache

    application = QGuiApplication.instance() or QGuiApplication(["kitsumy-worker"])
    pictures = LoadedPictures(PictureCache(lambda picture: Path(paths[picture])))
    drawing = PageDrawer(book()).draw(document, page_id)
    image = render_page(drawing, pictures, book(), THUMBNAIL_HEIGHT / drawing.trim.h, bleed=False)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 88)  # type: ignore[call-overload]
    del application
    return bytes(buffer.data().data())
