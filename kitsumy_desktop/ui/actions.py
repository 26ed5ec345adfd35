"""Every command of the window as data: id, text, icon, shortcut, where it may be used."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Scope: TypeAlias = Literal[
    "always",
    "comic",
    "selection",
    "balloon",
    "panel",
    "item",
    "picture",
    "mark",
    "failed",
    "unsure",
    "any_failed",
    "stale",
    "working",
]
"""When a command is enabled: always; a comic is open; something, a balloon, a panel, an item, a panel with a
picture, a panel with a mark, a panel whose picture failed or may have been paid already is selected; any
panel has failed, is stale; pictures are being made."""


class Command(msgspec.Struct, frozen=True):
    """One command. `shortcut` is portable text: "Ctrl" is ⌘ on macOS.

    Windows tells AltGr as Ctrl+Alt: letters that somebody writes with it (ą, ć, ґ, é…) are no shortcuts.
    """

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""
    scope: Scope = "comic"
    checkable: bool = False
    hint: str = ""


COMMANDS: tuple[Command, ...] = (
    Command("file.new", "New comic…", "file-plus", "Ctrl+N", "always"),
    Command("file.home", "Library", "house", "Ctrl+Shift+H"),
    Command("file.export", "Export…", "download", "Ctrl+E"),
    Command("file.export_script", "Export script…", "file-text", "Ctrl+Shift+E"),
    Command("file.settings", "Settings…", "settings", "Ctrl+,", "always"),
    Command("file.quit", "Quit", "", "Ctrl+Q", "always"),
    Command("edit.undo", "Undo", "undo-2", "Ctrl+Z"),
    Command("edit.redo", "Redo", "redo-2", "Ctrl+Shift+Z"),
    Command("edit.text", "Edit text", "text-cursor-input", "F2", "item"),
    Command("edit.duplicate", "Duplicate", "copy", "Ctrl+D", "item"),
    Command("edit.delete", "Delete", "trash-2", "Delete", "selection"),
    Command("edit.select_all", "Select all", "", "Ctrl+A"),
    Command("edit.deselect", "Deselect", "", "Ctrl+Shift+A", "selection"),
    Command("item.front", "Bring to front", "bring-to-front", "Ctrl+Shift+]", "item"),
    Command("item.back", "Send to back", "send-to-back", "Ctrl+Shift+[", "item"),
    Command("item.lock", "Keep where it is", "lock", "Ctrl+L", "selection"),
    Command("add.balloon", "Balloon", "message-circle-plus", "Ctrl+Shift+B"),
    Command("add.caption", "Caption", "captions", "Ctrl+Shift+C"),
    Command("add.sfx", "Sound effect", "zap", "Ctrl+Shift+S"),
    Command("add.panel", "Panel", "square-plus", "Ctrl+Shift+P"),
    Command("page.add", "Add page", "file-plus", "Ctrl+Shift+N"),
    Command("page.duplicate", "Duplicate page", "copy"),
    Command("page.delete", "Delete page", "trash-2"),
    Command("page.previous", "Previous page", "chevron-up", "PgUp"),
    Command("page.next", "Next page", "chevron-down", "PgDown"),
    Command("page.layout", "Lay out page again", "layout-grid", "Ctrl+F6"),
    Command("page.shuffle", "Shuffle layout", "shuffle", "Shift+F6"),
    Command("page.letter", "Place balloons again", "message-circle", "Ctrl+Alt+B"),
    Command("page.draw", "Draw drafts", "paintbrush", "Ctrl+Alt+D"),
    Command("panel.rows", "Divide into rows", "rows-2", "Ctrl+Alt+H", "panel"),
    Command("panel.columns", "Divide into columns", "columns-2", "Ctrl+Alt+V", "panel"),
    Command("panel.detach", "Free from the layout", "square-dashed", "Ctrl+Alt+F", "panel"),
    Command("panel.attach", "Back into the layout", "layout-grid", "Ctrl+Alt+G", "panel"),
    Command("panel.picture", "Choose a picture…", "image-plus", "Ctrl+Alt+P", "panel"),
    Command("panel.clear", "Remove the picture", "image", "", "panel"),
    Command("panel.draft", "Draw this panel again", "refresh-cw", "Ctrl+Alt+R", "panel"),
    Command("panel.cast", "Add to panel…", "users", "Ctrl+Shift+M", "panel"),
    Command("generate.comic", "Generate…", "sparkles", "Ctrl+G"),
    Command("generate.page", "Generate this page…", "book-image", "Ctrl+Shift+G"),
    Command("generate.panels", "Generate selected panels…", "sparkles", "Ctrl+R", "panel"),
    Command("generate.stale", "Regenerate stale panels…", "refresh-cw", "Ctrl+Shift+R", "stale"),
    Command("generate.retry", "Try failed panels again", "rotate-cw", "Shift+F5", "any_failed"),
    Command("generate.stop", "Stop generating", "circle-stop", "Ctrl+.", "working"),
    Command("picture.vary", "Vary…", "dices", "Ctrl+Shift+V", "picture"),
    Command("picture.image", "From a picture…", "images", "Ctrl+Shift+I", "panel"),
    Command("picture.fix", "Fix a region", "brush", "Ctrl+Shift+F", "picture"),
    Command("picture.upscale", "Upscale…", "image-upscale", "Ctrl+Shift+U", "picture"),
    Command("picture.mark", "Explain the mark", "circle-question-mark", "Ctrl+Alt+W", "mark"),
    Command("picture.retry", "Try again", "rotate-cw", "", "failed"),
    Command("picture.again", "Make it again", "rotate-cw", "", "unsure"),
    Command("picture.look", "Look again whether it was made", "search", "", "unsure"),
    Command("picture.dismiss", "Dismiss", "x", "", "failed"),
    Command("writer.shorter", "Say it shorter…", "scissors", "Ctrl+F2", "balloon"),
    Command("writer.rewrite", "Rewrite…", "pencil", "Shift+F2", "balloon"),
    Command("writer.beat", "Add a beat after this panel…", "plus", "Ctrl+F9", "panel"),
    Command("writer.importance", "Score importance again…", "activity", "Shift+F9"),
    Command("plan.open", "Open plan…", "folder-open", "Ctrl+Shift+O", "always"),
    Command("comic.update_script", "Update from a script file…", "refresh-cw", "Ctrl+F7"),
    Command("comic.cast", "Cast, places and props…", "users", "F4"),
    Command("tools.calculator", "What pictures cost…", "calculator", "Ctrl+Alt+K", "always"),
    Command("tools.monitor", "Monitor", "activity", "Ctrl+Alt+M", "always"),
    Command("view.fit", "Fit page", "maximize-2", "Ctrl+0"),
    Command("view.width", "Fit width", "expand", "Ctrl+2"),
    Command("view.actual", "100 %", "scan", "Ctrl+1"),
    Command("view.zoom_in", "Zoom in", "zoom-in", "Ctrl+="),
    Command("view.zoom_out", "Zoom out", "zoom-out", "Ctrl+-"),
    Command("view.guides", "Trim, bleed and safe area", "ruler", "Ctrl+;", checkable=True),
    Command("view.script", "Script", "book-text", "Ctrl+Alt+T", checkable=True),
    Command("view.shelf", "Shelf", "files", "Ctrl+Alt+J", checkable=True),
    Command("view.story_check", "Story check", "circle-check", "F7", checkable=True),
    Command("view.cast", "Cast beside the page", "users", "Ctrl+Alt+3", checkable=True),
    Command("view.strip", "Pages", "panel-left", "Ctrl+Alt+1", checkable=True),
    Command("view.inspector", "Inspector", "panel-right", "Ctrl+Alt+2", checkable=True),
    Command("theme.system", "Same as the system", "sun-moon", "", "always", True),
    Command("theme.light", "Light", "sun", "", "always", True),
    Command("theme.dark", "Dark", "moon", "", "always", True),
    Command("help.shortcuts", "Keyboard shortcuts", "keyboard", "F1", "always"),
    Command("help.about", "About Kitsumy", "info", "", "always"),
)

BY_ID: dict[str, Command] = {c.id: c for c in COMMANDS}

Menu: TypeAlias = tuple[str, tuple["str | Menu", ...]]
SEPARATOR = "-"

MENUS: tuple[Menu, ...] = (
    (
        "File",
        (
            "file.new",
            "file.home",
            SEPARATOR,
            "file.export",
            "file.export_script",
            SEPARATOR,
            "file.settings",
            SEPARATOR,
            "file.quit",
        ),
    ),
    (
        "Edit",
        (
            "edit.undo",
            "edit.redo",
            SEPARATOR,
            "edit.text",
            "edit.duplicate",
            "edit.delete",
            SEPARATOR,
            "edit.select_all",
            "edit.deselect",
            SEPARATOR,
            "item.front",
            "item.back",
            "item.lock",
        ),
    ),
    ("Add", ("add.balloon", "add.caption", "add.sfx", "add.panel", SEPARATOR, "page.add")),
    (
        "Page",
        (
            "page.add",
            "page.duplicate",
            "page.delete",
            SEPARATOR,
            "page.previous",
            "page.next",
            SEPARATOR,
            "page.layout",
            "page.shuffle",
            "page.letter",
            "page.draw",
        ),
    ),
    (
        "Panel",
        (
            "panel.rows",
            "panel.columns",
            SEPARATOR,
            "panel.detach",
            "panel.attach",
            SEPARATOR,
            "panel.cast",
        ),
    ),
    (
        "Story",
        (
            "writer.shorter",
            "writer.rewrite",
            "writer.beat",
            "writer.importance",
            SEPARATOR,
            "comic.update_script",
            SEPARATOR,
            "view.script",
            "view.shelf",
            "view.story_check",
            SEPARATOR,
            "plan.open",
        ),
    ),
    (
        "Picture",
        (
            "generate.panels",
            "picture.vary",
            "picture.image",
            "picture.fix",
            "picture.upscale",
            SEPARATOR,
            "picture.mark",
            "picture.retry",
            "picture.look",
            "picture.again",
            "picture.dismiss",
            SEPARATOR,
            "panel.picture",
            "panel.draft",
            "panel.clear",
        ),
    ),
    (
        "Generate",
        (
            "generate.comic",
            "generate.page",
            "generate.panels",
            "generate.stale",
            SEPARATOR,
            "generate.retry",
            "generate.stop",
            SEPARATOR,
            "comic.cast",
            SEPARATOR,
            "tools.calculator",
            "tools.monitor",
        ),
    ),
    (
        "View",
        (
            "view.fit",
            "view.width",
            "view.actual",
            "view.zoom_in",
            "view.zoom_out",
            SEPARATOR,
            "view.guides",
            "view.strip",
            "view.inspector",
            "view.cast",
            "view.script",
            "view.shelf",
            "view.story_check",
            SEPARATOR,
            ("Theme", ("theme.system", "theme.light", "theme.dark")),
        ),
    ),
    ("Help", ("help.shortcuts", "help.about")),
)
