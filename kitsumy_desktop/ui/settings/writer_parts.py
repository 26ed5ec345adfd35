"""Parts of the writer's settings: who can write and who not yet, addresses, endpoints of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.generation.setup import EndpointSeen
from kitsumy_desktop.generation.text.addresses import clean_base, is_near, is_open, shown
from kitsumy_desktop.generation.text.quote import NO_PRICE
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.settings.page import row_of, say
from kitsumy_desktop.ui.theme import icons
from kitsumy_desktop.ui.theme.theme import Theme
from kitsumy_desktop.ui.writing import TextProviderState

SIGN = 16
NAMED = 4
"""So many models are named, the others counted."""
ADDRESS_WIDTH = 320
ROW_HEIGHT = 18
MOST_ROWS = 5
GAP = 4


class ProviderRows(QWidget):
    """Each provider with its models, or with what is missing and what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._states: tuple[TextProviderState, ...] = ()
        self.texts: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        theme.changed.connect(self._tint)

    def show_states(self, states: Sequence[TextProviderState]) -> None:
        """Replace what is shown."""
        self._states = tuple(states)
        self.texts.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, state in enumerate(self._states):
            self._add(row, state)

    def _tint(self) -> None:
        self.show_states(self._states)

    def _add(self, row: int, state: TextProviderState) -> None:
        top = Qt.AlignmentFlag.AlignTop
        usable = state.refusal is None and bool(state.models)
        sign = QLabel()
        name, token = ("circle-check", "success") if usable else ("circle-question-mark", "text_faint")
        sign.setPixmap(icons.pixmap(name, getattr(self._theme.tokens, token), SIGN))
        sign.setAccessibleName(tr("can be used") if usable else tr("cannot be used yet"))
        self._grid.addWidget(sign, row, 0, top)
        self._grid.addWidget(label(state.name), row, 1, top)
        told = label(state_text(state), "soft", wrap=True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.texts[state.id] = told
        self._grid.addWidget(told, row, 2, top)


def state_text(state: TextProviderState) -> str:
    """A provider's models by where they are, or why it cannot be used and what to do."""
    if state.refusal is not None:
        return f"{told(state.refusal.reason)} {told(state.refusal.hint)}".strip()
    if not state.models:
        return tr("It offers no model at present.")
    if state.id != "local-text":
        return _named([m.title for m in state.models])
    places = dict.fromkeys(m.where for m in state.models)
    parts = [
        f"{shown(where)}: {_named([m.title for m in state.models if m.where == where])}" for where in places
    ]
    return " · ".join(parts)


def _named(names: list[str]) -> str:
    rest = len(names) - NAMED
    text = ", ".join(names[:NAMED])
    return text if rest <= 0 else text + " " + trn("and %n more|and %n more", rest)


def model_text(model: TextModel, page: Money | None) -> str:
    """A model as it is chosen: its name and what a page costs; `page` None: not worked out yet."""
    if NO_PRICE in model.title:
        return model.title
    if model.free:
        return tr("{model}, free", model=model.title)
    if page is None:
        return model.title
    return tr("{model}, about {price} a page", model=model.title, price=money_text(page))


class AddressList(QWidget):
    """OpenAI-compatible addresses the person added."""

    changed = Signal(tuple)

    def __init__(self, addresses: Sequence[str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Addresses"))
        self.edit = QLineEdit()
        self.edit.setFixedWidth(ADDRESS_WIDTH)
        self.edit.setPlaceholderText("https://api.openai.com/v1")
        self.edit.setAccessibleName(tr("Address to add"))
        self.edit.returnPressed.connect(self._add)
        self.add = QPushButton(tr("Add"))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.told = label("", "soft", wrap=True)
        column.addWidget(self.list)
        column.addLayout(row_of(self.edit, self.add, self.remove))
        column.addWidget(self.told)
        say(self.told, "")
        self.show_addresses(addresses)

    def addresses(self) -> tuple[str, ...]:
        """As they are listed."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_addresses(self, addresses: Sequence[str]) -> None:
        """Replace what is listed."""
        self.list.clear()
        self.list.addItems(list(addresses))
        rows = min(MOST_ROWS, len(addresses))
        self.list.setFixedHeight(rows * max(ROW_HEIGHT, self.list.sizeHintForRow(0)) + 2 * GAP)
        self.list.setVisible(bool(addresses))
        self.remove.setVisible(bool(addresses))
        self.remove.setEnabled(False)

    def _add(self) -> None:
        try:
            base = clean_base(self.edit.text())
        except InputError as error:
            say(self.told, told(error), "error")
            return
        if is_open(base):
            text = tr("This address is not encrypted and not of your network: begin it with https://.")
            say(self.told, text, "error")
            return
        near = tr("It is of your network: no word leaves it, and no key is sent there.")
        say(self.told, near if is_near(base) else tr("The key below is sent there with every question."))
        self.edit.clear()
        if base not in self.addresses():
            self.show_addresses((*self.addresses(), base))
            self.changed.emit(self.addresses())

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.show_addresses(tuple(a for n, a in enumerate(self.addresses()) if n != row))
            say(self.told, "")
            self.changed.emit(self.addresses())


class EndpointBoxes(QWidget):
    """vLLM endpoints of the account, each to be allowed or not."""

    def __init__(self, allow: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._allow = allow
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.told = label("", "soft", wrap=True)
        self._column.addWidget(self.told)

    def show_endpoints(self, seen: Sequence[EndpointSeen], allowed: Sequence[str]) -> None:
        """Those that are there; one that was allowed and is gone stays to be taken back."""
        for box in self.boxes.values():
            box.deleteLater()
        self.boxes.clear()
        gone = [e for e in allowed if e not in {s.id for s in seen}]
        for endpoint in seen:
            text = tr("{name}, {count} workers at most", name=endpoint.name, count=endpoint.workers_max)
            self._add(endpoint.id, text, endpoint.id in allowed)
        for endpoint_id in gone:
            self._add(endpoint_id, tr("{name} is not there any more", name=endpoint_id), True)
        none = tr("There is no vLLM endpoint in this account.")
        say(self.told, "" if self.boxes else none)

    def _add(self, endpoint: str, text: str, on: bool) -> None:
        box = QCheckBox(text)
        box.setChecked(on)
        box.toggled.connect(lambda now: self._allow(endpoint, now))
        self.boxes[endpoint] = box
        self._column.addWidget(box)
