"""What can be set for a page: gutters, text size, paper."""

from __future__ import annotations

from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.layout import Gutters
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.shapes import page_gutters
from kitsumy_desktop.editing.commands.layout import set_gutters
from kitsumy_desktop.ui.editor.inspector.fields import Colour, Field, Length, Number, attribute


def _gutter(side: str) -> Any:
    def read(document: Document, page: Page) -> float:
        return float(getattr(page_gutters(document.comic, page), side))

    return read


def _set_gutter(side: str) -> Any:
    def change(document: Document, page: Page, value: float) -> Diff:
        rule: Gutters = msgspec.structs.replace(page_gutters(document.comic, page), **{side: value})
        return set_gutters(document, rule, page.id)

    return change


def _text_size(document: Document, page: Page) -> float:
    return page.text_size or document.comic.lettering.size


def _set_text_size(document: Document, page: Page, value: float) -> Diff:
    return changed(document, [msgspec.structs.replace(page, text_size=value)])


def _set_paper(document: Document, page: Page, value: str) -> Diff:
    return changed(document, [msgspec.structs.replace(page, paper=value)])


PAGE_FIELDS = (
    Field("Row gutter", Length(0, 72), _gutter("rows"), _set_gutter("rows")),
    Field("Column gutter", Length(0, 72), _gutter("columns"), _set_gutter("columns")),
    Field("Text size", Number(4, 24, 0.5, 1, " pt"), _text_size, _set_text_size),
    Field("Paper", Colour(), attribute("paper"), _set_paper),
)
