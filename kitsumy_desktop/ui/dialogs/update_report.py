"""What a changed script does, written out by page and panel."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import QColor

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.story.tree import Diagnostic
from kitsumy_desktop.story.update.values import ChangeKind, PanelChange, Touched, Where
from kitsumy_desktop.ui.dialogs.update_words import parts_of, rich
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.theme.tokens import Tokens

KINDS: dict[ChangeKind, str] = {
    "same": "unchanged",
    "changed": "changed",
    "moved": "moved",
    "new": "new",
    "gone": "gone",
}
TOUCHED: dict[Touched, str] = {
    "description": "description",
    "lines": "lines",
    "speaker": "speaker",
    "scene": "scene",
    "page": "page",
}


def report(
    changes: tuple[PanelChange, ...], remarks: tuple[Diagnostic, ...], before: Document, tokens: Tokens
) -> str:
    """HTML. `before`: the comic as it is."""
    made: list[str] = []
    page: int | None = None
    for change in changes:
        place = change.after or change.before
        if place is not None and place.page != page:
            page = place.page
            made.append(f"<h3>{escape(tr('Page {number}', number=page))}</h3>")
        made.append(_panel(change, before, tokens))
    if remarks:
        made.append(f"<h3>{escape(tr('Remarks'))}</h3>")
        for each in remarks:
            text = tr("Line {line}: {message}", line=each.line, message=told(each.message))
            made.append(f"<p style='color:{tokens.text_soft}'>{escape(text)}</p>")
    if not made:
        made.append(f"<p style='color:{tokens.text_soft}'>{escape(tr('Nothing changes.'))}</p>")
    return f"<style>{_style(tokens)}</style>{''.join(made)}"


def _panel(change: PanelChange, before: Document, tokens: Tokens) -> str:
    place = change.after or change.before
    number = place.panel if place is not None else 0
    head = f"<b>{escape(tr('Panel {number}', number=number))}</b>"
    sign = f"<span style='color:{_colour(change.kind, tokens)}'>{escape(tr(KINDS[change.kind]))}</span>"
    more = f" <span style='color:{tokens.text_soft}'>{escape(_more(change, before))}</span>"
    gone = f"color:{tokens.danger};background-color:{_soft(tokens.danger, tokens)}"
    new = f"color:{tokens.success};background-color:{_soft(tokens.success, tokens)}"
    words = rich(parts_of(change.text_before, change.text_after), gone, new)
    return f"<p class='head'>{head} · {sign}{more}</p><p class='words'>{words}</p>"


def _more(change: PanelChange, before: Document) -> str:
    told: list[str] = []
    if change.kind == "gone":
        told.append(_to_the_shelf(change.panel, before))
    elif change.before is not None and change.after is not None and change.before != change.after:
        told.append(tr("was {place}", place=_place(change.before, change.after)))
    if change.kind in ("changed", "moved") and change.touched:
        told.append(", ".join(tr(TOUCHED[t]) for t in TOUCHED if t in change.touched))
    return f"({'; '.join(told)})" if told else ""


def _to_the_shelf(panel: PanelId, before: Document) -> str:
    record = before.find(panel)
    if isinstance(record, Panel) and record.art is not None:
        return tr("goes to the shelf, with its picture")
    return tr("goes to the shelf")


def _place(was: Where, now: Where) -> str:
    if was.page == now.page:
        return tr("panel {panel}", panel=was.panel)
    return tr("page {page}, panel {panel}", page=was.page, panel=was.panel)


def _colour(kind: ChangeKind, tokens: Tokens) -> str:
    colours: dict[ChangeKind, str] = {
        "same": tokens.text_faint,
        "changed": tokens.warning,
        "moved": tokens.accent,
        "new": tokens.success,
        "gone": tokens.danger,
    }
    return colours[kind]


def _soft(colour: str, tokens: Tokens) -> str:
    """A ground for words of that colour: mostly what they stand on."""
    over, ground = QColor(colour), QColor(tokens.surface)
    pairs = ((over.red(), ground.red()), (over.green(), ground.green()), (over.blue(), ground.blue()))
    return QColor(*(round(0.12 * a + 0.88 * b) for a, b in pairs)).name()


def _style(tokens: Tokens) -> str:
    return (
        f"h3 {{ color: {tokens.text_soft}; font-size: 12px; margin-top: 14px; margin-bottom: 2px; }}"
        f"p.head {{ margin-top: 10px; margin-bottom: 2px; }}"
        f"p.words {{ margin-top: 0; margin-bottom: 4px; margin-left: 12px; }}"
    )
