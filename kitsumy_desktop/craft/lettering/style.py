"""How a balloon is lettered: face, size, leading, capitals, ink and paper, by its kind and its speaker."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind
from kitsumy_desktop.comic.records.character import VoiceLettering
from kitsumy_desktop.comic.records.comic import Comic, Lettering, LetteringStyle
from kitsumy_desktop.comic.records.page import Page


class TextStyle(msgspec.Struct, frozen=True):
    """A way of setting text. `size` is the final letter size in points, the kind's factor included."""

    family: str = "balsamiq-sans"
    size: float = 8.0
    leading: float = 1.12
    """Distance of baselines as a multiple of the size."""
    all_caps: bool = False
    language: str = "en"
    bold: bool = False
    italic: bool = False
    crossbar_i: bool = True
    """Two forms of the capital I where the text is in capitals."""


class KindStyle(msgspec.Struct, frozen=True):
    """What a balloon kind does to its letters."""

    scale: float = 1.0
    bold: bool = False
    italic: bool = False


KIND_STYLES: dict[BalloonKind, KindStyle] = {
    "speech": KindStyle(),
    "thought": KindStyle(),
    "shout": KindStyle(scale=1.2, bold=True),
    "whisper": KindStyle(scale=0.85),
    "radio": KindStyle(),
    "weak": KindStyle(scale=0.95),
    "caption": KindStyle(),
}
"""Letter sizes of craft lore: a shout 1.15–1.4 of the page's size, a whisper 0.85."""


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
PLAIN_VOICE = VoiceLettering()
"""Of whoever is lettered like the rest of the comic."""


def voice_of(document: Document, speaker: str) -> VoiceLettering:
    """How a speaker's balloons differ, by a name or alias of the cast; a stranger's do not."""
    wanted = ""
    for character in document.characters():
        if character.lettering == PLAIN_VOICE:
            continue
        wanted = wanted or speaker.strip().casefold()
        if any(name.strip().casefold() == wanted for name in (character.name, *character.aliases)):
            return character.lettering
    return PLAIN_VOICE


def spoken_lettering(document: Document, balloon: Balloon) -> Lettering:
    """The comic's lettering as that balloon's speaker has it; the comic's own where nothing differs.

    A colour or face that neither the balloon's style nor its speaker sets is the comic's; the style goes
    before the speaker. The size is `balloon_style`'s affair.
    """
    lettering = voiced(document.comic.lettering, voice_of(document, balloon.speaker))
    style = lettering_style(document.comic, balloon.style)
    return lettering if style is None else styled(lettering, style)


def lettering_style(comic: Comic, style_id: str) -> LetteringStyle | None:
    """The comic's style of that id; None for no style and for one that is gone."""
    return next((s for s in comic.lettering.styles if s.id == style_id), None) if style_id else None


def styled(lettering: Lettering, style: LetteringStyle) -> Lettering:
    """A lettering with what a style sets in place of its own."""
    return msgspec.structs.replace(
        lettering,
        face=style.face or lettering.face,
        caption_face=style.face or lettering.caption_face,
        ink=style.ink or lettering.ink,
        paper=style.paper or lettering.paper,
        line=style.line or lettering.line,
        stroke=lettering.stroke if style.stroke is None else style.stroke,
        all_caps=lettering.all_caps if style.all_caps is None else style.all_caps,
    )


def voiced(lettering: Lettering, voice: VoiceLettering) -> Lettering:
    """A comic's lettering with a voice's face and colours; what is no colour changes nothing."""
    if voice == PLAIN_VOICE:
        return lettering
    return msgspec.structs.replace(
        lettering,
        face=voice.face or lettering.face,
        caption_face=voice.face or lettering.caption_face,
        ink=voice.ink if _COLOUR.fullmatch(voice.ink) else lettering.ink,
        paper=voice.fill if _COLOUR.fullmatch(voice.fill) else lettering.paper,
    )


def kind_style(comic: Comic, kind: BalloonKind, size: float) -> TextStyle:
    """The style of a kind of balloon in a comic at a page's text size in points."""
    return _set(comic.lettering, comic.language, kind, size)


def balloon_style(document: Document, page: Page, balloon: Balloon) -> TextStyle:
    """The style a balloon's text is set in on its page: the one place that decides it."""
    comic, voice = document.comic, voice_of(document, balloon.speaker)
    size = page.text_size if page.text_size is not None else comic.lettering.size
    lettering = voiced(comic.lettering, voice)
    style = lettering_style(comic, balloon.style)
    size *= balloon.text_scale * voice.scale
    if style is None:
        return _set(lettering, comic.language, balloon.kind, size)
    plain = _set(styled(lettering, style), comic.language, balloon.kind, size * style.scale)
    return msgspec.structs.replace(plain, bold=plain.bold or style.bold, italic=plain.italic or style.italic)


def _set(lettering: Lettering, language: str, kind: BalloonKind, size: float) -> TextStyle:
    look = KIND_STYLES[kind]
    return TextStyle(
        family=lettering.caption_face if kind == "caption" else lettering.face,
        size=size * look.scale,
        leading=lettering.leading,
        all_caps=lettering.all_caps,
        language=language,
        bold=look.bold,
        italic=look.italic,
        crossbar_i=lettering.crossbar_i,
    )
