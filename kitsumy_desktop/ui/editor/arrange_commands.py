"""Align, distribute, make equal, turn, mirror, duplicate: what the commands do to what is selected."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QActionGroup

from kitsumy_desktop.comic.diff import EMPTY
from kitsumy_desktop.comic.document import ITEMS
from kitsumy_desktop.comic.geometry import Point, Rect, Size
from kitsumy_desktop.comic.ids import RecordId
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.editing.commands import arrange, flips
from kitsumy_desktop.editing.commands.arrange import Edge, Measure, Rule, Way
from kitsumy_desktop.editing.commands.flips import Mirror
from kitsumy_desktop.editing.commands.items import COPY_OFFSET
from kitsumy_desktop.editing.commands.together import duplicate_together, movable
from kitsumy_desktop.tools.gestures.resize_balloon import holding_size
from kitsumy_desktop.tools.scene import Scene
from kitsumy_desktop.ui.editor.desk import CommandTable, Desk
from kitsumy_desktop.ui.i18n import tr

EDGES: tuple[Edge, ...] = ("left", "centre", "right", "top", "middle", "bottom")
ALIGN_TO = ("selection", "panel", "page", "safe")
DISTRIBUTIONS: dict[str, tuple[Way, Rule]] = {
    "gaps_across": ("across", "gaps"),
    "gaps_down": ("down", "gaps"),
    "centres_across": ("across", "centres"),
    "centres_down": ("down", "centres"),
}
MEASURES: tuple[Measure, ...] = ("width", "height", "size")
RIGHT, LEFT = 90.0, -90.0


def arrange_commands(desk: Desk) -> CommandTable:
    """One function per command of the menu Arrange, and Duplicate."""
    work = Arranging(desk)
    work.show_target()
    table: CommandTable = {
        "edit.duplicate": work.duplicate,
        "arrange.turn_right": partial(work.turn, RIGHT),
        "arrange.turn_left": partial(work.turn, LEFT),
        "arrange.flip_across": partial(work.flip, "across"),
        "arrange.flip_down": partial(work.flip, "down"),
        "page.mirror": work.mirror_page,
    }
    table |= {f"align.{edge}": partial(work.align, edge) for edge in EDGES}
    table |= {f"align.to_{what}": partial(work.choose_target, what) for what in ALIGN_TO}
    table |= {f"distribute.{name}": partial(work.distribute, *how) for name, how in DISTRIBUTIONS.items()}
    table |= {f"equal.{measure}": partial(work.equal, measure) for measure in MEASURES}
    return table


class Arranging:
    """Works on the selection of one open comic; every command is one step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._group = QActionGroup(desk.view)
        for what in ALIGN_TO:
            self._group.addAction(desk.actions[f"align.to_{what}"])

    def align(self, edge: Edge) -> None:
        """Everything selected to an edge or middle of what was chosen to align to."""
        diff = EMPTY
        for boxes, target in self._targets():
            diff = diff.then(arrange.align(diff.applied_to(self._desk.document), boxes, edge, target))
        self._desk.session.commit("Align", diff)

    def distribute(self, way: Way, rule: Rule) -> None:
        """Even gaps or distances between what is selected."""
        boxes = self._boxes()
        if len(arrange.things(self._desk.document, boxes)) < arrange.LEAST_FOR_DISTANCE:
            self._desk.session.notices.tell(tr("Select at least three things to distribute."))
            return
        diff = arrange.distribute(self._desk.document, boxes, way, rule)
        self._desk.session.commit("Distribute", diff)

    def equal(self, measure: Measure) -> None:
        """As wide, high or large as what was selected last."""
        boxes, leader = self._boxes(), self._leader()
        if leader is None:
            return
        scene = self._scene()

        def holding(record_id: RecordId, size: Size) -> Size:
            record = scene.document.find(record_id)
            return holding_size(scene, record, size) if isinstance(record, Balloon) else size

        diff = arrange.equal_size(self._desk.document, boxes, leader, measure, holding)
        self._desk.session.commit("Equal size", diff)

    def turn(self, degrees: float) -> None:
        """A quarter turn about the middle of what is selected; pictures turn in their panels."""
        about = self._about_middle()
        if about is not None:
            self._desk.session.commit("Turn", flips.turn(self._desk.document, *about, degrees))

    def flip(self, mirror: Mirror) -> None:
        """A mirror image about the middle of what is selected; pictures are mirrored in their panels."""
        about = self._about_middle()
        if about is not None:
            self._desk.session.commit("Mirror", flips.flip(self._desk.document, *about, mirror))

    def mirror_page(self) -> None:
        """The whole page left to right."""
        page = self._desk.page
        if page is not None:
            self._desk.session.commit("Mirror the page", flips.mirror_page(self._desk.document, page))

    def duplicate(self) -> None:
        """Copies beside the originals; copies of fresh copies go on the same way."""
        desk, ids = self._desk, self._desk.session.selection
        if not movable(desk.document, ids):
            desk.session.notices.tell(tr("Only items and free panels can be duplicated."))
            return
        way = self._last_way(desk.view.canvas.host.twins) or COPY_OFFSET
        diff, twins = duplicate_together(desk.document, ids, desk.session.services.ids, way)
        if desk.session.commit("Duplicate", diff):
            desk.session.select(tuple(new for old in ids for new, was in twins.items() if was == old))
            desk.view.canvas.host.twins = twins

    def choose_target(self, what: str) -> None:
        """What things are aligned to from now on."""
        self._desk.memory.keep_align_to(what)
        self.show_target()

    def show_target(self) -> None:
        """The menu shows what is chosen."""
        self._desk.actions[f"align.to_{self._target}"].setChecked(True)

    @property
    def _target(self) -> str:
        chosen = self._desk.memory.align_to()
        return chosen if chosen in ALIGN_TO else ALIGN_TO[0]

    def _last_way(self, twins: Mapping[RecordId, RecordId]) -> Point | None:
        """How far the selected copies lie from their originals, if they are the last ones made."""
        scene, leader = self._scene(), self._leader()
        if leader is None or not all(i in twins for i in self._desk.session.selection):
            return None
        if self._desk.document.find(twins[leader]) is None:
            return None
        way = scene.box(leader).center.minus(scene.box(twins[leader]).center)
        return way if way != Point(0.0, 0.0) else None

    def _targets(self) -> list[tuple[dict[RecordId, Rect], Rect | None]]:
        """Boxes that are aligned together, and what to; None: to each other."""
        boxes, scene = self._boxes(), self._scene()
        sheet, chosen = scene.sheet, self._target
        if chosen == "page":
            return [(boxes, sheet.trim_box)]
        if chosen == "safe":
            return [(boxes, sheet.safe_box)]
        if chosen == "selection" and len(arrange.things(self._desk.document, boxes)) > 1:
            return [(boxes, None)]
        by_panel: dict[RecordId | None, dict[RecordId, Rect]] = {}
        for record_id, box in boxes.items():
            record = self._desk.document.find(record_id)
            home = record.panel if isinstance(record, ITEMS) else None
            by_panel.setdefault(home, {})[record_id] = box
        return [
            (there, scene.box(home) if home is not None else sheet.live_box)
            for home, there in by_panel.items()
        ]

    def _about_middle(self) -> tuple[list[RecordId], Point] | None:
        """What can be turned or mirrored, and about what; where nothing can, it is told."""
        boxes = self._boxes()
        loose = movable(self._desk.document, boxes)
        pictures = [i for i in boxes if i not in loose and self._has_picture(i)]
        if not loose and not pictures:
            self._desk.session.notices.tell(tr("There is nothing here to turn or mirror."))
            return None
        center = arrange.common_box([boxes[i] for i in loose or pictures]).center
        return [*loose, *pictures], center

    def _has_picture(self, record_id: RecordId) -> bool:
        record = self._desk.document.find(record_id)
        return isinstance(record, Panel) and record.art is not None and not record.pinned

    def _leader(self) -> RecordId | None:
        ids = self._desk.session.selection
        return ids[-1] if ids else None

    def _scene(self) -> Scene:
        return Scene(self._desk.document, self._desk.view.canvas.page, self._desk.session.services.book)

    def _boxes(self) -> dict[RecordId, Rect]:
        scene = self._scene()
        return {i: scene.box(i) for i in self._desk.session.selection if scene.has_box(i)}
