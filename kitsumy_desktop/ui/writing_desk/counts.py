"""Words in a plan, against what letters well: 25 in a balloon, 50 in a panel, 210 on a page."""

from __future__ import annotations

from kitsumy_desktop.story.plan.plan import PlanLine, PlanPage, PlanPanel
from kitsumy_desktop.story.review import BALLOON_WORDS, PAGE_PANELS, PAGE_WORDS, PANEL_WORDS
from kitsumy_desktop.story.text import word_count

UNLETTERED = ("note",)


def line_words(line: PlanLine) -> int:
    """Words that are lettered; a note to the artist is not."""
    return 0 if line.kind in UNLETTERED else word_count(line.text)


def panel_words(panel: PlanPanel) -> int:
    """Words in all its balloons, captions and SFX."""
    return sum(line_words(line) for line in panel.lines)


def page_words(page: PlanPage) -> int:
    """Words on the page."""
    return sum(panel_words(panel) for panel in page.panels)


def line_full(line: PlanLine) -> bool:
    """Whether it is more than a balloon holds well."""
    return line_words(line) > BALLOON_WORDS


def panel_full(panel: PlanPanel) -> bool:
    """Whether it is more than a panel holds well."""
    return panel_words(panel) > PANEL_WORDS


def page_full(page: PlanPage) -> bool:
    """Whether anything on the page is too much: its words, its panels, a panel's or a balloon's words."""
    return (
        page_words(page) > PAGE_WORDS
        or len(page.panels) > PAGE_PANELS
        or any(panel_full(panel) or any(map(line_full, panel.lines)) for panel in page.panels)
    )
