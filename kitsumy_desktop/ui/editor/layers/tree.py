"""The list of layers: rows with an icon and a name, an eye and a lock at the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.ui.editor.layers.model import EYE, LAYER_ROLE, LOCK, NAME, LayersModel
from kitsumy_desktop.ui.editor.layers.rows import Layer, LayerKind
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme

ROW = 26
TOGGLE = 26
SYMBOL = 15
ICONS: dict[LayerKind, str] = {
    "group": "group",
    "panel": "square",
    "balloon": "message-circle",
    "caption": "captions",
    "sfx": "zap",
    "lines": "focus",
    "tone": "grip",
    "smear": "wind",
}
FREE = "square-dashed"
"""A panel that is out of the layout."""
Index = QModelIndex | QPersistentModelIndex


class LayerDelegate(QStyledItemDelegate):
    """Paints one cell. Eyes and locks of rows that are as usual show under the mouse and where selected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high."""
        return QSize(super().sizeHint(option, index).width(), ROW)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """What is not drawn on the page is faint here."""
        super().initStyleOption(option, index)
        layer: Layer | None = index.data(LAYER_ROLE)
        if layer is None:
            return
        tokens = self._theme.tokens
        colour = QColor(tokens.text_faint if layer.faded else tokens.text)
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            option.palette.setColor(role, colour)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() == NAME:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            tint = tokens.text_faint if layer.faded else tokens.text_soft
            name = FREE if layer.free else ICONS[layer.kind]
            option.icon = QIcon(icons.pixmap(name, tint, SYMBOL))
            option.decorationSize = QSize(SYMBOL, SYMBOL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground, name and icon; or a symbol in the middle of a narrow cell."""
        super().paint(painter, option, index)
        layer: Layer | None = index.data(LAYER_ROLE)
        if layer is None or index.column() == NAME:
            return
        near = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected
        symbol, strong = _symbol(layer, index.column())
        if not strong and not option.state & near:
            return
        tokens = self._theme.tokens
        drawn = icons.pixmap(symbol, tokens.text_soft if strong else tokens.text_faint, SYMBOL)
        middle = option.rect.center()
        painter.drawPixmap(QPointF(middle.x() - SYMBOL / 2 + 1, middle.y() - SYMBOL / 2 + 1), drawn)


class LayersTree(QTreeView):
    """Rows to select, switch and drag. What that changes is for whoever listens."""

    chosen = Signal(object)
    """tuple of record ids: the person selected other rows."""
    eye_clicked = Signal(object)
    """Layer."""
    lock_clicked = Signal(object)
    entered_row = Signal(object)
    """Layer: Enter or a double click."""

    def __init__(self, model: LayersModel, theme: Theme) -> None:
        super().__init__()
        self._layers = model
        self._following = False
        self._collapsed: set[str] = set()
        self._theme = theme
        self.setModel(model)
        self._delegate = LayerDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "layers")
        self.setAccessibleName(tr("Layers"))
        self.setAccessibleDescription(
            tr("What lies on the page, the topmost first. Space hides and shows, Enter goes to it.")
        )
        self._set_up()
        model.rowsInserted.connect(self._open_new)
        model.modelReset.connect(self._open_all)
        self.collapsed.connect(lambda index: self._keep_collapsed(index, True))
        self.expanded.connect(lambda index: self._keep_collapsed(index, False))
        self.selectionModel().selectionChanged.connect(self._selected)
        theme.changed.connect(self._tint)
        self._tint()

    def chosen_layers(self) -> tuple[Layer, ...]:
        """The rows that are selected, the current one last."""
        rows = [self._layers.layer(i) for i in self.selectionModel().selectedRows(NAME)]
        current = self._layers.layer(self.currentIndex())
        found = [layer for layer in rows if layer is not None and layer != current]
        return (*found, *([current] if current is not None and current in rows else []))

    @contextmanager
    def unchosen(self) -> Iterator[None]:
        """What happens to the selected rows meanwhile, because rows come and go, is nobody's choice."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def follow(self, ids: Sequence[RecordId]) -> None:
        """Select the rows of what is selected on the page; a whole group is its one row."""
        if self._following or set(_records(self.chosen_layers())) == set(ids):
            return
        wanted, selection, last = set(ids), QItemSelection(), QModelIndex()
        taken: set[str] = set()
        for index, layer in self._layers.layers():
            if layer.records and wanted >= set(layer.records) and not taken & set(layer.records):
                taken |= set(layer.records)
                selection.select(index, index.siblingAtColumn(LOCK))
                if not last.isValid() or (ids and ids[-1] in layer.records):
                    last = index
        flags = QItemSelectionModel.SelectionFlag
        with self.unchosen():
            self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
            self.selectionModel().setCurrentIndex(last, flags.NoUpdate)
        if last.isValid():
            self.scrollTo(last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on an eye or a lock switches it and selects nothing."""
        index = self.indexAt(event.position().toPoint())
        layer = self._layers.layer(index)
        left = event.button() == Qt.MouseButton.LeftButton
        if layer is not None and left and index.column() in (EYE, LOCK):
            (self.eye_clicked if index.column() == EYE else self.lock_clicked).emit(layer)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click goes to the row's thing; on an eye or a lock it is a second click."""
        index = self.indexAt(event.position().toPoint())
        layer = self._layers.layer(index)
        if layer is None or index.column() in (EYE, LOCK):
            self.mousePressEvent(event)
        else:
            self.entered_row.emit(layer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space switches the eye, Enter goes to the thing."""
        layer = self._layers.layer(self.currentIndex())
        if layer is not None and event.key() == Qt.Key.Key_Space:
            self.eye_clicked.emit(layer)
        elif layer is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit(layer)
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setExpandsOnDoubleClick(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(TOGGLE)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (EYE, LOCK):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, TOGGLE)

    def _tint(self) -> None:
        """Selected rows are tinted as softly as a menu's: their symbols stay readable."""
        palette = self.palette()
        for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
            palette.setColor(group, QPalette.ColorRole.Highlight, QColor(self._theme.tokens.accent_soft))
        self.setPalette(palette)
        self.viewport().update()

    def _selected(self, *_change: object) -> None:
        if not self._following:
            with self.unchosen():
                self.chosen.emit(_records(self.chosen_layers()))

    def _open_all(self) -> None:
        for index, layer in self._layers.layers():
            self.setExpanded(index, layer.id not in self._collapsed)

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            index = self._layers.index(row, NAME, parent)
            layer = self._layers.layer(index)
            if layer is not None:
                self.setExpanded(index, layer.id not in self._collapsed)
                if layer.children:
                    self._open_new(index, 0, len(layer.children) - 1)
        above = self._layers.layer(parent)
        if above is not None and above.id not in self._collapsed:
            self.setExpanded(parent, True)

    def _keep_collapsed(self, index: QModelIndex, closed: bool) -> None:
        layer = self._layers.layer(index)
        if layer is not None:
            (self._collapsed.add if closed else self._collapsed.discard)(layer.id)


def _records(layers: Sequence[Layer]) -> tuple[RecordId, ...]:
    return tuple(dict.fromkeys(i for layer in layers for i in layer.records))


def _symbol(layer: Layer, column: int) -> tuple[str, bool]:
    """The icon of a switch, and whether it shows at any time."""
    if column == EYE:
        return ("eye-off", True) if layer.hidden else ("eye", False)
    return ("lock", True) if layer.pinned else ("lock-open", False)
