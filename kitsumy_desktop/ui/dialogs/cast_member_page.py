"""The cast's page: beside what every page has, lettering, and sheets from all sides, price first."""

from __future__ import annotations

from typing import Any

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.errors import KitsumyError
from kitsumy_desktop.comic.ids import CharacterId, RecordId
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.editing.commands.cast import set_aliases, set_lettering
from kitsumy_desktop.ui.canvas.live_pictures import LivePictures
from kitsumy_desktop.ui.dialogs.cast_kinds import MEMBERS
from kitsumy_desktop.ui.dialogs.cast_member import MemberForm
from kitsumy_desktop.ui.dialogs.cast_orders import SheetOrders
from kitsumy_desktop.ui.dialogs.cast_page import SheetPage, Tell
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import told
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme


class MemberPage(SheetPage):
    """`close_page` ends what it listens to."""

    sheet: MemberForm

    def __init__(
        self, session: Session, theme: Theme, tasks: Tasks, pictures: LivePictures, tell: Tell
    ) -> None:
        sheet = MemberForm(theme, pictures, session.services.book)
        super().__init__(session, theme, tasks, pictures, MEMBERS, sheet, tell)
        self._open = True
        self._wanted: CharacterId | None = None
        """Whose sheet's price is being found out."""
        self.orders = SheetOrders(session, self)
        self.orders.told.connect(self._order_told)
        box = sheet.turnaround
        box.asked.connect(self._ask_price)
        box.agreed.connect(self._order)
        box.declined.connect(self._decline)
        box.removed.connect(lambda: sheet.changed.emit("turnaround", None))
        tasks.spawn(self.orders.look(), "look for sheets")

    @property
    def character(self) -> CharacterId | None:
        """Who is shown."""
        return CharacterId(self.current) if self.current is not None else None

    def close_page(self) -> None:
        """Hear of orders no more."""
        self._open = False
        self.orders.close()

    def show_current(self) -> None:
        """The sheet of whoever is chosen, and how far an order for one has come."""
        super().show_current()
        who = self.character
        if who is not None:
            document = self.session.document
            self.sheet.show_lettering(document.get(who, Character), document)
            self._show_order(who)

    def change(self, record: RecordId, field: str, value: Any) -> Diff:
        """What a new value of a field changes. Raises InputError for one that cannot be."""
        document = self.session.editor.committed
        if field == "aliases":
            return set_aliases(document, record, value)
        if field == "lettering":
            return set_lettering(document, record, value, self.session.services.book)
        return super().change(record, field, value)

    def _show_order(self, who: CharacterId) -> None:
        box, running = self.sheet.turnaround, self.orders.running(who)
        if running is not None:
            box.show_running(running)
        elif self._wanted != who:
            self._wanted = None
            box.show_idle(self.orders.problem(who))

    def _order_told(self, who: str) -> None:
        if who == self.character:
            self._show_order(CharacterId(who))

    def _ask_price(self) -> None:
        who = self.character
        if who is not None:
            self._wanted = who
            self.sheet.turnaround.show_asking()
            self.tasks.spawn(self._offer(who), "quote a sheet")

    async def _offer(self, who: CharacterId) -> None:
        try:
            quote = await self.orders.quote(who)
        except KitsumyError as error:
            if self._waits_for(who):
                self._wanted = None
                self.sheet.turnaround.show_idle(told(error))
            return
        if not self._waits_for(who):
            return
        best = quote.best
        if best is not None and quote.over_cap is None and best.cost_high == 0:
            self._order()  # nothing is paid, so nothing is asked
        else:
            self.sheet.turnaround.show_offer(quote)

    def _waits_for(self, who: CharacterId) -> bool:
        return self._open and self._wanted == self.character == who

    def _decline(self) -> None:
        self._wanted = None

    def _order(self) -> None:
        who = self.character
        if who is not None:
            self._wanted = None
            self.tasks.spawn(self.orders.order(who), "order a sheet", to_the_end=True)
