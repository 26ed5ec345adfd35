"""Random orders with random faults:
`python tests/benchmarks/random_batches.py [BATCHES] [standin|scripted] [SEED]`.

standin: all six real providers against the stand-in, the ledger held against its bill; scripted: providers
without a network, with more restarts and faults of every kind.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from support import random_batches, random_standin


def main() -> int:
    """Run and print; the exit code is 0 when everything is as it must be."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    where = sys.argv[2] if len(sys.argv) > 2 else "standin"
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    begin = time.perf_counter()
    run = random_standin.run_batches if where == "standin" else random_batches.run_batches
    figures = run(count, seed)
    print("\n".join(figures.lines()))
    print(f"took                          {time.perf_counter() - begin:.0f} s")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
