"""Going through the parts of the window with F6: tool bar, pages, words, page, inspector, status line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

REASON = Qt.FocusReason.TabFocusReason


def go_to_region(regions: Sequence[QWidget], step: int) -> QWidget | None:
    """Give the focus to the next (1) or previous (−1) region that can take it; who has it then.

    None: nobody can.
    """
    there = [region for region in regions if first_in(region) is not None]
    if not there:
        return None
    now = QApplication.focusWidget()
    at = next((n for n, region in enumerate(there) if holds(region, now)), -1 if step > 0 else 0)
    region = there[(at + step) % len(there)]
    taken = first_in(region)
    if isinstance(region, QMenuBar):
        region.setFocus(Qt.FocusReason.MenuBarFocusReason)
        region.setActiveAction(region.actions()[0])
    elif taken is not None:
        taken.setFocus(REASON)
    return taken


def holds(region: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is the region or lies in it."""
    return widget is not None and (region is widget or region.isAncestorOf(widget))


def first_in(region: QWidget) -> QWidget | None:
    """What takes the focus in a region: where Tab would first come to."""
    if _takes(region):
        return region
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget) and _takes(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus.value & widget.focusPolicy().value
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
