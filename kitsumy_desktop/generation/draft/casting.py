"""From a member of the cast to a look: what the script says, else what the member's seed decides."""

from __future__ import annotations

import random

from kitsumy_desktop.comic.ids import derived_seed
from kitsumy_desktop.comic.records.character import Character
from kitsumy_desktop.generation.draft.canvas import Rgb
from kitsumy_desktop.generation.draft.look import Look, darker
from kitsumy_desktop.generation.draft.words import Table, first_meaning, words_of

SKINS: tuple[Rgb, ...] = (
    (246, 208, 180), (236, 188, 158), (224, 170, 134), (198, 138, 100), (150, 98, 68), (112, 74, 54),
)  # fmt: skip
HAIRS: tuple[Rgb, ...] = (
    (38, 30, 30), (70, 45, 35), (110, 70, 42), (160, 88, 44), (214, 170, 96), (176, 74, 40),
)  # fmt: skip
CLOTHES: tuple[Rgb, ...] = (
    (190, 54, 50), (52, 104, 168), (60, 136, 92), (226, 160, 52), (120, 76, 150), (40, 132, 140), (200, 96, 60),
    (84, 92, 108), (150, 60, 90),
)  # fmt: skip
TROUSERS: tuple[Rgb, ...] = ((56, 58, 74), (84, 72, 60), (44, 62, 92), (70, 70, 70), (96, 84, 66))
MEN_HAIR = ("short", "crew", "slick", "messy", "curly", "afro")
WOMEN_HAIR = ("bob", "long", "wavy", "ponytail", "bun", "braids", "pixie", "fringe")
TOPS = ("shirt", "jacket", "sweater", "tshirt", "hoodie", "coat", "waistcoat")
WOMEN_TOPS = (*TOPS, "dress", "coat")

FEMALE: Table = (("yes", "woman girl she her female mother mama mum grandmother grandma aunt sister queen lady daughter "
                  "жінк дівчин вона мати мама бабус тітк сестр королев kobiet dziewczyn ona matk babci ciotk siostr"),)  # fmt: skip
MALE: Table = (("yes", "man boy he his male father dad grandfather grandpa uncle brother king captain son keeper "
                "чоловік хлоп він батьк тат дід дядьк брат король капітан mężczyzn chłop on ojciec tata dziad wuj brat król kapitan"),)  # fmt: skip
AGES: Table = (
    ("old", "old elderly aged grandfather grandmother grandpa grandma wrinkled старий стара дід бабус літн star dziad babci"),
    ("child", "child kid boy girl little toddler дитин хлопчик дівчинк мал dzieck chłopiec chłopc dziewczynk mał"),
    ("teen", "teen teenager teenage підліт nastolat"),
)  # fmt: skip
HAIR_WORDS: Table = (
    ("bald", "bald лис łys"), ("braids", "braid braids plaits кос warkocz"), ("ponytail", "ponytail хвіст kucyk"),
    ("bun", "bun пучок kok"), ("curly", "curly curls кучер kręcon lok"), ("afro", "afro афро"),
    ("messy", "messy tousled unkempt скуйовдж розтріп rozczochran"), ("wavy", "wavy хвиляст falowan"),
    ("long", "long-haired long_hair довг długi"), ("bob", "bob каре"), ("crew", "crew_cut crewcut buzz їжак jeż"),
    ("mohawk", "mohawk ірокез irokez"), ("pixie", "pixie cropped"),
)  # fmt: skip
HAIR_COLOURS: Table = (
    ("red", "red-haired redhead ginger auburn руд rud"), ("blond", "blond blonde fair-haired біляв світловолос blond jasnowłos"),
    ("grey", "grey gray silver white-haired сив siw"), ("black", "black-haired dark-haired чорняв темноволос czarnowłos ciemnowłos"),
    ("brown", "brown-haired brunette каштан brunet szatyn"),
)  # fmt: skip
HAIR_RGB: dict[str, Rgb] = {
    "red": (176, 74, 40), "blond": (220, 178, 104), "grey": (172, 172, 176), "black": (34, 30, 34), "brown": (92, 58, 40),
}  # fmt: skip
BEARDS: Table = (("full", "beard bearded бород brod"), ("moustache", "moustache mustache вус wąs"), ("stubble", "stubble unshaven щетин zarost"))
HATS: Table = (
    ("cap", "cap кашкет кепк czapk kaszkiet"), ("beanie", "beanie wool_hat шапк"), ("fedora", "fedora hat капелюх kapelusz"),
    ("hood", "hood hooded капюшон каптур kaptur"), ("helmet", "helmet шолом hełm"), ("crown", "crown корон koron"),
    ("kerchief", "kerchief headscarf хустк chust"),
)  # fmt: skip
TOP_WORDS: Table = (
    ("coat", "coat raincoat overcoat parka плащ пальт płaszcz palt"), ("dress", "dress сукн sukien"),
    ("hoodie", "hoodie худі bluz"), ("sweater", "sweater jumper pullover светр sweter"), ("suit", "suit tuxedo костюм garnitur"),
    ("uniform", "uniform форм mundur"), ("apron", "apron baker фартух пекар fartuch piekarz"), ("armour", "armour armor knight обладунк лицар zbroj rycerz"),
    ("robe", "robe wizard monk мантій чаклун szat czarodziej"), ("cloak", "cloak cape накидк peleryn"), ("jacket", "jacket куртк kurtk"),
    ("waistcoat", "waistcoat vest жилет kamizel"), ("tshirt", "t-shirt tee футболк koszulk"), ("shirt", "shirt сорочк koszul"),
)  # fmt: skip
COLOURS: Table = (
    ("red", "red crimson scarlet червон czerwon"), ("blue", "blue navy син блакит niebiesk granat"), ("green", "green зелен zielon"),
    ("yellow", "yellow golden жовт żółt złot"), ("black", "black чорн czarn"), ("white", "white біл biał"), ("grey", "grey gray сір szar"),
    ("brown", "brown коричнев brąz"), ("purple", "purple violet фіолетов fiolet"), ("orange", "orange помаранч pomarańcz"), ("pink", "pink рожев różow"),
)  # fmt: skip
COLOUR_RGB: dict[str, Rgb] = {
    "red": (190, 50, 48), "blue": (52, 94, 164), "green": (62, 134, 84), "yellow": (232, 184, 62), "black": (52, 50, 58),
    "white": (236, 234, 228), "grey": (128, 132, 140), "brown": (126, 86, 56), "purple": (118, 74, 150), "orange": (226, 128, 48), "pink": (222, 130, 156),
}  # fmt: skip
WOMEN_ENDINGS = ("a", "а", "я", "ia", "ie")
MEN_NAMES = frozenset({"luca", "sasha", "микола", "ілля", "микита", "kuba", "joshua", "ezra", "саша", "нікіта", "хома", "лука", "barnaba"})


def look_of(character: Character) -> Look:
    """How a member of the cast looks in every panel."""
    rnd = random.Random(character.seed or derived_seed("cast", character.name.casefold()))
    words = words_of(character.look, character.name)
    female = _is_female(character, words, rnd)
    age = first_meaning(AGES, words, "adult")
    top = first_meaning(TOP_WORDS, words, rnd.choice(WOMEN_TOPS if female else TOPS))
    palette = [_rgb(c) for c in character.palette]
    colour = first_meaning(COLOURS, words, "")
    top_colour = COLOUR_RGB.get(colour) or (palette[0] if palette else rnd.choice(CLOTHES))
    grey = age == "old"
    hair_colour = HAIR_RGB.get(first_meaning(HAIR_COLOURS, words, "grey" if grey else "")) or rnd.choice(HAIRS)
    usual_hair = rnd.choice(WOMEN_HAIR if female else MEN_HAIR)
    return Look(
        name=character.name,
        female=female,
        age=age,
        height=_height(age, female, rnd),
        girth=rnd.choice((0.88, 1.0, 1.0, 1.1, 1.3)),
        skin=rnd.choice(SKINS[:4] if rnd.random() < 0.7 else SKINS),
        hair=first_meaning(HAIR_WORDS, words, usual_hair),
        hair_colour=hair_colour,
        eye_colour=rnd.choice(((60, 90, 130), (70, 110, 70), (90, 60, 40), (50, 50, 60))),
        beard=first_meaning(BEARDS, words, "" if female or age in ("child", "teen") else rnd.choice(("", "", "", "stubble", "full" if grey else "", "moustache"))),
        glasses=bool(set(words) & {"glasses", "spectacles", "окуляри", "окулярах", "okulary", "okularach"}) or rnd.random() < (0.3 if grey else 0.1),
        hat=first_meaning(HATS, words, ""),
        hat_colour=palette[1] if len(palette) > 1 else darker(top_colour, 0.7),
        top=top,
        top_colour=top_colour,
        bottom="skirt" if female and top not in ("dress", "coat") and rnd.random() < 0.25 else "shorts" if age == "child" and rnd.random() < 0.4 else "trousers",
        bottom_colour=palette[2] if len(palette) > 2 else rnd.choice(TROUSERS),
        accent=palette[1] if len(palette) > 1 else rnd.choice(CLOTHES),
        scarf="scarf" in words or "шарф" in words or "szalik" in words,
        jaw=0.3 if female else rnd.uniform(0.4, 0.9),
        nose=rnd.uniform(0.2, 0.8),
        freckles=rnd.random() < 0.15,
        earrings=female and rnd.random() < 0.3,
    )  # fmt: skip


def _is_female(character: Character, words: tuple[str, ...], rnd: random.Random) -> bool:
    if first_meaning(FEMALE, words, ""):
        return True
    if first_meaning(MALE, words, ""):
        return False
    first = character.name.casefold().split()[0] if character.name.split() else ""
    if first in MEN_NAMES:
        return False
    return first.endswith(WOMEN_ENDINGS) or rnd.random() < 0.25


def _height(age: str, female: bool, rnd: random.Random) -> float:
    usual = {"child": 1.22, "teen": 1.58, "old": 1.66}.get(age, 1.66 if female else 1.78)
    return usual * rnd.uniform(0.95, 1.06)


def _rgb(colour: str) -> Rgb:
    value = int(colour.lstrip("#")[:6] or "0", 16)
    return value >> 16 & 255, value >> 8 & 255, value & 255
