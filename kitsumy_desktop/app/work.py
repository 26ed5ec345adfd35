"""The heavy steps, as functions a worker process runs on snapshots. No state, no library, no window."""

from __future__ import annotations

import hashlib
from functools import cache

import msgspec

from kitsumy_desktop import assets
from kitsumy_desktop.comic.diff import EMPTY, Diff, changed
from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.ids import PageId, PanelId, PictureHash, seeded_ids
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.generation.draft.artist import draw_draft
from kitsumy_desktop.generation.draft.request import request_for
from kitsumy_desktop.story.build import BuildOptions, Built, build_comic


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
    """Load what every step needs; a worker process is then ready."""
    book()


def compose(text: str, options: BuildOptions, id_seed: str) -> Built:
    """A story as a comic with laid-out pages; no pictures yet."""
    return build_comic(text, options, seeded_ids(id_seed))


def page_snapshot(document: Document, page_id: PageId) -> Document:
    """Only the records a page needs, so that little is sent to a worker."""
    page = document.page(page_id)
    keep: set[str] = {document.comic.id, page_id, *page.panels, *page.items}
    keep.update(document.comic.cast, document.comic.places)
    records: dict[str, Record] = {i: document.records[i] for i in keep if i in document.records}
    return Document(records)


def draw_and_letter(
    document: Document, page_id: PageId, panels: tuple[PanelId, ...], letter: bool
) -> PageWork:
    """Draft the given panels of a page, then (if `letter`) place its balloons around the new faces."""
    shapes = panel_shapes(document, page_id)
    drafts = tuple(_draft(document, panel, shapes[panel]) for panel in panels if panel in shapes)
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


def _draft(document: Document, panel: PanelId, shape: tuple[object, ...]) -> DraftFile:
    drawn = draw_draft(request_for(document, panel, shape))  # type: ignore[arg-type]
    digest = PictureHash(hashlib.sha256(drawn.jpeg).hexdigest())
    return DraftFile(panel, drawn.jpeg, digest, drawn.width, drawn.height, drawn.faces)


def faces_in(path: str) -> tuple[FaceBox, ...]:
    """Faces in a picture file, for pictures that did not come from the draft artist."""
    import numpy as np
    from PIL import Image

    from kitsumy_desktop.generation.faces.detect import find_faces

    with Image.open(path) as picture:
        picture.draft("RGB", (1024, 1024))
        picture.thumbnail((1536, 1536))
        return find_faces(np.asarray(picture.convert("RGB")))
