"""Pictures that arrived, put into their panels: at once in an open comic, else when it is opened again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.panel import Art, FaceBox, Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.editor import Editor

SAME_SHAPE = 0.02
"""Aspects that differ by less keep the crop the person chose."""

FindFaces = Callable[[Take], Awaitable[tuple[FaceBox, ...]]]


def art_of(take: Take, before: Art | None = None, faces: tuple[FaceBox, ...] = ()) -> Art:
    """A take as a panel shows it; the crop of `before` stays where the shapes agree."""
    art = Art(
        picture=take.picture,
        width=take.width,
        height=take.height,
        kind="draft" if take.provider == "draft" else "imported" if take.provider == "imported" else "take",
        take=take.id,
        faces=faces or take.faces,
        subject=take.subject,
    )
    if before is None or abs(_aspect(before) / _aspect(art) - 1) > SAME_SHAPE:
        return art
    return msgspec.structs.replace(art, zoom=before.zoom, offset=before.offset, angle=before.angle)


class Arrivals:
    """The comics that are open, and what is put into them. Used on one thread only."""

    def __init__(self, find_faces: FindFaces) -> None:
        self._find_faces = find_faces
        self._open: dict[ComicId, Editor] = {}

    def open(self, editor: Editor) -> None:
        """From now on pictures of its comic go to `editor`."""
        self._open[editor.committed.comic.id] = editor

    def close(self, comic: ComicId) -> None:
        """What arrives waits."""
        self._open.pop(comic, None)

    def is_open(self, comic: ComicId) -> bool:
        """Whether the comic has an editor."""
        return comic in self._open

    async def place(self, job: Job, take: Take) -> bool:
        """Show a take where it was ordered for. False: the comic is not open; it is to be offered again.

        What the panel shows is replaced only if it is still what it was when the picture was ordered.
        """
        if job.comic not in self._open:
            return False
        faces = await self._find_faces(take)
        editor = self._open.get(job.comic)
        if editor is None:  # closed while the faces were looked for
            return False
        diff, step = _placed(editor, job, take, faces)
        if diff is not None:
            editor.commit("New picture", diff, mode="record" if step else "preserve_redo")
        return True


def _placed(editor: Editor, job: Job, take: Take, faces: tuple[FaceBox, ...]) -> tuple[Diff | None, bool]:
    """The change, if any, and whether it is a step of its own to undo: a first picture or one in place of a
    draft is not, one in place of a picture is."""
    document = editor.committed
    target = document.find(job.panel)
    if isinstance(target, Character):
        return changed(document, [_with_sheet(target, take)]), True
    if not isinstance(target, Panel) or (target.art.picture if target.art else None) != job.replaces:
        return None, False
    art = art_of(take, target.art, faces)
    step = target.art is not None and target.art.kind != "draft"
    return changed(document, [msgspec.structs.replace(target, art=art)]), step


def _with_sheet(character: Character, take: Take) -> Character:
    return msgspec.structs.replace(character, turnaround=take.picture)


def _aspect(art: Art) -> float:
    return art.width / max(1, art.height)
