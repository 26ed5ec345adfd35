"""A plan as a JSON file."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.plan.plan import Plan


def write_plan(plan: Plan) -> bytes:
    """The plan as indented UTF-8 JSON: the same plan gives the same bytes. Empty fields are left out, but not
    the kind of file. `read_plan` gives the plan back."""
    told = msgspec.to_builtins(plan)
    whole = {"format": plan.format, "version": plan.version, **told}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"
