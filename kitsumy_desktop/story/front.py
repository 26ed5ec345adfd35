"""What stands before the first page: title, author, cast list, remarks."""

from __future__ import annotations

import re

import msgspec

from kitsumy_desktop.story.escapes import Forced
from kitsumy_desktop.story.speech_line import is_name, tidy_name
from kitsumy_desktop.story.tables.keywords import BYLINES, CAST_HEADINGS, META_WORDS, OUTFIT_WORDS
from kitsumy_desktop.story.text import is_caps, word_count
from kitsumy_desktop.story.tree import CastEntry

_META = {word: kind for kind, words in META_WORDS.items() for word in words}
_ENTRY = re.compile(
    r"(?:[-*•]\s+)?[*_]*(?P<name>[^\W\d_][\w'’ʼ.\- ]{0,30}?)[*_]*\s*"
    r"(?:\((?P<bracket>[^()]*)\)\s*[:,.–—-]*\s*|:[*_]*\s*|\s[-–—]+\s|,\s*)(?P<look>.*)$"
)


class FrontMatter:
    """Collects the lines before the story begins; every line it takes is in `source` or a cast entry."""

    def __init__(self) -> None:
        self.title = ""
        self.author = ""
        self.cast: list[CastEntry] = []
        self.text: list[str] = []
        self.source: list[int] = []
        self.in_cast = False

    def remark(self, text: str, line: int) -> None:
        """Keeps a line that is nothing else."""
        self.text.append(text)
        self.source.append(line)

    def heading(self, words: str, line: int) -> None:
        """A heading before the first page: the first is the title."""
        self.in_cast = False
        if words and not self.title:
            self.title = words
            self.source.append(line)
        else:
            self.remark(words, line)

    def begins_cast(self, words: str, line: int) -> bool:
        """Whether these words head the cast list; then its entries follow."""
        if words.strip("*_ :.").lower() not in CAST_HEADINGS:
            return False
        self.in_cast = True
        self.source.append(line)
        return True

    def takes(self, text: str, line: int, *, expects_marks: bool) -> bool:
        """Takes a line of front matter. `expects_marks`: page or panel marks still follow."""
        if self.begins_cast(text, line) or self._meta(text, line) or self._byline(text, line):
            return True
        if self.in_cast:
            return self._cast_line(text, line)
        if expects_marks and self._introduces(text, line):
            return True
        if self._is_title(text, expects_marks):
            self.title = text.strip("*_ ")
            self.source.append(line)
            return True
        return False

    def takes_forced(self, forced: Forced, line: int) -> bool:
        """Takes a member of the cast whose name is told with @."""
        if not (self.in_cast and forced.name):
            return False
        self.cast.append(CastEntry(forced.name, (forced.text or "").removeprefix("\\"), (line,)))
        return True

    def _meta(self, text: str, line: int) -> bool:
        key, colon, value = text.strip("*_ ").partition(":")
        kind = _META.get(key.strip("*_ ").lower()) if colon else None
        if kind is None:
            return False
        written = text.partition(":")[2].strip()
        value = written[1:] if written.startswith("\\") else value.strip("*_ ")
        if kind == "title" and value:
            self.title = value
        elif kind == "author" and value:
            self.author = self.author or value
        else:
            self.text.append(text)
        self.source.append(line)
        return True

    def _byline(self, text: str, line: int) -> bool:
        lower = text.lower()
        for start in BYLINES:
            if lower.startswith(start) and self.title and not self.author and word_count(text) <= 8:
                self.author = text[len(start) :].strip(" :")
                self.source.append(line)
                return True
        return False

    def _outfit(self, text: str, line: int) -> bool:
        key, colon, value = text.lstrip("-*• ").partition(":")
        if not (colon and self.cast and key.strip("*_ ").lower() in OUTFIT_WORDS):
            return False
        last, value = self.cast[-1], value.strip()
        outfit = value.removeprefix("\\") if value.startswith("\\") else value.strip("*_ ")
        both = " ".join(filter(None, (last.outfit, outfit)))
        self.cast[-1] = msgspec.structs.replace(last, outfit=both, source=(*last.source, line))
        return True

    def _cast_line(self, text: str, line: int) -> bool:
        if self._outfit(text, line):
            return True
        entry = _ENTRY.match(text)
        if entry and is_name(entry["name"]):
            look = ", ".join(p.strip() for p in (entry["bracket"], entry["look"]) if p and p.strip())
            self.cast.append(CastEntry(tidy_name(entry["name"]), look, (line,)))
        elif self.cast and (text[0].islower() or word_count(text) > 3):
            last = self.cast[-1]
            look = f"{last.look} {text}".strip()
            self.cast[-1] = msgspec.structs.replace(last, look=look, source=(*last.source, line))
        else:
            self.cast.append(CastEntry(tidy_name(text.lstrip("-*• ")), "", (line,)))
        return True

    def _introduces(self, text: str, line: int) -> bool:
        """`MARTA, 30, tall, red coat` without a heading over it."""
        entry = _ENTRY.match(text)
        if not entry or not is_caps(entry["name"]) or not is_name(entry["name"]):
            return False
        look = ", ".join(p.strip() for p in (entry["bracket"], entry["look"]) if p and p.strip())
        if word_count(look) < 2 or ":" in text[: entry.start("look")] or entry["look"].endswith(":"):
            return False
        self.cast.append(CastEntry(tidy_name(entry["name"]), look, (line,)))
        return True

    def _is_title(self, text: str, expects_marks: bool) -> bool:
        if self.title or self.cast or word_count(text) > 10:
            return False
        return expects_marks and text[-1] not in ".:" and not self.text
