"""How panels are framed: their border and their shape preset."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Border, BorderStyle, Panel, PanelForm
from kitsumy_desktop.editing.commands.carry import reshaped


def set_border(
    document: Document,
    panels: Iterable[PanelId],
    *,
    style: BorderStyle | None = None,
    width: float | None = None,
    colour: str | None = None,
    amount: float | None = None,
) -> Diff:
    """What is given changes in the borders of panels; the rest stays. `width` in points."""
    given = {"style": style, "width": width, "colour": colour, "amount": amount}
    values = {name: value for name, value in given.items() if value is not None}
    framed = []
    for panel in _all(document, panels):
        framed.append(msgspec.structs.replace(panel, border=msgspec.structs.replace(panel.border, **values)))
    return changed(document, framed)


def same_border(document: Document, pattern: PanelId, panels: Iterable[PanelId]) -> Diff:
    """The border of one panel for others; each throws its own dice, from the same seed."""
    border = document.panel(pattern).border
    return changed(document, [msgspec.structs.replace(p, border=border) for p in _all(document, panels)])


def other_dice(document: Document, panels: Iterable[PanelId]) -> Diff:
    """Uneven borders uneven in another way."""
    return changed(document, [_rolled(panel) for panel in _all(document, panels)])


def set_form(document: Document, panels: Iterable[PanelId], form: str | None) -> Diff:
    """A shape preset for panels, or none; what stands in them goes along. A form that is changed for another
    keeps its amount and its dice. Raises InputError for a form nobody knows."""
    if form is not None and form not in FORMS:
        raise InputError("There is no such shape.")
    formed = []
    for panel in _all(document, panels):
        wanted = None
        if form is not None:
            wanted = msgspec.structs.replace(panel.form or PanelForm(form), id=form)
        formed.append(msgspec.structs.replace(panel, form=wanted))
    return _reshaped(document, formed)


def set_form_amount(document: Document, panels: Iterable[PanelId], amount: float) -> Diff:
    """How strongly the shapes of panels show; panels without one stay."""
    return _with_forms(document, panels, amount=amount)


def other_form_dice(document: Document, panels: Iterable[PanelId]) -> Diff:
    """Uneven shapes uneven in another way."""
    formed = [
        msgspec.structs.replace(p, form=msgspec.structs.replace(p.form, seed=p.form.seed + 1))
        for p in _all(document, panels)
        if p.form is not None
    ]
    return _reshaped(document, formed)


def _with_forms(document: Document, panels: Iterable[PanelId], **values: float) -> Diff:
    formed = [
        msgspec.structs.replace(p, form=msgspec.structs.replace(p.form, **values))
        for p in _all(document, panels)
        if p.form is not None
    ]
    return _reshaped(document, formed)


def _rolled(panel: Panel) -> Panel:
    border: Border = msgspec.structs.replace(panel.border, seed=panel.border.seed + 1)
    return msgspec.structs.replace(panel, border=border)


def _all(document: Document, panels: Iterable[PanelId]) -> list[Panel]:
    return [document.panel(panel) for panel in panels]


def _reshaped(document: Document, panels: list[Panel]) -> Diff:
    return reshaped(document, panels, pages={panel.page: None for panel in panels})
