"""A program that edits a comic until it is killed: it prints the number of each step once it is durable.

python tests/support/killed_editor.py HOME SEED FIRST_STEP
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.gestures import any_arrival, any_gesture

from kitsumy_desktop.comic.ids import ComicId, seeded_ids
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.library.library import Library

COMIC = ComicId("co-1")


def take_step(editor: Editor, seed: int, step: int) -> None:
    """Step number `step` of the run `seed`: mostly a new gesture, sometimes undo, redo or an arrival."""
    random = Random(f"{seed}:{step}")
    kind = random.random()
    if kind < 0.12 and editor.undo():
        return
    if kind < 0.2 and editor.redo():
        return
    ids = seeded_ids(f"{seed}:{step}")
    if kind > 0.9:
        editor.commit("Arrives", any_arrival(editor.document, random, ids), mode="preserve_redo")
        return
    editor.preview(any_gesture(editor.document, random, ids))
    editor.commit("Gesture")


def main() -> None:
    home, seed, step = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    library = Library.open(home)
    opened = library.load(COMIC)
    editor = Editor(opened.document, library.journal(COMIC), opened.history)
    while True:
        take_step(editor, seed, step)
        print(step, flush=True)
        step += 1


if __name__ == "__main__":
    main()
