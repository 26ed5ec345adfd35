"""What can be set for things of different kinds together."""

from __future__ import annotations

from typing import Any

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.editing.commands.groups import set_pinned
from kitsumy_desktop.editing.commands.items import set_locked
from kitsumy_desktop.ui.editor.inspector.fields import Check, Field, attribute


def _set_locked(document: Document, record: Any, value: bool) -> Diff:
    return set_locked(document, [record.id], value)


def _set_pinned(document: Document, record: Any, value: bool) -> Diff:
    return set_pinned(document, [record.id], value)


COMMON_FIELDS = (
    Field("Keep where it is", Check(), attribute("locked"), _set_locked),
    Field("Locked against editing", Check(), attribute("pinned"), _set_pinned),
)
