"""Ordering pictures: the quote comes first, nothing starts before it is known and allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.money import CENT, DOLLAR
from kitsumy_desktop.comic.records.job import Mode, ProviderId
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.order import CapName, Estimate, Quote, Share
from kitsumy_desktop.ui.dialogs.generate import GenerateDialog
from kitsumy_desktop.ui.dialogs.generate_scope import graphs_for, models_for, scopes
from kitsumy_desktop.ui.generation import Kind, Terms, Wish
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from tests.support.picture_hands import art, dialog, make_comic, opened, order, rest, waiting_dialog
from tests.support.window_hands import WindowHands


def estimate(provider: ProviderId, cost: int, seconds: float) -> Estimate:
    return Estimate((Share(provider, 5),), cost, cost - CENT, cost + CENT, seconds, seconds / 2, seconds * 2)


BEST = estimate("runpod-public", 10 * CENT, 720)
QUICK = estimate("runpod-serverless", 13 * CENT, 180)
CHEAP = estimate("runpod-pod", 8 * CENT, 5400)


def test_the_quote_reads_as_people_say_it(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.quoted = Quote(38, 5, BEST, (QUICK, CHEAP))
    hands.do("generate.comic")
    texts = dialog(hands).quote.texts()
    assert texts[0] == "38 panels · 5 exist already, free · $0.10 in 12 min"
    assert texts[1:3] == ["or $0.13 in 3 min", "or $0.08 in 1 h 30 min"]
    assert "$0.09 – $0.11 · 6 min – 24 min · RunPod public endpoint" in texts


def test_generating_the_drafts_of_a_comic(hands: WindowHands) -> None:
    panels = make_comic(hands)
    hands.do("generate.comic")
    shown = dialog(hands)
    assert shown.scope.id == "missing" and shown.scope.panels == panels
    shown.words.setText("in the rain")
    QTest.keyClicks(shown.words, "!")
    shown = dialog(hands)
    assert shown.go.text() == "Generate · $0.02"
    shown.go.click()
    hands.idle()
    wish, terms = hands.generation.orders[-1]
    assert wish == Wish("generate", panels, words="in the rain!") and terms == Terms()
    quoted, _ = hands.generation.called("quote")[-1][1:]
    assert quoted == wish, "what is ordered is what was quoted"


def test_nothing_starts_while_the_quote_is_being_made(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.hold("quote")
    hands.do("generate.page")
    shown = waiting_dialog(hands)
    assert not shown.go.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    hands.generation.let_go("quote")
    shown = dialog(hands)
    assert shown.go.isEnabled() and hands.generation.orders == []
    shown.mode.choose("fast")
    shown.mode.changed.emit()
    assert not shown.go.isEnabled(), "the price of something else was shown"
    hands.until(shown.go.isEnabled, "the new price")
    assert hands.generation.called("quote")[-1][2].mode == "fast"


def test_only_the_last_question_counts(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.hold("quote")
    hands.do("generate.comic")
    shown = waiting_dialog(hands)
    shown.what.setCurrentIndex(shown.what.findData("page"))
    rest(hands, 0.4)
    hands.generation.let_go("quote")
    dialog(hands)
    assert shown.quote.quote is not None
    assert shown.quote.quote.pictures == 3, "the first answer would have been for five"


@pytest.mark.parametrize(
    ("cap", "left", "words"),
    [
        ("batch", 5 * DOLLAR, "your limit for one order ($5.00)"),
        ("day", 3 * CENT, "left of today's limit ($0.03)"),
        ("month", 0, "left of this month's limit ($0)"),
        ("order", CENT, "the limit set here ($0.01)"),
    ],
)
def test_over_a_limit_it_is_refused(hands: WindowHands, cap: CapName, left: int, words: str) -> None:
    make_comic(hands)
    hands.generation.quoted = Quote(5, 0, BEST, over_cap=cap, cap_left=left)
    hands.do("generate.comic")
    shown = dialog(hands)
    assert words in shown.quote.against.text()
    assert not shown.go.isEnabled()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    shown.go.click()
    hands.idle()
    assert hands.generation.orders == []


def test_another_way_is_clicked_and_priced_anew(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.quoted = Quote(5, 0, BEST, (QUICK,))
    hands.do("generate.comic")
    shown = dialog(hands)
    shown.quote.alternatives()[0].click()
    assert not shown.go.isEnabled()
    shown = dialog(hands)
    assert hands.generation.called("quote")[-1][2].choice == "runpod-serverless"
    shown.go.click()
    hands.idle()
    assert hands.generation.orders[-1][1].choice == "runpod-serverless"


@pytest.mark.parametrize(("cost", "mode"), [(8 * CENT, "economy"), (13 * CENT, "fast")])
def test_a_way_by_several_providers_is_a_mode(hands: WindowHands, cost: int, mode: Mode) -> None:
    make_comic(hands)
    split = Estimate((Share("runpod-pod", 4), Share("comfy", 1)), cost, cost, cost, 9.0, 8.0, 10.0)
    hands.generation.quoted = Quote(5, 0, BEST, (split,))
    hands.do("generate.comic")
    dialog(hands).quote.alternatives()[0].click()
    dialog(hands)
    terms = hands.generation.called("quote")[-1][2]
    assert (terms.mode, terms.choice) == (mode, "auto")


def test_who_cannot_do_it_says_why_and_leads_to_the_settings(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.quoted = Quote(
        5, 0, None, refusals=(Refusal("runpod-pod", "No key is kept.", "Paste one.", True),)
    )
    hands.do("generate.comic")
    shown = dialog(hands)
    assert not shown.go.isEnabled()
    assert "RunPod pod: No key is kept." in shown.quote.texts()
    link = next(b for b in shown.quote.findChildren(QPushButton) if b.text() == "Set up…")
    link.click()
    hands.settle()
    settings = opened(hands, SettingsDialog)
    assert len(settings) == 1
    hands.generation.quoted = None
    settings[0].close()
    shown.activateWindow()
    hands.until(shown.go.isEnabled, "the price is asked for again")


def test_a_quote_that_fails_says_why(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.fails["quote"] = ProviderError("RunPod does not answer.", "Try later.")
    hands.do("generate.comic")
    shown = dialog(hands)
    assert "RunPod does not answer." in shown.quote.against.text()
    assert not shown.go.isEnabled()
    assert hands.window.notices.texts() == [], "it is said where it is looked for"


def test_what_exists_already_is_free(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.quoted = Quote(5, 5, Estimate((), 0, 0, 0, 0.0, 0.0, 0.0))
    hands.do("generate.comic")
    shown = dialog(hands)
    assert shown.quote.headline.text() == "5 panels · made already, free"
    assert shown.go.isEnabled() and shown.go.text() == "Generate"


def test_the_terms_begin_as_the_settings_say(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.kept_preferences = GenerationPreferences(
        choice="comfy", mode="economy", local_only=True, model="sdxl", off=("gemini",)
    )
    hands.do("generate.comic")
    shown = dialog(hands)
    assert shown.terms == Terms("comfy", "economy", local_only=True)
    assert shown.wish.model == "sdxl"
    assert shown.provider.findData("gemini") < 0
    shown.cap.setValue(0.25)
    shown.urgent.setChecked(True)
    assert shown.terms.cap == 25 * CENT and shown.terms.urgent


def test_which_panels_can_be_asked_for(hands: WindowHands) -> None:
    panels = make_comic(hands)
    page = hands.document.comic.pages[1]
    found = {s.id: s.panels for s in scopes(hands.document, page, panels[:1], panels[1:3])}
    assert found == {
        "selected": panels[:1],
        "stale": panels[1:3],
        "page": panels[3:],
        "missing": panels,
        "comic": panels,
    }
    assert "selected" not in {s.id for s in scopes(hands.document, page, (), ())}


def test_a_picture_that_was_made_is_not_among_the_drafts(hands: WindowHands) -> None:
    panels = make_comic(hands)
    _, jobs = order(hands, panels[:1])
    hands.generation.finish(jobs[0].id)
    found = {s.id: s.panels for s in scopes(hands.document, None, (), ())}
    assert found == {"missing": panels[1:], "comic": panels}


@pytest.mark.parametrize("kind", ["generate", "vary", "image", "inpaint", "upscale"])
def test_models_are_offered_for_what_they_can_do(kind: Kind) -> None:
    names = [m.id for m in models_for(kind)]
    assert names
    assert ("esrgan-x4" in names) == (kind == "upscale")
    assert ("nano-banana" in names) == (kind in ("generate", "vary", "image"))


def test_an_own_graph_is_chosen_like_a_model(hands: WindowHands) -> None:
    make_comic(hands)
    mine = OwnGraph("My ink", "{}", {"prompt": "Text/text"})
    hands.generation.kept_preferences = GenerationPreferences(graphs=(mine,))
    assert graphs_for("generate", (mine,)) == (mine,) and graphs_for("inpaint", (mine,)) == ()
    hands.do("generate.comic")
    shown = dialog(hands)
    shown.model.setCurrentIndex(shown.model.findText("My ink"))
    assert (shown.wish.graph, shown.wish.model) == ("My ink", "")
    shown.model.setCurrentIndex(shown.model.findData("sdxl"))
    assert (shown.wish.graph, shown.wish.model) == ("", "sdxl")


@pytest.mark.parametrize(("command", "kind"), [("picture.vary", "vary"), ("picture.upscale", "upscale")])
def test_new_pictures_from_the_one_that_is_shown(hands: WindowHands, command: str, kind: Kind) -> None:
    panels = make_comic(hands)
    hands.session.select((panels[1],))
    hands.do(command)
    shown = dialog(hands)
    if kind == "upscale":
        shown.factor.choose("4")
        assert not shown.words.isVisible()
    shown.go.click()
    hands.idle()
    wish = hands.generation.orders[-1][0]
    assert (wish.kind, wish.panels) == (kind, panels[1:2])
    assert wish.factor == (4.0 if kind == "upscale" else 2.0)


def test_a_picture_from_a_file(hands: WindowHands, tmp_path: Path) -> None:
    panels = make_comic(hands)
    good, bad = tmp_path / "sketch.png", tmp_path / "notes.png"
    Image.new("RGB", (320, 200), "teal").save(good)
    bad.write_text("no picture")
    hands.session.select((panels[0],))
    hands.do("picture.image")
    shown = dialog(hands)
    assert shown.wish.picture is None, "the panel's own"
    shown.box.file_chosen.emit(bad)
    hands.until(shown.go.isEnabled, "the price of what is asked for still")
    assert shown.wish.picture is None
    shown.box.file_chosen.emit(good)
    hands.until(lambda: shown.wish.picture is not None and shown.go.isEnabled(), "the file is kept")
    shown.strength.slider.setValue(35)
    dialog(hands).go.click()
    hands.idle()
    wish = hands.generation.orders[-1][0]
    assert wish.picture is not None and hands.library.picture_path(wish.picture).exists()
    assert wish.strength == 0.35


def test_it_is_kept_quiet_about_a_dialog_that_was_left(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.hold("quote")
    hands.do("generate.comic")
    shown = waiting_dialog(hands)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    hands.generation.let_go("quote")
    hands.idle()
    assert not opened(hands, GenerateDialog) and hands.generation.orders == []


def test_closing_the_comic_closes_its_dialog(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.hold("quote")
    hands.do("generate.comic")
    waiting_dialog(hands)
    hands.do("file.home")
    hands.generation.let_go("quote")
    hands.idle()
    assert hands.window.view is None
    assert not opened(hands, GenerateDialog)


def test_ordering_keeps_the_page_as_it_is(hands: WindowHands) -> None:
    panels = make_comic(hands)
    before = art(hands, panels[0])
    hands.session.select((panels[0],))
    hands.do("generate.panels")
    shown = dialog(hands)
    assert shown.scope.id == "selected"
    shown.go.click()
    hands.idle()
    assert art(hands, panels[0]) == before, "until a picture arrives"


def test_who_chose_a_provider_is_not_told_of_the_others(hands: WindowHands) -> None:
    make_comic(hands)
    noise = (
        Refusal("comfy", "Another provider was chosen."),
        Refusal("gemini", "Another provider was chosen."),
    )
    hands.generation.quoted = Quote(5, 0, BEST, refusals=noise)
    hands.do("generate.comic")
    shown = dialog(hands)
    assert len(shown.quote.texts()) == 4, "nobody was chosen by hand: both are told"
    shown.provider.setCurrentIndex(shown.provider.findData("runpod-public"))
    shown = dialog(hands)
    assert not any("Another provider" in t for t in shown.quote.texts())
    assert not shown.quote.findChild(
        QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    ).isVisible()
    own = Refusal("runpod-public", "No key is kept.", "Paste one.", True)
    hands.generation.quoted = Quote(5, 0, None, refusals=(*noise, own))
    shown.urgent.setChecked(True)
    shown = dialog(hands)
    assert shown.quote.texts()[-1] == "RunPod public endpoint: No key is kept."
    assert not any("Another provider" in t for t in shown.quote.texts())
