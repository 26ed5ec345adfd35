"""What stands beside the page: the commands that show it, and the name under which that is remembered."""

from __future__ import annotations

SIDES = {
    "view.strip": "strip",
    "view.facing": "facing",
    "view.inspector": "inspector",
    "view.layers": "layers",
    "view.script": "script",
    "view.shelf": "shelf",
    "view.story_check": "check",
    "view.cast": "cast",
    "view.outline": "outline",
    "view.history": "history",
    "view.find": "find",
}
