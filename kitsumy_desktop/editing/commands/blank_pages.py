"""A page on which nothing was made yet: it can be divided into any number of panels."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Size
from kitsumy_desktop.comic.ids import IdSource, PageId, PanelId
from kitsumy_desktop.comic.records.panel import Brief, Panel
from kitsumy_desktop.comic.shapes import page_gutters, page_region
from kitsumy_desktop.craft.layout.templates import TEMPLATES, apply_template
from kitsumy_desktop.editing.commands.carry import reshaped


def is_blank(document: Document, page_id: PageId) -> bool:
    """Whether nothing stands on the page and no panel has a picture, a script, a place of its own, a lock or
    a group."""
    if document.page(page_id).items:
        return False
    return not any(
        panel.art is not None
        or panel.brief != Brief()
        or panel.polygon is not None
        or panel.locked
        or panel.pinned
        or panel.group
        for panel in document.panels(page_id)
    )


def divide_blank(document: Document, page_id: PageId, template_id: str, fresh: IdSource) -> Diff:
    """Divide a blank page as the template says, with as many panels as it takes.

    Raises ValueError for a page that is not blank and KeyError for an unknown template.
    """
    if not is_blank(document, page_id):
        raise ValueError(f"page {page_id} is not blank")
    comic, page = document.comic, msgspec.structs.replace(document.page(page_id), full_bleed=False)
    wanted = TEMPLATES[template_id].panels
    panels = list(document.panels(page_id))[:wanted]
    while len(panels) < wanted:
        panels.append(Panel(PanelId(fresh("pn")), page_id, importance_source="hand"))
    ids = tuple(panel.id for panel in panels)
    region = page_region(comic, page)
    tree = apply_template(template_id, ids, Size(region.w, region.h), page_gutters(comic, page))
    page = msgspec.structs.replace(page, layout=tree, panels=ids)
    gone = [panel for panel in document.page(page_id).panels if panel not in ids]
    return reshaped(document, [page, *panels], gone, pages=[page_id])
