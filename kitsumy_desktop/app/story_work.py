"""What a worker process does with stories: each step imports what it needs when it runs (see app.work)."""

from __future__ import annotations

import hashlib

import msgspec

from kitsumy_desktop.app.work import COMIC, book
from kitsumy_desktop.comic.diff import Diff
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PageId, ShelvedId, seeded_ids
from kitsumy_desktop.story.build import BuildOptions, Built
from kitsumy_desktop.story.finding import StoryFinding
from kitsumy_desktop.story.plan.plan import Plan
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.update.values import Update
from kitsumy_desktop.ui.editor.script.places import Place


def compose_plan(plan: Plan, options: BuildOptions, comic_id: str) -> Built:
    """A plan as a comic with laid-out pages. Ids within follow from plan and options; the comic gets
    `comic_id`."""
    from kitsumy_desktop.story.plan.build import build_plan

    within = seeded_ids(hashlib.sha256(msgspec.json.encode((plan, options))).hexdigest())
    return build_plan(plan, options, lambda prefix: comic_id if prefix == COMIC else within(prefix))


def plan_of(document: Document) -> Plan:
    """A comic as a plan."""
    from kitsumy_desktop.story.plan.from_comic import plan_of as planned

    return planned(document)


def read_plan(data: bytes, name: str) -> Plan:
    """A plan from a file's bytes. Raises InputError."""
    from kitsumy_desktop.story.plan.read import read_plan as read

    return read(data, name)


def script_of(document: Document, dialect: Dialect) -> str:
    """A comic as a script."""
    from kitsumy_desktop.story.scripts.write import script_of as written

    return written(document, dialect)


def update(document: Document, text: str, seed: str) -> Update:
    """What a changed script would do; `seed` makes the ids of what is new."""
    from kitsumy_desktop.story.update.update import update_comic

    return update_comic(document, text, seeded_ids(seed), book())


def script_places(document: Document) -> tuple[Place, ...]:
    """Which lines of the comic's script are which records."""
    from kitsumy_desktop.ui.editor.script.places import places_of

    return places_of(document)


def put_back(document: Document, shelved: ShelvedId, page: PageId | None) -> Diff:
    """Take something off the shelf. Raises InputError."""
    from kitsumy_desktop.story.update.shelf import put_back as back

    return back(document, shelved, page)


def story_findings(document: Document) -> tuple[StoryFinding, ...]:
    """What a careful editor would remark."""
    from kitsumy_desktop.story.lint import story_findings as found

    return found(document)
