"""Words and weights for a panel's importance and type."""

from __future__ import annotations

STAGE_WORDS = """
wide:
    en wide shot | wide panel | wide view | wide establish* | huge panel | establish* | panorama*
    en aerial | long shot | vista
    uk загальний план | загальн* | панорам*
    pl szerok* | plan ogóln* | panoram*
detail:
    en inset | insert | detail | close on * hand | close on the | beat | pause | silent | silence
    uk деталь | врізка | пауза | тиша | мовчки | мовчання
    pl detal* | wstawk* | pauza | cisza | milcz*
same:
    en same shot | same as | same view | same angle | as before | again the
    uk те саме | той самий | та сама | так само
    pl jak wyżej | ten sam | ta sama | to samo | jak poprzednio
"""

ACTION_VERBS = """
action:
    en run | runs | ran | running | sprint* | leap* | jump* | crash* | explod* | smash* | fight* | punch*
    en kick* | fall | falls | falling | fell | dive* | dives | chase* | chasing | grab* | hurl* | throw*
    en swing* | slam* | burst* | break | breaks | breaking | shatter* | collaps* | plung* | charge*
    en charges | tear | tears off | rip | rips | strike* | hits | hit | dodg* | tumbl* | attack* | rush*
    en race | races | racing | haul* | row | rows hard
    uk біж* | побіг* | стриба* | стрибок | пада* | впа* | летить | б'є | вибух* | розбива* | ламає*
    uk хапа* | кида* | мчит* | мчать | рвет* | рвучко | тягне | зриває* | атаку* | врізається | ловить
    uk гребе
    pl biegn* | pędzi* | skacz* | skok* | spada* | upada* | uderza* | wybuch* | rozbija* | łapie | chwyta*
    pl rzuca* | szarpie | ciągn* | atakuj* | goni* | wpada* | zrywa* | pęka* | łamie* | wiosłuj*
"""

REVEAL_WORDS = """
reveal:
    en reveal* | suddenly | at last | appears | emerges | unveil* | discover* | realiz* | realis*
    en turns out | there it is | truth | finally | for the first time
    uk розкрива* | раптом | нарешті | з'явля* | постає | відкрива* | виявля* | уперше | вперше | правда
    pl odkrywa* | nagle | wreszcie | pojawia* | wyłania* | ukazuj* | okazuje | po raz pierwszy | prawda
"""

BIG_WORDS = """
big:
    en huge | giant* | enormous | gigantic | massive | towering | colossal | immense | vast | epic
    en dramatic* | monstrous | wall of | mountain of | explosion
    uk величезн* | велетенс* | гігантс* | здоровенн* | безкра* | стіна води | грандіозн* | драматичн*
    pl ogromn* | olbrzymi* | gigantyczn* | wielki | wielka | wielkie | potężn* | ściana wody | dramatyczn*
"""

TYPE_WORDS = """
establishing:
    en establish* | wide shot | panorama* | aerial | exterior
    uk загальний план | панорам*
    pl plan ogóln* | panoram*
transition:
    en later | meanwhile | next day | hours | days | weeks | time passes | montage
    uk пізніше | тим часом | наступного дня | минає | минають | години | монтаж
    pl później | tymczasem | następnego dnia | mija | mijają | godziny
"""

SCENE_WORDS = """
scene:
    en meanwhile | later that | the next | next morning | next day | that night | that evening | elsewhere
    en hours later | days later | the following | by the time | in the morning | at dawn | at midnight
    en a week later
    uk тим часом | наступного | того ж вечора | тієї ночі | того вечора | за годину | через годину
    uk згодом | уранці | вранці | на світанку | опівночі | через тиждень | деінде
    pl tymczasem | następnego | tej nocy | tego wieczoru | godzinę później | później | nazajutrz | rano
    pl o świcie | o północy | tydzień później | gdzie indziej
"""

THRESHOLDS = (0.05, 0.55, 1.35, 2.4)
"""Scores that part importance 1 | 2 | 3 | 4 | 5."""
QUANTILES = (0.08, 0.32, 0.70, 0.92)
"""Ranks within a story that part importance 1 | 2 | 3 | 4 | 5."""
ABSOLUTE_SHARE = 0.55
RANKED_FROM = 8
"""Panels a story needs before ranks count."""
