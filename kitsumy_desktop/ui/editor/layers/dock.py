"""Layers beside the page: what lies on it from the top, to select, hide, lock, and put in another order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, RecordId
from kitsumy_desktop.editing.commands.groups import set_hidden, set_pinned
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.tools.hit import Target, TargetKind
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.editor.layers.drops import Drop, drop_diff, is_possible
from kitsumy_desktop.ui.editor.layers.model import LayersModel
from kitsumy_desktop.ui.editor.layers.rows import SWITCHES, Layer, LayerKind, layer_tree
from kitsumy_desktop.ui.editor.layers.tree import LayersTree
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme

BUTTONS = ("item.forward", "item.backward", "item.group", "edit.delete")
LEAST = 132
"""Pixels the list keeps where room is short."""
TARGETS: dict[LayerKind, TargetKind] = {
    "panel": "panel",
    "balloon": "balloon",
    "caption": "balloon",
    "sfx": "sfx",
    "lines": "effect",
    "tone": "effect",
    "smear": "effect",
    "group": "effect",
}


class LayersDock(QFrame):
    """Follows the page in view. Changes come in once they are true; a drag on the page is not followed."""

    menu_wanted = Signal(object, object)
    """tools.hit.Target, global QPoint."""
    entered = Signal(object)
    """Record ids somebody wants to work on."""

    def __init__(self, session: Session, actions: ActionSet, theme: Theme) -> None:
        super().__init__()
        self.setMinimumHeight(LEAST)
        self._session = session
        self._stale = True
        self._page: PageId | None = None
        self.model = LayersModel(self._accepts)
        self.tree = LayersTree(self.model, theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        empty = label(tr("Nothing lies on this page yet."), "faint", wrap=True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head(actions))
        column.addWidget(self._stack, 1)
        self._connect()

    def carry(self, dragged: Callable[[Sequence[str]], QMimeData]) -> None:
        """What a drag of rows carries besides themselves, for other programs."""
        self.model.dragged = dragged

    def renew(self) -> None:
        """Show the page in view as it is now."""
        page = self._session.page
        rows = layer_tree(self._session.editor.committed, page) if page is not None else ()
        with self.tree.unchosen():
            self.model.show(rows, anew=page != self._page)
        self._page = page
        self._stale = False
        self._stack.setCurrentIndex(0 if rows else 1)
        self.tree.follow(self._session.selection)

    def showEvent(self, event: QShowEvent) -> None:
        """What changed out of view is shown now."""
        super().showEvent(event)
        if self._stale:
            self.renew()

    def _make_head(self, actions: ActionSet) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 8, 4)
        row.setSpacing(0)
        row.addWidget(label(tr("Layers"), "section"))
        row.addStretch(1)
        for command in BUTTONS:
            row.addWidget(actions.button(command))
        return row

    def _connect(self) -> None:
        session, tree = self._session, self.tree
        session.changed.connect(self._changed)
        session.page_changed.connect(lambda _page: self._soon())
        session.selected.connect(tree.follow)
        tree.chosen.connect(session.select)
        tree.eye_clicked.connect(self._switch_eye)
        tree.lock_clicked.connect(self._switch_lock)
        tree.entered_row.connect(lambda layer: self.entered.emit(layer.records))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._ask_menu)
        self.model.dropped.connect(self._dropped)

    def _changed(self, _diff: Diff, phase: Phase) -> None:
        if phase is Phase.COMMIT:
            self._soon()

    def _soon(self) -> None:
        """At once where it is seen; else when it is."""
        self._stale = True
        if self.isVisible():
            self.renew()

    def _switch_eye(self, layer: Layer) -> None:
        ids = self._with_chosen(layer)
        hide = not layer.hidden
        self._session.commit(SWITCHES["hidden"][0 if hide else 1], set_hidden(self._document, ids, hide))

    def _switch_lock(self, layer: Layer) -> None:
        ids = self._with_chosen(layer)
        lock = not layer.pinned
        self._session.commit(SWITCHES["pinned"][0 if lock else 1], set_pinned(self._document, ids, lock))

    def _with_chosen(self, layer: Layer) -> tuple[RecordId, ...]:
        """A switch of a selected row is a switch of all selected rows."""
        chosen = self.tree.chosen_layers()
        rows = chosen if any(row.id == layer.id for row in chosen) else (layer,)
        return tuple(i for row in rows for i in row.records)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.tree.indexAt(at)
        layer = self.model.layer(index if index.isValid() else self.tree.currentIndex())
        if layer is not None:
            target = Target(TARGETS[layer.kind], layer.records[-1])
            self.menu_wanted.emit(target, self.tree.viewport().mapToGlobal(at))

    def _accepts(self, ids: Sequence[str], under: Layer | None, row: int) -> bool:
        return is_possible(self._document, self._drop(ids, under, row))

    def _dropped(self, ids: Sequence[str], under: Layer | None, row: int) -> None:
        if self._page is not None:
            diff = drop_diff(self._document, self._page, self._drop(ids, under, row))
            self._session.commit("Order layers", diff)

    def _drop(self, ids: Sequence[str], under: Layer | None, row: int) -> Drop:
        known = {layer.id: layer for _, layer in self.model.layers()}
        rows = tuple(known[i] for i in ids if i in known)
        top = tuple(layer for index, layer in self.model.layers() if not index.parent().isValid())
        return Drop(rows, under, row, under.children if under is not None else top)

    @property
    def _document(self) -> Document:
        return self._session.editor.committed
