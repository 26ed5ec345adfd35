"""Going through every widget of a window as a screen reader and the Tab key do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

INTERACTIVE = (
    QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QAbstractSlider, QTabBar,
)  # fmt: skip
PARTS_OF_OTHERS = (
    "qt_scrollarea_",
    "qt_spinbox_",
    "qt_edit_menu",
    "qt_toolbar_ext",
    "_q_qlineedit",
    "qt_menubar_",
)


def shown(root: QWidget) -> Iterator[QWidget]:
    """The window and every widget in it that is seen."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is root.window():
            yield widget


def is_part(widget: QWidget) -> bool:
    """Whether it belongs to another widget, as the line of a spin box does."""
    parent = widget.parentWidget()
    return (
        isinstance(widget, QScrollBar | QHeaderView | QSplitterHandle)
        or widget.objectName().startswith(PARTS_OF_OTHERS)
        or isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QMenuBar)
        or (isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget)
        or type(widget).__name__ in ("QTableCornerButton", "QComboBoxPrivateContainer")
    )


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops there."""
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and not is_part(widget)


def is_used(widget: QWidget) -> bool:
    """Whether a person does something with it."""
    return (isinstance(widget, INTERACTIVE) or takes_focus(widget)) and not is_part(widget)


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it. On Linux Qt leaves the name of a choice to its label."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName() or _label_of(widget)
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _label_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    labels = parent.findChildren(QLabel) if parent is not None else []
    return next((one.text() for one in labels if one.buddy() is widget), "")


def path(widget: QWidget) -> str:
    """Where it is, for the message of a test."""
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names[:5])


def nameless(root: QWidget) -> list[str]:
    """Widgets a person uses that a screen reader has no name for."""
    return [
        path(w) for w in shown(root)
        if is_used(w) and not isinstance(w, QScrollArea | QMenuBar) and not spoken(w)
    ]  # fmt: skip


def twins(root: QWidget) -> list[str]:
    """Widgets of one kind beside each other that are called the same."""
    found = []
    for parent in shown(root):
        seen: set[tuple[str, str]] = set()
        for child in parent.children():
            if isinstance(child, QWidget) and child.isVisible() and is_used(child) and child.isEnabled():
                key = (type(child).__name__, spoken(child))
                if key in seen and key[1]:
                    found.append(f"{key[1]}: {path(child)}")
                seen.add(key)
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """Widgets that are used and cannot be reached with Tab, nor have a neighbour that leads to them.

    A checked one of exclusive buttons stands for its group, as arrows go on from it. Tool buttons that
    repeat a command are reached by its key, the menus and the palette.
    """
    chain: set[QWidget] = set()
    at = root.nextInFocusChain()
    while at is not None and at is not root and at not in chain:
        chain.add(at)
        at = at.nextInFocusChain()
    return [
        path(w) for w in shown(root)
        if is_used(w) and w.isEnabled() and not isinstance(w, QMenuBar)
        and w not in chain and w is not root
    ]  # fmt: skip


def unfocusable(root: QWidget) -> list[str]:
    """Widgets that are used and refuse the keyboard, other than those that only repeat a command."""
    return [
        f"{spoken(w)}: {path(w)}" for w in shown(root)
        if is_used(w) and w.isEnabled() and not takes_focus(w) and w.focusPolicy() == Qt.FocusPolicy.NoFocus
        and not (isinstance(w, QToolButton) and w.defaultAction() is not None)
        and not isinstance(w, QAbstractItemView | QMenuBar)
    ]  # fmt: skip


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons with less width than their words need, or cut off by what they stand in."""
    found = []
    for widget in shown(root):
        if not isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox | QRadioButton):
            continue
        if is_part(widget) or not widget.text() or not _is_plain(widget):
            continue
        wanted = widget.minimumSizeHint().width() if isinstance(widget, QLabel) else widget.sizeHint().width()
        if widget.width() < wanted and not _is_elided(widget):
            found.append(f"{widget.text()!r} has {widget.width()} of {wanted}: {path(widget)}")
        elif _cut_off(widget):
            found.append(f"{widget.text()!r} is cut off: {path(widget)}")
    return found


def _is_plain(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return not widget.wordWrap() and widget.pixmap().isNull()
    if isinstance(widget, QToolButton):
        return widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
    return True


def _is_elided(widget: QWidget) -> bool:
    """Some lines are shortened with dots on purpose; or give way to their neighbours."""
    return "Elided" in type(widget).__name__ or widget.sizePolicy().horizontalPolicy().name == "Ignored"


def _cut_off(widget: QWidget) -> bool:
    """Whether an ancestor ends before the widget does, left or right."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        left = widget.mapTo(parent, QPoint(0, 0)).x()
        if left < 0 or left + widget.width() > parent.width() + 1:
            return not _is_elided(widget)
        if parent.isWindow():
            return False
        parent = parent.parentWidget()
    return False


CYRILLIC = re.compile(r"[а-яіїєґ]", re.IGNORECASE)
WORD = re.compile(r"[A-Za-z]{3,}")
KEYS = re.compile(
    r"(Ctrl|Shift|Alt|Meta|Del|Esc|PgUp|PgDown|F\d+)([+ ].*)?|#[0-9a-f]{6}|https?://.*|\d+ dpi|.*Qwen 3.*"
)
SAME_EVERYWHERE = frozenset(
    (
        *("Kitsumy", "English", "Polski", "PDF", "CBZ", "Fountain", "Markdown", "RunPod", "ComfyUI"),
        *("Gemini", "GPU", "LoRA", "RunPod serverless"),
    )
)


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything a widget says of itself; not what a person wrote into it."""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    yield from (widget.toolTip(), widget.accessibleName(), widget.statusTip())
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(n) for n in range(widget.count()))
    if isinstance(widget, QTreeWidget):
        rows = [widget.topLevelItem(n) for n in range(widget.topLevelItemCount())]
        while rows:
            row = rows.pop()
            if row is not None:
                yield from (row.text(n) for n in range(row.columnCount()))
                rows += [row.child(n) for n in range(row.childCount())]


def untranslated(root: QWidget, names: frozenset[str]) -> list[str]:
    """Words without a Cyrillic letter in a Ukrainian window; `names` are the same in every language."""
    return [
        f"{text!r}: {path(widget)}"
        for widget in shown(root)
        for text in words_of(widget)
        if WORD.search(text) and not CYRILLIC.search(text)
        and text not in SAME_EVERYWHERE | names and not KEYS.fullmatch(text)
    ]  # fmt: skip
