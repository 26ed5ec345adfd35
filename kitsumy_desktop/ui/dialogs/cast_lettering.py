"""How one speaker is lettered: face, size, balloon and ink, with a balloon that shows it as it will be."""

from __future__ import annotations

from functools import partial

import msgspec
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.ids import BalloonId, PageId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.character import Character, VoiceLettering
from kitsumy_desktop.comic.records.comic import Comic
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.craft.balloons.outline import Member
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.contrast import READABLE, contrast
from kitsumy_desktop.craft.lettering.faces import FaceBook
from kitsumy_desktop.craft.lettering.style import balloon_style, spoken_lettering
from kitsumy_desktop.drawing.balloon import balloon_group
from kitsumy_desktop.drawing.display import PageDrawing
from kitsumy_desktop.painting.painter import render_page
from kitsumy_desktop.painting.pictures import PictureSource
from kitsumy_desktop.ui.i18n import tr
from kitsumy_desktop.ui.parts.labels import label

SIZES = (
    (0.8, "Much smaller"),
    (0.9, "Smaller"),
    (1.0, "As the comic"),
    (1.15, "Larger"),
    (1.3, "Much larger"),
)
SHOWN = Size(150.0, 78.0)
"""The preview in page points."""
SCALE = 1.7
"""Logical pixels a point."""
GROUND = "#9aa7b4"
"""What the preview's balloon stands on: white balloons and black ones are both seen."""
SAMPLE, SHEET = "preview-balloon", "preview-page"


class ColourChoice(QWidget):
    """A colour, or the comic's own. `changed(str)`: "" is the comic's."""

    changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._own = ""
        self._usual = "#ffffff"
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(name)
        self.button.clicked.connect(self._ask)
        self.reset = QToolButton()
        self.reset.setText(tr("As the comic"))
        self.reset.setAccessibleName(tr("{name}: as the comic", name=name))
        self.reset.clicked.connect(partial(self._set, ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.button, 1)
        row.addWidget(self.reset)

    def show_colour(self, own: str, usual: str) -> None:
        """The speaker's colour, empty for the comic's, which is `usual`."""
        self._own, self._usual = own, usual
        shown = own if QColor(own).isValid() and own else usual
        swatch = QPixmap(28, 14)
        swatch.fill(QColor(shown))
        self.button.setIcon(QIcon(swatch))
        self.button.setIconSize(QSize(28, 14))
        self.button.setText(own or tr("As the comic"))
        self.reset.setVisible(bool(own))

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._own or self._usual), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._set(colour.name()))
        dialog.open()

    def _set(self, colour: str) -> None:
        if colour != self._own:
            self.changed.emit(colour)


class LetteringBox(QWidget):
    """`changed(VoiceLettering)` after every change by the person."""

    changed = Signal(object)

    def __init__(self, book: FaceBook, pictures: PictureSource) -> None:
        super().__init__()
        self._book = book
        self._pictures = pictures
        self._voice = VoiceLettering()
        self._document: Document | None = None
        self.face = QComboBox()
        self.face.addItem(tr("As the comic"), "")
        for family in book.families():
            self.face.addItem(family.name, family.id)
        self.sizes = QComboBox()
        for scale, name in SIZES:
            self.sizes.addItem(tr(name), scale)
        self.fill = ColourChoice(tr("Balloon"))
        self.ink = ColourChoice(tr("Ink"))
        self.preview = QLabel()
        self.preview.setFixedSize(round(SHOWN.w * SCALE), round(SHOWN.h * SCALE))
        self.preview.setAccessibleName(tr("A balloon of this speaker"))
        self.warning = label("", "warning", wrap=True)
        self._lay_out()
        self.face.activated.connect(lambda: self._change(face=self.face.currentData()))
        self.sizes.activated.connect(lambda: self._change(scale=self.sizes.currentData()))
        self.fill.changed.connect(lambda colour: self._change(fill=colour))
        self.ink.changed.connect(lambda colour: self._change(ink=colour))

    def show_voice(self, character: Character, document: Document) -> None:
        """A member's lettering beside the comic's own."""
        voice = character.lettering
        self._voice = voice
        usual = document.comic.lettering
        with QSignalBlocker(self.face), QSignalBlocker(self.sizes):
            self.face.setCurrentIndex(max(0, self.face.findData(voice.face)))
            self.sizes.setCurrentIndex(self._size_row(voice.scale))
        self.fill.show_colour(voice.fill, usual.paper)
        self.ink.show_colour(voice.ink, usual.ink)
        self._document = _sample(document.comic, character, self._book)
        self._warn()
        self._paint()

    def _size_row(self, scale: float) -> int:
        """The row of a size; one that is in no row gets its own."""
        while self.sizes.count() > len(SIZES):
            self.sizes.removeItem(self.sizes.count() - 1)
        row = next((n for n, (known, _) in enumerate(SIZES) if abs(known - scale) < 1e-6), -1)
        if row < 0:
            self.sizes.addItem(f"{scale * 100:.0f} %", scale)
            row = self.sizes.count() - 1
        return row

    def _change(self, **fields: object) -> None:
        voice = msgspec.structs.replace(self._voice, **fields)
        if voice != self._voice:
            self._voice = voice
            self.changed.emit(voice)

    def _warn(self) -> None:
        """Whether the letters can be read on the balloon."""
        told = ""
        if self._document is not None:
            lettering = spoken_lettering(self._document, self._document.balloon(SAMPLE))
            paper, ink = (QColor(c).name() for c in (lettering.paper, lettering.ink))
            ratio = contrast(paper, ink)
            if ratio < READABLE:
                told = tr(
                    "This ink is hard to read on this balloon: contrast {ratio}, readable from {least}.",
                    ratio=f"{ratio:.1f}",
                    least=f"{READABLE:g}",
                )
        self.warning.setText(told)
        self.warning.setVisible(bool(told))

    def _paint(self) -> None:
        if self._document is None:
            return
        document = self._document
        balloon, page = document.balloon(SAMPLE), document.page(SHEET)
        style = balloon_style(document, page, balloon)
        lettering = spoken_lettering(document, balloon)
        alone = (Member(balloon, lettering, None),)
        group = balloon_group(balloon, style, lettering.ink, self._book, alone)
        box = Rect(0.0, 0.0, SHOWN.w, SHOWN.h)
        ratio = self.devicePixelRatioF()
        image = render_page(
            PageDrawing(box, box, GROUND, (group,)), self._pictures, self._book, SCALE * ratio
        )
        image.setDevicePixelRatio(ratio)
        self.preview.setPixmap(QPixmap.fromImage(image))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Face"), self.face),
            (tr("Size"), self.sizes),
            (tr("Balloon"), self.fill),
            (tr("Ink"), self.ink),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(form, 1)
        row.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.warning)


def _sample(comic: Comic, character: Character, book: FaceBook) -> Document:
    """A page with one balloon said by that member."""
    page = Page(PageId(SHEET), items=(BalloonId(SAMPLE),))
    text = tr("So this is how {name} talks!", name=character.name)
    middle = Point(SHOWN.w / 2, SHOWN.h * 0.42)
    empty = Balloon(BalloonId(SAMPLE), page.id, None, text, middle, 1.0, 1.0, speaker=character.name)
    alone = msgspec.structs.replace(
        comic, pages=(page.id,), cast=(character.id,), places=(), props=(), shelf=(), script=None
    )
    document = Document({r.id: r for r in (alone, character, page, empty)})
    box = natural_box(text, empty.kind, balloon_style(document, page, empty), book)
    tail = Tail(Point(SHOWN.w * 0.42, SHOWN.h - 4.0))
    balloon = msgspec.structs.replace(empty, width=box.w, height=box.h, tails=(tail,))
    return Document({**document.records, balloon.id: balloon})
