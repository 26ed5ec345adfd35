"""A busy evening for the monitor: jobs in every state, providers, pods, a month of charges."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import ComicId
from kitsumy_desktop.comic.records.charge import Charge, ChargeId
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.provider import Health
from kitsumy_desktop.generation.setup import PodSeen
from kitsumy_desktop.ui.generation import ProviderState
from tests.support.fake_generation import FakeGeneration
from tests.support.sample_comic import sample_comic

DAY = 86_400.0
TITLES = {"co-1": "The Lantern", "co-2": "Night Ferry"}


def title_of(comic: ComicId) -> str:
    """The comics' titles."""
    return TITLES.get(comic, comic)


def busy_generation(folder: Path, pages: int = 6, seed: int = 4) -> FakeGeneration:
    """Everything a monitor can show."""
    fake = FakeGeneration()
    chance = random.Random(seed)
    document, _ = sample_comic(folder, pages=pages, size=32)
    _order(fake, document, chance)
    _watch(fake)
    _spend(fake, chance)
    return fake


def _order(fake: FakeGeneration, document: Document, chance: random.Random) -> None:
    panels = [panel.id for page in document.pages() for panel in document.panels(page.id)]
    batch = fake.order(document, panels)
    fake.made_batches[batch] = msgspec.structs.replace(fake.made_batches[batch], label="Chapter 1")
    for number, job in enumerate(fake.jobs_of(batch)):
        if number < len(panels) // 2:
            fake.now += 4.0
            fake.run(job.id, "runpod-pod" if number % 3 else "runpod-public")
            sent = fake.now
            fake.now += chance.uniform(6.0, 22.0)
            fake.finish(job.id, provider="runpod-pod" if number % 3 else "runpod-public")
            fake.made_jobs[job.id] = msgspec.structs.replace(fake.made_jobs[job.id], sent=sent)
        elif number == len(panels) // 2:
            fake.run(job.id, "runpod-public")
            fake.fail(job.id, "The model's safety filter refused it.", "Change the words.", wasted=4000)
        elif number == len(panels) // 2 + 1:
            fake.unsure(job.id)
        elif number < len(panels) // 2 + 5:
            fake.run(job.id, "runpod-pod" if number % 2 else "runpod-serverless", share=number % 7 / 7)


def _watch(fake: FakeGeneration) -> None:
    def state(
        provider: str, name: str, health: Health | None, refusal: Refusal | None = None
    ) -> ProviderState:
        return ProviderState(provider, name, refusal, health, Offer(provider, "free"))  # type: ignore[arg-type]

    fake.states = (
        state("comfy", "ComfyUI", None, Refusal("comfy", "No ComfyUI answers here.", "Start it.", True)),
        state("runpod-public", "RunPod public", Health("ready", "Ready", at=fake.now)),
        state("runpod-serverless", "RunPod serverless", Health("cold", "0 of 3 workers warm", at=fake.now)),
        state("runpod-pod", "RunPod pod", Health("busy", "Generating on A40", at=fake.now)),
        state("gemini", "Gemini", Health("broken", "The key is not accepted", "Paste it again.", fake.now)),
        state("draft", "Draft artist", Health("ready", "Always", at=fake.now)),
    )
    fake.seen_pods = {
        "p1": PodSeen(
            "p1", "kitsumy-a1-77", "RUNNING", "A40", 440_000, fake.now - 900, True, "Generating, 9 to go"
        ),
        "p2": PodSeen("p2", "my-training", "RUNNING", "RTX 4090", 690_000, fake.now - 9000, False),
    }


def _spend(fake: FakeGeneration, chance: random.Random) -> None:
    for back in range(40):
        for number in range(chance.choice((0, 0, 3, 8, 14))):
            provider = chance.choice(("runpod-public", "runpod-pod", "runpod-pod", "runpod-serverless"))
            kind = chance.choices(("picture", "waste", "machine"), (12, 1, 2))[0]
            amount = {"picture": 3400, "waste": 2900, "machine": 33_000}[kind]
            fake.ledger.append(
                Charge(
                    ChargeId(f"old-{back}-{number}"), fake.now - back * DAY, kind, provider, amount,  # type: ignore[arg-type]
                    comic=None if kind == "machine" else ComicId(chance.choice(("co-1", "co-1", "co-2"))),
                )
            )  # fmt: skip
