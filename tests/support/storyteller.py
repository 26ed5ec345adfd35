"""A stand-in for a language model: reads the writer's real questions and answers with plausible, valid JSON.

Deterministic: the same question and seed give the same answer; another seed gives another story. English,
Ukrainian and Polish have words of their own, other languages are answered in English.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any

from support.storyteller_words import (
    FACES,
    LIGHTS,
    LOOKS,
    OUTFITS,
    PICTURES,
    PLACE_LOOKS,
    POSES,
    PROP_LOOKS,
    TONGUES,
    Tongue,
)

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.story.writer.material import read_block

_TASK = re.compile(r"^TASK (\w+): ([^\n]*)", re.MULTILINE)
_LANGUAGE = re.compile(r"language [^\n(]*\(([A-Za-z0-9-]+)\)")
_RANGE = re.compile(r"pages (\d+)(?:-(\d+))?")
_COUNT = re.compile(r"(\d) (?:to|or) (\d) panels each")
_SHOTS = ("extreme_wide", "wide", "full", "medium", "close", "extreme_close", "insert")
_ANGLES = ("eye", "eye", "eye", "low", "high", "dutch", "bird", "worm")
_KINDS = ("speech", "speech", "speech", "speech", "thought", "shout", "whisper", "radio", "weak")

Answer = dict[str, Any]


def tell(system: str, user: str, schema: str, seed: int) -> str:
    """What a well-behaved model answers: JSON for the writer's tasks, a sentence for anything else."""
    task = _TASK.findall(user)
    dice = random.Random(derived_seed(system, user, schema, seed))
    if not task:
        return "A boat comes home without anybody aboard, and the town pretends not to see it."
    stage, head = task[-1]
    told = _Teller(stage, head, user, dice).answer()
    return json.dumps(told, ensure_ascii=False, indent=dice.choice((None, 1, 2)))


class _Teller:
    def __init__(self, stage: str, head: str, user: str, dice: random.Random) -> None:
        self.stage, self.dice, self.user = stage, dice, user
        self.material = read_block(user)
        found = _LANGUAGE.search(head)
        self.tongue: Tongue = TONGUES.get(found[1].split("-")[0] if found else "en", TONGUES["en"])
        pages = _RANGE.search(head)
        self.first = int(pages[1]) if pages else 1
        self.last = int(pages[2] or pages[1]) if pages else 1
        self.cast = [str(c["name"]) for c in self.material.get("cast", ())]
        self.places = [str(p["name"]) for p in self.material.get("places", ())]
        self.props = [str(p["name"]) for p in self.material.get("props", ())]
        self._last_shot = ""

    def answer(self) -> Answer:
        """The answer of the task named in the question."""
        stages: dict[str, Callable[[], Answer]] = {
            "bible": self._bible,
            "beats": lambda: {"pages": self._beats(self.first, self.last)},
            "pages": lambda: {"pages": [self._page(n) for n in range(self.first, self.last + 1)]},
            "rewrite": lambda: {"pages": [self._again(p) for p in self.material["pages_now"]]},
            "repair": lambda: {"nodes": [self._mended(p) for p in self.material["parts"]]},
            "panel": lambda: self._panel(3),
            "texts": lambda: {"texts": [self._text(t) for t in self.material["texts"]]},
            "scores": lambda: {"panels": [self._score() for _ in self.material["panels"]]},
        }
        return stages[self.stage]()

    def _bible(self) -> Answer:
        fixed = [str(c["name"]) for c in self.material.get("fixed_cast", ())]
        names = [n for n in self.tongue.names if n not in fixed]
        self.cast = fixed + self.dice.sample(names, self.dice.randint(1 if fixed else 2, 3))
        looks = self.dice.sample(LOOKS, len(LOOKS))
        cast = [self._member(name, looks[i % len(looks)]) for i, name in enumerate(self.cast)]
        settled = [str(p["name"]) for p in self.material.get("fixed_places", ())]
        spots = [*settled, *self.dice.sample(self.tongue.places, 3)]
        things = self.dice.sample(self.tongue.props, 2)
        return {
            "title": self.material.get("title") or self.dice.choice(self.tongue.titles),
            "summary": self.dice.choice(self.tongue.summaries),
            "cast": cast,
            "places": [{"name": p, "look": self.dice.choice(PLACE_LOOKS)} for p in dict.fromkeys(spots)],
            "props": [{"name": p, "look": self.dice.choice(PROP_LOOKS)} for p in things],
            "pages": self._beats(self.first, self.last),
        }

    def _member(self, name: str, look: str) -> Answer:
        return {
            "name": name,
            "role": self.dice.choice(self.tongue.roles),
            "look": look,
            "outfit": self.dice.choice(OUTFITS),
            "palette": [f"#{self.dice.randrange(1 << 24):06x}" for _ in range(3)],
            "voice": self.dice.choice(self.tongue.voices),
        }

    def _beats(self, first: int, last: int) -> list[Answer]:
        beats: list[Answer] = []
        for number in range(first, last + 1):
            turn = "hook" if number % 2 and self.dice.random() < 0.5 else ""
            turn = "reveal" if number % 2 == 0 and beats and beats[-1]["turn"] == "hook" else turn
            beats.append({"beat": self._said(self.dice.choice(self.tongue.beats)), "turn": turn})
        return beats

    def _page(self, number: int) -> Answer:
        planned = {b["page"]: b for b in self.material.get("beats_now", ())}
        beat = planned.get(number, {})
        count = self._count()
        main = self.dice.randrange(count)
        panels = [self._panel(4 if i == main else self.dice.choice((2, 3, 3)), i) for i in range(count)]
        return {
            "beat": beat.get("beat") or self._said(self.dice.choice(self.tongue.beats)),
            "turn": beat.get("turn", ""),
            "panels": panels,
        }

    def _count(self) -> int:
        """Panels of a page, as many as the question wants."""
        wanted = _COUNT.findall(self.user)
        least, most = (int(n) for n in wanted[-1]) if wanted else (4, 6)
        return self.dice.randint(least, most)

    def _again(self, page: Answer) -> Answer:
        count = self._count()
        main = self.dice.randrange(count)
        panels = [self._panel(4 if i == main else 3, i) for i in range(count)]
        return {"beat": page.get("beat", ""), "turn": page.get("turn", ""), "panels": panels}

    def _panel(self, importance: int, index: int = 1) -> Answer:
        dice, tongue = self.dice, self.tongue
        seen = dice.sample(self.cast, min(len(self.cast), dice.choice((0, 1, 1, 2, 2))))
        sides = ("center",) if len(seen) == 1 else ("left", "right", "back")
        shot = dice.choice([s for s in _SHOTS if s != self._last_shot])
        self._last_shot = shot
        lines = self._lines(seen, index)
        spoken = any(line["kind"] not in ("sfx", "note") for line in lines)
        return {
            "type": self._type(index, importance, spoken),
            "importance": importance,
            "shot": shot,
            "angle": dice.choice(_ANGLES),
            "place": dice.choice(self.places) if self.places else "",
            "time": dice.choice(tongue.times),
            "light": dice.choice(LIGHTS),
            "figures": [
                {
                    "who": who,
                    "position": sides[i],
                    "expression": dice.choice(FACES),
                    "pose": dice.choice(POSES),
                }
                for i, who in enumerate(seen)
            ],
            "props": dice.sample(self.props, 1) if self.props and dice.random() < 0.2 else [],
            "action": self._said(dice.choice(tongue.actions), seen),
            "picture": self._said(dice.choice(PICTURES), seen),
            "space": dice.choice(("top", "top-left", "top-right")) if spoken else "none",
            "lines": lines,
        }

    def _type(self, index: int, importance: int, spoken: bool) -> str:
        if importance == 4 and self.dice.random() < 0.4:
            return "climax"
        if index == 0:
            return "establishing"
        return "dialogue" if spoken else self.dice.choice(("action", "transition"))

    def _lines(self, seen: list[str], index: int) -> list[Answer]:
        dice, tongue = self.dice, self.tongue
        lines: list[Answer] = []
        if index == 0 and dice.random() < 0.5:
            lines.append({"kind": "caption", "text": dice.choice(tongue.captions)})
        for who, text in zip(seen, dice.sample(tongue.lines, 3), strict=False):
            if dice.random() < 0.8:
                line: Answer = {"kind": dice.choice(_KINDS), "who": who, "text": self._said(text, seen)}
                if dice.random() < 0.15:
                    line["manner"] = dice.choice(tongue.manners)
                lines.append(line)
        if not seen and self.cast and dice.random() < 0.3:
            off = {"kind": "speech", "who": dice.choice(self.cast), "text": dice.choice(tongue.lines)}
            lines.append({**off, "off": True})
        if dice.random() < 0.2:
            lines.append({"kind": "sfx", "text": dice.choice(tongue.sounds)})
        return lines

    def _said(self, text: str, seen: list[str] | None = None) -> str:
        a, b, *_ = [*(seen or []), *(n for n in self.cast if n not in (seen or ())), "…", "…"]
        return text.replace("{a}", a).replace("{b}", b)

    def _mended(self, part: Answer) -> Answer:
        where, node = str(part["where"]), part.get("node")
        node = node if isinstance(node, dict) else {}
        parts = where.strip("/").split("/")
        if parts[0] == "pages" and len(parts) == 2:
            return {"where": where, "node": self._repaged(node)}
        if parts[0] == "pages":
            return {"where": where, "node": self._panel(3, int(parts[-1]) if parts[-1].isdigit() else 1)}
        name = str(node.get("name") or self.dice.choice(self.tongue.names))
        if parts[0] == "cast":
            return {"where": where, "node": self._member(name, self.dice.choice(LOOKS))}
        return {"where": where, "node": {"name": name, "look": self.dice.choice(PLACE_LOOKS)}}

    def _repaged(self, node: Answer) -> Answer:
        count = self.dice.choice((4, 5, 6))
        panels = [self._panel(4 if i == 1 else 3, i) for i in range(count)]
        beat = node.get("beat") or self._said(self.dice.choice(self.tongue.beats))
        return {"beat": beat, "turn": node.get("turn", ""), "panels": panels}

    def _text(self, asked: Answer) -> Answer:
        """Shortened: its first words; translated and rewritten: other words of the tongue, of its length."""
        text = str(asked["text"])
        if " shorten " in f" {self.user[self.user.rindex('TASK') :].split(chr(10))[0]} ":
            words = text.split()
            kept = words if len(words) < 4 else words[: max(2, len(words) * 3 // 5)]
            return {"n": asked["n"], "text": " ".join(kept).rstrip(",;:- ") or text}
        if asked.get("kind") == "sfx":
            return {"n": asked["n"], "text": self.dice.choice(self.tongue.sounds)}
        banks = (*self.tongue.lines, *self.tongue.captions)
        if asked.get("kind") in ("beat", "summary", "action"):
            banks = self.tongue.beats
        near = sorted((t for t in banks if t != text), key=lambda t: abs(len(t) - len(text)))[:6]
        return {"n": asked["n"], "text": self._said(self.dice.choice(near))}

    def _score(self) -> Answer:
        kinds = ("action", "dialogue", "establishing", "transition", "climax")
        importance = self.dice.choice((1, 2, 3, 3, 4))
        return {"importance": importance, "type": self.dice.choice(kinds)}
