"""Exports where there is no window, no display and no application yet: the command line's case."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, threading
from pathlib import Path
from support.sample_comic import sample_comic
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.snapshot import Snapshot

def export():
    folder = Path(sys.argv[1])
    document, pictures = sample_comic(folder, size=64)
    run_export(Snapshot(document, pictures.path), [folder / "a.cbz", folder / "a.pdf"], dpi=60)

if __name__ == "__main__":
    if sys.argv[2] == "thread":
        thread = threading.Thread(target=export)
        thread.start()
        thread.join()
    else:
        export()
"""


@pytest.mark.parametrize("where", ["main", "thread"])
def test_a_program_without_qt_application_exports_silently(tmp_path: Path, where: str) -> None:
    """From a thread too, where Qt forbids making its application: there a process does the painting."""
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    tests = Path(__file__).resolve().parents[1]
    environment = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment["PYTHONPATH"] = os.pathsep.join((str(tests.parent), str(tests)))
    done = subprocess.run(
        [sys.executable, "-W", "error", script, tmp_path, where],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "a.cbz").stat().st_size > 5000
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-1.7")
