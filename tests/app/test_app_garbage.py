"""Cyclic garbage is collected by the window's thread alone."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kitsumy_desktop.app.garbage import Collector


class Ring:
    """Something that only the cyclic collector can free; remembers the thread that did."""

    freed_in: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ring.freed_in.append(threading.get_ident())


@pytest.fixture
def collector(qapp: QObject) -> Iterator[Collector]:
    Ring.freed_in.clear()
    gc.collect()
    made = Collector(qapp)
    yield made
    made.stop()
    made.deleteLater()
    gc.disable()  # as the test run has it


def test_what_a_worker_leaves_is_freed_in_the_windows_thread(collector: Collector, qtbot: QtBot) -> None:
    held: list[weakref.ref[Ring]] = []

    def work() -> None:
        for _ in range(5000):
            held.append(weakref.ref(Ring()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not Ring.freed_in, "nothing is freed while the worker allocates"
    qtbot.waitUntil(lambda: len(Ring.freed_in) == 5000, timeout=10_000)
    assert set(Ring.freed_in) == {threading.get_ident()}


def test_python_collects_again_afterwards(qapp: QObject) -> None:
    gc.enable()
    made = Collector(qapp)
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    made.deleteLater()
    gc.disable()
