"""Why a command cannot be used now, by its scope: what the status line and the palette say."""

from __future__ import annotations

from collections.abc import Set

from kitsumy_desktop.ui.actions.command import Scope
from kitsumy_desktop.ui.i18n import tr

REASONS: dict[Scope, str] = {
    "always": "",
    "comic": "Open a comic first.",
    "selection": "Select something on the page first.",
    "grouped": "Select a member of a group first.",
    "any_hidden": "Nothing on this page is hidden.",
    "any_pinned": "Nothing on this page is locked.",
    "several": "Select two things or more first.",
    "balloon": "Select a balloon or a caption first.",
    "sfx": "Select a sound effect first.",
    "effect": "Select lines, a tone or a blur first.",
    "joined": "Select a balloon that is joined with another first.",
    "shaped": "Select a panel with a shape first.",
    "uneven": "Select a panel with a border drawn as by hand first.",
    "in_layout": "Select a panel of the layout first.",
    "free": "Select a free panel first.",
    "panel": "Select a panel first.",
    "gutter": "Click a gutter first.",
    "item": "Select something that lies on the panels first.",
    "picture": "Select a panel with a picture first.",
    "mark": "Select a panel with a mark first.",
    "failed": "Select a panel whose picture failed first.",
    "unsure": "Select a panel whose picture may have been paid already first.",
    "any_failed": "No picture has failed.",
    "stale": "No picture is out of date.",
    "working": "No pictures are being made.",
    "joinable": "A spread is made of two single pages that follow each other.",
    "spread": "The page in view is not a spread.",
}


def reason_of(scope: Scope, holding: Set[Scope]) -> str:
    """What is missing for a command of this scope, where these scopes hold."""
    missing: Scope = scope if "comic" in holding or scope == "always" else "comic"
    return tr(REASONS[missing]) if REASONS.get(missing) else ""
