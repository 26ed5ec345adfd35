"""The few network operators the face detector needs, on float32 arrays of one image: height, width, channels.

Padding "same" follows TensorFlow: the output has ceil(size / stride) cells and the odd padding cell lies
after, not before.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Tensor: TypeAlias = npt.NDArray[np.float32]


def conv2d(x: Tensor, weights: Tensor, bias: Tensor, stride: int) -> Tensor:
    """Convolution with padding "same"; `weights`: output channels, rows, columns, input channels."""
    out, rows, columns, channels = weights.shape
    if rows == columns == stride == 1:
        flat = x.reshape(-1, channels) @ weights.reshape(out, channels).T
        return (flat + bias).reshape(x.shape[0], x.shape[1], out)
    windows = np.lib.stride_tricks.sliding_window_view(
        _same(x, rows, columns, stride), (rows, columns), (0, 1)
    )
    windows = windows[::stride, ::stride]
    height, width = windows.shape[:2]
    patches = windows.reshape(height * width, channels * rows * columns)
    kernel = weights.transpose(3, 1, 2, 0).reshape(channels * rows * columns, out)
    return (patches @ kernel + bias).reshape(height, width, out)


def depthwise_conv2d(x: Tensor, weights: Tensor, bias: Tensor, stride: int) -> Tensor:
    """Each channel convolved with its own kernel, padding "same"; `weights`: 1, rows, columns, channels."""
    _, rows, columns, channels = weights.shape
    padded = _same(x, rows, columns, stride)
    height, width = -(-x.shape[0] // stride), -(-x.shape[1] // stride)
    if stride > 1:
        return _strided_depthwise(padded, weights, bias, stride, height, width)
    # Rows of width × channels as one run keep numpy's inner loop long.
    flat = padded.reshape(padded.shape[0], -1)
    run = width * channels
    total = np.tile(bias, width)[None, :].repeat(height, axis=0)
    product = np.empty_like(total)
    for i in range(rows):
        for j in range(columns):
            tap = np.tile(weights[0, i, j], width)
            np.multiply(flat[i : i + height, j * channels : j * channels + run], tap, out=product)
            total += product
    return total.reshape(height, width, channels)


def _strided_depthwise(
    padded: Tensor, weights: Tensor, bias: Tensor, stride: int, height: int, width: int
) -> Tensor:
    _, rows, columns, channels = weights.shape
    total = np.empty((height, width, channels), np.float32)
    total[:] = bias
    for i in range(rows):
        for j in range(columns):
            part = padded[i : i + stride * height : stride, j : j + stride * width : stride]
            total += part * weights[0, i, j]
    return total


def max_pool(x: Tensor, size: int) -> Tensor:
    """The largest value of each `size` × `size` tile. Height and width must be multiples of `size`."""
    height, width, channels = x.shape
    tiles = x.reshape(height // size, size, width // size, size, channels)
    largest: Tensor = tiles.max(axis=(1, 3))
    return largest


def pad_channels(x: Tensor, before: int, after: int) -> Tensor:
    """Zero channels added in front and behind."""
    return np.pad(x, ((0, 0), (0, 0), (before, after)))


def relu(x: Tensor) -> Tensor:
    """Negative values to zero."""
    positive: Tensor = np.maximum(x, np.float32(0))
    return positive


def _same(x: Tensor, rows: int, columns: int, stride: int) -> Tensor:
    pads = []
    for size, kernel in ((x.shape[0], rows), (x.shape[1], columns)):
        total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
        pads.append((total // 2, total - total // 2))
    return np.pad(x, (pads[0], pads[1], (0, 0)))
