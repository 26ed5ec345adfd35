"""Stale and coarse panels: small marks, and what it would cost to renew them."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.money import CENT
from kitsumy_desktop.generation.order import Quote
from kitsumy_desktop.ui.editor.pictures.stale_watch import REST_MS
from tests.support.picture_hands import dialog, make_comic, order, rest, shown
from tests.support.window_hands import WindowHands


def painted(hands: WindowHands) -> tuple[PanelId, ...]:
    """A comic whose pictures were all made."""
    ids = make_comic(hands)
    batch, jobs = order(hands, ids)
    for job in jobs:
        hands.generation.finish(job.id)
    hands.generation.end(batch)
    return ids


def change(hands: WindowHands, panel: PanelId) -> None:
    """Something the person does, after which the comic is looked at."""
    record = hands.document.panel(panel)
    brief = msgspec.structs.replace(record.brief, action=record.brief.action + " Rain.")
    hands.session.replace("Edit", msgspec.structs.replace(record, brief=brief))
    rest(hands, REST_MS / 1000 + 0.1)
    shown(hands)


def test_the_menu_says_how_many_and_how_much(hands: WindowHands) -> None:
    ids = painted(hands)
    action = hands.window.actions_["generate.stale"]
    assert not action.isEnabled() and action.text() == "Regenerate stale panels…"
    hands.generation.stale_panels = set(ids[1:4])
    change(hands, ids[1])
    assert action.text() == "Regenerate 3 stale panels · $0.01…"
    assert action.isEnabled()
    assert {p: m.kind for p, m in hands.view.state.marks.items()} == dict.fromkeys(ids[1:4], "stale")
    assert hands.view.stale.isVisible() and "3 stale panels · $0.01" in hands.view.stale.text()
    hands.view.stale.click()
    asked = dialog(hands)
    assert asked.scope.id == "stale" and asked.scope.panels == ids[1:4]
    asked.go.click()
    hands.idle()
    assert hands.generation.orders[-1][0].panels == ids[1:4]
    shown(hands)
    assert {hands.view.state.marks[p].kind for p in ids[1:4]} == {"waiting"}, "what is on its way says so"


def test_a_renewed_panel_is_stale_no_more(hands: WindowHands) -> None:
    ids = painted(hands)
    hands.generation.stale_panels = {ids[0]}
    change(hands, ids[0])
    assert hands.window.actions_["generate.stale"].text() == "Regenerate the stale panel · $0.004…"
    _batch, jobs = order(hands, ids[:1])
    hands.generation.finish(jobs[0].id)
    rest(hands, REST_MS / 1000 + 0.1)
    shown(hands)
    assert hands.view.state.marks == {}
    assert not hands.window.actions_["generate.stale"].isEnabled()


def test_no_price_is_no_reason_to_hide_the_stale(hands: WindowHands) -> None:
    ids = painted(hands)
    hands.generation.stale_panels = set(ids[:2])
    hands.generation.fails["quote"] = ProviderError("RunPod does not answer.")
    change(hands, ids[0])
    action = hands.window.actions_["generate.stale"]
    assert action.text() == "Regenerate 2 stale panels…" and action.isEnabled()
    assert not [t for t in hands.window.notices.texts() if "RunPod" in t]


def test_prices_are_not_asked_for_at_every_keystroke(hands: WindowHands) -> None:
    ids = painted(hands)
    hands.generation.stale_panels = {ids[0]}
    for _ in range(3):
        change(hands, ids[0])
    assert len(hands.generation.called("quote")) == 1


def test_a_stale_panel_is_renewed_from_its_card(hands: WindowHands) -> None:
    ids = painted(hands)
    hands.generation.stale_panels = {ids[2]}
    change(hands, ids[2])
    hands.session.select((ids[2],))
    assert hands.window.actions_["picture.mark"].isEnabled()
    assert hands.window.actions_["generate.panels"].text() == "Generate this panel…"
    assert "style changed" in hands.view.state.marks[ids[2]].text
    hands.generation.quoted = Quote(1, 0, None)
    hands.do("generate.panels")
    assert dialog(hands).scope.panels == (ids[2],)


def test_too_coarse_pictures_are_offered_an_upscale_but_drafts_are_not(hands: WindowHands) -> None:
    ids = make_comic(hands)
    _batch, jobs = order(hands, ids[:1])
    hands.generation.finish(jobs[0].id)
    hands.generation.coarse_panels = set(ids[:2])
    change(hands, ids[0])
    assert {p: m.kind for p, m in hands.view.state.marks.items()} == {ids[0]: "coarse"}
    assert "300 dpi" in hands.view.state.marks[ids[0]].text
    hands.session.select((ids[0],))
    hands.do("picture.upscale")
    asked = dialog(hands)
    assert asked.wish.kind == "upscale" and asked.wish.panels == ids[:1]
    assert asked.quote.quote is not None and asked.quote.quote.best is not None
    assert asked.quote.quote.best.cost < CENT
