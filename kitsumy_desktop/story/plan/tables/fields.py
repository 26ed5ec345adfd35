"""What every field of a plan means, in a sentence: read by people in the JSON Schema, and by models."""

from __future__ import annotations

TITLES = {
    "Plan": "Comic plan",
    "PlanCharacter": "Member of the cast",
    "PlanThing": "Place or prop",
    "PlanPage": "Page",
    "PlanPanel": "Panel",
    "PlanFigure": "Figure",
    "PlanLine": "Line",
}

FIELDS: dict[str, dict[str, str]] = {
    "Plan": {
        "title": "Title of the comic.",
        "language": "Language of what is read in the comic, as a BCP 47 tag: en, uk, pl, pt-BR.",
        "reading": "Direction of reading: ltr from left to right, rtl as in manga.",
        "author": "Who the comic is by.",
        "premise": "The idea the story grew from, in the person's words.",
        "genre": "Genre, in the person's words.",
        "tone": "Tone, in the person's words.",
        "audience": "Who it is for.",
        "summary": "The whole story in a few sentences, its end included.",
        "cast": "Everybody who is seen or heard by name. Names are unique.",
        "places": "Settings the story comes back to. Names are unique.",
        "props": "Things the story comes back to. Names are unique.",
        "pages": "The pages in order.",
        "format": "What kind of file this is.",
        "version": "Version of this format.",
    },
    "PlanCharacter": {
        "name": "The name that figures and lines refer to.",
        "aliases": "Other names the story has for them.",
        "role": "What they are in the story.",
        "look": "Age, face, hair, build and one distinctive mark, in plain English, at most 60 words.",
        "outfit": "What they wear, in plain English, at most 25 words.",
        "palette": "Up to three colours of their clothes as #rrggbb, the main one first.",
        "voice": "How they talk.",
    },
    "PlanThing": {
        "name": "The name that panels refer to.",
        "look": "What it looks like, in plain English.",
    },
    "PlanPage": {
        "panels": "The panels in reading order, 1 to 9.",
        "beat": "What happens on this page for the story, in a sentence.",
        "turn": "hook: the last panel makes one turn the page; reveal: the first panel answers a hook.",
    },
    "PlanPanel": {
        "action": "What happens and is seen, in the language of the comic, at most 40 words.",
        "lines": "What is said, thought, told or heard, in the order it is read.",
        "type": "What the panel is for.",
        "importance": "How large the panel is to be, 1 a glance to 5 a splash. At most one 5 on a page.",
        "shot": "How much of the scene is seen.",
        "angle": "Where the camera is.",
        "place": "Name of the place.",
        "time": "Hour and weather.",
        "light": "Where the light comes from and its mood.",
        "figures": "Who is seen. Who speaks first stands where reading begins.",
        "props": "Names of the props that are seen.",
        "picture": "The picture in plain English for models, at most 70 words, without style or lettering.",
        "space": "What the composition leaves calm for lettering.",
    },
    "PlanFigure": {
        "who": "Name of a member of the cast.",
        "position": "Where in the picture.",
        "expression": "The face: happy, angry, afraid, surprised, or in other words.",
        "pose": "What the body does: runs, sits, points, or in other words.",
    },
    "PlanLine": {
        "text": "The words, at most 25, in the language of the comic.",
        "kind": "How it is lettered: a balloon of that kind, a caption, a drawn sound (sfx), or a note.",
        "who": "Name of the speaker; empty for a caption without a voice, sounds and notes.",
        "off": "Whether the speaker is not in the picture.",
        "manner": "How it is said, in a word or two.",
    },
}
