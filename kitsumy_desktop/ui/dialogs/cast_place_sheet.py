"""One place's sheet: name, description, reference pictures."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId, PlaceId
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_pictures import ReferencePictures
from kitsumy_desktop.ui.dialogs.cast_sheet import LOOK_LINES, panels_text, stale_text
from kitsumy_desktop.ui.editor.inspector.form import REST_MS, TextBox
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label
from kitsumy_desktop.ui.theme.theme import Theme


class PlaceSheet(QWidget):
    """Shows a place; every change is a signal with the new value."""

    name_changed = Signal(str)
    look_changed = Signal(str)

    def __init__(self, theme: Theme, pictures: LivePictures) -> None:
        super().__init__()
        self.setProperty("role", "body")
        self._place: Place | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.finish)
        self.name = QLineEdit()
        self.name.editingFinished.connect(lambda: self.name_changed.emit(self.name.text()))
        self.look = TextBox(LOOK_LINES, self.finish)
        self.look.setPlaceholderText(
            tr("Kind of place, buildings or furniture, materials and colours, light, one thing only here")
        )
        self.look.textChanged.connect(self._rest.start)
        invitation = tr("Drop pictures of this place here, the best first.")
        self.references = ReferencePictures(theme, pictures, invitation)
        self.shown_in = label("", "soft", wrap=True)
        self.stale = label("", "warning", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addLayout(self._make_form())
        column.addSpacing(6)
        column.addWidget(label(tr("Reference pictures"), "section"))
        column.addWidget(self.references)
        column.addStretch(1)
        column.addWidget(self.shown_in)
        column.addWidget(self.stale)

    @property
    def place(self) -> PlaceId | None:
        """Whose sheet it is."""
        return self._place.id if self._place is not None else None

    def show_place(self, place: Place) -> None:
        """Fill the fields. What is being typed for the same place stays."""
        other = self._place is None or self._place.id != place.id
        if other:
            self.finish()
        self._place = place
        if other or not self.name.hasFocus():
            self.name.setText(place.name)
        if other or (not self._rest.isActive() and self.look.toPlainText() != place.look):
            with QSignalBlocker(self.look):
                self.look.setPlainText(place.look)
        self.references.show_pictures(place.references)

    def show_panels(self, document: Document, panels: Sequence[PanelId], stale: Sequence[PanelId]) -> None:
        """Which panels a change here concerns."""
        self.shown_in.setText(panels_text(document, self._place.name if self._place else "", panels))
        self.stale.setText(stale_text(stale))
        self.stale.setVisible(bool(stale))

    def put_back(self) -> None:
        """The name as it is: what was typed cannot be used."""
        if self._place is not None:
            self.name.setText(self._place.name)

    def finish(self) -> None:
        """Tell a description that has only been typed."""
        self._rest.stop()
        text = self.look.toPlainText()
        if self._place is not None and text != self._place.look:
            self._place = msgspec.structs.replace(self._place, look=text)
            self.look_changed.emit(text)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = ((tr("Name"), self.name), (tr("Look"), self.look))
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
        form.addRow("", label(tr("Used word for word in every picture of this place."), "faint"))
        return form
