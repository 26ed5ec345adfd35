"""The one writer: what is shown, what is true, who is told, and what a failed write leaves behind."""

from __future__ import annotations

from random import Random

import msgspec
import pytest
from support.gestures import add_panel, blank_comic, fill_panel

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import LibraryError
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.editing.editor import Editor, Phase
from kitsumy_desktop.editing.history import HISTORY_LIMIT, Entry, History
from kitsumy_desktop.editing.journal import MemoryJournal


class Told:
    """A journal and a listener that remember what they were told, in order."""

    def __init__(self) -> None:
        self.events: list[tuple[str, frozenset[str]]] = []
        self.fails = False

    def record(self, diff: Diff, entry: Entry | None, position: int) -> None:
        if self.fails:
            raise LibraryError("The disk is full.")
        label = entry.label if entry is not None else "-"
        self.events.append((f"write {label} {position}", diff.touched()))

    def __call__(self, diff: Diff, phase: Phase) -> None:
        self.events.append((phase.value, diff.touched()))


def noted(document: Document, text: str) -> Diff:
    """A note on the first page."""
    return changed(document, [msgspec.structs.replace(document.page("pg-first"), notes=text)])


def note(editor: Editor) -> str:
    """The note as shown."""
    return editor.document.page("pg-first").notes


PAGE = frozenset({"pg-first"})


def test_a_gesture_is_shown_then_written_once_then_told() -> None:
    told = Told()
    editor = Editor(blank_comic(), told)
    editor.listen(told)
    for text in ("a", "ab", "abc"):
        editor.preview(noted(editor.committed, text))
    assert (note(editor), editor.committed.page("pg-first").notes) == ("abc", "")
    assert editor.previewing
    assert editor.commit("Type")
    assert told.events == [("preview", PAGE)] * 3 + [("write Type 1", PAGE), ("commit", PAGE)]
    assert not editor.previewing
    assert editor.committed == editor.document


def test_a_cancelled_gesture_leaves_no_trace() -> None:
    told = Told()
    editor = Editor(blank_comic(), told)
    editor.preview(noted(editor.committed, "a"))
    editor.cancel()
    assert editor.document == blank_comic()
    assert told.events == []
    assert not editor.commit("Nothing")
    assert editor.history == History()


def test_a_gesture_that_comes_back_to_its_start_is_no_step() -> None:
    editor = Editor(blank_comic(), MemoryJournal())
    editor.preview(noted(editor.committed, "a"))
    editor.preview(noted(editor.committed, ""))
    assert not editor.commit("Type")
    assert editor.history.undoable is None


def test_undo_and_redo() -> None:
    editor = Editor(blank_comic(), MemoryJournal())
    for text in "abc":
        editor.commit(f"Type {text}", noted(editor.committed, text))
    assert (editor.undo(), editor.undo(), note(editor)) == (True, True, "a")
    assert editor.history.redoable is not None
    assert editor.history.redoable.label == "Type b"
    assert (editor.redo(), note(editor)) == (True, "b")
    editor.commit("Type d", noted(editor.committed, "d"))
    assert not editor.redo()
    assert [editor.undo() for _ in range(4)] == [True, True, True, False]
    assert editor.document == blank_comic()


def test_a_failed_write_puts_the_gesture_back_and_says_so_to_all() -> None:
    told = Told()
    editor = Editor(blank_comic(), told)
    editor.commit("Type", noted(editor.committed, "kept"))
    editor.listen(told)
    told.fails = True
    editor.preview(noted(editor.committed, "lost"))
    with pytest.raises(LibraryError):
        editor.commit("Type")
    assert (note(editor), editor.previewing, editor.history.position) == ("kept", False, 1)
    assert told.events[-1] == ("preview", PAGE), "whoever shows the page must hear that it went back"
    with pytest.raises(LibraryError):
        editor.undo()
    assert (note(editor), editor.history.position) == ("kept", 1)


def test_what_arrives_is_no_step_and_survives_undo_of_others() -> None:
    document = blank_comic()
    editor = Editor(document, MemoryJournal())
    editor.commit("Add panel", add_panel(editor.committed, Random(1), seeded_ids("x")))
    editor.commit("Type", noted(editor.committed, "a"))
    editor.commit("Picture", fill_panel(editor.committed, Random(2), seeded_ids("y")), mode="preserve_redo")
    assert [e.label for e in editor.history.entries] == ["Add panel", "Type"]
    editor.undo()
    (panel,) = editor.document.panels(editor.document.comic.pages[0])
    assert panel.art is not None
    assert note(editor) == ""
    editor.redo()
    assert note(editor) == "a"


def test_what_arrives_during_a_gesture_leaves_it_open() -> None:
    editor = Editor(blank_comic(), MemoryJournal())
    editor.commit("Add panel", add_panel(editor.committed, Random(1), seeded_ids("x")))
    editor.preview(noted(editor.committed, "typing"))
    editor.commit("Picture", fill_panel(editor.committed, Random(2), seeded_ids("y")), mode="preserve_redo")
    assert (editor.previewing, note(editor)) == (True, "typing")
    editor.commit("Type")
    (panel,) = editor.document.panels(editor.document.comic.pages[0])
    assert panel.art is not None
    assert note(editor) == "typing"
    editor.undo()
    assert note(editor) == ""
    assert editor.document.panel(panel.id).art is not None


def test_who_stops_listening_hears_no_more() -> None:
    told = Told()
    editor = Editor(blank_comic(), MemoryJournal())
    stop = editor.listen(told)
    stop()
    editor.commit("Type", noted(editor.committed, "a"))
    assert told.events == []


def test_the_history_is_bounded() -> None:
    history = History()
    for i in range(HISTORY_LIMIT + 5):
        history = history.recorded(str(i), Diff({}))
    assert (len(history.entries), history.position) == (HISTORY_LIMIT, HISTORY_LIMIT)
    assert (history.entries[0].number, history.entries[-1].number) == (6, HISTORY_LIMIT + 5)
    assert history.undone().next_number() == HISTORY_LIMIT + 5


def test_a_step_takes_along_what_follows_from_it() -> None:
    told = Told()
    editor = Editor(blank_comic(), told)

    def also_titled(document: Document, diff: Diff) -> Diff:
        """The title follows the note."""
        after = diff.applied_to(document)
        title = after.page("pg-first").notes
        return diff.then(changed(after, [msgspec.structs.replace(after.comic, title=title)]))

    editor.complete_with(also_titled)
    first = editor.committed.comic.title
    editor.preview(noted(editor.committed, "draft"))
    assert editor.document.comic.title == first, "what is only shown takes nothing along"
    assert editor.commit("Type")
    assert (note(editor), editor.document.comic.title) == ("draft", "draft")
    assert editor.undo()
    assert (note(editor), editor.document.comic.title) == ("", first), "one step back undoes both"
    assert editor.redo()
    assert editor.document.comic.title == "draft"
    assert editor.commit("Arrive", noted(editor.committed, "arrived"), mode="preserve_redo")
    assert editor.document.comic.title == "draft", "what arrives by itself is complete"
