"""Pictures from GPUs: orders, marks, variations."""

from __future__ import annotations

from kitsumy_desktop.ui.actions.command import Command

COMMANDS: tuple[Command, ...] = (
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
)
