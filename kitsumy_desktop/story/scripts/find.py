"""Where the parts of a script stand in its text, and the text with one of its lines or descriptions changed.

Every change is made in the way the text is written (names as they are spelled, numbers, indentation,
emphasis, line ends) and read again: the answer is a text whose tree is exactly the tree that was wanted, or
None, when this text has no place for it; then the script is to be written anew (`lay.text_of`). `tree` is
always the tree of `text` (`read_story(text, language)`); panels and pages are counted from 0 over the whole
tree, and so are lines within their panel. Line numbers count from 1. Prose has no such places: None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec

from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.scripts import part_changes
from kitsumy_desktop.story.scripts.descriptions import description_changes
from kitsumy_desktop.story.scripts.headings import first_number, in_order
from kitsumy_desktop.story.scripts.lay import names_in, writable_line
from kitsumy_desktop.story.scripts.line_style import kept_heads, style_of, usual_style
from kitsumy_desktop.story.scripts.safe import normal, same_line
from kitsumy_desktop.story.scripts.same import same_story
from kitsumy_desktop.story.scripts.source_lines import SourceLines, line_range, panel_range
from kitsumy_desktop.story.tree import ScriptLine, ScriptPage, ScriptPanel, ScriptTree


def lines_of(tree: ScriptTree, panel_index: int) -> tuple[int, int]:
    """First and last source line of a panel, from 1, its scene heading and all its lines included."""
    return panel_range(tree.panels[panel_index])


def spans_of(tree: ScriptTree, panel_index: int) -> tuple[tuple[int, int], ...]:
    """First and last source line of each line of a panel."""
    return tuple(line_range(line) for line in tree.panels[panel_index].lines)


def panel_at(tree: ScriptTree, source_line: int) -> int | None:
    """The panel that stands at a source line (from 1), or the last one above it; None before the first."""
    found = None
    for i, panel in enumerate(tree.panels):
        if panel.source and panel_range(panel)[0] <= source_line:
            found = i
    return found


def splice_line(
    text: str, tree: ScriptTree, panel_index: int, line_index: int, new: ScriptLine
) -> str | None:
    """The text with one line replaced. Only its words change where only they differ."""
    panel = tree.panels[panel_index]
    old, new = panel.lines[line_index], _readable(new)
    lines = (*panel.lines[:line_index], new, *panel.lines[line_index + 1 :])
    wanted = with_panel(tree, panel_index, msgspec.structs.replace(panel, lines=lines))
    if not old.source or not new.text:
        return None
    source = SourceLines(text)
    first, last = line_range(old)
    ways: list[list[str]] = []
    if same_line(msgspec.structs.replace(old, text=new.text), new):
        ways += kept_heads(source, old, new)
    if not shares_lines(panel, line_index):
        ways.append(style_of(source, old).written(writable_line(new), names_in(tree), tree.language))
    return first_that_reads((source.replaced(first, last, way) for way in ways), wanted)


def insert_line(
    text: str, tree: ScriptTree, panel_index: int, line_index: int, new: ScriptLine
) -> str | None:
    """The text with one line more, before the line of that index, or behind the last one."""
    panel, new = tree.panels[panel_index], _readable(new)
    lines = (*panel.lines[:line_index], new, *panel.lines[line_index:])
    wanted = with_panel(tree, panel_index, msgspec.structs.replace(panel, lines=lines))
    if not panel.source or not new.text:
        return None
    source = SourceLines(text)
    style = usual_style(source, tree, panel_index)
    told = style.written(writable_line(new), names_in(tree), tree.language)
    return first_that_reads(_inserted(source, panel, line_index, told, style.gap), wanted)


def _inserted(
    source: SourceLines, panel: ScriptPanel, line_index: int, told: list[str], gap: bool
) -> Iterable[str]:
    if line_index < len(panel.lines):
        at = line_range(panel.lines[line_index])[0]
        yield source.replaced(at, at - 1, [*told, ""] if gap else told)
        yield source.replaced(at, at - 1, [*told, ""])
    else:
        end = panel_range(panel)[1]
        yield source.replaced(end + 1, end, ["", *told] if gap else told)
        yield source.replaced(end + 1, end, ["", *told, ""])


def remove_line(text: str, tree: ScriptTree, panel_index: int, line_index: int) -> str | None:
    """The text without one line."""
    panel = tree.panels[panel_index]
    lines = (*panel.lines[:line_index], *panel.lines[line_index + 1 :])
    wanted = with_panel(tree, panel_index, msgspec.structs.replace(panel, lines=lines))
    if not panel.lines[line_index].source or shares_lines(panel, line_index):
        return None
    first, last = line_range(panel.lines[line_index])
    source = SourceLines(text)
    return first_that_reads([source.without(first, last), source.replaced(first, last, [""])], wanted)


def splice_description(text: str, tree: ScriptTree, panel_index: int, description: str) -> str | None:
    """The text with another description of a panel, or with none."""
    panel, description = tree.panels[panel_index], normal(description)
    wanted = with_panel(tree, panel_index, msgspec.structs.replace(panel, description=description))
    if not panel.source:
        return None
    return first_that_reads(description_changes(SourceLines(text), panel, description), wanted)


def first_that_reads(ways: Iterable[str], wanted: ScriptTree) -> str | None:
    """The first text whose tree is the one that is wanted."""
    if wanted.kind != "script":
        return None
    return next((text for text in ways if same_story(parse_script(text), wanted)), None)


def with_panel(tree: ScriptTree, panel_index: int, panel: ScriptPanel) -> ScriptTree:
    """The tree with another panel in a place."""
    pages: list[ScriptPage] = []
    start = 0
    for page in tree.pages:
        at = panel_index - start
        start += len(page.panels)
        if 0 <= at < len(page.panels):
            panels = (*page.panels[:at], panel, *page.panels[at + 1 :])
            page = msgspec.structs.replace(page, panels=panels)
        pages.append(page)
    return msgspec.structs.replace(tree, pages=tuple(pages))


def shares_lines(panel: ScriptPanel, line_index: int) -> bool:
    """Whether other parts of the panel stand in a line's source lines too."""
    own = set(panel.lines[line_index].source)
    others = (line.source for i, line in enumerate(panel.lines) if i != line_index)
    return bool(own & set(panel.source)) or any(own & set(source) for source in others)


def _readable(line: ScriptLine) -> ScriptLine:
    """The line as it will be read."""
    told = writable_line(line)
    return msgspec.structs.replace(told, text=told.text.replace("\x01", "\n"))


def insert_panel(text: str, tree: ScriptTree, page_index: int, at: int, panel: ScriptPanel) -> str | None:
    """The text with one panel more, as number `at` (from 0) of a marked page. A `slug` that does not hold
    there already becomes a scene heading; without one it plays in the scene that holds."""
    start = sum(len(page.panels) for page in tree.pages[:page_index])
    panel = _in_scene([panel], part_changes.scene_before(tree, start + at))[0]
    wanted = _with_panels(tree, page_index, lambda panels: [*panels[:at], panel, *panels[at:]])
    ways = part_changes.panel_inserted(text, tree, page_index, at, panel)
    return first_that_reads(map(in_order, ways), _tidied(wanted))


def remove_panel(text: str, tree: ScriptTree, panel_index: int) -> str | None:
    """The text without a panel; a scene heading before it stays where other panels need it."""
    page_index, at = place_of(tree, panel_index)
    wanted = _with_panels(tree, page_index, lambda panels: [*panels[:at], *panels[at + 1 :]])
    return first_that_reads(map(in_order, part_changes.panel_removed(text, tree, panel_index)), wanted)


def move_panel(text: str, tree: ScriptTree, panel_index: int, page_index: int, at: int) -> str | None:
    """The text with a panel in another place: as number `at` of a page, counted without it."""
    panel = tree.panels[panel_index]
    old_page, old_at = place_of(tree, panel_index)
    without = _with_panels(tree, old_page, lambda panels: [*panels[:old_at], *panels[old_at + 1 :]])
    wanted = _with_panels(without, page_index, lambda panels: [*panels[:at], panel, *panels[at:]])
    ways = part_changes.panel_moved(text, tree, panel_index, page_index, at)
    return first_that_reads(map(in_order, ways), wanted)


def insert_page(text: str, tree: ScriptTree, page_index: int, page: ScriptPage) -> str | None:
    """The text with one page more, as page `page_index` (from 0); the pages behind it are renumbered."""
    start = sum(len(before.panels) for before in tree.pages[:page_index])
    panels = _in_scene(page.panels, part_changes.scene_before(tree, start))
    page = msgspec.structs.replace(page, panels=tuple(panels))
    wanted = msgspec.structs.replace(tree, pages=(*tree.pages[:page_index], page, *tree.pages[page_index:]))
    ways = part_changes.page_inserted(text, tree, page_index, page)
    first = first_number(tree)
    return first_that_reads((in_order(way, first) for way in ways), _tidied(wanted))


def remove_page(text: str, tree: ScriptTree, page_index: int) -> str | None:
    """The text without a page and all that is on it; the pages behind it are renumbered."""
    wanted = msgspec.structs.replace(tree, pages=(*tree.pages[:page_index], *tree.pages[page_index + 1 :]))
    ways = part_changes.page_removed(text, tree, page_index)
    first = first_number(tree)
    return first_that_reads((in_order(way, first) for way in ways), wanted)


def _in_scene(panels: Iterable[ScriptPanel], scene: str) -> list[ScriptPanel]:
    """New panels with the scene that holds where they name none."""
    found = []
    for panel in panels:
        scene = panel.slug or scene
        found.append(msgspec.structs.replace(panel, slug=scene))
    return found


def place_of(tree: ScriptTree, panel_index: int) -> tuple[int, int]:
    """(page, panel on the page) of a panel, all from 0. Raises IndexError where there is none."""
    left = panel_index
    for i, page in enumerate(tree.pages):
        if left < len(page.panels):
            return i, left
        left -= len(page.panels)
    raise IndexError(panel_index)


def _with_panels(
    tree: ScriptTree, page_index: int, change: Callable[[list[ScriptPanel]], list[ScriptPanel]]
) -> ScriptTree:
    page = tree.pages[page_index]
    page = msgspec.structs.replace(page, panels=tuple(change(list(page.panels))))
    return msgspec.structs.replace(
        tree, pages=(*tree.pages[:page_index], page, *tree.pages[page_index + 1 :])
    )


def _tidied(tree: ScriptTree) -> ScriptTree:
    """The tree as it will be read when all of it is written down."""
    pages = tuple(
        msgspec.structs.replace(
            page, notes=normal(page.notes), panels=tuple(_tidied_panel(panel) for panel in page.panels)
        )
        for page in tree.pages
    )
    return msgspec.structs.replace(tree, pages=pages)


def _tidied_panel(panel: ScriptPanel) -> ScriptPanel:
    """A panel that was read stays as it is; a new one is as it can be written."""
    if panel.source:
        return panel
    lines = (_readable(line) for line in panel.lines)
    return msgspec.structs.replace(
        panel, description=normal(panel.description), lines=tuple(line for line in lines if line.text)
    )
