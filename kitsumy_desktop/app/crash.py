"""What happens when the program itself is at fault: it is written down, the person is told, work goes on.

Every finished gesture is on disk already, so there is nothing to rescue.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from kitsumy_desktop.ui.i18n import tr

log = logging.getLogger(__name__)


def install(tell: Callable[[str], None]) -> None:
    """Send uncaught errors of slots and tasks to the log and to `tell`."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("uncaught error", exc_info=(kind, error, trace))
        tell(
            tr(
                "Kitsumy made a mistake ({what}). It is written down in the log; your comic is saved.",
                what=kind.__name__,
            )
        )

    sys.excepthook = hook
