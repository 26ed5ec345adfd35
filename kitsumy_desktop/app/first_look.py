"""The two settings that the first frame needs, read without loading the library."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import NamedTuple

WINDOW = "main"
"""Under this name the window's geometry is kept in the settings."""


class FirstLook(NamedTuple):
    """How the window looks before the settings are properly read."""

    theme: str = "system"
    geometry: bytes = b""


def first_look(settings: Path) -> FirstLook:
    """What the settings file says, or the defaults; that a file is damaged is found and told later."""
    try:
        fields = json.loads(settings.read_bytes())
        return FirstLook(str(fields["theme"]), base64.b64decode(fields["window"].get(WINDOW, "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return FirstLook()
