"""Balloons joined, separated, copied and deleted: what is left stays joined."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from support.balloon_page import balloons_on
from support.sample_comic import sample_comic, shipped_faces

from kitsumy_desktop.comic.chains import chain_of
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import PageId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.editing.commands import items, joints, pages
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.editing.commands.together import duplicate_together
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.editing.journal import MemoryJournal

PAGE = PageId("pg-0")
BOOK = shipped_faces()


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return sample_comic(tmp_path, size=64)[0]


def chain(document: Document, count: int = 3) -> tuple[Document, list[Balloon]]:
    some = balloons_on(document)[:count]
    joined = joints.join_balloons(document, [b.id for b in reversed(some)]).applied_to(document)
    return joined, [joined.balloon(b.id) for b in some]


def test_joined_in_reading_order_with_one_tail(document: Document) -> None:
    joined, (first, second, third) = chain(document)
    assert (first.joined, second.joined, third.joined) == (None, first.id, second.id)
    assert sum(bool(b.tails) for b in (first, second, third)) == 1
    assert [b.id for b in chain_of(joined, second.id)] == [first.id, second.id, third.id]
    assert problems(joined) == []


def test_the_tail_that_was_bound_to_a_mouth_is_the_one_that_stays(document: Document) -> None:
    first, second, *_ = balloons_on(document)
    bound = Tail(second.center.plus(Point(4, 90)), follows="Anna")
    loose = Tail(second.center.plus(Point(0, 30)))
    placed = [msgspec.structs.replace(b, tails=(t,)) for b, t in ((first, bound), (second, loose))]
    document = changed(document, placed).applied_to(document)
    joined = joints.join_balloons(document, [first.id, second.id]).applied_to(document)
    assert joined.balloon(first.id).tails == ()
    assert joined.balloon(second.id).tails == (bound,)


def test_speakers_of_their_own_keep_their_tails(document: Document) -> None:
    first, second, *_ = balloons_on(document)
    named = [msgspec.structs.replace(b, speaker=n) for b, n in ((first, "A"), (second, "B"))]
    document = changed(document, named).applied_to(document)
    joined = joints.join_balloons(document, [first.id, second.id]).applied_to(document)
    assert joined.balloon(first.id).tails and joined.balloon(second.id).tails


def test_one_alone_is_not_joined(document: Document) -> None:
    with pytest.raises(InputError):
        joints.join_balloons(document, [balloons_on(document)[0].id])


def test_joining_again_in_another_way_makes_no_circle(document: Document) -> None:
    joined, (first, second, third) = chain(document)
    turned = changed(joined, [msgspec.structs.replace(third, panel=first.panel, order=-5)]).applied_to(joined)
    again = joints.join_balloons(turned, [third.id, first.id]).applied_to(turned)
    assert problems(again) == []
    assert {b.id for b in chain_of(again, second.id)} == {first.id, second.id, third.id}


@pytest.mark.parametrize("which", [0, 1, 2])
def test_one_taken_out_leaves_the_others_joined(document: Document, which: int) -> None:
    joined, some = chain(document)
    apart = joints.separate_balloons(joined, [some[which].id]).applied_to(joined)
    assert problems(apart) == []
    assert len(chain_of(apart, some[which].id)) == 1
    assert apart.balloon(some[which].id).tails, "it has a tail of its own"
    left = next(b for b in some if b.id != some[which].id)
    assert len(chain_of(apart, left.id)) == 2


@pytest.mark.parametrize("which", [0, 1, 2])
def test_one_deleted_leaves_the_others_joined(document: Document, which: int) -> None:
    joined, some = chain(document)
    editor = Editor(joined, MemoryJournal())
    editor.commit("Delete", items.delete_items(joined, [some[which].id]))
    assert problems(editor.document) == []
    left = next(b for b in some if b.id != some[which].id)
    assert len(chain_of(editor.document, left.id)) == 2
    editor.undo()
    assert editor.document == joined


def test_the_editor_mends_what_a_change_forgets(document: Document) -> None:
    joined, (first, second, _) = chain(document)
    editor = Editor(joined, MemoryJournal())
    page = msgspec.structs.replace(
        joined.page(PAGE), items=tuple(i for i in joined.page(PAGE).items if i != second.id)
    )
    editor.commit("Rough", changed(joined, [page], [second.id]))
    assert problems(editor.document) == []
    assert len(chain_of(editor.document, first.id)) == 2


def test_copies_are_joined_with_each_other(document: Document) -> None:
    joined, (first, second, _) = chain(document)
    by = Point(12, 12)
    diff, twins = duplicate_together(joined, [first.id, second.id], seeded_ids("c"), by)
    after, copies = diff.applied_to(joined), {old: copy for copy, old in twins.items()}
    assert after.balloon(copies[second.id]).joined == copies[first.id]
    diff, alone = duplicate_together(joined, [second.id], seeded_ids("d"), by)
    assert diff.applied_to(joined).balloon(next(iter(alone))).joined is None
    diff, page = pages.duplicate_page(joined, PAGE, seeded_ids("e"))
    after = diff.applied_to(joined)
    assert problems(after) == []
    assert sum(b.joined is not None for b in balloons_on(after, page)) == 2


def test_a_connector_is_switched(document: Document) -> None:
    joined, (first, second, _) = chain(document)
    narrow = joints.set_connector(joined, [first.id, second.id], not second.bridge).applied_to(joined)
    assert narrow.balloon(second.id).bridge != second.bridge
    assert not narrow.balloon(first.id).bridge


def test_joined_ones_of_which_one_is_locked_stay(document: Document) -> None:
    joined, (first, second, _) = chain(document)
    free = changed(
        joined, [msgspec.structs.replace(b, locked=False) for b in balloons_on(joined)]
    ).applied_to(joined)
    held = items.set_locked(free, [second.id], True).applied_to(free)
    after = letter_page(held, PAGE, BOOK).applied_to(held)
    assert after.balloon(first.id) == held.balloon(first.id)
