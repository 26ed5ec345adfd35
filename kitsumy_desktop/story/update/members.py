"""Cast, places, title and author of a changed script: new ones come, nobody leaves."""

from __future__ import annotations

from collections import Counter

import msgspec

from kitsumy_desktop.comic.document import Document, Record
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.ids import CharacterId, IdSource, PlaceId, derived_seed
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.comic.records.place import Place
from kitsumy_desktop.comic.records.script import Anchor
from kitsumy_desktop.editing.commands.cast import rename_character
from kitsumy_desktop.story.cast import Member
from kitsumy_desktop.story.scene import Scene
from kitsumy_desktop.story.update.reading import Reading
from kitsumy_desktop.story.update.slots import Matched

RENAMED_SHARE = 0.8
"""Share of somebody's lines that another name must have got for it to be a new name of the same person."""


class Names:
    """From a name as the script's reading has it to the name the comic has for that person."""

    def __init__(self, document: Document, base: Reading, anchors: tuple[Anchor, ...]) -> None:
        self._known = {
            name.strip().casefold(): character.name
            for character in document.characters()
            for name in (*character.aliases, character.name)
        }
        votes: dict[str, Counter[str]] = {}
        for node, anchor in zip(base.nodes, anchors, strict=True):
            for line, ids in zip(node.panel.lines, anchor.lines, strict=True):
                for record in map(document.find, ids):
                    if line.speaker and isinstance(record, Balloon) and record.speaker:
                        name = base.cast.canonical(line.speaker)
                        votes.setdefault(name.casefold(), Counter())[record.speaker] += 1
        self._spoken = {name: tally.most_common(1)[0][0] for name, tally in votes.items()}

    def ours(self, name: str) -> str:
        """The comic's name for somebody the script calls `name`; `name` where nobody is known."""
        key = name.strip().casefold()
        return self._known.get(key) or self._spoken.get(key) or name

    def knows(self, name: str) -> bool:
        """Whether somebody of the cast goes by a name, in the comic or at balloons made from the script."""
        key = name.strip().casefold()
        return key in self._known or self._spoken.get(key, "").casefold() in self._known


def with_new_names(matched: Matched) -> Document:
    """The comic with those renamed whose lines have all got one other, new name."""
    document = matched.document
    heard: dict[str, Counter[str]] = {}
    base, theirs = matched.base, matched.theirs
    new = {m.name for m in theirs.cast.members} - {m.name for m in base.cast.members}
    left = {m.name for m in base.cast.members} - {m.name for m in theirs.cast.members}
    if not new or not left:
        return document
    for slot in matched.slots:
        if slot.before is not None:
            before, after = base.nodes[slot.before].panel.lines, theirs.nodes[slot.node].panel.lines
            for a, b in zip(before, after, strict=False) if len(before) == len(after) else ():
                if a.speaker and b.speaker:
                    tally = heard.setdefault(base.cast.canonical(a.speaker), Counter())
                    tally[theirs.cast.canonical(b.speaker)] += 1
    for old in sorted(left & heard.keys()):
        name, count = heard[old].most_common(1)[0]
        character = next((c for c in document.characters() if c.name.casefold() == old.casefold()), None)
        if character is None or name not in new or count < RENAMED_SHARE * heard[old].total():
            continue
        try:
            document = rename_character(document, character.id, name).applied_to(document)
        except InputError:
            continue  # somebody of that name is in the cast already: they stay two
        new.discard(name)
    return document


def member_records(
    document: Document, base: Reading, theirs: Reading, names: Names, ids: IdSource
) -> list[Record]:
    """The comic's own record and the cast's and places' records as the new script wants them."""
    comic = document.comic
    old = {m.name.casefold(): m for m in base.cast.members}
    fresh: list[Character] = []
    changed: list[Record] = []
    by_name = {c.name.casefold(): c for c in document.characters()}
    for member in theirs.cast.members:
        before, ours = old.get(member.name.casefold()), by_name.get(names.ours(member.name).casefold())
        if ours is not None:
            changed.append(_retold(ours, before, member, by_name))
        elif before is None and not names.knows(member.name):
            fresh.append(_new_member(theirs, member, ids, comic.seed))
    places = _new_places(document, base, theirs, ids)
    title, author = comic.title, comic.author
    if base.tree.title != theirs.tree.title and comic.title == base.tree.title and theirs.tree.title:
        title = theirs.tree.title
    if base.tree.author != theirs.tree.author and comic.author == base.tree.author:
        author = theirs.tree.author
    comic = msgspec.structs.replace(
        comic,
        title=title,
        author=author,
        cast=(*comic.cast, *(c.id for c in fresh)),
        places=(*comic.places, *(p.id for p in places)),
    )
    return [comic, *changed, *fresh, *places]


def _retold(
    ours: Character, before: Member | None, member: Member, by_name: dict[str, Character]
) -> Character:
    """A member whose look or names the script tells otherwise now."""
    look = member.look if before is not None and member.look and before.look != member.look else ours.look
    dressed = before is not None and member.outfit and before.outfit != member.outfit
    outfit = member.outfit if dressed else ours.outfit
    told = set(before.forms) if before is not None else set()
    known = {a.casefold() for a in ours.aliases} | {ours.name.casefold()}
    taken = {a.casefold() for c in by_name.values() if c.id != ours.id for a in (c.name, *c.aliases)}
    more = [
        f for f in member.forms if f not in told and f.casefold() not in known and f.casefold() not in taken
    ]
    return msgspec.structs.replace(ours, look=look, outfit=outfit, aliases=(*ours.aliases, *more))


def _new_member(theirs: Reading, member: Member, ids: IdSource, seed: int) -> Character:
    records = theirs.cast.records(lambda prefix: prefix, seed)
    made = next(r for r in records if r.name == member.name)
    return msgspec.structs.replace(made, id=CharacterId(ids("ch")))


def _new_places(document: Document, base: Reading, theirs: Reading, ids: IdSource) -> list[Place]:
    known = {told.scene.name.casefold() for told in base.told}
    known |= {document.get(p, Place).name.strip().casefold() for p in document.comic.places}
    found: dict[str, Scene] = {}
    for told in theirs.told:
        if told.scene.name and told.scene.name.casefold() not in known:
            found.setdefault(told.scene.name, told.scene)
    seed = document.comic.seed
    return [
        Place(PlaceId(ids("pl")), name, scene.looks, derived_seed(seed, "place", name))
        for name, scene in found.items()
    ]
