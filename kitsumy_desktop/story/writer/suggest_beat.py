"""A new panel after a given one: written, put into the page's layout, lettered."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import IdSource, PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.editing.commands.layout import add_panel, relayout_page
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.story.plan.build import PlanCast, brief_of, plan_tree
from kitsumy_desktop.story.plan.from_comic import plan_of
from kitsumy_desktop.story.plan.mend import mended
from kitsumy_desktop.story.plan.plan import Plan, PlanPage, PlanPanel
from kitsumy_desktop.story.rough import rough_items
from kitsumy_desktop.story.writer import sizes
from kitsumy_desktop.story.writer.answering import answered
from kitsumy_desktop.story.writer.asks import Question, spare_tokens
from kitsumy_desktop.story.writer.desk import Desk
from kitsumy_desktop.story.writer.material import fitted
from kitsumy_desktop.story.writer.names import with_names
from kitsumy_desktop.story.writer.prompts import tasks
from kitsumy_desktop.story.writer.reading import read_panel
from kitsumy_desktop.story.writer.repair import repaired
from kitsumy_desktop.story.writer.source import Heard, TextSource
from kitsumy_desktop.story.writer.suggestion import Suggested, SuggestedPart, SuggestionWish
from kitsumy_desktop.story.writer.views import cast_view, panel_view, things_view
from kitsumy_desktop.story.writer.wishes import WritingNews
from kitsumy_desktop.story.writer.wrong import wrong_pages

_BEFORE = 3
"""Panels before the new one that the model sees."""


async def suggest_beat(
    source: TextSource,
    document: Document,
    wish: SuggestionWish,
    ids: IdSource,
    book: FaceBook,
    heard: Heard | None,
) -> Suggested:
    """A panel after the (last) chosen one. The page is laid out anew around it; locked panels stay."""
    after = chosen(document, wish)
    plan = plan_of(document)
    question = beat_question(document, wish, source.model)
    panel = (await answered(source, question, read_panel, heard)).value
    panel = await _settled(source, plan, panel, wish.seed, heard)
    panel_id = PanelId(ids("pn"))
    # Layout and lettering take tenths of a second, in which the loop has other work.
    diff = await asyncio.to_thread(_placed, document, after, panel_id, panel, plan, ids, book)
    said = " / ".join(f"{line.who}: {line.text}" if line.who else line.text for line in panel.lines)
    return Suggested(diff, (SuggestedPart(panel_id, "", "\n".join(filter(None, (panel.action, said)))),))


def chosen(document: Document, wish: SuggestionWish) -> Panel:
    """The panel after which the new one comes. Raises InputError."""
    panels = [record for target in wish.targets if isinstance(record := document.find(target), Panel)]
    if not panels:
        raise InputError("No panel is chosen.", "Choose the panel after which the new one is to come.")
    return panels[-1]


def beat_question(document: Document, wish: SuggestionWish, model: TextModel) -> Question:
    """One new panel."""
    plan, after = plan_of(document), chosen(document, wish)
    number = document.comic.pages.index(after.page)
    at = document.page(after.page).panels.index(after.id)
    told: Sequence[PlanPanel] = plan.pages[number].panels
    expected = sizes.panel_tokens(plan.language)
    spare = spare_tokens(model, expected)
    material: dict[str, Any] = {
        "title": fitted(plan.title, 30),
        "tone": fitted(plan.tone, 60),
        "summary": fitted(plan.summary or plan.premise, spare // 6),
        "cast": cast_view(plan.cast, spare // 4),
        "places": things_view(plan.places, spare // 10),
        "props": things_view(plan.props, spare // 16),
        "page": {"number": number + 1, "beat": plan.pages[number].beat},
        "before": [panel_view(p) for p in told[max(0, at - _BEFORE) : at]],
        "after": panel_view(told[at]),
        "next": [panel_view(p) for p in told[at + 1 : at + 2]],
        "wish": fitted(wish.words, 300),
    }
    return Question(
        step=f"panel after {after.id}",
        shape="panel",
        task=tasks.PANEL,
        values={},
        material=material,
        expected=expected,
        seed=wish.seed,
        language=plan.language,
    )


async def _settled(
    source: TextSource, plan: Plan, panel: PlanPanel, seed: int, heard: Heard | None
) -> PlanPanel:
    """The panel repaired and mended, on a page of its own."""

    def tell(news: WritingNews) -> None:
        if heard and news.piece:
            heard(news.piece)

    alone = msgspec.structs.replace(plan, pages=(PlanPage((panel,)),))
    alone = with_names(alone, [0])
    alone = await repaired(Desk(source, tell, 1), alone, lambda p: wrong_pages(p, [0]), (), "panel", seed)
    alone, _ = mended(alone)
    return alone.pages[0].panels[0]


def _placed(
    document: Document,
    after: Panel,
    panel_id: PanelId,
    planned: PlanPanel,
    plan: Plan,
    ids: IdSource,
    book: FaceBook,
) -> Diff:
    """The new panel on its page, with balloons and SFX, everything on the page lettered."""
    cast = PlanCast(plan)
    diff = add_panel(document, after.page, panel_id, after.id)
    now = diff.applied_to(document)
    panel = msgspec.structs.replace(
        now.panel(panel_id),
        brief=brief_of(planned, cast),
        type=planned.type,
        importance=planned.importance,
        importance_source="llm",
        border=after.border,
    )
    diff = diff.then(changed(now, [panel]))
    now = diff.applied_to(document)
    diff = diff.then(relayout_page(now, after.page))
    now = diff.applied_to(document)
    script = plan_tree(msgspec.structs.replace(plan, pages=(PlanPage((planned,)),)), cast).panels[0]
    shape = panel_shapes(now, after.page)[panel_id]
    made = rough_items(script, now.panel(panel_id), shape, now.comic, cast, ids)
    page = now.page(after.page)
    page = msgspec.structs.replace(page, items=(*page.items, *(item.id for item in made.items)))
    diff = diff.then(changed(now, [page, *made.items]))
    now = diff.applied_to(document)
    return diff.then(letter_page(now, after.page, book))
