"""`python -m kitsumy_desktop` is the command `kitsumy`."""

from __future__ import annotations

import sys

from kitsumy_desktop.app.main import main

if __name__ == "__main__":
    sys.exit(main())
