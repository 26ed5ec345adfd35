"""Which inputs of the person's own ComfyUI graph take our values: guessed, then corrected by hand."""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.preferences import OwnGraph
from kitsumy_desktop.generation.recipes.own_graph import SLOTS, check_own
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.dialog_buttons import DialogButtons
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.page import say

WORDS = (*SLOTS, "reference1", "reference2", "reference3")
NAMED: dict[str, tuple[str, ...]] = {
    "seed": ("seed", "noise_seed"),
    "width": ("width",),
    "height": ("height",),
    "steps": ("steps",),
    "guidance": ("guidance", "cfg"),
    "strength": ("denoise",),
}
"""Our word → how inputs of ComfyUI's own nodes that mean it are called."""


class Place(msgspec.Struct, frozen=True):
    """An input that holds a value of its own, not a link."""

    where: str
    node: str
    name: str
    title: str
    kind: str


def places(text: str) -> tuple[Place, ...]:
    """All inputs of a graph that can be set. Raises InputError for what is no API-format graph."""
    try:
        graph = msgspec.json.decode(text, type=dict[str, dict[str, Any]])
        nodes = {key: (node["class_type"], dict(node["inputs"]), _title(node)) for key, node in graph.items()}
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            "This is not a graph in ComfyUI's API format.", "In ComfyUI choose Workflow → Export (API)."
        ) from error
    titles = Counter(title for _, _, title in nodes.values())
    return tuple(
        Place(f"{title if title and titles[title] == 1 else '#' + key}/{name}", key, name, title, kind)
        for key, (kind, inputs, title) in nodes.items()
        for name, value in inputs.items()
        if not isinstance(value, list)
    )


def guess(text: str) -> dict[str, str]:
    """The likely slots of a graph: samplers name the prompt nodes they follow, inputs tell the rest."""
    known = places(text)
    graph = msgspec.json.decode(text, type=dict[str, dict[str, Any]])
    found: dict[str, str] = {}
    for word, link in (("prompt", "positive"), ("negative", "negative")):
        target = _prompt_node(graph, link)
        place = next((p for p in known if p.node == target and p.name == "text"), None)
        if place is not None:
            found[word] = place.where
    texts = [p for p in known if p.name in ("text", "prompt") and p.where != found.get("negative")]
    if "prompt" not in found and texts:
        found["prompt"] = texts[0].where
    for word, names in NAMED.items():
        place = next((p for p in known if p.name in names), None)
        if place is not None:
            found[word] = place.where
    pictures = [p for p in known if p.kind == "LoadImage" and p.name == "image"]
    for number, place in enumerate(pictures[:3], start=1):
        found[f"reference{number}"] = place.where
    return found


def _prompt_node(graph: dict[str, dict[str, Any]], link: str) -> str | None:
    """The text encoder a sampler's input leads back to, through whatever conditions lie between."""
    for node in graph.values():
        target = node.get("inputs", {}).get(link)
        for _ in range(len(graph)):
            if not isinstance(target, list) or not target:
                break
            key = str(target[0])
            inputs = graph.get(key, {}).get("inputs", {})
            if isinstance(inputs.get("text"), str):
                return key
            target = inputs.get("conditioning") or inputs.get(link)
    return None


def _title(node: dict[str, Any]) -> str:
    meta = node.get("_meta")
    title = meta.get("title") if isinstance(meta, dict) else ""
    return title if isinstance(title, str) else ""


class GraphSlotsDialog(QDialog):
    """Emits `chosen(OwnGraph)`. Raises InputError when made with what is no graph."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, name: str, text: str) -> None:
        known, guessed = places(text), guess(text)
        super().__init__(parent)
        self._text = text
        self.setWindowTitle(tr("My own ComfyUI graph"))
        self.setModal(True)
        self.resize(560, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(
            label(tr("Which inputs take what? The rest of the graph stays as it is."), "soft", wrap=True)
        )
        body = QWidget()
        body.setProperty("role", "body")
        form = QFormLayout(body)
        form.setHorizontalSpacing(16)
        self.name = QLineEdit(name)
        form.addRow(tr("Name"), self.name)
        self.slots: dict[str, QComboBox] = {}
        for word in WORDS:
            combo = QComboBox()
            combo.addItem(tr("not set"), "")
            for place in known:
                combo.addItem(place.where, place.where)
            combo.setCurrentIndex(max(0, combo.findData(guessed.get(word, ""))))
            combo.setAccessibleName(word)
            self.slots[word] = combo
            form.addRow(word, combo)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        column.addWidget(area, 1)
        self.told = label("", "error", wrap=True)
        column.addWidget(self.told)
        say(self.told, "")
        buttons = DialogButtons(self, tr("Save"))
        buttons.accepted.connect(self._save)
        column.addWidget(buttons)

    def graph(self) -> OwnGraph:
        """As chosen."""
        slots = {word: str(combo.currentData()) for word, combo in self.slots.items() if combo.currentData()}
        return OwnGraph(self.name.text().strip() or tr("My graph"), self._text, slots)

    def _save(self) -> None:
        graph = self.graph()
        try:
            check_own(graph)
        except InputError as error:
            say(self.told, told(error), "error")
            return
        self.chosen.emit(graph)
        self.accept()
