"""The text a comic is made from, and which of its parts are which records."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.ids import PanelId, RecordId, ScriptId


class Anchor(msgspec.Struct, frozen=True, omit_defaults=True, array_like=True):
    """A panel of the script and the records made of it; `panel` "" for one taken off its page by hand.

    `lines`: for every line of the panel in the script's order the balloons or SFX made of it: none for a note
    and for what was taken away by hand, several where a long line was divided.
    """

    panel: PanelId
    lines: tuple[tuple[RecordId, ...], ...] = ()


class Script(msgspec.Struct, frozen=True, tag="script", tag_field="record", omit_defaults=True):
    """The source text as the person wrote it; `kind` tells how it is read.

    `anchors` stand for the panels of the text as `story.read.read_story` finds them, in that order; empty in
    comics of before there were anchors, which are then found by comparing words.
    """

    id: ScriptId
    text: str = ""
    kind: Literal["script", "prose"] = "script"
    anchors: tuple[Anchor, ...] = ()
