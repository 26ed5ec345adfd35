"""Looks of sound effects, and the sounds they suit, as data: what each is called in three languages.

Words are what letterers of each tradition write for the sound, not translations of one another. Faces are ids
of the font table; letters a face lacks come from its stand-in, as everywhere.
"""

from __future__ import annotations

import msgspec

from kitsumy_desktop.comic.geometry import Point
from kitsumy_desktop.comic.records.sfx import Sfx, SfxGradient, SfxOutline, SfxShadow, Warp
from kitsumy_desktop.comic.records.tone import Screen
from kitsumy_desktop.craft.lettering.warp import ENVELOPE

BASE_SIZE = 40.0
"""Points for which the widths of looks are meant; they grow with the letters."""


class SfxLook(msgspec.Struct, frozen=True):
    """How a sound is drawn. Widths and offsets in points at BASE_SIZE."""

    id: str
    name: str
    face: str = "russo-one"
    fill: str = "#ffd23f"
    gradient: SfxGradient | None = None
    outline: str = "#111111"
    outline_width: float = 2.4
    halo: str = "#ffffff"
    halo_width: float = 0.0
    outlines: tuple[SfxOutline, ...] = ()
    shadow: SfxShadow | None = None
    halftone: Screen | None = None
    warp: Warp = Warp()
    arc: float = 0.0
    slant: float = 0.0
    stretch: float = 1.0
    tracking: float = 0.0
    angle: float = 0.0
    size: float = BASE_SIZE

    def worn_by(self, sfx: Sfx) -> Sfx:
        """The sound in this look: words, place, size and turn stay."""
        grown = sfx.size / BASE_SIZE
        shadow = self.shadow
        if shadow is not None:
            shadow = msgspec.structs.replace(shadow, by=shadow.by.times(grown))
        rings = tuple(SfxOutline(r.colour, r.width * grown) for r in self.outlines)
        return msgspec.structs.replace(
            sfx,
            face=self.face,
            fill=self.fill,
            gradient=self.gradient,
            outline=self.outline,
            outline_width=self.outline_width * grown,
            halo=self.halo,
            halo_width=self.halo_width * grown,
            outlines=rings,
            shadow=shadow,
            halftone=self.halftone,
            warp=self.warp,
            arc=self.arc,
            slant=self.slant,
            stretch=self.stretch,
            tracking=self.tracking,
        )


class SfxWord(msgspec.Struct, frozen=True):
    """A sound: what makes it, the look it is offered in, and how it is written."""

    meaning: str
    look: str
    en: str
    uk: str
    pl: str

    def text(self, language: str) -> str:
        """The word for a language tag; English for any other."""
        found: str = getattr(self, language[:2], self.en) if language[:2] in ("uk", "pl") else self.en
        return found


def _envelope(**moved: tuple[float, float]) -> Warp:
    """An envelope at rest but for some points, named p0…p11."""
    points = list(ENVELOPE)
    for name, place in moved.items():
        points[int(name[1:])] = Point(*place)
    return Warp("envelope", points=tuple(points))


BLACK, WHITE, RED, DEEP, ORANGE = "#111111", "#ffffff", "#d8281c", "#7a1010", "#f26a1b"
YELLOW, BLUE, ICE, NIGHT, GREEN, LEAF, VIOLET = (
    "#ffd23f",
    "#2b6cd4",
    "#cfe8ff",
    "#14224a",
    "#2f9e44",
    "#c6f08a",
    "#6a2fb0",
)

LOOKS: tuple[SfxLook, ...] = (
    SfxLook(
        "blast",
        "Blast",
        gradient=SfxGradient(RED),
        warp=Warp("bulge", 0.55),
        halo_width=2.0,
        outlines=(SfxOutline(BLACK, 1.2),),
        angle=-6.0,
        size=54.0,
    ),
    SfxLook(
        "boulder",
        "Boulder",
        face="rubik-mono-one",
        fill="#e8e2d4",
        gradient=SfxGradient("#8d8574"),
        shadow=SfxShadow(Point(7.0, 7.0), "#3a352c", True),
        warp=Warp("perspective", 0.35),
    ),
    SfxLook(
        "crack",
        "Crack",
        fill=WHITE,
        warp=_envelope(p1=(-0.4, -1.5), p2=(0.3, -0.5), p4=(1.15, -0.3), p7=(0.4, 1.6), p8=(-0.3, 0.6)),
        outline_width=2.8,
        slant=8.0,
    ),
    SfxLook(
        "punch",
        "Punch",
        face="bangers",
        fill=YELLOW,
        shadow=SfxShadow(Point(5.0, 5.0), RED),
        warp=Warp("perspective", 0.5, 0.1),
        angle=-10.0,
        size=50.0,
    ),
    SfxLook(
        "speed",
        "Speed",
        fill=ICE,
        gradient=SfxGradient(BLUE, 0.0),
        warp=Warp("perspective", 0.65),
        slant=18.0,
        outline=NIGHT,
        outline_width=1.8,
    ),
    SfxLook(
        "rumble",
        "Rumble",
        face="rubik-wet-paint",
        fill="#cbbfae",
        gradient=SfxGradient("#7d6f5e"),
        outline="#1d1712",
        warp=Warp("wave", 0.18),
        tracking=0.08,
    ),
    SfxLook(
        "splash",
        "Splash",
        face="lobster",
        fill=WHITE,
        gradient=SfxGradient("#5ab3ff"),
        outline=NIGHT,
        arc=50.0,
        warp=Warp("bulge", 0.25),
    ),
    SfxLook(
        "shock",
        "Shock",
        fill="#fff27a",
        outline=VIOLET,
        halo=WHITE,
        halo_width=1.6,
        outlines=(SfxOutline(VIOLET, 1.0),),
        warp=Warp("path", points=(Point(-1.9, 0.5), Point(-0.7, -0.35), Point(0.5, 0.45), Point(1.9, -0.5))),
    ),
    SfxLook(
        "pop",
        "Pop",
        face="rubik-mono-one",
        fill="#ff7ab8",
        halftone=Screen("dot", 42.0, 45.0, 0.28, colour="#d6247a"),
        warp=Warp("bulge", 0.35, 0.2),
        halo_width=2.2,
        outlines=(SfxOutline(BLACK, 1.0),),
    ),
    SfxLook(
        "whisper",
        "Soft",
        face="caveat",
        fill="#3a3f4a",
        outline=WHITE,
        outline_width=1.6,
        arc=24.0,
        size=30.0,
    ),
    SfxLook(
        "metal",
        "Metal",
        face="oswald",
        fill="#f4f6f8",
        gradient=SfxGradient("#7d8894"),
        outline="#22303c",
        shadow=SfxShadow(Point(3.0, 3.0), "#22303c"),
        stretch=1.15,
        slant=10.0,
    ),
    SfxLook(
        "slime", "Slime", face="rubik-wet-paint", fill=LEAF, gradient=SfxGradient(GREEN), outline="#12351a"
    ),
    SfxLook("plain", "Plain letters", fill=BLACK, outline=WHITE, outline_width=2.0),
    SfxLook("hollow", "Hollow", fill=WHITE, outline=BLACK, outline_width=2.2, tracking=0.03),
)

LOOK_BY_ID: dict[str, SfxLook] = {look.id: look for look in LOOKS}

WORDS: tuple[SfxWord, ...] = (
    SfxWord("Explosion", "blast", "BOOM!", "БУМ!", "BUM!"),
    SfxWord("Great explosion", "blast", "KABOOM!", "БА-БАХ!", "BA-BACH!"),
    SfxWord("Something breaks", "crack", "CRASH!", "ТРІСЬ!", "TRZASK!"),
    SfxWord("Wood or bone cracks", "crack", "CRACK!", "ХРЯСЬ!", "CHRUP!"),
    SfxWord("A blow", "punch", "POW!", "БАЦ!", "ŁUP!"),
    SfxWord("A slap", "punch", "SMACK!", "ЛЯСЬ!", "PLASK!"),
    SfxWord("Something heavy falls", "boulder", "THUD!", "ГУП!", "ŁUBUDU!"),
    SfxWord("A door slams", "boulder", "SLAM!", "ГРЮК!", "TRACH!"),
    SfxWord("Knocking", "plain", "KNOCK KNOCK", "ТУК-ТУК", "PUK PUK"),
    SfxWord("Something flies past", "speed", "WHOOSH!", "ВЖУХ!", "ZIUUU!"),
    SfxWord("A car races", "speed", "VROOM!", "ВРУУМ!", "WRUUM!"),
    SfxWord("Thunder, an engine", "rumble", "RUMBLE", "ГУРКІТ", "GRRUCHOT"),
    SfxWord("A growl", "rumble", "GRRR!", "ГРРР!", "WRRR!"),
    SfxWord("Into the water", "splash", "SPLASH!", "ПЛЮХ!", "CHLUP!"),
    SfxWord("Drops", "splash", "DRIP", "КАП", "KAP"),
    SfxWord("Electricity", "shock", "ZZZAP!", "БЗЗЗТ!", "BZZZT!"),
    SfxWord("A telephone", "shock", "RRRING!", "ДЗЗЗИНЬ!", "DRYŃ!"),
    SfxWord("A bubble, a cork", "pop", "POP!", "ПАХ!", "PYK!"),
    SfxWord("A click", "hollow", "CLICK", "КЛАЦ", "KLIK"),
    SfxWord("Steps", "hollow", "TAP TAP", "ТУП ТУП", "TUP TUP"),
    SfxWord("A sigh", "whisper", "sigh…", "ех…", "ech…"),
    SfxWord("Sleep", "whisper", "zzz…", "хррр…", "chrrr…"),
    SfxWord("Metal on metal", "metal", "CLANG!", "ДЗЕНЬ!", "BRZDĘK!"),
    SfxWord("A blade is drawn", "metal", "SHING!", "ВЖИК!", "SZING!"),
    SfxWord("A shot", "punch", "BANG!", "БАХ!", "PIF-PAF!"),
    SfxWord("Something sticky", "slime", "SQUELCH", "ЧВАК", "CIAP"),
)
"""A word for every kind of sound a story has; the look is a proposal."""
