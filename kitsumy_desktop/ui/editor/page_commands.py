"""Pages and spreads: added, doubled, joined, cut, deleted; the overview over all of them."""

from __future__ import annotations

from collections.abc import Callable

from kitsumy_desktop.comic.diff import EMPTY, Diff
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.editing.commands import pages, spreads, unspread
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.editor.page_order import commit_pages
from kitsumy_desktop.ui.i18n import named, tr, trn


def page_commands(desk: Desk) -> CommandTable:
    """What is done with whole pages: with the ones chosen in the overview while that is shown."""
    work = _PageCommands(desk)
    return {
        "page.add": lambda: work.add(pages.add_page, 1, tr("Add page")),
        "page.add_before": lambda: work.add(pages.add_page, 0, tr("Insert page")),
        "page.add_spread": lambda: work.add(spreads.add_spread, 1, tr("Add spread")),
        "page.make_spread": work.join,
        "page.split_spread": work.cut,
        "page.duplicate": work.duplicate,
        "page.delete": work.delete,
        "view.overview": lambda: desk.view.show_overview(desk.actions["view.overview"].isChecked()),
    }


class _PageCommands:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, make: Callable[..., Diff], after: int, label: str) -> None:
        """A new page or spread after (1) or before (0) the one in view."""
        desk, ids = self._desk, self._desk.session.services.ids
        page = PageId(ids("pg"))
        at = desk.session.page_number + after if desk.page is not None else 0
        self._commit(label, make(desk.document, page, PanelId(ids("pn")), at), (page,))

    def join(self) -> None:
        """The page in view and the next one become a spread."""
        page = self._desk.page
        if page is None:
            return
        try:
            self._commit(named("Make a spread"), spreads.make_spread(self._desk.document, page), (page,))
        except InputError as error:
            self._desk.session.notices.tell_error(error)

    def cut(self) -> None:
        """The spread in view becomes two pages."""
        page = self._desk.page
        if page is None:
            return
        try:
            diff, _ = unspread.split_spread(self._desk.document, page, self._desk.session.services.ids)
            self._commit(named("Split the spread"), diff, (page,))
        except InputError as error:
            self._desk.session.notices.tell_error(error)

    def duplicate(self) -> None:
        """Copies of the chosen pages, together after the last of them."""
        document, diff, copies = self._desk.document, EMPTY, []
        chosen = self._desk.view.chosen_pages()
        for page in chosen:
            now = diff.applied_to(document)
            step, copy = pages.duplicate_page(now, page, self._desk.session.services.ids)
            diff = diff.then(step)
            copies.append(copy)
        if copies:
            now = diff.applied_to(document)
            end = now.comic.pages.index(copies[-1]) + 1
            diff = diff.then(pages.move_pages(now, copies, end))
            self._commit(named("Duplicate page|Duplicate %n pages", len(copies)), diff, tuple(copies))

    def delete(self) -> None:
        """The chosen pages with everything on them."""
        chosen = self._desk.view.chosen_pages()
        order = self._desk.document.comic.pages
        if len(order) == 1:
            self._desk.session.notices.tell(tr("A comic keeps at least one page."))
            return
        last = max((order.index(p) for p in chosen), default=0)
        after = [p for p in (*order[last:], *reversed(order[:last])) if p not in chosen]
        label = trn("Delete page|Delete %n pages", len(chosen))
        self._commit(label, pages.delete_pages(self._desk.document, chosen), tuple(after[:1]))

    def _commit(self, label: str, diff: Diff, shown: tuple[PageId, ...]) -> None:
        """Do it, and turn to what came of it."""
        desk = self._desk
        if commit_pages(desk.session, label, diff) and shown and shown[0] in desk.document.comic.pages:
            desk.session.show_page(shown[0])
            desk.view.choose_pages(shown)
