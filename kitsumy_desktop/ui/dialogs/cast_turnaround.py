"""A character's turnaround sheet: shown, ordered after its price was seen, taken away."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kitsumy_desktop.comic.ids import PictureHash
from kitsumy_desktop.generation.order import Quote
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.i18n import told, tr
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.parts.spoken import duration, provider_name

WIDTH, HEIGHT = 180, 120
State: TypeAlias = Literal["idle", "asking", "offered", "running"]
NOTHING = "A sheet shows the character from all sides. Every picture then follows it."


class TurnaroundBox(QWidget):
    """Says what the person wants by signals; what comes of it is told by `show_…`."""

    asked = Signal()
    """The person wants a sheet: its price is to be found out."""
    agreed = Signal()
    """The price is right."""
    declined = Signal()
    removed = Signal()

    def __init__(self, pictures: LivePictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._picture: PictureHash | None = None
        self._state: State = "idle"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.sheet = QLabel()
        self.sheet.setFixedSize(QSize(WIDTH, HEIGHT))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet.setProperty("role", "well")
        row.addWidget(self.sheet)
        column = QVBoxLayout()
        column.setSpacing(6)
        self.words = label("", "soft", wrap=True)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addLayout(self._make_buttons())
        column.addStretch(1)
        row.addLayout(column, 1)
        pictures.arrived.connect(lambda _picture: self._paint())
        self.show_sheet(None)

    @property
    def state(self) -> State:
        """How far an order has come."""
        return self._state

    def show_sheet(self, picture: PictureHash | None) -> None:
        """The sheet there is; an order in progress goes on being shown."""
        self._picture = picture
        if self._state == "idle":
            self.show_idle()
        self._paint()

    def show_idle(self, problem: str = "") -> None:
        """Nothing is under way; `problem`: why the last order came to nothing."""
        there = tr("The first picture that models follow.") if self._picture else tr(NOTHING)
        self._enter("idle", problem or there, "error" if problem else "soft")

    def show_asking(self) -> None:
        """The price is being found out."""
        self._enter("asking", tr("Working out the price…"))

    def show_offer(self, quote: Quote) -> None:
        """What a picture of this kind costs; or why there can be none."""
        best = quote.best
        if best is None:
            reasons = "; ".join(f"{provider_name(r.provider)}: {told(r.reason)}" for r in quote.refusals)
            self.show_idle(tr("Nobody can make it now. {reasons}", reasons=reasons).strip())
        elif quote.over_cap is not None:
            self.show_idle(tr("It could cost more than your limit allows."))
        else:
            text = tr(
                "About {cost}, {time}, by {who}.",
                cost=money_text(best.cost),
                time=duration(best.seconds),
                who=", ".join(provider_name(p) for p in best.providers),
            )
            self._enter("offered", text)

    def show_running(self, text: str = "") -> None:
        """It is being made."""
        self._enter("running", text or tr("The sheet is being made…"))

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.make = QPushButton(tr("Make turnaround sheet…"))
        self.make.clicked.connect(self.asked)
        self.agree = QPushButton(tr("Make it"))
        self.agree.setProperty("role", "primary")
        self.agree.clicked.connect(self.agreed)
        self.decline = QPushButton(tr("Not now"))
        self.decline.clicked.connect(lambda: self.show_idle())
        self.decline.clicked.connect(self.declined)
        self.remove = QPushButton(tr("Remove"))
        self.remove.clicked.connect(self.removed)
        for button in (self.make, self.agree, self.decline, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _enter(self, state: State, text: str, role: str = "soft") -> None:
        self._state = state
        self.words.setText(text)
        set_role(self.words, "role", role)
        self.make.setText(tr("Make another…") if self._picture else tr("Make turnaround sheet…"))
        self.make.setVisible(state in ("idle", "asking"))
        self.make.setEnabled(state == "idle")
        self.agree.setVisible(state == "offered")
        self.decline.setVisible(state == "offered")
        self.remove.setVisible(state == "idle" and self._picture is not None)

    def _paint(self) -> None:
        ratio = self.devicePixelRatioF()
        size = QSize(round((WIDTH - 2) * ratio), round((HEIGHT - 2) * ratio))
        image = self._pictures.image(self._picture, size.width(), size.height()) if self._picture else None
        if image is None:
            self.sheet.setText("" if self._picture else tr("No sheet yet"))
            return
        made = QPixmap.fromImage(
            image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
        made.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(made)
