"""Sets Kitsumy Desktop up on this machine and starts it; run it again at any time.

    python3 installers/start.py             the editor; without a display, the sample comic as files
    python3 installers/start.py make …      any command of the program
    python3 installers/start.py test …      the tests (further words go to pytest)
    python3 installers/start.py setup       set-up alone

Needs nothing but Python 3.11 or newer. What it installs stays in the folder .venv of this project, system
libraries (Debian, Ubuntu) aside.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "lighthouse.en.txt"
SAMPLE_FOLDER = ROOT / "sample-comic"
STOPPED = 130


def has_display() -> bool:
    """Whether a window could be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_program(python: Path, words: list[str]) -> int:
    """The program's exit code."""
    return subprocess.call([str(python), "-m", "kitsumy_desktop", *words], cwd=ROOT)


def make_sample(python: Path) -> int:
    """Make the sample comic as files, from a fresh library of its own."""
    print("There is no display here, so the sample comic is made as files.", flush=True)
    library = SAMPLE_FOLDER / "library"
    shutil.rmtree(library, ignore_errors=True)
    SAMPLE_FOLDER.mkdir(exist_ok=True)
    files = [SAMPLE_FOLDER / "comic.pdf", SAMPLE_FOLDER / "comic.cbz", SAMPLE_FOLDER / "pages"]
    targets = [str(f) + (os.sep if f.name == "pages" else "") for f in files]
    options = [word for target in targets for word in ("-o", target)]
    code = run_program(python, ["make", str(SAMPLE), "--library", str(library), *options])
    if code == 0:
        print(f"The sample comic is ready: open comic.pdf in {SAMPLE_FOLDER}")
    return code


def run_tests(python: Path, words: list[str]) -> int:
    """pytest's exit code, on as many processes as there are processors."""
    processes = str(max(2, min(8, os.cpu_count() or 2)))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([str(python), "-m", "pytest", "-n", processes, *words], cwd=ROOT, env=environment)


def version_problem(version: tuple[int, int]) -> str:
    """What is wrong with a Python of that version, in one sentence; empty when nothing is."""
    if OLDEST <= version <= NEWEST:
        return ""
    wanted = f"Python {OLDEST[0]}.{OLDEST[1]} to {NEWEST[0]}.{NEWEST[1]}"
    found = f"{version[0]}.{version[1]}"
    return (
        f"Kitsumy Desktop needs {wanted}, and this is {found}: install one from python.org and use it here."
    )


def main(words: list[str]) -> int:
    """Set up, then do what `words` ask for; the exit code."""
    problem = version_problem(sys.version_info[:2])
    if problem:
        print(problem, file=sys.stderr)
        return 1
    # Below the check of the version: these use what an old Python does not know.
    from environment import prepare_environment
    from problems import SetupError
    from system_libraries import ensure_system_libraries

    testing = words[:1] == ["test"]
    try:
        ensure_system_libraries(ROOT, testing=testing)
        python = prepare_environment(ROOT, dev=testing)
    except SetupError as error:
        print(f"Set-up stopped: {error}", file=sys.stderr)
        return 1
    if testing:
        return run_tests(python, words[1:])
    if words == ["setup"]:
        print("Kitsumy Desktop is set up.")
        return 0
    if not words and not has_display():
        return make_sample(python)
    return run_program(python, words)


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(STOPPED) from None
