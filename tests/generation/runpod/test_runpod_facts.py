"""The file of addresses, limits and prices is whole, and agrees with what RunPod published."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.money import dollars
from kitsumy_desktop.generation.facts import shipped_facts, with_standin
from kitsumy_desktop.generation.recipes.models import models


def test_the_file_is_read_and_dated() -> None:
    known = shipped_facts()
    date.fromisoformat(known.dated)
    for peer in known.peers:
        date.fromisoformat(peer.dated)
        assert peer.price > 0
    assert {p.service for p in known.peers} >= {"Replicate", "Gemini"}


def test_hosts_are_complete_and_encrypted() -> None:
    hosts = shipped_facts().hosts
    for address in (hosts.management, hosts.jobs, hosts.graphql, hosts.proxy, hosts.gemini, hosts.v1):
        assert address.startswith("https://")
        assert not address.endswith("/")
    assert "{pod}" in hosts.proxy
    assert "{port}" in hosts.proxy


def test_gpus_are_told_apart_and_priced() -> None:
    gpus = shipped_facts().gpus
    assert len({g.id for g in gpus}) == len({g.name for g in gpus}) == len(gpus)
    for gpu in gpus:
        assert gpu.vram_gb >= 16
        assert gpu.speed > 0
        assert gpu.pod_per_hour or gpu.worker_per_hour, gpu.name
    a40 = shipped_facts().gpu("A40")
    assert a40 is not None
    assert (a40.pod_per_hour, a40.worker_per_hour, a40.speed) == (dollars(0.44), dollars(1.224), 1.0)
    assert shipped_facts().gpu("NVIDIA A40") is a40


def test_pools_and_prices_agree_with_what_runpod_published(contracts: Path) -> None:
    published = json.loads((contracts / "runpod" / "gpus-and-prices.json").read_text())
    known = {g.name: g for g in shipped_facts().gpus}
    for pool, names in published["serverless_pools"].items():
        for name in names:
            assert known[name].pool == pool
    for name, gpu_id in published["gpu_type_ids"].items():
        assert known[name].id == gpu_id
    for entry in published["pods_usd_per_hour_on_demand"]:
        if entry["gpu"] in known:
            assert known[entry["gpu"]].pod_per_hour == dollars(entry["secure"]), entry["gpu"]


def test_every_public_picture_endpoint_is_there_with_its_inputs(contracts: Path) -> None:
    published = json.loads((contracts / "runpod" / "public-endpoints.json").read_text())["models"]
    pictures = {m["id"]: m for m in published if m["type"] in ("Image generation", "Image editing")}
    known = {p.slug: p for p in shipped_facts().public}
    assert set(known) == set(pictures)
    for slug, endpoint in known.items():
        inputs = {i["name"].removeprefix("input.") for i in pictures[slug]["input"]}
        assert set(endpoint.takes) | set(endpoint.extra) <= inputs, slug
        needed = {i["name"].removeprefix("input.") for i in pictures[slug]["input"] if i["required"]}
        assert endpoint.needs_reference == bool(needed & {"image", "images"}), slug
        assert f"{endpoint.price / 1_000_000:g}" in pictures[slug]["pricing"], slug


def test_public_endpoints_can_be_asked_for_a_size() -> None:
    for endpoint in shipped_facts().public:
        assert endpoint.price > 0
        assert endpoint.multiple > 0
        if "aspect_ratio" in endpoint.takes:
            assert endpoint.ratios, endpoint.slug
        for width, height in endpoint.sizes:
            assert 256 <= min(width, height) <= max(width, height) <= 2048
        assert bool(endpoint.references) == endpoint.needs_reference, endpoint.slug


def test_models_of_public_endpoints_are_in_the_registry_and_the_other_way_round() -> None:
    known = {m.id: m for m in models()}
    by_slug = {p.slug: p for p in shipped_facts().public}
    for endpoint in shipped_facts().public:
        assert not endpoint.model or endpoint.model in known, endpoint.slug
    for model in known.values():
        for slug in filter(None, (model.public, model.public_edit)):
            assert by_slug[slug].model == model.id
        assert not model.public or not by_slug[model.public].needs_reference
        assert not model.public_edit or by_slug[model.public_edit].references


def test_limits_are_what_the_job_api_says(contracts: Path) -> None:
    published = json.loads((contracts / "runpod" / "job-api.json").read_text())["operations"]
    limits = shipped_facts().limits
    assert limits.run_body <= published["run"]["max_body_mb"] * 1024 * 1024
    assert limits.result_kept == published["run"]["result_retention_s"]
    assert limits.job_runs_per_10s == published["run"]["rate"]["per_10s"]
    assert limits.job_reads_per_10s == published["status"]["rate"]["per_10s"]
    assert limits.cancels_per_10s == published["cancel"]["rate"]["per_10s"]


def test_a_standin_takes_all_hosts_and_only_on_this_computer() -> None:
    moved = with_standin(shipped_facts(), "http://127.0.0.1:8900").hosts
    for address in (moved.management, moved.jobs, moved.graphql, moved.proxy, moved.gemini, moved.v1):
        assert address.startswith("http://127.0.0.1:8900/")
    for elsewhere in ("http://example.org", "http://10.0.0.2:80", "ftp://localhost", "127.0.0.1"):
        with pytest.raises(InputError):
            with_standin(shipped_facts(), elsewhere)
