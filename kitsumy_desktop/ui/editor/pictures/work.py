"""What the commands about pictures do to the open comic: order, stop, try again, put back, fix."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox

from kitsumy_desktop.comic.document import ITEMS
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.job import JobId
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.tools.mask import Mask
from kitsumy_desktop.ui.action_set import ActionSet
from kitsumy_desktop.ui.actions.table import BY_ID
from kitsumy_desktop.ui.canvas.mask_layer import mask_png
from kitsumy_desktop.ui.dialogs.generate_scope import Asked, Scope, scopes
from kitsumy_desktop.ui.editor.pictures.mark_card import MarkPopup
from kitsumy_desktop.ui.editor.pictures.news import News
from kitsumy_desktop.ui.editor.pictures.stale_watch import StaleWatch
from kitsumy_desktop.ui.editor.view import EditorView
from kitsumy_desktop.ui.generation import Generation, Kind, Terms, Wish
from kitsumy_desktop.ui.i18n import tr, trn
from kitsumy_desktop.ui.parts.amounts import money_text
from kitsumy_desktop.ui.tasks import Tasks
from kitsumy_desktop.ui.theme.theme import Theme

PANELS = BY_ID["generate.panels"].text


class PictureWork(QObject):
    """Joins the open comic to generation. `close` when the comic is closed."""

    settings_wanted = Signal(str)
    """Id of the provider that is to be set up."""

    def __init__(self, view: EditorView, actions: ActionSet, theme: Theme, tasks: Tasks) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._state = view.state
        self._actions = actions
        self._theme = theme
        self._tasks = tasks
        self._generation: Generation = view.session.services.generation
        self._read_only = view.session.services.shelf.read_only
        self._news = News(self._session.notices, self._retry_all, self._again_all)
        self._watch = StaleWatch(self._session, self._state, tasks)
        self._watch.priced.connect(self._name_stale)
        self._stop_listening = self._generation.listen(self._state.hear)
        self._state.told.connect(self._news.tell)
        self._state.arrived.connect(self._read_ahead)
        self._session.selected.connect(self._name_panels)
        self._closed = False
        view.picture_status.stop_clicked.connect(self._stop)
        view.canvas.badge_clicked.connect(self._explain_at)
        view.takes.reference_wanted.connect(self._from_take)
        view.takes.recipe_wanted.connect(self._show_recipe)
        view.takes.removal_wanted.connect(self._ask_removal)
        view.region.wanted.connect(self._fix_region)
        self._table: dict[str, Callable[[], object]] = {
            "generate.comic": lambda: self._ask("missing"),
            "generate.page": lambda: self._ask("page"),
            "generate.panels": lambda: self._ask("selected"),
            "generate.stale": lambda: self._ask("stale"),
            "generate.retry": self._retry_all,
            "generate.stop": self._stop,
            "picture.vary": lambda: self._ask_for("vary"),
            "picture.image": lambda: self._ask_for("image"),
            "picture.upscale": lambda: self._ask_for("upscale"),
            "picture.fix": self._begin_region,
            "picture.mark": self._explain,
            "picture.retry": self._retry,
            "picture.again": self._again,
            "picture.look": self._look_again,
            "picture.dismiss": self._dismiss,
            "comic.cast": self._show_cast,
        }
        if not self._read_only:
            tasks.spawn(self._adopt(), "adopt")

    def run(self, command: str) -> bool:
        """Do a command; False when it is none of these."""
        act = self._table.get(command)
        if act is None:
            return False
        self._view.inspector.finish()
        self._view.canvas.finish()
        act()
        return True

    def close(self) -> None:
        """The comic is being closed: what arrives from now on waits."""
        self._closed = True
        self._stop_listening()
        self._watch.close()
        self._name_stale(0, None)
        self._actions["generate.panels"].setText(tr(PANELS))
        for dialog in self._view.findChildren(QDialog):
            dialog.close()
        if not self._read_only:
            self._generation.leave(self._session.document.comic.id)

    async def _adopt(self) -> None:
        comic = self._session.document.comic.id
        self._state.begin(await self._generation.jobs(comic), await self._generation.batches(comic))
        await self._generation.adopt(self._session.editor)

    # -- ordering -------------------------------------------------------------------------------------

    def _panels(self) -> tuple[PanelId, ...]:
        """The selected panels, or the panel of what is selected."""
        found: list[PanelId] = []
        for record in map(self._session.document.find, self._session.selection):
            if isinstance(record, Panel):
                found.append(record.id)
            elif isinstance(record, ITEMS) and record.panel is not None:
                found.append(record.panel)
        return tuple(dict.fromkeys(found))

    def _ask(self, scope: str) -> None:
        """Ask how pictures for some panels shall be made; every choice of panels there is can be made."""
        document = self._session.editor.committed
        found = scopes(document, self._session.page, self._panels(), self._state.stale)
        if not found:
            self._session.notices.tell(tr("There is no panel yet."))
            return
        wanted = scope if any(s.id == scope for s in found) else "comic"
        self._open(Asked("generate", found, wanted))

    def _ask_for(
        self, kind: Kind, picture: PictureHash | None = None, panels: tuple[PanelId, ...] = ()
    ) -> None:
        """Ask how new pictures shall be made from those that the selected panels show."""
        panels = panels or self._panels()
        if picture is None and kind != "image":
            panels = tuple(p for p in panels if self._has_picture(p))
        if not panels:
            self._session.notices.tell(tr("Select a panel with a picture."))
            return
        text = trn("The selected panel|%n selected panels", len(panels))
        self._open(Asked(kind, (Scope("selected", text, panels),), "selected", picture))

    def _open(self, asked: Asked) -> None:
        from kitsumy_desktop.ui.dialogs.generate import GenerateDialog  # not what the first frame waits for

        for earlier in self._view.findChildren(GenerateDialog):
            earlier.close()
        editor = self._session.editor
        dialog = GenerateDialog(
            self._view, asked, lambda: editor.committed, self._generation, self._tasks, self._view.pictures
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._start)
        dialog.settings_wanted.connect(self.settings_wanted)
        dialog.open()

    def _start(self, wish: Wish, terms: Terms) -> None:
        if wish.kind == "inpaint":
            self._view.canvas.set_tool("select")
        self._tasks.spawn(self._order(wish, terms), "order")

    async def _order(self, wish: Wish, terms: Terms) -> None:
        batch = await self._generation.start(self._session.editor, wish, terms)
        self._state.ordered(batch, wish.pictures)
        self._state.begin(await self._generation.jobs(self._session.document.comic.id), ())

    def _stop(self) -> None:
        self._tasks.spawn(self._cancel(self._state.active), "stop", to_the_end=True)

    async def _cancel(self, batches: tuple[str, ...]) -> None:
        for batch in self._state.active:
            if batch in batches:
                await self._generation.cancel(batch)

    # -- what went wrong ------------------------------------------------------------------------------

    def _retry_all(self) -> None:
        self._try_again(self._state.jobs("failed"))

    def _again_all(self) -> None:
        self._try_again(self._state.jobs("unsure"), pay_again=True)

    def _retry(self) -> None:
        self._try_again(self._state.jobs("failed", self._panels()))

    def _again(self) -> None:
        self._try_again(self._state.jobs("unsure", self._panels()), pay_again=True)

    def _look_again(self) -> None:
        """Perhaps the provider can tell by now what became of it."""
        self._try_again(self._state.jobs("unsure", self._panels()))

    def _try_again(self, jobs: tuple[JobId, ...], *, pay_again: bool = False) -> None:
        if jobs:
            self._tasks.spawn(self._generation.retry(jobs, pay_again=pay_again), "try again")

    def _dismiss(self) -> None:
        panels = self._panels()
        jobs = (*self._state.jobs("failed", panels), *self._state.jobs("unsure", panels))
        if jobs:
            self._state.dismiss(jobs)
            self._tasks.spawn(self._generation.dismiss(jobs), "dismiss")

    def _explain(self) -> None:
        """What the mark of the selected panel means, beside it."""
        for panel in self._panels():
            box = self._view.canvas.badges.place(panel)
            if box is not None:
                below = self._view.canvas.mapToGlobal(box.bottomLeft().toPoint())
                self._explain_at(panel, below)
                return

    def _explain_at(self, panel: str, at: QPoint) -> None:
        mark = self._state.marks.get(PanelId(panel))
        if mark is not None:
            self._session.select((panel,))
            MarkPopup(self._view, self._actions, self._theme, mark).pop(at)

    # -- arrivals -------------------------------------------------------------------------------------

    def _read_ahead(self, panel: str) -> None:
        """A picture in view is read before it takes its place, so that the panel is never seen empty."""
        record = self._session.document.find(panel)
        if isinstance(record, Panel) and record.page == self._session.page:
            self._tasks.spawn(self._read(record.id), "read ahead")

    async def _read(self, panel: PanelId) -> None:
        takes = await self._generation.takes(self._session.document.comic.id, panel)
        canvas = self._view.canvas
        shape = canvas.host.scene().shapes.get(panel)
        if self._closed or not takes or not shape:
            return
        box, scale = bounds(shape), canvas.camera.scale
        size = (math.ceil(box.w * scale), math.ceil(box.h * scale))
        self._view.pictures.request(takes[0].picture, *size, lambda *_: None)

    # -- takes ----------------------------------------------------------------------------------------

    def _from_take(self, take: Take) -> None:
        self._ask_for("image", take.picture, (take.panel,))

    def _show_recipe(self, take: Take) -> None:
        from kitsumy_desktop.ui.dialogs.generate_recipe import RecipeDialog

        job = self._view.takes.takes.job(take)
        if job is not None:
            dialog = RecipeDialog(self._view, job)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _ask_removal(self, take: Take) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            tr("Remove a take"),
            tr("Remove this picture from the panel's takes? That cannot be undone."),
            QMessageBox.StandardButton.Cancel,
            self._view,
        )
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(lambda: self._tasks.spawn(self._remove(take), "remove take"))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    async def _remove(self, take: Take) -> None:
        await self._generation.remove_take(take.comic, take.id)
        self._view.takes.reload()

    # -- regions --------------------------------------------------------------------------------------

    def _begin_region(self) -> None:
        self._session.select(self._panels()[:1])
        self._view.canvas.set_tool("mask")
        self._view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fix_region(self, mask: Mask) -> None:
        self._tasks.spawn(self._ask_region(mask), "region")

    async def _ask_region(self, mask: Mask) -> None:
        data = await asyncio.to_thread(mask_png, mask)
        kept = await self._generation.import_reference(data)
        scope = Scope("selected", tr("The marked region"), (mask.panel,))
        self._open(Asked("inpaint", (scope,), "selected", mask.picture, kept))

    # -- the rest -------------------------------------------------------------------------------------

    def _show_cast(self) -> None:
        from kitsumy_desktop.ui.dialogs.cast import CastDialog

        for there in self._view.findChildren(CastDialog):
            if there.isVisible():
                there.raise_()
                return
        dialog = CastDialog(self._view, self._session, self._theme, self._tasks, self._view.pictures)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.regenerate.connect(self._ask_stale)
        dialog.open()

    def _ask_stale(self) -> None:
        """What has just become stale belongs to it, too."""
        self._watch.look()
        self._ask("stale")

    def _name_stale(self, count: int, price: Money | None) -> None:
        """The menu says how many there are, and what they would cost."""
        words = trn("Regenerate the stale panel|Regenerate %n stale panels", count)
        if not count:
            words = tr("Regenerate stale panels")
        if price:
            words = f"{words} · {money_text(price)}"
        self._actions["generate.stale"].setText(words + "…")

    def _name_panels(self, _ids: object = ()) -> None:
        count = len(self._panels())
        text = trn("Generate this panel…|Generate %n panels…", count) if count else tr(PANELS)
        self._actions["generate.panels"].setText(text)

    def _has_picture(self, panel: PanelId) -> bool:
        record = self._session.document.find(panel)
        return isinstance(record, Panel) and record.art is not None
