"""Random stories from a model that does much wrong, as a table:
`python tests/benchmarks/random_writing.py [STORIES] [SEED]`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import random_writing


def main() -> int:
    """Run and print; the exit code is 0 when everything is as it must be."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    begin = time.perf_counter()
    figures = random_writing.run(count, seed)
    print(random_writing.table(figures))
    print(f"took {time.perf_counter() - begin:.0f} s")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
