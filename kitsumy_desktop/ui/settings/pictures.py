"""Pictures: who makes them, how dear waiting is, which model, and the person's own ComfyUI graphs."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QListWidget, QPushButton

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.job import Choice, Mode, ProviderId
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.ui.generation import Generation
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.parts.spins import WholeBox
from kitsumy_desktop.ui.settings.graph_slots import GraphSlotsDialog
from kitsumy_desktop.ui.settings.page import SettingsPage, SettingsTasks, say
from kitsumy_desktop.ui.theme.theme import Theme

CHOICES: dict[Choice, str] = {
    "auto": "Whoever is best at the moment",
    "comfy": "ComfyUI on this computer or network",
    "runpod-public": "RunPod, ready-made models",
    "runpod-serverless": "RunPod, my serverless endpoint",
    "runpod-pod": "RunPod, a pod for the batch",
    "gemini": "Gemini",
    "draft": "The built-in draft artist",
}
MODES: dict[Mode, str] = {
    "economy": "Economy: waiting costs nothing",
    "balanced": "Balanced: an hour is worth a dollar",
    "fast": "Fast: an hour is worth twenty dollars",
}
LIST_HEIGHT = 96


class PicturesPage(SettingsPage):
    """How pictures are made unless an order says otherwise."""

    def __init__(self, generation: Generation, tasks: SettingsTasks, theme: Theme) -> None:
        super().__init__(generation, tasks, theme)
        self.heading(tr("Pictures"), tr("What holds unless an order says otherwise."))
        form = self.form()
        self.choice = _combo(CHOICES, self.preferences.choice)
        self.choice.activated.connect(lambda: self.prefer(choice=self.choice.currentData()))
        form.addRow(tr("Made by"), self.choice)
        self.mode = _combo(MODES, self.preferences.mode)
        self.mode.activated.connect(lambda: self.prefer(mode=self.mode.currentData()))
        form.addRow(tr("Money or time"), self.mode)
        self.model = _combo(
            {"": "What suits the style", **{m.id: m.name for m in models()}}, self.preferences.model
        )
        self.model.activated.connect(self._choose_model)
        form.addRow(tr("Model"), self.model)
        self.licence = label("", "faint", wrap=True)
        self.column.addWidget(self.licence)
        self.local = QCheckBox(tr("Only on this computer and its network: no picture and no word leaves it"))
        self.local.setChecked(self.preferences.local_only)
        self.local.toggled.connect(lambda on: self.prefer(local_only=on))
        self.column.addWidget(self.local)
        self._make_policy()
        self._make_providers()
        self._make_graphs()
        self._tell_licence()

    def _make_policy(self) -> None:
        self.section(tr("Choosing between pod and serverless"))
        self.classic = QCheckBox(tr("By a fixed number: a pod for more than"))
        self.classic.setChecked(self.preferences.policy == "classic")
        self.threshold = WholeBox()
        self.threshold.setRange(1, 1000)
        self.threshold.setValue(self.preferences.classic_threshold)
        self.threshold.setAccessibleName(tr("Pictures from which a pod is used"))
        self.threshold.setEnabled(self.classic.isChecked())
        self.classic.toggled.connect(self._choose_policy)
        self.threshold.valueChanged.connect(lambda n: self.prefer(classic_threshold=n))
        self.row(self.classic, self.threshold, label(tr("pictures")))
        self.column.addWidget(
            label(
                tr("Otherwise expected cost and time are weighed anew for every batch."), "faint", wrap=True
            )
        )

    def _make_providers(self) -> None:
        self.section(tr("Never use"))
        self.off: dict[ProviderId, QCheckBox] = {}
        for provider in get_args(ProviderId):
            if provider == "draft":
                continue
            box = QCheckBox(tr(CHOICES[provider]))
            box.setChecked(provider in self.preferences.off)
            box.toggled.connect(self._choose_off)
            self.off[provider] = box
            self.column.addWidget(box)

    def _make_graphs(self) -> None:
        self.section(tr("My own ComfyUI graphs"))
        self.graphs = QListWidget()
        self.graphs.setFixedHeight(LIST_HEIGHT)
        self.graphs.setAccessibleName(tr("My own ComfyUI graphs"))
        self.column.addWidget(self.graphs)
        self.add_graph = QPushButton(tr("Add…"))
        self.add_graph.clicked.connect(self._ask_graph)
        self.remove_graph = QPushButton(tr("Remove"))
        self.remove_graph.clicked.connect(self._remove_graph)
        self.row(self.add_graph, self.remove_graph)
        self.told = label("", "soft", wrap=True)
        self.column.addWidget(self.told)
        say(self.told, "")
        self._list_graphs()

    def read_graph(self, path: Path) -> None:
        """Read a graph saved with “Export (API)” and ask which of its inputs take our values."""
        try:
            text = path.read_text(encoding="utf-8")
            dialog = GraphSlotsDialog(self, path.stem, text)
        except (OSError, UnicodeDecodeError) as error:
            say(self.told, tr("“{name}” cannot be read: {why}", name=path.name, why=str(error)), "error")
            return
        except InputError as error:
            say(self.told, told(error), "error")
            return
        say(self.told, "")
        dialog.chosen.connect(self._add_graph)
        dialog.open()

    def _ask_graph(self) -> None:
        dialog = QFileDialog(self, tr("A graph saved with “Export (API)”"), "", "*.json")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_graph(Path(name)))
        dialog.open()

    def _add_graph(self, graph: OwnGraph) -> None:
        others = tuple(g for g in self.preferences.graphs if g.name != graph.name)
        self.spawn(self._keep_graphs((*others, graph)), "keep graph", to_the_end=True)

    def _remove_graph(self) -> None:
        row = self.graphs.currentRow()
        kept = tuple(g for n, g in enumerate(self.preferences.graphs) if n != row)
        self.spawn(self._keep_graphs(kept), "remove graph", to_the_end=True)

    async def _keep_graphs(self, graphs: tuple[OwnGraph, ...]) -> None:
        await self._prefer({"graphs": graphs})
        self._list_graphs()

    def _list_graphs(self) -> None:
        self.graphs.clear()
        for graph in self.preferences.graphs:
            self.graphs.addItem(f"{graph.name}  ({', '.join(graph.slots)})")
        self.remove_graph.setEnabled(bool(self.preferences.graphs))

    def _choose_model(self) -> None:
        self.prefer(model=self.model.currentData())
        self._tell_licence()

    def _tell_licence(self) -> None:
        known = next((m for m in models() if m.id == self.model.currentData()), None)
        self.licence.setVisible(known is not None)
        if known is None:
            return
        sold = (
            tr("pictures may be sold")
            if known.licence.pictures_commercial
            else tr("pictures may not be sold")
        )
        self.licence.setText(f"{known.licence.name} · {sold} · {known.licence.url}")

    def _choose_policy(self, classic: bool) -> None:
        self.threshold.setEnabled(classic)
        self.prefer(policy="classic" if classic else "planner")

    def _choose_off(self) -> None:
        self.prefer(off=tuple(p for p, box in self.off.items() if box.isChecked()))


def _combo(choices: dict[str, str] | dict[Choice, str] | dict[Mode, str], now: str) -> QComboBox:
    combo = QComboBox()
    for value, text in choices.items():
        combo.addItem(tr(text), value)
    combo.setCurrentIndex(max(0, combo.findData(now)))
    return combo
