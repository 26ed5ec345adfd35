"""Small pages, one for each kind of record and each of its options: for canvas, PNG, PDF and stored pictures.

`GROUPS` names them; `golden_comic` makes a comic of one group, a page each, with the name as the page's id.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace
from support.sample_comic import LINES, PictureFolder, shipped_faces, smooth_picture

from kitsumy_desktop.comic.document import Document, Item, Record
from kitsumy_desktop.comic.forms.table import FORMS
from kitsumy_desktop.comic.geometry import Point, Polygon, Rect
from kitsumy_desktop.comic.ids import BalloonId, ComicId, LinesId, PageId, PanelId, SfxId, SmearId, ToneId
from kitsumy_desktop.comic.records.balloon import Balloon, Tail
from kitsumy_desktop.comic.records.comic import Comic, Lettering, LetteringStyle
from kitsumy_desktop.comic.records.format import PageFormat
from kitsumy_desktop.comic.records.layout import Cut, Gutters, Leaf, Split
from kitsumy_desktop.comic.records.lines import Lines
from kitsumy_desktop.comic.records.page import Page
from kitsumy_desktop.comic.records.panel import Art, Border, FaceBox, Panel, PanelForm
from kitsumy_desktop.comic.records.sfx import Sfx, SfxGradient, SfxOutline, SfxShadow, Warp
from kitsumy_desktop.comic.records.smear import Smear
from kitsumy_desktop.comic.records.tone import Screen, Tone
from kitsumy_desktop.craft.lettering.compose import natural_box
from kitsumy_desktop.craft.lettering.style import balloon_style
from kitsumy_desktop.craft.lettering.warp import ENVELOPE

SHEET = PageFormat("golden", "Golden", 150.0, 108.0, bleed=6.0, safe=6.0, margin=9.0)
MIDDLE = Point(75.0, 54.0)
AREA = Rect(30.0, 24.0, 90.0, 60.0)
FREE: Polygon = (Point(30, 20), Point(126, 30), Point(118, 90), Point(24, 82))
BEYOND: Polygon = (Point(0, 0), Point(150, 0), Point(150, 60), Point(0, 80))
FIGURE: Polygon = (Point(0.3, 1.0), Point(0.35, 0.4), Point(0.5, 0.25), Point(0.65, 0.4), Point(0.7, 1.0))
BLOB = tuple(Point(math.cos(t), math.sin(t) * (0.8 + 0.2 * math.cos(3 * t))) for t in (0, 1, 2, 3, 4, 5))
BENT = tuple(Point(p.x * (1.0 + 0.2 * p.y), p.y - 0.25 * p.x) for p in ENVELOPE)
BASELINE = (Point(-1.5, 0.3), Point(-0.5, -0.3), Point(0.5, 0.3), Point(1.5, -0.3))
STYLES = (
    LetteringStyle(
        "st-ghost", "Ghost", italic=True, ink="#334455", paper="#e8f0ff", line="#8090a0", stroke=2.0
    ),
    LetteringStyle("st-loud", "Loud", face="comic-neue", scale=1.5, bold=True, all_caps=True),
)
Options = dict[str, object]
Given = dict[str, Options]

BORDERS = (
    "clean",
    "rough",
    "sketchy",
    "double",
    "worn",
    "ink",
    "jagged",
    "cloud",
    "rounded",
    "broken",
    "none",
)
PANELS: Given = {
    **{f"border-{style}": {"border": Border(style, 2.0, seed=3)} for style in BORDERS},  # type: ignore[arg-type]
    "border-strong": {"border": Border("rough", 3.0, "#204080", seed=5, amount=2.0)},
    **{f"form-{form}": {"form": PanelForm(form, seed=2), "border": Border(width=1.5)} for form in FORMS},
    "form-rough": {"form": PanelForm("burst", 1.4, 4), "border": Border("ink", 2.0)},
    "polygon": {"polygon": FREE},
    "bends": {"polygon": FREE, "bends": (0.2, -0.1, 0.15, 0.0)},
    "bends-cloud": {"polygon": FREE, "bends": (0.2, 0.0, 0.15, 0.0), "border": Border("cloud", 1.5)},
    "bleed": {"bleed": "tl"},
    "bleed-free": {"polygon": BEYOND, "bleed": "tlr"},
    "hidden": {"hidden": True},
    "background": {"art": None, "background": "#c8d8b0"},
}
ARTS: Given = {
    "flipped": {"flipped": True, "zoom": 1.3},
    "turned": {"angle": 20.0, "zoom": 1.5},
    "shifted": {"offset": Point(30, 20)},
    "zoomed": {"zoom": 2.5, "offset": Point(-20, 10)},
}
BALLOONS: Given = {
    **{k: {"kind": k} for k in ("speech", "thought", "shout", "whisper", "radio", "weak", "caption")},
    "box": {"roundness": 0.0},
    "halfround": {"roundness": 0.5},
    "caption-round": {"kind": "caption", "roundness": 1.0},
    "padding": {"padding": 1.6},
    "double": {"double": True},
    "double-radio": {"double": True, "kind": "radio"},
    "ink": {"stroke": 3.0, "ink": "#a02020", "fill": "#fff0c8"},
    "no-stroke": {"stroke": 0.0, "fill": "#ffe0e0"},
    "translucent": {"fill": "#80ffffff"},
    "free": {"outline": BLOB},
    "behind": {"behind": True, "center": Point(75, 60)},
    "tails": {"tails": (Tail(Point(30, 95)), Tail(Point(120, 95), -0.5, 1.8), Tail(Point(75, 100), 0.8))},
    "no-tail": {"tails": ()},
    "bound": {"speaker": "Ann", "tails": (Tail(Point(75, 70), follows="Ann"),)},
    "off-panel": {"off_panel": True, "tails": (Tail(Point(140, 80)),)},
    "hidden": {"hidden": True},
    "style-ghost": {"style": "st-ghost"},
}
JOINTS: Given = {
    "touching": {"center": Point(105, 52)},
    "overlapping": {"center": Point(84, 52)},
    "apart": {"center": Point(118, 80)},
    "bridge": {"center": Point(118, 80), "bridge": True},
}
LETTERING: Given = {
    **{f"text-{language}": {"text": lines[0]} for language, lines in LINES.items()},
    "emphasis": {"text": "A *strong*, _leaning_ word"},
    "sizes": {"text": "So **BIG** and ~so small~"},
    "breath": {"text": "{gasp} I ran! {kof}"},
    "crossbar": {"text": "I SAID IT IS MINE", "style": "st-loud"},
    "scale": {"text_scale": 1.4},
    "style-loud": {"style": "st-loud"},
    "hyphens": {"text": "Extraordinarily uncharacteristic", "width": 62.0, "height": 50.0},
    "breaks": {"text": "One\nand\nthree"},
}
SFX: Given = {
    "plain": {},
    "arc": {"arc": 60.0},
    "slant": {"slant": 20.0, "angle": -15.0},
    "wave": {"warp": Warp("wave", 0.6)},
    "bulge": {"warp": Warp("bulge", 0.7, -0.3)},
    "perspective": {"warp": Warp("perspective", 0.6, 0.3)},
    "envelope": {"warp": Warp("envelope", points=BENT)},
    "path": {"warp": Warp("path", points=BASELINE)},
    "gradient": {"gradient": SfxGradient("#d8281c")},
    "gradient-turned": {"gradient": SfxGradient("#2040d0", 30.0), "angle": 12.0},
    "rings": {"halo_width": 2.0, "outlines": (SfxOutline("#e02020", 2.0), SfxOutline("#ffffff", 1.5))},
    "shadow": {"shadow": SfxShadow()},
    "shadow-deep": {"shadow": SfxShadow(Point(7, 5), "#402010", depth=True)},
    "halftone": {"halftone": Screen(lpi=30.0)},
    "flipped": {"flipped": True},
    "upside-down": {"upside_down": True},
    "stretch": {"stretch": 1.5},
    "tracking": {"tracking": 0.3},
    "no-outline": {"outline_width": 0.0},
    "uk": {"text": "ТРІСЬ!"},
    "pl": {"text": "ŁUP!"},
    "all": {
        "warp": Warp("envelope", points=BENT),
        "gradient": SfxGradient("#d8281c"),
        "shadow": SfxShadow(depth=True),
        "outlines": (SfxOutline("#ffffff", 1.0),),
        "halftone": Screen(lpi=30.0),
    },
}
KINDS, TAPERS = ("speed", "focus", "stream", "burst"), ("none", "start", "end", "both")
LINED: Given = {
    **{f"{kind}-{taper}": {"kind": kind, "taper": taper} for kind in KINDS for taper in TAPERS},
    **{f"{kind}-backing": {"kind": kind, "backing": "#ffffff", "thickness": 1.2} for kind in KINDS},
    "bent": {"kind": "stream", "bend": 0.6},
    "bundles": {"bundle": 4, "disarray": 0.9},
    "short": {"kind": "speed", "angle": 25.0, "length": 0.5, "jitter": 0.8},
    "turned": {"angle": 40.0, "colour": "#a02020"},
    "page-wide": {"panel": None},
}
ENDS: Options = {"density_to": 0.8, "start": Point(30, 24), "end": Point(120, 84)}
SCREENS = ("dot", "line", "cross", "sand", "flat")
TONES: Given = {
    **{kind: {"kind": kind, "lpi": 40.0} for kind in SCREENS},
    **{f"{kind}-gradient": {"kind": kind, "lpi": 40.0, "density": 0.1, **ENDS} for kind in SCREENS},
    "coarse": {"lpi": 15.0, "angle": 20.0},
    "fine": {"lpi": 85.0, "density": 0.15},
    "dark": {"density": 0.8, "lpi": 30.0},
    "colour": {"colour": "#2060c0", "lpi": 25.0},
    "seeded": {"kind": "sand", "seed": 7, "lpi": 30.0},
}
SMEARS: Given = {
    "motion": {},
    "motion-crisp": {"feather": 0.0, "way": Point(12, 12)},
    "ghosts": {"kind": "ghosts", "copies": 4, "way": Point(30, 0)},
    "ghosts-crisp": {"kind": "ghosts", "copies": 3, "feather": 0.0, "way": Point(20, 8)},
}
GROUPS = ("panels", "balloons", "lettering", "sfx", "lines", "tones", "smears")


def golden_comic(folder: Path, group: str) -> tuple[Document, PictureFolder]:
    """The pages of a group as a comic, and where its pictures lie. KeyError for an unknown group."""
    pictures = PictureFolder(folder)
    plain = pictures.add(smooth_picture(132, 90, 1), "PNG")
    clear = pictures.add(smooth_picture(132, 90, 2, alpha=True), "PNG")
    art = Art(plain, 132, 90, faces=(FaceBox(0.45, 0.5, 0.1, 0.15, "Ann"),), front=(FIGURE,))
    comic = Comic(ComicId("co"), "Golden", format=SHEET, lettering=Lettering(styles=STYLES))
    pages: list[list[Record]] = _MAKERS[group](comic, art)
    if group == "panels":
        pages.append(_page("art-clear", replace(art, picture=clear)))
    ids = tuple(r.id for records in pages for r in records if isinstance(r, Page))
    every = [replace(comic, pages=ids), *(r for records in pages for r in records)]
    return Document({r.id: r for r in every}), pictures


def _page(
    name: str, art: Art | None, items: Iterable[Item] = (), look: Options | None = None
) -> list[Record]:
    """A page with one panel of the tree (or a free one) and `items` on it."""
    panel = Panel(PanelId(f"{name}-pn"), PageId(name), art=art)
    panel = replace(panel, **(look or {}))  # type: ignore[arg-type]
    layout = Leaf(panel.id) if panel.polygon is None else None
    kept = tuple(items)
    return [Page(PageId(name), layout, (panel.id,), tuple(i.id for i in kept)), panel, *kept]


def _panels(comic: Comic, art: Art) -> list[list[Record]]:
    made = [_page(name, art, look=look) for name, look in PANELS.items()]
    made += [_page(f"art-{name}", replace(art, **look)) for name, look in ARTS.items()]  # type: ignore[arg-type]
    made += [_several("tree", art), _several("spread", art, spread=True)]
    made.append(_several("full-bleed", art, full_bleed=True, gutters=Gutters(3.0, 12.0), paper="#203040"))
    return [*made, _levels(art)]


def _several(name: str, art: Art, **page: object) -> list[Record]:
    """Three panels of a tree with slanted cuts."""
    panels = [Panel(PanelId(f"{name}-{n}"), PageId(name), art=art) for n in range(3)]
    below = Split("columns", (Leaf(panels[1].id), Leaf(panels[2].id)), (Cut(0.6, 12.0, 4.0),))
    tree = Split("rows", (Leaf(panels[0].id), below), (Cut(0.45, -4.0),))
    made = Page(PageId(name), tree, tuple(p.id for p in panels), **page)  # type: ignore[arg-type]
    return [made, *panels]


def _levels(art: Art) -> list[Record]:
    """Two free panels that overlap; the one read first lies above."""
    second = tuple(p.plus(Point(20, -14)) for p in FREE)
    one = Panel(PanelId("levels-0"), PageId("levels"), art=art, polygon=FREE, level=2)
    two = Panel(PanelId("levels-1"), PageId("levels"), polygon=second, background="#b0c8d8")
    return [Page(PageId("levels"), None, (one.id, two.id)), one, two]


def balloon(comic: Comic, page: str, **look: object) -> Balloon:
    """A balloon of its text's own size on a page's panel."""
    made = Balloon(BalloonId(f"{page}-bl"), PageId(page), PanelId(f"{page}-pn"), "", MIDDLE, 0.0, 0.0)
    tails = () if look.get("kind") == "caption" else (Tail(Point(92, 92), 0.3),)
    made = replace(made, text="I never said that!", center=Point(75, 46), tails=tails)
    made = replace(made, **look)  # type: ignore[arg-type]
    if "width" in look:
        return made
    alone = Document({comic.id: comic})
    style = balloon_style(alone, Page(PageId(page)), made)
    box = natural_box(made.text, made.kind, style, shipped_faces())
    return replace(made, width=box.w * made.padding, height=box.h * made.padding)


def _balloons(comic: Comic, art: Art) -> list[list[Record]]:
    made = [_page(name, art, [balloon(comic, name, **look)]) for name, look in BALLOONS.items()]
    for joint, look in JOINTS.items():
        name = f"joined-{joint}"
        first = balloon(comic, name, text="Well…", center=Point(52, 36), tails=(Tail(Point(40, 90)),))
        then = balloon(comic, name, **{"text": "so it is", "tails": (), **look})
        made.append(
            _page(name, art, [first, replace(then, id=BalloonId(f"{name}-2"), joined=first.id, order=1)])
        )
    return made


def _lettering(comic: Comic, art: Art) -> list[list[Record]]:
    return [_page(name, None, [balloon(comic, name, **look)]) for name, look in LETTERING.items()]


def _sfx(comic: Comic, art: Art) -> list[list[Record]]:
    plain = Sfx(SfxId(""), PageId(""), None, "KRAK!", MIDDLE, size=28.0)
    return [
        _page(n, art, [replace(plain, id=SfxId(f"{n}-fx"), page=PageId(n), panel=PanelId(f"{n}-pn"), **look)])  # type: ignore[arg-type]
        for n, look in SFX.items()
    ]


def _lines(comic: Comic, art: Art) -> list[list[Record]]:
    def one(name: str, look: Options) -> Lines:
        made = Lines(
            LinesId(f"{name}-ln"), PageId(name), PanelId(f"{name}-pn"), MIDDLE, rx=26, ry=18, count=40
        )
        return replace(made, **look)  # type: ignore[arg-type]

    return [_page(name, None, [one(name, look)]) for name, look in LINED.items()]


def _tones(comic: Comic, art: Art) -> list[list[Record]]:
    def one(name: str, panel: str | None, area: Polygon, look: Options) -> Tone:
        where = PanelId(panel) if panel is not None else None
        return Tone(ToneId(f"{name}-tn"), PageId(name), where, area, Screen(**look))  # type: ignore[arg-type]

    made = [_page(n, None, [one(n, f"{n}-pn", AREA.corners(), look)]) for n, look in TONES.items()]
    made.append(_page("slanted", None, [one("slanted", "slanted-pn", FREE, {"lpi": 30.0})]))
    made.append(_page("page-wide", None, [one("page-wide", None, BEYOND, {"lpi": 30.0})]))
    return made


def _smears(comic: Comic, art: Art) -> list[list[Record]]:
    def one(name: str, look: Options) -> Smear:
        made = Smear(SmearId(f"{name}-sm"), PageId(name), PanelId(f"{name}-pn"), AREA.corners())
        return replace(made, **look)  # type: ignore[arg-type]

    made = [_page(name, art, [one(name, look)]) for name, look in SMEARS.items()]
    made.append(_page("flipped", replace(art, flipped=True, angle=10.0, zoom=1.4), [one("flipped", {})]))
    return made


_MAKERS = {
    "panels": _panels,
    "balloons": _balloons,
    "lettering": _lettering,
    "sfx": _sfx,
    "lines": _lines,
    "tones": _tones,
    "smears": _smears,
}
