"""Comics a person has worked on, random changes of their scripts, and what must be true after them."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

import msgspec
from support.dressed_comic import dressed
from support.lettered_pages import face_book
from support.script_edits import LANGUAGE_OF, page_texts, random_edit

from kitsumy_desktop import assets
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document, Effect, Item
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import PageId, PictureHash, RecordId, TakeId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.panel import Art, Panel
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.records.shelved import Shelved
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands.items import move_items
from kitsumy_desktop.editing.commands.layout import relayout_page
from kitsumy_desktop.editing.commands.letter import letter_page
from kitsumy_desktop.editing.commands.panels import move_panel
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.update.update import update_comic
from kitsumy_desktop.story.update.values import Update

BOOK = face_book()
SAMPLES = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt")


@lru_cache(8)
def built(sample: str) -> Document:
    """A sample as a lettered comic."""
    text = assets.resource("samples", sample).read_text(encoding="utf-8")
    document = build_comic(text, BuildOptions(language=LANGUAGE_OF[sample]), seeded_ids(sample)).document
    for page in document.comic.pages:
        document = letter_page(document, page, BOOK).applied_to(document)
    return document


def worked_on(sample: str, rng: random.Random) -> Document:
    """A comic with takes and drafts, balloons and effects placed by hand, locked and free panels, and briefs
    edited by hand."""
    document = built(sample)
    for panel in [p for page in document.pages() for p in document.panels(page.id)]:
        document = _panel_worked_on(document, document.panel(panel.id), rng)
    for page_id in document.comic.pages:
        for item in list(document.items(page_id)):
            if rng.random() < 0.25:
                by = Point(rng.uniform(-9, 9), rng.uniform(-9, 9))
                after = move_items(document, [item.id], by).applied_to(document)
                if _panel_of(after, item.id) == item.panel:  # into another panel: the script would follow
                    document = after
        if rng.random() < 0.3:
            document = relayout_page(document, page_id, rng.randrange(99)).applied_to(document)
    return dressed(document, rng, seeded_ids("dress")) if rng.random() < 0.6 else document


def _panel_of(document: Document, item_id: RecordId) -> RecordId | None:
    item = document.records[item_id]
    assert isinstance(item, Balloon | Sfx)
    return item.panel


def _panel_worked_on(document: Document, panel: Panel, rng: random.Random) -> Document:
    if rng.random() < 0.7:
        picture = PictureHash(hashlib.sha256(panel.id.encode()).hexdigest())
        take = TakeId(f"take-{panel.id}") if rng.random() < 0.6 else None
        art = Art(picture, 900, 700, "take" if take else "draft", take, zoom=rng.uniform(1, 1.4))
        panel = msgspec.structs.replace(panel, art=art)
    if rng.random() < 0.2:
        brief = msgspec.structs.replace(panel.brief, angle="low", light="one lamp")
        panel = msgspec.structs.replace(panel, brief=brief, importance=4, importance_source="hand")
    if rng.random() < 0.15:
        panel = msgspec.structs.replace(panel, locked=True)
    document = changed(document, [panel]).applied_to(document)
    if rng.random() < 0.08:
        document = move_panel(document, panel.id, Point(6.0, 6.0)).applied_to(document)
    return document


@dataclass
class Findings:
    """What went wrong, with the seed it went wrong for, and how much was looked at."""

    runs: int = 0
    edits: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    takes: int = 0
    locked: int = 0
    shelved: int = 0
    restored: int = 0
    pages_alike: int = 0

    @property
    def clean(self) -> bool:
        """Whether everything is as it must be."""
        return not self.wrong

    def lines(self) -> list[str]:
        """For printing."""
        return [
            f"random script edits           {sum(self.edits.values())} in {self.runs} comics",
            f"edits                         {dict(self.edits)}",
            f"panels                        {dict(self.kinds)}",
            f"takes looked for              {self.takes}, {self.restored} of them back from the shelf",
            f"locked placements looked for  {self.locked}",
            f"records put on the shelf      {self.shelved}",
            f"untouched pages, identical    {self.pages_alike}",
            f"wrong                         {len(self.wrong)} {self.wrong[:4]}",
        ]


def run_edits(count: int, seed: int, each: int = 5) -> Findings:
    """`count` random edits, `each` in a row on one comic; every second row ends with the first text again."""
    found = Findings()
    for run in range(-(-count // each)):
        rng = random.Random(seed * 10_000 + run)
        sample = SAMPLES[run % len(SAMPLES)]
        language = LANGUAGE_OF[sample]
        document = worked_on(sample, rng)
        found.runs += 1
        first = text = script_text(document)
        ids = seeded_ids(f"edit{seed}-{run}")
        for step in range(min(each, count - run * each)):
            if step == each - 1 and run % 2:
                text, name = first, "the first text again"
            else:
                text, name = random_edit(rng, text, language)
            found.edits[name] += 1
            update = update_comic(document, text, ids, BOOK)
            after = update.diff.applied_to(document)
            where = f"seed {seed} run {run} step {step} ({name})"
            found.wrong += [f"{where}: {p}" for p in wrongs(document, after, text, language, update, found)]
            document = after
    return found


def script_text(document: Document) -> str:
    """The comic's script."""
    assert document.comic.script is not None
    return document.get(document.comic.script, Script).text


def wrongs(
    before: Document, after: Document, text: str, language: str, update: Update, found: Findings
) -> list[str]:
    """Everything that an update must not do and did."""
    found.kinds.update(change.kind for change in update.changes)
    wrong = problems(after)
    if script_text(after) != text:
        wrong.append("the script is another one")
    if not update_comic(after, text, seeded_ids("again"), BOOK).is_empty:
        wrong.append("the same text changes it again")
    wrong += lost(before, after, found)
    wrong += _unlocked(before, after, found)
    wrong += disagreeing_anchors(after)
    renamed = len(after.comic.cast) == len(before.comic.cast) and any(
        before.find(c) != after.find(c) for c in before.comic.cast
    )
    if not renamed:
        wrong += _other_pages(before, after, language, found)
        wrong += _other_briefs(before, after, update)
    return wrong


def _kept(document: Document) -> dict[RecordId, Panel | Item]:
    """Everything on pages and on the shelf."""
    found: dict[RecordId, Panel | Item] = {}
    for record in document.records.values():
        if isinstance(record, Panel | Item):
            found[record.id] = record
        elif isinstance(record, Shelved):
            found.update({item.id: item for item in record.items})
            if record.panel is not None:
                found[record.panel.id] = record.panel
    return found


def lost(before: Document, after: Document, found: Findings) -> list[str]:
    """Panels and pictures that are neither on a page nor on the shelf, and balloons a person worked on."""
    wrong = []
    old, new = _kept(before), _kept(after)
    for record in old.values():
        now = new.get(record.id)
        if isinstance(record, Panel):
            if not isinstance(now, Panel):
                wrong.append(f"panel {record.id} is lost")
                continue
            if record.art is not None:
                found.takes += 1
                found.restored += before.find(record.id) is None and after.find(record.id) is not None
                if now.art is None or (now.art.picture, now.art.take) != (
                    record.art.picture,
                    record.art.take,
                ):
                    wrong.append(f"the picture of {record.id} is lost")
        elif now is None and (record.locked or isinstance(record, Effect)):
            wrong.append(f"{record.id} was placed by hand and is lost")
    found.shelved += len(set(after.comic.shelf) - set(before.comic.shelf))
    return wrong


def _unlocked(before: Document, after: Document, found: Findings) -> list[str]:
    """Placements by hand that are other ones now although their panel kept its shape."""
    wrong = []
    for page in before.pages():
        shapes = panel_shapes(before, page.id)
        for item in before.items(page.id):
            now = after.find(item.id)
            if not item.locked or not isinstance(now, Balloon | Sfx):
                continue
            found.locked += 1
            if not now.locked:
                wrong.append(f"{item.id} is no longer locked")
            if item.panel is None or now.panel != item.panel or item.panel not in shapes:
                continue
            there = panel_shapes(after, now.page)[item.panel]
            if there == shapes[item.panel] and now.center != item.center:
                wrong.append(f"{item.id} was moved although it is locked")
        for panel in before.panels(page.id):
            still = after.find(panel.id)
            if not isinstance(still, Panel) or not (panel.locked or panel.polygon is not None):
                continue
            found.locked += 1
            box, was = bounds(panel_shapes(after, still.page)[panel.id]), bounds(shapes[panel.id])
            if not (box.contains_rect(was, 0.5) and was.contains_rect(box, 0.5)):
                wrong.append(f"panel {panel.id} was placed by hand and is elsewhere")
    return wrong


def disagreeing_anchors(document: Document) -> list[str]:
    """Anchors that point to nothing, or to the same thing twice."""
    script = document.get(document.comic.script or "", Script)
    refs = [r for a in script.anchors for line in a.lines for r in line]
    refs += [a.panel for a in script.anchors if a.panel]
    gone = [r for r in refs if document.find(r) is None]
    twice = [r for r, n in Counter(refs).items() if n > 1]
    return [f"an anchor points to {r}, which is gone" for r in gone] + [f"{r} has two anchors" for r in twice]


def _other_pages(before: Document, after: Document, language: str, found: Findings) -> list[str]:
    """Pages whose text is word for word the same and that are not, to the last record."""
    old, new = script_text(before), script_text(after)
    texts = Counter(page_texts(old, language))
    same = Counter(page_texts(new, language))
    alone = {t for t in texts if t and texts[t] == 1 and same[t] == 1}
    pages = _page_of_text(before, language)
    wrong = []
    for text in alone:
        page_id = pages.get(text)
        if page_id is None:
            continue
        found.pages_alike += 1
        ids = [page_id, *before.page(page_id).panels, *before.page(page_id).items]
        wrong += [f"{i} changed although its page did not" for i in ids if before.find(i) != after.find(i)]
    return wrong


def _page_of_text(document: Document, language: str) -> dict[str, PageId]:
    """The page of every text of a page, where all of its panels stand on one."""
    script = document.get(document.comic.script or "", Script)
    found: dict[str, PageId] = {}
    at = 0
    for text in page_texts(script.text, language):
        count = text.count("\n") + 1 if text else 0
        homes = {document.page_of(a.panel) for a in script.anchors[at : at + count]}
        at += count
        home = homes.pop() if len(homes) == 1 else None
        if home is not None:
            found[text] = home
    return found


def _other_briefs(before: Document, after: Document, update: Update) -> list[str]:
    """Briefs that are other ones in panels of which nothing changed."""
    wrong = []
    for change in update.changes:
        old, new = before.find(change.panel), after.find(change.panel)
        if change.kind not in ("same", "moved"):
            continue
        if isinstance(old, Panel) and isinstance(new, Panel) and old.brief != new.brief:
            wrong.append(f"the brief of {change.panel} changed although nothing is told otherwise")
    return wrong
