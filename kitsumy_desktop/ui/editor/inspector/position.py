"""Where what is selected lies on the page and how large it is, in numbers; and buttons that arrange it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal, TypeAlias

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.editing.commands.arrange import common_box
from kitsumy_desktop.editing.commands.groups import move_all
from kitsumy_desktop.editing.commands.together import movable
from kitsumy_desktop.tools.gestures.transform_many import fitted
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, line
from kitsumy_desktop.ui.parts.length_box import LengthBox, NumberBox

ALIGN = ("align.left", "align.centre", "align.right", "align.top", "align.middle", "align.bottom")
SEVERAL = (
    "distribute.gaps_across",
    "distribute.gaps_down",
    "distribute.centres_across",
    "distribute.centres_down",
    "equal.size",
)
Change: TypeAlias = Literal["move", "size", "turn"]
REST_MS = 600
"""A value that has not changed for so long becomes an undo step."""
FAR = 20_000.0
LEAST = 1.0
"""Points a thing is wide and high at least."""


class PositionBox(QWidget):
    """Place and size of the selection's common box, from the trim's top left corner."""

    def __init__(self, session: Session, actions: ActionSet) -> None:
        super().__init__()
        self._session = session
        self._pending: Change | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.finish)
        self.left = self._length(-FAR, tr("X"), partial(self._move, "x"))
        self.top = self._length(-FAR, tr("Y"), partial(self._move, "y"))
        self.wide = self._length(LEAST, tr("Width"), partial(self._size, "w"))
        self.high = self._length(LEAST, tr("Height"), partial(self._size, "h"))
        self.angle = NumberBox(-180.0, 180.0)
        self.angle.setSuffix(" °")
        self.angle.setDecimals(1)
        self.angle.setAccessibleName(tr("Turn"))
        self.angle.valueChanged.connect(self._turn)
        self.angle.editingFinished.connect(self.finish)
        self._angle_name = label(tr("Turn"), "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(label(tr("Position and size").upper(), "section"))
        column.addLayout(self._fields())
        column.addWidget(_row(actions, ALIGN))
        self._several = _row(actions, SEVERAL)
        column.addWidget(self._several)
        column.addSpacing(4)
        column.addWidget(line())
        session.selected.connect(self._show)
        session.changed.connect(self._show)
        self.hide()

    def finish(self) -> None:
        """Commit what has only been previewed."""
        self._rest.stop()
        what, self._pending = self._pending, None
        if what == "move":
            self._session.commit("Move")
        elif what == "size":
            self._session.commit("Resize")
        elif what == "turn":
            self._session.commit("Turn")

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        names = ((tr("X"), self.left), (tr("Y"), self.top), (tr("W"), self.wide), (tr("H"), self.high))
        for n, (name, box) in enumerate(names):
            grid.addWidget(label(name, "soft"), n // 2, 2 * (n % 2))
            grid.addWidget(box, n // 2, 2 * (n % 2) + 1)
        turn = QHBoxLayout()  # its name is longer than the letters above
        turn.addWidget(self._angle_name)
        turn.addWidget(self.angle)
        turn.addStretch(1)
        grid.addLayout(turn, 2, 0, 1, 4)
        return grid

    def _length(self, low: float, name: str, change: Callable[[float], None]) -> LengthBox:
        box = LengthBox(self._session.units, low, FAR)
        box.setAccessibleName(name)
        # Arrow keys and the wheel step as well, and a hundred millimetres need the room.
        box.setButtonSymbols(LengthBox.ButtonSymbols.NoButtons)
        box.setProperty("role", "narrow")
        box.setMinimumWidth(60)
        box.valueChanged.connect(change)
        box.editingFinished.connect(self.finish)
        return box

    def _show(self, *_news: object) -> None:
        box = self._box(self._session.document)
        if box is None:
            self.hide()
            return
        loose = self._loose()
        for field, value in ((self.left, box.x), (self.top, box.y), (self.wide, box.w), (self.high, box.h)):
            field.show_value(value)
            field.setEnabled(bool(loose))
        record = self._session.selected_record()
        turns = isinstance(record, Sfx | Lines)
        self.angle.setVisible(turns)
        self._angle_name.setVisible(turns)
        if isinstance(record, Sfx | Lines):
            self.angle.show_value(record.angle)
            self.angle.setEnabled(bool(loose))
        self._several.setVisible(len(self._session.selection) > 1)
        self.show()

    def _loose(self) -> tuple[RecordId, ...]:
        return movable(self._session.editor.committed, self._session.selection)

    def _box(self, document: Document) -> Rect | None:
        """The common box of what can be moved, or else of what is selected."""
        scene = self._scene(document)
        if scene is None:
            return None
        ids = self._loose() or self._session.selection
        boxes = [scene.box(i) for i in ids if scene.has_box(i)]
        return common_box(boxes) if boxes else None

    def _scene(self, document: Document) -> Scene | None:
        page = self._session.page
        if page is None or document.find(page) is None:
            return None
        return Scene(document, PageId(page), self._session.services.book)

    def _move(self, axis: str, value: float) -> None:
        document = self._session.editor.committed
        box = self._box(document)
        if box is not None:
            way = Point(value - box.x, 0.0) if axis == "x" else Point(0.0, value - box.y)
            self._preview("move", move_all(document, self._loose(), way))

    def _size(self, side: str, value: float) -> None:
        scene = self._scene(self._session.editor.committed)
        box = self._box(self._session.editor.committed)
        if scene is not None and box is not None:
            w, h = (value, box.h) if side == "w" else (box.w, value)
            self._preview("size", fitted(scene, self._loose(), box, Rect(box.x, box.y, w, h)))

    def _turn(self, angle: float) -> None:
        document = self._session.editor.committed
        record = document.find(self._session.selection[0]) if self._session.selection else None
        if isinstance(record, Sfx | Lines):
            turned = msgspec.structs.replace(record, angle=angle, locked=True)
            self._preview("turn", changed(document, [turned]))

    def _preview(self, what: Change, diff: Diff) -> None:
        self._pending = what
        self._session.editor.preview(diff)
        self._rest.start()


def _row(actions: ActionSet, commands: tuple[str, ...]) -> QWidget:
    """Buttons side by side."""
    row = QWidget()
    inner = QHBoxLayout(row)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(2)
    for command in commands:
        inner.addWidget(actions.button(command))
    inner.addStretch(1)
    return row
