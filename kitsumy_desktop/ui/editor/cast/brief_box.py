"""Who and what the brief of the selected panel names: sides, poses, faces, props; taken out by a click."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.records.panel import Brief, Figure, Panel
from kitsumy_desktop.editing.commands.cast import change_brief
from kitsumy_desktop.generation.recipes.words import FACES, POSES
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

SIDES = {"": "Anywhere", "left": "Left", "center": "Middle", "right": "Right", "back": "Background"}

NARROW = 80
"""Pixels a choice has at least: two stand beside each other."""


class BriefBox(QWidget):
    """`changing(panel)` comes before every change by the person."""

    changing = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._panel = ""
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._body = QWidget()
        self._column.addWidget(self._body)
        session.selected.connect(self._show)
        session.changed.connect(self._show)
        theme.changed.connect(self._renew)
        self._show()

    def set_figure(self, number: int, **fields: str) -> None:
        """Another side, pose or expression for a figure."""
        brief = self._brief()
        figures = list(brief.figures)
        figures[number] = msgspec.structs.replace(figures[number], **fields)
        text = {"position": "Change position", "pose": "Change pose", "expression": "Change expression"}
        self._commit(named(text[next(iter(fields))]), figures=tuple(figures))

    def remove_figure(self, number: int) -> None:
        """Somebody leaves the panel."""
        figures = self._brief().figures
        text = named("Remove {name} from the panel", name=figures[number].who)
        self._commit(text, figures=figures[:number] + figures[number + 1 :])

    def remove_prop(self, number: int) -> None:
        """A thing is no longer seen."""
        props = self._brief().props
        text = named("Remove {name} from the panel", name=props[number])
        self._commit(text, props=props[:number] + props[number + 1 :])

    def _brief(self) -> Brief:
        record = self._session.editor.committed.find(self._panel)
        return record.brief if isinstance(record, Panel) else Brief()

    def _commit(self, text: str, **fields: object) -> None:
        self.changing.emit(self._panel)
        diff = change_brief(self._session.editor.committed, self._panel, **fields)
        if not diff.is_empty:
            self._session.commit(text, diff)

    def _show(self, *_news: object) -> None:
        record = self._session.selected_record()
        if not isinstance(record, Panel):
            return
        shown = (record.id, record.brief.figures, record.brief.props)
        if shown != self._shown:
            self._panel, self._shown = record.id, shown
            self._renew()

    def _renew(self) -> None:
        brief = self._brief()
        old, self._body = self._body, QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(tr("Who is in it"), "soft"))
        if not brief.figures:
            column.addWidget(label(tr("Nobody. Drag somebody here from the cast."), "faint", wrap=True))
        for number, figure in enumerate(brief.figures):
            column.addWidget(self._figure(number, figure))
        if brief.props:
            column.addWidget(label(tr("Props"), "soft"))
        for number, name in enumerate(brief.props):
            column.addWidget(self._named(name, partial(self.remove_prop, number)))
        self._column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()

    def _figure(self, number: int, figure: Figure) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._named(figure.who, partial(self.remove_figure, number)), 0, 0, 1, 2)
        side = _choice(tr("Position of {name}", name=figure.who), SIDES, figure.position)
        side.activated.connect(lambda: self.set_figure(number, position=str(side.currentData())))
        pose = _choice(tr("Pose of {name}", name=figure.who), POSES, figure.pose, tr("Pose"))
        pose.activated.connect(lambda: self.set_figure(number, pose=_typed(pose)))
        face = _choice(
            tr("Expression of {name}", name=figure.who), FACES, figure.expression, tr("Expression")
        )
        face.activated.connect(lambda: self.set_figure(number, expression=_typed(face)))
        grid.addWidget(side, 1, 0)
        grid.addWidget(pose, 1, 1)
        grid.addWidget(face, 2, 0, 1, 2)
        for field, box in (("pose", pose), ("expression", face)):
            line = box.lineEdit()
            if line is not None:
                line.editingFinished.connect(partial(self._typed, number, field, box))
        return row

    def _typed(self, number: int, field: str, box: QComboBox) -> None:
        """The keyboard has left a field: words of the person's own."""
        figures = self._brief().figures
        if number < len(figures) and getattr(figures[number], field) != _typed(box):
            self.set_figure(number, **{field: _typed(box)})

    def _named(self, name: str, remove: Callable[[], None]) -> QWidget:
        """A name with a button that takes it out."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(name), 1)
        button = QToolButton()
        button.setIcon(self._theme.icon("x"))
        text = tr("Remove {name} from the panel", name=name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(remove)
        row.addWidget(button)
        return line


def _choice(name: str, options: Mapping[str, str], value: str, hint: str = "") -> QComboBox:
    """A combo box of values with their words; with a hint it takes words of the person's own as well."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumWidth(NARROW)
    box.setMinimumContentsLength(6)
    if hint:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        box.setLineEdit(line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem("", "")
    for key, words in options.items():
        box.addItem(tr(words), key)
    box.setCurrentIndex(box.findData(value))
    if hint and box.currentIndex() < 0:
        box.setEditText(value)
    return box


def _typed(box: QComboBox) -> str:
    """The value of an editable box: a known one by its words, else what was typed."""
    text = box.currentText().strip()
    known = box.findText(text)
    return str(box.itemData(known)) if known >= 0 else text
