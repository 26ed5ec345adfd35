"""The one way to a text the person reads. `tr` marks it for Qt Linguist and translates it.

Rooms below the window speak plain English and know no language: `told` says in the window's language what
they said, whole sentences with their values in them. So what is kept in the library (names of steps, reasons
of failures) is readable in any language, also in one that was chosen later.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from kitsumy_desktop import assets
from kitsumy_desktop.comic.errors import KitsumyError

CONTEXT = "Kitsumy"
LANGUAGES: Final[dict[str, str]] = {"en": "English", "uk": "Українська", "pl": "Polski"}
"""The languages of the window, each in its own words."""
FOLDER = "translations"

_installed: list[QTranslator] = []
_chosen = [""]


def tr(text: str, **values: object) -> str:
    """`text` in the language of the window; `{name}` places are filled from `values` afterwards."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def trn(text: str, count: int, **values: object) -> str:
    """A text with a number: "%n" stands for it, plural forms come from the translation.

    The English source is written as "one|many", so that it reads right without a translation file.
    """
    translated = QCoreApplication.translate(CONTEXT, text, "", count)
    one, _, many = translated.partition("|")
    chosen = (one if count == 1 or not many else many).replace("%n", str(count))
    return chosen.format(**values) if values else chosen


def named(text: str, count: int | None = None, **values: object) -> str:
    """A name that is kept: plain English, marked for Linguist; `told` says it in the window's language later.

    With a `count` the text is "one|many" as for `trn`.
    """
    one, _, many = text.partition("|")
    if count is not None:
        text = (one if count == 1 or not many else many).replace("%n", str(count))
    return text.format(**values) if values else text


def told(said: object) -> str:
    """What a room below the window said (a KitsumyError or a text), in the language of the window.

    A sentence with values in it is found by its pattern; what nobody has translated stays as it is.
    """
    if isinstance(said, KitsumyError):
        return " ".join(told(part) for part in (said.user_text, said.hint) if part)
    text = str(said)
    if not _installed or not text:
        return text
    direct = QCoreApplication.translate(CONTEXT, text)
    return direct if direct != text else _by_pattern(text)


def speak(choice: str = "") -> str:
    """Use a language of LANGUAGES from now on; "" is the system's. Returns the one in use.

    Windows that stand already show it when they are told to (`MainWindow.speak`).
    """
    language = choice if choice in LANGUAGES else system_language()
    _chosen[0] = choice
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    QLocale.setDefault(QLocale(language) if choice in LANGUAGES else QLocale.system())
    ours = (f"kitsumy_{language}", str(assets.resource(FOLDER)))
    of_qt = (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for name, folder in (of_qt, ours):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    return language


def be_silent() -> None:
    """No translation and the locale of the program text, as before the first `speak`."""
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    _chosen[0] = ""
    QLocale.setDefault(QLocale.c())


def chosen_language() -> str:
    """What `speak` was told last; "" is the system's language."""
    return _chosen[0]


def system_language() -> str:
    """The first language of the system that the window knows, else English."""
    spoken = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in LANGUAGES), "en")


def pattern_of(source: str) -> re.Pattern[str]:
    """What a sentence with {1}, {2}… or {name} places looks like when they are filled."""
    parts = re.split(r"\{(\w+)\}", source)
    seen: set[str] = set()
    made = [re.escape(parts[0])]
    for place, rest in zip(parts[1::2], parts[2::2], strict=True):
        made.append(f"(?P=v{place})" if place in seen else f"(?P<v{place}>.*?)")
        made.append(re.escape(rest))
        seen.add(place)
    return re.compile("".join(made), re.DOTALL)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with places in them; those with the most words of their own first."""
    sources: list[str] = json.loads(assets.read_bytes(FOLDER, "sentences.json"))
    return tuple((pattern_of(source), source) for source in sources)


@cache
def _counted() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Plural texts, as they read for one and for many."""
    sources: list[str] = json.loads(assets.read_bytes(FOLDER, "plurals.json"))
    return tuple((re.compile(_numbered(source)), source) for source in sources)


def _numbered(source: str) -> str:
    one, _, many = (re.escape(part).replace("%n", r"(\d+)") for part in source.partition("|"))
    return f"{one}|{many}"


def _by_pattern(text: str) -> str:
    for pattern, source in _patterns():
        found = pattern.fullmatch(text)
        if found is not None:
            values = {name[1:]: told(v) if " " in v else v for name, v in found.groupdict().items()}
            return _filled(QCoreApplication.translate(CONTEXT, source), values)
    for pattern, source in _counted():
        found = pattern.fullmatch(text)
        if found is not None:
            return trn(source, int(next((n for n in found.groups() if n), "1")))
    return text


def _filled(text: str, values: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda place: values[place[1]], text)
