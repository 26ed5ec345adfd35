"""RunPod: serverless endpoints (found, created for the person) and how pods are rented."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.generation.setup import EndpointPlan, EndpointSeen
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spins import WholeBox
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, row_of, say
from kitsumy_desktop.ui.theme.theme import Theme

SECONDS_A_MINUTE = 60
USUAL_WORKERS = 3


class EndpointPlanDialog(QDialog):
    """What "Create for me" would make and cost. `accepted` when the person agrees."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget, plan: EndpointPlan) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Create an endpoint"))
        self.setModal(True)
        self.resize(520, 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("This is made in your RunPod account:"), "soft"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for name, text in plan_rows(plan):
            form.addRow(label(name, "soft"), label(text, wrap=True))
        column.addLayout(form)
        column.addStretch(1)
        buttons = DialogButtons(self, tr("Create"))
        buttons.accepted.connect(self.accept)
        self.accepted.connect(lambda: self.agreed.emit(plan))
        column.addWidget(buttons)


def plan_rows(plan: EndpointPlan) -> tuple[tuple[str, str], ...]:
    """The plan as the person reads it."""
    hour = money_text(plan.per_second * 3600)
    monthly = (
        tr(
            "{amount} a month for {size} GB of storage",
            amount=money_text(plan.per_month),
            size=plan.volume_gb,
        )
        if plan.per_month
        else tr("nothing while no picture is made")
    )
    return (
        (tr("Name"), plan.name),
        (tr("Model"), plan.model),
        (tr("Image"), plan.image),
        (tr("GPUs"), ", ".join(plan.gpus or plan.pools)),
        (tr("Workers"), tr("0 to {count}; each stops after {seconds} s without work", count=plan.workers_max,
                           seconds=plan.idle_seconds)),
        (tr("Running costs"), tr("{second} a second of each worker ({hour} an hour)",
                                 second=money_text(plan.per_second), hour=hour)),
        (tr("Standing costs"), monthly),
        (tr("First picture"), tr("after about {minutes} min, later ones sooner",
                                 minutes=max(1, round(plan.first_start_seconds / SECONDS_A_MINUTE)))),
    )  # fmt: skip


class RunPodPage(SettingsPage):
    """Endpoints and pods."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(
            tr("RunPod"),
            tr("Ready-made models need nothing but the key. An endpoint of your own or a pod makes pictures "
               "with the model you choose."),
        )  # fmt: skip
        self.section(tr("Serverless endpoints"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.column.addLayout(self._grid)
        self.told = label("", "soft", wrap=True)
        self.column.addWidget(self.told)
        say(self.told, "")
        self.model = QComboBox()
        for known in models():
            if known.files:
                self.model.addItem(known.name, known.id)
        self.model.setAccessibleName(tr("Model of the new endpoint"))
        self.create_button = QPushButton(tr("Create for me…"))
        self.create_button.clicked.connect(lambda: self.spawn(self._plan(), "plan endpoint"))
        self.look = QPushButton(tr("Look again"))
        self.look.clicked.connect(self.shown)
        self.row(self.model, self.create_button, self.look)
        self._make_pods()

    def _make_pods(self) -> None:
        self.section(tr("Pods"))
        form = self.form()
        self.gpu = QComboBox()
        self.gpu.addItem(tr("The best value at the moment"), ())
        for gpu in shipped_facts().gpus:
            if gpu.pod_per_hour:
                price = tr("{name}, {size} GB, about {price} an hour", name=gpu.name, size=gpu.vram_gb,
                           price=money_text(gpu.pod_per_hour))  # fmt: skip
                self.gpu.addItem(price, (gpu.id,))
        self.gpu.setCurrentIndex(max(0, self.gpu.findData(self.preferences.pod_gpus)))
        self.gpu.activated.connect(lambda: self.prefer(pod_gpus=tuple(self.gpu.currentData())))
        form.addRow(tr("GPU"), self.gpu)
        self.idle = _seconds(self.preferences.idle_seconds)
        self.idle.valueChanged.connect(lambda n: self.prefer(idle_seconds=n))
        form.addRow(tr("Deleted when idle for"), self.idle)
        self.limit = _seconds(self.preferences.idle_limit_seconds)
        self.limit.valueChanged.connect(lambda n: self.prefer(idle_limit_seconds=n))
        form.addRow(tr("Deletes itself when idle for"), self.limit)
        self.silence = _seconds(self.preferences.silence_limit_seconds)
        self.silence.valueChanged.connect(lambda n: self.prefer(silence_limit_seconds=n))
        form.addRow(tr("… or without this program for"), self.silence)
        self.volume = QLineEdit(self.preferences.pod_volume)
        self.volume.setPlaceholderText(tr("none"))
        self.volume.editingFinished.connect(lambda: self.prefer(pod_volume=self.volume.text().strip()))
        form.addRow(tr("Network volume"), self.volume)
        self.column.addWidget(
            label(
                tr("A pod deletes itself even if this computer is off: no GPU outlives its use."),
                "faint",
                wrap=True,
            )
        )

    def shown(self) -> None:
        """Look at the account's endpoints."""
        self.spawn(self._look(), "look for endpoints")

    async def _look(self) -> None:
        kept = {k.account: k for k in await self.generation.kept()}
        there = "runpod" in kept and kept["runpod"].where is not None
        self.create_button.setEnabled(there)
        self.look.setEnabled(there)
        if not there:
            say(self.told, tr("Add your RunPod key under Accounts first."))
            return
        say(self.told, tr("Looking…"))
        try:
            seen = await self.generation.endpoints()
        finally:
            say(self.told, "")
        self._show(seen)

    def _show(self, seen: tuple[EndpointSeen, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if not seen:
            say(self.told, tr("There is no endpoint in this account yet."))
        for row, endpoint in enumerate(seen):
            self._add(row, endpoint)

    def _add(self, row: int, endpoint: EndpointSeen) -> None:
        self._grid.addWidget(label(endpoint.name), row, 0)
        allowed = QComboBox()
        allowed.setAccessibleName(tr("Use {name} for", name=endpoint.name))
        allowed.addItem(tr("not used"), "")
        for known in models():
            if known.files:
                allowed.addItem(known.name, known.id)
        now = self.preferences.endpoints.get(endpoint.id, "")
        allowed.setCurrentIndex(max(0, allowed.findData(now)))
        allowed.setEnabled(endpoint.usable)
        allowed.activated.connect(lambda: self._allow(endpoint.id, str(allowed.currentData())))
        self._grid.addWidget(allowed, row, 1)
        buttons = QWidget()
        inner = row_of(*self._buttons(endpoint))
        inner.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(inner)
        self._grid.addWidget(buttons, row, 2)

    def _buttons(self, endpoint: EndpointSeen) -> list[QWidget]:
        if not endpoint.usable:
            return [label(tr("runs no ComfyUI"), "faint")]
        made: list[QWidget] = []
        if endpoint.workers_max == 0:
            raise_ = QPushButton(tr("Wake up"))
            raise_.setToolTip(tr("RunPod has set its workers to 0 after days without work."))
            raise_.clicked.connect(lambda: self.spawn(self._raise(endpoint.id), "raise workers"))
            made.append(raise_)
        else:
            made.append(label(tr("{count} workers at most", count=endpoint.workers_max), "faint"))
        if endpoint.ours:
            delete = QPushButton(tr("Delete"))
            delete.clicked.connect(lambda: self.spawn(self._delete(endpoint.id), "delete endpoint"))
            made.append(delete)
        return made

    def _allow(self, endpoint: str, model: str) -> None:
        allowed = {k: v for k, v in self.preferences.endpoints.items() if k != endpoint}
        self.prefer(endpoints={**allowed, endpoint: model} if model else allowed)

    async def _plan(self) -> None:
        plan = await self.generation.plan_endpoint(str(self.model.currentData()))
        dialog = EndpointPlanDialog(self, plan)
        dialog.agreed.connect(lambda agreed: self.spawn(self._create(agreed), "create", to_the_end=True))
        dialog.open()

    async def _create(self, plan: EndpointPlan) -> None:
        say(self.told, tr("Creating…"))
        try:
            await self.generation.create_endpoint(plan)
        finally:
            say(self.told, "")
        await self._look()

    async def _raise(self, endpoint: str) -> None:
        await self.generation.raise_workers(endpoint, USUAL_WORKERS)
        await self._look()

    async def _delete(self, endpoint: str) -> None:
        await self.generation.delete_endpoint(endpoint)
        await self._look()


def _seconds(now: int) -> QSpinBox:
    box = WholeBox()
    box.setRange(30, 7200)
    box.setSingleStep(30)
    box.setSuffix(" s")
    box.setValue(now)
    return box
