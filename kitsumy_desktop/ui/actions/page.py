"""What is added to a page, and pages themselves."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("add.balloon", "Balloon", "message-circle-plus", "Ctrl+Shift+B"),
    Command("add.caption", "Caption", "captions", "Ctrl+Shift+C"),
    Command("add.sfx", "Sound effect", "zap", "Ctrl+Shift+S"),
    Command("add.panel", "Panel", "square-plus", "Ctrl+Shift+P"),
    Command("page.add", "Add page", "file-plus", "Ctrl+Shift+N"),
    Command("page.add_spread", "Add spread", "book-open"),
    Command("page.add_before", "Insert a page before", "file-plus"),
    Command(
        "page.make_spread",
        "Make a spread",
        "fold-horizontal",
        scope="joinable",
        hint="Join this page with the next one",
    ),
    Command("page.split_spread", "Split the spread into two pages", "unfold-horizontal", scope="spread"),
    Command("page.duplicate", "Duplicate page", "copy"),
    Command("page.delete", "Delete page", "trash-2"),
    Command("page.previous", "Previous page", "chevron-up", "PgUp"),
    Command("page.next", "Next page", "chevron-down", "PgDown"),
    Command("page.layout", "Lay out page again", "layout-grid", "Ctrl+F6"),
    Command("page.shuffle", "Shuffle layout", "shuffle", "Ctrl+Shift+F6"),
    Command("page.letter", "Place balloons again", "message-circle", "Ctrl+Alt+B"),
    Command("page.draw", "Draw drafts", "paintbrush", "Ctrl+Alt+D"),
)
