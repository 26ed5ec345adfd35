"""What can be set for the one gutter that is selected: its width and its slant."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.craft.layout.borders import has_cut
from kitsumy_desktop.craft.layout.nodes import split_at
from kitsumy_desktop.editing.commands.gutters import (
    MOST_ANGLE,
    WIDEST,
    change_cut,
    gutter_width,
    set_cut_gutter,
)
from kitsumy_desktop.ui.editor.inspector.fields import Field, Length, Number
from kitsumy_desktop.ui.editor.session import Session


def gutter_fields(session: Session) -> tuple[Field, ...]:
    """The record of this form is the page; which of its gutters it is, the session knows."""

    def width(document: Document, page: Page) -> float:
        ref = session.gutter
        return gutter_width(document, page.id, ref) if ref is not None and has_cut(page.layout, ref) else 0.0

    def set_width(document: Document, page: Page, value: float) -> Diff:
        ref = session.gutter
        return set_cut_gutter(document, page.id, ref, value) if ref is not None else EMPTY

    def angle(document: Document, page: Page) -> float:
        ref = session.gutter
        if ref is None or page.layout is None or not has_cut(page.layout, ref):
            return 0.0
        return split_at(page.layout, ref.path).cuts[ref.index].angle

    def set_angle(document: Document, page: Page, value: float) -> Diff:
        ref = session.gutter
        return change_cut(document, page.id, ref, {"angle": value}) if ref is not None else EMPTY

    return (
        Field("Gutter width", Length(0, WIDEST), width, set_width),
        Field("Slant", Number(-MOST_ANGLE, MOST_ANGLE, 1, 1, " °"), angle, set_angle),
    )
