"""Lettering styles of the comic: made, changed with a preview, given to many balloons at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, PageId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.comic import LetteringStyle
from kitsumy_desktop.craft.balloons.outline import Member
from kitsumy_desktop.craft.lettering.style import kind_style, styled
from kitsumy_desktop.drawing.balloon import balloon_group
from kitsumy_desktop.editing.commands.lettering_styles import (
    StyleScope,
    balloons_where,
    give_style,
    keep_style,
    remove_style,
)
from kitsumy_desktop.painting.painter import paint_group
from kitsumy_desktop.painting.pictures import LoadedPictures, PictureCache
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.labels import label, line
from kitsumy_desktop.ui.parts.length_box import NumberBox
from kitsumy_desktop.ui.theme.theme import Theme

PREVIEW = QSize(320, 110)
SCALE = 2.2
PAPER = "#e9e6df"
STYLE = Qt.ItemDataRole.UserRole + 1


class LetteringStylesDialog(QDialog):
    """Styles at the left, the chosen one's look at the right, who gets it below."""

    def __init__(self, parent: QWidget, session: Session, pictures: PictureCache, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lettering styles"))
        self.resize(640, 560)
        self._session = session
        self._pictures = LoadedPictures(pictures)
        self._filling = False
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Lettering styles"))
        self.list.setProperty("role", "cards")
        self.list.setFixedWidth(180)
        self.new = QPushButton(tr("New style"))
        self.delete = QPushButton(tr("Delete"))
        self.name = QLineEdit()
        self.face = QComboBox()
        self.scale = _number(0.5, 3.0, 0.05, " ×")
        self.bold, self.italic = QCheckBox(tr("Bold")), QCheckBox(tr("Italic"))
        self.caps = QComboBox()
        self.stroke = _number(0.0, 6.0, 0.1, " pt")
        self.colours = {part: QPushButton() for part in ("ink", "paper", "line")}
        self.plain = {part: _clearing(theme) for part in self.colours}
        """For each colour a button that gives it back to the comic."""
        self.preview = label("")
        self.preview.setFixedSize(PREVIEW)
        self.scope = QComboBox()
        self.give = QPushButton(tr("Give this style"))
        self.told = label("", "error", wrap=True)
        self._lay_out()
        self._connect()
        self._renew()

    @property
    def style_(self) -> LetteringStyle | None:
        """The chosen style."""
        item = self.list.currentItem()
        chosen = item.data(STYLE) if item is not None else None
        known = (s for s in self._session.document.comic.lettering.styles if s.id == chosen)
        return next(known, None)

    def make(self) -> None:
        """A new style that looks as the comic's lettering."""
        names = {s.name for s in self._session.document.comic.lettering.styles}
        number = next(n for n in range(1, len(names) + 2) if tr("Style {number}", number=n) not in names)
        style = LetteringStyle(self._session.services.ids("st"), tr("Style {number}", number=number))
        if self._commit("New lettering style", partial(keep_style, style=style)):
            self._renew(style.id)
            self.name.setFocus()
            self.name.selectAll()

    def remove(self) -> None:
        """Take the chosen style away."""
        style = self.style_
        if style is not None and self._commit(
            "Delete lettering style", partial(remove_style, style_id=style.id)
        ):
            self._renew()

    def give_it(self) -> None:
        """Letter the balloons of the chosen scope in the chosen style."""
        style = self.style_
        if style is None:
            return
        ids = self._scoped()
        if self._commit("Give a lettering style", partial(give_style, ids=ids, style_id=style.id)):
            self._session.notices.tell(trn("%n balloon has the style.|%n balloons have the style.", len(ids)))

    def _scoped(self) -> tuple[str, ...]:
        what = str(self.scope.currentData())
        document, page = self._session.editor.committed, self._session.page
        if what == "selection":
            return tuple(i for i in self._session.selection if isinstance(document.find(i), Balloon))
        kind, _, value = what.partition(":")
        pages = (page,) if kind == "page" and page is not None else None
        scopes = {
            "page": StyleScope(pages=pages),
            "comic": StyleScope(),
            "captions": StyleScope(kind="caption"),
            "speaker": StyleScope(speaker=value),
            "style": StyleScope(style=value),
        }
        return balloons_where(document, scopes[kind])

    def _commit(self, name: str, make: Callable[..., Diff]) -> bool:
        try:
            diff = make(self._session.editor.committed, book=self._session.services.book)
        except KitsumyError as error:
            self.told.setText(told(error))
            return False
        self.told.clear()
        return self._session.commit(name, diff) or diff.is_empty

    def _changed(self) -> None:
        """A field was changed: the style, and all that wear it, follow."""
        style = self.style_
        if self._filling or style is None:
            return
        made = msgspec.structs.replace(
            style,
            name=self.name.text(),
            face=str(self.face.currentData()),
            scale=self.scale.value(),
            bold=self.bold.isChecked(),
            italic=self.italic.isChecked(),
            all_caps=self.caps.currentData(),
            stroke=self.stroke.value() if self.stroke.value() > 0 else None,
        )
        if made != style and self._commit("Change lettering style", partial(keep_style, style=made)):
            self._renew(style.id)

    def _choose_colour(self, part: str) -> None:
        style = self.style_
        if style is None:
            return
        dialog = QColorDialog(QColor(getattr(style, part) or "#ffffff"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda colour: self._set_colour(part, colour.name()))
        dialog.open()

    def _set_colour(self, part: str, colour: str) -> None:
        style = self.style_
        if style is not None:
            made = msgspec.structs.replace(style, **{part: colour})
            if self._commit("Change lettering style", partial(keep_style, style=made)):
                self._renew(style.id)

    def _renew(self, chosen: str = "") -> None:
        """Show the styles as they are."""
        before = self.style_
        chosen = chosen or (before.id if before is not None else "")
        styles = self._session.editor.committed.comic.lettering.styles
        with QSignalBlocker(self.list):
            self.list.clear()
            for style in styles:
                item = QListWidgetItem(style.name)
                item.setData(STYLE, style.id)
                self.list.addItem(item)
                if style.id == chosen:
                    self.list.setCurrentItem(item)
            if self.list.currentRow() < 0 and styles:
                self.list.setCurrentRow(0)
        self._fill()

    def _fill(self) -> None:
        style = self.style_
        for widget in (self.name, self.face, self.scale, self.bold, self.italic, self.caps, self.stroke):
            widget.setEnabled(style is not None)
        for button in (*self.colours.values(), self.delete, self.give, self.scope):
            button.setEnabled(style is not None)
        self._fill_scopes()
        shown = style or LetteringStyle("", "")
        self._filling = True
        if self.name.text() != shown.name:
            self.name.setText(shown.name)
        self.face.setCurrentIndex(max(0, self.face.findData(shown.face)))
        self.scale.setValue(shown.scale)
        self.bold.setChecked(shown.bold)
        self.italic.setChecked(shown.italic)
        self.caps.setCurrentIndex(max(0, self.caps.findData(shown.all_caps)))
        self.stroke.setValue(shown.stroke or 0.0)
        for part, button in self.colours.items():
            button.setIcon(_swatch(getattr(shown, part)))
            button.setText("" if getattr(shown, part) else tr("As the comic"))
            self.plain[part].setEnabled(bool(getattr(shown, part)))
        self._filling = False
        self._paint(shown)

    def _fill_scopes(self) -> None:
        document = self._session.editor.committed
        chosen = self.scope.currentData()
        rows = [
            ("selection", tr("to selected balloons")),
            ("page:", tr("to all of this page")),
            ("comic:", tr("to all of the comic")),
            ("captions:", tr("to all captions")),
        ]
        rows += [(f"speaker:{c.name}", tr("to all of {name}", name=c.name)) for c in document.characters()]
        others = (s for s in document.comic.lettering.styles if self.style_ is None or s.id != self.style_.id)
        rows += [(f"style:{s.id}", tr("to all in the style “{name}”", name=s.name)) for s in others]
        with QSignalBlocker(self.scope):
            self.scope.clear()
            for value, name in rows:
                self.scope.addItem(name, value)
            self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))

    def _paint(self, style: LetteringStyle) -> None:
        """A balloon in the style, as the page would show it."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(PREVIEW * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(PAPER))
        document, book = self._session.document, self._session.services.book
        comic = msgspec.structs.replace(document.comic, lettering=styled(document.comic.lettering, style))
        plain = kind_style(comic, "speech", comic.lettering.size * style.scale)
        way = msgspec.structs.replace(plain, bold=style.bold, italic=style.italic)
        text = tr("Like this. I *mean* it!")
        middle = Point(PREVIEW.width() / 2 / SCALE, PREVIEW.height() / 2 / SCALE)
        balloon = Balloon(BalloonId("bl"), PageId("pg"), None, text, middle, 110.0, 36.0)
        group = balloon_group(
            balloon, way, comic.lettering.ink, book, (Member(balloon, comic.lettering, None),)
        )
        painter = QPainter(pixmap)
        painter.scale(SCALE, SCALE)
        paint_group(painter, group, self._pictures, book)
        painter.end()
        self.preview.setPixmap(pixmap)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        left.addWidget(self.delete)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        for title, widget in (
            (tr("Name"), self.name),
            (tr("Face"), self.face),
            (tr("Size"), self.scale),
            (tr("Capitals"), self.caps),
            (tr("Line width"), self.stroke),
        ):
            widget.setAccessibleName(title)
            form.addRow(title, widget)
        for title, part in ((tr("Text"), "ink"), (tr("Fill"), "paper"), (tr("Line"), "line")):
            self.colours[part].setAccessibleName(title)
            self.plain[part].setAccessibleName(f"{title}: {tr('As the comic')}")
            colour = QHBoxLayout()
            colour.addWidget(self.colours[part], 1)
            colour.addWidget(self.plain[part])
            form.addRow(title, colour)
        weight = QHBoxLayout()
        weight.setSpacing(20)
        weight.addWidget(self.bold)
        weight.addWidget(self.italic)
        weight.addStretch(1)
        form.addRow("", weight)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(form)
        right.addWidget(self.preview)
        right.addWidget(self.told)
        right.addStretch(1)
        right.addWidget(line())
        below = QHBoxLayout()
        self.scope.setAccessibleName(tr("Who gets the style"))
        below.addWidget(self.give)
        below.addWidget(self.scope, 1)
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(20)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.face.addItem(tr("As the comic"), "")
        for family in self._session.services.book.families():
            self.face.addItem(family.name, family.id)
        for value, name in ((None, tr("As the comic")), (True, tr("Always")), (False, tr("Never"))):
            self.caps.addItem(name, value)
        self.stroke.setSpecialValueText(tr("As the comic"))
        self.list.currentItemChanged.connect(lambda *_: self._fill())
        self.new.clicked.connect(self.make)
        self.delete.clicked.connect(self.remove)
        self.give.clicked.connect(self.give_it)
        self.name.editingFinished.connect(self._changed)
        self.face.activated.connect(self._changed)
        self.caps.activated.connect(self._changed)
        self.scale.editingFinished.connect(self._changed)
        self.stroke.editingFinished.connect(self._changed)
        self.bold.clicked.connect(self._changed)
        self.italic.clicked.connect(self._changed)
        for part, button in self.colours.items():
            button.clicked.connect(partial(self._choose_colour, part))
            self.plain[part].clicked.connect(lambda _on=False, p=part: self._set_colour(p, ""))


def _clearing(theme: Theme) -> QToolButton:
    made = QToolButton()
    made.setIcon(theme.icon("x"))
    made.setToolTip(tr("As the comic"))
    return made


def _number(low: float, high: float, step: float, suffix: str) -> NumberBox:
    made = NumberBox(low, high)
    made.setSingleStep(step)
    made.setDecimals(2)
    made.setSuffix(suffix)
    return made


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour) if colour else Qt.GlobalColor.transparent)
    return QIcon(pixmap)
