"""Every operator of the face detector against the plainest loops that say what it should do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitsumy_desktop.generation.faces.network import Graph, Network, Step, face_network
from kitsumy_desktop.generation.faces.operators import (
    conv2d,
    depthwise_conv2d,
    max_pool,
    pad_channels,
    relu,
)


def plain_same(size: int, kernel: int, stride: int) -> tuple[int, int]:
    """Cells of the output and padding in front, as TensorFlow defines "same"."""
    out = -(-size // stride)
    return out, max((out - 1) * stride + kernel - size, 0) // 2


def plain_conv(x: np.ndarray, w: np.ndarray, b: np.ndarray, stride: int) -> np.ndarray:
    """Convolution cell by cell; kernel cells outside the picture count nothing."""
    out_channels, rows, columns, _ = w.shape
    height, top = plain_same(x.shape[0], rows, stride)
    width, left = plain_same(x.shape[1], columns, stride)
    result = np.zeros((height, width, out_channels))
    for y in range(height):
        for z in range(width):
            for o in range(out_channels):
                total = float(b[o])
                for i in range(rows):
                    for j in range(columns):
                        py, px = y * stride - top + i, z * stride - left + j
                        if 0 <= py < x.shape[0] and 0 <= px < x.shape[1]:
                            total += float(np.dot(x[py, px].astype(float), w[o, i, j].astype(float)))
                result[y, z, o] = total
    return result


shapes = st.tuples(st.integers(1, 7), st.integers(1, 7), st.integers(1, 4), st.integers(0, 2**32 - 1))


def random_tensor(seed: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@settings(max_examples=40)
@given(shapes, st.sampled_from([1, 2, 3, 5]), st.sampled_from([1, 2]), st.integers(1, 3))
def test_convolution(shape: tuple[int, int, int, int], kernel: int, stride: int, out_channels: int) -> None:
    h, w, c, seed = shape
    x = random_tensor(seed, h, w, c)
    weights, bias = (
        random_tensor(seed + 1, out_channels, kernel, kernel, c),
        random_tensor(seed + 2, out_channels),
    )
    np.testing.assert_allclose(
        conv2d(x, weights, bias, stride), plain_conv(x, weights, bias, stride), rtol=1e-4, atol=1e-4
    )


@settings(max_examples=40)
@given(shapes, st.sampled_from([1, 3, 5]), st.sampled_from([1, 2]))
def test_depthwise_convolution(shape: tuple[int, int, int, int], kernel: int, stride: int) -> None:
    h, w, c, seed = shape
    x = random_tensor(seed, h, w, c)
    weights, bias = random_tensor(seed + 1, 1, kernel, kernel, c), random_tensor(seed + 2, c)
    got = depthwise_conv2d(x, weights, bias, stride)
    for channel in range(c):
        alone = plain_conv(
            x[:, :, channel : channel + 1],
            weights[:, :, :, channel : channel + 1],
            bias[channel : channel + 1],
            stride,
        )
        np.testing.assert_allclose(got[:, :, channel : channel + 1], alone, rtol=1e-4, atol=1e-4)


def test_pool_pad_relu() -> None:
    x = random_tensor(5, 4, 6, 2)
    pooled = max_pool(x, 2)
    assert pooled.shape == (2, 3, 2)
    assert pooled[1, 2, 1] == max(x[2, 4, 1], x[2, 5, 1], x[3, 4, 1], x[3, 5, 1])
    padded = pad_channels(x, 1, 2)
    assert padded.shape == (4, 6, 5)
    assert np.array_equal(padded[:, :, 1:3], x)
    assert not padded[:, :, [0, 3, 4]].any()
    assert np.array_equal(relu(x), np.where(x > 0, x, 0))


def test_small_graph_is_run_in_order() -> None:
    """Input 0 → 1 × 1 convolution with stored weights → plus itself → ReLU → rows → both outputs."""
    graph = Graph(
        ops=(
            Step("DEQUANTIZE", (10,), (11,), {}),
            Step("CONV_2D", (0, 11, 12), (1,), {"s": 1}),
            Step("ADD", (1, 0), (2,), {}),
            Step("RELU", (2,), (3,), {}),
            Step("RESHAPE", (3,), (4,), {}),
            Step("CONCATENATION", (4, 4), (5,), {"axis": 1}),
        ),
        source=0,
        results=(5, 4),
        shapes={"4": (1, 4, 2)},
    )
    weights = np.array([[[[0, 1]]], [[[-2, 0]]]], dtype=np.float16)
    network = Network(graph, {"10": weights, "12": np.array([0.5, 0], dtype=np.float16)})
    x = np.array([[[1, 2], [3, 4]], [[-1, 1], [0, -8]]], dtype=np.float32)
    boxes, scores = network.run(x)
    rows = [[3.5, 0], [7.5, 0], [0.5, 3], [0, 0]]
    assert boxes.tolist() == rows + rows
    assert scores.tolist() == [v for row in rows for v in row]


def test_network_answers_for_every_anchor() -> None:
    boxes, scores = face_network().run(np.zeros((256, 256, 3), np.float32))
    assert boxes.shape == (896, 16)
    assert scores.shape == (896,)
    assert boxes.dtype == scores.dtype == np.float32
    assert scores.max() < 0


def test_unknown_operator_is_a_bug() -> None:
    graph = Graph(ops=(Step("TANH", (0,), (1,), {}),), source=0, results=(1, 1), shapes={})
    with pytest.raises(KeyError, match="TANH"):
        Network(graph, {}).run(np.zeros((2, 2, 1), np.float32))
