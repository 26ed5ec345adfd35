"""Random edits of pages, as the editor's commands make them, and whether the script says the same then."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from support.dressed_comic import dressed, dressing
from support.script_agreement import disagreements, script_record
from support.script_edits import LANGUAGE_OF, WORDS
from support.updated_comics import BOOK, SAMPLES, built

from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.diff import Diff, changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point, bounds
from kitsumy_desktop.comic.ids import BalloonId, IdSource, PageId, PanelId, SfxId, seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.panel import Panel
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.editing.commands import cuts, items, layout, merging, pages, polygons
from kitsumy_desktop.editing.commands.cast import rename_character
from kitsumy_desktop.editing.commands.joints import join_balloons
from kitsumy_desktop.editing.commands.spreads import make_spread
from kitsumy_desktop.editing.commands.together import duplicate_together
from kitsumy_desktop.editing.commands.unspread import split_spread
from kitsumy_desktop.story.update.follow import with_script
from kitsumy_desktop.story.update.shelf import discard, put_back
from kitsumy_desktop.story.update.update import update_comic

KINDS: tuple[BalloonKind, ...] = ("speech", "thought", "shout", "whisper", "radio", "weak", "caption")


ODD = ("PAGE TWO", "IRIS: {0}", "Panel 3. {0}", "(quietly) {0}", '"{0}"', "{0}\nand {0}", "*{0}*", "- {0}")
"""What looks like something else in a script."""


class Hand:
    """Somebody who edits a comic at random."""

    def __init__(self, rng: random.Random, language: str, ids: IdSource) -> None:
        self.rng, self.language, self.ids = rng, language, ids

    def words(self) -> str:
        """A sentence; now and then one that looks like something else in a script."""
        told = " ".join(self.rng.sample(WORDS[self.language], self.rng.randint(1, 8))).capitalize()
        return self.rng.choice(ODD).format(told) if self.rng.random() < 0.12 else f"{told}."

    def page(self, document: Document) -> PageId:
        """Any page."""
        return self.rng.choice(document.comic.pages)

    def panel(self, document: Document) -> Panel | None:
        """Any panel."""
        found = [p for page in document.pages() for p in document.panels(page.id)]
        return self.rng.choice(found) if found else None

    def item(self, document: Document, kind: type[Balloon] | type[Sfx] = Balloon) -> Balloon | Sfx | None:
        """Any balloon, or any SFX."""
        found = [i for page in document.pages() for i in document.items(page.id) if isinstance(i, kind)]
        return self.rng.choice(found) if found else None


Edit = Callable[[Hand, Document], Diff]
NOTHING = Diff({})


def reword(hand: Hand, document: Document) -> Diff:
    """Other words in a balloon."""
    item = hand.item(document)
    return items.set_text(document, item.id, hand.words(), BOOK) if item else NOTHING


def resound(hand: Hand, document: Document) -> Diff:
    """Another sound."""
    item = hand.item(document, Sfx)
    return items.set_text(document, item.id, hand.words().upper(), BOOK) if item else NOTHING


def rekind(hand: Hand, document: Document) -> Diff:
    """Another kind of balloon."""
    item = hand.item(document)
    return items.set_kind(document, BalloonId(item.id), hand.rng.choice(KINDS), BOOK) if item else NOTHING


def respeak(hand: Hand, document: Document) -> Diff:
    """Somebody else says it."""
    item = hand.item(document)
    names = [c.name for c in document.characters()]
    if not isinstance(item, Balloon) or item.kind == "caption" or not names:
        return NOTHING
    return items.set_speaker(document, item.id, hand.rng.choice(names))


def delete_item(hand: Hand, document: Document) -> Diff:
    """A balloon or an SFX is deleted."""
    item = hand.item(document, hand.rng.choice((Balloon, Balloon, Sfx)))
    return items.delete_items(document, [item.id]) if item else NOTHING


def duplicate_item(hand: Hand, document: Document) -> Diff:
    """A balloon is copied."""
    item = hand.item(document)
    by = Point(12, 12)
    return duplicate_together(document, [item.id], hand.ids, by)[0] if item else NOTHING


def move_item(hand: Hand, document: Document) -> Diff:
    """A balloon or an SFX is dragged, maybe into another panel."""
    item = hand.item(document, hand.rng.choice((Balloon, Sfx)))
    by = Point(hand.rng.uniform(-220, 220), hand.rng.uniform(-320, 320))
    return items.move_items(document, [item.id], by) if item else NOTHING


def add_balloon(hand: Hand, document: Document) -> Diff:
    """A new balloon with words."""
    panel = hand.panel(document)
    if panel is None:
        return NOTHING
    center = bounds(panel_shapes(document, panel.page)[panel.id]).center
    kind = hand.rng.choice(KINDS)
    new = BalloonId(hand.ids("bl"))
    diff = items.add_balloon(document, panel.page, new, center, BOOK, kind=kind, text=hand.words())
    names = [c.name for c in document.characters()]
    if kind == "caption" or not names:
        return diff
    return diff.then(items.set_speaker(diff.applied_to(document), new, hand.rng.choice(names)))


def add_sfx(hand: Hand, document: Document) -> Diff:
    """A new SFX."""
    panel = hand.panel(document)
    if panel is None:
        return NOTHING
    center = bounds(panel_shapes(document, panel.page)[panel.id]).center
    return items.add_sfx(document, panel.page, SfxId(hand.ids("sx")), center)


def describe(hand: Hand, document: Document) -> Diff:
    """Another action in a brief."""
    panel = hand.panel(document)
    if panel is None:
        return NOTHING
    brief = msgspec.structs.replace(panel.brief, action=hand.words() if hand.rng.random() < 0.9 else "")
    return changed(document, [msgspec.structs.replace(panel, brief=brief)])


def add_panel(hand: Hand, document: Document) -> Diff:
    """A new panel."""
    panel = hand.panel(document)
    return layout.add_panel(document, panel.page, PanelId(hand.ids("pn")), panel.id) if panel else NOTHING


def split_panel(hand: Hand, document: Document) -> Diff:
    """A panel is cut in two."""
    panel = hand.panel(document)
    if panel is None or panel.polygon is not None:
        return NOTHING
    return layout.split_panel(document, panel.id, PanelId(hand.ids("pn")), "rows")


def cut_panel(hand: Hand, document: Document) -> Diff:
    """The knife goes through a panel, and whatever else lies on its way."""
    panel = hand.panel(document)
    if panel is None:
        return NOTHING
    box = bounds(panel_shapes(document, panel.page)[panel.id])
    lean = hand.rng.uniform(-20, 20)
    a, b = Point(box.x - 5, box.center.y - lean), Point(box.right + 5, box.center.y + lean)
    every = hand.rng.random() < 0.3
    return cuts.cut_panels(document, panel.page, a, b, hand.ids, all_crossed=every)


def merge_panels(hand: Hand, document: Document) -> Diff:
    """Two panels that follow each other become one, where they can."""
    found = document.page(hand.page(document)).panels
    if len(found) < 2:
        return NOTHING
    at = hand.rng.randrange(len(found) - 1)
    try:
        return merging.merge_panels(document, found[at : at + 2])
    except InputError:
        return NOTHING


def inset_panel(hand: Hand, document: Document) -> Diff:
    """A small panel over another one."""
    panel = hand.panel(document)
    return polygons.inset_panels(document, [panel.id], hand.ids)[0] if panel else NOTHING


def delete_panel(hand: Hand, document: Document) -> Diff:
    """A panel is deleted."""
    panel = hand.panel(document)
    if panel is None or len(document.page(panel.page).panels) < 2:
        return NOTHING
    return layout.delete_panel(document, panel.id)


def swap_panels(hand: Hand, document: Document) -> Diff:
    """Two panels of a page change places."""
    page = document.page(hand.page(document))
    if len(page.panels) < 2:
        return NOTHING
    return layout.swap_panels(document, *hand.rng.sample(page.panels, 2))


def add_page(hand: Hand, document: Document) -> Diff:
    """A blank page."""
    at = hand.rng.randint(0, len(document.comic.pages))
    return pages.add_page(document, PageId(hand.ids("pg")), PanelId(hand.ids("pn")), at)


def delete_page(hand: Hand, document: Document) -> Diff:
    """A page is deleted."""
    return pages.delete_pages(document, [hand.page(document)])


def duplicate_page(hand: Hand, document: Document) -> Diff:
    """A page is copied."""
    return pages.duplicate_page(document, hand.page(document), hand.ids)[0]


def move_page(hand: Hand, document: Document) -> Diff:
    """A page elsewhere."""
    return pages.move_pages(document, [hand.page(document)], hand.rng.randint(0, len(document.comic.pages)))


def rename(hand: Hand, document: Document) -> Diff:
    """Somebody gets another name."""
    if not document.comic.cast:
        return NOTHING
    names = {"en": ("Ruth", "Old Tom"), "uk": ("Олена", "Дід Панас"), "pl": ("Hanka", "Pan Jan")}
    try:
        return rename_character(
            document, hand.rng.choice(document.comic.cast), hand.rng.choice(names[hand.language])
        )
    except InputError:
        return NOTHING


def retitle(hand: Hand, document: Document) -> Diff:
    """Another title."""
    return changed(document, [msgspec.structs.replace(document.comic, title=hand.words().strip(".")[:40])])


def off_the_shelf(hand: Hand, document: Document) -> Diff:
    """What lies on the shelf put back, or thrown away."""
    if not document.comic.shelf:
        return NOTHING
    ref = hand.rng.choice(document.comic.shelf)
    return discard(document, ref) if hand.rng.random() < 0.2 else put_back(document, ref)


def spread(hand: Hand, document: Document) -> Diff:
    """Two pages become one sheet, or a sheet two pages."""
    page = hand.page(document)
    try:
        if document.page(page).spread:
            return split_spread(document, page, hand.ids)[0]
        return make_spread(document, page)
    except InputError:
        return NOTHING


def join(hand: Hand, document: Document) -> Diff:
    """A balloon goes on from another one of its page."""
    said = [b.id for b in document.worded(hand.page(document)) if isinstance(b, Balloon)]
    return join_balloons(document, hand.rng.sample(said, 2)) if len(said) > 1 else NOTHING


def dress(hand: Hand, document: Document) -> Diff:
    """Effects, joints, styles and locks."""
    return changed(document, dressing(document, hand.page(document), hand.rng, hand.ids))


EDITS: tuple[Edit, ...] = (
    reword, reword, reword, resound, rekind, respeak, delete_item, duplicate_item, move_item, add_balloon,
    add_balloon, add_sfx, describe, describe, add_panel, split_panel, cut_panel, merge_panels, inset_panel,
    delete_panel, swap_panels, add_page, delete_page, duplicate_page, move_page, rename, retitle,
    off_the_shelf, spread, spread, join, dress,
)  # fmt: skip


@dataclass
class Follows:
    """What went wrong and how much was looked at."""

    edits: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    changed_lines: int = 0
    anew: int = 0
    """Edits after which the whole script was written anew."""

    def lines(self) -> list[str]:
        """For printing."""
        return [
            f"random page edits             {sum(self.edits.values())}",
            f"edits                         {dict(self.edits)}",
            f"scripts written anew          {self.anew}",
            f"wrong                         {len(self.wrong)} {self.wrong[:4]}",
        ]


def run_page_edits(count: int, seed: int, each: int = 10) -> Follows:
    """`count` random edits of pages, `each` in a row on one comic, each followed by the script."""
    found = Follows()
    for run in range(-(-count // each)):
        rng = random.Random(seed * 10_000 + run)
        sample = SAMPLES[run % len(SAMPLES)]
        hand = Hand(rng, LANGUAGE_OF[sample], seeded_ids(f"page{seed}-{run}"))
        document = built(sample)
        if rng.random() < 0.5:
            document = dressed(document, rng, hand.ids)
        if rng.random() < 0.5:
            text = script_record(document).text
            half = text[: len(text) * 2 // 3]
            document = update_comic(document, half, hand.ids, BOOK).diff.applied_to(document)
        for step in range(min(each, count - run * each)):
            edit = rng.choice(EDITS)
            diff = edit(hand, document)
            found.edits[edit.__name__] += 1
            full = with_script(document, diff)
            after = full.applied_to(document)
            where = f"seed {seed} run {run} step {step} ({edit.__name__})"
            found.wrong += [f"{where}: {w}" for w in _wrongs(document, after, diff, full)]
            found.anew += _kept_share(document, after) < 0.5
            document = after
    return found


def _kept_share(before: Document, after: Document) -> float:
    old, new = script_record(before).text.split("\n"), script_record(after).text.split("\n")
    common = (Counter(old) & Counter(new)).total()
    return common / max(1, min(len(old), len(new)))


def _wrongs(before: Document, after: Document, diff: Diff, full: Diff) -> list[str]:
    wrong = problems(after)
    script = script_record(after)
    others = {i: c for i, c in full.changes.items() if i != script.id}
    if others != {i: c for i, c in diff.changes.items() if i != script.id}:
        wrong.append("more than the script follows")
    if full.inverse().applied_to(after) != before:
        wrong.append("it cannot be undone")
    update = update_comic(after, script.text, seeded_ids("none"), BOOK)
    if not update.is_empty:
        wrong.append("its own script changes the comic")
    return wrong + disagreements(after)
