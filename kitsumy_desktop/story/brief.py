"""What each panel's picture shows, by its description: figures, poses, faces, place, hour, shot, angle."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias
from typing import cast as typed

import msgspec

from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.panel import Brief, CameraAngle, Figure, Shot
from kitsumy_desktop.story.cast import Cast
from kitsumy_desktop.story.lexicon import Lexicon, lexicon, words_of
from kitsumy_desktop.story.scene import Scene, SceneReader
from kitsumy_desktop.story.tables.acting import EXPRESSIONS, POSES
from kitsumy_desktop.story.tables.cast import PRONOUNS_MANY, PRONOUNS_ONE
from kitsumy_desktop.story.tables.staging import ANGLES, SHOTS
from kitsumy_desktop.story.tables.weights import ACTION_VERBS
from kitsumy_desktop.story.text import sentences
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel, ScriptTree

Side: TypeAlias = Literal["left", "center", "right", "back", ""]

MOST_FIGURES = 6
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ.][^\W_]+)*")
_EXPRESSION_OF_KIND = {"shout": "shout", "thought": "thoughtful"}


class Told(msgspec.Struct, frozen=True):
    """A panel's brief and the scene it plays in."""

    brief: Brief
    scene: Scene


class _State(NamedTuple):
    """What of the panels before it a panel's brief depends on."""

    scene: Scene = Scene()
    company: tuple[str, ...] = ()
    untold: int = 0


def write_briefs(tree: ScriptTree, cast: Cast, reading: Reading) -> tuple[Told, ...]:
    """A brief for every panel in order; place, hour and company carry over within a scene."""
    state = _State()
    told: list[Told] = []
    for panel in tree.panels:
        brief, state = _told(panel.bare, state, tree.language, cast, reading)
        told.append(brief)
    return tuple(told)


@lru_cache(4096)
def _told(
    panel: ScriptPanel, state: _State, language: str, cast: Cast, reading: Reading
) -> tuple[Told, _State]:
    """One brief and what it leaves behind. Remembered: a script is read again after every change, and hardly
    a panel of it is another one then."""
    director = _Director(language, cast, reading)
    director.scenes.scene, director.company, director.untold = state
    told = director.tell(panel)
    return told, _State(director.scenes.scene, director.company, director.untold)


class _Director:
    """Reads panels one after the other and remembers the scene, the company and the last shots."""

    def __init__(self, language: str, cast: Cast, reading: Reading) -> None:
        self.cast, self.reading = cast, reading
        self.scenes = SceneReader(language)
        self.shots, self.angles = lexicon(SHOTS, language), lexicon(ANGLES, language)
        self.poses, self.expressions = lexicon(POSES, language), lexicon(EXPRESSIONS, language)
        self.action = lexicon(ACTION_VERBS, language)
        self.one, self.many = PRONOUNS_ONE[language], PRONOUNS_MANY[language]
        self.company: tuple[str, ...] = ()
        self.untold = 0
        """Panels in a row whose shot the script leaves open."""

    def tell(self, panel: ScriptPanel) -> Told:
        """The brief of the next panel."""
        names = self._company(panel)
        shot = self._told_shot(panel)
        self.untold = 0 if shot else self.untold + 1
        scene = self.scenes.read(panel, shot, self._people_in(panel.shown))
        angle = self.angles.first(panel.shown) or "eye"
        brief = Brief(
            action=panel.description or " ".join(line.text for line in panel.lines if line.kind == "note"),
            figures=self._figures(panel, names),
            place=scene.place,
            time=scene.when,
            shot=typed(Shot, shot or self._usual_shot(panel, len(names))),
            angle=typed(CameraAngle, angle),
        )
        return Told(brief, scene)

    def _company(self, panel: ScriptPanel) -> tuple[str, ...]:
        """Who is in the picture: speakers in order of speaking, then those the description tells of."""
        named = self.cast.finder.names_in(panel.shown)
        speaking = (self.cast.canonical(s.speaker) for s in panel.spoken() if self._is_seen(s, named))
        seen = dict.fromkeys((*speaking, *named))
        words = set(words_of(panel.shown))
        before = self.company
        if words & self.many and len(seen) < 2:
            seen.update(dict.fromkeys(before))
        elif words & self.one and not seen:
            seen.update(dict.fromkeys(before[:1]))
        names = tuple(seen)[:MOST_FIGURES]
        self.company = names or (() if "scene" in panel.marks else before)
        return names

    def _is_seen(self, line: ScriptLine, named: list[str]) -> bool:
        name = self.cast.canonical(line.speaker)
        if line.kind == "caption" or line.off_panel or not self.cast.is_member(name):
            return False
        return line.kind != "radio" or name in named

    def _people_in(self, text: str) -> frozenset[int]:
        """Indices of the words of `text` that are about members of the cast."""
        named = {m.word for m in self.cast.finder.mentions(text)}
        pronouns = {i for i, w in enumerate(words_of(text)) if w in self.one or w in self.many}
        return frozenset(named | pronouns)

    def _figures(self, panel: ScriptPanel, names: tuple[str, ...]) -> tuple[Figure, ...]:
        poses = self._assigned(panel.shown, self.poses, names)
        faces = self._assigned(panel.shown, self.expressions, names)
        figures = []
        for name, side in zip(names, sides(len(names), self.reading), strict=True):
            said = [line for line in panel.spoken() if self.cast.canonical(line.speaker) == name]
            manner = next((m for line in said if (m := self.expressions.first(line.manner))), "")
            of_kind = next((_EXPRESSION_OF_KIND[s.kind] for s in said if s.kind in _EXPRESSION_OF_KIND), "")
            face = manner or faces.get(name, "") or of_kind
            figures.append(Figure(who=name, position=side, pose=poses.get(name, ""), expression=face))
        return tuple(figures)

    def _assigned(self, text: str, words: Lexicon, names: tuple[str, ...]) -> dict[str, str]:
        """What the description says of each name: a word belongs to the name before it in its sentence."""
        if not names:
            return {}
        found: dict[str, str] = {}
        owner = "" if any(n in names for n in self.cast.finder.names_in(text)) else names[0]
        for sentence in sentences(text):
            mentions = [m for m in self.cast.finder.mentions(sentence) if m.name in names]
            owner = mentions[0].name if mentions else owner
            for i, meaning in words.found(words_of(sentence)):
                owner = next((m.name for m in reversed(mentions) if m.word <= i), owner)
                if owner:
                    found.setdefault(owner, meaning)
            owner = mentions[-1].name if mentions else owner
        return found

    def _told_shot(self, panel: ScriptPanel) -> str:
        opening = panel.shown.split()[:16]
        if opening and opening[0].strip(".,:—-").lower() == "wide":
            return "wide"
        told = self.shots.first(" ".join(opening))
        return told or ("insert" if "inset" in panel.marks else "")

    def _usual_shot(self, panel: ScriptPanel, figures: int) -> str:
        """Shots the script leaves open vary, so that talk is not a row of mediums."""
        if figures == 0 or figures > 3 or panel.marks & {"splash", "spread", "scene"}:
            return "wide"
        if self.action.first(panel.shown):
            return "full"
        quiet = any(line.kind in ("thought", "whisper") for line in panel.lines)
        if figures == 1:
            return "close" if quiet or self.untold % 2 == 0 else "medium"
        return "full" if self.untold % 3 == 0 else "medium"


def sides(count: int, reading: Reading) -> tuple[Side, ...]:
    """Where figures stand: who speaks first where the reader begins, so that balloons read in order."""
    usual: dict[int, tuple[Side, ...]] = {0: (), 1: ("center",), 2: ("left", "right")}
    placed = usual.get(count, ("left", "center", "right"))
    if reading == "rtl":
        placed = placed[::-1]
    behind: tuple[Side, ...] = ("back",)
    return placed + behind * (count - len(placed))
