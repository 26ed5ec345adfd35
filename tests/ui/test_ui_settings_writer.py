"""The settings' page of the writer: who can write, which model, addresses, endpoints, keys, and the limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitsumy_desktop.comic.errors import ProviderError
from kitsumy_desktop.comic.money import CENT, DOLLAR
from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.setup import EndpointSeen
from kitsumy_desktop.generation.text.quote import NO_PRICE
from kitsumy_desktop.ui.settings.dialog import SettingsDialog
from kitsumy_desktop.ui.settings.writer import WriterPage
from kitsumy_desktop.ui.settings.writer_parts import model_text, state_text
from kitsumy_desktop.ui.writing import TextProviderState
from tests.support.dialog_room import DialogRoom
from tests.support.fake_generation import FakeGeneration
from tests.support.fake_setup import GOOD_KEY
from tests.support.fake_writing import FREE_MODEL, PAID_MODEL, FakeWriting

VLLM = EndpointSeen("ep1", "writer", "runpod/worker-v1-vllm:v2.14.0", "", False, 3, 5, False)
COMFY = EndpointSeen("ep2", "comfy", "runpod/worker-comfyui:5.8.5-base", "", False, 3, 5, True)


class Services:
    """All the dialog asks for."""

    def __init__(self) -> None:
        self.generation = FakeGeneration()
        self.writing = FakeWriting()


class Hands:
    """Opens the page and does what a person does."""

    def __init__(self, app: QApplication) -> None:
        self.room = DialogRoom(app)
        self.services = Services()
        self.desk = self.services.writing
        self.generation = self.services.generation
        self.generation.keys["runpod"] = ("keyring", "rpa_kept_key_1234")
        self.generation.seen_endpoints = {"ep1": VLLM, "ep2": COMFY}

    def open(self) -> WriterPage:
        self.dialog = SettingsDialog(self.room.parent, self.services, self.room.theme, "writer")  # type: ignore[arg-type]
        self.dialog.show()
        page = self.dialog.pages["writer"]
        assert isinstance(page, WriterPage)
        self.page = page
        self.until(lambda: page.look.isEnabled() and bool(self.desk.called("quote_writing")), "it looked")
        self.quiet()
        return page

    def until(self, true: Callable[[], bool], what: str = "") -> None:
        self.room.until(true, what)

    def quiet(self) -> None:
        """Nothing is under way any more."""
        self.until(lambda: not len(self.dialog.tasks), "all is done")

    def kept(self) -> WritingPreferences:
        self.quiet()
        return self.desk.kept_preferences


@pytest.fixture
def hands(qapp: QApplication) -> Iterator[Hands]:
    made = Hands(qapp)
    yield made
    made.room.close()


def _models(page: WriterPage) -> list[str]:
    return [page.model.itemText(i) for i in range(page.model.count())]


def test_models_are_offered_with_what_a_page_costs(hands: Hands) -> None:
    page = hands.open()
    first, free, paid = _models(page)
    assert first == "The first that can be used"
    assert free == f"{FREE_MODEL.title}, free"
    assert paid.startswith(PAID_MODEL.title) and "a page" in paid and "$" in paid
    page.model.setCurrentIndex(2)
    page.model.activated.emit(2)
    hands.until(lambda: hands.kept().model == PAID_MODEL.id, "the choice is kept")
    hands.desk.known_models = ()
    page.look.click()
    hands.quiet()
    assert page.model.currentText() == f"{PAID_MODEL.id} (not there now)", "a choice is not lost unsaid"
    assert hands.desk.kept_preferences.model == PAID_MODEL.id


def test_providers_say_what_is_missing_and_what_to_do(hands: Hands) -> None:
    hands.desk.states = (
        TextProviderState("local-text", "On this computer", None, (FREE_MODEL,)),
        TextProviderState(
            "gemini-text", "Gemini", Refusal("gemini-text", "No Gemini key is set.", "Paste one.")
        ),
        TextProviderState("runpod-text", "RunPod", None, (PAID_MODEL,) * 6),
        TextProviderState("runpod-vllm", "My endpoint", None),
    )
    page = hands.open()
    texts = {name: told.text() for name, told in page.rows.texts.items()}
    assert texts["local-text"] == f"127.0.0.1:11434: {FREE_MODEL.title}"
    assert texts["gemini-text"] == "No Gemini key is set. Paste one."
    assert texts["runpod-text"].endswith("and 2 more")
    assert "no model" in texts["runpod-vllm"]
    hands.room.theme.choose("dark")
    assert {n: t.text() for n, t in page.rows.texts.items()} == texts


def test_addresses_are_added_made_right_and_removed(hands: Hands, qtbot: QtBot) -> None:
    page = hands.open()
    looks = len(hands.desk.called("providers"))
    qtbot.keyClicks(page.addresses.edit, "192.168.1.5:11434")
    qtbot.keyClick(page.addresses.edit, Qt.Key.Key_Return)
    hands.until(lambda: hands.kept().addresses == ("http://192.168.1.5:11434/v1",), "it is kept")
    assert "no key" in page.addresses.told.text() and page.addresses.edit.text() == ""
    assert len(hands.desk.called("providers")) > looks, "it is looked at"
    page.addresses.edit.setText("api.openai.com/v1")
    page.addresses.add.click()
    assert "not encrypted" in page.addresses.told.text()
    page.addresses.edit.setText("no address ://")
    page.addresses.add.click()
    assert "no address" in page.addresses.told.text()
    assert page.addresses.edit.text() == "no address ://", "it stays to be mended"
    page.addresses.edit.setText("https://api.openai.com/v1")
    page.addresses.add.click()
    hands.until(lambda: len(hands.kept().addresses) == 2, "the second as well")
    assert not page.addresses.remove.isEnabled()
    page.addresses.list.setCurrentRow(0)
    page.addresses.remove.click()
    hands.until(lambda: hands.kept().addresses == ("https://api.openai.com/v1",), "the first is gone")


def test_a_key_is_kept_like_the_others(hands: Hands) -> None:
    page = hands.open()
    page.key.edit.setText(GOOD_KEY)
    page.key.keep.click()
    hands.until(lambda: "openai" in hands.generation.keys, "it is kept")
    hands.until(lambda: page.key.forget.isVisible(), "and shown as kept")
    assert hands.generation.called("check_key")[-1][0] == "openai"
    assert GOOD_KEY not in page.key.told.text() and GOOD_KEY[-4:] in page.key.told.text()
    page.key.forget.click()
    hands.until(lambda: "openai" not in hands.generation.keys, "it is forgotten")


def test_endpoints_that_run_vllm_can_be_allowed(hands: Hands) -> None:
    hands.desk.kept_preferences = WritingPreferences(endpoints={"old": ""})
    page = hands.open()
    assert set(page.endpoints.boxes) == {"ep1", "old"}, "ComfyUI writes nothing"
    assert "not there any more" in page.endpoints.boxes["old"].text()
    page.endpoints.boxes["ep1"].click()
    hands.until(lambda: set(hands.kept().endpoints) == {"ep1", "old"}, "it is allowed")
    page.endpoints.boxes["old"].click()
    hands.until(lambda: set(hands.kept().endpoints) == {"ep1"}, "the other no longer")


def test_without_a_runpod_key_endpoints_are_not_looked_for(hands: Hands) -> None:
    hands.generation.keys.clear()
    page = hands.open()
    assert "RunPod key" in page.endpoints.told.text()
    assert not hands.generation.called("endpoints")


def test_limits_and_switches_are_kept(hands: Hands) -> None:
    page = hands.open()
    assert page.cap.value() == 2 * DOLLAR
    page.cap.amount.setValue(0.5)
    page.cap.amount.editingFinished.emit()
    hands.until(lambda: hands.kept().cap == 50 * CENT, "half a dollar")
    page.cap.on.setChecked(False)
    hands.until(lambda: hands.kept().cap is None, "no limit")
    page.off["gemini-text"].setChecked(True)
    hands.until(lambda: hands.kept().off == ("gemini-text",), "Gemini never")


def test_failures_are_told(hands: Hands) -> None:
    page = hands.open()
    hands.desk.fails["quote_writing"] = ProviderError("No price.")
    page.look.click()
    hands.quiet()
    assert PAID_MODEL.title in _models(page)[2], "without a price it can be chosen all the same"
    assert hands.dialog.told.text() == ""
    hands.desk.fails["providers"] = ProviderError("Nobody could be asked.")
    page.look.click()
    hands.until(lambda: "Nobody could be asked." in hands.dialog.told.text(), "it is told")
    assert page.look.isEnabled()


def test_words_for_prices() -> None:
    assert model_text(PAID_MODEL, 4000) == f"{PAID_MODEL.title}, about $0.004 a page"
    assert model_text(PAID_MODEL, None) == PAID_MODEL.title
    unknown = TextModel("openai-text", "m", f"m ({NO_PRICE})", "https://x/v1")
    assert model_text(unknown, None) == unknown.title, "not known is not free"
    near = msgspec.structs.replace(FREE_MODEL, where="http://10.0.0.2:8080/v1", name="Other")
    state = TextProviderState("local-text", "Near", None, (FREE_MODEL, near))
    assert state_text(state) == f"127.0.0.1:11434: {FREE_MODEL.title} · 10.0.0.2:8080: Other"
