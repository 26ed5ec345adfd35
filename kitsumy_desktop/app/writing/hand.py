"""A plan that was edited by hand while its writer was interrupted: what the person changed stays."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.plan.plan import Plan


def with_hand(wrote: Plan, edited: Plan, fresh: Plan) -> Plan:
    """`fresh` with every change that leads from `wrote` to `edited`.

    `wrote`: the writer's plan when it was interrupted; `fresh`: the same plan, further written. Fields and
    pages the person changed are theirs, all others and all later pages the writer's.
    """
    fields = {
        name: getattr(edited, name)
        for name in Plan.__struct_fields__
        if name != "pages" and getattr(edited, name) != getattr(wrote, name)
    }
    if edited.pages == wrote.pages:
        return msgspec.structs.replace(fresh, **fields)
    if len(edited.pages) != len(wrote.pages):  # pages came or went: theirs stand, the rest follows
        pages = (*edited.pages, *fresh.pages[len(wrote.pages) :])
    else:
        pairs = zip(wrote.pages, edited.pages, fresh.pages[: len(wrote.pages)], strict=True)
        kept = (theirs if theirs != before else now for before, theirs, now in pairs)
        pages = (*kept, *fresh.pages[len(wrote.pages) :])
    return msgspec.structs.replace(fresh, pages=pages, **fields)
