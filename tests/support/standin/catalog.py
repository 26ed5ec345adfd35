"""GPUs, their prices and places as the stand-in's catalog tells them (prices of August 2026)."""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.money import Money, dollars


class Card(msgspec.Struct, frozen=True):
    """A GPU. Dollars: an hour of a pod (secure, community; 0: not there) and a second of a worker."""

    id: str
    name: str
    pool: str
    memory: int
    secure: float
    community: float
    worker_second: float
    speed: float
    """Pictures per time beside an A40."""

    @property
    def pod_hour(self) -> Money:
        """Secure cloud."""
        return dollars(self.secure)

    @property
    def worker_hour(self) -> Money:
        """A flex worker."""
        return round(dollars(self.worker_second * 3600))


CARDS = (
    Card("NVIDIA RTX A4000", "RTX A4000", "AMPERE_16", 16, 0.25, 0.17, 0.00016, 0.55),
    Card("NVIDIA L4", "L4", "AMPERE_24", 24, 0.43, 0.0, 0.00019, 0.6),
    Card("NVIDIA RTX A5000", "RTX A5000", "AMPERE_24", 24, 0.26, 0.16, 0.00019, 0.85),
    Card("NVIDIA GeForce RTX 3090", "RTX 3090", "AMPERE_24", 24, 0.43, 0.22, 0.00019, 0.95),
    Card("NVIDIA GeForce RTX 4090", "RTX 4090", "ADA_24", 24, 0.69, 0.34, 0.00031, 1.9),
    Card("NVIDIA GeForce RTX 5090", "RTX 5090", "ADA_32_PRO", 32, 0.99, 0.69, 0.00044, 2.6),
    Card("NVIDIA A40", "A40", "AMPERE_48", 48, 0.44, 0.0, 0.00034, 1.0),
    Card("NVIDIA RTX A6000", "RTX A6000", "AMPERE_48", 48, 0.53, 0.33, 0.00034, 1.05),
    Card("NVIDIA L40S", "L40S", "ADA_48_PRO", 48, 0.86, 0.79, 0.00053, 1.8),
    Card("NVIDIA A100 80GB PCIe", "A100 PCIe", "AMPERE_80", 80, 1.79, 1.19, 0.00076, 1.7),
    Card("NVIDIA A100-SXM4-80GB", "A100 SXM", "AMPERE_80", 80, 1.79, 1.39, 0.00076, 1.75),
    Card("NVIDIA H100 PCIe", "H100 PCIe", "ADA_80_PRO", 80, 2.89, 1.99, 0.00116, 2.6),
    Card("NVIDIA H100 80GB HBM3", "H100 SXM", "ADA_80_PRO", 80, 3.99, 2.69, 0.00116, 2.9),
    Card("NVIDIA H200", "H200", "HOPPER_141", 141, 4.59, 0.0, 0.00155, 3.1),
    Card("NVIDIA B200", "B200", "BLACKWELL_180", 180, 6.79, 0.0, 0.0024, 3.8),
)
BY_ID = {card.id: card for card in CARDS}

PLACES = (
    ("EU-RO-1", "Romania 1", "EUROPE", ("STANDARD", "HIGH_PERFORMANCE")),
    ("EU-SE-1", "Sweden 1", "EUROPE", ("STANDARD",)),
    ("US-TX-3", "US Texas 3", "NORTH_AMERICA", ("STANDARD",)),
    ("US-CA-2", "US California 2", "NORTH_AMERICA", ("STANDARD",)),
    ("AP-JP-1", "Japan 1", "ASIA", ()),
)
PLACE_IDS = tuple(place[0] for place in PLACES)


def pool_card(pools: list[str]) -> Card | None:
    """The GPU a worker gets: of the first pool that there is."""
    for pool in pools:
        for card in CARDS:
            if card.pool == pool:
                return card
    return None
