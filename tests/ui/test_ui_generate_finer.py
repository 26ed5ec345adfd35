"""The finer points of an order: several variations, seeds, LoRAs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Lora
from tests.support.picture_hands import art, dialog, make_comic
from tests.support.window_hands import WindowHands


def test_several_variations_are_quoted_and_ordered_together(hands: WindowHands) -> None:
    panels = make_comic(hands)
    hands.session.select((panels[1],))
    before = art(hands, panels[1])
    hands.do("picture.vary")
    shown = dialog(hands)
    assert (shown.wish.count, shown.wish.seed) == (1, None), "one, with a fresh seed"
    shown.variations.number.setValue(4)
    assert not shown.go.isEnabled(), "the price of one was shown"
    shown = dialog(hands)
    assert shown.quote.headline.text().startswith("4 pictures · ")
    assert hands.generation.called("quote")[-1][1].count == 4
    shown.go.click()
    hands.idle()
    batch = next(reversed(hands.generation.made_batches))
    jobs = hands.generation.jobs_of(batch)
    assert [j.panel for j in jobs] == [panels[1]] * 4
    assert hands.view.state.progress.batches[batch].total == 4
    first = hands.generation.finish(jobs[2].id)
    assert art(hands, panels[1]).picture == first.picture != before.picture
    hands.generation.finish(jobs[0].id)
    assert art(hands, panels[1]).picture == first.picture, "the first that arrived stays"
    assert len([t for t in hands.generation.made_takes.values() if t.panel == panels[1]]) == 2


def test_a_seed_is_a_whole_number_or_fresh(hands: WindowHands) -> None:
    panels = make_comic(hands)
    hands.session.select((panels[0],))
    hands.do("picture.vary")
    shown = dialog(hands)
    QTest.keyClicks(shown.variations.first, "x-1.7e")
    assert shown.wish.seed == 17
    QTest.keyClicks(shown.variations.first, "99999999")
    assert shown.wish.seed == 1799999999, "ten digits"
    QTest.keyClick(shown.variations.first, Qt.Key.Key_9)
    assert shown.wish.seed == 1799999999, "larger than any seed"
    shown.variations.first.clear()
    assert shown.wish.seed is None
    QTest.keyClicks(shown.variations.first, "4294967296")
    assert shown.wish.seed == 429496729
    QTest.keyClicks(shown.variations.first, "5")
    assert shown.wish.seed == 2**32 - 1
    assert dialog(hands).go.isEnabled()
    assert hands.generation.called("quote")[-1][1].seed == 2**32 - 1


def test_other_orders_have_neither_count_nor_seed(hands: WindowHands) -> None:
    make_comic(hands)
    hands.do("generate.comic")
    shown = dialog(hands)
    assert not shown.variations.isVisible()
    shown.variations.number.setValue(3)
    assert (shown.wish.count, shown.wish.seed) == (1, None)


def test_a_lora_is_offered_where_a_model_takes_it_and_remembered(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.kept_preferences = GenerationPreferences(
        loras={"flux1-dev": Lora("old.safetensors", 0.7)}
    )
    hands.do("generate.comic")
    shown = dialog(hands)
    assert not shown.lora.isVisible(), "which model will draw is not known"
    for model, offered in (("sdxl", True), ("nano-banana", False), ("flux1-dev", True), ("sdxl", True)):
        shown.model.setCurrentIndex(shown.model.findData(model))
        assert shown.lora.isVisible() == offered, model
        assert bool(shown.wish.loras) == (model == "flux1-dev"), model
    assert shown.lora.file.text() == "" and not shown.lora.strength.isEnabled()
    QTest.keyClicks(shown.lora.file, "comics/ink.safetensors")
    shown.lora.strength.setValue(0.85)
    shown.lora.strength.setValue(3)
    assert shown.lora.strength.value() == 1.5
    shown.lora.strength.setValue(0.85)
    assert not shown.go.isEnabled(), "priced anew"
    shown = dialog(hands)
    shown.go.click()
    hands.idle()
    ink = Lora("comics/ink.safetensors", 0.85)
    assert hands.generation.orders[-1][0].loras == (ink,)
    kept = hands.generation.preferences().loras
    assert kept == {"flux1-dev": Lora("old.safetensors", 0.7), "sdxl": ink}


def test_a_lora_that_is_taken_out_is_forgotten(hands: WindowHands) -> None:
    make_comic(hands)
    hands.generation.kept_preferences = GenerationPreferences(model="sdxl", loras={"sdxl": Lora("a", 0.7)})
    hands.do("generate.comic")
    shown = dialog(hands)
    assert shown.wish.loras == (Lora("a", 0.7),)
    shown.lora.file.selectAll()
    QTest.keyClick(shown.lora.file, Qt.Key.Key_Delete)
    shown = dialog(hands)
    shown.go.click()
    hands.idle()
    assert hands.generation.orders[-1][0].loras == ()
    assert hands.generation.preferences().loras == {}


def test_a_lora_is_not_for_an_upscale(hands: WindowHands) -> None:
    panels = make_comic(hands)
    hands.generation.kept_preferences = GenerationPreferences(loras={"esrgan-x4": Lora("a")})
    hands.session.select((panels[0],))
    hands.do("picture.upscale")
    shown = dialog(hands)
    shown.model.setCurrentIndex(shown.model.findData("esrgan-x4"))
    assert not shown.lora.isVisible() and shown.wish.loras == ()
