"""Exports where there is no window, no display and no application yet: the command line's case."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, threading
from pathlib import Path
from support.full_comic import full_comic
from support.sample_comic import PictureFolder
from kitsumy_desktop.export.job import run_export
from kitsumy_desktop.export.snapshot import Snapshot

def export():
    folder = Path(sys.argv[1])
    document, pictures = full_comic(folder, pages=2), PictureFolder(folder)
    run_export(Snapshot(document, pictures.path), [folder / "a.cbz", folder / "a.pdf"], dpi=60)

if __name__ == "__main__":
    if sys.argv[2] == "thread":
        thread = threading.Thread(target=export)
        thread.start()
        thread.join()
    else:
        export()
"""


def exported(folder: Path, where: str, **environment: str) -> tuple[bytes, bytes]:
    """PDF and CBZ of a comic with one of everything, made by a program of its own that says nothing."""
    folder.mkdir(exist_ok=True)
    script = folder / "program.py"
    script.write_text(PROGRAM)
    tests = Path(__file__).resolve().parents[1]
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    given = {k: v for k, v in os.environ.items() if k not in without} | environment
    given["PYTHONPATH"] = os.pathsep.join((str(tests.parent), str(tests)))
    done = subprocess.run(
        [sys.executable, "-W", "error", script, folder, where],
        env=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return (folder / "a.pdf").read_bytes(), (folder / "a.cbz").read_bytes()


def test_every_program_makes_the_same_files_and_says_nothing(tmp_path: Path) -> None:
    """With other hashes, and from a thread too, where Qt forbids making its application: there a process does
    the painting."""
    pdf, cbz = exported(tmp_path / "main", "main", PYTHONHASHSEED="1")
    assert pdf.startswith(b"%PDF-1.7")
    assert len(cbz) > 5000
    assert exported(tmp_path / "thread", "thread", PYTHONHASHSEED="2") == (pdf, cbz)
