"""Prose to panels without any AI: beats become panels, speech balloons, narration captions.

Nothing is dropped: what is spoken becomes lines, whole sentences of narration captions, and every panel's
description keeps the text of its beat word for word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import msgspec

from kitsumy_desktop.story.lexicon import Lexicon
from kitsumy_desktop.story.quotes import SAID_WORDS, Piece, pieces_of
from kitsumy_desktop.story.review import review
from kitsumy_desktop.story.speakers import Speakers
from kitsumy_desktop.story.speech_line import unquoted
from kitsumy_desktop.story.tables.keywords import BYLINES
from kitsumy_desktop.story.tables.weights import SCENE_WORDS
from kitsumy_desktop.story.text import clean_text, portions, sentences, word_count
from kitsumy_desktop.story.tree import LineKind, ScriptLine, ScriptPage, ScriptPanel, ScriptTree

BALLOON_WORDS = 25
CAPTION_WORDS = 25
BEAT_WORDS = 34
"""Spoken and told words after which a new panel begins."""
BEAT_SPEECHES = 3
SCENE = Lexicon(SCENE_WORDS)
_BREAK = re.compile(r"(?:[*#~=\-–—_·•⁂]\s*){1,}$")
_HEADING = re.compile(r"#{1,6}\s+(.*)")
_CHAPTER = re.compile(r"(?:chapter|part|розділ|частина|rozdział|część)\b.{0,40}$", re.IGNORECASE)


@dataclass
class _Paragraph:
    text: str
    source: tuple[int, ...]
    heading: bool = False
    breaks: bool = False


@dataclass
class _Beat:
    """A panel while it grows."""

    texts: list[str] = field(default_factory=list)
    lines: list[ScriptLine] = field(default_factory=list)
    source: list[int] = field(default_factory=list)
    scene: bool = False

    @property
    def words(self) -> int:
        """Words to be lettered."""
        return sum(word_count(line.text) for line in self.lines)

    @property
    def speeches(self) -> int:
        """Balloons."""
        return sum(line.kind != "caption" for line in self.lines)


def parse_prose(text: str, language: str) -> ScriptTree:
    """The tree of a story in prose: one page that the layout divides, its panels the beats of the text."""
    paragraphs = _paragraphs(clean_text(text))
    title, author, source, body = _front(paragraphs)
    beats = _Beats(body, language)
    panels = tuple(beats.panels())
    page = ScriptPage(panels=panels, explicit=False)
    tree = ScriptTree(
        pages=(page,) if panels else (),
        title=title,
        author=author,
        kind="prose",
        language=language,
        source=(*source, *beats.marks),
    )
    return ScriptTree(
        pages=tree.pages,
        diagnostics=review(tree),
        title=title,
        author=author,
        kind="prose",
        language=language,
        source=tree.source,
    )


def _paragraphs(text: str) -> list[_Paragraph]:
    """Paragraphs: by blank lines, or line by line where a text has none or its lines are long."""
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    by_line = len(filled) > 1 and (
        len(filled) == len([*lines]) or sum(len(line) > 100 for line in filled) * 3 > len(filled)
    )
    found: list[_Paragraph] = []
    fresh = True
    for number, line in enumerate(lines, 1):
        stripped = line.strip()
        if not stripped:
            fresh = True
            continue
        heading = _HEADING.match(stripped)
        alone = by_line or heading or _BREAK.fullmatch(stripped) or stripped[0] in "—–"
        if fresh or alone or not found or found[-1].heading or found[-1].breaks:
            found.append(_new_paragraph(stripped, heading, number))
        else:
            last = found[-1]
            found[-1] = _Paragraph(f"{last.text} {stripped}", (*last.source, number))
        fresh = False
    return found


def _new_paragraph(text: str, heading: re.Match[str] | None, number: int) -> _Paragraph:
    if heading:
        return _Paragraph(heading[1], (number,), heading=True)
    if _BREAK.fullmatch(text):
        return _Paragraph(text, (number,), breaks=True)
    return _Paragraph(text, (number,), heading=bool(_CHAPTER.match(text)) and word_count(text) <= 7)


def _front(paragraphs: list[_Paragraph]) -> tuple[str, str, tuple[int, ...], list[_Paragraph]]:
    """Title and author, when the text begins with them; the lines they took; the rest."""
    title, author = "", ""
    source: tuple[int, ...] = ()
    rest = list(paragraphs)
    if len(rest) > 1 and (rest[0].heading or _is_title(rest[0].text)):
        first = rest.pop(0)
        title, source = first.text.strip("*_ "), first.source
        head, _, tail = title.partition(":")
        if head.lower() in ("title", "назва", "tytuł") and tail.strip():
            title = tail.strip()
    if title and len(rest) > 1:
        lower = rest[0].text.lower().strip("*_ ")
        start = next((b for b in BYLINES if lower.startswith(b)), "")
        if start and word_count(rest[0].text) <= 8:
            first = rest.pop(0)
            author, source = first.text.strip("*_ ")[len(start) :].strip(" :"), (*source, *first.source)
    return title, author, source, rest


def _is_title(text: str) -> bool:
    return word_count(text) <= 9 and text[-1] not in '.!?…,;:”»"' and text[0] not in '—–-“„«"'


class _Beats:
    """Walks the paragraphs and fills panels."""

    def __init__(self, paragraphs: list[_Paragraph], language: str) -> None:
        self.paragraphs = paragraphs
        self.pieces = [[] if p.breaks or p.heading else _rejoined(pieces_of(p.text)) for p in paragraphs]
        self.speakers = Speakers([p for p in self.pieces if p], language)
        self.done: list[_Beat] = []
        self.beat = _Beat(scene=True)
        self.marks: list[int] = []

    def panels(self) -> list[ScriptPanel]:
        """The panels of the whole text."""
        talked = False
        for paragraph, pieces in zip(self.paragraphs, self.pieces, strict=True):
            if paragraph.breaks:
                self.marks += paragraph.source
                self._next_beat(scene=True)
            elif paragraph.heading:
                self._chapter(paragraph)
            elif any(p.spoken for p in pieces):
                self._talk(paragraph, pieces, talked)
            else:
                self._narrate(paragraph)
            talked = any(p.spoken for p in pieces)
        self._next_beat()
        for beat in self.done:
            beat.lines = [_renamed(line, self.speakers) for line in beat.lines]
        return [_panel(beat) for beat in self.done]

    def _next_beat(self, scene: bool = False) -> None:
        if self.beat.texts or self.beat.lines:
            self.done.append(self.beat)
            self.beat = _Beat(scene=scene)
        self.beat.scene = self.beat.scene or scene
        if scene:
            self.speakers.scene_ends()

    def _chapter(self, paragraph: _Paragraph) -> None:
        self._next_beat(scene=True)
        self.beat.lines.append(ScriptLine("caption", paragraph.text, source=paragraph.source))
        self.beat.source += paragraph.source

    def _narrate(self, paragraph: _Paragraph) -> None:
        """Narration: its sentences become captions, a new panel every 34 words or where a scene begins."""
        if SCENE.first(" ".join(paragraph.text.split()[:6])):
            self._next_beat(scene=True)
        elif self.beat.speeches or self.beat.words > BEAT_WORDS / 3:
            self._next_beat()
        for sentence in sentences(paragraph.text):
            if self.beat.lines and self.beat.words + word_count(sentence) > BEAT_WORDS:
                self._next_beat()
            self._tell(sentence, paragraph)
        self.speakers.hear(paragraph.text)

    def _tell(self, text: str, paragraph: _Paragraph) -> None:
        """One sentence of narration, on the caption before it where both fit."""
        self._keep(text, paragraph)
        for piece in portions(text, CAPTION_WORDS):
            last = self.beat.lines[-1] if self.beat.lines else None
            if last and last.kind == "caption" and word_count(last.text) + word_count(piece) <= CAPTION_WORDS:
                joined = ScriptLine("caption", f"{last.text} {piece}", source=paragraph.source)
                self.beat.lines[-1] = joined
            else:
                self.beat.lines.append(ScriptLine("caption", piece, source=paragraph.source))

    def _keep(self, text: str, paragraph: _Paragraph) -> None:
        self.beat.texts.append(text)
        self.beat.source += [n for n in paragraph.source if n not in self.beat.source]

    def _talk(self, paragraph: _Paragraph, pieces: list[Piece], talked: bool) -> None:
        """A paragraph with speech. Whole sentences told before or after it are captions; tags are not."""
        speaker = self.speakers.of_paragraph(pieces, new_turn=talked)
        kind = _kind(pieces)
        if SCENE.first(" ".join(paragraph.text.split()[:6])) and not pieces[0].spoken:
            self._next_beat(scene=True)
        elif self._is_full(speaker, sum(word_count(p.text) for p in pieces if p.spoken)):
            self._next_beat()
        for i, piece in enumerate(pieces):
            if piece.spoken:
                self._say(piece.text, speaker, kind, paragraph)
            else:
                self._around(piece.text, paragraph, before=i == 0, tag=_is_tag(pieces, i))

    def _is_full(self, speaker: str, words: int) -> bool:
        beat = self.beat
        if not beat.lines:
            return False
        voices = {line.speaker for line in beat.lines if line.kind != "caption"} | {speaker}
        return beat.speeches >= BEAT_SPEECHES or beat.words + words > BEAT_WORDS or len(voices) > 2

    def _say(self, text: str, speaker: str, kind: LineKind, paragraph: _Paragraph) -> None:
        pieces = portions(unquoted(text), BALLOON_WORDS)
        for i, piece in enumerate(pieces):
            if self.beat.speeches and self.beat.words + word_count(piece) > BEAT_WORDS + 8:
                self._next_beat()
            last = self.beat.lines[-1] if self.beat.lines else None
            joined = last is not None and last.speaker == speaker and last.kind == kind and bool(speaker)
            said = _ended(piece) if i == len(pieces) - 1 else piece
            self.beat.lines.append(ScriptLine(kind, said, speaker, joined=joined, source=paragraph.source))
            self._keep(f"“{piece}”", paragraph)

    def _around(self, text: str, paragraph: _Paragraph, *, before: bool, tag: bool) -> None:
        """Narration beside speech: what carries the speech is description, other sentences are captions."""
        told = sentences(text)
        for i, sentence in enumerate(told):
            attached = (i == len(told) - 1 and text[-1] in ",:") if before else (i == 0 and tag)
            if attached or word_count(sentence) < 2:
                self._keep(sentence, paragraph)
            else:
                if self.beat.lines and self.beat.words + word_count(sentence) > BEAT_WORDS:
                    self._next_beat()
                self._tell(sentence, paragraph)


def _is_tag(pieces: list[Piece], i: int) -> bool:
    """Whether the piece after a speech goes on with its sentence: `said Anna`, `and smiled`."""
    text = pieces[i].text
    return i > 0 and pieces[i - 1].spoken and (text[:1].islower() or _has_said(text))


def _has_said(text: str) -> bool:
    return bool(SAID_WORDS.first(" ".join(text.split()[:5])))


def _kind(pieces: list[Piece]) -> LineKind:
    """How it is said, by the verb of saying near it."""
    for piece in pieces:
        if not piece.spoken:
            for meaning in SAID_WORDS.in_text(piece.text):
                return meaning  # type: ignore[return-value]
    return "speech"


def _ended(text: str) -> str:
    """Speech as a balloon sets it: the comma before `said Anna` becomes a full stop."""
    return text[:-1] + "." if text.endswith(",") else text


def _rejoined(pieces: list[Piece]) -> list[Piece]:
    """`“One day,” she said, “we leave.”` with its speech in one piece before the tag."""
    found: list[Piece] = []
    for piece in pieces:
        tail = found[-2:]
        goes_on = len(tail) == 2 and tail[0].spoken and not tail[1].spoken and piece.spoken
        if goes_on and tail[0].text.endswith(",") and piece.text[:1].islower():
            found[-2] = Piece(f"{tail[0].text} {piece.text}", True)
        else:
            found.append(piece)
    return found


def _renamed(line: ScriptLine, speakers: Speakers) -> ScriptLine:
    """The line under the name its speaker got later in the story."""
    name = speakers.later_name(line.speaker)
    return msgspec.structs.replace(line, speaker=name) if name != line.speaker else line


def _panel(beat: _Beat) -> ScriptPanel:
    return ScriptPanel(
        description=" ".join(beat.texts),
        lines=tuple(beat.lines),
        marks=frozenset({"scene"}) if beat.scene else frozenset(),
        source=tuple(beat.source),
    )
