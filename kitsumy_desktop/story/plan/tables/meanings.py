"""Words for the fixed values of a plan, as models and other tools write them. `story.lexicon` tells how the
tables read."""

from __future__ import annotations

from kitsumy_desktop.story.tables.keywords import MODS
from kitsumy_desktop.story.tables.staging import ANGLES, SHOTS
from kitsumy_desktop.story.tables.words import words

_MORE_SHOTS = """
extreme_wide:
    en extreme long | ews | els | xls | very wide
wide:
    en wide | long | ws | ls | establishing | master | panoramic
full:
    en full | fs | whole body
medium:
    en mid | ms | mcu | mcs | waist up | cowboy | american | two | over the shoulder | ots
extreme_close:
    en macro | extremely close
insert:
    en inserts | cutaway | prop
"""
_MORE_ANGLES = """
eye:
    en eye | eyes | level | straight | straight on | neutral | normal | front | frontal | side | profile
    uk рівень очей | на рівні очей | прямий
    pl poziom oczu | na wprost | normalny
bird:
    en bird* | top | aerial | drone
worm:
    en ground level
low:
    en low
high:
    en high
dutch:
    en canted | oblique | diagonal
"""
_MORE_KINDS = """
speech:
    en speech | dialog* | say | says | said | talk | talking | normal | spoken | bubble | round | standard
    uk репліка | мова | діалог | каже
    pl mowa | dialog | kwestia | mówi
thought:
    en thought | thoughts | cloud | internal | monologue
whisper:
    en dashed | quiet | soft
shout:
    en spiky | excited | angry | exclamation
radio:
    en broadcast | wavy | digital | jagged
weak:
    en weak | trembling
caption:
    en caption* | narrat* | box | rectangle | rectangular | text box | location | editorial
    uk підпис | оповід* | розповід*
sfx:
    en sfx | fx | sound* | effect | onomatopoeia
    uk звук | ефект | звуковий
    pl dźwięk | efekt | onomatopeja
note:
    en note | notes | comment | remark
    uk примітка | нотатка
    pl uwaga | notatka
"""
_TYPES = """
action:
    en action* | fight* | chase | motion | movement | dynamic
    uk дія | екшн | бій
    pl akcja | walka
dialogue:
    en dialog* | talk* | conversation | speech | character | interaction | emotional | emotion
    en reaction | standard | normal | quiet
    uk діалог | розмова | реакція
    pl dialog | rozmowa | reakcja
establishing:
    en establish* | setting | opening | intro | introduction | environment | location | scenery | landscape
    uk експозиція | вступ | локація
    pl ekspozycja | ustanawiając* | wstęp
transition:
    en transition* | passage | bridge | montage | time | pause | beat | silent | detail | insert
    uk перехід | пауза | деталь
    pl przejście | pauza | detal
climax:
    en climax* | climactic | reveal* | splash | peak | twist | cliffhanger | resolution | ending
    uk кульмінація | розкриття
    pl kulminacja | punkt kulminacyjny
"""
_IMPORTANCE = """
5:
    en splash | full page | fullpage | whole page | maximum | max | critical | huge | spread
    uk розворот | на всю сторінку | найважливіш*
    pl cała strona | rozkładówka | najważniejsz*
4:
    en high | large | big | tall | wide | major | important | hero | key
    uk велик* | висок* | важлив*
    pl duż* | wysok* | ważn*
3:
    en medium | normal | regular | standard | average | moderate
    uk середн* | звичайн*
    pl średni* | zwykł*
2:
    en low | small | minor | narrow
    uk мал* | низьк*
    pl mał* | nisk*
1:
    en tiny | minimal | minimum | min | inset | trivial | lowest
    uk крихітн* | найменш*
    pl malutk* | najmniejsz*
"""
_POSITIONS = """
left:
    en left
    uk лів* | зліва | ліворуч
    pl lew* | z lewej
right:
    en right
    uk прав* | справа | праворуч
    pl praw* | z prawej
center:
    en center | centre | middle | central | foreground | front
    uk центр* | посередині | середин* | передн*
    pl środ* | centrum | pośrodku
back:
    en back | background | behind | rear
    uk задн* | тло | позаду | ззаду
    pl tył | tle | tło | z tyłu
"""
_TURNS = """
hook:
    en hook | cliffhanger | suspense | question | tease | tension
    uk гачок | інтрига
    pl haczyk | zawieszenie
reveal:
    en reveal* | surprise | twist | answer | payoff
    uk розкриття | відкриття | несподіванка
    pl odsłonięcie | niespodzianka
"""
_SPACES = """
top-left:
    en top left | upper left
top-right:
    en top right | upper right
top:
    en top | above | upper | sky
bottom:
    en bottom | below | lower
"""
_READINGS = """
rtl:
    en rtl | right | manga | japanese | справа | від prawej
ltr:
    en ltr | left | western
"""
_LAYOUTS = """
splash:
    en splash | full page | fullpage | single | full bleed | one panel
    uk на всю сторінку | сплеш
    pl cała strona
first:
    en hero top | top hero | big top | large top | wide top | top heavy | t shape
    uk великий верх
    pl duży góra
last:
    en hero bottom | bottom hero | big bottom | large bottom | wide bottom | bottom heavy | bottom splash
    uk великий низ
    pl duży dół
even:
    en grid | rows | row | columns | strip | strips | tiers | tier | standard | default | regular | auto
    uk сітка | рядки | звичайн*
    pl siatka | rzędy | zwykł*
"""
LANGUAGES: dict[str, str] = {
    "en": "english англійська angielski",
    "uk": "ukrainian українська ukraiński ua ukr",
    "pl": "polish польська polski pol",
    "de": "german німецька niemiecki deutsch",
    "fr": "french французька francuski français",
    "es": "spanish іспанська hiszpański español",
    "it": "italian італійська włoski italiano",
    "pt": "portuguese португальська portugalski português",
    "cs": "czech чеська czeski čeština",
    "ja": "japanese японська japoński",
}
"""Names of languages by their tags."""

MEANINGS: dict[str, str] = {
    "type": _TYPES,
    "importance": _IMPORTANCE,
    "shot": _MORE_SHOTS + SHOTS,
    "angle": ANGLES + _MORE_ANGLES,
    "position": _POSITIONS,
    "turn": _TURNS,
    "space": _SPACES,
    "reading": _READINGS,
    "kind": MODS + _MORE_KINDS,
    "layout": _LAYOUTS,
}
"""By the name of the field."""

NOTHING = words(
    "none null nil n/a na nobody no-one nothing empty undefined unknown ? - — … "
    "немає ніхто нічого brak nikt nic"
)
"""Words that say there is nothing to say."""

YES = words("true yes y 1 on off-panel off-screen offpanel offscreen off так tak prawda")
