"""Words about people: how names bend, what goes with a name, colours and palettes."""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

TITLES = words(
    """
    mr mrs ms miss dr doctor captain capt professor prof sir lady lord king queen old young little big
    the a an пан пані панна дядько тітка бабуся дід капітан професор доктор старий стара малий мала
    молодий молода pan pani kapitan profesor doktor stary stara mały mała młody młoda wujek ciocia
    babcia dziadek
    """
)
"""Words in a name that do not tell one person from another on their own."""

AGES = words(
    """
    old young little big старий стара малий мала молодий молода stary stara mały mała młody młoda
    """
)
"""Words that make another character: YOUNG MARTA is not MARTA."""

ENDINGS = words(
    """
    а я у ю і ї о е є и й ь ою ею єю ем єм ом ові еві єві ам ям ами ями ах ях ів їв a ą ę e y i u o em
    om ie owi ów ami ach iem ia ią ię io iu ii ego emu ym im ym 's ’s s' 's
    """
)
"""Case endings of Ukrainian and Polish nouns, and the English possessive."""

DIMINUTIVES = words(
    """
    уся усю усі усею уню уня очка очку очко ечка ечку ка ку ко чик чику ик ику инка еня енька енько usia
    usi usię unia unię eczka eczkę eczko ka kę ko ek ku ik uś usiu cia cię ciu
    """
)

STEM_CHANGES = (
    ("ка", "ц"), ("га", "з"), ("ха", "с"), ("ок", "к"), ("ек", "к"), ("ець", "ц"), ("ець", "ч"), ("ір", "ор"),
    ("ka", "c"), ("ga", "dz"), ("cha", "sz"), ("ta", "ci"), ("da", "dzi"), ("ra", "rz"), ("ła", "l"),
    ("sta", "ści"),
    ("ek", "k"), ("eł", "ł"), ("ek", "czk"), ("ec", "c"), ("iec", "c"), ("er", "r"), ("na", "ni"), ("wa",
    "wi"),
)  # fmt: skip
"""(ending, what it turns into before a case ending): Олька → Ольц-і, Marek → Mark-a."""

PRONOUNS_ONE = {
    "en": words("he she him her his hers"),
    "uk": words("він вона його її йому їй нього неї нею ним"),
    "pl": words("on ona jego jej jemu niego niej mu"),
}
PRONOUNS_MANY = {
    "en": words("they both"),
    "uk": words("вони обоє обидва обидві"),
    "pl": words("oni one oboje obaj obie"),
}

COLOURS = """
#b3261e:
    en red | crimson | scarlet | ruby
    uk червон*
    pl czerwon* | szkarłatn*
#7a1f2b:
    en burgundy | maroon | wine
    uk бордов* | вишнев*
    pl bordow* | wiśniow*
#e07b39:
    en orange | rust* | ginger | amber
    uk помаранчев* | оранжев* | рудо*
    pl pomarańczow*
#f0b429:
    en yellow | gold* | mustard
    uk жовт* | золот*
    pl żółt* | złot* | musztardow*
#3f7d4e:
    en green | olive | emerald
    uk зелен* | оливков*
    pl zielon* | oliwkow*
#2f8f8b:
    en teal | turquoise
    uk бірюзов*
    pl turkusow*
#3a6ea5:
    en blue | azure
    uk синя | синій | синє | сині | синьо* | блакитн*
    pl niebiesk* | błękitn*
#24365e:
    en navy | indigo
    uk темно-син*
    pl granatow*
#6b4a8e:
    en purple | violet | lilac
    uk фіолетов* | бузков*
    pl fioletow*
#d977a0:
    en pink | rose
    uk рожев*
    pl różow*
#7b5236:
    en brown | tan | leather
    uk коричнев* | шкірян*
    pl brązow* | skórzan*
#26262b:
    en black
    uk чорн*
    pl czarn*
#eceae4:
    en white | ivory | cream
    uk біл* | кремов*
    pl biał* | kremow*
#8a8d93:
    en grey | gray | silver* | steel
    uk сір* | сив* | срібл*
    pl szar* | siw* | srebrn*
"""

PALETTES = (
    ("#b3452c", "#f2d6a2", "#27405e"), ("#2f6f73", "#37322f", "#e3a857"), ("#5b4b8a", "#2b2d42", "#d9c4a1"),
    ("#3d7a4a", "#efe3c8", "#c94f4f"), ("#d08a2e", "#faf0dd", "#39566b"), ("#8c3f5d", "#f0d9c0", "#5f7f8c"),
    ("#2d4f8a", "#f4f1de", "#e07a5f"), ("#6f7d3c", "#e8c872", "#4a3a2f"), ("#a0522d", "#e9dcc3", "#2e4636"),
    ("#467fa1", "#e6e0d4", "#7a2e3a"), ("#c2577a", "#f5e6c8", "#334a52"), ("#4c4f57", "#ede7df", "#d4a03c"),
)  # fmt: skip
"""Upper garment, accent, lower garment."""

BODY_WORDS = """
body:
    en hair | haired | beard | bearded | moustache | mustache | braid | braids | bun | eyes | eyed | skin
    uk волосс* | коса | коси | косами | борода | бородою | вуса | вусами | очі | очима | шкіра | шкірою
    pl włos* | warkocz* | broda | brodą | wąsy | wąsami | oczy | oczami | skóra | skórą
"""
"""A colour within two words before one of these is no garment's."""
