"""Large files: taken up again where they broke off, checked, never taken for what they are not."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from support.standin.comfy_files import file_server

from kitsumy_desktop.comic.errors import CancelledError
from kitsumy_desktop.generation.comfy.download import Download
from kitsumy_desktop.generation.failures import ProviderFailure


def never() -> bool:
    return False


@pytest.mark.asyncio
async def test_a_download_that_breaks_off_goes_on_where_it_was(tmp_path: Path) -> None:
    async with file_server() as (files, http, clock):
        data = os.urandom(300_000)
        files.files["big"] = data
        files.break_after = [100_000, 50_000]
        target, seen = tmp_path / "sub" / "big.safetensors", list[int]()
        sha = hashlib.sha256(data).hexdigest()
        await Download(http, clock, f"{files.url}/moved-big", target, sha).run(seen.append, never)
        assert target.read_bytes() == data
        assert len(files.ranges) == 2
        assert seen[-1] == len(data)
        assert sorted(p.name for p in target.parent.iterdir()) == ["big.safetensors"]


@pytest.mark.asyncio
async def test_a_file_that_changed_meanwhile_is_begun_anew(tmp_path: Path) -> None:
    async with file_server() as (files, http, clock):
        target = tmp_path / "f"
        files.files["f"] = b"a" * 200_000
        stop = iter([True] * 100)
        with pytest.raises(CancelledError):
            await Download(http, clock, f"{files.url}/f", target).run(lambda _: None, lambda: next(stop))
        assert (tmp_path / "f.part").stat().st_size > 0
        files.files["f"] = b"b" * 150_000
        await Download(http, clock, f"{files.url}/f", target).run(lambda _: None, never)
        assert target.read_bytes() == files.files["f"]


@pytest.mark.asyncio
async def test_a_whole_part_needs_no_byte_more(tmp_path: Path) -> None:
    async with file_server() as (files, http, clock):
        files.files["f"] = b"abc" * 1000
        (tmp_path / "f.part").write_bytes(files.files["f"])
        await Download(http, clock, f"{files.url}/f", tmp_path / "f").run(lambda _: None, never)
        assert (tmp_path / "f").read_bytes() == files.files["f"]


@pytest.mark.asyncio
async def test_wrong_and_missing_files_are_told(tmp_path: Path) -> None:
    async with file_server() as (files, http, clock):
        files.files["f"] = b"abc"
        with pytest.raises(ProviderFailure) as raised:
            await Download(http, clock, f"{files.url}/f", tmp_path / "f", "0" * 64).run(lambda _: None, never)
        assert raised.value.kind == "setup"
        assert list(tmp_path.iterdir()) == []
        with pytest.raises(ProviderFailure) as raised:
            await Download(http, clock, f"{files.url}/no", tmp_path / "no").run(lambda _: None, never)
        assert raised.value.kind == "expired"
        files.break_after = [0] * 20
        with pytest.raises(ProviderFailure) as raised:
            await Download(http, clock, f"{files.url}/f", tmp_path / "f").run(lambda _: None, never)
        assert raised.value.kind == "network"
        assert len(files.break_after) > 5, "it is given up some day"
