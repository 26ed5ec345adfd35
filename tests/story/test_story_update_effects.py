"""Lines, tones and smears when the script changes: they stay with their panel, on the shelf and back."""

from __future__ import annotations

import msgspec
import pytest
from support.updated_comics import BOOK, built, script_text

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Effect
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PanelId, PictureHash, TakeId, seeded_ids
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.effects import add_effect, made
from kitsumy_desktop.editing.effect_presets import preset
from kitsumy_desktop.story.update.shelf import put_back
from kitsumy_desktop.story.update.update import update_comic

GONE = "Panel 2. The lamp room. Iris sits on a toolbox"
ART = Art(PictureHash("ab" * 32), 900, 700, "take", TakeId("take-7"))
LOOKS = ("lines.focus", "tone.gradient", "smear.motion")


def adorned() -> tuple[Document, tuple[PanelId, ...]]:
    """A comic whose first three panels have a picture, and an effect of every kind each."""
    document = built("lighthouse.en.txt")
    page = document.comic.pages[0]
    panels = document.page(page).panels[:3]
    for panel in panels:
        pictured = msgspec.structs.replace(document.panel(panel), art=ART)
        document = changed(document, [pictured]).applied_to(document)
        for name in LOOKS:
            effect = made(document, page, panel, f"{name}-{panel}", preset(name))
            document = add_effect(document, effect).applied_to(document)
    assert not problems(document)
    return document, panels


def of(document: Document, panel: PanelId) -> list[Effect]:
    page = document.panel(panel).page
    return [i for i in document.items(page) if isinstance(i, Effect) and i.panel == panel]


def test_they_stay_where_the_script_says_something_else() -> None:
    document, panels = adorned()
    text = script_text(document).replace("Iris presses", "Iris slowly presses")
    after = update_comic(document, text, seeded_ids("u"), BOOK).diff.applied_to(document)
    assert not problems(after)
    assert all(len(of(after, p)) == 3 for p in panels)


def test_they_go_to_the_shelf_with_their_panel_and_back() -> None:
    document, panels = adorned()
    text = script_text(document)
    start, end = text.index(GONE), text.index("Panel 3. Iris presses")
    after = update_comic(document, text[:start] + text[end:], seeded_ids("u"), BOOK).diff.applied_to(document)
    assert not problems(after)
    (ref,) = after.comic.shelf
    entry = after.get(ref, Shelved)
    assert sum(isinstance(i, Effect) for i in entry.items) == 3
    for panel in (panels[0], panels[2]):
        (lines,) = (e for e in of(after, panel) if isinstance(e, Lines))
        box = bounds(panel_shapes(after, after.panel(panel).page)[panel])
        assert lines.center == pytest.approx(box.center), "carried to where the panel is now"
    back = put_back(after, ref).applied_to(after)
    assert not problems(back)
    assert len(of(back, panels[1])) == 3
