"""What a careful editor would say about a script once it is read."""

from __future__ import annotations

from collections.abc import Iterator

from kitsumy_desktop.story.text import word_count
from kitsumy_desktop.story.tree import Diagnostic, ScriptPage, ScriptPanel, ScriptTree

BALLOON_WORDS = 25
PANEL_WORDS = 50
PAGE_WORDS = 210
PAGE_PANELS = 9


def review(tree: ScriptTree) -> tuple[Diagnostic, ...]:
    """Findings in the order of the text: odd numbers, empty pages, too many words or panels."""
    if not tree.panels:
        return (Diagnostic(1, "nothing-found", "There is no panel in this text yet.", "error"),)
    found = [*_page_numbers(tree)]
    for page in tree.pages:
        found += _page(page)
        for panel in page.panels:
            found += _panel(panel)
    return tuple(sorted(found, key=lambda d: d.line))


def _page_numbers(tree: ScriptTree) -> Iterator[Diagnostic]:
    expected: int | None = None
    for page in tree.pages:
        if not page.explicit:
            continue
        if expected is not None and page.number != expected:
            yield Diagnostic(_line(page), "page-number", f"Page {page.number} follows page {expected - 1}.")
        expected = (page.last or page.number) + 1


def _page(page: ScriptPage) -> Iterator[Diagnostic]:
    line = _line(page)
    count = len(page.panels)
    if not page.panels:
        yield Diagnostic(line, "empty-page", f"Page {page.number} has no panels.")
        return
    if page.declared_panels is not None and page.declared_panels != count:
        told = page.declared_panels
        yield Diagnostic(line, "panel-count", f"Page {page.number} promises {told} panels and has {count}.")
    if page.explicit and count > PAGE_PANELS:
        yield Diagnostic(line, "many-panels", f"Page {page.number} has {count} panels; up to 9 read well.")
    words = sum(word_count(spoken.text) for panel in page.panels for spoken in panel.spoken())
    if page.explicit and words > PAGE_WORDS:
        yield Diagnostic(line, "wordy-page", f"Page {page.number} has {words} words; 210 are plenty.")
    yield from _panel_numbers(page)


def _panel_numbers(page: ScriptPage) -> Iterator[Diagnostic]:
    previous: int | None = None if not page.explicit else 0
    for panel in page.panels:
        if panel.number is None:
            continue
        if previous is not None and panel.number not in (previous + 1, 1 if previous == 0 else None):
            line = panel.source[0]
            yield Diagnostic(line, "panel-number", f"Panel {panel.number} follows panel {previous}.")
        previous = panel.number


def _panel(panel: ScriptPanel) -> Iterator[Diagnostic]:
    total = 0
    for line in panel.spoken():
        words = word_count(line.text)
        total += words
        if words > BALLOON_WORDS:
            at = line.source[0]
            yield Diagnostic(at, "wordy-balloon", f"{words} words in one balloon; {BALLOON_WORDS} read well.")
    if total > PANEL_WORDS:
        yield Diagnostic(panel.source[0], "wordy-panel", f"{total} words in one panel; 50 are plenty.")


def _line(page: ScriptPage) -> int:
    return page.source[0] if page.source else 1
