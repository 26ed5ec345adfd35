"""What a take was made from, to read: the parts of its prompt, model, seed, size."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.records.job import Job
from kitsumy_desktop.comic.records.recipe import PartRole, Recipe
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label, line
from kitsumy_desktop.ui.parts.spoken import model_name, provider_name

ROLES: dict[PartRole, str] = {
    "style": "Style",
    "shot": "Shot",
    "cast": "Cast",
    "action": "Action",
    "place": "Place",
    "prop": "Props",
    "light": "Light",
    "space": "Room for lettering",
    "finish": "Finish",
    "hand": "Your words",
}


class RecipeDialog(QDialog):
    """Shows a recipe; nothing can be changed."""

    def __init__(self, parent: QWidget, job: Job) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recipe"))
        self.resize(520, 400)
        recipe = job.recipe or job.wanted
        self._prompt = recipe.prompt
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 8, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        for name, text in parts_of(recipe):
            form.addRow(label(name, "soft"), _words(text))
        form.addRow(line())
        for name, text in facts_of(job, recipe):
            form.addRow(label(name, "soft"), _words(text))
        area.setWidget(body)
        column.addWidget(area, 1)
        row = QHBoxLayout()
        copy = QPushButton(tr("Copy prompt"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._prompt))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)


def parts_of(recipe: Recipe) -> list[tuple[str, str]]:
    """Name and text of every part of the prompt that says something."""
    parts = [(tr(ROLES[p.role]), p.text) for p in recipe.parts if p.text.strip()]
    return [*parts, (tr("To be avoided"), recipe.negative)] if recipe.negative else parts


def facts_of(job: Job, recipe: Recipe) -> list[tuple[str, str]]:
    """Everything else that determined the picture, and what it cost."""
    facts = [
        (tr("Model"), model_name(recipe.model) or tr("chosen by the provider")),
        (tr("Seed"), str(recipe.seed)),
        (tr("Size"), tr("{w} × {h} pixels", w=recipe.width, h=recipe.height)),
    ]
    if recipe.steps:
        facts.append((tr("Steps"), str(recipe.steps)))
    if recipe.loras:
        facts.append((tr("LoRA"), ", ".join(f"{lora.file} ({lora.strength:g})" for lora in recipe.loras)))
    if recipe.references:
        named = [r.of or tr("a picture") for r in recipe.references]
        facts.append((tr("References"), ", ".join(named)))
    if recipe.edit is not None:
        facts.append((tr("From a picture"), tr("{share} may change", share=f"{recipe.edit.strength:.0%}")))
    if job.provider is not None:
        facts.append((tr("Made by"), provider_name(job.provider)))
    facts.append((tr("Cost"), money_text(job.paid) if job.paid else tr("free")))
    return facts


def _words(text: str) -> QWidget:
    made = label(text, wrap=True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made
