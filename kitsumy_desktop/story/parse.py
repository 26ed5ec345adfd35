"""Script to tree: a tolerant, line-oriented reader. Nothing a writer types makes it fail.

Each line goes to the first of an ordered list of recognisers that takes it; the last one takes everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from kitsumy_desktop.story.assembly import Assembly
from kitsumy_desktop.story.dialect import HEADING, Dialect, survey
from kitsumy_desktop.story.escapes import forced_line, joined_lines
from kitsumy_desktop.story.front import FrontMatter
from kitsumy_desktop.story.marks import PageMark, PanelMark, dashed_panel, page_mark, panel_mark
from kitsumy_desktop.story.quotes import pieces_of
from kitsumy_desktop.story.review import review
from kitsumy_desktop.story.slugs import is_slug, is_transition
from kitsumy_desktop.story.speech_line import (
    forced_speech,
    make_line,
    split_cue,
    split_line,
    with_manner,
)
from kitsumy_desktop.story.text import clean_text, guess_language, is_caps
from kitsumy_desktop.story.tree import ScriptLine, ScriptTree
from kitsumy_desktop.story.unbroken import with_breaks

_RULE = re.compile(r"([=\-_*~–—])(?:\s*\1){2,}$")
_PARENTHETICAL = re.compile(r"\(([^()]{1,80})\)$")
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+")
_STAR_SOUND = re.compile(r"\*([^*]{1,60})\*?$")
_BARE_SOUND = re.compile(r"(?:SFX|FX|СФХ)\s+[-–—]?\s*(\S.*)$")
_CAPITAL = re.compile(r"\b[A-ZА-ЯІЇЄҐĄĆĘŁŃÓŚŹŻ][^\W\d_]+")
_DASH_SPEECH = re.compile(r"[—–]\s*(?=\S)")


def parse_script(text: str) -> ScriptTree:
    """The tree of a script in any of the dialects. Total: every text gives a tree."""
    lines = clean_text(text).split("\n")
    taken = joined_lines(lines) if "\\" in text else {}
    inside = {start + i for start, count in taken.items() for i in range(1, count)}
    reader = _Reader(lines, survey(lines))
    for index in range(len(lines)):
        if index not in inside:
            reader.read(index)
    tree = reader.tree(guess_language(text))
    return with_breaks(tree, taken) if taken else tree


class _Reader:
    def __init__(self, lines: list[str], dialect: Dialect) -> None:
        self.lines = lines
        self.dialect = dialect
        self.front = FrontMatter()
        self.story = Assembly(dialect, self.front)
        self.blank_before = True
        self.comment_end = ""
        self.marks: list[int] = []
        self.recognisers: tuple[Callable[[int, str], bool], ...] = (
            self._comment,
            self._told_plainly,
            self._rule,
            self._heading,
            self._page,
            self._panel,
            self._serifu,
            self._front,
            self._slug,
            self._parenthetical,
            self._spoken,
            self._cue,
            self._sound,
            self._dash_speech,
            self._continuation,
            self._description,
        )

    def read(self, index: int) -> None:
        """Takes one line in."""
        text = self.lines[index].strip()
        if not text:
            self.story.talking = False
            self.blank_before = True
            return
        for recognise in self.recognisers:
            if recognise(index, text):
                break
        self.blank_before = False

    def tree(self, language: str) -> ScriptTree:
        """What was read."""
        self.story.settle()
        pages = tuple(draft.finished() for draft in self.story.pages)
        tree = ScriptTree(
            pages=tuple(page for page in pages if page.panels or page.explicit),
            title=self.front.title,
            author=self.front.author,
            cast=tuple(self.front.cast),
            front="\n".join(self.front.text),
            language=language,
            source=(*self.front.source, *self.marks),
        )
        found = (*self.story.empty_lines(), *review(tree))
        return msgspec.structs.replace(tree, diagnostics=tuple(sorted(found, key=lambda d: d.line)))

    # Recognisers, in order: each tells whether it took the line.

    def _comment(self, index: int, text: str) -> bool:
        if not self.comment_end:
            opener = text[:2]
            if opener not in ("/*", "/="):
                return False
            self.comment_end = {"/*": "*/", "/=": "=/"}[opener]
        self.front.remark(text, index + 1)
        if self.comment_end in text[2:] or text.startswith(self.comment_end):
            self.comment_end = ""
        return True

    def _told_plainly(self, index: int, text: str) -> bool:
        if text[0] == "@":
            return self._forced(index, text)
        if text[0] != "\\":
            return False
        words = text[1:].strip()
        if words and not self._continuation(index, words):
            self._describe(index, words)
        elif not words:
            self.marks.append(index + 1)
        return True

    def _forced(self, index: int, text: str) -> bool:
        forced = forced_line(text)
        before = not (self.story.pages or self.story.panel)
        if not forced or (before and self.dialect.marks_follow(index)):
            return bool(forced and forced.text is not None and self.front.takes_forced(forced, index + 1))
        if forced.text is None and (split_cue(text) or not self._next_is_text(index)):
            return False
        if forced.text is None and not (forced.name or self.blank_before):
            return False
        self.story.add(forced_speech(forced, (index + 1,)), index)
        self.story.talking = True
        return True

    def _rule(self, index: int, text: str) -> bool:
        rule = _RULE.match(text)
        if not rule:
            return False
        self.marks.append(index + 1)
        self.story.talking = False
        self.front.in_cast = False
        if self.blank_before and not self.dialect.pages and rule[1] == "=":
            self._break_page()
        elif self.blank_before and self.story.panel and self.story.panel.implicit:
            self.story.panel = None
        return True

    def _break_page(self) -> None:
        if not self.story.pages:
            return
        for page in self.story.pages:
            page.explicit = True
        if self.story.pages[-1].panels:
            self.story.open_page(PageMark(), self.marks[-1])

    def _heading(self, index: int, text: str) -> bool:
        heading = HEADING.match(text)
        if not heading:
            return False
        words = heading[2] or ""
        self.story.talking = False
        if mark := page_mark(words, heading=True) if words else None:
            self.story.open_page(mark, index + 1)
        elif panel := panel_mark(words) if words else None:
            self.story.open_panel(panel, index + 1)
        else:
            self._plain_heading(len(heading[1] or heading[3]), words, index + 1)
        return True

    def _plain_heading(self, level: int, words: str, line: int) -> None:
        meaning = self.dialect.levels.get(level, "title")
        if self.front.begins_cast(words, line):
            return
        if meaning == "page":
            spread = frozenset({"spread"}) if self.dialect.serifu and level == 2 else frozenset()
            self.story.open_page(PageMark(title=words, marks=spread), line)
        elif meaning == "panel":
            self.story.open_panel(PanelMark(None, words), line)
        elif not self.story.pages:
            self.front.heading(words, line)
        else:
            self.story.pages[-1].notes.append(words)
            self.story.pages[-1].source.append(line)

    def _page(self, index: int, text: str) -> bool:
        mark = page_mark(text)
        if mark:
            self.story.open_page(mark, index + 1)
        return mark is not None

    def _panel(self, index: int, text: str) -> bool:
        mark = panel_mark(text)
        if mark is None and self.dialect.numbered_panels and not split_line(text):
            number = _NUMBERED.match(text)
            mark = PanelMark(int(number[1]), text[number.end() :]) if number else None
        if mark:
            self.story.open_panel(mark, index + 1)
        return mark is not None

    def _serifu(self, index: int, text: str) -> bool:
        if not self.dialect.serifu:
            return False
        dashed = dashed_panel(text)
        if dashed:
            self.story.open_panel(dashed[1], index + 1)
        elif text.startswith("!"):
            self.story.add(ScriptLine("note", text[1:].strip(), source=(index + 1,)), index)
        return bool(dashed) or text.startswith("!")

    def _front(self, index: int, text: str) -> bool:
        if self.story.pages or self.story.panel:
            return False
        if self.front.in_cast and (is_slug(text) or is_transition(text)):
            self.front.in_cast = False
        return self.front.takes(text, index + 1, expects_marks=self.dialect.marks_follow(index))

    def _slug(self, index: int, text: str) -> bool:
        if not is_slug(text):
            return False
        self.story.talking = False
        self.story.slug, self.story.scene_begins = text.lstrip("."), True
        if self._explicit_here(index):
            self._slug_between_marks(index)
        else:
            self.story.open_implicit(index)
        return True

    def _slug_between_marks(self, index: int) -> None:
        if self.story.panel is not None and self.story.panel.is_empty:
            self.story.set_scene(self.story.panel)
            self.story.panel.source.append(index + 1)
        elif self.dialect.panels_follow(index):
            self.story.waiting.append((self.story.slug, index + 1))
        else:
            self.story.note(self.story.slug, index + 1)

    def _parenthetical(self, index: int, text: str) -> bool:
        bracket = _PARENTHETICAL.match(text)
        if not (bracket and self.story.talking and self.story.panel and self.story.panel.lines):
            return False
        last = self.story.panel.lines[-1]
        kind, manner, off = with_manner(last, bracket[1])
        if last.text:
            more = ScriptLine(kind, "", last.speaker, bracket[1], off, joined=True, source=(index + 1,))
            self.story.panel.lines.append(more)
        else:
            self.story.panel.lines[-1] = msgspec.structs.replace(
                last, kind=kind, manner=manner, off_panel=off, source=(*last.source, index + 1)
            )
        return True

    def _spoken(self, index: int, text: str) -> bool:
        spoken = split_line(text)
        if not spoken or not self.dialect.believes(spoken, self._under_panel()):
            return False
        line = make_line(spoken, (index + 1,))
        self.story.add(line, index)
        self.story.talking = line.kind != "sfx" or not line.text
        return True

    def _cue(self, index: int, text: str) -> bool:
        cue = split_cue(text)
        if not cue or not self._next_is_text(index):
            return False
        raw = self.lines[index]
        indented = len(raw) - len(raw.lstrip()) >= 4
        fresh = self.story.panel is not None and self.story.panel.is_empty
        if not (self.blank_before or indented or fresh or self.dialect.knows_cue(cue.name)):
            return False
        self.story.add(make_line(cue, (index + 1,)), index)
        self.story.talking = True
        return True

    def _sound(self, index: int, text: str) -> bool:
        bare = _BARE_SOUND.match(text)
        star = _STAR_SOUND.match(text)
        starred = star and (is_caps(star[1]) or (self.dialect.serifu and not text.endswith("*")))
        found = bare or (star if starred else None)
        if found:
            self.story.add(ScriptLine("sfx", found[1].strip(), source=(index + 1,)), index)
            self.story.talking = False
        return found is not None

    def _continuation(self, index: int, text: str) -> bool:
        if not (self.story.talking and self.story.panel and self.story.panel.lines):
            return False
        self.story.panel.extend_last(text, index + 1)
        if self.story.panel.lines[-1].kind == "sfx":
            self.story.talking = False
        return True

    def _dash_speech(self, index: int, text: str) -> bool:
        dash = _DASH_SPEECH.match(text)
        if not dash or not self._under_panel() or self.story.panel is None:
            return False
        if self.story.talking and not self.story.panel.lines[-1].text:
            self.story.panel.extend_last(text[dash.end() :], index + 1)
            return True
        pieces = pieces_of(text)
        told = " ".join(piece.text for piece in pieces if not piece.spoken)
        name = _CAPITAL.search(told)
        speaker = name[0] if name else ""
        for piece in pieces:
            if piece.spoken:
                self.story.add(ScriptLine("speech", piece.text, speaker, source=(index + 1,)), index)
        if told:
            self.story.panel.describe(told, index + 1)
        self.story.talking = True
        return True

    def _description(self, index: int, text: str) -> bool:
        synopsis = text.startswith("= ")
        told = text[2:].strip().removeprefix("\\") if synopsis else text.removeprefix("!").strip()
        self._describe(index, told or text)
        return True

    def _describe(self, index: int, text: str) -> None:
        line = index + 1
        if self.story.panel is not None and not self.story.panel.implicit:
            self.story.panel.describe(text, line)
        elif self._explicit_here(index) and self.story.pages:
            self.story.note(text, line)
        elif self._explicit_here(index) or (not self.story.pages and self.dialect.marks_follow(index)):
            self.front.remark(text, line)
        else:
            self.story.describe_implicit(text, index, fresh=self.blank_before)

    def _explicit_here(self, index: int) -> bool:
        """Whether the writer marks panels on this page, here or further down."""
        explicit_open = self.story.panel is not None and not self.story.panel.implicit
        return explicit_open or self.story.is_blank_page or self.dialect.panels_follow(index)

    def _under_panel(self) -> bool:
        return self.story.panel is not None or not self.dialect.panels

    def _next_is_text(self, index: int) -> bool:
        return index + 1 < len(self.lines) and bool(self.lines[index + 1].strip())
