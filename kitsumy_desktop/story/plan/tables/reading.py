"""How the tables of names are written down."""

from __future__ import annotations


def rows(table: str) -> dict[str, tuple[str, ...]]:
    """`key: word word` lines to words by key. A line that names no key goes on from the one before it."""
    found: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in table.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            key, line = head.strip(), rest
        found[key] = (*found.get(key, ()), *line.split())
    return found
