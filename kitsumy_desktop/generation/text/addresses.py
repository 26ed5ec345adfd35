"""Addresses of language models as the person writes them: which are of this computer and its network."""

from __future__ import annotations

import ipaddress
from collections.abc import Collection, Iterable
from urllib.parse import urlsplit

from kitsumy_desktop.comic.errors import InputError
from kitsumy_desktop.comic.records.preferences import GenerationPreferences
from kitsumy_desktop.comic.records.text import TextProviderId
from kitsumy_desktop.generation.offer import Refusal

_NEAR = (".local", ".lan", ".home", ".internal", ".home.arpa", ".localdomain")


def clean_base(text: str) -> str:
    """What a person typed, made a base address: "192.168.1.5:11434" → "http://192.168.1.5:11434/v1". A path
    that is there stays. Raises InputError for what is none, or holds a password."""
    text = text.strip()
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not set(" \t\n") & set(url)
        _ = parts.port
    except ValueError:
        good = False
    if not text or not good or parts.query or parts.fragment:
        raise InputError(f"“{text}” is no address.", "Write something like http://192.168.1.5:11434/v1.")
    if parts.username or parts.password:
        raise InputError("An address must hold no password.", "Paste the key into its own field.")
    path = parts.path.rstrip("/").removesuffix("/chat/completions").removesuffix("/models")
    host = parts.netloc
    if parts.hostname == "localhost":
        # on some systems it is tried as IPv6 first, where these servers do not listen
        host = f"127.0.0.1:{parts.port}" if parts.port else "127.0.0.1"
    return f"{parts.scheme}://{host}{path or '/v1'}"


def cleaned(addresses: Iterable[str], *, near: bool) -> tuple[str, ...]:
    """Base addresses of what the person added: those of this network, or those away from it. What is no
    address is passed over: the settings refuse it, an edited file may hold it all the same."""
    found: dict[str, None] = {}
    for text in addresses:
        try:
            base = clean_base(text)
        except InputError:
            continue
        if is_near(base) == near:
            found[base] = None
    return tuple(found)


def is_near(base: str) -> bool:
    """Whether an address is of this computer or its network, so that no word leaves it."""
    host = (urlsplit(base).hostname or "").lower()
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return bool(host) and ("." not in host or host.endswith(_NEAR))
    return address.is_loopback or address.is_private or address.is_link_local


def is_open(base: str) -> bool:
    """Whether everybody on the way could read a key sent there."""
    return urlsplit(base).scheme != "https" and not is_near(base)


def shown(base: str) -> str:
    """The address without what is the same for all: "192.168.1.5:11434"."""
    parts = urlsplit(base)
    return parts.netloc + parts.path.rstrip("/").removesuffix("/v1")


def switched_off(
    provider: TextProviderId, name: str, off: Collection[TextProviderId], prefs: GenerationPreferences
) -> Refusal | None:
    """Why a provider away from here may not be asked: the person switched it off, or wants to stay local."""
    if provider in off:
        return Refusal(provider, f"{name} switched off.", "Switch it on in Settings → Writer.", True)
    if prefs.local_only and provider != "local-text":
        return Refusal(
            provider,
            "Only this computer and its network may be used.",
            "You chose that in Settings → Pictures.",
            True,
        )
    return None
