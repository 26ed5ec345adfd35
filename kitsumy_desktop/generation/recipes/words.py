"""Words for shots, angles, poses, faces and sides: plain ones, and the tags that tag models were taught."""

from __future__ import annotations

from kitsumy_desktop.comic.records.panel import CameraAngle, Shot, TextSpace

SHOTS: dict[Shot, str] = {
    "extreme_wide": "extreme wide shot",
    "wide": "wide shot",
    "full": "full-length shot",
    "medium": "medium shot from the waist up",
    "close": "close-up",
    "extreme_close": "extreme close-up",
    "insert": "close view of a detail",
}
ANGLES: dict[CameraAngle, str] = {
    "eye": "at eye level",
    "low": "seen from a low angle",
    "high": "seen from a high angle",
    "bird": "bird's-eye view from straight above",
    "worm": "worm's-eye view from the ground",
    "dutch": "tilted camera",
}
SIDES: dict[str, str] = {
    "left": "on the left",
    "center": "in the middle",
    "right": "on the right",
    "back": "in the background",
}
SPACES: dict[TextSpace, str] = {
    "": "",
    "none": "",
    "top": "top",
    "top-left": "top left",
    "top-right": "top right",
    "bottom": "bottom",
}
POSES: dict[str, str] = {
    "run": "running",
    "walk": "walking",
    "jump": "jumping",
    "fall": "falling",
    "climb": "climbing",
    "sneak": "sneaking",
    "crouch": "crouching",
    "kneel": "kneeling",
    "sit": "sitting",
    "lie": "lying down",
    "sleep": "sleeping",
    "point": "pointing",
    "raise": "arms raised",
    "wave": "waving",
    "reach": "reaching out",
    "lift": "lifting something",
    "carry": "carrying something",
    "hold": "holding something",
    "punch": "punching",
    "kick": "kicking",
    "strike": "striking out",
    "guard": "on guard",
    "aim": "taking aim",
    "push": "pushing hard",
    "steer": "steering",
    "read": "reading",
    "drink": "drinking",
    "phone": "on the phone",
    "think": "deep in thought",
    "hug": "hugging",
    "cover": "covering up",
    "shrug": "shrugging",
    "dance": "dancing",
    "fly": "flying",
    "look_back": "looking back over the shoulder",
    "look_up": "looking up",
    "look_down": "looking down",
    "slump": "slumped",
    "stand_firm": "standing firm",
    "cross": "arms crossed",
    "explain": "explaining with the hands",
    "plead": "pleading",
    "weep": "weeping",
    "stand": "standing",
}
FACES: dict[str, str] = {
    "happy": "smiling",
    "laugh": "laughing",
    "sad": "sad face",
    "weep": "tears in the eyes",
    "angry": "angry face",
    "afraid": "frightened face",
    "surprised": "surprised face",
    "determined": "determined face",
    "worried": "worried face",
    "tired": "tired face",
    "smirk": "smirking",
    "pain": "face in pain",
    "thoughtful": "thoughtful face",
    "shout": "shouting",
    "loving": "loving look",
    "disgust": "disgusted face",
}
TAGS: dict[str, str] = {
    "extreme wide shot": "very wide shot",
    "full-length shot": "full body",
    "medium shot from the waist up": "upper body",
    "close view of a detail": "close-up",
    "at eye level": "straight-on",
    "seen from a low angle": "from below",
    "seen from a high angle": "from above",
    "bird's-eye view from straight above": "from above, bird's-eye view",
    "worm's-eye view from the ground": "from below, worm's-eye view",
    "tilted camera": "dutch angle",
}
"""Plain phrases of a shot part → tags; phrases that are no key stand for themselves."""


def pose_words(pose: str) -> str:
    """Words for a brief's pose; the person's own words stay as they are."""
    return POSES.get(pose, pose)


def face_words(expression: str) -> str:
    """Words for a brief's expression; the person's own words stay as they are."""
    return FACES.get(expression, expression)


def as_tags(text: str) -> str:
    """Plain phrases, divided by commas, as tags. What is tags already comes out unchanged."""
    return ", ".join(TAGS.get(phrase, phrase) for phrase in (p.strip() for p in text.split(",")) if phrase)
