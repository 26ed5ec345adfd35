"""After a full run with keys set, no byte of a key is in the profile, logs, exports or process list."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from support.memory_keyring import memory_keyring
from support.standin.faults import Faults, chances
from support.standin.running import running

from kitsumy_desktop.app.logs import KeylessFormatter, start_logging
from kitsumy_desktop.app.studio import Studio, missing_drafts
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.job import Choice
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.events import BatchEnded, Event
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.secrets import VARIABLES, Secrets
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.ui.generation import Terms, Wish
from tests.support.window_hands import InlinePool

KEY = "rpa_LEAKWATCH0123456789LEAKWATCH0123456789"
SCRIPT = "PAGE ONE\nPANEL 1. ANNA waits.\nPANEL 2. A gull.\nPANEL 3. Rain.\n"
SPEED = 120.0


@pytest.fixture
def keyring_with_key(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    with memory_keyring():
        Secrets().keep("runpod", KEY)
        yield


class CommandLines(threading.Thread):
    """Looks at the command lines of all processes until it is stopped (Linux)."""

    def __init__(self) -> None:
        super().__init__(name="command lines")
        self.seen: set[bytes] = set()
        self.ended = threading.Event()

    def run(self) -> None:
        while not self.ended.wait(0.1):
            for entry in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(entry.read_bytes())
                except OSError:
                    continue  # the process has gone meanwhile


def order(studio: Studio, editor: Editor, choice: Choice, told: list[str]) -> None:
    """Order all panels of one provider and wait for the end; what is told on the way is kept."""

    async def run() -> None:
        ended = asyncio.Event()

        def heard(event: Event) -> None:
            told.append(msgspec.json.encode(event).decode() + repr(event))
            if isinstance(event, BatchEnded):
                ended.set()

        stop = studio.generation.listen(heard)
        panels = tuple(p.id for page in editor.committed.pages() for p in editor.committed.panels(page.id))
        try:
            await studio.generation.start(editor, Wish("vary", panels), Terms(choice=choice))
            await asyncio.wait_for(ended.wait(), 90)
            await studio.settled()
        except KitsumyError as error:
            told.append(str(error) + repr(error.__dict__))
        finally:
            stop()
            studio.generation.leave(editor.committed.comic.id)
        told.append(repr(await studio.generation.diagnose()))

    asyncio.run(run())


@pytest.mark.slow
@pytest.mark.parametrize("faults", [Faults(), chances(0.08)], ids=["calm", "storm"])
def test_no_byte_of_a_key_stays_anywhere(
    tmp_path: Path,
    faults: Faults,
    keyring_with_key: None,
    monkeypatch: pytest.MonkeyPatch,
    root_logger: logging.Logger,
    caplog: pytest.LogCaptureFixture,
) -> None:
    home = tmp_path / "home"
    start_logging(home / "logs")
    root_logger.setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    told: list[str] = []
    watch = CommandLines()
    watch.start()
    try:
        with running(speed=SPEED, key=KEY, faults=faults, seed=5) as standin:
            monkeypatch.setenv("KITSUMY_STANDIN_URL", standin.url)
            document = build_comic(SCRIPT, BuildOptions(title="Gull"), seeded_ids("gull")).document
            library = Library.open(home)
            library.create(document)
            studio = Studio(library, InlinePool(), clock=WallClock(SPEED))  # type: ignore[arg-type]
            editor = Editor(document, library.journal(document.comic.id))
            try:
                asyncio.run(studio.draw(editor, missing_drafts(document), lambda *_: None, lambda: False))
                for choice in ("runpod-public", "runpod-pod"):
                    order(studio, editor, choice, told)  # type: ignore[arg-type]
                out = [tmp_path / "out.pdf", tmp_path / "out.cbz", tmp_path / "pages"]
                asyncio.run(studio.export(editor.committed, out, 72, lambda *_: None, lambda: False))
            finally:
                studio.close()
            assert standin.requests, "somebody was asked"
    finally:
        watch.ended.set()
        watch.join()
    found = [f for f in tmp_path.rglob("*") if f.is_file() and holds_key(f)]
    assert found == []
    assert KEY not in caplog.text and not any(KEY in text for text in told)
    assert told, "something was told"
    if sys.platform.startswith("linux"):
        assert watch.seen and not any(KEY.encode() in line for line in watch.seen)
    assert not any(KEY in value for value in os.environ.values())


def holds_key(file: Path) -> bool:
    """Whether a file has the key in it, packed files unpacked."""
    needles = (KEY.encode(), KEY.encode("utf-16-le"), KEY[4:].encode())
    blobs = [file.read_bytes()]
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as packed:
            blobs += [packed.read(name) for name in packed.namelist()]
    return any(needle in blob for needle in needles for blob in blobs)


def test_a_log_line_that_held_a_key_would_lose_it() -> None:
    line = logging.LogRecord(
        "x", logging.ERROR, "f", 1, "sent %s", ({"Authorization": f"Bearer {KEY}"},), None
    )
    assert KEY not in KeylessFormatter("%(message)s").format(line)
    gemini = logging.LogRecord("x", logging.ERROR, "f", 1, "AIzaSyA0123456789abcdefghij failed", (), None)
    assert "AIza" not in KeylessFormatter("%(message)s").format(gemini)
