"""The detector's network: operators in order from a graph file, weights from an archive beside it."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

import msgspec
import numpy as np

from kitsumy_desktop import assets
from kitsumy_desktop.generation.faces.operators import (
    Tensor,
    conv2d,
    depthwise_conv2d,
    max_pool,
    pad_channels,
    relu,
)

MODEL = ("models", "blazeface-back")
SIDE = 256
"""Pixels of the square the network looks at."""

Values: TypeAlias = dict[int, Tensor]


class Step(msgspec.Struct, frozen=True, array_like=True):
    """One operator: its name, the numbers of the tensors it takes and gives, and its settings."""

    name: str
    takes: tuple[int, ...]
    gives: tuple[int, ...]
    settings: dict[str, int]


class Graph(msgspec.Struct, frozen=True):
    """The operators in order, the input's and the outputs' tensor numbers (boxes, scores), tensor shapes."""

    ops: tuple[Step, ...]
    source: int = msgspec.field(name="IN")
    results: tuple[int, int] = msgspec.field(name="OUT")
    shapes: dict[str, tuple[int, ...]] = msgspec.field(name="SH")


class Network:
    """Runs a graph. Weights are widened to float32 once."""

    def __init__(self, graph: Graph, weights: Mapping[str, Any]) -> None:
        self._graph = graph
        self._constants: Values = {int(k): np.asarray(v, dtype=np.float32) for k, v in weights.items()}
        self._steps: list[Step] = []
        for step in graph.ops:
            if step.name == "DEQUANTIZE":
                self._constants[step.gives[0]] = self._constants[step.takes[0]]
            else:
                self._steps.append(step)

    def run(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """(boxes and key points per anchor, score per anchor) for a SIDE × SIDE × 3 image in −1…1."""
        values = dict(self._constants)
        values[self._graph.source] = image
        for step in self._steps:
            values[step.gives[0]] = OPERATORS[step.name](step, values, self._graph.shapes)
        boxes, scores = (values[i] for i in self._graph.results)
        return boxes.reshape(-1, boxes.shape[-1]), scores.reshape(-1)


Shapes: TypeAlias = Mapping[str, tuple[int, ...]]
Operator: TypeAlias = Callable[[Step, Values, Shapes], Tensor]


def _conv(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    x, weights, bias = (values[i] for i in step.takes)
    return conv2d(x, weights, bias, step.settings["s"])


def _depthwise(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    x, weights, bias = (values[i] for i in step.takes)
    return depthwise_conv2d(x, weights, bias, step.settings["s"])


def _add(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    return values[step.takes[0]] + values[step.takes[1]]


def _relu(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    return relu(values[step.takes[0]])


def _max_pool(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    return max_pool(values[step.takes[0]], step.settings["k"])


def _pad(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    before, after = values[step.takes[1]][-1]
    return pad_channels(values[step.takes[0]], int(before), int(after))


def _reshape(step: Step, values: Values, shapes: Shapes) -> Tensor:
    return values[step.takes[0]].reshape(shapes[str(step.gives[0])][1:])


def _concatenate(step: Step, values: Values, _shapes: Shapes) -> Tensor:
    return np.concatenate([values[i] for i in step.takes], axis=step.settings["axis"] - 1)


OPERATORS: dict[str, Operator] = {
    "CONV_2D": _conv,
    "DEPTHWISE_CONV_2D": _depthwise,
    "ADD": _add,
    "RELU": _relu,
    "MAX_POOL_2D": _max_pool,
    "PAD": _pad,
    "RESHAPE": _reshape,
    "CONCATENATION": _concatenate,
}


@cache
def face_network() -> Network:
    """The shipped detector, loaded once."""
    graph = msgspec.json.decode(assets.read_bytes(*MODEL, "graph.json"), type=Graph)
    with np.load(io.BytesIO(assets.read_bytes(*MODEL, "blazeface_back_fp16.npz"))) as archive:
        return Network(graph, {name: archive[name] for name in archive.files})
