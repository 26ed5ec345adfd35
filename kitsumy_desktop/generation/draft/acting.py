"""What each figure of a brief does and feels: its pose, mood, hands, from the words of brief and figure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.panel import Brief
from kitsumy_desktop.generation.draft.clauses import clauses
from kitsumy_desktop.generation.draft.figure import build_for
from kitsumy_desktop.generation.draft.lexicon import MOOD_WORDS, POSE_WORDS, PROP_WORDS
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.pose import Build, skeleton
from kitsumy_desktop.generation.draft.poses import POSES, Pose
from kitsumy_desktop.generation.draft.props import HELD
from kitsumy_desktop.generation.draft.words import all_of, first_of
from kitsumy_desktop.generation.styles import Hand

IDLE = ("stand", "stand_easy", "talk", "explain", "stand_firm")
REACHING = {"reach", "point", "explain", "hold", "lift"}
"""Poses whose arms would cross the partner's face where two share a near shot."""
NEAR_SHOTS = {"medium", "close", "extreme_close"}
NEAR_OTHERS = {"hug", "punch", "kick", "strike", "push"}
MOOD_OF_POSE = {
    "sleep": "asleep",
    "weep": "weep",
    "punch": "angry",
    "kick": "angry",
    "strike": "shout",
    "fall": "afraid",
    "cover": "afraid",
    "run": "determined",
    "hug": "happy",
    "dance": "happy",
    "slump": "tired",
    "think": "thoughtful",
}
USED = {"phone": "phone", "read": "book", "drink": "cup", "aim": "gun", "carry": "box"}


@dataclass(frozen=True)
class Part:
    """One figure ready for the stage. `head` in metres; `side` as the brief says it."""

    who: str
    look: Look
    pose: Pose
    pose_name: str
    build: Build
    mood: str
    head: float
    side: str
    held: str = ""
    away: bool = False

    @property
    def close(self) -> bool:
        """Whether the action brings the figure close to another."""
        return self.pose_name in NEAR_OTHERS

    @property
    def eye_height(self) -> float:
        """Height of the head's middle above the ground, metres."""
        bones = skeleton(self.pose, self.build)
        return float(bones.head[1] + 0.5) * self.head


def act(brief: Brief, looks: tuple[Look, ...], hand: Hand, seed: int) -> tuple[Part, ...]:
    """Every figure's part."""
    said = clauses(brief)
    parts = []
    for i, (figure, look) in enumerate(zip(brief.figures, looks, strict=True)):
        text = f"{figure.pose}. {said[i]}"
        name = (
            first_of(figure.pose, POSE_WORDS)
            or first_of(said[i], POSE_WORDS)
            or IDLE[derived_seed(seed, figure.who, i) % len(IDLE)]
        )
        mood = (
            first_of(figure.expression, MOOD_WORDS)
            or first_of(figure.pose, MOOD_WORDS)
            or first_of(said[i], MOOD_WORDS)
        )
        mood = mood or MOOD_OF_POSE.get(name, "speaking" if name in {"talk", "explain"} else "neutral")
        build = build_for(look, hand.heads)
        held = _held(text, name)
        parts.append(
            Part(
                figure.who,
                look,
                _near_the_body(with_hands(POSES[name], name, held), name, brief),
                name,
                build,
                mood,
                look.height / build.tall,
                figure.position,
                held,
                _seen_from_behind(text),
            )
        )
    return tuple(parts)


def _seen_from_behind(text: str) -> bool:
    return (
        first_of(text, {"away": "from_behind back_to зі_спини спиною з_тилу od_tyłu tyłem plecami"}) == "away"
    )


def _held(text: str, pose: str) -> str:
    named = [prop for prop in all_of(text, PROP_WORDS) if prop in HELD]
    return named[0] if named else USED.get(pose, "")


def _near_the_body(pose: Pose, name: str, brief: Brief) -> Pose:
    """The pose with arms bent before its own chest, where a stretched one would hide the partner."""
    if name not in REACHING or brief.shot not in NEAR_SHOTS or len(brief.figures) < 2:
        return pose
    near = (8, 78) if pose.near_arm[0] > 30 else pose.near_arm
    far = (14, 132) if pose.far_arm[0] > 10 else pose.far_arm
    return replace(pose, near_arm=near, far_arm=far, lean=min(pose.lean, 4))


def with_hands(pose: Pose, name: str, held: str) -> Pose:
    """A free far arm takes what is held; the pose itself where none is free or nothing is held."""
    if held and name in {
        "stand",
        "stand_easy",
        "stand_firm",
        "talk",
        "explain",
        "look_up",
        "look_down",
        "walk",
    }:
        raised = {"sword": (40, 110), "lantern": (58, 96), "umbrella": (30, 128)}.get(held, (18, 96))
        return replace(pose, far_arm=raised, far_hand="grip")
    return pose
