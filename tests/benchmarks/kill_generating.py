"""What `kill -9` in the middle of generating costs:
`python tests/benchmarks/kill_generating.py [KILLS] [standin|scripted] [SEED]`.

A program with a real library, engine and providers is killed at random moments between quote and last
picture and started again; the stand-in, a process of its own, knows what was paid.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.kill_engine_runs import run_kills


def main() -> int:
    """Run and print; the exit code is 0 when nothing was lost, paid twice or left running."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    where = sys.argv[2] if len(sys.argv) > 2 else "standin"
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    begin = time.perf_counter()
    figures = run_kills(kills, seed, standin=where == "standin")
    print("\n".join(figures.lines()))
    print(f"took                          {time.perf_counter() - begin:.0f} s")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
