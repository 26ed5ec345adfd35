"""Writer: which language models there are, which is preferred, what a story may cost at most."""

from __future__ import annotations

import asyncio

import msgspec
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.preferences import WritingPreferences
from kitsumy_desktop.comic.records.text import TextModel, TextProviderId
from kitsumy_desktop.story.writer.wishes import Wishes
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.accounts import KeyField, KnownAccount
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, say
from kitsumy_desktop.ui.settings.spending import CapField
from kitsumy_desktop.ui.settings.writer_parts import AddressList, EndpointBoxes, ProviderRows, model_text
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing import WRITERS, TextQuote, WritingDesk

OPENAI = KnownAccount(
    "openai",
    "Key for these addresses",
    "OpenAI's, or that of another service that speaks like it. It is sent to no address of your own network.",
    "https://platform.openai.com/api-keys",
    "KITSUMY_OPENAI_API_KEY",
)
SAMPLE = Wishes("A lamp burns in a window over the harbour, and nobody lives there.", pages=8)
"""A usual story: what a page costs is shown for it."""
COMBO_WIDTH = 380


class WriterPage(SettingsPage):
    """How stories are written."""

    def __init__(self, generation: Generation, desk: WritingDesk, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self._desk = desk
        self.heading(
            tr("Writer"),
            tr("From an idea to a script: a language model writes, on this computer for nothing or elsewhere "
               "by the word. Without one, prose is laid out as it is."),
        )  # fmt: skip
        form = self.form()
        self.model = QComboBox()
        self.model.setFixedWidth(COMBO_WIDTH)
        self.model.setAccessibleName(tr("Preferred model"))
        self.model.activated.connect(lambda: self._keep(model=str(self.model.currentData())))
        form.addRow(tr("Preferred model"), self.model)
        self.cap = CapField(tr("One story"), self.writing.cap)
        self.cap.on.toggled.connect(self._keep_cap)
        self.cap.amount.editingFinished.connect(self._keep_cap)
        form.addRow(tr("One story"), self.cap)
        self.section(tr("Who can write"))
        self.rows = ProviderRows(theme)
        self.column.addWidget(self.rows)
        self.look = QPushButton(tr("Look again"))
        self.look.clicked.connect(self.shown)
        self.row(self.look)
        self._make_addresses()
        self._make_endpoints()
        self._make_off()
        self._list_models((), {})

    @property
    def writing(self) -> WritingPreferences:
        """As they are."""
        return self._desk.preferences()

    def _make_addresses(self) -> None:
        self.section(tr("Other addresses"))
        self.column.addWidget(
            label(
                tr("Any server that speaks as OpenAI's does. Ollama, llama.cpp and LM Studio on this "
                   "computer are found by themselves."), "soft", wrap=True,
            )
        )  # fmt: skip
        self.addresses = AddressList(self.writing.addresses)
        self.addresses.changed.connect(lambda found: self._keep(again=True, addresses=tuple(found)))
        self.column.addWidget(self.addresses)
        self.key = KeyField(OPENAI, self.generation, self.tasks)
        self.key.changed.connect(self.shown)
        self.column.addWidget(self.key)

    def _make_endpoints(self) -> None:
        self.section(tr("My vLLM endpoints on RunPod"))
        self.endpoints = EndpointBoxes(self._allow)
        self.column.addWidget(self.endpoints)

    def _make_off(self) -> None:
        self.section(tr("Never use"))
        self.off: dict[TextProviderId, QCheckBox] = {}
        for provider in WRITERS:
            box = QCheckBox(tr(WRITERS[provider]))
            box.setChecked(provider in self.writing.off)
            box.toggled.connect(self._choose_off)
            self.off[provider] = box
            self.column.addWidget(box)

    def shown(self) -> None:
        """Look who is there."""
        self.spawn(self._look(), "look for writers")
        self.spawn(self._look_account(), "look for endpoints of the writer")

    async def _look(self) -> None:
        self.look.setEnabled(False)
        self.look.setText(tr("Looking…"))
        try:
            self.rows.show_states(await self._desk.providers())
            models = await self._desk.models()
            self._list_models(models, {})
            self._list_models(models, await self._prices(models))
        except KitsumyError:
            self._looked()
            raise
        # Not when it is cancelled: the page is gone then.
        self._looked()

    def _looked(self) -> None:
        self.look.setEnabled(True)
        self.look.setText(tr("Look again"))

    async def _prices(self, models: tuple[TextModel, ...]) -> dict[str, Money]:
        """What a page of a usual story costs with each model that is paid."""
        paid = [m for m in models if not m.free]
        quotes = await asyncio.gather(
            *(self._desk.quote_writing(SAMPLE, m) for m in paid), return_exceptions=True
        )
        found: dict[str, Money] = {}
        for model, quote in zip(paid, quotes, strict=True):
            if isinstance(quote, TextQuote):
                found[model.id] = (quote.low + quote.high) // 2 // SAMPLE.pages
            elif not isinstance(quote, KitsumyError):
                raise quote
        return found

    def _list_models(self, models: tuple[TextModel, ...], prices: dict[str, Money]) -> None:
        chosen = self.writing.model
        self.model.clear()
        self.model.addItem(tr("The first that can be used"), "")
        for model in sorted(models, key=lambda m: (m.free is False, m.provider)):
            self.model.addItem(model_text(model, prices.get(model.id)), model.id)
        if chosen and self.model.findData(chosen) < 0:
            self.model.addItem(tr("{model} (not there now)", model=chosen), chosen)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))

    async def _look_account(self) -> None:
        kept = {k.account: k for k in await self.generation.kept()}
        if "openai" in kept:
            self.key.show_kept(kept["openai"], self.generation.keyring_name())
        allowed = tuple(self.writing.endpoints)
        if "runpod" not in kept or kept["runpod"].where is None:
            self.endpoints.show_endpoints((), allowed)
            say(self.endpoints.told, tr("Add your RunPod key under Accounts first."))
            return
        seen = tuple(e for e in await self.generation.endpoints() if e.writes)
        self.endpoints.show_endpoints(seen, allowed)

    def _allow(self, endpoint: str, on: bool) -> None:
        others = {k: v for k, v in self.writing.endpoints.items() if k != endpoint}
        self._keep(again=True, endpoints={**others, endpoint: ""} if on else others)

    def _choose_off(self) -> None:
        self._keep(again=True, off=tuple(p for p, box in self.off.items() if box.isChecked()))

    def _keep_cap(self) -> None:
        self._keep(cap=self.cap.value())

    def _keep(self, *, again: bool = False, **values: object) -> None:
        """Keep changed preferences; `again`: others can write now."""
        self.spawn(self._kept(values, again), "keep the writer's preferences", to_the_end=True)

    async def _kept(self, values: dict[str, object], again: bool) -> None:
        async with self.tasks.one_at_a_time:
            now = self.writing
            changed = msgspec.structs.replace(now, **values)
            if changed != now:
                await self._desk.prefer(changed)
        if again:
            await self._look()
