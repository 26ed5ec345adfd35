"""The ways a script can be written down."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Dialect: TypeAlias = Literal["full", "fountain", "markdown"]


class DialectInfo(msgspec.Struct, frozen=True):
    """A dialect as it is offered: its name and the ending of its files."""

    id: Dialect
    name: str
    suffix: str


DIALECTS: tuple[DialectInfo, ...] = (
    DialectInfo("full", "Full script", ".txt"),
    DialectInfo("fountain", "Fountain", ".fountain"),
    DialectInfo("markdown", "Markdown", ".md"),
)
