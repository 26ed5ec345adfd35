"""From a member of the cast to a look: words where there are any, the character's own seed for the rest."""

from __future__ import annotations

import random
import re
from typing import Any

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.generation.draft import wardrobe
from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.look import Look
from kitsumy_desktop.generation.draft.words import all_of, earliest_of, first_of, places_of, words

_YEARS = re.compile(r"(?<![\w.])\d{1,2}(?![\w.,]*\d|\s*(?:cm|kg|см|кг))")
AGE_LIMITS = ((13, "child"), (18, "teen"), (58, "adult"), (100, "old"))
"""Under so many years."""


def rgb(text: str) -> Rgb:
    """A colour from #rrggbb. Raises ValueError for anything else."""
    if len(text) != 7 or text[0] != "#":
        raise ValueError(f"not a colour: {text!r}")
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def cast_look(character: Character) -> Look:
    """How a character looks, the same for the same record."""
    seed = character.seed or derived_seed("look", character.id or character.name, character.name)
    chance = random.Random(derived_seed("looks", seed))
    text = f"{character.look}. {character.outfit}" if character.outfit else character.look
    female = _is_female(character.name, text, chance)
    age = _age_in_years(text) or first_of(text, wardrobe.AGES, _age_by_name(character.name))
    look: dict[str, Any] = {"name": character.name, "female": female, "age": age}
    outfit = wardrobe.OUTFITS[seed * 5 % len(wardrobe.OUTFITS)]
    look |= {k: rgb(v) for k, v in zip(("top_colour", "bottom_colour", "accent"), outfit, strict=True)}
    look |= _body(text, age, female, chance)
    look |= _hair(text, age, female, chance)
    look |= _clothes(text, age, female, chance)
    look |= _coloured(text)
    for key, value in zip(("top_colour", "bottom_colour", "accent"), character.palette, strict=False):
        look[key] = _readable(value, look[key])
    return Look(**look)


def _readable(value: str, fallback: Rgb) -> Rgb:
    """A hand-written palette may hold anything; what is no colour changes nothing."""
    try:
        return rgb(value)
    except ValueError:
        return fallback


def _is_female(name: str, text: str, chance: random.Random) -> bool:
    if first_of(text, wardrobe.BEARD_WORDS):
        return False
    kind = (
        earliest_of(text, wardrobe.SEXES)
        or first_of(name, wardrobe.SEXES)
        or first_of(text, wardrobe.PRONOUNS)
    )
    if kind:
        return kind == "female"
    if first_of(text, wardrobe.TOP_WORDS) == "dress" or first_of(text, wardrobe.BOTTOM_WORDS) == "skirt":
        return True
    first = (words(name) or [""])[0]
    if first in wardrobe.FEMALE_NAMES:
        return True
    if first in wardrobe.MALE_NAMES:
        return False
    if first.endswith(("a", "а", "я", "ia", "ie", "elle", "ette")):
        return True
    return (
        False if first and first[-1] in "bcdfghjklmnprstvwxzбвгджзйклмнпрстфхчшь" else chance.random() < 0.5
    )


def _age_in_years(text: str) -> str:
    """The age a look gives as a number ("MARTA, 30, tall"); empty where it gives none."""
    found = _YEARS.search(text)
    if found is None:
        return ""
    years = int(found.group())
    return next(age for limit, age in AGE_LIMITS if years < limit)


def _age_by_name(name: str) -> str:
    return first_of(name, wardrobe.AGES, "adult")


def _body(text: str, age: str, female: bool, chance: random.Random) -> dict[str, Any]:
    tall = {"child": 1.22, "teen": 1.6, "old": 1.66}.get(age, 1.76) - (
        0.1 if female and age != "child" else 0.0
    )
    tall += chance.uniform(-0.07, 0.07)
    found = all_of(text, wardrobe.BUILDS)
    tall += 0.16 * ("tall" in found) - 0.16 * ("small" in found)
    girth = chance.choice((0.86, 0.95, 1.0, 1.08, 1.22))
    girth = 1.5 if "heavy" in found else 1.28 if "broad" in found else 0.8 if "slim" in found else girth
    skin = (
        first_of(text, wardrobe.SKIN_WORDS)
        or chance.choices(("fair", "light", "tan", "brown", "dark"), (3, 4, 2, 1, 1))[0]
    )
    jaw = chance.uniform(0.05, 0.5) if female else chance.uniform(0.35, 1.0)
    return {
        "height": tall,
        "girth": girth,
        "skin": rgb(wardrobe.SKINS[skin]),
        "jaw": jaw,
        "nose": chance.random(),
        "eye_colour": rgb(chance.choice(wardrobe.EYES)),
        "freckles": bool(places_of(words(text), "freckl веснян ластов pieg")),
        "scar": bool(places_of(words(text), "scar. scarred шрам рубц blizn")),
        "earrings": female and chance.random() < 0.4,
    }


def _hair(text: str, age: str, female: bool, chance: random.Random) -> dict[str, Any]:
    sex = "female" if female else "male"
    style = chance.choice(wardrobe.CUTS_BY.get(f"old {sex}" if age == "old" else sex, ()))
    said = first_of(text, wardrobe.HAIR_WORDS)
    style = wardrobe.CUTS_SAID.get((said, sex), said) or style
    colour = "grey" if age == "old" else chance.choice(wardrobe.HAIR_CHANCES)
    may = not female and age not in {"child", "teen"}
    beard = chance.choices(("", "full", "moustache", "stubble", "goatee"), (6, 1.4, 1, 1.2, 0.8))[0]
    spectacles = chance.random() < 0.16
    return {
        "hair": style,
        "hair_colour": rgb(wardrobe.HAIRS[colour]),
        "beard": first_of(text, wardrobe.BEARD_WORDS, beard if may else ""),
        "glasses": bool(places_of(words(text), wardrobe.GLASSES)) or (not text and spectacles),
    }


def _clothes(text: str, age: str, female: bool, chance: random.Random) -> dict[str, Any]:
    tops = wardrobe.TOPS_BY["child" if age == "child" else "female" if female else "male"]
    top, skirt = chance.choice(tops), female and chance.random() < 0.25
    return {
        "top": first_of(text, wardrobe.TOP_WORDS, top),
        "bottom": first_of(text, wardrobe.BOTTOM_WORDS, "skirt" if skirt else "trousers"),
        "hat": first_of(text, wardrobe.HAT_WORDS),
        "scarf": bool(places_of(words(text), wardrobe.SCARF)),
        "shoe_colour": rgb(chance.choice(wardrobe.SHOES)),
        "hat_colour": rgb(chance.choice(wardrobe.HATS)),
    }


_TARGETS = (
    ("hair_colour", wardrobe.HAIR_NOUNS),
    ("eye_colour", "eye eyes очі очей ока oczy ocz"),
    ("hat_colour", " ".join(wardrobe.HAT_WORDS.values())),
    ("accent", wardrobe.SCARF + " tie краватк krawat"),
    ("bottom_colour", " ".join(wardrobe.BOTTOM_WORDS.values())),
    ("top_colour", " ".join(wardrobe.TOP_WORDS.values())),
    ("shoe_colour", "boot boots shoe shoes черевик чобот взут but. buty butach trzewik"),
)


def _coloured(text: str) -> dict[str, Rgb]:
    """Colours said of hair and clothes: each colour word goes with the next noun, or the one before."""
    found = words(text)
    nouns: dict[int, str] = {}
    for key, line in _TARGETS:
        for at in places_of(found, line):
            nouns.setdefault(at, key)
    out: dict[str, Rgb] = {}
    for i, word in enumerate(found):
        name = next((c for c, line in wardrobe.COLOUR_WORDS.items() if places_of([word], line)), "")
        if not name:
            continue
        target = nouns.get(i) or next((nouns[j] for j in (i + 1, i + 2, i + 3, i - 1) if j in nouns), "")
        if target == "hair_colour" and name in wardrobe.HAIRS:
            out[target] = rgb(wardrobe.HAIRS[name])
        elif target:
            out.setdefault(target, rgb(wardrobe.COLOURS[name]))
    return out
