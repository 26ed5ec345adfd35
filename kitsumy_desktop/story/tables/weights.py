"""Words and weights for a panel's importance and type."""

from __future__ import annotations

STAGE_WORDS = """
wide: wide* | establish* | panorama* | aerial | long shot | vista | загальний план | загальн* | панорам*
    szerok* | plan ogóln* | panoram*
detail: inset | insert | detail | close on * hand | close on the | beat | pause | silent | silence
    деталь | врізка | пауза | тиша | мовчки | мовчання | detal* | wstawk* | pauza | cisza | milcz*
same: same shot | same as | same view | same angle | as before | again the | те саме | той самий | та сама
    так само | jak wyżej | ten sam | ta sama | to samo | jak poprzednio
"""

ACTION_VERBS = """
action: run | runs | ran | running | sprint* | leap* | jump* | crash* | explod* | smash* | fight* | punch*
    kick* | fall | falls | falling | fell | dive* | dives | chase* | chasing | grab* | hurl* | throw*
    swing* | slam* | burst* | break | breaks | breaking | shatter* | collaps* | plung* | charge* | charges
    tear | tears off | rip | rips | strike* | hits | hit | dodg* | tumbl* | attack* | rush* | race | races
    racing | haul* | row | rows hard | біж* | побіг* | стриба* | стрибок | пада* | впа* | летить | б'є
    вибух* | розбива* | ламає* | хапа* | кида* | мчит* | мчать | рвет* | рвучко | тягне | зриває* | атаку*
    врізається | ловить | гребе | biegn* | pędzi* | skacz* | skok* | spada* | upada* | uderza* | wybuch*
    rozbija* | łapie | chwyta* | rzuca* | szarpie | ciągn* | atakuj* | goni* | wpada* | zrywa* | pęka*
    łamie* | wiosłuj*
"""

REVEAL_WORDS = """
reveal: reveal* | suddenly | at last | appears | emerges | unveil* | discover* | realiz* | realis*
    turns out | there it is | truth | finally | for the first time | розкрива* | раптом | нарешті
    з'явля* | постає | відкрива* | виявля* | уперше | вперше | правда | odkrywa* | nagle | wreszcie
    pojawia* | wyłania* | ukazuj* | okazuje | po raz pierwszy | prawda
"""

BIG_WORDS = """
big: huge | giant* | enormous | gigantic | massive | towering | colossal | immense | vast | epic
    dramatic* | monstrous | wall of | mountain of | explosion | величезн* | велетенс* | гігантс*
    здоровенн* | безкра* | стіна води | грандіозн* | драматичн* | ogromn* | olbrzymi* | gigantyczn*
    wielki | wielka | wielkie | potężn* | ściana wody | dramatyczn*
"""

TYPE_WORDS = """
establishing: establish* | wide shot | panorama* | aerial | exterior | загальний план | панорам*
    plan ogóln* | panoram*
transition: later | meanwhile | next day | hours | days | weeks | time passes | montage | пізніше
    тим часом | наступного дня | минає | минають | години | монтаж | później | tymczasem | następnego dnia
    mija | mijają | godziny
"""

SCENE_WORDS = """
scene: meanwhile | later that | the next | next morning | next day | that night | that evening | elsewhere
    hours later | days later | the following | by the time | in the morning | at dawn | at midnight
    a week later | тим часом | наступного | того ж вечора | тієї ночі | того вечора | за годину
    через годину | згодом | уранці | вранці | на світанку | опівночі | через тиждень | деінде | tymczasem
    następnego | tej nocy | tego wieczoru | godzinę później | później | nazajutrz | rano | o świcie
    o północy | tydzień później | gdzie indziej
"""

THRESHOLDS = (0.05, 0.55, 1.35, 2.4)
"""Scores that part importance 1 | 2 | 3 | 4 | 5."""
QUANTILES = (0.08, 0.32, 0.70, 0.92)
"""Ranks within a story that part importance 1 | 2 | 3 | 4 | 5."""
ABSOLUTE_SHARE = 0.55
RANKED_FROM = 8
"""Panels a story needs before ranks count."""
