""" "Image 2" in a prompt is the second picture that is sent, whoever it is sent to."""

from __future__ import annotations

import base64
import io
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest
import pytest_asyncio
from PIL import Image
from support.recipe_comic import MARA, OLEKSA, recipe_comic, shape_of
from support.runpod_room import RunpodRoom, picture_bytes
from support.standin.gemini import FakeGemini

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import PanelId, PictureHash
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.facts import shipped_facts
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.providers.gemini import Gemini
from kitsumy_desktop.generation.providers.public_requests import (
    adapted_for,
    endpoint_for,
    pictures_of,
    request_for,
)
from kitsumy_desktop.generation.recipes.adapt import adapted
from kitsumy_desktop.generation.recipes.compose import compose
from kitsumy_desktop.generation.recipes.graph import build_graph, graph_pictures
from kitsumy_desktop.generation.recipes.models import Model, models

ARGUE = PanelId("pg-0-pn-1")
SHEET, BOY = PictureHash("a" * 64), PictureHash("b" * 64)
SIZES = {SHEET: (300, 200), BOY: (200, 300)}
"""Pictures that are told apart by their shape."""
DRAWN_HERE = [m for m in models() if "reference" in m.graphs]
HOSTED = [p for p in shipped_facts().public if p.references and p.model and "loras" not in p.takes]


def argument(model: str = "") -> Recipe:
    """Mara on the left by her sheet, Олекса on the right by his picture; one picture of each."""
    document = recipe_comic()
    people = (
        msgspec.structs.replace(MARA, turnaround=SHEET, references=()),
        msgspec.structs.replace(OLEKSA, references=(BOY,)),
    )
    document = Document({**document.records, **{p.id: p for p in people}})
    return compose(document, ARGUE, shape_of(document, ARGUE), model=model)


async def read(picture: PictureHash) -> bytes:
    return picture_bytes(*SIZES[picture]) if picture in SIZES else picture_bytes(250, 250)


def followed(graph: dict[str, Any]) -> list[str]:
    """Files of the reference pictures in the order the model meets them."""
    by_class = {node["class_type"]: node for node in graph.values()}

    def source(link: list[Any]) -> str:
        node = graph[link[0]]
        if node["class_type"] == "LoadImage":
            return str(node["inputs"]["image"])
        return source(next(v for k, v in node["inputs"].items() if k in ("image", "pixels")))

    encoder = by_class.get("TextEncodeQwenImageEditPlus")
    if encoder is not None:
        slots = sorted(k for k in encoder["inputs"] if k.startswith("image"))
        return [source(encoder["inputs"][slot]) for slot in slots]
    latents = {key: node for key, node in graph.items() if node["class_type"] == "ReferenceLatent"}
    order: list[str] = []
    inner = {node["inputs"]["conditioning"][0] for node in latents.values()}
    at: str | None = next(key for key in latents if key not in inner)
    while at is not None:
        order.insert(0, source(latents[at]["inputs"]["latent"]))
        before = latents[at]["inputs"]["conditioning"][0]
        at = before if before in latents else None
    return order


@pytest.mark.parametrize("chosen", DRAWN_HERE, ids=lambda m: m.id)
def test_graphs_meet_the_pictures_in_the_order_of_their_numbers(chosen: Model) -> None:
    recipe = adapted(argument(chosen.id), chosen)
    names = {p: f"{p[:8]}.png" for p in graph_pictures(recipe)}
    graph = build_graph(recipe, names)
    assert followed(graph) == [names[r.picture] for r in recipe.references]
    assert recipe.references[0].picture == SHEET and recipe.references[1].picture == BOY
    assert "is Mara (picture 1)" in recipe.prompt or "is Mara (image 1)" in recipe.prompt
    assert "is Олекса (picture 2)" in recipe.prompt or "is Олекса (image 2)" in recipe.prompt


@pytest.mark.asyncio
@pytest.mark.parametrize("slug", [p.slug for p in HOSTED])
async def test_public_endpoints_get_them_in_order_and_no_number_without_a_picture(slug: str) -> None:
    only = [p for p in HOSTED if p.slug == slug]
    recipe = adapted_for(argument(only[0].model), only, fixed_model=True)
    assert recipe is not None
    endpoint = endpoint_for(recipe, only)
    assert endpoint is not None
    sent = request_for(recipe, endpoint, await pictures_of(recipe, read, 10_000_000))
    uris = sent.get("images") or [sent["image"]]
    assert [size_of(uri) for uri in uris[:2]] == [SIZES[SHEET], SIZES[BOY]][: endpoint.references]
    assert len(uris) == len(recipe.references) <= endpoint.references
    assert ("Олекса (" in sent["prompt"]) == (endpoint.references > 1)
    assert "Mara (" in sent["prompt"]


def size_of(uri: str) -> tuple[int, int]:
    with Image.open(io.BytesIO(base64.b64decode(uri.partition(",")[2]))) as opened:
        return opened.size


class GoogleRoom(RunpodRoom):
    """With Google in RunPod's place."""

    async def __aenter__(self) -> GoogleRoom:
        self.clock = WallClock(1000.0)
        self.google = FakeGemini(clock=self.clock)
        await self.google.__aenter__()
        hosts = msgspec.structs.replace(shipped_facts().hosts, gemini=self.google.url)
        self.facts = msgspec.structs.replace(shipped_facts(), hosts=hosts)
        self.http = Http(trust_env=False)
        self.key = self.google.key
        self.pictures = {p: picture_bytes(*size) for p, size in SIZES.items()}
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.http.aclose()
        await self.google.__aexit__(*exc)


@pytest_asyncio.fixture
async def google() -> AsyncIterator[GoogleRoom]:
    async with GoogleRoom() as made:
        yield made


@pytest.mark.asyncio
async def test_google_gets_them_in_order_after_the_words(google: GoogleRoom) -> None:
    provider = Gemini(**google.common())
    wanted = argument()
    wanted = msgspec.structs.replace(wanted, references=wanted.references[:2])
    recipe = provider.adapt(wanted, fixed_model=False)
    assert recipe is not None
    await google.made(provider, recipe)
    (body,) = google.google.requests
    words, *pictures = body["contents"][0]["parts"]
    assert "is Mara (image 1)" in words["text"] and "is Олекса (image 2)" in words["text"]
    assert [size_of("," + p["inlineData"]["data"]) for p in pictures] == [SIZES[SHEET], SIZES[BOY]]
