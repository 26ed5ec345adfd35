"""Which panels of one text are which of another: unchanged ones first, then by likeness, moves last."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from difflib import SequenceMatcher
from functools import cached_property

ALIKE = 0.34
"""Share of common words from which a panel between the same neighbours is the same one, changed."""
ALIKE_ELSEWHERE = 0.5
"""The same for a panel that stands elsewhere now."""
HARDLY_ALIKE = 0.15
"""Enough where the place in the page tells as well."""
COMMON_SHARE = 0.25
MANY = 60
"""In a gap of more panels than this, words that stand in a quarter of them tell nothing."""
_WORD = re.compile(r"[^\W_]+")
_STEM = 6


class Words:
    """A panel for matching. `key` is equal where nothing changed; None for one without any words."""

    def __init__(self, key: Hashable, text: str | Callable[[], str], shape: Hashable = ()) -> None:
        """`text` may be told by a call: most panels are known by their key alone."""
        self.key, self._text, self.shape = key, text, shape

    @cached_property
    def bag(self) -> Counter[str]:
        """Its words, by their first letters, so that case endings do not matter."""
        return Counter(word[:_STEM] for word in _WORD.findall(self._told().lower()))

    def _told(self) -> str:
        return self._text if isinstance(self._text, str) else self._text()

    @cached_property
    def size(self) -> int:
        """How many words."""
        return sum(self.bag.values())


def likeness(a: Words, b: Words) -> float:
    """Share of words in common, 0..1."""
    if not a.size or not b.size:
        return 0.0
    return 2 * sum((a.bag & b.bag).values()) / (a.size + b.size)


def align(old: Sequence[Words], new: Sequence[Words]) -> dict[int, int]:
    """Index of the old panel for every new one that was there before; each old one at most once."""
    pairs = _unchanged(old, new)
    backbone = dict(pairs)
    _elsewhere_unchanged(old, new, pairs)
    for a, b in _gaps(old, new, backbone, pairs):
        pairs.update(_alike_in_order(old, new, a, b))
    _elsewhere_alike(old, new, pairs)
    for a, b in _gaps(old, new, pairs, pairs):
        pairs.update(_by_place(old, new, a, b))
    return pairs


def moved(pairs: dict[int, int]) -> frozenset[int]:
    """New indices whose panel stands in another order than before: all but a longest rising run."""
    order = sorted(pairs)
    tails: list[int] = []
    places: list[int] = []
    for n in order:
        at = bisect_left(tails, pairs[n])
        tails[at : at + 1] = [pairs[n]]
        places.append(at)
    kept: set[int] = set()
    want = len(tails) - 1
    for n, at in zip(reversed(order), reversed(places), strict=True):
        if at == want:
            kept.add(n)
            want -= 1
    return frozenset(n for n in order if n not in kept)


def _unchanged(old: Sequence[Words], new: Sequence[Words]) -> dict[int, int]:
    start = 0
    while start < min(len(old), len(new)) and old[start].key == new[start].key:
        start += 1
    end = 0
    most = min(len(old), len(new)) - start
    while end < most and old[-1 - end].key == new[-1 - end].key:
        end += 1
    pairs = {i: i for i in range(start)}
    pairs.update({len(new) - 1 - i: len(old) - 1 - i for i in range(end)})
    before = [w.key for w in old[start : len(old) - end]]
    after = [w.key for w in new[start : len(new) - end]]
    if before and after:
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        for a, b, size in matcher.get_matching_blocks():
            pairs.update({start + b + i: start + a + i for i in range(size)})
    return pairs


def _elsewhere_unchanged(old: Sequence[Words], new: Sequence[Words], pairs: dict[int, int]) -> None:
    taken = set(pairs.values())
    left: dict[Hashable, list[int]] = defaultdict(list)
    for o, words in enumerate(old):
        if o not in taken and words.size:
            left[words.key].append(o)
    for n, words in enumerate(new):
        if n not in pairs and left.get(words.key):
            pairs[n] = left[words.key].pop(0)


def _gaps(
    old: Sequence[Words], new: Sequence[Words], backbone: dict[int, int], pairs: dict[int, int]
) -> list[tuple[list[int], list[int]]]:
    """What is left of both texts between neighbours in `backbone` that keep their order."""
    out = moved(backbone)
    fixed = [(backbone[n], n) for n in sorted(backbone) if n not in out]
    taken = set(pairs.values())
    gaps = []
    last = (-1, -1)
    for here in (*fixed, (len(old), len(new))):
        a = [o for o in range(last[0] + 1, here[0]) if o not in taken]
        b = [n for n in range(last[1] + 1, here[1]) if n not in pairs]
        if a and b:
            gaps.append((a, b))
        last = here
    return gaps


def _likenesses(
    old: Sequence[Words], new: Sequence[Words], a: Sequence[int], b: Sequence[int], least: float
) -> dict[tuple[int, int], float]:
    """Likeness by (old, new) where it is at least `least`, found through the words they share."""
    holders: dict[str, list[int]] = defaultdict(list)
    for o in a:
        for word in old[o].bag:
            holders[word].append(o)
    most = max(MANY, COMMON_SHARE * len(a))
    found: dict[tuple[int, int], float] = {}
    for n in b:
        near = {o for word in new[n].bag if len(holders[word]) <= most for o in holders[word]}
        for o in near:
            value = likeness(old[o], new[n])
            if value >= least:
                found[o, n] = value
    return found


def _alike_in_order(old: Sequence[Words], new: Sequence[Words], a: list[int], b: list[int]) -> dict[int, int]:
    """The pairs in rising order whose likenesses sum up to the most."""
    found = _likenesses(old, new, a, b, ALIKE)
    if not found:
        return {}
    best = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, o in enumerate(a):
        row, above = best[i + 1], best[i]
        for j, n in enumerate(b):
            value = found.get((o, n))
            row[j + 1] = max(above[j + 1], row[j], above[j] + value if value else 0.0)
    pairs: dict[int, int] = {}
    i, j = len(a), len(b)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs[b[j]] = a[i]
    return pairs


def _elsewhere_alike(old: Sequence[Words], new: Sequence[Words], pairs: dict[int, int]) -> None:
    taken = set(pairs.values())
    a = [o for o in range(len(old)) if o not in taken]
    b = [n for n in range(len(new)) if n not in pairs]
    found = _likenesses(old, new, a, b, ALIKE_ELSEWHERE)
    for (o, n), _ in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        if n not in pairs and o not in taken:
            pairs[n] = o
            taken.add(o)


def _by_place(old: Sequence[Words], new: Sequence[Words], a: list[int], b: list[int]) -> dict[int, int]:
    """Panels in the same place of the same gap: emptied, rewritten, or in another language."""
    if len(a) != len(b):
        return {}
    return {
        n: o
        for o, n in zip(a, b, strict=True)
        if not old[o].size
        or not new[n].size
        or likeness(old[o], new[n]) >= HARDLY_ALIKE
        or (old[o].shape and old[o].shape == new[n].shape)
    }


def merged_order(ours: Sequence[str], base: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """`ours` in the order `theirs` asks for where that is not the order of `base` any more.

    What only `ours` has stays where it stands; what only `theirs` has follows whom it follows there.
    """
    here = set(ours)
    common = [x for x in theirs if x in here]
    wanted = set(common)
    found = list(ours)
    if [x for x in base if x in wanted] != [x for x in common if x in set(base)]:
        fill = iter(common)
        found = [next(fill) if x in wanted else x for x in ours]
    for i, x in enumerate(theirs):
        if x in here:
            continue
        before = next((y for y in reversed(theirs[:i]) if y in found), None)
        after = next((y for y in theirs[i + 1 :] if y in found), None)
        if before is not None:
            found.insert(found.index(before) + 1, x)
        else:
            found.insert(found.index(after) if after is not None else len(found), x)
    return found
