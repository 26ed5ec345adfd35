"""What several providers need: measured times, pictures made fit for sending, results looked at."""

from __future__ import annotations

import asyncio
import base64
import binascii
import io
import math
from collections.abc import Callable, Collection, Sequence
from typing import Literal, TypeAlias

import msgspec
from PIL import Image, UnidentifiedImageError

from kitsumy_desktop.comic.records.job import ProviderId
from kitsumy_desktop.comic.records.measured import Measured
from kitsumy_desktop.generation.clock import Clock
from kitsumy_desktop.generation.failures import ProviderFailure
from kitsumy_desktop.generation.offer import Refusal
from kitsumy_desktop.generation.store import Store

LONGEST_EDGE = 1536
"""Pixels a reference picture needs at most; models look at about a megapixel."""
_STEPS = ((LONGEST_EDGE, 90), (LONGEST_EDGE, 80), (1280, 80), (1024, 80), (768, 75), (512, 70))
"""Longest edge and JPEG quality, tried in order until all pictures fit."""
FEW = 3
"""Fewer measurements than this are not trusted alone."""

Kind: TypeAlias = Literal["reference", "picture", "mask"]
"""reference: what the model looks at · picture: what is edited, its size must stay · mask: lossless."""


def switched_off(
    provider: ProviderId, name: str, off: Collection[ProviderId], check_key: Callable[[], object]
) -> Refusal | None:
    """Why a provider cannot be asked at all: the person switched it off, or there is no key. `check_key`
    raises ProviderFailure when there is none that could be one."""
    if provider in off:
        return Refusal(provider, f"{name} switched off.", "Settings → Pictures", True)
    try:
        check_key()
    except ProviderFailure as failure:
        return Refusal(provider, failure.user_text, failure.hint, True)
    return None


class ToSend(msgspec.Struct, frozen=True):
    """A picture ready to be sent."""

    data: bytes
    mime: str

    @property
    def base64(self) -> str:
        """As text."""
        return base64.b64encode(self.data).decode("ascii")

    @property
    def uri(self) -> str:
        """As a data: link."""
        return f"data:{self.mime};base64,{self.base64}"


class Times(msgspec.Struct, frozen=True):
    """How long something takes here, in seconds; `fail`: share of attempts that failed."""

    seconds: float
    measured: bool
    fail: float = 0.0


class Measurements:
    """The store's measurements of one provider, read again every few seconds at most."""

    FRESH = 5.0

    def __init__(self, store: Store, clock: Clock, provider: ProviderId) -> None:
        self._store = store
        self._clock = clock
        self._provider = provider
        self._known: tuple[Measured, ...] = ()
        self._at = float("-inf")

    def times(self, what: str, model: str, gpus: Sequence[str], otherwise: float) -> Times:
        """The mean for a model on the first of these GPUs that was measured; `otherwise` without any.

        One or two measurements count together with what was expected, so that a slip does not decide.
        """
        found = [m for m in self._all() if m.what == what and m.model == model and m.count + m.failed > 0]
        for gpu in gpus:
            for seen in found:
                if seen.gpu != gpu:
                    continue
                fail = seen.failed / (seen.count + seen.failed)
                if seen.count == 0:
                    return Times(otherwise, False, fail if seen.failed >= FEW else 0.0)
                weight = min(1.0, seen.count / FEW)
                return Times(weight * seen.seconds + (1 - weight) * otherwise, True, fail)
        return Times(otherwise, False)

    def _all(self) -> tuple[Measured, ...]:
        now = self._clock.now()
        if now - self._at >= self.FRESH or now < self._at:
            self._known = tuple(m for m in self._store.measured() if m.provider == self._provider)
            self._at = now
        return self._known


async def fit_to_send(
    pictures: Sequence[tuple[bytes, Kind]], budget: int, *, keep: int = 0
) -> tuple[ToSend, ...]:
    """Pictures small enough that their base64 takes at most `budget` bytes together.

    References become JPEG of at most 1536 px; what is edited keeps its size as long as possible; masks stay
    lossless and follow its size. Files of up to `keep` bytes are sent as they are. Raises ProviderFailure
    "input" for what is no picture or cannot be made small enough.
    """
    for longest, quality in _STEPS:
        ready = await asyncio.to_thread(_all_sent, pictures, longest, quality, keep)
        if sum(len(p.data) for p in ready) * 4 // 3 + 128 * len(ready) <= budget:
            return ready
    raise ProviderFailure(
        "input", "The pictures sent along are too large.", "Use fewer or smaller reference pictures."
    )


def _all_sent(
    pictures: Sequence[tuple[bytes, Kind]], longest: int, quality: int, keep: int
) -> tuple[ToSend, ...]:
    first = (longest, quality) == _STEPS[0]
    return tuple(_sent(data, kind, longest, quality, keep if first else 0) for data, kind in pictures)


def _sent(data: bytes, kind: Kind, longest: int, quality: int, keep: int) -> ToSend:
    try:
        with Image.open(io.BytesIO(data)) as opened:
            whole = opened.format in ("PNG", "JPEG", "WEBP") and len(data) <= keep
            if whole and max(opened.size) <= longest:
                return ToSend(data, Image.MIME[opened.format or "PNG"])
            # what is edited keeps its pixels as long as it can, and its mask goes with it
            limit = longest if kind == "reference" else longest * 8 // 3
            return _drawn_smaller(opened, kind, limit, quality)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        raise ProviderFailure(
            "input", "A reference picture cannot be read.", "Replace it in the character or panel."
        ) from None


def _drawn_smaller(opened: Image.Image, kind: Kind, longest: int, quality: int) -> ToSend:
    out = io.BytesIO()
    if kind == "mask":
        mask = opened.convert("L")
        mask.thumbnail((longest, longest), Image.Resampling.BILINEAR)
        mask.save(out, "PNG", optimize=True)
        return ToSend(out.getvalue(), "image/png")
    picture = opened
    if picture.mode in ("RGBA", "LA", "P", "PA"):
        with_alpha = picture.convert("RGBA")
        picture = Image.new("RGB", with_alpha.size, "white")
        picture.paste(with_alpha, mask=with_alpha.getchannel("A"))
    picture = picture.convert("RGB")
    picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    picture.save(out, "JPEG", quality=min(95, quality + (5 if kind == "picture" else 0)))
    return ToSend(out.getvalue(), "image/jpeg")


def from_base64(text: str) -> bytes:
    """Bytes of base64 text or a data: link. Raises ProviderFailure "lost" for what is neither."""
    if text.startswith("data:"):
        text = text.partition(",")[2]
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ProviderFailure("lost", "The picture arrived broken.", detail="no base64") from None


async def looked_at(data: bytes) -> None:
    """Raise ProviderFailure for what is no whole picture ("lost") and for one of a single colour ("refused"):
    that is how safety filters answer."""
    await asyncio.to_thread(_look, data)


def _look(data: bytes) -> None:
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.format not in ("PNG", "JPEG", "WEBP"):
                raise ProviderFailure("lost", "What arrived is no picture.", detail=str(opened.format))
            opened.load()
            bands = [band.getextrema() for band in opened.convert("RGB").split()]
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise ProviderFailure("lost", "The picture arrived broken.", detail="not decoded") from None
    if all(low == high for low, high in bands):
        raise ProviderFailure(
            "refused",
            "The picture came back empty: a safety filter, as a rule.",
            "Change the words of the panel.",
            detail="one colour",
        )


def nearest_size(sizes: Sequence[tuple[int, int]], width: int, height: int) -> tuple[int, int]:
    """The size with the nearest aspect; among equals the nearest area."""

    def distance(size: tuple[int, int]) -> tuple[float, float]:
        aspect = abs(math.log(size[0] / size[1]) - math.log(width / height))
        return round(aspect, 3), abs(math.log(size[0] * size[1] / (width * height)))

    return min(sizes, key=distance)


def nearest_ratio(ratios: Sequence[str], width: int, height: int) -> str:
    """The aspect ratio ("3:2") nearest to a size."""
    return min(ratios, key=lambda r: abs(math.log(_aspect(r)) - math.log(width / height)))


def size_of_ratio(ratio: str, pixels: float, multiple: int = 16) -> tuple[int, int]:
    """A size of that aspect with about so many pixels."""
    aspect = _aspect(ratio)
    width = math.sqrt(pixels * aspect)
    return (
        max(multiple, round(width / multiple) * multiple),
        max(multiple, round(width / aspect / multiple) * multiple),
    )


def _aspect(ratio: str) -> float:
    across, _, down = ratio.partition(":")
    return float(across) / float(down)
