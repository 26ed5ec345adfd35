"""Rulers, snapping, own guides, units: what the commands switch, and what is remembered of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QActionGroup

from kitsumy_desktop.comic.records.layout import Axis
from kitsumy_desktop.comic.records.page import Guide
from kitsumy_desktop.comic.units import UNITS, Unit, nudge_step
from kitsumy_desktop.editing.commands.guides import add_guide, place_guide, set_guides
from kitsumy_desktop.ui.dialogs.guide_place import GuidePlace
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk

SWITCHES = {
    "view.rulers": "rulers",
    "view.snapping": "snapping",
    "guides.show": "guides",
    "guides.lock": "lock_guides",
}
"""Command: what is remembered of it."""


def aids_commands(desk: Desk) -> CommandTable:
    """One function per command."""
    work = DrawingAids(desk)
    table: CommandTable = {name: partial(work.switch, name) for name in SWITCHES}
    table |= {f"unit.{unit}": partial(work.choose_unit, unit) for unit in UNITS}
    return table | {
        "guides.add_level": partial(work.ask_new, "rows"),
        "guides.add_upright": partial(work.ask_new, "columns"),
        "guides.clear": work.clear,
    }


class DrawingAids:
    """The aids of one open comic, as the person left them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._group = QActionGroup(desk.view)
        for unit in UNITS:
            self._group.addAction(desk.actions[f"unit.{unit}"])
        desk.session.units.choose(desk.memory.unit())
        desk.actions[f"unit.{desk.session.units.unit}"].setChecked(True)
        for command, name in SWITCHES.items():
            desk.actions[command].setChecked(desk.memory.aid(name))
        desk.view.canvas.guide_wanted.connect(self.ask_place)
        desk.view.ruled.pulled.connect(self._see_guides)
        self._apply()

    def switch(self, command: str) -> None:
        """Do what the check mark says, and remember it."""
        self._desk.memory.keep_aid(SWITCHES[command], self._desk.actions[command].isChecked())
        self._apply()

    def choose_unit(self, unit: Unit) -> None:
        """Another unit for rulers, fields and arrow keys."""
        self._desk.actions[f"unit.{unit}"].setChecked(True)
        self._desk.memory.keep_unit(unit)
        self._desk.session.units.choose(unit)
        self._apply()

    def ask_new(self, axis: Axis) -> None:
        """A guide at an exact place."""
        page = self._desk.page
        if page is None:
            return
        sheet = self._desk.view.canvas.host.scene().sheet.trim_box
        middle = sheet.center.y if axis == "rows" else sheet.center.x
        dialog = GuidePlace(self._desk.view, self._desk.session.units, axis, middle)

        def place(at: float) -> None:
            self._see_guides()
            self._desk.session.commit("Add guide", add_guide(self._desk.document, page, Guide(axis, at)))

        dialog.placed.connect(place)
        dialog.open()

    def ask_place(self, number: int) -> None:
        """An exact place for one of the page's guides."""
        page = self._desk.page
        guides = self._desk.document.page(page).guides if page is not None else ()
        if page is None or number >= len(guides):
            return
        guide = guides[number]
        dialog = GuidePlace(self._desk.view, self._desk.session.units, guide.axis, guide.at)

        def place(at: float) -> None:
            now = self._desk.document.page(page).guides
            if number < len(now) and now[number] == guide:
                diff = place_guide(self._desk.document, page, number, at)
                self._desk.session.commit("Move guide", diff)

        dialog.placed.connect(place)
        dialog.open()

    def clear(self) -> None:
        """The page without guides."""
        if self._desk.page is not None:
            self._desk.session.commit("Remove guides", set_guides(self._desk.document, self._desk.page, ()))

    def _see_guides(self) -> None:
        """A guide that is made is seen."""
        if not self._desk.actions["guides.show"].isChecked():
            self._desk.actions["guides.show"].setChecked(True)
            self.switch("guides.show")

    def _apply(self) -> None:
        desk, units = self._desk, self._desk.session.units
        desk.view.ruled.show_rulers(desk.actions["view.rulers"].isChecked())
        desk.view.canvas.set_aids(
            snapping=desk.actions["view.snapping"].isChecked(),
            guides_shown=desk.actions["guides.show"].isChecked(),
            guides_locked=desk.actions["guides.lock"].isChecked(),
            step=nudge_step(units.unit, units.dpi),
        )
