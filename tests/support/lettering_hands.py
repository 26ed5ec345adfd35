"""Hands for lettering tests: the bundled faces, strings in three languages, ink against outlines."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import numpy as np

from kitsumy_desktop import assets
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect, Size
from kitsumy_desktop.comic.ids import BalloonId, PageId
from kitsumy_desktop.comic.path import flatten
from kitsumy_desktop.comic.records.balloon import Balloon, BalloonKind, Tail
from kitsumy_desktop.comic.records.comic import Lettering
from kitsumy_desktop.craft.balloons.outline import balloon_outline
from kitsumy_desktop.craft.lettering.faces import FaceBook, load_faces
from kitsumy_desktop.craft.lettering.settext import SetText
from kitsumy_desktop.craft.lettering.style import KIND_STYLES, TextStyle

KINDS: tuple[BalloonKind, ...] = ("speech", "thought", "shout", "whisper", "radio", "weak", "caption")

WORDS = {
    "en": "I a no we the you here what river window nothing everybody, don't lighthouse wait! why? remember… "
    "straightforward somewhere well-known incomprehensibilities 1984 (almost) “never”",
    "uk": "і в у з я ні так що знову річка, місто; сьогодні Їжак ґанок об'єднання! чому? не-бо паморозь… "
    "найнепередбачуваніший п'ятдесятирічний «ніколи» — вечір щастя",
    "pl": "i w z o a nie tak że źdźbło, łódź; dzisiaj żółty Święto! dlaczego? biało-czerwony wieczór… "
    "dziewięćdziesięciokilkuletni „nigdy” — szczęście chrząszcz",
}
"""Short, long, accented and punctuated words."""

SAMPLE: tuple[tuple[str, str], ...] = (
    ("en", "You can't be serious. The whole city is under water, and you want me to bring you coffee?"),
    ("en", "I told you not to open that door. Now look at what you have done!"),
    ("en", "Nobody has been down here in forty years, and there is a good reason for that."),
    ("en", "We need to talk."),
    ("en", "If we leave before the sun is up, we can be over the border by the time they find out."),
    ("en", "What do you mean, it is gone?"),
    ("en", "It was never about the money, it was about being seen by someone."),
    ("uk", "Ти не повіриш, що я знайшла в старій скрині! Там лист від мого діда і ключ від будинку."),
    ("uk", "Я не думала, що ми ще колись побачимося в цьому місті, але доля — дивна річ."),
    ("uk", "Іди до річки і не озирайся, що б ти не почув за спиною."),
    ("uk", "Хто там? Відчиніть негайно, бо я викличу поліцію!"),
    ("uk", "У нас є лише одна година, а потім міст зникне у тумані."),
    ("uk", "Не треба мене рятувати."),
    ("uk", "Скажи йому, що я чекатиму біля старого млина, коли зійде місяць, і що в мене є лист."),
    ("pl", "Nie wiem, o czym mówisz. W tym domu od lat nikt nie mieszka, a jednak z okna widać światło."),
    ("pl", "Zaczekaj na mnie przy moście i nie rozmawiaj z nikim obcym."),
    ("pl", "To niemożliwe! Przecież sama widziałam, jak odjeżdżał tym pociągiem."),
    ("pl", "Mam złe przeczucia."),
    ("pl", "Jeśli nie wrócę do świtu, spal wszystkie listy i uciekaj w góry, a potem zapomnij o mnie."),
    ("pl", "Kto ci dał ten klucz?"),
)


@cache
def face_book() -> FaceBook:
    """The bundled faces, loaded once for all tests."""
    return load_faces(
        assets.read_bytes("fonts", "fonts.json"), lambda f: assets.read_bytes("fonts", *f.split("/"))
    )


def style_for(kind: BalloonKind, language: str = "en", size: float = 8.0, caps: bool = False) -> TextStyle:
    """The usual style of a kind."""
    look = KIND_STYLES[kind]
    return TextStyle(size=size * look.scale, all_caps=caps, language=language, bold=look.bold)


def strings(seed: int, count: int) -> Iterator[tuple[str, str]]:
    """(language, text): 1 to 60 words with punctuation, emphasis and now and then a line break."""
    dice = random.Random(seed)
    for n in range(count):
        language = ("en", "uk", "pl")[n % 3]
        pool = WORDS[language].split()
        words = [dice.choice(pool) for _ in range(min(60, 1 + int(dice.expovariate(1 / 12))))]
        if dice.random() < 0.3:
            mark = dice.choice(["*", "_", "**"])
            at = dice.randrange(len(words))
            words[at] = mark + words[at] + mark
        text = " ".join(words)
        if dice.random() < 0.06:
            text = text.replace(" ", "\n", 1)
        if dice.random() < 0.04:
            text += " " + "аб" * dice.randrange(15, 60)
        yield language, text


def balloon_of(kind: BalloonKind, size: Size, tails: tuple[Tail, ...] = (), name: str = "bl") -> Balloon:
    """A balloon about the origin."""
    return Balloon(
        BalloonId(name), PageId("pg"), None, "x", Point(0.0, 0.0), size.w, size.h, kind, tails=tails
    )


def body_polygon(balloon: Balloon, steps: int = 16) -> Polygon:
    """The drawn body as a polygon."""
    return tuple(flatten(balloon_outline(balloon, Lettering(), None).body, steps)[0])


def ink_boxes(text: SetText, book: FaceBook) -> Iterator[Rect]:
    """The ink of every glyph, about the body's middle."""
    for line in text.lines:
        for run in line.runs:
            face = book.by_id(run.face)
            for glyph in run.glyphs:
                ink = face.ink(glyph.gid)
                if ink is not None:
                    s = run.size
                    yield Rect(glyph.x + ink.x * s, glyph.y + ink.y * s, ink.w * s, ink.h * s)


def outside_count(points: list[Point], polygon: Polygon) -> int:
    """How many points lie outside a polygon, by the even-odd rule."""
    if not points:
        return 0
    x, y = np.array(points).T[:, :, None]
    ax, ay = np.array(polygon).T[:, None, :]
    bx, by = np.roll(ax, 1, axis=1), np.roll(ay, 1, axis=1)
    rise = np.where(by == ay, 1.0, by - ay)
    crossed = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / rise + ax)
    return int(np.sum(crossed.sum(axis=1) % 2 == 0))


def ink_outside(text: SetText, polygon: Polygon, book: FaceBook) -> int:
    """How many corners of ink lie outside a polygon."""
    return outside_count([p for box in ink_boxes(text, book) for p in box.corners()], polygon)
