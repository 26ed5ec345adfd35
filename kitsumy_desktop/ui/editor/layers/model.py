"""The layers of the page in view as a tree model that changes row by row."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.ui.editor.layers.rows import Layer, spoken_kind
from kitsumy_desktop.ui.i18n import tr

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
LAYERS = "application/x-kitsumy-layers"
"""A drag of rows: their ids as JSON."""
NAME, EYE, LOCK = 0, 1, 2
COLUMNS = 3
LAYER_ROLE = Qt.ItemDataRole.UserRole + 1


class Node:
    """A row that has a place in the model."""

    __slots__ = ("children", "layer", "number", "parent")

    def __init__(self, number: int, layer: Layer | None, parent: Node | None) -> None:
        self.number = number
        self.layer = layer
        self.parent = parent
        self.children: list[Node] = []

    def row(self) -> int:
        """Its place under its parent."""
        return self.parent.children.index(self) if self.parent is not None else 0


class LayersModel(QAbstractItemModel):
    """`show` brings it to a tree with as few rows removed, inserted and moved as that takes."""

    dropped = Signal(object, object, int)
    """Ids of rows, the Layer they are dropped under (None: the page), the row they come before (−1: onto)."""

    def __init__(self, accepts: Callable[[Sequence[str], Layer | None, int], bool]) -> None:
        """`accepts(ids, under, row)` tells whether rows may be dropped there."""
        super().__init__()
        self._accepts = accepts
        self._numbers = itertools.count(1)
        self._root = Node(0, None, None)
        self._nodes: dict[int, Node] = {0: self._root}
        self.dragged: Callable[[Sequence[str]], QMimeData] = rows_dragged
        """What a drag of these rows carries."""

    # -- what it holds --------------------------------------------------------------------------------

    def show(self, rows: Sequence[Layer], *, anew: bool = False) -> None:
        """Hold these rows; `anew` for another page: nothing of the old ones is kept."""
        if anew:
            self.beginResetModel()
            self._root = Node(0, None, None)
            self._nodes = {0: self._root}
            self._fill(self._root, rows)
            self.endResetModel()
        else:
            self._sync(self._root, rows)

    def layers(self, parent: Index = NO_PARENT) -> Iterator[tuple[QModelIndex, Layer]]:
        """Every row below `parent` with its index, from top to bottom."""
        for row in range(self.rowCount(parent)):
            index = self.index(row, NAME, parent)
            layer = self.layer(index)
            if layer is not None:
                yield index, layer
                yield from self.layers(index)

    def layer(self, index: Index) -> Layer | None:
        """What a row stands for."""
        return self._node(index).layer

    def index_of(self, layer_id: str) -> QModelIndex:
        """The row of a record or group; invalid where there is none."""
        return next((i for i, layer in self.layers() if layer.id == layer_id), QModelIndex())

    # -- as Qt asks for it ----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """The index of a row under a parent."""
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, children[row].number)

    def parent(self, index: Index = NO_PARENT) -> QModelIndex:  # type: ignore[override]
        """The row above in the tree."""
        above = self._node(index).parent
        return self._index(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many rows stand under a parent."""
        return len(self._node(parent).children) if parent.column() <= NAME else 0

    def columnCount(self, _parent: Index = NO_PARENT) -> int:
        """Name, eye, lock."""
        return COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be dragged; panels and groups take others."""
        layer = self.layer(index)
        if layer is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return usual | Qt.ItemFlag.ItemIsDropEnabled if layer.kind in ("panel", "group") else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name; what a screen reader says; the layer itself, which the delegate paints."""
        layer = self.layer(index)
        if layer is None:
            return None
        if role == LAYER_ROLE:
            return layer
        if role == Qt.ItemDataRole.DisplayRole:
            return layer.name if index.column() == NAME else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(layer, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return layer.name if index.column() == NAME else _spoken(layer, index.column())
        return None

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [LAYERS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What a drag of rows carries."""
        layers = (self.layer(i) for i in indexes if i.column() == NAME)
        return self.dragged([layer.id for layer in layers if layer is not None])

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Whether the dragged rows mean something at a place."""
        return self._accepts(dragged_ids(data), self.layer(parent), row)

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell of rows that were dropped; what that changes comes back through `show`."""
        ids, under = dragged_ids(data), self.layer(parent)
        if not self._accepts(ids, under, row):
            return False
        self.dropped.emit(ids, under, row)
        return True

    # -- inside ---------------------------------------------------------------------------------------

    def _node(self, index: Index) -> Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: Node, column: int = NAME) -> QModelIndex:
        return self.createIndex(node.row(), column, node.number) if node.parent is not None else QModelIndex()

    def _fill(self, parent: Node, rows: Sequence[Layer]) -> None:
        for layer in rows:
            node = self._made(layer, parent)
            parent.children.append(node)
            self._fill(node, layer.children)

    def _made(self, layer: Layer, parent: Node) -> Node:
        node = Node(next(self._numbers), layer, parent)
        self._nodes[node.number] = node
        return node

    def _sync(self, parent: Node, rows: Sequence[Layer]) -> None:
        wanted = {layer.id for layer in rows}
        index = self._index(parent)
        for at in reversed(range(len(parent.children))):
            held = parent.children[at].layer
            if held is None or held.id not in wanted:
                self.beginRemoveRows(index, at, at)
                self._forget(parent.children.pop(at))
                self.endRemoveRows()
        for at, layer in enumerate(rows):
            self._place(parent, at, layer)
            node = parent.children[at]
            if node.layer != layer:
                node.layer = layer
                self.dataChanged.emit(self._index(node), self._index(node, LOCK))
            self._sync(node, layer.children)

    def _place(self, parent: Node, at: int, layer: Layer) -> None:
        """The row of a layer brought to its place, or made there."""
        index = self._index(parent)
        names = [node.layer.id if node.layer is not None else "" for node in parent.children]
        now = names.index(layer.id, at) if layer.id in names[at:] else -1
        if now == at:
            return
        if now > at:
            self.beginMoveRows(index, now, now, index, at)
            parent.children.insert(at, parent.children.pop(now))
            self.endMoveRows()
            return
        self.beginInsertRows(index, at, at)
        node = self._made(layer, parent)
        self._fill(node, layer.children)
        parent.children.insert(at, node)
        self.endInsertRows()

    def _forget(self, node: Node) -> None:
        del self._nodes[node.number]
        for child in node.children:
            self._forget(child)


def rows_dragged(ids: Sequence[str]) -> QMimeData:
    """What a drag of rows within the list carries."""
    data = QMimeData()
    data.setData(LAYERS, QByteArray(json.dumps(list(ids)).encode()))
    return data


def dragged_ids(data: QMimeData) -> list[RecordId]:
    """The ids of the rows that are dragged; none for anything else."""
    if not data.hasFormat(LAYERS):
        return []
    try:
        found = json.loads(bytes(data.data(LAYERS).data()))
    except ValueError:
        return []
    return [str(i) for i in found] if isinstance(found, list) else []


def _spoken(layer: Layer, column: int) -> str:
    if column == EYE:
        return tr("Hidden") if layer.hidden else tr("Seen")
    if column == LOCK:
        return tr("Locked") if layer.pinned else tr("Not locked")
    words = [f"{spoken_kind(layer)}: {layer.name}"]
    words += [tr("hidden")] if layer.faded else []
    words += [tr("locked")] if layer.pinned else []
    return ", ".join(words)
