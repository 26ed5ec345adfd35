"""Languages by their BCP 47 tags: what models call them, and whether a text can be in them at all.

The test is for gross mistakes (an English page in a Ukrainian comic), not for style: it looks at the script
the letters belong to, at letters only a sister language has, and for Latin scripts at small words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.story.tables.words import words

NAMES: dict[str, str] = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian",
    "bn": "Bengali", "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "eo": "Esperanto", "es": "Spanish", "et": "Estonian",
    "eu": "Basque", "fa": "Persian", "fi": "Finnish", "fil": "Filipino", "fr": "French", "ga": "Irish",
    "gl": "Galician", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "hy": "Armenian",
    "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "kk": "Kazakh", "ko": "Korean", "ky": "Kyrgyz", "la": "Latin", "lb": "Luxembourgish", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "mn": "Mongolian", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian",
    "nl": "Dutch", "nn": "Norwegian Nynorsk", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian",
    "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "yi": "Yiddish", "zh": "Chinese",
}  # fmt: skip
REGIONS: dict[str, str] = {
    "en-GB": "British English", "en-US": "American English", "es-419": "Latin American Spanish",
    "es-MX": "Mexican Spanish", "fr-CA": "Canadian French", "pt-BR": "Brazilian Portuguese",
    "pt-PT": "European Portuguese", "zh-Hans": "Simplified Chinese", "zh-Hant": "Traditional Chinese",
    "zh-CN": "Simplified Chinese", "zh-TW": "Traditional Chinese", "sr-Latn": "Serbian in Latin letters",
    "de-AT": "Austrian German", "de-CH": "Swiss German",
}  # fmt: skip

_SCRIPTS: dict[str, tuple[str, ...]] = {
    "CYRILLIC": ("be", "bg", "kk", "ky", "mk", "mn", "ru", "uk"),
    "ARABIC": ("ar", "fa", "ur"), "GREEK": ("el",), "HEBREW": ("he", "yi"), "ARMENIAN": ("hy",),
    "GEORGIAN": ("ka",), "DEVANAGARI": ("hi",), "BENGALI": ("bn",), "TAMIL": ("ta",), "TELUGU": ("te",),
    "THAI": ("th",), "HANGUL": ("ko",), "CJK": ("zh",), "HIRAGANA": ("ja",),
}  # fmt: skip
_EITHER = ("az", "bs", "sr", "uz")
"""Written in two scripts."""
_MIXED: dict[str, frozenset[str]] = {
    "HIRAGANA": frozenset(("HIRAGANA", "KATAKANA", "CJK")),
    "HANGUL": frozenset(("HANGUL", "CJK")),
}
_ONLY: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "uk": (frozenset("іїєґ"), frozenset("ыэъё")),
    "ru": (frozenset("ыэъё"), frozenset("іїєґ")),
    "be": (frozenset("ўі"), frozenset("щъїє")),
    "bg": (frozenset("ъ"), frozenset("ыэёіїєґ")),
}
"""Letters of a language that its neighbours lack, and letters only its neighbours have."""
_SMALL: dict[str, frozenset[str]] = {
    "en": words("the and you is that not it's with what this was are have i'm don't we they of to"),
    "pl": words("nie się jest na że jak ale czy już tylko to co ja mi go ty mam dla przez był tu za z w i"),
    "de": words("der die das und nicht ich ist du ein eine wir sie mit auf war sind aber was"),
    "fr": words("le la les et est pas je tu une des que qui dans c'est vous nous mais pour sur"),
    "es": words("el la los y es no que una por con para pero qué está yo tú lo se como más"),
    "it": words("il la che non è un una per con sono di ma ho hai mi questo lo della come più"),
    "pt": words("o a os e é não que uma por com para mas eu você está do da em isso meu"),
    "nl": words("de het een en is niet ik je dat van we maar wat met voor zijn op"),
    "cs": words("je se na že to jak ale co si jsem není už tak jen v s za jsi"),
}
_TAG = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,4}")
_LEAST_LETTERS = 24
"""Fewer letters say nothing about a language."""
_LEAST_SMALL = 4


def language_name(tag: str) -> str:
    """What a language is called in English, with its tag: "Brazilian Portuguese (pt-BR)"."""
    if not _TAG.fullmatch(tag):
        return "the language of the material"
    if tag in REGIONS:
        return f"{REGIONS[tag]} ({tag})"
    base = base_of(tag)
    name = NAMES.get(base)
    return f"{name} ({tag})" if name else f"the language with the BCP 47 tag {tag}"


def checked_tag(tag: str) -> str:
    """The tag, if it is one. Raises InputError: whatever else stands there must not get into a question."""
    if not _TAG.fullmatch(tag):
        raise InputError(
            "The language of the story is not understood.", 'Give it as a tag such as "en", "uk" or "pt-BR".'
        )
    return tag


def base_of(tag: str) -> str:
    """The language of a tag without region and script: pt-BR → pt."""
    return tag.replace("_", "-").split("-")[0].lower()


def is_latin(base: str) -> bool:
    """Whether a language is written in Latin letters; so are those we do not know."""
    return not any(base in bases for bases in _SCRIPTS.values())


def can_be(text: str, tag: str) -> bool:
    """Whether a text may be in a language. In doubt (short texts, unknown languages) it may."""
    letters = [c for c in text.lower() if c.isalpha()]
    if len(letters) < _LEAST_LETTERS:
        return True
    base = base_of(tag)
    if not _script_fits(letters, base, tag):
        return False
    if base in _ONLY:
        own, foreign = _ONLY[base]
        return sum(c in foreign for c in letters) <= sum(c in own for c in letters)
    return _small_words_fit(text, base)


def _script_fits(letters: list[str], base: str, tag: str) -> bool:
    """More than a third of the letters are of the language's script; all languages we do not know pass."""
    if base in _EITHER or (base not in NAMES):
        return True
    wanted = next((script for script, bases in _SCRIPTS.items() if base in bases), "LATIN")
    if "-Latn" in tag:
        wanted = "LATIN"
    fitting = _MIXED.get(wanted, frozenset((wanted,)))
    return sum(_script_of(c) in fitting for c in letters) * 3 > len(letters)


@cache
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return "CJK" if name.startswith("CJK") else name


def _small_words_fit(text: str, base: str) -> bool:
    """Not clearly another language we know the small words of."""
    if base not in _SMALL:
        return True
    found = Counter(w.strip(".,!?…:;\"'«»„”()*-–—") for w in text.lower().split())
    scores = {tag: sum(found[w] for w in small) for tag, small in _SMALL.items()}
    best = max(scores, key=lambda tag: scores[tag])
    return best == base or scores[best] < _LEAST_SMALL or scores[best] <= scores[base] * 2
