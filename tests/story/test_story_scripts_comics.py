"""Script → comic → script → comic: the same pages, panels and words, in every dialect and language."""

from __future__ import annotations

from functools import cache

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.nasty_comics import changed_by_hand, told
from support.nasty_texts import stories

from kitsumy_desktop import assets
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.parse import parse_script
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.scripts.dialects import Dialect
from kitsumy_desktop.story.scripts.lay import text_of
from kitsumy_desktop.story.scripts.write import script_and_anchors, script_of

SCRIPTS = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt", "long.en.txt")
SAMPLES = (*SCRIPTS, "clockmaker.prose.en.txt")
DIALECTS: tuple[Dialect, ...] = ("full", "fountain", "markdown")


def build(text: str, language: str = "") -> Document:
    return build_comic(text, BuildOptions(language=language), seeded_ids("comic")).document


@cache
def sample(name: str) -> Document:
    return build(assets.read_bytes("samples", name).decode())


def script(document: Document) -> Script:
    assert document.comic.script is not None
    return document.get(document.comic.script, Script)


def with_script(document: Document, text: str, **changes: object) -> Document:
    changed = msgspec.structs.replace(script(document), text=text, **changes)
    return Document({**document.records, changed.id: changed})


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", SAMPLES)
def test_samples_come_back(name: str, dialect: Dialect) -> None:
    first = sample(name)
    text = script_of(first, dialect)
    second = build(text, first.comic.language)
    assert told(second) == told(first)
    assert script_of(second, dialect) == text


@pytest.mark.parametrize("dialect", DIALECTS)
@given(tree=stories())
def test_a_comic_of_any_script_comes_back(dialect: Dialect, tree: object) -> None:
    text = text_of(tree, "full")  # type: ignore[arg-type]
    first = build(text, "uk")
    second = build(script_of(first, dialect), "uk")
    assert told(second) == told(first)


SMALL = {
    "en": "Title: A\nCHARACTERS\nIris: 11, red hair\nPAGE 1\nPanel 1. She runs.\nIRIS: Go!\nOLEH (OFF): No\n"
    "Panel 2.\nSFX: BANG\nCAPTION (IRIS): Later.\nPAGE 2\nINT. HALL\nPanel 1. Oleh.\nRADIO: Come in.",
    "uk": "Автор: Я\nСТОРІНКА 1\nКадр 1. Соломія біжить.\nСОЛОМІЯ: Ходи!\nБАБА ОРИНА (думка): Ні.\n"
    "Кадр 2. Ніч.\nЗВУК: ГРЮК\nТИТР: Потім.\nСТОРІНКА 2\nКадр 1.\nІСКРА (за кадром): Няв.",
    "pl": "# Kot\n## Strona 1\n### Kadr 1\nZosia biegnie.\n\n**Zosia:** Stój!\n\n**Kot (krzyk):** Nie.\n"
    "### Kadr 2\nEfekt: BUM\n\nPodpis: Potem.\n## Strona 2\n### Kadr 1\nKot śpi.\n\n**Kot (słabo):** Ech.",
}


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("language", SMALL)
@given(seed=st.integers(0, 10**9))
def test_a_comic_changed_by_hand_comes_back(language: str, dialect: Dialect, seed: int) -> None:
    first = changed_by_hand(built(SMALL[language], language), seed)
    text = script_of(first, dialect)
    assert said_of(build(text, language), first) == said_of(first, first)


@cache
def built(text: str, language: str) -> Document:
    return build(text, language)


def said_of(document: Document, cast_of: Document) -> list[object]:
    """All but places and who is seen, which follow from descriptions that nobody has read again yet; names
    that such a description seems to bring in are no matter of the script either."""
    title, author, cast, *rest = told(document)
    known = {c.name for c in cast_of.characters()}
    members = [member for member in cast if member[0] in known]  # type: ignore[attr-defined]
    lines = [([(k, t, s) for k, t, s, _ in p[2]], p[0], p[3]) for p in rest if isinstance(p, tuple)]
    return [title, author, members, lines, [p for p in rest if isinstance(p, int)]]


@pytest.mark.parametrize("name", SAMPLES)
def test_anchors_name_the_records_of_the_written_lines(name: str) -> None:
    document = sample(name)
    text, anchors = script_and_anchors(document)
    tree = read_story(text, document.comic.language)
    assert [a.panel for a in anchors] == [p for page in document.pages() for p in page.panels]
    assert [len(a.lines) for a in anchors] == [len(p.lines) for p in tree.panels]
    for anchor, panel in zip(anchors, tree.panels, strict=True):
        for ids, line in zip(anchor.lines, panel.lines, strict=True):
            items = [document.find(i) for i in ids]
            texts = [i.text for i in items if isinstance(i, Balloon | Sfx)]
            assert " ".join(texts) == (line.text if line.kind != "note" else "")


def test_a_divided_line_is_one_line_again() -> None:
    words = " ".join(f"Sentence number {i} goes here." for i in range(12))
    first = build(f"PAGE 1\nPanel 1. A room.\nMARTA: {words}\nMARTA: And more.")
    assert len([r for r in first.records.values() if isinstance(r, Balloon)]) > 2
    text, anchors = script_and_anchors(first)
    assert text.count("MARTA:") == 2 and words in text
    assert [len(ids) for ids in anchors[0].lines][1] == 1 < len(anchors[0].lines[0])
    assert told(build(text)) == told(first)


def test_divided_balloons_that_were_changed_are_lines_of_their_own() -> None:
    words = " ".join(f"Sentence number {i} goes here." for i in range(12))
    first = build(f"PAGE 1\nPanel 1. A room.\nMARTA: {words}")
    balloons = [r for r in first.records.values() if isinstance(r, Balloon)]
    changed = msgspec.structs.replace(balloons[0], text="Short now.")
    first = Document({**first.records, changed.id: changed})
    assert script_of(first).count("MARTA:") == len(balloons)
    assert told(build(script_of(first))) == told(first)


def test_a_long_balloon_that_is_one_stays_one() -> None:
    first = build("PAGE 1\nPanel 1. A room.\nMARTA: Hi.\nCAPTION: Later.")
    words = " ".join(f"Sentence number {i} goes here." for i in range(12))
    longer = [
        msgspec.structs.replace(r, text=words) for r in first.records.values() if isinstance(r, Balloon)
    ]
    first = Document({**first.records, **{b.id: b for b in longer}})
    for dialect in DIALECTS:
        assert told(build(script_of(first, dialect))) == told(first)


def test_notes_manners_scenes_and_remarks_of_the_script_stay() -> None:
    text = (
        "Title: Doors\nGenre: comedy\nFor Anna.\n\nPAGE 1 (2 panels)\nAll at night.\n\n"
        "INT. KITCHEN - NIGHT\n\n"
        "Panel 1 (INSET). A pot.\nNOTE: no steam\nMARTA (smiling): Soup!\nIVAN (off, whisper): No.\n"
        "SFX (from below): BANG\n\nPanel 2.\nNOTE: leave it to the artist\n\n"
        "PAGES 2-3 (SPREAD)\nPanel 1. The sea.\n"
    )
    document = build(text)
    written = script_of(document)
    for kept in (
        "Genre: comedy\nFor Anna.",
        "PAGE ONE (TWO PANELS)\n\nAll at night.\n\nINT. KITCHEN - NIGHT\n\nPanel 1 (INSET). A pot.\nNOTE: no",
        "MARTA (smiling): Soup!\nIVAN (WHISPER, OFF): No.\nSFX (from below): BANG",
        "Panel 2.\nNOTE: leave it to the artist",
        "PAGES 2–3 (SPREAD, ONE PANEL)\n\nPanel 1. The sea.",
    ):
        assert kept in written
    assert told(build(written)) == told(document)


def test_balloons_are_told_in_their_reading_order_and_what_is_gone_is_not() -> None:
    document = build("PAGE 1\nPanel 1. A.\nMARTA: One.\nSFX: BANG\nIVAN: Two.\nMARTA: Three.")
    one, two, three = sorted(
        (r for r in document.records.values() if isinstance(r, Balloon)), key=lambda b: b.order
    )
    swapped = [msgspec.structs.replace(one, order=2), msgspec.structs.replace(three, order=0)]
    changed = Document({**document.records, **{b.id: b for b in swapped}})
    assert "MARTA: Three.\nSFX: BANG\nIVAN: Two.\nMARTA: One." in script_of(changed)
    page = next(changed.pages())
    page = msgspec.structs.replace(page, items=tuple(i for i in page.items if i != two.id))
    records = {k: v for k, v in changed.records.items() if k != two.id}
    assert "IVAN:" not in script_of(Document({**records, page.id: page}))


def test_without_anchors_the_script_is_found_again_by_its_words() -> None:
    text = (
        "PAGE 1\nINT. HALL\nPanel 1. A long table.\nNOTE: no chairs\nMARTA (smiling): Come and sit down here."
    )
    document = build(text)
    bare = with_script(document, text, anchors=())
    assert script_of(bare) == script_of(document)
    assert "NOTE: no chairs\nMARTA (smiling): Come" in script_of(bare)


def test_anchors_that_do_not_fit_the_text_leave_the_comic_to_tell() -> None:
    document = sample("lighthouse.en.txt")
    broken = with_script(document, "PAGE 1\nPanel 1. Something else.")
    assert said_of(build(script_of(broken)), document) == said_of(document, document)


def test_anchors_without_a_text_tell_the_order() -> None:
    document = build("PAGE 1\nPanel 1. A.\nMARTA: One.\nSFX: BANG\nIVAN: Two.")
    assert "MARTA: One.\nSFX: BANG\nIVAN: Two." in script_of(with_script(document, ""))


def test_places_with_names_make_scene_headings() -> None:
    document = build(
        "PAGE 1\nINT. KITCHEN - NIGHT\nPanel 1. A pot.\nPanel 2. A pan.\nEXT. Old Harbour\nPanel 3. Sea."
    )
    written = script_of(with_script(document, ""))
    assert "INT. KITCHEN - NIGHT\n\nPanel 1. A pot.\n\nPanel 2. A pan.\n\nEXT. Old Harbour" in written
    assert told(build(written)) == told(document)


def test_a_scene_that_a_description_tells_is_not_told_twice() -> None:
    document = build("PAGE 1\nPanel 1. EXT. HARBOUR. Gulls.\nPanel 2. A boat.")
    assert [p.brief.place for page in document.pages() for p in document.panels(page.id)] == ["Harbour"] * 2
    assert script_of(document).count("HARBOUR") == 1


def test_a_beat_is_a_note_and_a_page_without_panels_says_so() -> None:
    document = build("PAGE ONE\nPanel 1. A.\n\nPAGE TWO (NO PANELS)\n\nPAGE THREE\nPanel 1. B.")
    pages = list(document.pages())
    assert [len(p.panels) for p in pages] == [1, 0, 1]
    beats = [msgspec.structs.replace(p, beat=f"Beat {i}.") for i, p in enumerate(pages)]
    changed = Document({**document.records, **{p.id: p for p in beats}})
    for dialect in DIALECTS:
        tree = parse_script(script_of(changed, dialect))
        assert [p.notes for p in tree.pages] == ["Beat 0.", "Beat 1.", "Beat 2."]
        assert [len(p.panels) for p in tree.pages] == [1, 0, 1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("PAGE TWO (FIVE PANELS)", "Panel 1.", "(WHISPER):", "SFX:")),
        ("uk", ("СТОРІНКА ДРУГА (П'ЯТЬ КАДРІВ)", "Кадр 1.", "(ПОШЕПКИ):", "ЗВУК:")),
        ("pl", ("STRONA DRUGA (PIĘĆ KADRÓW)", "Kadr 1.", "(SZEPTEM):", "DŹWIĘK:")),
        ("pt-BR", ("PAGE TWO (FIVE PANELS)", "Panel 1.", "(WHISPER):", "SFX:")),
    ],
)
def test_keywords_by_language(language: str, words: tuple[str, ...]) -> None:
    document = sample("lighthouse.en.txt")
    text = script_of(document, "full", language)
    assert [word for word in words if word not in text] == []
    assert said_of(build(text, "en"), document) == said_of(document, document)
