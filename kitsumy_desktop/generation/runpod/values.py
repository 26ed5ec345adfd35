"""What RunPod answers, as far as we use it. Fields may be missing, new or null: none of that is an error."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from kitsumy_desktop.generation.runpod.errors import not_understood

T = TypeVar("T")
MARKS = ("KITSUMY_MODEL", "KITSUMY_VERSION")
"""Environment variables by which an endpoint of ours is known again."""
VLLM_MARKS = ("MODEL_NAME", "OPENAI_SERVED_MODEL_NAME_OVERRIDE", "MAX_MODEL_LEN")
"""Those of RunPod's vLLM worker that tell which language model it serves, and how much it can read."""


class _Seen(msgspec.Struct, frozen=True, rename="camel"):
    """Names as RunPod writes them; fields we do not know are passed over."""


class PodGpu(_Seen, frozen=True):
    """A pod's GPU."""

    id: str = ""
    count: int = 1


class PodRuntime(_Seen, frozen=True):
    """A running pod's doings. `uptime` in seconds."""

    uptime: float = 0.0


class Pod(_Seen, frozen=True):
    """A pod. `cost` in dollars per hour; `status`: PROVISIONING, STARTING, RUNNING, EXITED, ERROR,
    TERMINATED, or something new."""

    id: str
    name: str = ""
    status: str = ""
    actions: tuple[str, ...] = ()
    cost: float = 0.0
    image: str = ""
    cloud: str = ""
    data_center_id: str = ""
    cuda_version: str = ""
    gpu: PodGpu = PodGpu()
    runtime: PodRuntime | None = None
    locked: bool = False
    created_at: str = ""
    started_at: str = ""


class EndpointGpu(_Seen, frozen=True):
    """Where an endpoint's workers may run."""

    pools: tuple[str, ...] = ()
    excluded_types: tuple[str, ...] = ()
    count: int = 1


class EndpointWorkers(_Seen, frozen=True):
    """How many workers there may be. `idle_timeout` in seconds."""

    min: int = 0
    max: int = 0
    idle_timeout: int = 5


class Endpoint(_Seen, frozen=True):
    """A serverless endpoint. Of its environment only marks are kept: other values may be secret."""

    id: str
    name: str = ""
    type: str = ""
    image: str = ""
    gpu: EndpointGpu = EndpointGpu()
    workers: EndpointWorkers = EndpointWorkers()
    timeout: int = 0
    flashboot: str = ""
    network_volumes: tuple[str, ...] = ()
    data_center_ids: tuple[str, ...] = ()
    marks: dict[str, str] = {}
    """MARKS and VLLM_MARKS, where they are set."""
    created_at: str = ""


class Worker(_Seen, frozen=True):
    """A worker of an endpoint. `status`: RUNNING, IDLE, INITIALIZING, THROTTLED, UNHEALTHY, or new."""

    id: str
    status: str = ""
    gpu_type_id: str = ""
    uptime_seconds: float = 0.0
    is_stale: bool = False


class Workers(_Seen, frozen=True):
    """An endpoint's workers as they are now."""

    workers: tuple[Worker, ...] = ()

    def count(self, status: str) -> int:
        """How many have that status."""
        return sum(1 for w in self.workers if w.status == status)


class GpuPrices(_Seen, frozen=True):
    """Dollars per hour; 0: none."""

    secure: float = 0.0
    community: float = 0.0
    serverless: float = 0.0


class GpuStock(_Seen, frozen=True):
    """How much of a GPU a data center has: NONE, LOW, MEDIUM, HIGH."""

    id: str = ""
    availability: str = ""


class GpuType(_Seen, frozen=True):
    """A GPU of the catalog. `availability` empty: not told."""

    id: str
    name: str = ""
    pool: str = ""
    manufacturer: str = ""
    memory: int = 0
    secure: bool = True
    community: bool = False
    price: GpuPrices = GpuPrices()
    availability: str = ""
    data_centers: tuple[GpuStock, ...] = ()


class DataCenter(_Seen, frozen=True):
    """A place where machines stand."""

    id: str
    name: str = ""
    region: str = ""
    network_volume_types: tuple[str, ...] = ()
    gpu_availability: tuple[GpuStock, ...] = ()


class Volume(_Seen, frozen=True):
    """A network volume; `size` in GB."""

    id: str
    name: str = ""
    size: int = 0
    data_center: str = ""


class BillingRecord(_Seen, frozen=True):
    """What was charged in a stretch of time, in dollars. One of the ids is set where the call has one."""

    start_time: str = ""
    end_time: str = ""
    total_amount: float = 0.0
    gpu_amount: float = 0.0
    disk_amount: float = 0.0
    serverless_id: str = ""
    pod_id: str = ""


class JobStatus(_Seen, frozen=True):
    """A job. Times in milliseconds; `output` is progress while it runs and the result when it is done."""

    id: str = ""
    status: str = ""
    delay_time: float = 0.0
    execution_time: float = 0.0
    worker_id: str = ""
    output: Any = None
    error: Any = None
    retries: int = 0

    @property
    def over(self) -> bool:
        """Whether it will not change any more. A state we do not know is none of these."""
        return self.status in ("COMPLETED", "FAILED", "CANCELLED", "TIMED_OUT")


class HealthJobs(_Seen, frozen=True):
    """Jobs of an endpoint by state."""

    completed: int = 0
    failed: int = 0
    in_progress: int = 0
    in_queue: int = 0
    retried: int = 0


class HealthWorkers(_Seen, frozen=True):
    """Workers of an endpoint by state."""

    idle: int = 0
    initializing: int = 0
    ready: int = 0
    running: int = 0
    throttled: int = 0
    unhealthy: int = 0

    @property
    def warm(self) -> int:
        """Workers that can begin at once or are at work."""
        return max(self.ready, self.idle + self.running)


class JobsHealth(_Seen, frozen=True):
    """An endpoint's queue and workers."""

    jobs: HealthJobs = HealthJobs()
    workers: HealthWorkers = HealthWorkers()


def understood(value: Any, kind: type[T], doing: str, *, posted: bool = False) -> T:
    """RunPod's JSON as one of the values above. Raises ProviderFailure "server" when an id is missing or a
    field is of another kind than it was."""
    try:
        return msgspec.convert(_plain(value), kind, strict=False)
    except msgspec.ValidationError as error:
        raise not_understood(doing, posted=posted, detail=str(error)) from None


def each_understood(value: Any, name: str, kind: type[T], doing: str) -> tuple[T, ...]:
    """The list under `name`, without members that cannot be read: one odd pod must not hide the others."""
    items = value.get(name) if isinstance(value, dict) else value
    if not isinstance(items, list):
        raise not_understood(doing, posted=False, detail=f"no list {name!r}")
    read: list[T] = []
    for item in items:
        try:
            read.append(msgspec.convert(_plain(item), kind, strict=False))
        except msgspec.ValidationError:
            continue
    if items and not read:
        raise not_understood(doing, posted=False, detail=f"no member of {name!r} was understood")
    return tuple(read)


_AS_IT_IS = ("output", "error", "env")


def _plain(value: Any) -> Any:
    """Without nulls, so that defaults hold; of an environment only marks."""
    if isinstance(value, dict):
        kept = {k: _plain(v) for k, v in value.items() if v is not None and k not in _AS_IT_IS}
        kept.update({k: value[k] for k in ("output", "error") if k in value})
        if isinstance(value.get("env"), dict):
            kept["marks"] = {k: str(v) for k, v in value["env"].items() if k in MARKS + VLLM_MARKS}
        return kept
    if isinstance(value, list):
        return [_plain(v) for v in value if v is not None]
    return value
