"""Entry point: without a command the window opens, with one the command line does the work."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kitsumy_desktop.app.cli.parser import build_parser
from kitsumy_desktop.comic.errors import KitsumyError

INTERRUPTED = 130
FAILED = 1


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code. Expected failures are one sentence on stderr, never a traceback."""
    words = sys.argv[1:] if argv is None else list(argv)
    arguments = build_parser(words).parse_args(words)
    try:
        if arguments.command is None:
            # Imported here: the command line must not pay for the window, nor need a display.
            from kitsumy_desktop.app.gui import run_window

            return run_window(arguments)
        run = arguments.run
        return int(run(arguments))
    except KitsumyError as error:
        print(f"kitsumy: {error}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        # The reader of a pipe went away (`kitsumy list | head`): not our failure.
        sys.stderr.close()
        return FAILED
    except KeyboardInterrupt:
        print("kitsumy: stopped", file=sys.stderr)
        return INTERRUPTED
