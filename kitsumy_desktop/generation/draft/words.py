"""What words in a script mean for a picture, by stem, in English, Ukrainian and Polish.

A stem matches at the beginning of a word; the first row that matches wins, so special things stand above
general ones.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

Table: TypeAlias = tuple[tuple[str, str], ...]
"""(meaning, stems separated by spaces); "_" within a stem stands for a space."""

PLACES: Table = (
    ("cave", "cave cavern tunnel mine grotto печер тунел шахт jaskini tunel kopalni"),
    ("space", "space spaceship orbit asteroid planet космос орбіт зорел kosmos orbit statek_kosmiczn"),
    ("kitchen", "kitchen bakery oven кухн пекарн піч kuchni piekarni piec"),
    ("shop", "shop store market_hall counter workshop clockmaker крамниц магазин майстерн sklep warsztat"),
    ("corridor", "corridor hallway stairs staircase stairwell lamp_room коридор сход korytarz schod klatk"),
    ("tram", "tram train carriage compartment subway metro bus трамва поїзд вагон метро автобус tramwaj pociąg wagon autobus"),
    ("room", "room bedroom office study kitchen_table cabin attic cellar library interior int indoors inside "
     "living classroom hospital bar café cafe tavern inn wheelhouse кімнат спальн кабінет квартир горищ "
     "бібліотек всередин каф хат pokój pokoj sypialni biur mieszkani strych bibliotek wnętrz kawiarni karczm"),
    ("harbour", "harbour harbor dock pier quay port wharf jetty порт гаван причал пірс port przystań molo nabrzeż"),
    ("sea", "sea ocean wave boat ship deck beach shore coast island cliff lighthouse rocks storm море океан "
     "хвил човен корабл палуб берег пляж острів маяк скел morz ocean fal łódź statek pokład brzeg plaż wysp latarni_morsk"),
    ("river", "river lake pond bridge stream річк озер ставок міст rzek jezior staw most"),
    ("forest", "forest wood woods grove jungle trees ліс гай дерев las gaj drzew puszcz"),
    ("mountain", "mountain peak ridge snowfield valley гор верш долин góra góry gór szczyt dolin"),
    ("roof", "roof rooftop chimney дах dach komin"),
    ("yard", "garden yard courtyard park playground сад двір подвір парк ogród podwórk park"),
    ("street", "street city town alley road square lane market shopfront sidewalk avenue stop tower "
     "вулиц міст площ провул дорог ринок зупинк вежа ulic miast plac rynek drog zaułek przystanek wież"),
    ("field", "field meadow hill plain farm desert grass steppe поле луг пагорб степ ферм pole łąk wzgórz step"),
    ("sky", "sky clouds plane airship balloon небо хмар літак nieb chmur samolot"),
)  # fmt: skip

TIMES: Table = (
    ("night", "night midnight moon moonlit stars ніч ноч опівноч місяц зор noc północ księżyc gwiazd"),
    ("dusk", "dusk sunset evening twilight захід вечір вечор сутінк zachód wieczor wieczór zmierzch"),
    ("dawn", "dawn sunrise daybreak світан схід_сонця świt wschód_słońca"),
    ("day", "day morning noon afternoon sunny день ранок полуд дня dzień ranek poranek południe rano"),
)

WEATHER: Table = (
    ("storm", "storm thunder lightning tempest буря гроза блискавк burz piorun błyskawic sztorm"),
    ("rain", "rain drizzle downpour rainy soaked дощ злив мокр deszcz ulew mokr"),
    ("snow", "snow blizzard snowy frost winter сніг хуртовин зим мороз śnieg zamieć zim mróz"),
    ("fog", "fog mist haze foggy туман імл mgł mgieł"),
    ("fire", "fire flames burning blaze wildfire вогонь пожеж полум ogień pożar płomie"),
)

POSE_WORDS: Table = (
    ("sleep", "sleep asleep doze nap сплять спить засну śpi zasyp drzem"),
    ("lie", "lies lying lie_ collapsed unconscious лежи leży"),
    ("fall", "fall falls falling tumble plunge падає впав летить_вниз spada upada"),
    ("stumble", "stumble trip slip stagger спотик похит potyka"),
    ("run", "run runs running sprint race races rush rushes dash flee chase біжи біг мчи тікає biegn ucieka pędzi goni"),
    ("climb", "climb climbs climbing лізе дереть підійма_сход wspina"),
    ("jump", "jump leap leaps leaping vault стриб skacz skok"),
    ("punch", "punch hit hits fight strikes б'є удар вдар bije uderz"),
    ("kick", "kick копа kopie"),
    ("aim", "aim aims gun rifle bow ціли целит celuj"),
    ("hug", "hug hugs embrace embraces обійма przytul obejm"),
    ("carry", "carry carries carrying lugs hauling несе niesie dźwig"),
    ("lift", "lift lifts raises_the hoist підійма підніма podnos unosi"),
    ("push", "push pushes shove pulls drag heave штовх тягн pcha ciągn"),
    ("steer", "steer wheel drives driving кермо веде_корабл steru prowadzi"),
    ("kneel", "kneel kneels на_колін клячи klęczy klęka"),
    ("crouch", "crouch crouches squat hides hiding присіда ховає kuca chowa"),
    ("sneak", "sneak tiptoe creep creeps крадеть skrada"),
    ("sit", "sit sits sitting seated сидить сідає siedzi siada"),
    ("point", "point points pointing вказує показує wskazuje pokazuje"),
    ("raise", "cheer hands_up celebrate arms_raised радіє святку wiwat"),
    ("wave", "wave waves waving махає macha"),
    ("reach", "reach reaches grab grabs простяга хапає sięga chwyta"),
    ("read", "read reads reading book letter map читає книг лист czyta książk list map"),
    ("phone", "phone telephone calls receiver radio_set телефон telefon"),
    ("drink", "drink drinks sips cup tea coffee п'є чай кав pije herbat kaw"),
    ("hold", "hold holds holding clutch grips тримає trzyma ściska"),
    ("cover", "recoil shield cringe flinch covers захища затуля zasłania"),
    ("weep", "weep sob cries crying плаче рида płacze szlocha"),
    ("plead", "beg plead pray благає молить błaga modli"),
    ("think", "think ponder wonder думає міркує myśli zastanawia"),
    ("dance", "dance dances танцю tańcz"),
    ("walk", "walk walks walking stroll steps strides enters leaves approaches crosses йде іде крокує заходить idzie kroczy wchodzi"),
    ("look_up", "looks_up gazes_up stares_up дивиться_вгору patrzy_w_górę"),
    ("look_back", "looks_back over_her_shoulder over_his_shoulder озира ogląda_się"),
    ("look_down", "looks_down bows_her bows_his дивиться_вниз patrzy_w_dół"),
    ("slump", "slump droop exhausted втомлен zmęczon"),
    ("shrug", "shrug знизує wzrusza"),
    ("hips", "hands_on_hips proud боки dumn"),
    ("cross", "arms_crossed folded_arms схрестив skrzyżowan"),
)  # fmt: skip

MOOD_WORDS: Table = (
    ("weep", "weep sob tears crying cries плаче сльоз рида płacze łzy szloch"),
    ("laugh", "laugh laughs laughing grin grins сміє регоч śmieje"),
    ("angry", "angry furious rage glare scowl anger сердит злий злісн лютий гнів wściek zły gniew"),
    ("shout", "shout shouts yell yells scream screams roars крич вигуку krzycz wrzeszcz"),
    ("afraid", "afraid fear scared terror terrified horrified panic злякан страх жах налякан przerażon strach boi"),
    ("surprised", "surprised shock shocked astonish gasp startled stunned amazed здивован вражен zaskoczon zdziwion"),
    ("sad", "sad sorrow grief mourn lonely сумн журб smutn żal"),
    ("worried", "worried anxious nervous uneasy стурбован тривож схвильован zmartwion niespokojn"),
    ("determined", "determined grim resolve resolute firm рішуч уперт zdecydowan"),
    ("tired", "tired weary exhausted sleepy втомлен сонн zmęczon senn"),
    ("pain", "pain hurt wounded winces біль поранен ból rann"),
    ("loving", "love tender gently kiss любов ніжн czuł miłoś"),
    ("happy", "happy smile smiles smiling cheerful glad joy delighted beams усміх посміх радіс щаслив uśmiech wesoł szczęśliw radoś"),
    ("smirk", "smirk sly mischievous хитр лукав chytr"),
    ("thoughtful", "thoughtful pensive wonders задум zamyśl"),
)  # fmt: skip

PROPS: Table = (
    ("lighthouse", "lighthouse beacon маяк latarni_morsk latarnia_morsk"),
    ("ship", "ship ferry trawler корабел корабл statek"),
    ("boat", "boat dinghy rowboat човен човн łódź łódk"),
    ("tram", "tram трамва tramwaj"),
    ("car", "car truck van taxi jeep авто машин samochód auto"),
    ("cat", "cat kitten кіт кішк кот kot"),
    ("dog", "dog puppy hound пес собак pies psa"),
    ("dragon", "dragon дракон smok"),
    ("lantern", "lantern lamp lens ліхтар ламп latarni lamp"),
    ("clock", "clock watch годинник zegar"),
    ("book", "book notebook diary книг щоденник książk"),
    ("letter", "letter envelope map note лист конверт мап list koper map"),
    ("phone", "phone telephone radio receiver microphone телефон раці radio telefon"),
    ("key", "key ключ klucz"),
    ("cup", "cup mug tea coffee чашк кухол filiżank kubek"),
    ("bread", "bread loaf bun хліб булочк chleb bułk"),
    ("sword", "sword blade knife меч ніж miecz nóż"),
    ("kite", "kite змій latawiec"),
    ("door", "door gate doorway двер ворот drzwi bram"),
    ("window", "window вікн okno okna"),
    ("table", "table desk стіл стол stół stol biurk"),
    ("tree", "tree oak pine дерев дуб drzew dąb"),
    ("house", "house cottage hut будин хатин dom chat"),
    ("bench", "bench лав ławk"),
    ("bird", "bird gull crow птах чайк ворон ptak mew wron"),
    ("moon", "moon місяц księżyc"),
    ("fire", "fire bonfire campfire вогнищ багатт ognisk"),
    ("hand", "hand fingers fist рук пальц dłoń ręk palc"),
    ("eye", "eye eyes око очі oko oczy"),
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")


def words_of(*texts: str) -> tuple[str, ...]:
    """The words of texts, folded."""
    return tuple(w.replace("’", "'").replace("ʼ", "'") for t in texts for w in _WORD.findall(t.casefold()))


def meanings(table: Table, words: Sequence[str]) -> tuple[str, ...]:
    """All meanings whose stem begins one of `words`, in the table's order."""
    sentence = " " + " ".join(words)
    return tuple(
        meaning
        for meaning, stems in table
        if any(_holds(sentence, stem.replace("_", " ")) for stem in stems.split())
    )


def _holds(sentence: str, stem: str) -> bool:
    """Short Latin stems must be whole words ("car" is no "care"), longer ones may have endings."""
    if len(stem) <= 4 and stem.isascii():
        return re.search(rf" {re.escape(stem)}s?(?= |$)", sentence) is not None
    return f" {stem}" in sentence


def first_meaning(table: Table, words: Sequence[str], default: str) -> str:
    """The first meaning that fits, else `default`."""
    found = meanings(table, words)
    return found[0] if found else default
