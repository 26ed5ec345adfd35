"""Public endpoints of the stand-in: inputs by RunPod's pages, prices, links that expire, refusals."""

from __future__ import annotations

import base64
import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from support.standin.caller import Caller
from support.standin.contract import public_models
from support.standin.faults import Faults, JobStep, Times
from support.standin.public import PRICES, input_fault, price, wanted_size
from support.standin.server import StandIn

QUICK = Times(public_picture=(1, 1))
SCHNELL = "black-forest-labs-flux-1-schnell"


def _picture(kind: str = "png") -> str:
    out = io.BytesIO()
    Image.new("RGB", (32, 32), (200, 30, 30)).save(out, kind)
    return f"data:image/{kind};base64,{base64.b64encode(out.getvalue()).decode()}"


@pytest.mark.asyncio
async def test_a_picture_by_the_megapixel() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        given = {"prompt": "a fox", "width": 512, "height": 256, "seed": 3, "image_format": "png"}
        told = await c.over(SCHNELL, await c.run(SCHNELL, given))
        output = told["output"]
        assert output["cost"] == pytest.approx(0.0024 * 512 * 256 / 1e6)
        assert s.ledger.total() == round(output["cost"] * 1e6)
        assert [m.fetched for m in s.made] == [False]
        data = (await c.ask("GET", output["image_url"])).body
        with Image.open(io.BytesIO(data)) as picture:
            assert (picture.format, picture.size) == ("PNG", (512, 256))
        assert [m.fetched for m in s.made] == [True]


async def _link(c: Caller, words: str) -> str:
    told = await c.over("z-image-turbo", await c.run("z-image-turbo", {"prompt": words}))
    return str(told["output"]["image_url"])


@pytest.mark.asyncio
async def test_links_expire() -> None:
    times = Times(public_picture=(1, 1), url_kept=50)
    async with StandIn(100, times=times) as s, Caller(s) as c:
        url = (await c.over("z-image-turbo", await c.run("z-image-turbo", {"prompt": "a"})))["output"][
            "image_url"
        ]
        assert (await c.ask("GET", url)).status == 200
        await s.world.sleep(55)
        assert (await c.ask("GET", url)).status == 403
        s.faults.url_expires = 1.0
        url = (await c.over("z-image-turbo", await c.run("z-image-turbo", {"prompt": "b"})))["output"][
            "image_url"
        ]
        assert (await c.ask("GET", url)).status == 403
    assert Times().url_kept == 7 * 86400


@pytest.mark.asyncio
async def test_a_wrong_parameter_is_an_error_at_once_and_free() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        reply = await c.job("POST", SCHNELL, "/run", {"input": {"width": 512}})
        assert reply.status == 400
        assert (reply.body["status"], reply.body["error"]) == (
            "FAILED",
            "Invalid parameter: prompt is required",
        )
        assert s.ledger.total() == 0 and len(s.violations) == 1


@pytest.mark.asyncio
async def test_refused_by_the_safety_filter_and_failed_are_free() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        s.script.add(JobStep("refused", match="blood"), JobStep("error_text", match="rain"))
        for words in ("blood", "rain"):
            told = await c.over("z-image-turbo", await c.run("z-image-turbo", {"prompt": words}))
            assert told["status"] == "FAILED"
        assert s.ledger.total() == 0 and s.made == []


@pytest.mark.asyncio
async def test_lost_results_are_charged() -> None:
    async with StandIn(100, times=QUICK) as s, Caller(s) as c:
        s.script.add(JobStep("no_output"))
        told = await c.over("z-image-turbo", await c.run("z-image-turbo", {"prompt": "a"}))
        assert told["status"] == "COMPLETED" and "output" not in told
        assert s.ledger.total() == 5000 and [m.fetched for m in s.made] == [False]


@pytest.mark.asyncio
async def test_without_money_there_is_no_picture() -> None:
    async with StandIn(100, times=QUICK, balance=0) as s, Caller(s) as c:
        assert (await c.job("POST", "z-image-turbo", "/run", {"input": {"prompt": "a"}})).status == 402
        assert (await c.job("POST", "no-such-model", "/run", {"input": {"prompt": "a"}})).status == 404


@pytest.mark.parametrize(
    ("slug", "given", "fault"),
    [(SCHNELL, {"prompt": "a", "width": 500}, "width must be divisible by 64"),
     (SCHNELL, {"prompt": "a", "width": 2048}, "width must be between 256 and 1536"),
     (SCHNELL, {"prompt": "a", "num_inference_steps": 20}, "num_inference_steps must be between 1 and 8"),
     (SCHNELL, {"prompt": "a", "seed": "3"}, "seed must be a integer"),
     (SCHNELL, {"prompt": "a", "image_format": "webp"}, "image_format must be one of png, jpeg"),
     (SCHNELL, {"prompt": "a", "steps": 4}, "steps is not known"),
     ("wan-2-6-t2i", {"prompt": "a", "size": "1000*1000"}, "size must be one of"),
     ("qwen-image-t2i", {"prompt": "a", "size": "1024x1024"}, "size format must be width*height"),
     ("qwen-image-edit-2511", {"prompt": "a", "images": [_picture()] * 4}, "images takes 1 to 3 entries"),
     ("qwen-image-edit-2511", {"prompt": "a", "images": ["https://x/y.png"]}, "Invalid image URL in images"),
     ("black-forest-labs-flux-1-kontext-dev", {"prompt": "a", "image": "data:image/png;base64,AAAA"},
      "Invalid image URL")],
)  # fmt: skip
def test_inputs_are_held_against_the_pages(
    contracts: Path, slug: str, given: dict[str, Any], fault: str
) -> None:
    assert fault in (input_fault(slug, given) or "")


def test_the_examples_of_all_pages_are_taken(contracts: Path) -> None:
    for slug in PRICES:
        example = dict(public_models()[slug]["request_example"]["input"])
        if "image" in example:
            example["image"] = _picture()
        if "images" in example:
            example["images"] = [_picture("jpeg") for _ in example["images"]]
        assert input_fault(slug, example) is None, slug
        assert min(wanted_size(example)) >= 500, slug


def test_prices_are_those_of_the_pages(contracts: Path) -> None:
    for slug, (each, per_megapixel) in PRICES.items():
        line = public_models()[slug]["pricing"]
        assert f"${each:.4f}".rstrip("0") in line.replace("$0.0240", "$0.024") or f"${each}" in line, slug
        assert per_megapixel == ("megapixel" in line), slug
    assert price("google-nano-banana-2-edit", {"resolution": "4k"}, 1) == 0.175


@pytest.mark.asyncio
async def test_every_slug_makes_a_picture(contracts: Path) -> None:
    async with StandIn(200, times=QUICK, faults=Faults(fat=False)) as s, Caller(s) as c:
        for slug in PRICES:
            example = dict(public_models()[slug]["request_example"]["input"])
            example |= {"image": _picture()} if "image" in example else {}
            example |= {"images": [_picture()]} if "images" in example else {}
            told = await c.over(slug, await c.run(slug, example))
            link = told["output"].get("image_url") or told["output"]["result"]
            assert (await c.ask("GET", link)).status == 200
        assert s.violations == []
