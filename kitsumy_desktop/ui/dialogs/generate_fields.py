"""Fields of the generate dialog: the picture to begin with, and choices beside each other."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.painting.pictures import PictureCache
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label, set_role

THUMB = 96
PICTURES = "*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff"


class Segments(QWidget):
    """A few choices side by side, one of them made."""

    changed = Signal()

    def __init__(self, name: str, options: Iterable[tuple[str, str, str]]) -> None:
        """`options`: value, text, hint."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        for value, text, hint in options:
            button = QPushButton(text)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setToolTip(hint)
            button.setAccessibleName(f"{name}: {text}")
            button.setAutoDefault(False)
            self._group.addButton(button, len(self._values))
            self._values.append(value)
            row.addWidget(button)
        row.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(lambda _id: self.changed.emit())

    @property
    def value(self) -> str:
        """The choice."""
        return self._values[self._group.checkedId()]

    def choose(self, value: str) -> None:
        """Make a choice. Raises ValueError for an unknown one."""
        self._group.button(self._values.index(value)).setChecked(True)


class Share(QWidget):
    """A slider in per cent that says what it means."""

    changed = Signal()

    def __init__(self, name: str, share: float, low: str, high: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(5, 100)
        self.slider.setPageStep(10)
        self.slider.setValue(round(share * 100))
        self.slider.setAccessibleName(name)
        self.slider.setToolTip(f"{low} … {high}")
        self._number = label("", "soft")
        self._number.setMinimumWidth(40)
        row.addWidget(self.slider, 1)
        row.addWidget(self._number)
        self.slider.valueChanged.connect(self._show)
        self.slider.valueChanged.connect(self.changed)
        self._show()

    @property
    def value(self) -> float:
        """0..1."""
        return self.slider.value() / 100

    def _show(self) -> None:
        self._number.setText(f"{self.slider.value()} %")


class PictureBox(QWidget):
    """The picture to begin with: the panel's own, or a file that is chosen or dropped here."""

    file_chosen = Signal(object)
    """Path."""

    def __init__(self, pictures: PictureCache, picture: PictureHash | None) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._pictures = LivePictures(pictures, self)
        self._pictures.arrived.connect(lambda _picture: self._paint())
        self._picture: PictureHash | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._thumb = QLabel()
        self._thumb.setFixedSize(QSize(THUMB, THUMB))
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._thumb.setProperty("role", "well")
        row.addWidget(self._thumb)
        column = QVBoxLayout()
        column.setSpacing(6)
        self._words = label("", "soft", wrap=True)
        choose = QPushButton(tr("Choose a file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._ask)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.show_picture(picture, tr("The picture the panel shows. A file can be dropped here."))

    def show_picture(self, picture: PictureHash | None, words: str) -> None:
        """Another picture, and what it is."""
        self._picture = picture
        self._words.setText(words)
        set_role(self._words, "role", "soft")
        self._thumb.setAccessibleName(words)
        self._paint()

    def show_problem(self, text: str) -> None:
        """A file could not be used; the picture stays."""
        self._words.setText(text)
        set_role(self._words, "role", "error")

    def close_box(self) -> None:
        """Read no more."""
        self._pictures.close()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture file may be dropped."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The first file counts."""
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.file_chosen.emit(files[0])

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        side = round(THUMB * ratio)
        image = self._pictures.image(self._picture, side, side) if self._picture is not None else None
        if image is None:
            self._thumb.clear()
            return
        pixmap = QPixmap.fromImage(
            image.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        pixmap.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(pixmap)

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([tr("Pictures") + f" ({PICTURES})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.file_chosen.emit(Path(name)))
        dialog.open()


def combo(name: str, options: Iterable[tuple[object, str]]) -> QComboBox:
    """A list of choices: value, text. It does not grow with its texts."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    for value, text in options:
        box.addItem(text, value)
    return box
