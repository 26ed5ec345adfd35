"""Tables of casting: what words say about a person's look, and the colours of skin, hair and clothes."""

from __future__ import annotations

SEXES: dict[str, str] = {
    "female": (
        "woman women girl lady fisherwoman mother mom. grandma grandmother aunt sister queen princess "
        "witch wife mrs. miss. жінк дівч мати мама бабус сестр тітк королев відьм дружин "
        "пані kobiet dziewcz matk mama bab. babc siostr ciotk królow pani. żon"
    ),
    "male": (
        "man. men boy guy. fisherman father dad. grandpa grandfather uncle brother king prince wizard "
        "husband mr. sir. чолов хлоп батьк тато. дід дідус брат дядьк корол принц пан. "
        "mężczyzn chłop ojciec tata dziad brat. wuj król książ pan. mąż"
    ),
}
PRONOUNS: dict[str, str] = {
    "female": "she. her. вона. її. ona. jej.",
    "male": "he. his. він. його. on. jego.",
}
"""Weaker than SEXES: "her grandfather" is a man."""
AGES: dict[str, str] = {
    "child": (
        "child kid. boy girl little toddler дитин хлопчик дівчинк маленьк малий dziec chłopczyk "
        "dziewczynk mał"
    ),
    "teen": "teen adolesc student school підліт студент школяр юн nastolat uczeń uczenn student",
    "old": (
        "old. elder aged grand grey-haired wrinkl старий стара літн дід дідус бабус бабця похил сив "
        "star. stary stara starsz dziad bab. babci sędziw siw"
    ),
    "adult": "adult grown middle дорослий доросла dorosł",
}
BUILDS: dict[str, str] = {
    "tall": "tall. lanky висок wysok",
    "small": "short. small petite tiny низьк невисок мал. дрібн nisk drobn",
    "heavy": "fat. heavy plump stout chubby obese round. товст огряд повний повна gruby gruba otył pulchn",
    "broad": (
        "broad muscular strong burly athlet stocky big. широкоплеч м'язист кремезн дуж сильн міцн "
        "barczyst umięśn siln krzep"
    ),
    "slim": "slim thin. skinny slender lean. lanky худ струнк тонк chud szczupł smukł",
}
SKIN_WORDS: dict[str, str] = {
    "dark": (
        "dark-skinned dark_skin black_skin african темношкір чорношкір темна_шкір ciemnoskór czarnoskór"
    ),
    "brown": "brown_skin brown-skinned indian смагляв коричнева_шкір śniad brązowa_skór",
    "tan": "tan. tanned olive засмаг opalon oliwk",
    "fair": "pale. fair-skinned pale_skin freckl блід веснян blad pieg",
    "light": "light_skin світла_шкір jasna_skór",
}
SKINS: dict[str, str] = {
    "fair": "#f6d5bd",
    "light": "#ecbf9c",
    "tan": "#d39c72",
    "brown": "#a76f4a",
    "dark": "#724830",
}
EYES: tuple[str, ...] = ("#3c5a82", "#4a6b3c", "#5c3c24", "#2e2622", "#5a7078")
HAIRS: dict[str, str] = {
    "black": "#262228",
    "dark": "#3b2a26",
    "brown": "#5e3c28",
    "auburn": "#7c3a22",
    "red": "#b4501e",
    "blond": "#dcb35c",
    "grey": "#a8a6a6",
    "white": "#e6e2dc",
    "blue": "#3c6cb0",
    "green": "#4c8c5c",
    "pink": "#dc7ca4",
    "purple": "#74509c",
}
HAIR_NOUNS = (
    "hair haired braid bun. ponytail curls bob. beard волос кос. коса коси косичк "
    "бород кучер włos warkocz brod lok. loki grzyw"
)
HAIR_WORDS: dict[str, str] = {
    "bald": "bald лис. лисий łys",
    "mohawk": "mohawk ірокез irokez",
    "afro": "afro афро",
    "braids": "braid plait pigtail кіск коси. косичк дві_коси warkocz",
    "ponytail": "ponytail хвіст хвостик kucyk koński",
    "bun": "bun. updo пучок вузол гульк kok. koczek",
    "curly": "curly curls кучеряв кучері кудр kręcon kędzierz lok. loki",
    "wavy": "wavy хвиляст falow",
    "bob": "bob. каре bob_",
    "fringe": "bangs fringe чубчик гривк grzywk",
    "messy": "messy spiky tousled wild. unkempt скуйовдж розпатл їжак rozczochr potargan nastroszon",
    "slick": "slicked combed зачесан прилизан zaczesan ulizan",
    "crew": "crew_cut cropped buzz shaved стрижен їжачок голен strzyżon na_jeża ogolon",
    "long": (
        "long_hair long-haired long_black long_red long_brown long_blond long_white long_grey "
        "long_dark довге_ довгим_вол довговол długie_ długow"
    ),
    "short": (
        "short_hair short-haired short_black short_brown short_red short_blond short_grey короткe_ "
        "коротке_ короткост krótkie_ krótkow"
    ),
}
BEARD_WORDS: dict[str, str] = {
    "goatee": "goatee борідк bródk",
    "full": "beard борода бороди бороду бородат brod",
    "moustache": "moustache mustache вус вуса wąs",
    "stubble": "stubble unshaven щетин неголен zarost nieogol",
}
GLASSES = "glasses spectacles окуляр okular"
SCARF = "scarf шарф шалик szalik apaszk"
HAT_WORDS: dict[str, str] = {
    "crown": "crown корон koron",
    "helmet": "helmet шолом каск hełm kask",
    "fedora": "fedora hat. капелюх kapelusz",
    "wide": "straw wide-brimmed sombrero солом'ян широкополий słomkow",
    "beanie": "beanie woolly knit шапк шапоч czapk_wełn czapk_zim wełnian",
    "cap": "cap. captain's baseball кашкет кепк картуз czapk",
    "hood": "hood. hooded каптур kaptur",
    "kerchief": "kerchief headscarf хустк chust",
}
TOP_WORDS: dict[str, str] = {
    "coat": "coat raincoat overcoat trench пальт плащ płaszcz",
    "cloak": "cloak cape. мант накидк peleryn opończ",
    "robe": "robe. toga wizard ряс халат szat. habit",
    "armour": "armour armor knight обладун лати лицар zbroj rycerz",
    "uniform": (
        "uniform soldier police guard captain форм. форма мундир солдат поліц капітан mundur żołnierz "
        "policj kapitan"
    ),
    "suit": "suit. tuxedo tie. костюм краватк garnitur krawat",
    "hoodie": "hoodie sweatshirt худі толстовк bluz.",
    "jacket": "jacket blazer куртк жакет піджак бушлат kurtk żakiet marynark",
    "dress": "dress. gown сукн плаття sukienk sukni",
    "sweater": "sweater jumper pullover cardigan светр кофт swetr",
    "apron": "apron cook baker chef фартух кухар пекар fartuch kuchar piekarz",
    "waistcoat": "waistcoat жилет kamizel",
    "vest": "tank_top undershirt майк podkoszul",
    "tshirt": "t-shirt tshirt tee. футболк koszulk",
    "shirt": "shirt. blouse сорочк блузк вишиванк koszul bluzk",
}
BOTTOM_WORDS: dict[str, str] = {
    "skirt": "skirt спідниц spódni",
    "shorts": "shorts шорт szort",
    "trousers": "trousers pants jeans штан джинс spodni dżins",
}
COLOUR_WORDS: dict[str, str] = {
    "red": (
        "red. red- crimson scarlet ginger червон рудий руда руде руді рудим рудого рудою руду czerwon rud"
    ),
    "orange": "orange помаранч оранж pomarańcz",
    "yellow": "yellow жовт żółt",
    "blond": "blond blonde fair. golden русяв русе білявк біляв золотист blond jasn_wł złot",
    "green": "green зелен zielon",
    "teal": "teal turquoise бірюз turkus",
    "blue": "blue navy син. синій синя синє сині синьо синю синіх голуб блакит niebiesk granat błękit",
    "purple": "purple violet фіолет пурпур бузков fiolet purpur",
    "pink": "pink рожев różow",
    "brown": "brown chestnut коричнев каштанов бур. brązow kasztan",
    "auburn": "auburn рудувато rudawo",
    "black": "black чорн czarn",
    "dark": "dark темн ciemn",
    "grey": "grey gray silver сір сив сріб szar siw srebr",
    "white": "white біл. білий біла біле білі білою білому білої biał",
}
COLOURS: dict[str, str] = {
    "red": "#c2342e",
    "orange": "#e07c2c",
    "yellow": "#e8b93c",
    "blond": "#dcb35c",
    "green": "#4a8450",
    "teal": "#2f8c8c",
    "blue": "#35629e",
    "purple": "#6c468e",
    "pink": "#dd86a2",
    "brown": "#7a5236",
    "auburn": "#7c3a22",
    "black": "#2c2a30",
    "dark": "#3a3842",
    "grey": "#8c8c90",
    "white": "#efece4",
}
OUTFITS: tuple[tuple[str, str, str], ...] = (
    ("#b8403a", "#38405a", "#e8c466"),
    ("#3c6a9c", "#6a5a48", "#e27c48"),
    ("#5a8a54", "#40363c", "#d8b060"),
    ("#d8a23c", "#3c4c66", "#a83c3c"),
    ("#6a4a8a", "#34323e", "#dcbc6c"),
    ("#2f8486", "#5a4436", "#e8e0cc"),
    ("#c86a8a", "#4a4a6c", "#f0d890"),
    ("#4c5a6c", "#2c3038", "#c84c3c"),
    ("#c8642c", "#46506a", "#f0e2c0"),
    ("#8c9a4c", "#5c4a3c", "#c05a3c"),
    ("#e4dcc8", "#4c5c78", "#b44a40"),
    ("#7c3a34", "#3a3632", "#d8b878"),
    ("#5c7cb4", "#e0d4bc", "#d04c44"),
    ("#3a4a44", "#8a7458", "#d89a3c"),
)
FEMALE_NAMES = frozenset(
    [
        "alice",
        "jane",
        "kate",
        "mary",
        "emily",
        "sarah",
        "rose",
        "grace",
        "claire",
        "anne",
        "ann",
        "elizabeth",
        "beth",
        "eve",
        "ivy",
        "lily",
        "lucy",
        "amy",
        "zoe",
        "chloe",
        "sophie",
        "abby",
        "molly",
        "nancy",
        "ruth",
        "helen",
        "iris",
        "june",
        "joan",
        "hazel",
        "mae",
        "meg",
        "margaret",
        "любов",
        "нінель",
        "ruth",
        "inez",
    ]
)
MALE_NAMES = frozenset(
    [
        "микола",
        "ілля",
        "микита",
        "лука",
        "сава",
        "хома",
        "кузьма",
        "фома",
        "саша",
        "joshua",
        "luca",
        "noah",
        "ezra",
        "kuba",
        "barnaba",
        "bonawentura",
        "mykola",
        "illia",
        "nikita",
        "joe",
        "mike",
        "charlie",
        "henry",
        "george",
        "steve",
        "pete",
        "dave",
        "leo",
        "hugo",
        "theo",
        "otto",
        "marko",
        "марко",
        "юрко",
        "дмитро",
        "павло",
        "петро",
        "данило",
        "михайло",
        "івасик",
        "mieszko",
    ]
)

CUTS_BY: dict[str, tuple[str, ...]] = {
    "female": ("bob", "long", "ponytail", "bun", "wavy", "fringe", "pixie", "braids"),
    "male": ("short", "messy", "crew", "slick", "curly", "short"),
    "old female": ("bun", "curly", "bob"),
    "old male": ("tonsure", "bald", "short", "slick"),
}
"""Haircuts to choose from where nothing is said."""
CUTS_SAID: dict[tuple[str, str], str] = {
    ("long", "male"): "wavy",
    ("short", "female"): "pixie",
    ("short", "male"): "short",
    ("long", "female"): "long",
}
HAIR_CHANCES = ("black", "brown", "dark", "blond", "red", "brown", "auburn")
TOPS_BY: dict[str, tuple[str, ...]] = {
    "female": ("shirt", "sweater", "jacket", "hoodie", "tshirt", "coat", "dress", "waistcoat"),
    "male": ("shirt", "sweater", "jacket", "hoodie", "coat", "suit", "waistcoat", "tshirt"),
    "child": ("tshirt", "hoodie", "sweater", "shirt"),
}
SHOES = ("#3a2c26", "#26242a", "#5c3c28", "#74706a")
HATS = ("#3c4654", "#5a4634", "#7c2f34", "#2f5548", "#b0894a")
