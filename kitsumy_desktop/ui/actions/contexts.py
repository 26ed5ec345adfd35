"""Context menus as data: what is offered for each kind of thing on the page, and for several at once."""

from __future__ import annotations

from collections.abc import Collection

from kitsumy_desktop.ui.actions.balloon import BODY, JOINTS, KINDS, TAILS
from kitsumy_desktop.ui.actions.command import SEPARATOR, Menu
from kitsumy_desktop.ui.actions.cuts import BLEED
from kitsumy_desktop.ui.actions.edit import LOOK
from kitsumy_desktop.ui.actions.effects import MENU as EFFECTS
from kitsumy_desktop.ui.actions.effects import OF_EFFECT
from kitsumy_desktop.ui.actions.layers import GROUPS, HIDING, ORDER
from kitsumy_desktop.ui.actions.sfx import BEND

Entries = tuple["str | Menu", ...]

PAGE: Entries = (
    "edit.paste",
    "edit.paste_in_place",
    SEPARATOR,
    "add.balloon",
    "add.caption",
    "add.sfx",
    "add.panel",
    SEPARATOR,
    "page.layout",
    "page.shuffle",
    "page.letter",
    SEPARATOR,
    "view.fit",
)
_STACK: Entries = (ORDER, GROUPS, HIDING)
_COPIES: Entries = ("edit.cut", "edit.copy", "edit.paste", LOOK)
_END: Entries = (SEPARATOR, *_COPIES, SEPARATOR, *_STACK, SEPARATOR, "edit.delete")
BALLOON: Entries = (
    "edit.text",
    KINDS,
    TAILS,
    BODY,
    JOINTS,
    "balloon.behind",
    "edit.duplicate",
    SEPARATOR,
    "writer.shorter",
    "writer.rewrite",
    *_END,
)
SFX: Entries = (
    "edit.text",
    "sfx.look",
    BEND,
    "edit.duplicate",
    *_END,
)
EFFECT: Entries = (*OF_EFFECT, SEPARATOR, "edit.duplicate", *_END)
PANEL: Entries = (
    "generate.panels",
    (
        "Picture",
        (
            "picture.vary",
            "picture.image",
            "picture.fix",
            "picture.upscale",
            SEPARATOR,
            "panel.picture",
            "panel.draft",
            "panel.clear",
        ),
    ),
    "panel.cast",
    SEPARATOR,
    ("Add", ("add.balloon", "add.caption", "add.sfx", "add.panel", SEPARATOR, EFFECTS)),
    "panel.rows",
    "panel.columns",
    "panel.inset",
    BLEED,
    SEPARATOR,
    ("Story", ("writer.beat", "writer.importance")),
    ("Page", ("page.layout", "page.shuffle", "page.letter", SEPARATOR, "view.fit")),
    *_END,
)
MARKED: Entries = (
    "picture.mark",
    "picture.retry",
    "picture.look",
    "picture.again",
    "picture.dismiss",
    SEPARATOR,
    *PANEL,
)
CUT: Entries = (
    "gutter.width",
    "gutter.reset",
    "gutter.straight",
    "gutter.merge",
    SEPARATOR,
    "page.layout",
    "page.shuffle",
    SEPARATOR,
    "view.fit",
)
PANELS: Entries = ("panel.merge", "generate.panels")
BALLOONS: Entries = (("Balloons", (KINDS, TAILS, BODY, JOINTS, "balloon.behind")),)

BY_KIND: dict[str, Entries] = {
    "balloon": BALLOON,
    "sfx": SFX,
    "effect": EFFECT,
    "panel": PANEL,
    "cut": CUT,
    "nothing": PAGE,
}


def context_entries(kind: str, *, kinds: Collection[str], marked: bool) -> Entries:
    """What is offered for a target of a kind; `kinds`: of all that is selected, one by one; `marked`: a panel
    with news. Of several things, what none of them can do is not offered."""
    if len(kinds) > 1 and kind not in ("nothing", "cut"):
        panels = PANELS if "panel" in kinds else ()
        balloons = BALLOONS if "balloon" in kinds else ()
        return ("edit.duplicate", *panels, *balloons, *_END)
    if kind == "panel" and marked:
        return MARKED
    return BY_KIND.get(kind, PAGE)
