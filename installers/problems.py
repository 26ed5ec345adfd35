"""What may go wrong during set-up, and where the details are kept."""

from __future__ import annotations

from pathlib import Path


class SetupError(Exception):
    """Set-up cannot go on; the text is one sentence for the person."""


def log_file(root: Path) -> Path:
    """The file that keeps what the tools said."""
    folder = root / "build"
    folder.mkdir(exist_ok=True)
    return folder / "setup.log"
