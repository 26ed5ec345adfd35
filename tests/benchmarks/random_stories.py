"""Random stories over the wire, with faults and sudden ends, as a table:
`python tests/benchmarks/random_stories.py [STORIES] [SEED]`.
"""

from __future__ import annotations

import logging
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import random_stories


def main() -> int:
    """Run and print; the exit code is 0 when everything is as it must be."""
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    begin = time.perf_counter()
    figures = random_stories.run_stories(count, seed)
    print("\n".join(figures.lines()))
    print(f"took {time.perf_counter() - begin:.0f} s")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
