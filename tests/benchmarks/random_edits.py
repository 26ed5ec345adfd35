"""Random edits of scripts and of pages: `python tests/benchmarks/random_edits.py [EDITS] [SEED]`.

As many edits of scripts, updated into comics somebody has worked on (takes, drafts, locked balloons, panels
placed by hand, in three languages), and as many edits of pages, followed by the script.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.page_edits import run_page_edits
from support.updated_comics import run_edits


def main() -> int:
    """Run and print; the exit code is 0 when everything is as it must be."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    begin = time.perf_counter()
    scripts, pages = run_edits(count, seed), run_page_edits(count, seed)
    print("\n".join([*scripts.lines(), *pages.lines()]))
    print(f"took                          {time.perf_counter() - begin:.0f} s")
    return 0 if scripts.clean and not pages.wrong else 1


if __name__ == "__main__":
    raise SystemExit(main())
