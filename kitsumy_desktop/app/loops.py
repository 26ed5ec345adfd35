"""The window's event loop: Qt and asyncio as one, so that slots may await. The only user of qasync."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import qasync
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.app.garbage import Collector


def run(application: QApplication, start: Callable[[], Callable[[], Awaitable[None]]]) -> None:
    """Run the joint loop until the last window is closed.

    `start` is called with the loop in place and answers what is awaited at the end.
    """
    collector = Collector(application)
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    with loop:
        finish = start()
        closed = asyncio.Event()
        application.lastWindowClosed.connect(closed.set)
        # Qt's own quit would stop the loop while the last tasks are being put away.
        application.setQuitOnLastWindowClosed(False)

        async def life() -> None:
            await closed.wait()
            await finish()

        # One run for all: qasync handles leftover events without a running loop when a run ends.
        loop.run_until_complete(life())
    collector.stop()
