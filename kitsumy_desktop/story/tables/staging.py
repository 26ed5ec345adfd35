"""Shots and angles by the words that ask for them. `story.lexicon` tells how the tables read."""

from __future__ import annotations

SHOTS = """
extreme_wide:
    en extreme wide | aerial | panorama* | vista | tiny against | far away | horizon
    uk панорам* | з висоти | далекий план | дуже загальний
    pl panoram* | z lotu ptaka | daleki plan
wide:
    en wide shot | wide panel | wide view | wide on | wide establish* | establish* | long shot
    en exterior | crowd | landscape
    uk загальн* план | загальний | широк* | краєвид* | пейзаж* | натовп
    pl szerok* | plan ogóln* | ogóln* | krajobraz* | pejzaż* | tłum
full:
    en full shot | full figure | full body | head to toe
    uk на повен зріст | повний план
    pl pełn* plan | plan pełny | pełna sylwetka | cała sylwetka
medium:
    en medium | mid shot | waist | two shot
    uk середн* план | середній | по пояс
    pl plan średni | średni | półzbliżen* | do pasa
extreme_close:
    en extreme close | ecu | xcu | eyes only | just the eyes | just his eyes | just her eyes
    uk дуже крупн* | надкрупн* | самі очі | лише очі
    pl duże zbliżen* | wielkie zbliżen* | same oczy | tylko oczy
close:
    en close on | close up | close | closeup | cu | tight on | portrait
    uk крупн* | обличчя на весь | великий план
    pl zbliżen* | portret
insert:
    en insert | detail | inset
    uk деталь | деталі | вставка | врізка
    pl detal* | wstawk* | przebitk*
"""

ANGLES = """
bird:
    en bird's | bird eye | from above | overhead | top down | looking down on | straight down
    uk згори | зверху | з висоти | пташин*
    pl z góry | z lotu ptaka | ptasiej
worm:
    en worm* | from the ground | from the floor
    uk жаб'яч* | з самої землі
    pl żabi* | z poziomu ziemi
low:
    en low angle | from below | looking up at | low shot | looming | towers over
    uk знизу | нижн* ракурс
    pl od dołu | z dołu | niski kąt
high:
    en high angle | looking down
    uk верхн* ракурс | вниз на
    pl wysoki kąt | patrzymy w dół
dutch:
    en dutch | tilted | canted
    uk похил* | перекошен* | нахилен* кадр
    pl przechyl* | pochylon* | ukośn*
"""
