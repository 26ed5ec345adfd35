"""What is closed is given back: a whole day of opening comics does not fill the memory."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent

from kitsumy_desktop.ui.sides import SIDES
from tests.support.window_hands import WindowHands


def collected() -> None:
    """What the event loop of the program does between its turns, and its collector."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def test_a_comic_that_is_closed_leaves_nothing_in_memory(sample_window: WindowHands) -> None:
    hands = sample_window
    for command in SIDES:
        if not hands.window.actions_[command].isChecked():
            hands.do(command)
    hands.do("view.overview")
    hands.do("view.overview")
    for kind in ("add.balloon", "add.sfx", "effect.focus"):
        hands.do(kind)
        hands.view.canvas.finish()
        hands.settle()
    hands.do("edit.undo")
    hands.idle()
    left = {
        type(thing).__name__: weakref.ref(thing)
        for thing in (
            hands.view,
            hands.view.canvas,
            hands.view.inspector,
            hands.view.strip,
            hands.view.words,
            hands.view.pictures,
            hands.session,
        )
    }
    hands.do("file.home")
    hands.idle()
    collected()
    assert [name for name, thing in left.items() if thing() is not None] == []
