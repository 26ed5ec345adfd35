"""The trunk as a measure of its own, on which garments are drawn."""

from __future__ import annotations

import numpy as np

from kitsumy_desktop.generation.draft.curves import Points
from kitsumy_desktop.generation.draft.pose import Build, Skeleton


class Trunk:
    """`at(u, v)` is `u` heads to the right of the spine at height `v` (0 hip, 1 neck)."""

    def __init__(self, bones: Skeleton, build: Build) -> None:
        """From the joints."""
        self.bones, self.build = bones, build
        self.spine = bones.neck - bones.hip
        length = max(1e-6, float(np.hypot(*self.spine)))
        self.across = np.array([self.spine[1], -self.spine[0]]) / length
        self.near = float((bones.shoulders[0] - bones.neck) @ self.across)
        self.far = float((bones.shoulders[1] - bones.neck) @ self.across)

    def at(self, *uv: tuple[float, float]) -> Points:
        """Places on the trunk."""
        table = np.array(uv)
        out: Points = self.bones.hip + table[:, :1] * self.across + table[:, 1:] * self.spine
        return out
