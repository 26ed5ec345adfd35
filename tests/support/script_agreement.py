"""Whether a comic's script and its pages say the same."""

from __future__ import annotations

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.scripts.safe import normal
from kitsumy_desktop.story.tree import ScriptPanel
from kitsumy_desktop.story.update.anchors import anchored
from kitsumy_desktop.story.update.reading import reading_of


def script_record(document: Document) -> Script:
    """The comic's script."""
    return document.get(document.comic.script or "", Script)


def disagreements(document: Document) -> list[str]:
    """Where the script and the pages do not say the same."""
    script, comic = script_record(document), document.comic
    tree = read_story(script.text, comic.language, script.kind)
    known = reading_of(script.text, comic.language, script.kind, comic.reading)
    alike = known.tree.pages == tree.pages and set(known.tree.source) == set(tree.source)
    wrong = [] if alike else ["a patched reading is off"]
    anchors = anchored(document)
    if anchors != script.anchors:
        wrong.append("anchors do not fit")
    told = [len(page.panels) for page in tree.pages]
    there = [len(page.panels) for page in document.pages()]
    if tree.has_pages and told != there:
        return [*wrong, f"the script has pages of {told} panels, the comic of {there}"]
    order = [p for page in document.pages() for p in page.panels]
    if [a.panel for a in anchors] != order:
        return [*wrong, "panels stand in another order"]
    for anchor, panel in zip(anchors, tree.panels, strict=True):
        wrong += _panel_disagreements(document, anchor.panel, anchor.lines, panel)
    return wrong


def _panel_disagreements(
    document: Document, panel_id: PanelId, lines: tuple[tuple[str, ...], ...], panel: ScriptPanel
) -> list[str]:
    wrong = []
    record = document.panel(panel_id)
    noted = " ".join(x.text for x in panel.lines if x.kind == "note")
    if normal(record.brief.action) not in (panel.description, noted):
        wrong.append(f"{panel_id} shows {record.brief.action!r}, the script {panel.description!r}")
    said: list[str] = []
    for line, ids in zip(panel.lines, lines, strict=True):
        found = [document.records[i] for i in ids]
        said += ids
        text = " ".join(normal(i.text) for i in found if isinstance(i, Balloon | Sfx))
        if line.kind != "note" and text != line.text:
            wrong.append(f"{ids} say {text!r}, the script {line.text!r}")
        if any(isinstance(i, Balloon) and i.kind != line.kind for i in found):
            wrong.append(f"{ids} are another kind than {line.kind}")
    there = [i.id for i in document.worded(record.page) if i.panel == panel_id and normal(i.text)]
    if sorted(said) != sorted(there):
        wrong.append(f"{panel_id} holds {there}, its script {said}")
    orders = [r.order for r in (document.records[i] for i in said) if isinstance(r, Balloon)]
    if orders != sorted(orders):
        wrong.append(f"{panel_id} is read in another order")
    return wrong
