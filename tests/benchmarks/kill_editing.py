"""What `kill -9` in the middle of editing costs: `python tests/benchmarks/kill_editing.py [KILLS]`."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support.kill_runs import run_kills


def main() -> int:
    """Run and print; the exit code is 0 when nothing was lost."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as home:
        figures = run_kills(Path(home), kills, seed=kills)
    times = sorted(figures.reopen_ms)
    print(f"kills                         {figures.kills}")
    print(f"gestures acknowledged         {figures.acknowledged}")
    print(f"written, not yet acknowledged {figures.written_unacknowledged}")
    print(f"acknowledged but lost         {figures.lost}")
    print(f"database damaged              {figures.damaged}")
    print(f"document unlike its replay    {figures.unlike_replay}")
    print(f"steps that could not be undone {figures.not_undone}")
    print(f"reopen ms median / worst      {statistics.median(times):.1f} / {times[-1]:.1f}")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
