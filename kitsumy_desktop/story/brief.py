"""What each panel's picture shows, by its description: figures, poses, faces, place, hour, shot, angle."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.comic.records.comic import Reading
from kitsumy_desktop.comic.records.panel import Brief, CameraAngle, Figure, Shot
from kitsumy_desktop.story.cast import Cast
from kitsumy_desktop.story.lexicon import Lexicon, words_of
from kitsumy_desktop.story.scene import Scene, next_scene
from kitsumy_desktop.story.tables.cast import PRONOUNS_MANY, PRONOUNS_ONE
from kitsumy_desktop.story.tables.staging import ANGLES, EXPRESSIONS, POSES, SHOTS
from kitsumy_desktop.story.tables.weights import ACTION_VERBS
from kitsumy_desktop.story.tree import ScriptLine, ScriptPanel, ScriptTree

SHOT_WORDS, ANGLE_WORDS = Lexicon(SHOTS), Lexicon(ANGLES)
POSE_WORDS, EXPRESSION_WORDS = Lexicon(POSES), Lexicon(EXPRESSIONS)
ACTION = Lexicon(ACTION_VERBS)
MOST_FIGURES = 6
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_EXPRESSION_OF_KIND = {"shout": "shout", "thought": "thoughtful"}


class Told(msgspec.Struct, frozen=True):
    """A panel's brief and the scene it plays in."""

    brief: Brief
    scene: Scene


def write_briefs(tree: ScriptTree, cast: Cast, reading: Reading) -> tuple[Told, ...]:
    """A brief for every panel in order; place, hour and company carry over within a scene."""
    told: list[Told] = []
    scene = Scene()
    figures: tuple[str, ...] = ()
    usual = 0
    for panel in tree.panels:
        scene = next_scene(scene, panel)
        names = _company(panel, cast, figures)
        figures = names or (() if "scene" in panel.marks else figures)
        shot, explicit = _shot(panel, len(names), usual)
        usual = 0 if explicit else usual + 1
        brief = Brief(
            action=panel.description or " ".join(line.text for line in panel.lines if line.kind == "note"),
            figures=_figures(panel, names, cast, reading),
            place=scene.place,
            time=scene.when,
            shot=shot,
            angle=_angle(panel),
        )
        told.append(Told(brief, scene))
    return tuple(told)


def _company(panel: ScriptPanel, cast: Cast, before: tuple[str, ...]) -> tuple[str, ...]:
    """Who is in the picture: speakers on panel in order of speaking, then those the description names."""
    named = cast.finder.names_in(panel.description)
    seen = dict.fromkeys(
        cast.canonical(line.speaker) for line in panel.spoken() if _is_seen(line, cast, named)
    )
    seen.update(dict.fromkeys(named))
    if not seen or not named:
        words = set(words_of(panel.description))
        more = before if words & PRONOUNS_MANY else before[:1] if words & PRONOUNS_ONE and not seen else ()
        seen.update(dict.fromkeys(more))
    return tuple(seen)[:MOST_FIGURES]


def _is_seen(line: ScriptLine, cast: Cast, named: list[str]) -> bool:
    name = cast.canonical(line.speaker)
    if line.kind == "caption" or line.off_panel or not cast.is_member(name):
        return False
    return line.kind != "radio" or name in named


def _figures(panel: ScriptPanel, names: tuple[str, ...], cast: Cast, reading: Reading) -> tuple[Figure, ...]:
    poses = _assigned(panel.description, POSE_WORDS, names, cast)
    faces = _assigned(panel.description, EXPRESSION_WORDS, names, cast)
    sides = _sides(len(names), reading)
    figures = []
    for name, side in zip(names, sides, strict=True):
        said = [line for line in panel.spoken() if cast.canonical(line.speaker) == name]
        manner = next((m for line in said if (m := EXPRESSION_WORDS.first(line.manner))), "")
        of_kind = next((_EXPRESSION_OF_KIND[s.kind] for s in said if s.kind in _EXPRESSION_OF_KIND), "")
        face = manner or faces.get(name, "") or of_kind
        figures.append(Figure(who=name, position=side, pose=poses.get(name, ""), expression=face))  # type: ignore[arg-type]
    return tuple(figures)


def _sides(count: int, reading: Reading) -> tuple[str, ...]:
    """First speaker where the reader begins, so that balloons read in the order of the talk."""
    sides = {0: (), 1: ("center",), 2: ("left", "right")}.get(count, ("left", "center", "right"))
    if reading == "rtl":
        sides = tuple(reversed(sides))
    return (*sides, *("back",) * (count - len(sides)))


def _assigned(text: str, words: Lexicon, names: tuple[str, ...], cast: Cast) -> dict[str, str]:
    """What the description says of each name: a word belongs to the last name before it."""
    if not names:
        return {}
    mentions = cast.finder.mentions(text)
    tokens = [t.lower().replace("’", "'").replace("ʼ", "'") for t in _TOKEN.findall(text)]
    found: dict[str, str] = {}
    for i, meaning in words.found(tokens):
        before = [m.name for m in mentions if m.word <= i and m.name in names]
        owner = before[-1] if before else names[0]
        found.setdefault(owner, meaning)
    return found


def _shot(panel: ScriptPanel, figures: int, usual: int) -> tuple[Shot, bool]:
    """The shot and whether the script tells it. Untold ones vary, so that talk is not a row of mediums."""
    told = SHOT_WORDS.first(" ".join(panel.description.split()[:16]))
    if not told and "inset" in panel.marks:
        told = "insert"
    if told:
        return told, True  # type: ignore[return-value]
    if figures == 0:
        return "wide", False
    if panel.marks & {"splash", "spread", "scene"} or figures > 3:
        return "wide", False
    if ACTION.first(panel.description):
        return "full", False
    quiet = any(line.kind in ("thought", "whisper") for line in panel.lines)
    if figures == 1:
        return ("close" if quiet or usual % 2 else "medium"), False
    return ("full" if usual % 3 == 2 else "medium"), False


def _angle(panel: ScriptPanel) -> CameraAngle:
    return ANGLE_WORDS.first(panel.description) or "eye"  # type: ignore[return-value]
