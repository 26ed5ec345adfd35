"""From a wish to an order, and from a take that arrived to its panel."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec
import pytest

from kitsumy_desktop.app.cli.generate import page_numbers
from kitsumy_desktop.app.cli.told import duration, words_for
from kitsumy_desktop.app.generation.arrivals import Arrivals, art_of
from kitsumy_desktop.app.generation.ordering import order_for, turnaround_order
from kitsumy_desktop.comic.diff import changed
from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.ids import CharacterId, PanelId, PictureHash, TakeId, seeded_ids
from kitsumy_desktop.comic.records.job import BatchId, Job, JobId
from kitsumy_desktop.comic.records.panel import Art, FaceBox
from kitsumy_desktop.comic.records.preferences import GenerationPreferences, OwnGraph
from kitsumy_desktop.comic.records.recipe import Lora, Recipe
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import FallbackActivated, PodBooting, PodGone
from kitsumy_desktop.generation.recipes.own_graph import own_hash
from kitsumy_desktop.library.library import Library
from kitsumy_desktop.story.build import BuildOptions, build_comic
from kitsumy_desktop.ui.generation import Kind, Terms, Wish

SCRIPT = """PAGE ONE
PANEL 1. ANNA stands on the pier at night.
ANNA: Who is there?
PANEL 2. A gull looks back.
PANEL 3. Anna laughs."""
OLD, NEW = PictureHash("a" * 64), PictureHash("b" * 64)
FACE = FaceBox(0.2, 0.2, 0.1, 0.1)


@pytest.fixture
def comic() -> Document:
    return build_comic(SCRIPT, BuildOptions(title="Pier"), seeded_ids("pier")).document


def panels(document: Document) -> tuple[PanelId, ...]:
    return tuple(p.id for page in document.pages() for p in document.panels(page.id))


def with_art(document: Document, panel: PanelId, art: Art) -> Document:
    return changed(document, [msgspec.structs.replace(document.panel(panel), art=art)]).applied_to(document)


def order(document: Document, wish: Wish) -> tuple[Recipe, ...]:
    made = order_for(document, wish, Terms(), GenerationPreferences())
    return tuple(w.recipe for w in made.wanted)


def test_generating_twice_asks_for_the_same_picture_and_varying_for_another(comic: Document) -> None:
    all_panels = panels(comic)
    first = order(comic, Wish("generate", all_panels))
    assert len(first) == 3 and first == order(comic, Wish("generate", all_panels))
    varied = order(comic, Wish("vary", all_panels))
    assert all(v.seed != f.seed and v.parts == f.parts for v, f in zip(varied, first, strict=True))


def test_variations_have_seeds_of_their_own(comic: Document) -> None:
    first, second, _ = panels(comic)
    wish = Wish("vary", (first, second), count=4)
    made = order_for(comic, wish, Terms(), GenerationPreferences()).wanted
    assert [w.panel for w in made] == [first] * 4 + [second] * 4
    for panel in (first, second):
        recipes = [w.recipe for w in made if w.panel == panel]
        assert len({r.seed for r in recipes}) == 4, "none is drawn twice"
        assert len({r.prompt for r in recipes}) == 1
    assert len(order(comic, wish)) == wish.pictures == 8


def test_a_wished_seed_is_the_first_variations(comic: Document) -> None:
    first = panels(comic)[:1]
    assert [r.seed for r in order(comic, Wish("vary", first, seed=7))] == [7]
    assert [r.seed for r in order(comic, Wish("vary", first, seed=7, count=3))] == [7, 8, 9]
    last = order(comic, Wish("vary", first, seed=2**32 - 1, count=2))
    assert [r.seed for r in last] == [2**32 - 1, 0]
    assert [r.seed for r in order(comic, Wish("generate", first, seed=7))] == [7]


@pytest.mark.parametrize(("kind", "count"), [("vary", 0), ("vary", 9), ("generate", 2), ("upscale", 3)])
def test_a_number_that_is_not_to_be_had(comic: Document, kind: Kind, count: int) -> None:
    with pytest.raises(InputError, match="cannot be ordered at once"):
        order(comic, Wish(kind, panels(comic)[:1], count=count))


def test_an_order_remembers_what_it_replaces(comic: Document) -> None:
    first, second, _ = panels(comic)
    comic = with_art(comic, first, Art(OLD, 100, 100))
    wanted = order_for(comic, Wish("generate", (first, second)), Terms(), GenerationPreferences()).wanted
    assert [w.replaces for w in wanted] == [OLD, None]


def test_edits_need_a_picture_and_a_region(comic: Document) -> None:
    first = panels(comic)[0]
    with pytest.raises(InputError, match="no picture"):
        order(comic, Wish("image", (first,)))
    comic = with_art(comic, first, Art(OLD, 100, 100))
    with pytest.raises(InputError, match="No region"):
        order(comic, Wish("inpaint", (first,)))
    (recipe,) = order(comic, Wish("inpaint", (first,), mask=NEW, strength=0.8, words="a lantern"))
    assert recipe.edit is not None
    assert (recipe.edit.picture, recipe.edit.mask, recipe.edit.strength) == (OLD, NEW, 0.8)
    assert "a lantern" in recipe.prompt
    with pytest.raises(InputError, match="not in the comic"):
        order(comic, Wish("generate", (PanelId("pn-gone"),)))


def test_a_lora_goes_with_a_model_that_takes_it(comic: Document) -> None:
    first, ink = panels(comic)[:1], Lora("ink.safetensors", 0.8)
    (recipe,) = order(comic, Wish("generate", first, model="sdxl", loras=(ink,)))
    assert recipe.loras == (ink,)
    (hosted,) = order(comic, Wish("generate", first, model="nano-banana", loras=(ink,)))
    assert hosted.loras == ()
    plain = order(comic, Wish("generate", first, model="sdxl"))
    assert order(comic, Wish("generate", first, model="sdxl", loras=(Lora("ink.safetensors", 0.0),))) == plain
    own = GenerationPreferences(graphs=(OwnGraph("My ink", "{}", {"prompt": "Text/text"}),))
    wish = Wish("generate", first, graph="My ink", loras=(ink,))
    assert order_for(comic, wish, Terms(), own).wanted[0].recipe.loras == ()


def test_an_own_graph_makes_the_pictures_it_is_chosen_for(comic: Document) -> None:
    own = OwnGraph("My ink", "{}", {"prompt": "Text/text"})
    liked = GenerationPreferences(graphs=(own,))
    wish = Wish("generate", panels(comic)[:1], graph="My ink")
    (wanted,) = order_for(comic, wish, Terms(), liked).wanted
    assert wanted.recipe.graph == own_hash(own) and wanted.fixed_model
    assert order(comic, Wish("generate", panels(comic)[:1]))[0].graph == ""
    with pytest.raises(InputError, match="My ink"):
        order(comic, wish)


def test_a_turnaround_sheet_belongs_to_its_character(comic: Document) -> None:
    anna = next(comic.characters())
    made = turnaround_order(comic, anna.id, Terms(), GenerationPreferences())
    assert made.wanted[0].panel == anna.id and made.wanted[0].replaces is None


# Arrivals


def job(comic: Document, panel: str, replaces: PictureHash | None) -> Job:
    return Job(JobId("jb"), BatchId("ba"), comic.comic.id, comic.comic.pages[0], PanelId(panel),
               Recipe("m", "noir"), replaces=replaces)  # fmt: skip


def take(comic: Document, panel: str, provider: str = "runpod-public") -> Take:
    return Take(TakeId("tk"), comic.comic.id, PanelId(panel), NEW, 200, 200, provider, subject="s")


async def no_faces(_take: Take) -> tuple[FaceBox, ...]:
    return (FACE,)


def editor_for(tmp_path: Path, comic: Document) -> tuple[Library, Editor]:
    library = Library.open(tmp_path / "home")
    library.create(comic)
    return library, Editor(comic, library.journal(comic.comic.id))


def test_a_picture_fills_the_panel_it_was_ordered_for(tmp_path: Path, comic: Document) -> None:
    library, editor = editor_for(tmp_path, comic)
    panel = panels(comic)[0]
    arrivals = Arrivals(no_faces)
    assert asyncio.run(arrivals.place(job(comic, panel, None), take(comic, panel))) is False, (
        "nobody is there"
    )
    arrivals.open(editor)
    assert asyncio.run(arrivals.place(job(comic, panel, None), take(comic, panel)))
    art = editor.committed.panel(panel).art
    assert art is not None and (art.picture, art.kind, art.subject, art.faces) == (NEW, "take", "s", (FACE,))
    assert editor.history.undoable is None, "a first picture is no step to undo"
    library.close()


def test_of_several_variations_the_first_fills_the_panel(tmp_path: Path, comic: Document) -> None:
    panel = panels(comic)[0]
    before = Art(OLD, 100, 100, kind="take")
    library, editor = editor_for(tmp_path, with_art(comic, panel, before))
    arrivals = Arrivals(no_faces)
    arrivals.open(editor)
    asked = job(comic, panel, OLD)
    some = [msgspec.structs.replace(take(comic, panel), id=TakeId(f"tk{n}"), picture=PictureHash(str(n) * 64))
            for n in range(3)]  # fmt: skip

    async def together() -> list[bool]:
        return await asyncio.gather(*(arrivals.place(asked, one) for one in some))

    assert asyncio.run(together()) == [True, True, True], "none is offered again"
    art = editor.committed.panel(panel).art
    assert art is not None and art.take == some[0].id
    assert editor.undo() and editor.committed.panel(panel).art == before, "one step, not three"
    assert editor.history.undoable is None
    library.close()


def test_what_the_person_put_there_meanwhile_stays(tmp_path: Path, comic: Document) -> None:
    panel = panels(comic)[0]
    library, editor = editor_for(tmp_path, comic)
    arrivals = Arrivals(no_faces)
    arrivals.open(editor)
    mine = Art(OLD, 50, 50, kind="imported")
    editor.commit("Place picture", changed(editor.committed, [
        msgspec.structs.replace(editor.committed.panel(panel), art=mine)]))  # fmt: skip
    assert asyncio.run(arrivals.place(job(comic, panel, None), take(comic, panel)))
    assert editor.committed.panel(panel).art == mine
    library.close()


def test_one_picture_in_place_of_another_can_be_undone_and_keeps_the_crop(
    tmp_path: Path, comic: Document
) -> None:
    panel = panels(comic)[0]
    before = Art(OLD, 100, 100, kind="take", zoom=1.5, offset=Point(3, 4), angle=5)
    comic = with_art(comic, panel, before)
    library, editor = editor_for(tmp_path, comic)
    arrivals = Arrivals(no_faces)
    arrivals.open(editor)
    assert asyncio.run(arrivals.place(job(comic, panel, OLD), take(comic, panel)))
    art = editor.committed.panel(panel).art
    assert art is not None and (art.zoom, art.offset, art.angle) == (1.5, Point(3, 4), 5)
    assert editor.undo() and editor.committed.panel(panel).art == before
    library.close()


def test_another_shape_begins_with_a_fresh_crop(comic: Document) -> None:
    wide = Art(OLD, 200, 100, zoom=1.5)
    assert art_of(take(comic, "p"), wide).zoom == 1.0
    assert art_of(take(comic, "p", "draft")).kind == "draft"


def test_a_sheet_becomes_the_characters_first_reference(tmp_path: Path, comic: Document) -> None:
    library, editor = editor_for(tmp_path, comic)
    arrivals = Arrivals(no_faces)
    arrivals.open(editor)
    anna = next(comic.characters()).id
    assert asyncio.run(arrivals.place(job(comic, anna, None), take(comic, anna)))
    assert next(editor.committed.characters()).turnaround == NEW
    gone = CharacterId("ch-gone")
    assert asyncio.run(arrivals.place(job(comic, gone, None), take(comic, gone))), "nothing to put it into"
    library.close()


# Words of the command line


def test_pages_are_named() -> None:
    assert page_numbers("1-3,7", 9) == {1, 2, 3, 7}
    assert page_numbers("2", 2) == {2}
    for wrong in ("0", "1-9", "3-2", "x", "1-", ""):
        with pytest.raises(InputError):
            page_numbers(wrong, 4)


def test_times_and_events_are_told_in_words() -> None:
    assert (duration(42), duration(700), duration(9000)) == ("42 s", "12 min", "2.5 h")
    assert "about 4 min" in words_for(PodBooting("p", 240))
    assert words_for(PodGone("p", True)) == "GPU stopped"
    told = words_for(FallbackActivated(BatchId("b"), "runpod-pod", "runpod-serverless", "the pod is gone"))
    assert "runpod-serverless" in told and "the pod is gone" in told
