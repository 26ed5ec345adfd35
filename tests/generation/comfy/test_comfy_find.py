"""Finding servers, models and GPUs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.standin.comfy import FakeComfy, registry_models

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.generation.clock import WallClock
from kitsumy_desktop.generation.comfy.find import (
    candidates,
    clean_url,
    files_in,
    find_comfy,
    missing_words,
    nodes_of,
    running,
    sorted_models,
)
from kitsumy_desktop.generation.comfy.hardware import (
    NO_GPU,
    GpuFound,
    find_gpu,
    parse_apple,
    parse_nvidia,
    parse_rocm,
    parse_windows,
    run_tool,
    speed_of,
)
from kitsumy_desktop.generation.http import Http
from kitsumy_desktop.generation.recipes.models import model, models


def port_of(comfy: FakeComfy) -> int:
    return int(comfy.url.rpartition(":")[2])


@pytest.mark.asyncio
async def test_servers_are_found_at_their_ports_and_say_what_they_have() -> None:
    http, clock = Http(trust_env=False), WallClock(50)
    files = {f.folder: [f.name] for f in model("sdxl").files}
    async with FakeComfy(models=files, vram_gb=8) as one, FakeComfy(old=True, models={}) as two:
        ports = (port_of(one), 1, port_of(two))
        seen = await find_comfy(http, clock, ports=ports)
        assert [s.url for s in seen] == [one.url, two.url]
        assert seen[0].models == ("sdxl",)
        assert (seen[0].version, seen[0].vram_gb, seen[1].version) == ("0.33.0", 8.0, "0.3.64")
        assert seen[0].missing["animagine-xl-4"] == ("animagine-xl-4.0-opt.safetensors",)
        assert "sdxl" not in seen[0].missing
        assert [a for a, _ in await running(http, clock, one.url.removeprefix("http://"))] == [one.url]
        one.faults.rates["error_page"] = 1.0
        assert await running(http, clock, one.url) == ()
    assert await running(http, clock, one.url) == ()
    await http.aclose()


def test_addresses_as_people_write_them() -> None:
    assert clean_url(" 192.168.1.5:8188/ ") == "http://192.168.1.5:8188"
    assert clean_url("http://localhost:8000") == "http://127.0.0.1:8000"
    assert clean_url("https://gpu.example/comfy/") == "https://gpu.example/comfy"
    assert candidates("nas") == ("http://nas",)
    assert candidates()[:2] == ("http://127.0.0.1:8188", "http://127.0.0.1:8000")
    for bad in ("ftp://x", "http://", "http://a b", "http://a:port"):
        with pytest.raises(InputError):
            clean_url(bad)


def test_all_registry_files_make_all_models() -> None:
    there, missing = sorted_models(registry_models())
    assert set(there) == {m.id for m in models() if m.files}
    assert (missing, missing_words(missing)) == ({}, "")
    _, missing = sorted_models({})
    assert set(missing) == set(there)
    assert missing_words({"sdxl": ("a.safetensors",)}) == f"For {model('sdxl').name} it lacks a.safetensors."


def test_files_in_subfolders_count_and_missing_nodes_are_named() -> None:
    files = {f.folder: [f"XL\\{f.name.upper()}"] for f in model("sdxl").files}
    assert sorted_models(files)[0] == ("sdxl",)
    nodes = set(nodes_of(model("sdxl"))) - {"KSampler", "KSamplerAdvanced"}
    there, missing = sorted_models(files, nodes)
    assert there == ()
    assert any(n.startswith("KSampler") for n in missing["sdxl"])


def test_files_on_disk_without_the_server(tmp_path: Path) -> None:
    for file in model("sdxl").files:
        place = tmp_path / "models" / file.folder / "sub" / file.name
        place.parent.mkdir(parents=True)
        place.write_bytes(b"x")
        place.with_name("half.safetensors.part").write_bytes(b"x")
    files = files_in(tmp_path)
    assert sorted_models(files)[0] == ("sdxl",)
    assert not any(name.endswith(".part") for names in files.values() for name in names)


NVIDIA = "NVIDIA GeForce GTX 1060, 6144\nNVIDIA GeForce RTX 4090, 24564\n"
ROCM = json.dumps(
    {
        "card0": {"Card Series": "Radeon RX 7900 XTX", "VRAM Total Memory (B)": "25753026560"},
        "card1": {"Card Series": "Raphael", "VRAM Total Memory (B)": "536870912"},
    }
)
WINDOWS = json.dumps(
    [
        {"Name": "Intel(R) UHD", "PNPDeviceID": "PCI\\VEN_8086&DEV_A780", "AdapterRAM": 1073741824},
        {"Name": "AMD Radeon RX 7800 XT", "PNPDeviceID": "PCI\\VEN_1002&DEV_747E", "AdapterRAM": 4293918720},
        {"Name": "Virtual", "PNPDeviceID": None},
    ]
)


def test_what_the_systems_tools_print() -> None:
    assert parse_nvidia(NVIDIA) == GpuFound("nvidia", "NVIDIA GeForce RTX 4090", 24.0)
    assert not parse_nvidia(NVIDIA).old
    assert parse_nvidia(NVIDIA.splitlines()[0]).old
    assert parse_rocm(ROCM) == GpuFound("amd", "Radeon RX 7900 XTX", 24.0)
    assert parse_windows(WINDOWS) == GpuFound("amd", "AMD Radeon RX 7800 XT")
    assert parse_windows(json.dumps(json.loads(WINDOWS)[0])).kind == "intel"
    assert parse_apple("Apple M2 Pro\n34359738368\n") == GpuFound("apple", "Apple M2 Pro", 32.0)
    for parse in (parse_nvidia, parse_rocm, parse_windows, parse_apple):
        assert parse("") == NO_GPU
    for odd in ("NVIDIA-SMI has failed", "null", "[]", "{}", '{"card0": 3}', "[3]"):
        assert (parse_nvidia(odd), parse_rocm(odd), parse_windows(odd)) == (NO_GPU, NO_GPU, NO_GPU)


@pytest.mark.asyncio
async def test_each_system_is_asked_in_its_own_way() -> None:
    asked: list[str] = []

    def tools(**answers: str) -> object:
        async def run(command: Sequence[str]) -> str:
            asked.append(command[0])
            return answers.get(command[0].replace("-", "_"), "")

        return run

    assert (await find_gpu(tools(nvidia_smi=NVIDIA), "Linux", "x86_64")).kind == "nvidia"  # type: ignore[arg-type]
    assert (await find_gpu(tools(rocm_smi=ROCM), "Linux", "x86_64")).kind == "amd"  # type: ignore[arg-type]
    assert (await find_gpu(tools(powershell=WINDOWS), "Windows", "AMD64")).kind == "amd"  # type: ignore[arg-type]
    assert asked == ["nvidia-smi", "nvidia-smi", "rocm-smi", "nvidia-smi", "powershell"]
    assert (await find_gpu(tools(sysctl="Apple M1\n17179869184"), "Darwin", "arm64")).kind == "apple"  # type: ignore[arg-type]
    assert await find_gpu(tools(), "Darwin", "x86_64") == NO_GPU  # type: ignore[arg-type]


@pytest.mark.asyncio
async def test_a_tool_that_is_missing_or_fails_says_nothing() -> None:
    assert await run_tool(("kitsumy-has-no-such-tool",)) == ""
    assert await run_tool(("false",)) == ""


def test_speeds_come_from_the_table() -> None:
    assert speed_of("NVIDIA GeForce RTX 4090") > speed_of("NVIDIA A40") == 1.0
    assert speed_of("NVIDIA RTX 6000 Ada Generation") > speed_of("NVIDIA RTX A6000")
    assert speed_of("Apple M2", "mps") < speed_of("something unknown") < 1.0
    assert speed_of("cpu", "cpu") < 0.1
