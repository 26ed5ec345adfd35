"""What the script a comic has still tells of its panels: notes, manners, scenes, how names are spelled."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.script import Anchor, Script
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.tree import ScriptPage, ScriptPanel, ScriptTree
from kitsumy_desktop.story.update.anchors import anchored


class Former(msgspec.Struct, frozen=True):
    """A panel of the script as it stands, its anchor, and the page it begins (None: it begins none).

    `panel` None: the script has no text for it yet; then the anchor still tells the order of its items.
    """

    anchor: Anchor
    panel: ScriptPanel | None = None
    page: ScriptPage | None = None


def former_panels(document: Document) -> tuple[ScriptTree | None, dict[PanelId, Former]]:
    """The script's tree and its panels by the records they became, as its anchors say; where it has none (in
    comics of before there were anchors) by comparing words."""
    comic = document.comic
    script = document.find(comic.script) if comic.script else None
    if not isinstance(script, Script):
        return None, {}
    bare = {anchor.panel: Former(anchor) for anchor in script.anchors}
    if not script.text.strip():
        return None, bare
    tree = read_story(script.text, comic.language, script.kind)
    told = script.anchors or anchored(document)
    if len(tree.panels) != len(told):
        return tree, bare
    anchors = iter(told)
    found: dict[PanelId, Former] = {}
    for page in tree.pages:
        for i, panel in enumerate(page.panels):
            anchor = next(anchors)
            begun = page if i == 0 and page.explicit else None
            fits = len(anchor.lines) == len(panel.lines)
            found[anchor.panel] = Former(anchor, panel if fits else _without_lines(panel), begun)
    return tree, found


def _without_lines(panel: ScriptPanel) -> ScriptPanel:
    return msgspec.structs.replace(panel, lines=())
