"""Commands on pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.sample_comic import sample_comic

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId, seeded_ids
from kitsumy_desktop.editing.commands.pages import add_page, delete_pages, duplicate_page, move_pages


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, pages=4, size=32)[0]


def test_a_new_page_has_one_panel(document: Document) -> None:
    after = add_page(document, PageId("new"), PanelId("pn"), 2).applied_to(document)
    assert after.comic.pages[2] == "new"
    assert after.page("new").panels == ("pn",)
    assert problems(after) == []


def test_deleting_takes_everything_along_but_never_the_last_page(document: Document) -> None:
    diff = delete_pages(document, document.comic.pages)
    after = diff.applied_to(document)
    assert after.comic.pages == document.comic.pages[:1]
    assert problems(after) == []
    assert diff.inverse().applied_to(after) == document


def test_a_copy_follows_its_original(document: Document) -> None:
    diff, copy = duplicate_page(document, document.comic.pages[1], seeded_ids("c"))
    after = diff.applied_to(document)
    assert after.comic.pages[2] == copy
    assert len(after.page(copy).panels) == len(after.page(document.comic.pages[1]).panels)
    assert [i.center for i in after.items(copy)] == [i.center for i in after.items(document.comic.pages[1])]
    assert problems(after) == []


@pytest.mark.parametrize(
    ("moved", "to", "order"), [([3], 0, "3012"), ([0], 4, "1230"), ([0, 2], 3, "1023"), ([1], 1, "0123")]
)
def test_pages_move_together(document: Document, moved: list[int], to: int, order: str) -> None:
    pages = document.comic.pages
    after = move_pages(document, [pages[i] for i in moved], to).applied_to(document)
    assert after.comic.pages == tuple(pages[int(i)] for i in order)
