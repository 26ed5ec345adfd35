"""What the window asks for to get pictures made. The composition root implements it; tests use stand-ins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, Protocol, TypeAlias

import msgspec

from kitsumy_desktop.comic.document import Document
from kitsumy_desktop.comic.ids import CharacterId, ComicId, PanelId, PictureHash, TakeId
from kitsumy_desktop.comic.money import Money
from kitsumy_desktop.comic.records.charge import Charge
from kitsumy_desktop.comic.records.job import Batch, BatchId, Choice, Job, JobId, Mode, ProviderId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.comic.records.panel import Art
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.recipe import Lora
from kitsumy_desktop.comic.records.take import Take
from kitsumy_desktop.editing.editor import Editor
from kitsumy_desktop.generation.events import Event
from kitsumy_desktop.generation.offer import Offer, Refusal
from kitsumy_desktop.generation.order import Quote, Share
from kitsumy_desktop.generation.provider import Health
from kitsumy_desktop.generation.setup import (
    ComfySeen,
    EndpointPlan,
    EndpointSeen,
    Finding,
    InstallPlan,
    KeyCheck,
    PodSeen,
)
from kitsumy_desktop.library.accounts import Account, Kept, Where

Heard: TypeAlias = Callable[[Event], None]
Kind: TypeAlias = Literal["generate", "vary", "image", "inpaint", "upscale"]
"""generate: what brief, cast and style say · vary: the same with another seed · image: from a picture ·
inpaint: a region anew · upscale: the same, larger."""

MOST_VARIATIONS = 8


class Wish(msgspec.Struct, frozen=True):
    """What is to be made for which panels. `picture` None: what the panel shows."""

    kind: Kind
    panels: tuple[PanelId, ...]
    model: str = ""
    """Id in the model registry; empty: chosen."""
    graph: str = ""
    """Name of one of the person's own ComfyUI graphs, which then makes the pictures; empty: the model's."""
    seed: int | None = None
    """None: the panel's own, for "vary" a fresh one."""
    count: int = 1
    """Variations of each panel, 1 to MOST_VARIATIONS, each with a seed of its own; more than one only for
    "vary"."""
    words: str = ""
    """Added to the prompt."""
    picture: PictureHash | None = None
    mask: PictureHash | None = None
    strength: float = 0.6
    factor: float = 2.0
    loras: tuple[Lora, ...] = ()
    """Left out where the model takes none, and where an own graph makes the pictures."""

    @property
    def pictures(self) -> int:
        """How many pictures that is."""
        return len(self.panels) * self.count


class Terms(msgspec.Struct, frozen=True):
    """How it is to be made."""

    choice: Choice = "auto"
    mode: Mode = "balanced"
    urgent: bool = False
    local_only: bool = False
    cap: Money | None = None


def usual_terms(liked: GenerationPreferences) -> Terms:
    """As the person usually has pictures made."""
    return Terms(liked.choice, liked.mode, local_only=liked.local_only)


class ProviderState(msgspec.Struct, frozen=True):
    """A provider as the settings and the monitor show it."""

    id: ProviderId
    name: str
    refusal: Refusal | None
    health: Health | None
    offer: Offer | None


class CalculatorRow(msgspec.Struct, frozen=True):
    """What `count` pictures cost with one service. `seconds` None: not known (list prices of others).

    kind: plan: the planner's choice in a mode · provider: one provider alone · peer: another's list price.
    `break_even` of a pod: from so many pictures on it is cheaper than every other provider that is paid.
    """

    service: str
    count: int
    cost: Money
    seconds: float | None
    note: str = ""
    kind: Literal["plan", "provider", "peer"] = "provider"
    provider: ProviderId | None = None
    break_even: int | None = None
    shares: tuple[Share, ...] = ()
    """Of a plan."""
    dated: str = ""
    """Of a list price: ISO date."""


class Generation(Protocol):
    """Pictures. Coroutines run on the window's loop and never block it; they raise KitsumyError."""

    def stale(self, document: Document) -> tuple[PanelId, ...]:
        """Panels whose picture no longer follows from brief, cast and style. Quick."""

    def too_coarse(self, document: Document) -> tuple[PanelId, ...]:
        """Panels whose picture has fewer pixels than printing asks for. Quick."""

    async def quote(self, document: Document, wish: Wish, terms: Terms) -> Quote:
        """What it would cost."""

    async def start(self, editor: Editor, wish: Wish, terms: Terms) -> BatchId:
        """Order it. Pictures are committed to `editor` as they arrive, while it is open."""

    async def adopt(self, editor: Editor) -> None:
        """A comic was opened: give it the pictures that arrived in its absence, then those still to come."""

    def leave(self, comic: ComicId) -> None:
        """The comic is being closed; what arrives waits."""

    async def cancel(self, batch: BatchId) -> None:
        """Stop a batch, at the providers as well."""

    async def retry(self, jobs: Sequence[JobId], *, pay_again: bool = False) -> None:
        """Try failed jobs again; `pay_again`: also those that may have been paid already."""

    async def dismiss(self, jobs: Sequence[JobId]) -> None:
        """The person has seen why they failed."""

    def listen(self, heard: Heard) -> Callable[[], None]:
        """`heard` is called on the window's thread with every event; the answer stops that."""

    async def jobs(self, comic: ComicId) -> tuple[Job, ...]:
        """The latest job of every panel that has one, unless it is done or was dismissed."""

    async def job(self, job: JobId) -> Job | None:
        """One job, done ones too: what a take was made from and what it cost; None: not known."""

    async def batches(self, comic: ComicId | None = None) -> tuple[Batch, ...]:
        """Batches, the latest first."""

    async def takes(self, comic: ComicId, panel: PanelId) -> tuple[Take, ...]:
        """A panel's takes, the latest first."""

    def art(self, take: Take) -> Art:
        """The take as a panel shows it."""

    async def remove_take(self, comic: ComicId, take: TakeId) -> None:
        """Put a take away; its picture stays on disk until the library is tidied."""

    async def import_reference(self, data: bytes) -> PictureHash:
        """Keep a picture file as a reference or mask. Raises InputError."""

    async def turnaround(self, editor: Editor, character: CharacterId, terms: Terms) -> BatchId:
        """Order a sheet of a character from all sides."""

    # Setting up

    def preferences(self) -> GenerationPreferences:
        """As they are."""

    async def prefer(self, preferences: GenerationPreferences) -> None:
        """Keep and use new ones. Raises LibraryError."""

    async def kept(self) -> tuple[Kept, ...]:
        """Where the keys of "runpod" and "gemini" are."""

    def keyring_name(self) -> str:
        """The operating system's keyring, empty: there is none. Known after `kept`."""

    async def check_key(self, account: Account, key: str) -> KeyCheck:
        """Try a key with read-only calls."""

    async def keep_key(self, account: Account, key: str, *, session_only: bool = False) -> Where:
        """Store a key and use it."""

    async def forget_key(self, account: Account) -> None:
        """Remove it."""

    async def diagnose(self) -> tuple[Finding, ...]:
        """Look at everything, read-only, for "Diagnose my account"."""

    async def providers(self, *, look: bool = False) -> tuple[ProviderState, ...]:
        """All providers; `look`: their health is checked now."""

    async def endpoints(self) -> tuple[EndpointSeen, ...]:
        """Serverless endpoints of the account."""

    async def plan_endpoint(self, model: str) -> EndpointPlan:
        """What "Create for me" would make."""

    async def create_endpoint(self, plan: EndpointPlan) -> EndpointSeen:
        """Make it, and use it."""

    async def raise_workers(self, endpoint: str, count: int) -> None:
        """Set workers.max again after RunPod lowered it."""

    async def delete_endpoint(self, endpoint: str) -> None:
        """Remove an endpoint that was made for us."""

    async def find_comfy(self, url: str = "") -> tuple[ComfySeen, ...]:
        """ComfyUI servers that answer."""

    async def plan_comfy(self, folder: str, model: str) -> InstallPlan:
        """What installing ComfyUI and a model would do."""

    async def install_comfy(
        self, plan: InstallPlan, progress: Callable[[str, float], None], cancelled: Callable[[], bool]
    ) -> None:
        """Do it; progress(text, share 0..1)."""

    # Money and watching

    async def charges(self, since: float, until: float | None = None) -> tuple[Charge, ...]:
        """The ledger."""

    async def recent_jobs(self, since: float) -> tuple[Job, ...]:
        """Jobs of all comics: those that are not over, and those of batches ordered since then."""

    async def measured(self) -> tuple[Measured, ...]:
        """Times of pictures, starts and boots."""

    async def calculate(self, count: int, model: str = "") -> tuple[CalculatorRow, ...]:
        """What so many pictures cost with every provider and with others' list prices."""

    async def pods(self) -> tuple[PodSeen, ...]:
        """Pods of the account."""

    async def stop_pod(self, remote: str) -> None:
        """Delete one of our pods."""
