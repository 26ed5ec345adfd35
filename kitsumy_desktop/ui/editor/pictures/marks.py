"""What is to be said about each panel's picture, as values: from jobs, stale panels and coarse pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.records.job import Job, JobState
from kitsumy_desktop.ui.canvas.badges import Badge, BadgeKind
from kitsumy_desktop.ui.i18n import told, tr, trn

KINDS: dict[JobState, BadgeKind] = {
    "queued": "waiting",
    "sending": "waiting",
    "running": "drawing",
    "receiving": "arriving",
    "failed": "failed",
    "unsure": "unsure",
}
"""Jobs that are done or cancelled leave no mark."""
UNDER_WAY: frozenset[BadgeKind] = frozenset(("waiting", "drawing", "arriving"))
TITLES: dict[BadgeKind, str] = {
    "waiting": "Waiting",
    "drawing": "Being drawn",
    "arriving": "Arriving",
    "failed": "This picture could not be made",
    "unsure": "Paid already?",
    "stale": "Out of date",
    "coarse": "Too coarse for print",
}


class Mark(msgspec.Struct, frozen=True):
    """A panel's mark. `job`: what it is about, where it is about one; `text` in whole sentences."""

    kind: BadgeKind
    text: str = ""
    share: float | None = None
    job: Job | None = None

    @property
    def title(self) -> str:
        """In a word or two."""
        return tr(TITLES[self.kind])

    @property
    def badge(self) -> Badge:
        """As the canvas shows it."""
        text = f"{self.title}. {self.text}" if self.text else self.title
        return Badge(self.kind, self.share, text)


def job_mark(job: Job, text: str = "", share: float | None = None) -> Mark | None:
    """The mark of a job as it stands; `text` as its last event said it."""
    kind = KINDS.get(job.state)
    if kind is None:
        return None
    if kind == "failed":
        return Mark(kind, " ".join(s for s in (told(job.reason) or text, told(job.hint)) if s), None, job)
    if kind == "unsure":
        words = told(job.reason) or tr("It may have been made and paid already, and nobody can tell.")
        return Mark(kind, words, None, job)
    if text.rstrip(".") == tr(TITLES[kind]):
        text = ""
    return Mark(kind, text, share if kind == "drawing" else None, job)


def stale_mark() -> Mark:
    """Of a panel whose picture no longer follows from brief, cast and style."""
    return Mark("stale", tr("Brief, cast or style changed since this picture was made."))


def coarse_mark(dpi: float) -> Mark:
    """Of a panel whose picture has too few pixels."""
    return Mark("coarse", tr("The picture has fewer pixels than {dpi} dpi ask for.", dpi=round(dpi)))


def all_marks(
    jobs: Mapping[PanelId, Mark], stale: Iterable[PanelId], coarse: Iterable[PanelId], dpi: float
) -> dict[PanelId, Mark]:
    """One mark a panel: jobs before stale before coarse."""
    marks = dict.fromkeys(coarse, coarse_mark(dpi))
    marks.update(dict.fromkeys(stale, stale_mark()))
    marks.update(jobs)
    return marks


PageMarks: TypeAlias = Mapping[BadgeKind, int]
"""How many panels of a page bear which mark."""


def page_marks(document: Document, marks: Mapping[PanelId, Mark]) -> dict[PageId, PageMarks]:
    """Marks by page, panels that are gone left aside."""
    counted: dict[PageId, Counter[BadgeKind]] = {}
    for panel, mark in marks.items():
        page = document.page_of(panel)
        if page is not None:
            counted.setdefault(page, Counter())[mark.kind] += 1
    return {page: dict(kinds) for page, kinds in counted.items()}


PAGE_WORDS: dict[BadgeKind, str] = {
    "failed": "1 picture failed|%n pictures failed",
    "unsure": "1 picture waits for you|%n pictures wait for you",
    "arriving": "1 picture arrives|%n pictures arrive",
    "drawing": "1 picture is being drawn|%n pictures are being drawn",
    "waiting": "1 picture waits|%n pictures wait",
    "stale": "1 picture is out of date|%n pictures are out of date",
    "coarse": "1 picture is too coarse|%n pictures are too coarse",
}


def page_words(marks: PageMarks) -> tuple[str, ...]:
    """The marks of a page in words, the gravest first."""
    return tuple(trn(words, marks[kind]) for kind, words in PAGE_WORDS.items() if kind in marks)
