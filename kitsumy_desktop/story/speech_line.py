"""Recognising `NAME (manner): text` and cues, and what the words in brackets do to the lettering."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from kitsumy_desktop.story.escapes import Forced, spoken_text
from kitsumy_desktop.story.lexicon import Lexicon, words_of
from kitsumy_desktop.story.tables.keywords import (
    FIELD_WORDS,
    LINE_CLASSES,
    MODS,
    NOT_NAMES,
    VOICES,
)
from kitsumy_desktop.story.text import is_caps
from kitsumy_desktop.story.tree import LineKind, ScriptLine

MOD_WORDS = Lexicon(MODS)
VOICE_WORDS = Lexicon(VOICES)
_CLASSES: dict[str, LineKind] = {
    word: kind for kind in ("caption", "sfx", "note") for word in LINE_CLASSES[kind]
}

_NUMBER = re.compile(r"\(?\d{1,3}(?:[.)]|\s*[-–—])\s*(?=\S)")
_LINE = re.compile(
    r"""(?P<open>[*_]*)
    (?P<name>[^\W\d_][\w'’ʼ.\-&+ \#]{0,38}?)\s*[*_]*\s*
    (?:/(?P<style>[^:()/]{1,30}?))?\s*
    (?P<mods>(?:\([^()]{0,80}\)\s*|\[[^\[\]]{0,80}\]\s*)*)[*_]*
    \s*[:：][*_]*\s*(?P<text>.*)""",
    re.VERBOSE | re.DOTALL,
)
_CUE = re.compile(
    r"@?(?P<name>[^\W\d_][\w'’ʼ.\-&+ \#]{0,38}?)\s*(?P<mods>(?:\([^()]{0,80}\)\s*|\[[^\[\]]{0,80}\]\s*)*)\^?$"
)
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_LEADING_BRACKET = re.compile(r"\s*\(([^()]{1,80})\)\s*")
_MOD_PARTS = re.compile(r"[,;&/]|\band\b|\bі\b|\bта\b|\bi\b|\boraz\b")
_QUOTES = {"“": "”", '"': '"', "«": "»", "„": "”“", "”": "”"}


class Spoken(msgspec.Struct, frozen=True):
    """`NAME/style (mods): text`, taken apart. `numbered`: it had a lettering number before it."""

    name: str
    mods: tuple[str, ...]
    text: str
    numbered: bool = False


@cache
def line_class(name: str) -> LineKind | None:
    """caption, sfx or note for the keywords that stand where a name would."""
    key = " ".join(name.lower().replace("’", "'").split()).strip(".")
    return _CLASSES.get(key) or _CLASSES.get(key + ".")


@lru_cache(4096)
def split_line(text: str) -> Spoken | None:
    """`text` as a spoken line, if it has the shape of one."""
    if ":" not in text and "：" not in text:
        return None
    number = _NUMBER.match(text)
    rest = text[number.end() :] if number else text
    found = _LINE.match(rest.lstrip("> "))
    if not found or len(found["name"].split()) > 5 or found["text"].startswith("//"):
        return None
    mods = [found["style"]] if found["style"] else []
    mods += _BRACKET.findall(found["mods"])
    name, suffix = _split_suffix(found["name"].strip())
    return Spoken(name, (*suffix, *(m.strip() for m in mods)), found["text"].strip(), number is not None)


def _split_suffix(name: str) -> tuple[str, tuple[str, ...]]:
    """CAPTION - JANE is a caption voiced by Jane."""
    head, dash, tail = name.partition(" - ")
    if dash and line_class(head) and tail.strip():
        return head.strip(), (tail.strip(),)
    return name, ()


@lru_cache(4096)
def split_cue(text: str) -> Spoken | None:
    """`NAME (mods)` alone on its line in capitals (or @name), if it is one."""
    stripped = text.strip().strip("*_").strip()
    found = _CUE.match(stripped)
    if not found:
        return None
    name = found["name"].strip()
    forced = stripped.startswith("@")
    if not forced and (not is_caps(name) or not is_name(name) or len(name) < 2):
        return None
    return Spoken(name, tuple(m.strip() for m in _BRACKET.findall(found["mods"])), "")


def is_name(name: str) -> bool:
    """Whether a few words can be a speaker's name: not camera talk, not a field of the description."""
    words = words_of(name)
    return bool(words) and len(words) <= 5 and words[0] not in NOT_NAMES and words[0] not in FIELD_WORDS


def make_line(spoken: Spoken, source: tuple[int, ...]) -> ScriptLine:
    """The line with its kind, speaker, manner and flags worked out."""
    kind = line_class(spoken.name) or "speech"
    mods, text = list(spoken.mods), spoken.text
    while kind not in ("note", "sfx") and (bracket := _LEADING_BRACKET.match(text)):
        if bracket.end() == len(text):
            break
        mods.append(bracket[1].strip())
        text = text[bracket.end() :]
    effects, manner = _effects(mods)
    speaker = spoken.name
    if kind == "caption":
        speaker, manner = _caption_voice(manner, effects)
    elif kind in ("sfx", "note"):
        speaker = ""
    else:
        kind = _kind_of(effects, speaker)
    return ScriptLine(
        kind=kind,
        text=spoken_text(unquoted(text) if kind not in ("caption", "note") else text),
        speaker=tidy_name(speaker),
        manner=", ".join(manner),
        off_panel="off" in effects or _is_off_voice(speaker),
        joined="cont" in effects,
        source=source,
        whole="whole" in effects,
    )


def forced_speech(forced: Forced, source: tuple[int, ...]) -> ScriptLine:
    """The line of a speaker whose name is told with @: nothing is concluded from the name."""
    effects, manner = _effects(list(forced.mods))
    return ScriptLine(
        kind=_kind_of(effects, ""),
        text=spoken_text(forced.text or ""),
        speaker=forced.name,
        manner=", ".join([*manner, *forced.manner]),
        off_panel="off" in effects,
        joined="cont" in effects,
        source=source,
        whole="whole" in effects,
    )


def with_manner(line: ScriptLine, bracket: str) -> tuple[LineKind, str, bool]:
    """(kind, manner, off_panel) of a line after a parenthetical such as (whispers) inside its speech."""
    effects, manner = _effects([bracket])
    kind = _kind_of(effects, line.speaker) if line.kind == "speech" else line.kind
    return kind, ", ".join(filter(None, (line.manner, *manner))), line.off_panel or "off" in effects


def _effects(mods: list[str]) -> tuple[set[str], list[str]]:
    effects: set[str] = set()
    manner: list[str] = []
    for mod in mods:
        for part in _MOD_PARTS.split(mod.lower()) if len(mod) < 40 else [mod.lower()]:
            found = set(MOD_WORDS.in_text(part))
            effects |= found
        if not MOD_WORDS.in_text(mod) or len(mod.split()) > 3:
            manner.append(mod)
    return effects, [m for m in manner if m]


def _kind_of(effects: set[str], speaker: str) -> LineKind:
    for kind in ("caption", "thought", "radio", "whisper", "shout", "weak"):
        if kind in effects:
            return kind
    return "radio" if VOICE_WORDS.meaning(speaker.lower().strip(". ")) == "radio" else "speech"


def _is_off_voice(speaker: str) -> bool:
    return VOICE_WORDS.first(speaker) == "off"


def _caption_voice(manner: list[str], effects: set[str]) -> tuple[str, list[str]]:
    effects.discard("cont")
    for mod in manner:
        if len(mod.split()) <= 3 and mod[:1].isupper():
            return mod, [m for m in manner if m != mod]
    return "", manner


def tidy_name(name: str) -> str:
    """A name without emphasis marks, numbers signs and doubled spaces."""
    return " ".join(name.replace("*", " ").replace("_", " ").split()).strip(" -–—.") if name else ""


def unquoted(text: str) -> str:
    """`text` without quotation marks when they enclose exactly all of it."""
    closing = _QUOTES.get(text[:1], "")
    if (
        len(text) > 2
        and closing
        and text[-1] in closing
        and not any(q in text[1:-1] for q in (text[0], text[-1]))
    ):
        return text[1:-1].strip()
    return text
