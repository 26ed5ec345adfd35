"""Generate: which panels, how, what it costs. Nothing starts before its price is known and allowed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError, KitsumyError
from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.generation.order import Estimate, Quote
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.dialogs.generate_fields import PictureBox, Segments, Share, combo
from kitsumy_desktop.ui.dialogs.generate_finer import LoraField, Variations
from kitsumy_desktop.ui.dialogs.generate_quote import QuoteView
from kitsumy_desktop.ui.dialogs.generate_scope import TITLES, Asked, Scope, graphs_for, models_for
from kitsumy_desktop.ui.generation import Generation, Terms, Wish
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.spins import DecimalBox
from kitsumy_desktop.ui.parts.spoken import PROVIDERS, provider_name
from kitsumy_desktop.ui.tasks import Tasks

PAUSE_MS = 250
"""After a change the quote is asked for when nothing else has changed for so long."""
WIDTH = 620
MODES = (
    ("economy", "Economy", "The cheapest, however long it takes"),
    ("balanced", "Balanced", "Cheap, but no waiting for cents"),
    ("fast", "Fast", "As soon as possible"),
)
GRAPH = "graph:"
"""Before the name of an own graph in the list of models."""
FACTORS = (("2", "2 ×", ""), ("4", "4 ×", ""))


class GenerateDialog(QDialog):
    """Emits `chosen(Wish, Terms)`; the price of exactly these was shown."""

    chosen = Signal(object, object)
    settings_wanted = Signal(str)
    """Id of the provider that is to be set up. The price is asked for anew when this dialog is seen again."""

    def __init__(
        self,
        parent: QWidget,
        asked: Asked,
        document: Callable[[], Document],
        generation: Generation,
        tasks: Tasks,
        pictures: PictureCache,
    ) -> None:
        """`document`: the comic as it is when a quote is made."""
        super().__init__(parent)
        self._asked = asked
        self._document = document
        self._generation = generation
        self._tasks = tasks
        self._picture: PictureHash | None = asked.picture
        self._asking: asyncio.Task[object] | None = None
        self._setting_up = False
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._ask)
        self.setWindowTitle(tr(TITLES[asked.kind]))
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(self._make_form(pictures))
        self._show_lora()
        self._make_terms()
        self.quote = QuoteView()
        self.quote.chosen.connect(self._prefer)
        self.quote.settings_wanted.connect(self._to_settings)
        self.quote.grown.connect(lambda: QTimer.singleShot(0, self, self._fit))
        column.addWidget(self.quote)
        column.addLayout(self._make_buttons())
        self.finished.connect(self._over)
        self._ask()

    # -- what is asked for ----------------------------------------------------------------------------

    @property
    def scope(self) -> Scope:
        """The panels."""
        return self._asked.scopes[self.what.currentIndex()]

    @property
    def wish(self) -> Wish:
        """What is to be made."""
        asked, varied = self._asked, self._asked.kind == "vary"
        return Wish(
            asked.kind,
            self.scope.panels,
            model=self.model.currentData() if self.model.currentData() in self._models else "",
            graph=self.model.currentData().removeprefix(GRAPH) if self._is_graph else "",
            seed=self.variations.seed if varied else None,
            count=self.variations.count if varied else 1,
            words=self.words.text().strip(),
            picture=self._picture,
            mask=asked.mask,
            strength=self.strength.value,
            factor=float(self.factor.value),
            loras=(self.lora.lora,) if self._takes_lora and self.lora.lora is not None else (),
        )

    @property
    def _is_graph(self) -> bool:
        return str(self.model.currentData()).startswith(GRAPH)

    @property
    def _takes_lora(self) -> bool:
        """A LoRA belongs to one model: it is offered only where that one is chosen, and takes any."""
        chosen = self.model.currentData()
        return any(m.id == chosen and m.loras for m in models_for(self._asked.kind))

    @property
    def terms(self) -> Terms:
        """How it is to be made."""
        cap = self.cap.value()
        return Terms(
            choice=self.provider.currentData(),
            mode=self.mode.value,  # type: ignore[arg-type]
            urgent=self.urgent.isChecked(),
            local_only=self.local.isChecked(),
            cap=dollars(cap) if cap > 0 else None,
        )

    # -- making it ------------------------------------------------------------------------------------

    def _make_form(self, pictures: PictureCache) -> QFormLayout:
        kind = self._asked.kind
        form = self._form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.what = combo(tr("What"), ((s.id, s.text) for s in self._asked.scopes))
        self.what.setCurrentIndex(self._asked.scopes.index(self._asked.first))
        self.box = PictureBox(pictures, self._asked.picture or self._shown_picture())
        self.box.file_chosen.connect(self.take_file)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("What else the picture shall show"))
        self.strength = Share(tr("Strength"), 0.6, tr("Nearly the same"), tr("Quite another"))
        self.factor = Segments(tr("Size"), FACTORS)
        self.variations = Variations()
        preferred = self._generation.preferences()
        known = models_for(kind)
        self._models = frozenset(m.id for m in known)
        own = ((GRAPH + g.name, g.name) for g in graphs_for(kind, preferred.graphs))
        automatic = tr("What suits the style") if kind != "upscale" else tr("The usual one")
        self.model = combo(tr("Model"), (("", automatic), *((m.id, m.name) for m in known), *own))
        self.model.setCurrentIndex(max(0, self.model.findData(preferred.model)))
        self.lora = LoraField()
        self.mode = Segments(tr("Mode"), ((v, tr(t), tr(h)) for v, t, h in MODES))
        self.mode.choose(preferred.mode)
        rows: tuple[tuple[str, QWidget, bool], ...] = (
            (tr("What"), self.what, True),
            (tr("Picture"), self.box, kind == "image"),
            (tr("Size"), self.factor, kind == "upscale"),
            (tr("Variations"), self.variations, kind == "vary"),
            (tr("Words"), self.words, kind != "upscale"),
            (tr("Strength"), self.strength, kind in ("image", "inpaint")),
            (tr("Model"), self.model, True),
            (tr("LoRA"), self.lora, False),
            (tr("Mode"), self.mode, True),
        )
        for name, field, shown in rows:
            field.setAccessibleName(name)
            form.addRow(name, field)
            if not shown:  # to show one before the form has its dialog would make it a window
                form.setRowVisible(field, False)
        self.model.currentIndexChanged.connect(self._show_lora)
        for changed in (
            self.what.currentIndexChanged, self.words.textEdited, self.strength.changed, self.factor.changed,
            self.model.currentIndexChanged, self.mode.changed, self.variations.changed,
            self.lora.changed,
        ):  # fmt: skip
            changed.connect(self._changed)
        return form

    def _show_lora(self) -> None:
        """The one last used with the model that is chosen."""
        self.lora.show_lora(self._generation.preferences().loras.get(self.model.currentData()))
        self._form.setRowVisible(self.lora, self._takes_lora)

    def _make_terms(self) -> None:
        """The finer points: they keep what the settings say until they are touched."""
        preferred = self._generation.preferences()
        names = ((p, provider_name(p)) for p in PROVIDERS if p not in preferred.off)
        self.provider = combo(tr("Provider"), (("auto", tr("Chosen for me")), *names))
        self.provider.setCurrentIndex(max(0, self.provider.findData(preferred.choice)))
        self.cap = DecimalBox()
        self.cap.setAccessibleName(tr("At most"))
        self.cap.setRange(0.0, 1000.0)
        self.cap.setSingleStep(0.1)
        self.cap.setPrefix("$")
        self.cap.setSpecialValueText(tr("No limit here"))
        self.cap.setToolTip(tr("This order must not cost more. Your limits for day and month hold as well."))
        self.urgent = QCheckBox(tr("Urgent"))
        self.urgent.setToolTip(tr("No machine that would have to start first."))
        self.local = QCheckBox(tr("Only here"))
        self.local.setToolTip(tr("No picture and no word leaves this computer and its network."))
        self.local.setChecked(preferred.local_only)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.cap, 1)
        row.addWidget(self.urgent)
        row.addWidget(self.local)
        self._form.addRow(tr("Provider"), self.provider)
        self._form.addRow(tr("At most"), row)
        self.provider.currentIndexChanged.connect(self._changed)
        self.cap.valueChanged.connect(self._changed)
        self.urgent.toggled.connect(self._changed)
        self.local.toggled.connect(self._changed)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.go = QPushButton(tr("Generate"))
        self.go.setProperty("role", "primary")
        self.go.setDefault(True)
        self.go.clicked.connect(self._start)
        row.addWidget(cancel)
        row.addWidget(self.go)
        return row

    # -- the quote ------------------------------------------------------------------------------------

    def _changed(self, *_value: object) -> None:
        """What was quoted is not what is asked for any more."""
        self._cancel_asking()
        self.quote.ask()
        self._show_go()
        self._rest.start()

    def _ask(self) -> None:
        self._cancel_asking()
        self.quote.ask()
        self._show_go()
        self._asking = self._tasks.spawn(self._quote(self.wish, self.terms), "quote")

    async def _quote(self, wish: Wish, terms: Terms) -> None:
        try:
            quote = await self._generation.quote(self._document(), wish, terms)
        except KitsumyError as error:
            self.quote.show_error(error)
        else:
            self.quote.show_quote(_to_the_point(quote, terms), several=wish.count > 1)
        self._asking = None
        self._show_go()

    def _cancel_asking(self) -> None:
        self._rest.stop()
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None

    def _show_go(self) -> None:
        """The button says what it will cost, and can be pressed only when that is known and allowed."""
        best = self.quote.estimate
        self.go.setEnabled(best is not None)
        price = f" · {money_text(best.cost)}" if best is not None and best.cost else ""
        self.go.setText(tr("Generate") + price)

    def _fit(self) -> None:
        """As high as what there is to read."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _prefer(self, estimate: Estimate) -> None:
        """Another way was clicked: by its provider, or by what it is good at; its price is asked for anew."""
        best = self.quote.quote.best if self.quote.quote is not None else None
        if len(estimate.providers) == 1:
            self.provider.setCurrentIndex(max(0, self.provider.findData(estimate.providers[0])))
        elif best is not None:
            self.mode.choose("economy" if estimate.cost < best.cost else "fast")
            self.provider.setCurrentIndex(0)
        self._ask()

    def _start(self) -> None:
        if self.quote.estimate is not None:
            self._remember_lora()
            self.chosen.emit(self.wish, self.terms)
            self.accept()

    def _remember_lora(self) -> None:
        preferred, lora = self._generation.preferences(), self.lora.lora
        if not self._takes_lora or preferred.loras.get(self.wish.model) == lora:
            return
        others = {m: kept for m, kept in preferred.loras.items() if m != self.wish.model}
        loras = {**others, self.wish.model: lora} if lora is not None else others
        fresh = msgspec.structs.replace(preferred, loras=loras)
        self._tasks.spawn(self._generation.prefer(fresh), "remember a LoRA", to_the_end=True)

    def _to_settings(self, provider: str) -> None:
        self._setting_up = True
        self.settings_wanted.emit(provider)

    def event(self, event: QEvent) -> bool:
        """Back from the settings: something may be possible now that was not before."""
        if event.type() == QEvent.Type.WindowActivate and self._setting_up:
            self._setting_up = False
            self._ask()
        return super().event(event)

    def _over(self) -> None:
        self._cancel_asking()
        self.box.close_box()

    # -- the picture to begin with --------------------------------------------------------------------

    def take_file(self, path: Path) -> None:
        """Begin with a picture file; says so when it is none."""
        self._cancel_asking()
        self.quote.ask()
        self._show_go()
        self._asking = self._tasks.spawn(self._import(path), "picture")

    async def _import(self, path: Path) -> None:
        try:
            data = await asyncio.to_thread(_read, path)
            self._picture = await self._generation.import_reference(data)
        except KitsumyError as error:
            self.box.show_problem(told(error))
        else:
            self.box.show_picture(self._picture, path.name)
        self._asking = None
        self._ask()

    def _shown_picture(self) -> PictureHash | None:
        panels = self._asked.first.panels
        panel = self._document().find(panels[0]) if panels else None
        return panel.art.picture if isinstance(panel, Panel) and panel.art is not None else None


def _to_the_point(quote: Quote, terms: Terms) -> Quote:
    """Who chose a provider is told why that one cannot, and not that the others were not chosen."""
    if terms.choice == "auto":
        return quote
    told = tuple(r for r in quote.refusals if r.provider == terms.choice)
    return msgspec.structs.replace(quote, refusals=told)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            tr("“{name}” cannot be read.", name=path.name), str(error.strerror or error)
        ) from error
