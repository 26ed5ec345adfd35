"""The writer, the plan, the script, the cast."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
    Command("writer.shorter", "Say it shorter…", "scissors", "Ctrl+F2", "balloon"),
    Command("writer.rewrite", "Rewrite…", "pencil", "Shift+F2", "balloon"),
    Command("writer.beat", "Add a beat after this panel…", "plus", "Ctrl+F9", "panel"),
    Command("writer.importance", "Score importance again…", "activity", "Shift+F9"),
    Command("plan.open", "Open plan…", "folder-open", "Ctrl+Shift+O", "always"),
    Command("comic.update_script", "Update from a script file…", "refresh-cw", "Ctrl+F7"),
    Command("comic.cast", "Cast, places and props…", "users", "F4"),
)
