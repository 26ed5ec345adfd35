"""Script to tree: a tolerant, line-oriented reader. Nothing a writer types makes it fail.

Each line goes to the first of an ordered list of recognisers that takes it; the last one takes everything.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from kitsumy_desktop.story.dialect import HEADING, Dialect, survey
from kitsumy_desktop.story.drafts import PageDraft, PanelDraft
from kitsumy_desktop.story.front import FrontMatter
from kitsumy_desktop.story.marks import PageMark, PanelMark, dashed_panel, page_mark, panel_mark
from kitsumy_desktop.story.review import review
from kitsumy_desktop.story.slugs import is_slug, is_transition
from kitsumy_desktop.story.speech_line import (
    make_line,
    split_cue,
    split_line,
    with_manner,
)
from kitsumy_desktop.story.text import clean_text, guess_language, is_caps
from kitsumy_desktop.story.tree import Diagnostic, ScriptLine, ScriptTree

_RULE = re.compile(r"([=\-_*~–—])(?:\s*\1){2,}$")
_PARENTHETICAL = re.compile(r"\(([^()]{1,80})\)$")
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+")
_STAR_SOUND = re.compile(r"\*([^*]{1,60})\*?$")
_BARE_SOUND = re.compile(r"(?:SFX|FX|СФХ)\s+[-–—]?\s*(\S.*)$")
_DASH_SPEECH = re.compile(r"[—–]\s*(?=\S)")


def parse_script(text: str) -> ScriptTree:
    """The tree of a script in any of the dialects. Total: every text gives a tree."""
    lines = clean_text(text).split("\n")
    reader = _Reader(lines, survey(lines))
    for index in range(len(lines)):
        reader.read(index)
    return reader.tree(guess_language(text))


class _Reader:
    def __init__(self, lines: list[str], dialect: Dialect) -> None:
        self.lines = lines
        self.dialect = dialect
        self.front = FrontMatter()
        self.pages: list[PageDraft] = []
        self.panel: PanelDraft | None = None
        self.slug = ""
        self.scene_begins = False
        self.talking = False
        """The next line goes on with what is being said."""
        self.blank_before = True
        self.comment_end = ""
        self.marks: list[int] = []
        self.recognisers: tuple[Callable[[int, str], bool], ...] = (
            self._comment,
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
            self._continuation,
            self._dash_speech,
            self._description,
        )

    def read(self, index: int) -> None:
        """Takes one line in."""
        text = self.lines[index].strip()
        if not text:
            self.talking = False
            self.blank_before = True
            return
        for recognise in self.recognisers:
            if recognise(index, text):
                break
        self.blank_before = False

    def tree(self, language: str) -> ScriptTree:
        """What was read."""
        pages = tuple(draft.finished() for draft in self.pages)
        tree = ScriptTree(
            pages=tuple(page for page in pages if page.panels or page.explicit),
            title=self.front.title,
            author=self.front.author,
            cast=tuple(self.front.cast),
            front="\n".join(self.front.text),
            language=language,
            source=(*self.front.source, *self.marks),
        )
        found = (*self._empty_lines(), *review(tree))
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

    def _rule(self, index: int, text: str) -> bool:
        rule = _RULE.match(text)
        if not rule:
            return False
        self.marks.append(index + 1)
        self.talking = False
        self.front.in_cast = False
        if self.blank_before and not self.dialect.pages and rule[1] == "=":
            self._break_page()
        elif self.blank_before and self.panel and self.panel.implicit:
            self.panel = None
        return True

    def _break_page(self) -> None:
        if not self.pages:
            return
        for page in self.pages:
            page.explicit = True
        if self.pages[-1].panels:
            self._open_page(PageMark(), self.marks[-1])

    def _heading(self, index: int, text: str) -> bool:
        heading = HEADING.match(text)
        if not heading:
            return False
        words = heading[2] or ""
        self.talking = False
        if mark := page_mark(words, heading=True) if words else None:
            self._open_page(mark, index + 1)
        elif panel := panel_mark(words) if words else None:
            self._open_panel(panel, index + 1)
        else:
            self._plain_heading(len(heading[1] or heading[3]), words, index + 1)
        return True

    def _plain_heading(self, level: int, words: str, line: int) -> None:
        meaning = self.dialect.levels.get(level, "title")
        if self.front.begins_cast(words, line):
            return
        if meaning == "page":
            spread = frozenset({"spread"}) if self.dialect.serifu and level == 2 else frozenset()
            self._open_page(PageMark(title=words, marks=spread), line)
        elif meaning == "panel":
            self._open_panel(PanelMark(None, words), line)
        elif not self.pages:
            self.front.heading(words, line)
        else:
            self.pages[-1].notes.append(words)
            self.pages[-1].source.append(line)

    def _page(self, index: int, text: str) -> bool:
        mark = page_mark(text)
        if mark:
            self._open_page(mark, index + 1)
        return mark is not None

    def _panel(self, index: int, text: str) -> bool:
        mark = panel_mark(text)
        if mark is None and self.dialect.numbered_panels and not split_line(text):
            number = _NUMBERED.match(text)
            mark = PanelMark(int(number[1]), text[number.end() :]) if number else None
        if mark:
            self._open_panel(mark, index + 1)
        return mark is not None

    def _serifu(self, index: int, text: str) -> bool:
        if not self.dialect.serifu:
            return False
        dashed = dashed_panel(text)
        if dashed:
            self._open_panel(dashed[1], index + 1)
        elif text.startswith("!"):
            self._add(ScriptLine("note", text[1:].strip(), source=(index + 1,)), index)
        return bool(dashed) or text.startswith("!")

    def _front(self, index: int, text: str) -> bool:
        if self.pages or self.panel:
            return False
        if self.front.in_cast and (is_slug(text) or is_transition(text)):
            self.front.in_cast = False
        return self.front.takes(text, index + 1, expects_marks=self.dialect.marks_follow(index))

    def _slug(self, index: int, text: str) -> bool:
        if not is_slug(text):
            return False
        self.talking = False
        self.slug, self.scene_begins = text.lstrip("."), True
        if self._explicit_here(index):
            self._slug_between_marks(index)
        else:
            self._open_implicit(index)
        return True

    def _slug_between_marks(self, index: int) -> None:
        if self.panel is not None and self.panel.is_empty:
            self._set_scene(self.panel)
            self.panel.source.append(index + 1)
        elif self.pages:
            self.pages[-1].notes.append(self.slug)
            self.pages[-1].source.append(index + 1)
        else:
            self.front.remark(self.slug, index + 1)

    def _parenthetical(self, index: int, text: str) -> bool:
        bracket = _PARENTHETICAL.match(text)
        if not (bracket and self.talking and self.panel and self.panel.lines):
            return False
        last = self.panel.lines[-1]
        kind, manner, off = with_manner(last, bracket[1])
        if last.text:
            more = ScriptLine(kind, "", last.speaker, bracket[1], off, joined=True, source=(index + 1,))
            self.panel.lines.append(more)
        else:
            self.panel.lines[-1] = msgspec.structs.replace(
                last, kind=kind, manner=manner, off_panel=off, source=(*last.source, index + 1)
            )
        return True

    def _spoken(self, index: int, text: str) -> bool:
        spoken = split_line(text)
        if not spoken or not self.dialect.believes(spoken, self._under_panel()):
            return False
        line = make_line(spoken, (index + 1,))
        self._add(line, index)
        self.talking = line.kind != "sfx" or not line.text
        return True

    def _cue(self, index: int, text: str) -> bool:
        cue = split_cue(text)
        if not cue or not self._next_is_text(index):
            return False
        raw = self.lines[index]
        indented = len(raw) - len(raw.lstrip()) >= 4
        fresh = self.panel is not None and self.panel.is_empty
        if not (self.blank_before or indented or fresh or self.dialect.knows_cue(cue.name)):
            return False
        self._add(make_line(cue, (index + 1,)), index)
        self.talking = True
        return True

    def _sound(self, index: int, text: str) -> bool:
        bare = _BARE_SOUND.match(text)
        star = _STAR_SOUND.match(text)
        starred = star and (is_caps(star[1]) or (self.dialect.serifu and not text.endswith("*")))
        found = bare or (star if starred else None)
        if found:
            self._add(ScriptLine("sfx", found[1].strip(), source=(index + 1,)), index)
            self.talking = False
        return found is not None

    def _continuation(self, index: int, text: str) -> bool:
        if not (self.talking and self.panel and self.panel.lines):
            return False
        self.panel.extend_last(text, index + 1)
        if self.panel.lines[-1].kind == "sfx":
            self.talking = False
        return True

    def _dash_speech(self, index: int, text: str) -> bool:
        dash = _DASH_SPEECH.match(text)
        if not dash or not self._under_panel() or self.panel is None:
            return False
        self._add(ScriptLine("speech", text[dash.end() :], source=(index + 1,)), index)
        self.talking = True
        return True

    def _description(self, index: int, text: str) -> bool:
        text = text.removeprefix("!").strip() or text
        line = index + 1
        if self.panel is not None and not self.panel.implicit:
            self.panel.describe(text, line)
        elif self._explicit_here(index) and self.pages:
            self.pages[-1].notes.append(text)
            self.pages[-1].source.append(line)
        elif self._explicit_here(index) or (not self.pages and self.dialect.marks_follow(index)):
            self.front.remark(text, line)
        else:
            self._describe_implicit(text, index)
        return True

    # What the recognisers do with it.

    def _describe_implicit(self, text: str, index: int) -> None:
        panel = self.panel
        goes_on = panel is not None and (
            not (self.blank_before or panel.lines) or panel.is_empty or is_transition(text)
        )
        if panel is None or not goes_on:
            panel = self._open_implicit(index)
        panel.describe(text, index + 1)

    def _add(self, line: ScriptLine, index: int) -> None:
        panel = self.panel
        if panel is None or (panel.implicit and panel.is_full and line.kind != "sfx"):
            panel = self._open_implicit(index)
        panel.lines.append(line)

    def _open_page(self, mark: PageMark, line: int) -> None:
        previous = self.pages[-1].last or self.pages[-1].number if self.pages else 0
        number = previous + 1 if mark.number is None else mark.number
        self.pages.append(
            PageDraft(
                number=number,
                last=mark.last,
                declared=mark.panels,
                title=mark.title,
                marks=set(mark.marks),
                source=[line],
            )
        )
        self.panel = None
        self.talking = False
        self.front.in_cast = False

    def _open_panel(self, mark: PanelMark, line: int) -> None:
        page = self._page_for_panel()
        self.panel = PanelDraft(number=mark.number, marks=set(mark.marks), source=[line])
        if self.slug:
            self._set_scene(self.panel)
        page.panels.append(self.panel)
        self.talking = False
        self.front.in_cast = False
        if mark.text:
            self._panel_text(mark.text, line)

    def _panel_text(self, text: str, line: int) -> None:
        """What stands on the heading's own line: mostly description, sometimes already a spoken line."""
        assert self.panel is not None
        spoken = split_line(text)
        if spoken and is_caps(spoken.name) and self.dialect.believes(spoken, under_panel=True):
            self.panel.lines.append(make_line(spoken, (line,)))
            self.talking = True
        else:
            self.panel.describe(text, line)

    def _open_implicit(self, index: int) -> PanelDraft:
        panel = PanelDraft(implicit=True, source=[index + 1])
        if self.slug:
            self._set_scene(panel)
        self._page_for_panel().panels.append(panel)
        self.panel = panel
        return panel

    def _set_scene(self, panel: PanelDraft) -> None:
        panel.slug = self.slug
        if self.scene_begins:
            panel.marks.add("scene")
        self.scene_begins = False

    def _page_for_panel(self) -> PageDraft:
        if not self.pages:
            self.pages.append(PageDraft(number=1, explicit=False))
        return self.pages[-1]

    def _explicit_here(self, index: int) -> bool:
        """Whether the writer marks panels on this page, here or further down."""
        explicit_open = self.panel is not None and not self.panel.implicit
        return explicit_open or self.dialect.panels_follow(index)

    def _under_panel(self) -> bool:
        return self.panel is not None or not self.dialect.panels

    def _next_is_text(self, index: int) -> bool:
        return index + 1 < len(self.lines) and bool(self.lines[index + 1].strip())

    def _empty_lines(self) -> list[Diagnostic]:
        empty = [x for page in self.pages for p in page.panels for x in p.lines if not x.text]
        return [
            Diagnostic(number, "empty-line", f"{line.speaker or 'This line'} has nothing to say here.")
            for line in empty
            for number in line.source
        ]
