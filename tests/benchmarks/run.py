"""All benchmarks, one table: `python -m tests.benchmarks.run [NAME …]`, from the project's folder.

Every benchmark runs in a process of its own, one after the other. A figure is a ratio against a peer or a
limit measured in the same run, where there is one. Nothing is asserted: times belong to machines.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

NAMES = (
    "startup",
    "canvas",
    "gestures",
    "effects",
    "arranging",
    "cut",
    "overview",
    "autosave",
    "craft",
    "story",
    "recipes",
    "update",
    "export",
    "memory",
    "window",
    "typing",
    "planner",
)
ROOT = Path(__file__).resolve().parents[2]
ONE = """
import json, sys
from importlib import import_module
rows = import_module(f"tests.benchmarks.{sys.argv[1]}_bench").run()
print()
print(json.dumps(rows))
"""

Row = tuple[str, str, str]
HEAD: Row = ("what", "figure", "goal")


def rows_of(name: str) -> list[Row]:
    """The rows of one benchmark; one row that says so when it fails."""
    done = subprocess.run(
        [sys.executable, "-c", ONE, name], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        return [(f"{name}: failed", reason, "")]
    return [
        (str(what), str(figure), str(goal)) for what, figure, goal in json.loads(done.stdout.splitlines()[-1])
    ]


def table(rows: list[Row]) -> str:
    """Rows in columns as wide as they need."""
    widths = [max(len(row[column]) for row in (HEAD, *rows)) for column in range(3)]
    lines = [HEAD, ("-" * widths[0], "-" * widths[1], "-" * widths[2]), *rows]
    return "\n".join(
        " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in lines
    )


def main() -> int:
    """Run those that are named, or all; the exit code is 1 when one failed."""
    wanted = sys.argv[1:] or NAMES
    unknown = sorted(set(wanted) - set(NAMES))
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are {', '.join(NAMES)}", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in wanted:
        print(f"{name} …", file=sys.stderr)
        rows += rows_of(name)
    print(table(rows))
    return int(any(what.endswith(": failed") for what, _, _ in rows))


if __name__ == "__main__":
    raise SystemExit(main())
