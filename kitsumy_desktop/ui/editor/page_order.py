"""Which pages there are, in what order: what a change does to spreads is told, with a way to mend it."""

from __future__ import annotations

from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.ids import PageId, PanelId
from kitsumy_desktop.comic.paging import misplaced_spreads
from kitsumy_desktop.editing.commands.pages import add_page
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.editor.strip_model import misplaced_words
from kitsumy_desktop.ui.i18n import tr


def commit_pages(session: Session, label: str, diff: Diff) -> bool:
    """One step of undo; spreads that lie back to back through it are told of. False: nothing was done."""
    before = set(misplaced_spreads(session.editor.committed))
    if not session.commit(label, diff):
        return False
    fresh = [p for p in misplaced_spreads(session.editor.committed) if p not in before]
    if fresh:
        _warn(session, fresh[0])
    return True


def _warn(session: Session, spread: PageId) -> None:
    """A spread lies back to back: a page before it mends that."""

    def mend() -> None:
        document, ids = session.editor.committed, session.services.ids
        if spread in document.comic.pages:
            page, at = PageId(ids("pg")), document.comic.pages.index(spread)
            if commit_pages(session, tr("Insert page"), add_page(document, page, PanelId(ids("pn")), at)):
                session.show_page(page)

    words = misplaced_words(session.document.comic.reading)
    session.notices.tell(words, "warning", (tr("Insert a page before"), mend))
