"""The quote, before anything is paid: price, time, range, other ways, and what stands against it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.order import CapName, Estimate, Quote
from kitsumy_desktop.ui.i18n import told, tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.parts.labels import label, set_role
from kitsumy_desktop.ui.parts.spoken import cost_and_time, provider_name, ranges

CAPS: dict[CapName, str] = {
    "batch": "This could cost more than your limit for one order ({left}).",
    "order": "This could cost more than the limit set here ({left}).",
    "day": "This could cost more than what is left of today's limit ({left}).",
    "month": "This could cost more than what is left of this month's limit ({left}).",
}

LEAST_HEIGHT = 96
"""The dialog does not jump while a quote is being made."""


class QuoteView(QFrame):
    """Shows that a quote is being made, the quote, or why there is none."""

    chosen = Signal(object)
    """Estimate the person prefers."""
    settings_wanted = Signal(str)
    """Id of the provider that is to be set up."""
    grown = Signal()
    """There is more or less to be read than before."""

    def __init__(self) -> None:
        super().__init__()
        self.quote: Quote | None = None
        self.setProperty("role", "quote")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Quote"))
        self.setMinimumHeight(LEAST_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self.headline = label("", "quote", wrap=True)
        self._column.addWidget(self.headline)
        self.detail = label("", "soft", wrap=True)
        self._column.addWidget(self.detail)
        self._others = QHBoxLayout()
        self._others.setSpacing(12)
        row = QHBoxLayout()
        row.addLayout(self._others)
        row.addStretch(1)
        self._column.addLayout(row)
        self.against = label("", "error", wrap=True)
        self._column.addWidget(self.against)
        self._why = QPushButton()
        self._why.setProperty("role", "link")
        self._why.setCheckable(True)
        self._why.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._why.toggled.connect(self._show_refusals)
        self._column.addWidget(self._why)
        self._refusals = QVBoxLayout()
        self._refusals.setSpacing(2)
        self._column.addLayout(self._refusals)
        self._column.addStretch(1)
        self.ask()

    @property
    def estimate(self) -> Estimate | None:
        """What may be started: the best way of a quote within all limits."""
        quote = self.quote
        return quote.best if quote is not None and quote.over_cap is None else None

    def ask(self) -> None:
        """A quote is being made."""
        self._show(None, tr("Working out price and time…"))

    def show_error(self, error: KitsumyError) -> None:
        """There is no quote, and why."""
        self._show(None, tr("There is no price"), against=told(error))

    def show_nothing(self, text: str) -> None:
        """Nothing to be quoted."""
        self._show(None, text)

    def show_quote(self, quote: Quote, *, several: bool = False) -> None:
        """The quote; `several`: panels get more than one picture each."""
        best = quote.best
        if best is None:
            self._show(quote, tr("Nobody can make these pictures now"), refused=True)
            return
        names = ", ".join(provider_name(p) for p in best.providers)
        detail = names if not best.shares else f"{ranges(best)} · {names}"
        self._show(
            quote,
            headline(quote, several=several),
            detail if quote.pictures > quote.free else "",
            _over(quote),
        )

    def texts(self) -> list[str]:
        """Everything that can be read, for tests and screen readers."""
        lines = [self.headline.text(), *(b.text() for b in self.alternatives())]
        return [t for t in (*lines, self.detail.text(), self.against.text(), *self._refused()) if t]

    def alternatives(self) -> list[QPushButton]:
        """The other ways, to be clicked."""
        items = (self._others.itemAt(n) for n in range(self._others.count()))
        return [w for item in items if item is not None and isinstance(w := item.widget(), QPushButton)]

    def _show(
        self, quote: Quote | None, head: str, detail: str = "", against: str = "", *, refused: bool = False
    ) -> None:
        self.quote = quote
        self.headline.setText(head)
        set_role(self.headline, "role", "quote" if quote is not None and quote.best else "soft")
        for widget, text in ((self.detail, detail), (self.against, against)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self._offer(quote.alternatives if quote is not None else ())
        count = len(quote.refusals) if quote is not None else 0
        self._why.setText(trn("Why not the other provider?|Why not the %n others?", count))
        self._why.setVisible(bool(count) and not refused)
        self._why.setChecked(refused)
        self._show_refusals(refused)
        self.setAccessibleDescription(" ".join(self.texts()))

    def _offer(self, estimates: tuple[Estimate, ...]) -> None:
        _empty(self._others)
        for estimate in estimates:
            button = QPushButton(tr("or {way}", way=cost_and_time(estimate)))
            button.setProperty("role", "link")
            names = ", ".join(provider_name(p) for p in estimate.providers)
            button.setToolTip(f"{names}\n{ranges(estimate)}")
            button.clicked.connect(lambda _on=False, e=estimate: self.chosen.emit(e))
            self._others.addWidget(button)

    def _show_refusals(self, shown: bool) -> None:
        _empty(self._refusals)
        quote = self.quote
        for refusal in quote.refusals if shown and quote is not None else ():
            self._refusals.addWidget(self._refusal(refusal))
        self.grown.emit()

    def _refusal(self, refusal: Refusal) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        text = f"{provider_name(refusal.provider)}: {told(refusal.reason)}"
        words = label(f"{text} {told(refusal.hint)}".strip(), "soft", wrap=True)
        row.addWidget(words, 1)
        if refusal.fixable:
            button = QPushButton(tr("Set up…"))
            button.setProperty("role", "link")
            button.clicked.connect(lambda: self.settings_wanted.emit(refusal.provider))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _refused(self) -> list[str]:
        quote = self.quote
        return [f"{provider_name(r.provider)}: {told(r.reason)}" for r in quote.refusals] if quote else []


def headline(quote: Quote, *, several: bool = False) -> str:
    """ "38 panels · 5 exist already, free · $0.10 in 12 min"; "4 pictures …" where panels get several."""
    parts = [trn("1 picture|%n pictures" if several else "1 panel|%n panels", quote.pictures)]
    if quote.free >= quote.pictures:
        return " · ".join((*parts, tr("made already, free")))
    if quote.free:
        parts.append(trn("1 exists already, free|%n exist already, free", quote.free))
    if quote.best is not None:
        parts.append(cost_and_time(quote.best))
    return " · ".join(parts)


def _over(quote: Quote) -> str:
    if quote.over_cap is None:
        return ""
    left = money_text(quote.cap_left) if quote.cap_left is not None else tr("reached")
    return tr(CAPS[quote.over_cap], left=left)


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
