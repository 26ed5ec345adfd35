"""What the tools for lines and tones make next: a ready-made look each, chosen by taking the tool again."""

from __future__ import annotations

import msgspec

LINES_CYCLE = ("lines.focus", "lines.around", "lines.stream", "lines.burst")
TONE_CYCLE = (
    "tone.dot",
    "tone.line",
    "tone.sand",
    "tone.gradient",
    "smear.motion",
    "smear.ghosts",
)
HINTS: dict[str, str] = {
    "lines.focus": "Focus lines: drag from the centre outward · click: in the middle · L: other lines",
    "lines.around": "Speed lines: drag along the motion · click: over the panel · L: other lines",
    "lines.stream": "Stream lines: drag along the motion · click: over the panel · L: other lines",
    "lines.burst": "Burst flash: drag from the centre outward · click: in the middle · L: other lines",
    "tone.dot": "Dot tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones",
    "tone.line": "Line tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones",
    "tone.sand": "Sand tone: drag a rectangle · Alt: draw freely · click: the whole panel · N: other tones",
    "tone.gradient": "Gradient: drag a rectangle · Alt: draw freely · click: the panel · N: other tones",
    "smear.motion": "Motion blur: drag a rectangle · Alt: draw freely · click: the panel · N: other tones",
    "smear.ghosts": "Ghosts: drag a rectangle · Alt: draw around the figure · N: other tones",
}
"""What the canvas says of each while its tool is in hand."""


class EffectKinds(msgspec.Struct, frozen=True):
    """The looks last used, as names of presets."""

    lines: str = LINES_CYCLE[0]
    tone: str = TONE_CYCLE[0]

    def next(self, tool: str) -> EffectKinds:
        """With the tool's next look, when the tool is taken that is in hand already."""
        if tool == "lines":
            return msgspec.structs.replace(self, lines=_after(self.lines, LINES_CYCLE))
        return msgspec.structs.replace(self, tone=_after(self.tone, TONE_CYCLE))

    def of(self, tool: str) -> str:
        """The look a tool makes; "" for tools that make none."""
        return {"lines": self.lines, "tone": self.tone}.get(tool, "")

    def used(self, name: str) -> EffectKinds:
        """With a look that was chosen elsewhere, as far as a tool makes it."""
        if name in LINES_CYCLE:
            return msgspec.structs.replace(self, lines=name)
        return msgspec.structs.replace(self, tone=name) if name in TONE_CYCLE else self


def _after(name: str, cycle: tuple[str, ...]) -> str:
    return cycle[(cycle.index(name) + 1) % len(cycle)] if name in cycle else cycle[0]
