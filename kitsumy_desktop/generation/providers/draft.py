"""The built-in draft artist: always there, free, and nothing leaves this computer."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import TypeAlias

from kitsumy_desktop.comic.records.job import Job, ProviderId
from kitsumy_desktop.comic.records.recipe import Recipe
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.provider import Health, Progress, ReadPicture, Received

Draw: TypeAlias = Callable[[Job], Awaitable[bytes]]
"""Draws the panel of a job by its `recipe`; the bytes of a picture file."""
ID: ProviderId = "draft"
MODEL = "draft"
"""In recipes it makes: no model of the registry."""
SECONDS = 0.5


class Draft:
    """A Provider (see provider.py) around a function that draws."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw

    @property
    def id(self) -> ProviderId:
        """Its name."""
        return ID

    def refusal(self) -> Refusal | None:
        """It can always be used."""
        return None

    def adapt(self, recipe: Recipe, *, fixed_model: bool) -> Recipe | None:
        """The recipe without what the artist does not understand. He edits nothing, and no chosen model is
        his."""
        if recipe.edit is not None or recipe.graph or (fixed_model and recipe.model != MODEL):
            return None
        return Recipe(
            model=MODEL,
            style=recipe.style,
            parts=recipe.parts,
            seed=recipe.seed,
            width=recipe.width,
            height=recipe.height,
        )

    def offer(self, recipes: Sequence[Recipe]) -> Offer:
        """Free, and at once."""
        return Offer(ID, "free", model=MODEL, seconds=SECONDS, parallel=1, running=1, loose=True)

    async def refresh(self) -> None:
        """Nothing changes."""

    async def health(self) -> Health:
        """Always ready."""
        return Health("ready", "Ready.")

    async def prepare(self, count: int) -> None:
        """Nothing to prepare."""

    async def submit(self, job: Job, read: ReadPicture) -> str:
        """There is nothing to send."""
        return f"draft/{job.tag or job.id}"

    async def watch(self, job: Job) -> AsyncIterator[Progress]:
        """Drawn when it is fetched."""
        yield Progress("Being drawn")

    async def fetch(self, job: Job) -> Received:
        """Draw it."""
        return Received(await self._draw(job), 0, exact=True)

    async def cancel(self, job: Job) -> bool:
        """Nothing runs elsewhere."""
        return False

    async def find(self, job: Job) -> str | None:
        """Nothing ever left: it is simply drawn again."""
        return None

    async def release(self) -> None:
        """Nothing is kept."""

    async def aclose(self) -> None:
        """Nothing to close."""
