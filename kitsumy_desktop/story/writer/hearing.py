"""What is told while a model speaks: the pieces as they come, and how many pages have begun."""

from __future__ import annotations

from kitsumy_desktop.story.writer.wishes import TellWriting, WritingNews, WritingStage

_SEAM = 12
"""Characters kept, so that a key cut by two pieces is seen."""


class Listener:
    """Passes pieces on as news. `begins`: the key that stands once in every page, or in the part that opens a
    further stage."""

    def __init__(self, tell: TellWriting, stage: WritingStage, done: int = 0, total: int = 0) -> None:
        self._tell, self._total = tell, total
        self._first_stage, self._first_done = stage, done
        self.stage: WritingStage = stage
        self.done = done
        self._seam = ""
        self._begun = 0

    def __call__(self, piece: str) -> None:
        """A piece has come; an empty one means that the answer begins anew."""
        if not piece:
            self.stage, self.done = self._first_stage, self._first_done
            self._seam, self._begun = "", 0
        heard = self._seam + piece
        if self.stage == "plot" and '"cast"' in heard:
            self.stage = "cast"
        if self.stage in ("pages", "revise"):
            self._count(heard)
        self._seam = heard[-_SEAM:] if '"panels"' not in heard[-_SEAM:] else ""
        self._tell(WritingNews(self.stage, self.done, self._total, piece))

    def _count(self, heard: str) -> None:
        """A page's list of panels has begun: the page before it is finished."""
        self._begun += heard.count('"panels"')
        most = self._total or self._begun
        self.done = min(self._first_done + max(0, self._begun - 1), most)
