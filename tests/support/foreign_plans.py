"""Plan files as other tools write them, invented for the tests."""

from __future__ import annotations

import json
from typing import Any

PLANNER: dict[str, Any] = {
    "comicTitle": "The Paper Boat",
    "language": "English",
    "artStyle": "soft watercolour with loose ink",
    "characters": [
        {
            "id": "char_1",
            "name": "Mira",
            "age": "ten years old",
            "physicalDescription": "small girl with black braids",
            "clothing": "yellow raincoat",
            "personality": "stubborn and kind",
            "colorPalette": ["#f0c020", "#203040"],
        },
        {"id": "char_2", "name": "Grandpa Ilo", "physicalDescription": "tall old man, white beard"},
    ],
    "structure": {
        "totalPages": 2,
        "pages": [
            {
                "pageNumber": 1,
                "template": "3-row-grid",
                "scene": "the flooded street",
                "purpose": "The boat sails.",
            },
            {
                "pageNumber": 2,
                "template": "splash",
                "scene": "the harbour at dusk",
                "purpose": "The boat is found.",
            },
        ],
    },
    "pages": [
        {
            "pageNumber": 1,
            "storyBeats": ["Mira folds a boat.", "The rain takes it."],
            "emotionalArc": "from calm to worry",
            "panelBreakdown": [
                {
                    "panelNumber": 1,
                    "panelType": "establishing",
                    "cameraAngle": "high angle",
                    "shotType": "wide shot",
                    "description": "A street under water, Mira at her window.",
                    "characters": [
                        {"id": "char_1", "position": "left", "expression": "curious", "action": "leans"}
                    ],
                    "dialogue": [{"character": "char_1", "text": "It floats!", "type": "shout"}],
                    "imagePrompt": "flooded street, girl at window, negative space for text",
                    "negativeSpace": "top right",
                },
                {
                    "panelNumber": 2,
                    "panelType": "dialogue",
                    "cameraAngle": "eye level",
                    "shotType": "close-up",
                    "description": "Grandpa Ilo shakes his head.",
                    "characters": ["char_2"],
                    "dialogue": [{"character": "Grandpa Ilo", "text": "Not for long.", "emotion": "gently"}],
                    "soundEffects": ["drip"],
                },
            ],
        },
        {
            "pageNumber": 2,
            "storyBeats": ["They find it."],
            "panelBreakdown": [
                {
                    "panelNumber": 1,
                    "panelType": "climax",
                    "cameraAngle": "bird's eye",
                    "description": "The boat lies among the ships.",
                    "narration": "It had come further than any of us.",
                }
            ],
        },
    ],
}

FLAT: list[dict[str, Any]] = [
    {
        "panel": i,
        "instructions": told,
        "speech": said,
        "caption": caption,
    }
    for i, (told, said, caption) in enumerate(
        [
            ("A fox waits at a bus stop in the snow.", "", "Winter came early."),
            ("Close-up of the fox looking at its watch.", "Fox: Late again.", ""),
            ("The bus arrives, driven by an owl.", "Owl: All aboard!", ""),
            ("The fox climbs in and shakes off the snow.", "Fox (whisper): Thank you.", ""),
            ("They drive through a dark forest.", "", "Nobody spoke for an hour."),
            ("The bus stops at a gate of light.", "Owl: Here we are.", ""),
            ("The fox steps out alone.", "", ""),
            ("Behind the gate is summer.", "Fox: Oh.", "THE END"),
        ],
        1,
    )
]

BUBBLES: dict[str, Any] = {
    "project": {"name": "Night Shift", "author": "K. Lem", "readingDirection": "right-to-left"},
    "cast": {
        "Rex": "robot with one red eye",
        "Dr. Ode": {"look": "thin, in a white coat", "role": "inventor"},
    },
    "pages": [
        {
            "layout": "hero-top",
            "panels": [
                {
                    "size": "large",
                    "camera": "low angle wide shot of the laboratory door",
                    "scene": "Rex breaks the door.",
                    "location": "Laboratory",
                    "lighting": "sparks from the left",
                    "bubbles": [
                        {"speaker": "Rex", "text": "I AM AWAKE", "style": "jagged electronic"},
                        {"speaker": "Narrator", "text": "3 a.m.", "style": "box"},
                    ],
                    "sfx": "KRRAK",
                },
                {
                    "size": "small",
                    "camera": "extreme close-up",
                    "scene": "Her glasses, with Rex in them.",
                    "bubbles": [{"speaker": "Dr. Ode", "text": "Finally.", "style": "cloud"}],
                    "directorsCut": "hold this for a breath",
                },
            ],
        }
    ],
}

UKRAINIAN: dict[str, Any] = {
    "назва": "Зозулин годинник",
    "автор": "О. Лис",
    "персонажі": [
        {
            "ім'я": "Оленка",
            "опис": "дівчинка з двома косами",
            "одяг": "зелене пальто",
            "голос": "тихий",
        },
        {"ім'я": "Дід Панас", "опис": "сивий годинникар"},
    ],
    "сторінки": [
        {
            "номер": 1,
            "зміст": "Годинник зупинився.",
            "кадри": [
                {
                    "опис": "Майстерня, повна годинників. Оленка зазирає у двері.",
                    "план": "загальний план",
                    "місце": "Майстерня",
                    "герої": ["Оленка (зліва, здивована)"],
                    "репліки": [
                        {"хто": "Оленка", "текст": "Діду, чому так тихо?", "тип": "пошепки"},
                        "ДІД ПАНАС: Бо зозуля полетіла.",
                    ],
                    "важливість": "висока",
                },
                {
                    "опис": "Порожнє віконце годинника.",
                    "план": "крупний план",
                    "звук": "ТІК",
                    "підпис": "Опівночі все стихло.",
                    "настрій": "тривожний і тихий",
                },
            ],
        }
    ],
}

FOREIGN: dict[str, Any] = {"planner": PLANNER, "flat": FLAT, "bubbles": BUBBLES, "ukrainian": UKRAINIAN}


def data_of(value: Any) -> bytes:
    """The file of a plan."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode()


def texts_in(value: Any) -> list[str]:
    """Every string of a JSON value that is more than one word, keys apart."""
    if isinstance(value, str):
        return [value] if len(value.split()) > 1 else []
    parts = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in texts_in(part)]
