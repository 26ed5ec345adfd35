"""What a person does to get a story written, in the window of WindowHands."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from kitsumy_desktop.comic.records.text import TextModel
from kitsumy_desktop.story.build import BuildOptions
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.writer.wishes import Wishes
from kitsumy_desktop.ui.dialogs.new_comic import NewComic, NewComicDialog
from kitsumy_desktop.ui.writing_desk.plan_view import PlanView
from tests.support.fake_writing import PAID_MODEL
from tests.support.sample_plan import sample_plan
from tests.support.window_hands import WindowHands

W = TypeVar("W", bound=QWidget)
WISHES = Wishes("A keeper's lamp goes out for the first time in forty years.", 4, genre="Mystery")


def premise_page(hands: WindowHands, text: str = WISHES.premise) -> NewComicDialog:
    """The new-comic dialog at the premise, written down, models known."""
    hands.window.stories.ask_new_comic()
    dialog = found(hands, NewComicDialog)
    dialog.show_source("premise")
    hands.until(lambda: dialog.premise.quoting.known, "models are known")
    dialog.premise.premise.setPlainText(text)
    return dialog


def write(hands: WindowHands, wishes: Wishes = WISHES, model: TextModel = PAID_MODEL) -> PlanView:
    """Have a story written; the editor that shows it."""
    hands.window.make_comic(NewComic("", BuildOptions(), 0, wishes=wishes, model=model))
    hands.settle()
    return editor(hands)


def opened(hands: WindowHands, plan: Plan | None = None) -> PlanView:
    """A written story, open in the editor."""
    hands.window.make_comic(NewComic("", BuildOptions(), 0, plan=plan or sample_plan(WISHES)))
    hands.idle()
    return editor(hands)


def editor(hands: WindowHands) -> PlanView:
    """The plan editor in view."""
    view = hands.window.stories.plan
    assert view is not None, "no plan is open"
    return view


def page_count(view: PlanView) -> int:
    """Pages of the plan in the editor."""
    return len(view.book.plan.pages)


def written(view: PlanView) -> int:
    """How many of them are more than their beats."""
    return sum(bool(page.panels) for page in view.book.plan.pages)


def found(hands: WindowHands, kind: type[W]) -> W:
    """The open dialog of a kind."""
    hands.settle()
    dialog = next((d for d in hands.window.findChildren(kind) if d.isVisible()), None)
    assert dialog is not None, f"no {kind.__name__} is open"
    return dialog
