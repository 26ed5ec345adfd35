"""For screen readers and the keyboard alone: every widget of every view has a name and can be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QHelpEvent, QStatusTipEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from kitsumy_desktop.generation.recipes.models import models
from kitsumy_desktop.tools.table import TOOLS
from kitsumy_desktop.ui import i18n
from kitsumy_desktop.ui.actions.command import Scope
from kitsumy_desktop.ui.actions.contexts import BY_KIND, MARKED, Entries, context_entries
from kitsumy_desktop.ui.actions.menus import MENUS
from kitsumy_desktop.ui.actions.reasons import REASONS
from kitsumy_desktop.ui.actions.table import BY_ID, COMMANDS
from kitsumy_desktop.ui.palette.entries import menus_of
from kitsumy_desktop.ui.regions import holds
from kitsumy_desktop.ui.settings.dialog import PAGES
from kitsumy_desktop.ui.theme.tokens import SCHEMES, Tokens
from tests.support import walk
from tests.support.picture_hands import make_comic
from tests.support.sample_plan import sample_plan
from tests.support.shell_hands import open_blank, put_words
from tests.support.window_hands import WindowHands

Look = Callable[[str, QWidget], None]
SEVERAL = context_entries("balloon", kinds=("balloon", "sfx", "panel"), marked=False)
LEFT_ALONE = ("file.quit", "file.home", "comic.update_script")
"""Commands that end what is looked at, or open nothing but a dialog of the system."""


class Findings:
    """What was found wrong, by the view it was found in."""

    def __init__(self, *rules: Callable[[QWidget], list[str]]) -> None:
        self.rules = rules
        self.found: dict[str, str] = {}

    def look(self, where: str, root: QWidget) -> None:
        """Look at everything in a window."""
        for rule in self.rules:
            for one in rule(root):
                self.found.setdefault(f"{rule.__name__}: {one}", where)


def settle(hands: WindowHands, times: int = 12) -> None:
    """Let sections and thumbnails that come one after another come."""
    for _ in range(times):
        hands.settle()


def editor_views(hands: WindowHands, look: Look) -> None:
    """The open comic with each kind of thing selected, and each panel at its sides."""
    balloon, sfx = put_words(hands)
    page = hands.session.page
    assert page is not None
    panel = hands.document.page(page).panels[0]
    for ids in ((), (balloon,), (sfx,), (panel,), (balloon, sfx)):
        hands.session.select(ids)
        settle(hands)
        look(f"inspector {ids}", hands.window)
    for command in COMMANDS:
        action = hands.window.actions_[command.id]
        if (
            command.checkable
            and command.id.startswith("view.")
            and action.isEnabled()
            and not action.isChecked()
        ):
            action.trigger()
            settle(hands)
            look(command.id, hands.window)
            action.trigger()
            hands.settle()
    hands.session.select((balloon,))


def dialogs(hands: WindowHands, look: Look) -> None:
    """Every dialog a command opens, and all pages of the settings."""
    selected = hands.session.selection
    for command in COMMANDS:
        if not command.text.endswith("…") or command.id in LEFT_ALONE:
            continue
        hands.session.select(selected)
        action = hands.window.actions_[command.id]
        if not action.isEnabled():
            continue
        before = {id(w) for w in QApplication.topLevelWidgets() if w.isVisible()}
        action.trigger()
        settle(hands, 8)
        for opened in [w for w in QApplication.topLevelWidgets() if w.isVisible() and id(w) not in before]:
            if not isinstance(opened, QFileDialog | QMenu):
                look(command.id, opened)
            opened.close()
        look(command.id, hands.window)
        hands.window.finder.palette.close_palette()
        settle(hands, 3)
    shown = hands.window.set_up("accounts")
    for page in PAGES:
        hands.window.set_up(page)
        settle(hands, 6)
        look(f"settings {page}", shown)
    shown.close()
    settle(hands, 3)


def plan_views(hands: WindowHands, look: Look) -> None:
    """The plan editor, part by part."""
    view = hands.window.stories._show_plan(sample_plan(), hands.memory.new_comic())
    for part in ("story", "cast", "things", 0):
        view.go_to(part)
        settle(hands, 6)
        look(f"plan: {part}", hands.window)
    hands.do("file.home")
    hands.idle()


def test_every_widget_has_a_name_and_can_be_reached(hands: WindowHands) -> None:
    found = Findings(walk.nameless, walk.twins, walk.out_of_reach, walk.unfocusable)
    found.look("empty library", hands.window)
    plan_views(hands, found.look)
    make_comic(hands)
    editor_views(hands, found.look)
    dialogs(hands, found.look)
    hands.do("file.home")
    hands.idle()
    found.look("library", hands.window)
    assert found.found == {}


@pytest.mark.parametrize("language", ["en", "uk", "pl"])
def test_no_word_is_cut_off_in_a_small_window(hands: WindowHands, language: str) -> None:
    hands.window.resize(1280, 800)
    hands.do(f"language.{language}")
    hands.idle()
    found = Findings(walk.clipped)
    try:
        found.look("empty library", hands.window)
        plan_views(hands, found.look)
        make_comic(hands)
        editor_views(hands, found.look)
        dialogs(hands, found.look)
        assert found.found == {}
    finally:
        i18n.be_silent()


def test_no_english_is_left_in_a_ukrainian_window(hands: WindowHands) -> None:
    hands.do("language.uk")
    hands.idle()
    faces = {family.name for family in hands.studio.book.families()}
    names = faces | {model.name for model in models()} | {"Anna", "Oleh", "This computer"}

    def untranslated(root: QWidget) -> list[str]:
        return walk.untranslated(root, frozenset(names))

    found = Findings(untranslated)
    try:
        found.look("empty library", hands.window)
        make_comic(hands)
        editor_views(hands, found.look)
        dialogs(hands, found.look)
        assert found.found == {}
    finally:
        i18n.be_silent()


def test_every_action_has_words_and_says_why_it_cannot_be_used(hands: WindowHands) -> None:
    open_blank(hands)
    for command in COMMANDS:
        action = hands.window.actions_[command.id]
        assert action.text() and action.toolTip() and action.statusTip(), command.id
        assert action.isEnabled() or hands.window.actions_.reason(command.id), command.id
    hands.do("file.home")
    for command in COMMANDS:
        if not hands.window.actions_[command.id].isEnabled():
            assert hands.window.actions_.reason(command.id), command.id


def test_every_scope_has_a_reason() -> None:
    scopes = set(Scope.__args__)  # type: ignore[attr-defined]
    assert scopes - REASONS.keys() == set()
    assert [scope for scope, reason in REASONS.items() if not reason and scope != "always"] == []


def test_every_command_is_in_a_menu() -> None:
    """So each can be reached with Alt, arrows and Enter alone; the palette finds them all besides."""
    lost = [c.id for c in COMMANDS if not menus_of(c.id)]
    assert lost == []


def entries(menu: Entries) -> Iterator[str]:
    """Ids in a menu and those below it."""
    for part in menu:
        if isinstance(part, str):
            yield part
        else:
            yield from entries(part[1])


def test_menus_name_commands_that_exist_once_each() -> None:
    for menu in (*BY_KIND.values(), MARKED, SEVERAL, *(parts for _title, parts in MENUS)):
        named = [entry for entry in entries(menu) if entry != "-"]
        assert [n for n in named if n not in BY_ID] == []
        assert [n for n in named if named.count(n) > 1] == []


def test_all_tools_tell_what_they_do() -> None:
    for tool in TOOLS:
        assert len(tool.hint) > 10 and tool.name and tool.icon, tool.id


def test_hints_of_menu_entries_and_buttons_stand_in_the_status_line(hands: WindowHands) -> None:
    open_blank(hands)
    view = hands.view
    usual = view._hint.text()
    hand = next(w for w in view.tool_bar.findChildren(QWidget) if w.statusTip() == TOOLS[1].hint)
    QApplication.sendEvent(hand, QStatusTipEvent(hand.statusTip()))
    assert view._hint.text() == TOOLS[1].hint
    QApplication.sendEvent(hand, QStatusTipEvent(""))
    assert view._hint.text() == usual
    assert "Select a panel first." in hands.window.actions_["panel.rows"].statusTip()


def test_f6_goes_through_the_parts_of_the_window_and_esc_back_to_the_page(hands: WindowHands) -> None:
    open_blank(hands)
    hands.view.canvas.setFocus()
    visited: list[int] = []
    regions = hands.view.regions()
    for _ in range(2 * len(regions) + 4):
        hands.window.actions_["view.region_next"].trigger()
        now = QApplication.focusWidget()
        visited += [n for n, region in enumerate(regions) if holds(region, now)]
        popup = QApplication.activePopupWidget()
        if popup is not None:
            QTest.keyClick(popup, Qt.Key.Key_Escape)
    for part in (hands.view.tool_bar, hands.view.strip, hands.view.canvas, hands.view.inspector):
        assert any(holds(regions[n], part) for n in visited), part
    hands.view.strip.setFocus()
    QTest.keyClick(hands.view.strip, Qt.Key.Key_Escape)
    assert hands.view.canvas.hasFocus()
    hands.window.actions_["view.region_previous"].trigger()
    assert not hands.view.canvas.hasFocus()


def test_the_menu_key_opens_the_menu_of_what_is_selected(hands: WindowHands) -> None:
    open_blank(hands)
    balloon, sfx = put_words(hands)
    asked: list[tuple[str, object]] = []
    canvas = hands.view.canvas
    canvas.context_requested.disconnect()
    canvas.context_requested.connect(lambda _at, target, _where: asked.append((target.kind, target.record)))
    page = hands.session.page
    assert page is not None
    panel = hands.document.page(page).panels[0]
    for record in (balloon, sfx, panel, None):
        hands.session.select((record,) if record is not None else ())
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(canvas, event)
    assert asked == [("balloon", balloon), ("sfx", sfx), ("panel", panel), ("nothing", None)]


@pytest.mark.parametrize("kind", [*BY_KIND, "several", "marked"])
def test_context_menus_can_be_made(hands: WindowHands, kind: str) -> None:
    open_blank(hands)
    menu = {"several": SEVERAL, "marked": MARKED}.get(kind) or BY_KIND[kind]
    made = hands.window.actions_.menu(menu, hands.window)
    assert [a for a in made.actions() if not a.isSeparator()]
    made.deleteLater()


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    """Contrast ratio by WCAG 2.2: 1 to 21."""
    light, dark = sorted((luminance(a), luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Words and what they stand on."""
    for ground in ("window", "surface", "raised"):
        for words in ("text", "text_soft", "text_faint", "danger"):
            yield f"{words} on {ground}", getattr(tokens, words), getattr(tokens, ground)
    yield "text on sunken", tokens.text, tokens.sunken
    yield "text_soft on sunken", tokens.text_soft, tokens.sunken
    yield "text on accent_soft", tokens.text, tokens.accent_soft
    yield "accent_text on accent", tokens.accent_text, tokens.accent
    yield "accent_text on accent_hover", tokens.accent_text, tokens.accent_hover
    yield "warning on window", tokens.warning, tokens.window
    yield "warning on surface", tokens.warning, tokens.surface
    yield "success on surface", tokens.success, tokens.surface
    yield "accent on surface", tokens.accent, tokens.surface


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_they_stand_on(scheme: str) -> None:
    tokens = SCHEMES[scheme]  # type: ignore[index]
    low = {name: round(contrast(a, b), 2) for name, a, b in pairs(tokens) if contrast(a, b) < 4.5}
    assert low == {}


@pytest.mark.parametrize("theme", ["theme.light", "theme.dark"])
def test_the_focus_is_seen(hands: WindowHands, theme: str) -> None:
    open_blank(hands)
    hands.do(theme)
    button = next(
        w for w in hands.view.tool_bar.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    hands.settle()
    assert button.grab().toImage() != before


def test_tool_tips_say_the_key(hands: WindowHands) -> None:
    open_blank(hands)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    assert event.type() == QEvent.Type.ToolTip
    assert hands.window.actions_["view.fit"].toolTip() == "Fit page (Ctrl+0)"
