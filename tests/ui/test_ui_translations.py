"""Qt Linguist's files: every text of the sources is in them, translated, with its places and plural forms."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from kitsumy_desktop.ui import i18n
from kitsumy_desktop.ui.i18n import told, tr, trn
from tests.support import linguist
from tests.support.linguist import FORMS, Translation, read_ts
from tests.support.strings import Found, collect, plurals, refused, sentences

FOREIGN = ("uk", "pl")


@pytest.fixture(scope="module")
def found() -> dict[str, Found]:
    """Every text of the sources."""
    return collect()


@pytest.fixture
def _silent_again(qapp: QApplication) -> Iterator[None]:
    yield
    i18n.be_silent()


def each(language: str) -> Iterator[tuple[str, str]]:
    """Every (text, translation); each plural form by itself."""
    for source, forms in read_ts(language).items():
        for form in forms:
            yield source, form


def test_texts_are_literals_that_can_be_collected() -> None:
    assert refused() == []


@pytest.mark.parametrize("language", FORMS)
def test_every_text_of_the_sources_is_there_and_no_other(language: str, found: dict[str, Found]) -> None:
    known = set(read_ts(language))
    assert sorted(found.keys() - known) == [], "run: python -m tests.support.linguist update"
    assert sorted(known - found.keys()) == [], "run: python -m tests.support.linguist update"


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_untranslated(language: str) -> None:
    assert [source for source, forms in read_ts(language).items() if not forms] == []


@pytest.mark.parametrize("language", FORMS)
def test_plural_texts_have_as_many_forms_as_the_language(language: str, found: dict[str, Found]) -> None:
    known = read_ts(language)
    wrong = [
        s for s, f in found.items() if known.get(s) and len(known[s]) != (FORMS[language] if f.plural else 1)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_places_for_values_are_kept(language: str) -> None:
    places = re.compile(r"\{[^{}]*\}")
    wrong = [
        (source, form) for source, form in each(language)
        if sorted(set(places.findall(source))) != sorted(set(places.findall(form)))
    ]  # fmt: skip
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_numbers_are_kept_where_forms_differ(language: str, found: dict[str, Found]) -> None:
    """Only the form for one may do without the number, and only in a language that has no 21 with it."""
    wrong = []
    for source, forms in read_ts(language).items():
        if found[source].plural and len(forms) == FORMS[language]:
            wrong += [(source, form) for form in forms[1:] if "%n" not in form]
            numbered = source.partition("|")[0]
            if language == "uk" and ("%n" in numbered or numbered[:2] == "1 "):
                wrong += [(source, forms[0])] if "%n" not in forms[0] else []
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_dots_arrows_and_ends_are_kept(language: str, found: dict[str, Found]) -> None:
    wrong = []
    for source, form in each(language):
        english = source.rpartition("|")[2] if found[source].plural else source
        kept = (
            english.endswith("…") == form.endswith("…")
            and english.count("\n") == form.count("\n")
            and (not english.endswith(".") or form.endswith((".", "…")))
            and (english == english.strip() or form != form.strip())
        )
        if not kept:
            wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_keys_are_called_alike(language: str) -> None:
    """Hints name keys: none may be lost on the way."""
    keys = re.compile(r"\b(?:Shift|Alt|Ctrl|Esc|Enter|Del|Backspace|F\d+)\b")
    wrong = [
        (source, form) for source, form in each(language)
        if sorted(keys.findall(source)) != sorted(keys.findall(form)) and "|" not in source
    ]  # fmt: skip
    assert wrong == []


def test_ukrainian_and_polish_are_written_in_their_letters() -> None:
    for source, form in each("uk"):
        assert not re.search(r"[ыэёъ]", form), (source, form)
    for source, form in each("pl"):
        assert not re.search(r"[а-яіїєґ]", form.casefold()) or "Українська" in form, (source, form)


@pytest.mark.parametrize("language", FORMS)
def test_the_program_loads_what_linguist_shows(
    language: str, qapp: QApplication, found: dict[str, Found]
) -> None:
    translator = QTranslator()
    assert translator.load(f"kitsumy_{language}", str(linguist.FOLDER))
    known = read_ts(language)
    assert (linguist.FOLDER / f"kitsumy_{language}.qm").read_bytes() == linguist.compiled_anew(language)
    for source, forms in known.items():
        if forms and not found[source].plural:
            assert translator.translate(i18n.CONTEXT, source) == forms[0], source


def test_sentences_with_values_are_the_ones_of_the_sources(found: dict[str, Found]) -> None:
    kept = json.loads((linguist.FOLDER / "sentences.json").read_text(encoding="utf-8"))
    assert kept == sentences(found)
    kept = json.loads((linguist.FOLDER / "plurals.json").read_text(encoding="utf-8"))
    assert kept == plurals(found)


COUNTS = (0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 112, 1000)


def form_of(language: str, count: int) -> int:
    """Which plural form a language uses, by the rules of its grammar."""
    if language == "en":
        return 0 if count == 1 else 1
    few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    if language == "pl":
        return 0 if count == 1 else 1 if few else 2
    return 0 if count % 10 == 1 and count % 100 != 11 else 1 if few else 2


@pytest.mark.usefixtures("_silent_again")
@pytest.mark.parametrize("language", FORMS)
def test_plural_forms_are_right(language: str, found: dict[str, Found]) -> None:
    i18n.speak(language)
    known: dict[str, Translation] = read_ts(language)
    for source, one in found.items():
        if one.plural and known[source]:
            for count in COUNTS:
                expected = known[source][form_of(language, count)].replace("%n", str(count))
                assert trn(source, count) == expected, (source, count)


@pytest.mark.usefixtures("_silent_again")
def test_pages_are_counted_as_people_count() -> None:
    said = {}
    for language in FORMS:
        i18n.speak(language)
        said[language] = [trn("%n page|%n pages", n) for n in (1, 2, 5, 21, 22, 25)]
    assert said == {
        "en": ["1 page", "2 pages", "5 pages", "21 pages", "22 pages", "25 pages"],
        "uk": ["1 сторінка", "2 сторінки", "5 сторінок", "21 сторінка", "22 сторінки", "25 сторінок"],
        "pl": ["1 strona", "2 strony", "5 stron", "21 stron", "22 strony", "25 stron"],
    }


@pytest.mark.usefixtures("_silent_again")
def test_names_that_are_kept_are_english_and_told_in_any_language() -> None:
    i18n.speak("uk")
    kept = i18n.named("%n page|%n pages", 5)
    assert kept == "5 pages" and told(kept) == "5 сторінок"
    counted = "Duplicate page|Duplicate %n pages"
    assert told(i18n.named(counted, 1)) == trn(counted, 1)
    assert i18n.named("Page {number}", number=7) == "Page 7"
    assert told(i18n.named("Add {name} to the panel", name="Оля")) == tr(
        "Add {name} to the panel", name="Оля"
    )
    i18n.speak("pl")
    assert told(kept) == "5 stron"


def test_without_a_translation_english_reads_right() -> None:
    i18n.be_silent()
    assert [trn("%n page|%n pages", n) for n in (1, 2)] == ["1 page", "2 pages"]
    assert tr("Page {number}", number=3) == "Page 3"


@pytest.mark.usefixtures("_silent_again")
@pytest.mark.parametrize("language", FOREIGN)
def test_every_sentence_is_recognised_when_it_is_said(language: str, found: dict[str, Found]) -> None:
    """Filled with values, each is told in the language, and no value is lost."""
    i18n.speak(language)
    known = read_ts(language)
    for source in sentences(found):
        if known[source] and known[source][0] != source:
            filled = re.sub(r"\{(\w+)\}", lambda place: f"v{place[1]}x", source)
            said = told(filled)
            assert said != filled, source
            for place in set(re.findall(r"\{(\w+)\}", source)):
                assert f"v{place}x" in said, (source, said)


@pytest.mark.usefixtures("_silent_again")
def test_buttons_of_qt_speak_the_language_too() -> None:
    i18n.speak("uk")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"
    i18n.speak("pl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_a_wrong_text_would_be_found() -> None:
    """The collector sees every kind of place; were it blind, the tests above would say nothing."""
    where = {one.where for one in collect().values()}
    for place in ("ui/actions/view.py", "tools/table.py", "library/library.py", "story/lint.py"):
        assert any(one.endswith(place) for one in where), place
