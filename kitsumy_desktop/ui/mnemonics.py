"""Letters that open menus from the keyboard, chosen for the words as they are in each language."""

from __future__ import annotations

from collections.abc import Sequence


def with_letters(titles: Sequence[str]) -> list[str]:
    """Each title with "&" before a letter that no other title has, its first one if it is free.

    A title all of whose letters are taken has none.
    """
    taken: set[str] = set()
    made: list[str] = []
    for title in titles:
        plain = title.replace("&", "&&")
        at = next((n for n, c in enumerate(title) if c.isalpha() and c.casefold() not in taken), None)
        if at is None:
            made.append(plain)
            continue
        taken.add(title[at].casefold())
        before, after = (part.replace("&", "&&") for part in (title[:at], title[at:]))
        made.append(f"{before}&{after}")
    return made
