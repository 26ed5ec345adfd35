"""A text becomes a complete, sound document."""

from __future__ import annotations

import msgspec
import pytest

from kitsumy_desktop import assets
from kitsumy_desktop.comic.check import problems
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.geometry import bounds
from kitsumy_desktop.comic.ids import seeded_ids
from kitsumy_desktop.comic.records.balloon import Balloon
from kitsumy_desktop.comic.records.format import US_COMIC
from kitsumy_desktop.comic.records.script import Script
from kitsumy_desktop.comic.records.sfx import Sfx
from kitsumy_desktop.comic.shapes import panel_shapes
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.story.read import read_story
from kitsumy_desktop.story.rough import BALLOON_WORDS, SPLIT_ABOVE
from kitsumy_desktop.story.text import word_count

SCRIPTS = ("lighthouse.en.txt", "bakery.uk.txt", "tramwaj.pl.txt", "long.en.txt")
SAMPLES = (*SCRIPTS, "clockmaker.prose.en.txt")


def sample(name: str) -> str:
    return assets.read_bytes("samples", name).decode()


def build(text: str, **options: object) -> Document:
    chosen = msgspec.structs.replace(BuildOptions(), **options)
    return build_comic(text, chosen, seeded_ids("test")).document


def balloons(document: Document) -> list[Balloon]:
    return [i for p in document.pages() for i in document.items(p.id) if isinstance(i, Balloon)]


def sounds(document: Document) -> list[Sfx]:
    return [i for p in document.pages() for i in document.items(p.id) if isinstance(i, Sfx)]


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("reading", ["ltr", "rtl"])
def test_samples_build_clean(name: str, reading: str) -> None:
    built = build_comic(sample(name), BuildOptions(reading=reading), seeded_ids("test"))  # type: ignore[arg-type]
    document = built.document
    assert problems(document) == []
    assert [d for d in built.diagnostics if d.severity == "error"] == []
    tree = read_story(sample(name))
    assert sum(len(p.panels) for p in document.pages()) == len(tree.panels)
    for page in document.pages():
        shapes = panel_shapes(document, page.id)
        for item in document.items(page.id):
            assert item.panel is not None
            assert bounds(shapes[item.panel]).contains(item.center)


@pytest.mark.parametrize("name", SCRIPTS)
def test_marked_pages_keep_their_panels(name: str) -> None:
    tree = read_story(sample(name))
    document = build(sample(name))
    assert [len(p.panels) for p in document.pages()] == [len(p.panels) for p in tree.pages]
    told = [panel.description for panel in tree.panels]
    assert [panel.brief.action for p in document.pages() for panel in document.panels(p.id)] == told


@pytest.mark.parametrize("name", SAMPLES)
def test_every_line_is_lettered_in_order(name: str) -> None:
    tree = read_story(sample(name))
    document = build(sample(name))
    said = " ".join(line.text for panel in tree.panels for line in panel.spoken())
    ordered = [b for p in document.pages() for panel in p.panels for b in _of_panel(document, p.id, panel)]
    assert " ".join(" ".join(b.text for b in ordered).split()) == " ".join(said.split())
    assert [s.text for s in sounds(document)] == [x.text for panel in tree.panels for x in panel.sounds()]


def _of_panel(document: Document, page: object, panel: object) -> list[Balloon]:
    found = [i for i in document.items(page) if isinstance(i, Balloon) and i.panel == panel]  # type: ignore[arg-type]
    return sorted(found, key=lambda b: b.order)


def test_same_input_same_comic_other_seed_other_characters() -> None:
    text = sample("lighthouse.en.txt")
    assert build(text) == build(text)
    assert [c.seed for c in build(text).characters()] != [c.seed for c in build(text, seed=2).characters()]


@pytest.mark.parametrize("profile", ["us", "euro", "manga", "strip", "webtoon"])
@pytest.mark.parametrize("name", ["clockmaker.prose.en.txt", "bakery.uk.txt"])
def test_every_layout_profile(name: str, profile: str) -> None:
    document = build(sample(name), layout_profile=profile)
    assert problems(document) == []
    assert document.comic.layout_profile == profile


def test_usual_profiles() -> None:
    webtoon = msgspec.structs.replace(US_COMIC, id="webtoon")
    assert build("Panel 1. A.").comic.layout_profile == "us"
    assert build("Panel 1. A.", reading="rtl").comic.layout_profile == "manga"
    assert build("Panel 1. A.", format=webtoon).comic.layout_profile == "webtoon"


@pytest.mark.parametrize("count", [10, 12, 16, 25])
def test_too_many_panels_stay_on_their_page(count: int) -> None:
    text = "PAGE ONE\n" + "".join(f"Panel {i}. Thing.\nANNA: Hello {i}.\n" for i in range(1, count + 1))
    built = build_comic(text, BuildOptions(), seeded_ids("test"))
    assert [len(p.panels) for p in built.document.pages()] == [count]
    assert problems(built.document) == []
    assert [d.code for d in built.diagnostics] == ["many-panels"]


def test_a_script_without_page_marks_is_paginated() -> None:
    text = "".join(f"Panel {i}. Thing.\nANNA: Hello {i}.\n\n" for i in range(1, 31))
    counts = [len(p.panels) for p in build(text).pages()]
    assert sum(counts) == 30
    assert len(counts) >= 4
    assert max(counts) <= 9


def test_texts_with_nothing_to_draw_still_make_a_comic() -> None:
    for text in ("", "   \n", "Title: Nothing", "PAGE 1\nPAGE 2"):
        document = build(text)
        assert problems(document) == []
        assert document.comic.pages


def test_title_author_language_and_script_are_kept() -> None:
    text = sample("bakery.uk.txt")
    document = build(text)
    comic = document.comic
    assert (comic.title, comic.author, comic.language) == ("Дракон у пекарні", "Kitsumy Desktop", "uk")
    assert comic.script is not None
    script = document.get(comic.script, Script)
    assert (script.text, script.kind) == (text, "script")
    given = build(text, title="My title", author="Me", language="en").comic
    assert (given.title, given.author, given.language) == ("My title", "Me", "en")
    assert build("Panel 1. A.", fallback_title="From the file").comic.title == "From the file"


def test_balloons_carry_kind_speaker_and_tail() -> None:
    document = build(
        "CAST\nANNA - red coat\n\nPAGE 1\nPanel 1. Anna at the door.\nANNA (whisper): Hello?\n"
        "VOICE (OFF): Come in.\nCAPTION: Later.\nSFX: CREAK"
    )
    whisper, off, caption = balloons(document)
    assert (whisper.kind, whisper.speaker, whisper.off_panel, len(whisper.tails)) == (
        "whisper",
        "Anna",
        False,
        1,
    )
    assert (off.kind, off.speaker, off.off_panel) == ("speech", "Voice", True)
    assert (caption.kind, caption.tails, caption.off_panel) == ("caption", (), False)
    assert [b.order for b in (whisper, off, caption)] == [0, 1, 2]
    assert [f.who for f in next(document.panels(document.comic.pages[0])).brief.figures] == ["Anna"]
    (anna,) = document.characters()
    assert (anna.name, anna.look, anna.palette[0]) == ("Anna", "red coat", "#b3261e")


def test_overlong_balloons_are_divided_at_sentences() -> None:
    speech = " ".join(f"This is sentence number {i} of a speech." for i in range(10))
    document = build(f"PAGE 1\nPanel 1. A.\nANNA: {speech}")
    parts = balloons(document)
    assert word_count(speech) > SPLIT_ABOVE
    assert all(word_count(b.text) <= BALLOON_WORDS for b in parts)
    assert " ".join(b.text for b in parts) == speech


def test_sounds_are_bigger_in_panels_that_matter_and_stay_inside() -> None:
    document = build(
        "PAGE 1 (SPLASH)\nPanel 1. The tower explodes!\nSFX: BOOM\n"
        "PAGE 2\nPanel 1. Insert: a key.\nSFX: CLICK\nPanel 2. A.\nPanel 3. B.\nPanel 4. C.\nPanel 5. D."
    )
    boom, click = sounds(document)
    assert boom.size > 1.5 * click.size
    assert boom.angle != 0


def test_places_are_recorded() -> None:
    document = build("INT. LIGHTHOUSE - NIGHT\n\nAnna waits.\n\nEXT. CLIFF - DAY\n\nAnna runs.")
    places = [document.records[i] for i in document.comic.places]
    assert [(p.name, p.look) for p in places] == [  # type: ignore[union-attr]
        ("Lighthouse", "lighthouse, indoors"),
        ("Cliff", "cliff, outdoors"),
    ]
