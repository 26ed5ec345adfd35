"""The text a comic was made from."""

from __future__ import annotations

from typing import Literal

import msgspec

from kitsumy_desktop.comic.ids import ScriptId


class Script(msgspec.Struct, frozen=True, tag="script", tag_field="record", omit_defaults=True):
    """The source text as the person wrote it; `kind` tells how it is read."""

    id: ScriptId
    text: str = ""
    kind: Literal["script", "prose"] = "script"
