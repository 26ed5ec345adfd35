"""Keeps the text that is typed and the comic in step: the pages follow the text, and the text the pages.

The text that was typed is sent off when the person pauses. What comes back is committed as one step, unless
its records changed meanwhile: then it is worked out again from the comic as it is. Nothing typed is dropped:
it stays in the editor until it is in the comic, and closing the comic waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal, TypeAlias

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import CancelledError, KitsumyError
from kitsumy_desktop.editing.editor import Phase
from kitsumy_desktop.story.update.reading import script_of_comic
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.merge import edit_between, merged
from kitsumy_desktop.ui.editor.script.text_edit import ScriptEdit, one_kind_of_line
from kitsumy_desktop.ui.editor.session import Session
from kitsumy_desktop.ui.i18n import named, told, tr
from kitsumy_desktop.ui.tasks import Tasks

PAUSE_MS = 700
"""Without a key, until what was typed is applied."""
LONGEST_MS = 15_000
"""Who types without a pause has it applied from time to time: a crash must not cost much."""
AGAIN_MS = 4_000
"""After a failure; twice as long after each further one."""
SELDOM_MS = 60_000
LAST_S = 4.0
"""A comic that is being closed waits for the last words so long; then it keeps them as text alone."""
STEP = "Edit script"
State: TypeAlias = Literal["calm", "waiting", "working", "failed"]


class ScriptKeeper(QObject):
    """`edit` shows the text; `tasks` are the comic's."""

    applied = Signal(object)
    """Update: it is in the comic now."""
    state_changed = Signal()

    def __init__(self, session: Session, edit: ScriptEdit, tasks: Tasks) -> None:
        super().__init__(session)
        self._session = session
        self._edit = edit
        self._tasks = tasks
        self._base = ""
        """The text as the comic has it."""
        self._task: asyncio.Task[object] | None = None
        self._loaded = False
        self._closed = False
        self._patience = AGAIN_MS
        self.state: State = "calm"
        self.failure = ""
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.apply)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._longest.timeout.connect(self.apply)
        edit.typed.connect(self._typed)
        edit.apply_wanted.connect(self.apply)
        session.changed.connect(self._changed)

    @property
    def loaded(self) -> bool:
        """Whether the editor shows the comic's text."""
        return self._loaded

    @property
    def dirty(self) -> bool:
        """Whether something is typed that is not in the comic."""
        return self.state != "calm" and self._edit.words != self._base

    def load(self) -> None:
        """Show the comic's text. Not while something typed waits."""
        text = _text_of(self._session.document)
        self._base = one_kind_of_line(text)
        self._loaded = True
        self._edit.load(text)
        self._calm()

    def forget(self) -> None:
        """The comic has no script any more: nothing that is shown belongs to it."""
        self._loaded = False
        self._base = ""
        self._pause.stop()
        self._calm()

    def apply(self) -> None:
        """Send off what was typed, now."""
        self._pause.stop()
        if self._closed or self._task is not None or self.state == "calm":
            return
        if not self.dirty:
            self._calm()
            return
        self._longest.stop()
        self._set("working")
        self._task = self._tasks.spawn(self._apply(), "apply script")
        self._task.add_done_callback(self._ended)

    async def settled(self) -> None:
        """Apply what was typed; returns when it is in the comic, or is known not to get there now."""
        while self.state in ("waiting", "working") and not self._closed:
            self.apply()
            if self._task is not None:
                await asyncio.wait([self._task])
            else:
                await asyncio.sleep(PAUSE_MS / 1000)

    def take_back(self) -> bool:
        """One step back in what was typed and is not applied; False: there is nothing."""
        if not self.dirty:
            return False
        if self._edit.document().isUndoAvailable():
            self._edit.undo()
        else:
            # The steps went when part of it was applied: the rest goes as one.
            self._edit.put_in(edit_between(self._edit.words, self._base))
        return True

    def bring_again(self) -> bool:
        """One step forth in what was typed; False: there is nothing."""
        if not self._edit.document().isRedoAvailable():
            return False
        self._edit.redo()
        return True

    def close(self) -> None:
        """The comic is being closed: what was typed is in it when this returns."""
        self._pause.stop()
        self._longest.stop()
        self._closed = True
        if self._task is not None:
            self._task.cancel()
        if self.dirty:
            self._apply_last()

    # -- there ------------------------------------------------------------------------------------

    async def _apply(self) -> None:
        try:
            update, text = await self._work_out()
        except KitsumyError as error:
            self._fail(told(error))
            return
        # While a gesture is under way nothing is taken out of the person's hand: it is tried again.
        if not self._closed and not self._session.editor.previewing:
            self._take(update, text)

    async def _work_out(self) -> tuple[Update, str]:
        """An update that fits the comic as it is now, and the text it was made from."""
        editor, services = self._session.editor, self._session.services
        while True:
            text = self._edit.words
            update = await services.update(editor.committed, text)
            # Where the comic was changed in the meantime, what was worked out does not fit it any more.
            if update.diff.where_unchanged(editor.committed) == update.diff:
                return update, text

    def _take(self, update: Update, text: str) -> None:
        before, self._base = self._base, text
        if not update.is_empty and not self._session.commit(named(STEP), update.diff):
            self._base = before
            self._fail(tr("The change could not be kept."))
            return
        self._patience = AGAIN_MS
        self._edit.forget_steps()
        self.applied.emit(update)

    def _fail(self, why: str) -> None:
        """What was typed stays where it is, and is tried again."""
        self.failure = why
        self._set("failed")

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._task = None
        if self._closed:
            return
        if not task.cancelled() and task.exception() is not None:
            self._fail(tr("The pages could not follow the text."))
        if self.state == "failed":
            self._pause.start(self._patience)
            self._patience = min(2 * self._patience, SELDOM_MS)
            return
        if not self.dirty:
            self._calm()
            return
        self._set("waiting")
        if not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    def _apply_last(self) -> None:
        """Applied before anything else can be done with the comic; its text alone where that fails."""
        editor, text, done = self._session.editor, self._edit.words, False
        editor.cancel()
        try:
            update = _now(lambda: self._updated(editor.committed, text))
            done = self._session.commit(named(STEP), update.diff)
        except KitsumyError as error:
            self._session.notices.tell_error(error)
        finally:
            script = script_of_comic(editor.committed)
            if not done and script is not None:
                # Without anchors the panels are found by their words when the text is read next.
                kept = msgspec.structs.replace(script, text=text, anchors=())
                self._session.commit(named(STEP), changed(editor.committed, [kept]))

    async def _updated(self, document: Document, text: str) -> Update:
        return await self._session.services.update(document, text)

    # -- and back ---------------------------------------------------------------------------------

    def _typed(self) -> None:
        self._pause.start(PAUSE_MS)
        if not self._longest.isActive():
            self._longest.start()
        if self.state in ("calm", "failed"):
            self._set("waiting")

    def _changed(self, diff: Diff, phase: Phase) -> None:
        script = self._session.document.comic.script
        if self._closed or phase is Phase.PREVIEW or script not in diff.changes or not self._loaded:
            return
        self._put_in(one_kind_of_line(_text_of(self._session.document)))

    def _put_in(self, text: str) -> None:
        """The comic's text is another one now: changed in place, around what is being typed."""
        if text == self._base:
            return
        moved = merged(self._base, self._edit.words, text)
        self._base = text
        if moved is not None:
            self._edit.put_in(moved)
        else:
            told = tr("The page changed words that are being written in the script: the script's count.")
            self._session.notices.tell(told, "warning")

    def _calm(self) -> None:
        self._longest.stop()
        self.failure = ""
        self._set("calm")

    def _set(self, state: State) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit()


def _text_of(document: Document) -> str:
    script = script_of_comic(document)
    return script.text if script is not None else ""


def _now(ask: Callable[[], Coroutine[Any, Any, Update]]) -> Update:
    """The answer, waited for: only where nothing else may happen before it. Raises CancelledError when it
    does not come soon."""
    thread = ThreadPoolExecutor(1, "last update")
    try:
        asked = thread.submit(lambda: asyncio.run(asyncio.wait_for(ask(), LAST_S)))
        return asked.result(LAST_S + 1)
    except TimeoutError as error:
        raise CancelledError(tr("The pages could not follow the last words of the script.")) from error
    finally:
        thread.shutdown(wait=False)
