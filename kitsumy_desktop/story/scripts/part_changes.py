"""Ways to put panels and pages into a script's text, and to take them out; the reader tells which of them
give the tree that is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from kitsumy_desktop.story.scripts.blocks import Blocks
from kitsumy_desktop.story.scripts.pen import scene_line
from kitsumy_desktop.story.scripts.source_lines import SourceLines, panel_range
from kitsumy_desktop.story.slugs import is_slug
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree


def panel_inserted(
    text: str, tree: ScriptTree, page_index: int, at: int, panel: ScriptPanel
) -> Iterator[str]:
    """A panel before number `at` of a page, or behind its last one."""
    page, source = tree.pages[page_index], SourceLines(text)
    if not page.explicit or not page.source:
        return
    start = sum(len(p.panels) for p in tree.pages[:page_index])
    scene = scene_before(tree, start + at)
    lines = Blocks(source, tree).panel(
        panel, at + 1, start + max(0, at - 1), panel.slug if panel.slug != scene else ""
    )
    yield from _put_in(source, tree, page_index, at, lines, _restored(tree, start + at, panel.slug))


def panel_removed(text: str, tree: ScriptTree, panel_index: int) -> Iterator[str]:
    """The panel's lines taken away; then all but its scene heading."""
    panel, source = tree.panels[panel_index], SourceLines(text)
    if not panel.source:
        return
    first, last = panel_range(panel)
    kept = _scene_lines(source, panel)
    page = next(p for p in tree.pages if panel in p.panels)
    if len(page.panels) == 1 and page.explicit and page.source:
        blank = Blocks(source, tree).blank_heading(page)
        yield source.replaced(page.source[0], last, [blank, *_between(source, page.source[0], first)])
    if kept:
        yield source.replaced(first, last, kept)
    following = tree.panels[panel_index + 1] if panel_index + 1 < len(tree.panels) else None
    if kept and following and following.source:
        start = panel_range(following)[0]
        yield source.replaced(first, start - 1, [*_between(source, last, start), *kept, ""])
    yield source.without(first, last)


def panel_moved(text: str, tree: ScriptTree, panel_index: int, page_index: int, at: int) -> Iterator[str]:
    """The panel's lines put elsewhere, with the scene headings that this asks for."""
    panel, source = tree.panels[panel_index], SourceLines(text)
    target = tree.pages[page_index]
    if not panel.source or not target.explicit or not target.source:
        return
    first, last = panel_range(panel)
    scenes = _scene_lines(source, panel)
    body = [source[n] for n in range(first, last + 1) if source[n] not in scenes]
    while body and not body[0].strip():
        body.pop(0)
    start = sum(len(p.panels) for p in tree.pages[:page_index])
    old_page = start <= panel_index < start + len(target.panels)
    place = at + (1 if old_page and start + at >= panel_index else 0)
    index = start + place
    before = scene_before(tree, index, without=panel_index)
    lines = [scene_line(panel.slug), "", *body] if panel.slug not in (before, "") else body
    restored = _restored(tree, index, panel.slug, without=panel_index)
    for put in _put_in(source, tree, page_index, place, lines, restored):
        changed = SourceLines(put)
        shift = len(changed.lines) - len(source.lines) if index <= panel_index else 0
        if scenes:
            yield changed.replaced(first + shift, last + shift, scenes)
        yield changed.without(first + shift, last + shift)


def page_inserted(text: str, tree: ScriptTree, page_index: int, page: ScriptPage) -> Iterator[str]:
    """A page before another one, or at the end of the text."""
    source = SourceLines(text)
    if not tree.pages or not all(p.explicit and p.source for p in tree.pages):
        return
    near = min(page_index, len(tree.pages) - 1)
    number = _next_number(tree, page_index)
    start = sum(len(p.panels) for p in tree.pages[:page_index])
    scene, scenes = scene_before(tree, start), []
    for panel in page.panels:
        scenes.append(panel.slug if panel.slug != scene else "")
        scene = panel.slug or scene
    lines = Blocks(source, tree).page(page, number, near, scenes)
    gap = _gap_before_pages(source, tree)
    if page_index < len(tree.pages):
        at = tree.pages[page_index].source[0]
        restored = _restored(tree, start, scene)
        yield source.replaced(at, at - 1, [*lines, *gap])
        if restored:
            heading = source[at]
            yield source.replaced(at, at, [*lines, *gap, heading, "", *restored])
    else:
        end = len(source.lines)
        while end > 1 and source.is_blank(end):
            end -= 1
        yield source.replaced(end + 1, end, [*gap, *lines])


def page_removed(text: str, tree: ScriptTree, page_index: int) -> Iterator[str]:
    """Everything from the page's heading to the next one."""
    page, source = tree.pages[page_index], SourceLines(text)
    if not page.explicit or not page.source:
        return
    first = page.source[0]
    following = tree.pages[page_index + 1] if page_index + 1 < len(tree.pages) else None
    last = (following.source[0] - 1) if following and following.source else len(source.lines)
    yield source.replaced(first, last, [])
    start = sum(len(p.panels) for p in tree.pages[:page_index])
    behind = start + len(page.panels)
    if following and following.source and behind < len(tree.panels):
        scene = scene_line(tree.panels[behind].slug) if tree.panels[behind].slug else ""
        if scene:
            yield source.replaced(first, last + 1, [source[last + 1], "", scene])


def _put_in(
    source: SourceLines, tree: ScriptTree, page_index: int, at: int, lines: list[str], restored: list[str]
) -> Iterator[str]:
    """`restored`: the scene heading the next panel needs again."""
    page = tree.pages[page_index]
    behind = [*restored, ""] if restored else []
    if at < len(page.panels):
        line = panel_range(page.panels[at])[0]
        yield source.replaced(line, line - 1, [*lines, "", *behind])
        return
    told = [*page.source, *(n for panel in page.panels for n in panel_range(panel))]
    end = max(told)
    yield source.replaced(end + 1, end, ["", *lines])


def scene_before(tree: ScriptTree, panel_index: int, without: int = -1) -> str:
    """The scene that holds just before a panel."""
    before = [p.slug for i, p in enumerate(tree.panels[:panel_index]) if p.slug and i != without]
    return before[-1] if before else ""


def _restored(tree: ScriptTree, panel_index: int, slug: str, without: int = -1) -> list[str]:
    """The heading of the panel at an index, where a panel of another scene comes before it."""
    panels = [p for i, p in enumerate(tree.panels[panel_index:], panel_index) if i != without]
    following = panels[0] if panels else None
    if following is None or not following.slug or following.slug == slug or not slug:
        return []
    return [] if "scene" in following.marks else [scene_line(following.slug)]


def _between(source: SourceLines, before: int, behind: int) -> list[str]:
    return [source[n] for n in range(before + 1, behind)]


def _scene_lines(source: SourceLines, panel: ScriptPanel) -> list[str]:
    return [source[n] for n in sorted(panel.source) if is_slug(source[n].strip())]


def _next_number(tree: ScriptTree, page_index: int) -> int:
    if page_index < len(tree.pages):
        return tree.pages[page_index].number
    last = tree.pages[-1]
    return (last.last or last.number) + 1


def _gap_before_pages(source: SourceLines, tree: ScriptTree) -> list[str]:
    """The blank lines this script has before its pages."""
    for page in tree.pages[1:]:
        line, count = page.source[0] - 1, 0
        while line > 0 and source.is_blank(line):
            line, count = line - 1, count + 1
        return [""] * max(1, count)
    return [""]
