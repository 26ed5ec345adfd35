"""What can be made to go wrong: by chance (seeded) or at a chosen moment (script)."""

from __future__ import annotations

import random
from collections.abc import Callable
from fnmatch import fnmatchcase
from typing import Literal, TypeAlias

import msgspec

HttpFault: TypeAlias = Literal[
    "429", "429_bare", "401", "403", "500", "502", "503", "504", "524",
    "reset", "reset_after", "fail_after", "truncate", "slow", "extra_fields", "drift", "trickle",
]  # fmt: skip
"""429: with Retry-After · 429_bare: without · 500: JSON · 502…524: an edge server's HTML · reset: connection
reset, nothing was done · reset_after: done, then the connection is reset · fail_after: done, then 503 ·
truncate: the body is cut off · slow: the answer comes late · extra_fields: fields nobody has heard of ·
drift: those, fields that are missing, states with new names · trickle: the body comes in little
pieces, over `seconds`."""
JobFate: TypeAlias = Literal[
    "error_text", "error_json", "timed_out", "timed_out_retries", "redispatch", "no_output", "lost_large",
    "no_images", "progress_left", "unknown_status", "black", "refused",
]  # fmt: skip
"""What becomes of a job. lost_large: made, but the result is too large to come back · black: a picture
without content · refused: safety filter of a public endpoint."""
PodFate: TypeAlias = Literal["preempt", "vanish", "migrate", "exit_early", "error", "never_ready"]
"""preempt: SIGTERM, then SIGKILL · vanish: gone without a word · migrate: begins anew elsewhere, under a new
id and the same name · exit_early: EXITED seconds after the rent ·
error: ERROR instead of RUNNING · never_ready: RUNNING, but the proxy answers 502 for ever."""
Stuck: TypeAlias = Literal["", "throttled", "unhealthy", "initializing", "workers_max", "balance"]
"""Why the jobs of an endpoint stay IN_QUEUE."""


class Times(msgspec.Struct):
    """How long things take, in the stand-in's seconds."""

    cold_start: tuple[float, float] = (45.0, 160.0)
    flash_start: tuple[float, float] = (2.0, 6.0)
    """With FlashBoot, when a worker of the endpoint stopped in the last hour."""
    first_pull: float = 0.0
    """Added to the first start ever of an endpoint; > 1200 is what people report."""
    picture: tuple[float, float] = (7.0, 9.0)
    """On a worker with an A40; faster GPUs take less."""
    public_picture: tuple[float, float] = (1.0, 6.0)
    provisioning: tuple[float, float] = (5.0, 20.0)
    starting: tuple[float, float] = (20.0, 90.0)
    proxy_502: tuple[float, float] = (30.0, 60.0)
    """After RUNNING, until the proxy finds the pod."""
    comfy_boot: tuple[float, float] = (30.0, 90.0)
    """After the agent runs, until its ComfyUI answers."""
    delete_lag: tuple[float, float] = (0.0, 4.0)
    """A deleted pod is listed and billed so long."""
    late_exit: tuple[float, float] = (60.0, 240.0)
    """A vanished pod is still told to be RUNNING."""
    sigkill: float = 5.0
    """After SIGTERM."""
    sigkill_real: float = 0.4
    """At least so many real seconds, whatever the speed, where the agent is a process (a tenth in ours)."""
    billing_lag: float = 0.0
    """Until a charge is seen by the billing routes."""
    balance_tick: float = 300.0
    result_kept: float = 1800.0
    sync_result_kept: float = 60.0
    url_kept: float = 7 * 86400.0
    slow: float = 20.0
    """How late a "slow" answer is."""
    edge: float = 100.0
    """A request through the proxy or the edge that takes longer is answered with 524."""


class Faults(msgspec.Struct):
    """Probabilities 0..1 and switches. Everything off by default."""

    http: dict[HttpFault, float] = {}
    """Per request to RunPod's hosts."""
    proxy: dict[HttpFault, float] = {}
    """Per request through a pod's proxy."""
    jobs: dict[JobFate, float] = {}
    """Per job."""
    pods: dict[PodFate, float] = {}
    """Per pod; the moment is random as well."""
    gemini: dict[str, float] = {}
    """Per request to Gemini: names as in gemini.GeminiFault."""
    llm: dict[str, float] = {}
    """Per question to a language model, Gemini's included: names as in llm.LlmFault."""
    no_capacity: float = 0.0
    """Per request for a pod."""
    ambiguous_create: float = 0.0
    """Per request for a pod: it exists, and the answer is 503."""
    delete_fails: float = 0.0
    """Per request to delete a pod: 500, and it lives on."""
    restart_without_effect: bool = False
    stuck: dict[str, Stuck] = {}
    """Endpoint id, or "*", to the reason its jobs wait."""
    url_expires: float = 0.0
    """Per result of a public endpoint: its link answers 403 at once."""
    gpu_absent: tuple[str, ...] = ()
    """GPUs the catalog does not know."""
    gpu_none: tuple[str, ...] = ()
    """GPUs with availability NONE, and none to rent."""
    price_factor: float = 1.0
    """All prices of what is rented from now on; the catalog tells it."""
    pod_key_rest: bool = True
    """Whether a pod's own key may delete the pod through REST v2 (GraphQL it always may)."""
    graphql_gone: bool = False
    fat: bool = False
    """Pictures full of noise: several megabytes each."""
    interruptible: bool = False
    """The old price list offers interruptible GPUs below the price of others."""

    @classmethod
    def named(cls, name: str) -> Faults:
        """ "none", "some" (a little of everything) or "storm" (a lot of it)."""
        share = {"none": 0.0, "some": 0.01, "storm": 0.06}[name]
        return chances(share) if share else cls()


_HTTP: tuple[HttpFault, ...] = (
    "429", "429_bare", "500", "502", "524", "reset", "reset_after", "truncate", "fail_after", "extra_fields",
)  # fmt: skip
_PROXY: tuple[HttpFault, ...] = ("502", "reset", "reset_after", "truncate")
_JOBS: tuple[JobFate, ...] = (
    "error_text", "error_json", "timed_out", "timed_out_retries", "redispatch", "no_output", "lost_large",
    "no_images", "progress_left", "refused",
)  # fmt: skip
_GEMINI = (
    "429", "429_bare", "500", "503", "reset", "reset_after", "truncate", "prompt_blocked", "image_safety",
    "no_image", "only_words",
)  # fmt: skip
_LLM = (
    "malformed", "chatty", "wrong_language", "refusal", "filter", "truncate", "empty", "think", "429",
    "429_bare", "500", "502", "524", "reset", "dropped", "error_in_stream", "no_usage",
)  # fmt: skip
_PODS: tuple[PodFate, ...] = ("preempt", "vanish", "exit_early", "error", "never_ready")


def chances(share: float) -> Faults:
    """A bit of everything that may happen, each with probability `share` (pods: five times that)."""
    return Faults(
        http=dict.fromkeys(_HTTP, share),
        proxy=dict.fromkeys(_PROXY, share / 2),
        jobs=dict.fromkeys(_JOBS, share),
        gemini=dict.fromkeys(_GEMINI, share),
        llm=dict.fromkeys(_LLM, share),
        pods=dict.fromkeys(_PODS, min(0.15, share * 5)),
        no_capacity=share * 5,
        ambiguous_create=share * 5,
        delete_fails=share * 5,
        url_expires=share / 2,
    )


class Step(msgspec.Struct, frozen=True):
    """One thing that will happen to requests: `on` is "METHOD /path" with shell wildcards, such as
    "POST /run", "GET /status", "POST /v2/pods", "DELETE /v2/pods/{id}", "proxy POST /prompt", "GET /files".
    """

    on: str
    do: HttpFault
    times: int = 1
    after: int = 0
    """Leave so many matching requests alone first."""
    where: str = ""
    """Only this endpoint or pod."""
    retry_after: int | None = 3
    seconds: float = 0.0
    text: str = ""
    """The answer's words instead of the usual ones."""


class JobStep(msgspec.Struct, frozen=True):
    """What becomes of jobs: the `nth` job of all (from 1), or those whose input contains `match`."""

    fate: JobFate
    nth: int | None = None
    match: str = ""
    times: int = 1
    text: str = ""


class PodStep(msgspec.Struct, frozen=True):
    """What becomes of the `nth` pod (from 1; 0: of any): when it begins its picture number `at_picture`, or
    `seconds` after it is RUNNING."""

    fate: PodFate
    nth: int = 0
    at_picture: int = 0
    seconds: float = 0.0
    times: int = 1


class CreateStep(msgspec.Struct, frozen=True):
    """What becomes of requests for a pod."""

    do: Literal["no_capacity", "ambiguous", "402", "403"]
    times: int = 1
    wording: int = 0
    """0, 1 or 2: which of RunPod's sentences says that there is no capacity."""


AnyStep: TypeAlias = Step | JobStep | PodStep | CreateStep


class Script:
    """Steps that are still to come. Used from the server's loop; `add` from any thread."""

    def __init__(self) -> None:
        self._left: list[list[AnyStep | int]] = []

    def add(self, *steps: AnyStep) -> None:
        """Queue steps."""
        self._left.extend([s, s.times] for s in steps)

    def clear(self) -> None:
        """Forget all steps."""
        self._left.clear()

    @property
    def left(self) -> list[AnyStep]:
        """Steps that have not happened (all times)."""
        return [row[0] for row in self._left if not isinstance(row[0], int)]

    def request(self, op: str, where: str) -> Step | None:
        """The step for this request, used up."""
        for row in list(self._left):
            step = row[0]
            if not isinstance(step, Step) or not fnmatchcase(op, step.on):
                continue
            if step.where and step.where != where:
                continue
            if step.after:
                row[0] = msgspec.structs.replace(step, after=step.after - 1)
                continue
            return self._use(row, step)
        return None

    def job(self, number: int, text: str) -> JobStep | None:
        """The step for the job of that number and input."""
        return self._first(JobStep, lambda s: s.nth == number or (s.nth is None and s.match in text))

    def pod(self, number: int, picture: int | None) -> PodStep | None:
        """The step for a pod: at a picture, or (None) for the pod as such."""
        return self._first(PodStep, lambda s: s.nth in (0, number) and s.at_picture == (picture or 0))

    def create(self) -> CreateStep | None:
        """The step for a request for a pod."""
        return self._first(CreateStep, lambda s: True)

    def _first(self, kind: type, fits: Callable[..., bool]):  # type: ignore[no-untyped-def]
        for row in list(self._left):
            if isinstance(row[0], kind) and fits(row[0]):
                return self._use(row, row[0])
        return None

    def _use(self, row, step):  # type: ignore[no-untyped-def]
        row[1] -= 1
        if row[1] <= 0:
            self._left.remove(row)
        return step


def drawn(rng: random.Random, table: dict[str, float]) -> str | None:
    """One of the table's faults by chance, or None."""
    if not table:
        return None
    at = rng.random()
    for name, chance in table.items():
        at -= chance
        if at < 0:
            return name
    return None
