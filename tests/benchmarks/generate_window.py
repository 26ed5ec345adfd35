"""The 24-page sample comic made in the real window through the stand-in: pod boot, its loss, fallback.

`python -m tests.benchmarks.generate_window FOLDER` leaves screenshots there and prints what was measured: how
long the event loop ever stood still, what was spent by our ledger and by the stand-in's, how many panels show
their picture. `--fat 12` instead has twelve answers of some four megabytes arrive at once.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from support.standin.running import Apart, apart

from kitsumy_desktop import assets
from kitsumy_desktop.app import loops, opening, work
from kitsumy_desktop.app.pool import Pool
from kitsumy_desktop.app.studio import Studio
from kitsumy_desktop.comic.money import Money, in_dollars
from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.events import (
    BatchEnded,
    Event,
    FallbackActivated,
    GenerationProgress,
    PodBooting,
    PodGone,
    PodReady,
)
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.library.settings import SettingsFile
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui.dialogs.generate import GenerateDialog
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.memory import Memory
from kitsumy_desktop.ui.shell import Shell
from kitsumy_desktop.ui.theme.theme import Choice, Theme
from kitsumy_desktop.ui.window import MainWindow
from tests.benchmarks.window_bench import Watchdog, until

SPEED = "20"
LOST_AT = 17
GAP_MS = 60.0


class Journey:
    """Drives the window as a person would, and notes what happens."""

    def __init__(self, window: MainWindow, studio: Studio, standin: Apart, out: Path, dog: Watchdog) -> None:
        self.dog = dog
        self.window = window
        self.studio = studio
        self.standin = standin
        self.out = out
        self.events: list[Event] = []
        self.stop = studio.generation.listen(self.events.append)

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of the window."""
        self.out.mkdir(parents=True, exist_ok=True)
        (widget or self.window.window()).grab().save(str(self.out / f"{name}.png"))
        self.dog.skip()

    async def tell_standin(self, **orders: object) -> None:
        """Set its faults; the window's loop goes on meanwhile."""
        await asyncio.to_thread(partial(self.standin.order, **orders))

    async def open_comic(self, script: str, pages: int | None = None) -> None:
        """A new comic from a sample, drafts drawn."""
        text = assets.resource("samples", script).read_text(encoding="utf-8")
        self.window.make_comic(NewComic(text, BuildOptions(title="Long"), 0))
        await until(lambda: self.window.view is not None)
        await until(lambda: len(self.window.tasks) == 0)

    async def order(self, command: str, provider: ProviderId | None = None, mode: str = "economy") -> None:
        """Open the dialog, wait for the price, look at it, go."""
        self.window.actions_[command].trigger()
        await until(lambda: self._dialog() is not None)
        dialog = self._dialog()
        assert dialog is not None
        dialog.mode.choose(mode)
        if provider is not None:
            dialog.provider.setCurrentIndex(dialog.provider.findData(provider))
        await until(dialog.go.isEnabled)
        await asyncio.sleep(0.5)
        self.shot("quote", dialog)
        self.shot("quote-window")
        dialog.go.click()

    def _dialog(self) -> GenerateDialog | None:
        found = self.window.findChildren(GenerateDialog)
        return found[-1] if found else None

    def done(self) -> int:
        """Panels that show a picture that was generated."""
        assert self.window.view is not None
        document = self.window.view.session.editor.committed
        return sum(
            p.art is not None and p.art.kind == "take"
            for page in document.comic.pages
            for p in document.panels(page)
        )

    def over(self) -> int:
        """Jobs that are over."""
        return max((e.current for e in self.events if isinstance(e, GenerationProgress)), default=0)

    def heard(self, kind: type[Event]) -> bool:
        """Whether an event of that kind has come."""
        return any(isinstance(e, kind) for e in self.events)

    def ended(self) -> BatchEnded | None:
        """The end of the batch."""
        return next((e for e in self.events if isinstance(e, BatchEnded)), None)


async def with_loss(journey: Journey) -> None:
    """The whole comic on a pod that vanishes at its seventeenth picture, and no other is to be had."""
    await journey.open_comic("long.en.txt")
    journey.shot("drafts")
    await journey.tell_standin(pods=[{"fate": "vanish", "at_picture": LOST_AT}])
    await journey.order("generate.comic")
    await until(lambda: journey.heard(PodBooting))
    await asyncio.sleep(2)
    journey.shot("booting")
    await until(lambda: journey.heard(PodReady))
    await journey.tell_standin(faults={"no_capacity": 1.0})
    await until(lambda: journey.over() >= 8)
    journey.shot("drawing")
    await until(lambda: journey.heard(PodGone) or journey.heard(FallbackActivated))
    journey.shot("pod-lost")
    await until(lambda: journey.heard(FallbackActivated))
    await asyncio.sleep(1)
    journey.shot("fallback")
    journey.window.actions_["tools.monitor"].trigger()
    await asyncio.sleep(2)
    monitor = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MonitorWindow")
    journey.shot("monitor", monitor)
    await until(lambda: journey.ended() is not None)
    await journey.studio.settled()
    await asyncio.sleep(1)
    journey.shot("monitor-end", monitor)
    monitor.close()
    await takes(journey)


async def takes(journey: Journey) -> None:
    """The takes of a panel."""
    view = journey.window.view
    assert view is not None and view.session.page is not None
    panel = view.session.editor.committed.page(view.session.page).panels[0]
    view.session.select((panel,))
    await asyncio.sleep(1.5)
    journey.shot("complete-takes")


async def fat(journey: Journey) -> None:
    """Twelve pictures of some four megabytes, all at once."""
    await journey.open_comic("lighthouse.en.txt")
    await journey.tell_standin(faults={"fat": True})
    await journey.order("generate.comic", "runpod-public", "fast")
    await until(lambda: journey.ended() is not None)
    await journey.studio.settled()
    journey.shot("fat")


Told: TypeAlias = Callable[["Journey", Library, float], list[str]]


def play(
    story: Callable[[Journey], Awaitable[None]], standin: Apart, out: Path, theme: Choice, tell: Told
) -> None:
    """Open the window, let the story happen, print the figures that `tell` makes of it."""
    os.environ.update(standin.environment())
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    dog = Watchdog(GAP_MS)
    told: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kitsumy-generate-") as folder:
        home = Path(folder) / "home"
        settings = SettingsFile(home / "settings.json")
        library = Library.open(home)
        studio = Studio(library, Pool(work.warm, gentle=True), settings, WallClock(float(SPEED)))
        shell = Shell(theme, b"")
        shell.show_at_once()
        ends: list[asyncio.Future[None]] = []

        def start() -> Callable[[], object]:
            window = MainWindow(studio, Theme(application, theme), Memory(settings))
            window.resize(1440, 900)
            shell.fill(window)
            shell.resize(1440, 900)
            QTimer.singleShot(opening.WARM_AFTER_MS, lambda: opening.warm(library, studio))

            async def run() -> None:
                await asyncio.sleep(2.0)
                journey = Journey(window, studio, standin, out, dog)
                dog.start()
                begun = time.perf_counter()
                try:
                    await story(journey)
                    told.extend(tell(journey, library, time.perf_counter() - begun))
                finally:
                    dog.stop()
                    shell.close()

            ends.append(asyncio.ensure_future(run()))
            return window.tasks.close

        loops.run(application, start)  # type: ignore[arg-type]
        studio.close()
        ends[0].result()
    print("\n".join([*told, *gaps(dog)]))


def play_from_shell(what: str | None, story: Callable[[Journey], Awaitable[None]], tell: Told) -> None:
    """The same, with folder and theme from the command line; `what` tells --help."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    wanted = parser.parse_args()
    with apart("--speed", SPEED) as standin:
        play(story, standin, wanted.folder, wanted.theme, tell)


def gaps(dog: Watchdog) -> list[str]:
    """How late the event loop ever was, and where the largest gaps lay."""
    late = sorted(dog.late)
    head = (
        f"event loop: {sum(x > GAP_MS / 1000 for x in late)} gaps over {GAP_MS:.0f} ms "
        f"({dog.busy_gaps} over 50 ms while we computed), largest {late[-1] * 1000:.0f} ms; an idle process "
        f"beside it {dog.idle_largest * 1000:.0f} ms; p99 {late[int(len(late) * 0.99)] * 1000:.1f} ms"
    )
    return [
        head,
        *(f"  gap at {at:.1f} s: {seconds * 1000:.0f} ms\n{who}" for at, seconds, who in dog.gaps[:6]),
    ]


def billed(journey: Journey) -> Money:
    """What the stand-in charges this account's own work with: another program's pod runs there as well."""
    state = journey.standin.state()
    foreign = sum(state["by_machine"].get(pod["id"], 0) for pod in state["pods"] if pod["foreign"])
    return int(state["total"]) - foreign


def figures(journey: Journey, library: Library, seconds: float) -> list[str]:
    """What came of it."""
    end = journey.ended()
    assert end is not None
    ours = sum(c.amount for c in library.work.charges())
    state, theirs = journey.standin.state(), billed(journey)
    reasons = [
        f"{e.before} → {e.after}: {e.reason}" for e in journey.events if isinstance(e, FallbackActivated)
    ]
    return [
        f"{seconds:.0f} s: {end.done} made, {end.failed} failed, {journey.done()} panels show theirs",
        f"ledger ${in_dollars(ours):.4f}, stand-in ${in_dollars(theirs):.4f}",
        f"still alive at the stand-in: {state['alive']}",
        *(f"fallback: {r}" for r in reasons),
    ]


def main() -> None:
    """Choose the story."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fat", action="store_true")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    wanted = parser.parse_args()
    with apart("--speed", SPEED) as standin:
        play(fat if wanted.fat else with_loss, standin, wanted.folder, wanted.theme, figures)


if __name__ == "__main__":
    main()
