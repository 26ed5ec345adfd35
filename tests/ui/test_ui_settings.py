"""The settings as a person uses them: a key pasted, checked, kept, forgotten; limits; endpoints; ComfyUI."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.errors import InputError, ProviderError
from kitsumy_desktop.comic.money import DOLLAR
from kitsumy_desktop.generation.setup import ComfySeen, EndpointSeen, Finding, KeyCheck
from kitsumy_desktop.ui.settings.accounts import AccountsPage
from kitsumy_desktop.ui.settings.comfy import ComfyPage
from kitsumy_desktop.ui.settings.dialog import PAGES, SettingsDialog
from kitsumy_desktop.ui.settings.graph_slots import guess, places
from kitsumy_desktop.ui.settings.notices import NoticesPage
from kitsumy_desktop.ui.settings.pictures import PicturesPage
from kitsumy_desktop.ui.settings.runpod import EndpointPlanDialog, RunPodPage
from kitsumy_desktop.ui.settings.spending import SpendingPage
from kitsumy_desktop.ui.theme.theme import Theme
from tests.support.fake_generation import FakeGeneration
from tests.support.fake_setup import GOOD_KEY
from tests.support.fake_writing import FakeWriting

GRAPH = """{
 "3": {"class_type": "KSampler", "_meta": {"title": "Sampler"}, "inputs": {"seed": 1, "steps": 20, "cfg": 7.0,
       "denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0],
       "latent_image": ["5", 0]}},
 "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "mine.safetensors"}},
 "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512, "batch_size": 1}},
 "6": {"class_type": "CLIPTextEncode", "_meta": {"title": "Words"},
       "inputs": {"text": "a cat", "clip": ["4", 1]}},
 "7": {"class_type": "CLIPTextEncode", "_meta": {"title": "Not"},
       "inputs": {"text": "blurry", "clip": ["4", 1]}},
 "8": {"class_type": "VAEDecode", "inputs": {"samples": ["3", 0], "vae": ["4", 2]}},
 "9": {"class_type": "SaveImage", "inputs": {"images": ["8", 0], "filename_prefix": "x"}}}"""


class Services:
    """All the dialog asks for."""

    def __init__(self, generation: FakeGeneration) -> None:
        self.generation = generation
        self.writing = FakeWriting()


class Hands:
    """Opens the dialog and lets the loop turn."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.loop = qasync.QEventLoop(app)
        asyncio.set_event_loop(self.loop)
        asyncio.events._set_running_loop(self.loop)
        self.generation = FakeGeneration()
        self.parent = QWidget()
        self.dialog = SettingsDialog(self.parent, Services(self.generation), Theme(app, "light"))  # type: ignore[arg-type]
        self.dialog.show()
        self.settle()

    def settle(self) -> None:
        for _ in range(30):
            self.app.processEvents()

    def until(self, true: Callable[[], bool]) -> None:
        for _ in range(500):
            if true():
                return
            self.settle()
        raise AssertionError("never happened")

    def page(self, name: str) -> QWidget:
        self.dialog.show_page(name)  # type: ignore[arg-type]
        self.settle()
        return self.dialog.pages[name]  # type: ignore[index]

    def close(self) -> None:
        self.dialog.close()
        self.until(lambda: not len(self.dialog.tasks))
        self.settle()
        self.parent.deleteLater()
        asyncio.events._set_running_loop(None)
        self.loop.close()
        asyncio.set_event_loop(None)


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    made = Hands(qapp)
    yield made
    made.close()


def accounts(hands: Hands) -> AccountsPage:
    page = hands.page("accounts")
    assert isinstance(page, AccountsPage)
    return page


def test_every_page_opens(hands: Hands) -> None:
    for name in PAGES:
        hands.page(name)
    assert hands.dialog.told.text() == ""


def test_a_key_is_pasted_checked_kept_and_forgotten(hands: Hands, qtbot: QtBot) -> None:
    field = accounts(hands).fields["runpod"]
    assert not field.keep.isEnabled() and not field.forget.isVisible()
    qtbot.keyClicks(field.edit, GOOD_KEY)
    assert field.edit.displayText() != GOOD_KEY, "nobody looking over the shoulder reads it"
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    hands.until(lambda: "runpod" in hands.generation.keys)
    hands.until(lambda: field.forget.isVisible())
    assert field.edit.text() == "" and not field.edit.isVisible()
    assert GOOD_KEY[-4:] in field.told.text() and GOOD_KEY not in field.told.text()
    field.forget.click()
    hands.until(lambda: not hands.generation.keys)
    hands.until(lambda: field.edit.isVisible())


def test_a_wrong_key_is_not_kept_and_stays_to_be_mended(hands: Hands, qtbot: QtBot) -> None:
    field = accounts(hands).fields["runpod"]
    field.edit.setText("rpa_nonsense")
    field.keep.click()
    hands.until(lambda: "not accepted" in field.told.text())
    assert hands.generation.keys == {} and field.edit.text() == "rpa_nonsense"
    assert not field.anyway.isVisible()


def test_a_key_that_lacks_something_names_it_and_may_be_kept(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def partial(*_: object) -> KeyCheck:
        return KeyCheck("partial", "The key may not do everything.", missing=("pods",))

    monkeypatch.setattr(hands.generation, "check_key", partial)
    field = accounts(hands).fields["runpod"]
    field.edit.setText("rpa_restricted")
    field.keep.click()
    hands.until(lambda: field.anyway.isVisible())
    assert "pods" in field.told.text()
    field.anyway.click()
    hands.until(lambda: hands.generation.keys.get("runpod") == ("keyring", "rpa_restricted"))


def test_without_a_keyring_it_says_so(hands: Hands) -> None:
    hands.generation.keyring = ""
    page = accounts(hands)
    page.shown()
    hands.until(lambda: "no keyring" in page.fields["gemini"].told.text())
    assert "KITSUMY_GEMINI_API_KEY" in page.fields["gemini"].told.text()


def test_the_account_is_diagnosed(hands: Hands) -> None:
    hands.generation.findings = (Finding("Pods", False, "May not be listed.", "Change the key."),)
    page = accounts(hands)
    page.diagnose.click()
    hands.until(lambda: page.diagnose.isEnabled() and bool(hands.generation.called("diagnose")))
    texts = [w.text() for w in page.findings.findChildren(QWidget) if hasattr(w, "text")]
    assert "May not be listed. Change the key." in texts


def test_a_failure_is_told_in_the_dialog(hands: Hands) -> None:
    hands.generation.fails["diagnose"] = ProviderError("RunPod cannot be reached.", "Try again.")
    accounts(hands).diagnose.click()
    hands.until(lambda: "cannot be reached" in hands.dialog.told.text())
    assert accounts(hands).diagnose.isEnabled()


def test_limits_are_kept_and_switched_off(hands: Hands) -> None:
    page = hands.page("spending")
    assert isinstance(page, SpendingPage)
    page.caps["day"].amount.setValue(2.5)
    page.caps["day"].amount.editingFinished.emit()
    hands.until(lambda: hands.generation.kept_preferences.caps.day == 2.5 * DOLLAR)
    page.caps["month"].on.setChecked(False)
    hands.until(lambda: hands.generation.kept_preferences.caps.month is None)
    assert hands.generation.kept_preferences.caps.batch == 5 * DOLLAR


def test_choices_of_pictures_hold_at_once(hands: Hands) -> None:
    page = hands.page("pictures")
    assert isinstance(page, PicturesPage)
    page.classic.setChecked(True)
    page.threshold.setValue(33)
    page.off["gemini"].setChecked(True)
    page.local.setChecked(True)
    hands.until(lambda: hands.generation.kept_preferences.off == ("gemini",))
    hands.until(lambda: hands.generation.kept_preferences.local_only)
    kept = hands.generation.kept_preferences
    assert (kept.policy, kept.classic_threshold) == ("classic", 33)


def test_a_webhook_must_be_an_address(hands: Hands) -> None:
    page = hands.page("notices")
    assert isinstance(page, NoticesPage)
    page.webhook.setText("somewhere")
    page.webhook.editingFinished.emit()
    assert page.told.isVisible() and hands.generation.kept_preferences.webhook == ""
    page.webhook.setText("https://example.org/hook")
    page.webhook.editingFinished.emit()
    hands.until(lambda: hands.generation.kept_preferences.webhook == "https://example.org/hook")


def test_an_endpoint_is_made_after_its_price_was_seen(hands: Hands) -> None:
    hands.generation.keys["runpod"] = ("keyring", GOOD_KEY)
    page = hands.page("runpod")
    assert isinstance(page, RunPodPage)
    hands.until(lambda: page.create_button.isEnabled())
    page.create_button.click()
    hands.until(lambda: bool(page.findChildren(EndpointPlanDialog)))
    assert hands.generation.called("create_endpoint") == [], "nothing is made before the person agrees"
    page.findChildren(EndpointPlanDialog)[0].accept()
    hands.until(lambda: bool(hands.generation.called("create_endpoint")))


def test_an_endpoint_asleep_is_woken(hands: Hands) -> None:
    hands.generation.keys["runpod"] = ("keyring", GOOD_KEY)
    hands.generation.seen_endpoints["e"] = EndpointSeen("e", "mine", "image", "", False, 0, 30, True)
    page = hands.page("runpod")
    hands.until(lambda: any(b.text() == "Wake up" for b in page.findChildren(QPushButton)))
    next(b for b in page.findChildren(QPushButton) if b.text() == "Wake up").click()
    hands.until(lambda: hands.generation.called("raise_workers") == [("e", 3)])


def test_without_a_key_the_endpoints_are_not_asked_for(hands: Hands) -> None:
    page = hands.page("runpod")
    assert isinstance(page, RunPodPage)
    hands.until(lambda: "key" in page.told.text())
    assert not page.create_button.isEnabled() and hands.generation.called("endpoints") == []


def test_comfy_is_found_or_installed(hands: Hands) -> None:
    page = hands.page("comfy")
    assert isinstance(page, ComfyPage)
    page.find_button.click()
    hands.until(lambda: "No ComfyUI answers. Start it, or install one below." in texts(page.found))
    hands.generation.comfys = (ComfySeen("http://127.0.0.1:8188", "0.33.0", "RTX", 24, ()),)
    page.find_button.click()
    hands.until(lambda: "http://127.0.0.1:8188" in texts(page.found))
    assert not page.install.isVisible()
    page.plan.click()
    hands.until(lambda: page.install.isVisible())
    page.install.click()
    hands.until(lambda: bool(hands.generation.installed))
    hands.until(lambda: "installed" in page.told.text())


def texts(widget: QWidget) -> list[str]:
    return [w.text() for w in widget.findChildren(QWidget) if hasattr(w, "text")]


def test_a_graph_of_ones_own_is_read_and_its_inputs_guessed(hands: Hands, tmp_path: Path) -> None:
    slots = guess(GRAPH)
    assert slots["prompt"] == "Words/text" and slots["negative"] == "Not/text"
    assert slots["seed"] == "Sampler/seed" and slots["width"] == "#5/width"
    assert slots["strength"] == "Sampler/denoise" and "reference1" not in slots
    assert all(p.name != "positive" for p in places(GRAPH)), "links are not offered"
    with pytest.raises(InputError, match="API format"):
        places('{"nodes": [], "links": []}')
    page = hands.page("pictures")
    assert isinstance(page, PicturesPage)
    file = tmp_path / "mine.json"
    file.write_text("no graph", encoding="utf-8")
    page.read_graph(file)
    assert "API format" in page.told.text()
    file.write_text(GRAPH, encoding="utf-8")
    page.read_graph(file)
    dialog = next(c for c in page.children() if hasattr(c, "slots"))
    dialog._save()  # type: ignore[attr-defined]
    hands.until(lambda: len(hands.generation.kept_preferences.graphs) == 1)
    hands.until(lambda: page.graphs.count() == 1)
    page.graphs.setCurrentRow(0)
    page.remove_graph.click()
    hands.until(lambda: page.graphs.count() == 0)
