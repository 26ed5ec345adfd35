"""What is wrong with a plan, told by the place it is wrong at."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.story.tree import Severity


class PlanProblem(msgspec.Struct, frozen=True):
    """One thing to put right. `where` is a JSON pointer into the plan, `code` names the rule.

    error: no good comic can be made before it is mended · warning: a careful editor would change it.
    """

    where: str
    code: str
    text: str
    severity: Severity = "error"
