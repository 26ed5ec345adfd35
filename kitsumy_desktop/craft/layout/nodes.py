"""Finding and replacing nodes of a layout tree.

A path names a node by the indices of the parts that lead to it from the root; () is the root.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

import msgspec

from kitsumy_desktop.comic.ids import PanelId
from kitsumy_desktop.comic.records.layout import Axis, Cut, LayoutNode, Leaf, Split

TreePath: TypeAlias = tuple[int, ...]


def node_at(node: LayoutNode, path: TreePath) -> LayoutNode:
    """The node at `path`. Raises KeyError where there is none."""
    for index in path:
        if isinstance(node, Leaf) or index >= len(node.parts):
            raise KeyError(f"no part {path}")
        node = node.parts[index]
    return node


def split_at(node: LayoutNode, path: TreePath) -> Split:
    """The split at `path`. Raises KeyError where there is none."""
    found = node_at(node, path)
    if isinstance(found, Leaf):
        raise KeyError(f"no split at {path}")
    return found


def with_node(node: LayoutNode, path: TreePath, new: LayoutNode) -> LayoutNode:
    """The tree with the node at `path` replaced."""
    if not path:
        return new
    split = split_at(node, ())
    parts = list(split.parts)
    parts[path[0]] = with_node(parts[path[0]], path[1:], new)
    return msgspec.structs.replace(split, parts=tuple(parts))


def path_of(node: LayoutNode, panel: PanelId) -> TreePath:
    """Where the panel's leaf is. Raises KeyError where there is none."""
    found = _find(node, panel)
    if found is None:
        raise KeyError(f"no leaf {panel}")
    return found


def relabelled(node: LayoutNode, names: Mapping[PanelId, PanelId]) -> LayoutNode:
    """The same division with other panels in it; those `names` does not know stay."""
    if isinstance(node, Leaf):
        return Leaf(names.get(node.panel, node.panel))
    return msgspec.structs.replace(node, parts=tuple(relabelled(part, names) for part in node.parts))


def map_cuts(node: LayoutNode, change: Callable[[Cut, Axis], Cut]) -> LayoutNode:
    """The tree with every cut passed through `change`."""
    if isinstance(node, Leaf):
        return node
    return Split(
        node.axis,
        tuple(map_cuts(part, change) for part in node.parts),
        tuple(change(cut, node.axis) for cut in node.cuts),
    )


def _find(node: LayoutNode, panel: PanelId) -> TreePath | None:
    if isinstance(node, Leaf):
        return () if node.panel == panel else None
    for index, part in enumerate(node.parts):
        below = _find(part, panel)
        if below is not None:
            return (index, *below)
    return None
