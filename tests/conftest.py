"""What holds for every test: no display, a home of its own, and nothing may be logged unexpectedly."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts=false")
# No test, and no program a test starts, sees the keys of the person at this computer.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis
import pytest

hypothesis.settings.register_profile(
    "kitsumy",
    deadline=None,
    max_examples=60,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("kitsumy")

TIMES = int(os.environ.get("KITSUMY_EXAMPLES", "1"))
"""For a longer look: so many times the examples that each property test usually tries."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """More examples where more are wanted, also for tests that say how many they try themselves."""
    tests = [getattr(item, "obj", None) for item in items] if TIMES > 1 else []
    functions: dict[int, Any] = {}  # one function may be several tests
    for test in tests:
        function = getattr(test, "__func__", test)
        functions[id(function)] = function
    for function in functions.values():
        usual = getattr(function, "_hypothesis_internal_use_settings", None)
        if usual is not None:
            more = hypothesis.settings(usual, max_examples=TIMES * usual.max_examples)
            function._hypothesis_internal_use_settings = more


def pytest_collection_finish() -> None:
    """Modules and tests stay: to go through them took most of the time of every collection."""
    gc.collect()
    gc.freeze()


for _variable in (
    "KITSUMY_RUNPOD_API_KEY", "KITSUMY_GEMINI_API_KEY", "KITSUMY_OPENAI_API_KEY", "KITSUMY_STANDIN_URL",
):  # fmt: skip
    os.environ.pop(_variable, None)

# Garbage is collected here, between tests, in the main thread: a Qt object that another thread's collector
# frees leaves its timers behind, and the next turn of the event loop calls into what is no more.
if TIMES == 1:  # else so much would be kept during one test that there is no memory left
    gc.disable()
COLLECT_EVERY = 20
_ended = itertools.count(1)

ExpectLog = Callable[[str], None]


@pytest.fixture(autouse=True)
def kitsumy_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library folder of this test's own, also for programs it starts."""
    home = tmp_path / "kitsumy-home"
    monkeypatch.setenv("KITSUMY_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """See above; not after every test, for that takes longer than most of them."""
    was = gc.isenabled()
    yield
    if not was:
        gc.disable()  # a test may have let it run
    _delete_later()
    if next(_ended) % COLLECT_EVERY == 0:
        gc.collect()


def _delete_later() -> None:
    """What was to be deleted by the event loop: between tests none runs."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def expects_log() -> Iterator[ExpectLog]:
    """Any log record from WARNING up fails the test, unless `expects_log(pattern)` announced it.

    An announced record that never comes fails the test as well.
    """
    collector = _Collector()
    patterns: list[str] = []
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield patterns.append
    finally:
        root.removeHandler(collector)
    messages = [record.getMessage() for record in collector.records]
    unexpected = [m for m in messages if not any(re.search(p, m) for p in patterns)]
    missing = [p for p in patterns if not any(re.search(p, m) for m in messages)]
    assert not unexpected, f"logged unexpectedly: {unexpected}"
    assert not missing, f"expected in the log, but never came: {missing}"


THREAD_GRACE_SECONDS = 2.0


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """A test ends the threads it started; daemon threads and those of wider fixtures are left aside."""
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    deadline = time.monotonic() + THREAD_GRACE_SECONDS
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    assert [t.name for t in left if t.is_alive()] == []


@pytest.fixture
def contracts() -> Path:
    """The folder of contract files beside the checkout; the test is skipped where there is none."""
    folder = Path(__file__).resolve().parents[2] / "shared" / "contracts"
    if not folder.is_dir():
        pytest.skip("the contract files stand beside the project only where it is developed")
    return folder
