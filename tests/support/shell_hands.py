"""What the tests of the shell need: a comic in a moment, words on its page, a language for a while."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import BalloonId, RecordId, SfxId
from kitsumy_desktop.editing.commands.items import add_balloon, add_sfx
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.ui import i18n
from kitsumy_desktop.ui.dialogs.new_comic import NewComic
from kitsumy_desktop.ui.new_comic import blank_comic
from tests.support.window_hands import WindowHands


def open_blank(hands: WindowHands, pages: int = 3) -> None:
    """A comic of blank pages, each one panel."""
    wanted = NewComic("", BuildOptions(title="Shell"), pages)
    hands.open(blank_comic(wanted, hands.studio.ids))
    hands.until(lambda: hands.window.centralWidget() is not None, "the comic is shown")
    hands.idle()


def put_words(hands: WindowHands) -> tuple[RecordId, RecordId]:
    """A balloon with a tail and a sound effect on the page in view."""
    page = hands.session.page
    assert page is not None
    balloon, sfx = BalloonId("bl-1"), SfxId("sf-1")
    book = hands.studio.book
    hands.session.commit("Add", add_balloon(hands.document, page, balloon, Point(160, 120), book))
    hands.session.commit("Add", add_sfx(hands.document, page, sfx, Point(220, 420)))
    return balloon, sfx


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """The window speaks a language for a while."""
    i18n.speak(language)
    try:
        yield
    finally:
        i18n.be_silent()
