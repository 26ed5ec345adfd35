"""PySide6 6.12.0 on CPython 3.11 drops a reference to None or True at every call, until it aborts."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 20_000
# Other threads and caches move the counts a little; the bug moves them by one a call.
TOLERANCE = 200


def test_calls_that_answer_nothing_keep_their_references() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("a")
    assert abs(sys.getrefcount(None) - before) < TOLERANCE


def test_calls_that_answer_true_or_false_keep_their_references() -> None:
    thing = QObject()
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(CALLS):
        thing.signalsBlocked()
        thing.setProperty("a", True)
        thing.inherits("QObject")
    after = sys.getrefcount(True), sys.getrefcount(False)
    assert all(abs(a - b) < TOLERANCE for a, b in zip(after, before, strict=True))


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: object) -> bool:
        return False


def test_overridden_methods_keep_their_references() -> None:
    thing, watcher = QObject(), _Filter()
    thing.installEventFilter(watcher)
    before = sys.getrefcount(False), sys.getrefcount(None)
    for i in range(CALLS):
        thing.setProperty("a", i)
    after = sys.getrefcount(False), sys.getrefcount(None)
    assert all(abs(a - b) < TOLERANCE for a, b in zip(after, before, strict=True))
