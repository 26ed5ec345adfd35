"""Taking a paragraph apart into what is said and what is told, by quotation marks and dashes."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.story.lexicon import Lexicon, words_of
from kitsumy_desktop.story.tables.said import SAID

SAID_WORDS = Lexicon(SAID)

_QUOTED = re.compile(
    r"“([^“”]*)”|„([^„”“\"]*)[”“\"]|«([^«»]*)»|»([^«»]*)«|\"([^\"]*)\"|(?<![\w’])‘((?:[^‘’]|’(?=\w))*)’(?!\w)"
)
_UNCLOSED = re.compile(r"[“„«\"]([^”»\"]*)$")
_LEADING_DASH = re.compile(r"(?:[—–―]|--?(?=\s))\s*")
_INNER_DASH = re.compile(r"(?<=[\s.,!?…:])\s*[—–―]\s*|\s+--?\s+")
_ENDS_SPEECH = re.compile(r"[.,!?…—–-][*_]*$")


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a paragraph: spoken, or narration around it."""

    text: str
    spoken: bool


def pieces_of(paragraph: str) -> list[Piece]:
    """The paragraph's pieces in order. Between them only quotation marks and dialogue dashes are left out."""
    text = paragraph.strip()
    dash = _LEADING_DASH.match(text)
    if dash and dash.end() < len(text):
        return _by_dashes(text[dash.end() :])
    return _by_quotes(text)


def _by_dashes(text: str) -> list[Piece]:
    """`— Speech, — said Anna. — More speech.`: attribution and speech alternate where the words say so."""
    pieces: list[Piece] = []
    spoken = True
    for i, part in enumerate(filter(None, (p.strip() for p in _INNER_DASH.split(text)))):
        tagged = i > 0 and part[:1].islower() and pieces[-1].text.endswith((",", "!", "?", "…", "."))
        told = i > 0 and pieces[-1].spoken and (tagged or is_attribution(part))
        if i > 0 and spoken and not told and pieces[-1].spoken:
            pieces[-1] = Piece(f"{pieces[-1].text} — {part}", True)
            continue
        spoken = not told
        pieces.append(Piece(part, spoken))
    return pieces


def is_attribution(text: str) -> bool:
    """Whether a stretch tells who spoke: a verb of saying among its first words."""
    return any(SAID_WORDS.meaning(word) for word in words_of(text)[:4])


def _by_quotes(text: str) -> list[Piece]:
    pieces: list[Piece] = []
    at = 0
    for quote in _QUOTED.finditer(text):
        said = next(g for g in quote.groups() if g is not None).strip()
        if not _is_speech(text, quote, said):
            continue
        _tell(pieces, text[at : quote.start()])
        if said:
            pieces.append(Piece(said, True))
        at = quote.end()
    rest = text[at:]
    unclosed = _UNCLOSED.search(rest)
    if unclosed and not _QUOTED.search(rest) and unclosed[1].strip():
        _tell(pieces, rest[: unclosed.start()])
        pieces.append(Piece(unclosed[1].strip(), True))
    else:
        _tell(pieces, rest)
    return pieces


def _tell(pieces: list[Piece], text: str) -> None:
    text = text.strip()
    if any(c.isalnum() for c in text):
        pieces.append(Piece(text.lstrip(",;—– "), False))
    elif text and pieces:
        last = pieces[-1]
        if text.strip("—–- ") and text not in ",.":
            pieces[-1] = Piece(last.text + text, last.spoken)


def _is_speech(text: str, quote: re.Match[str], said: str) -> bool:
    """Speech ends with a mark or is introduced or followed like speech; a quoted title or irony is not."""
    if not said:
        return True
    before, after = text[: quote.start()].rstrip(), text[quote.end() :].lstrip()
    if _ENDS_SPEECH.search(said) or before.endswith((":", ",")) or not (before or after):
        return True
    if after.startswith((",", "—", "–", "-")) and is_attribution(after.strip(" ,—–-")):
        return True
    return not before and is_attribution(after)
