"""Graph templates (resources/graphs/*.json): nodes by title, and the parts that are put between them.

A template names its nodes by title, so nothing depends on numbers. `slots` says which inputs ("title/input")
take a value of ours; `ports` names links that a part may hook into: inside a part "$model" is the link that
the port "model" has at that moment, and `replace` makes everything that used the port use the part instead.
So a LoRA, a reference picture or a mask is data, the same for every family that has the port.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias

import msgspec

from kitsumy_desktop import assets

Value: TypeAlias = str | int | float | bool
Link: TypeAlias = tuple[str, int]
"""Title of a node and number of its output."""
Graph: TypeAlias = dict[str, Any]
"""ComfyUI's API format: id → {"class_type", "inputs", "_meta"}."""


class Node(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A node; inputs are values, links ["title", output] or, in a part, "$port"."""

    class_type: str
    inputs: dict[str, Any]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is put into a template. "{n}" in titles is its number, where there are several.

    `feeds`: inputs of nodes that are there already, and what is linked to them.
    """

    nodes: dict[str, Node]
    slots: dict[str, tuple[str, ...]] = {}
    replace: dict[str, Link] = {}
    feeds: dict[str, Link] = {}


class Template(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A whole graph. `parts`: what "lora", "reference", "image" and "inpaint" mean here."""

    nodes: dict[str, Node]
    slots: dict[str, tuple[str, ...]]
    ports: dict[str, Link]
    parts: dict[str, tuple[str, ...]]


@cache
def template(name: str) -> Template:
    """The shipped template of that name."""
    return msgspec.json.decode(assets.read_bytes("graphs", f"{name}.json"), type=Template)


@cache
def part(name: str, number: int) -> Part:
    """The shipped part of that name with its number filled in."""
    text = assets.read_bytes("graphs", "parts", f"{name}.json").decode("utf-8")
    return msgspec.json.decode(text.replace("{n}", str(number)), type=Part)


class Assembly:
    """A graph being put together from a template."""

    def __init__(self, source: Template) -> None:
        self._source = source
        self._nodes: dict[str, tuple[str, dict[str, Any]]] = {}
        self._slots: dict[str, list[str]] = {name: list(where) for name, where in source.slots.items()}
        self._ports = dict(source.ports)
        self._take(source.nodes)

    def knows(self, role: str) -> bool:
        """Whether the template has parts for that role."""
        return role in self._source.parts

    def put(self, role: str, number: int = 1, values: Mapping[str, Value] | None = None) -> None:
        """Put a role's parts in. `values` go to slots of the parts; their other slots join the graph's."""
        for name in self._source.parts.get(role, ()):
            self._put(part(name, number), values or {})

    def fill(self, values: Mapping[str, Value]) -> None:
        """Set slots; a value without a slot is left out."""
        for name, value in values.items():
            self._set(self._slots.get(name, ()), value)

    def fill_each(self, name: str, values: Iterable[Value]) -> None:
        """Set the places of one slot to one value each, in order."""
        for where, value in zip(self._slots.get(name, ()), values, strict=False):
            self._set((where,), value)

    def graph(self) -> Graph:
        """ComfyUI's API format."""
        ids = {title: str(number) for number, title in enumerate(self._nodes, start=1)}
        return {
            ids[title]: {
                "class_type": class_type,
                "inputs": {
                    name: [ids[value[0]], value[1]] if isinstance(value, tuple) else copy.copy(value)
                    for name, value in inputs.items()
                },
                "_meta": {"title": title},
            }
            for title, (class_type, inputs) in self._nodes.items()
        }

    def _put(self, piece: Part, values: Mapping[str, Value]) -> None:
        there = tuple(self._nodes)
        before = dict(self._ports)
        self._take(piece.nodes)
        for port, link in piece.replace.items():
            self._redirect(there, before[port], link)
            self._ports[port] = link
        for where, link in piece.feeds.items():
            self._set((where,), link)
        for name, places in piece.slots.items():
            if name in values:
                self._set(places, values[name])
            else:
                self._slots.setdefault(name, []).extend(places)

    def _take(self, nodes: Mapping[str, Node]) -> None:
        for title, node in nodes.items():
            self._nodes[title] = (
                node.class_type,
                {name: self._resolved(value) for name, value in node.inputs.items()},
            )

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, list):
            return (value[0], value[1])
        if isinstance(value, str) and value.startswith("$"):
            return self._ports[value[1:]]
        return value

    def _redirect(self, titles: Iterable[str], old: Link, new: Link) -> None:
        for title in titles:
            inputs = self._nodes[title][1]
            for name, value in inputs.items():
                if value == old:
                    inputs[name] = new

    def _set(self, places: Iterable[str], value: Any) -> None:
        for where in places:
            title, _, name = where.rpartition("/")
            self._nodes[title][1][name] = value
