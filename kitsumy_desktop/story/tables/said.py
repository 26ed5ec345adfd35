"""Words by which prose tells who speaks and how."""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

SAID = """
speech:
    en said | says | say | asked | asks | answered | answers | replied | replies | told | added | adds
    en continued | went on | explained | agreed | began | begins | repeated | offered | admitted
    en announced | declared | suggested | insisted | promised | joked | laughed | smiled | grinned
    en nodded | sighed | greeted | warned | corrected | confessed | guessed | decided | remarked
    en observed | finished | protested | noted
    uk сказа* | каже | кажуть | мови* | промови* | відпові* | запита* | спита* | питає | дода* | додає
    uk пояснив | пояснила | пояснює | погоди* | поча* | повтори* | вимови* | озвав* | озвал* | пообіця*
    uk запропонува* | зітхну* | усміхну* | посміхну* | засмія* | попереди* | зауважи* | заяви* | вирішив
    uk вирішила | відказа*
    pl powiedział* | mówi* | rzekł* | rzuci* | odpowiedzia* | odpowiada* | odpar* | odrzek* | zapyta*
    pl spyta* | pyta* | doda* | wyjaśni* | zgodzi* | zaczą* | zaczę* | powtórzy* | obieca* | zaproponowa*
    pl westchn* | uśmiechn* | zaśmia* | ostrzeg* | zauważy* | oznajmi* | stwierdzi* | przyzna* | przywita*
shout:
    en shouted | shouts | yelled | yells | cried | cries | screamed | called | calls | roared | bellowed
    en exclaimed
    uk крикну* | кричи* | крича* | закрича* | гукну* | вигукну* | загорла*
    pl krzykn* | krzycz* | zawoła* | woła* | wrzasn* | wykrzykn* | huknął | huknęła
whisper:
    en whispered | whispers | murmured | murmurs | muttered | mutters | mumbled | breathed
    uk прошепот* | шепну* | шепоче | шепотіл* | пробурмоті* | буркну* | пробурмота*
    pl szepn* | szepta* | wyszepta* | mruk* | wymamrota* | bąkn*
thought:
    en thought | thinks | wondered
    uk подума* | думає | думала | думав | гадала | гадав
    pl pomyśla* | myśla* | myśli
radio:
    en crackled | buzzed
    uk прохрипі* рація | затріща*
    pl zatrzeszcz* | zaskrzecza*
weak:
    en croaked | gasped | rasped
    uk прохрипі* | видиха* | видихну*
    pl wychrypia* | wysapa* | wydusi*
"""

FEMALE = words("she her hers вона її їй неї нею ona jej niej nią")
MALE = words("he him his він його йому ним нього on jego jemu niego nim")
PRONOUN_SPEAKERS = words("she he they вона він вони воно ona on oni one i я ja")

NOBODY_KNOWN = words("it somebody someone nobody everyone everybody хтось воно усі всі ktoś ono wszyscy")
"""Said by one of these: no speaker of the cast."""

FEMALE_NAME_ENDINGS = ("a", "а", "я")
FEMALE_VERB_ENDINGS = ("ла", "лась", "лася", "ła", "łam")
MALE_VERB_ENDINGS = ("в", "вся", "ł", "łem")

ARTICLES = words("the a an his her their my our")
NOT_CHARACTERS = words(
    """
    i i'm i'll i've i'd monday tuesday wednesday thursday friday saturday sunday january february march
    april may june july august september october november december english god oh yes no well but and
    the a so then if it he she they we you what who where when why how there here this that not never
    maybe perhaps please thank good sir madam
    """
)
PLACE_PREPOSITIONS = words(
    """
    in at to from near toward towards of у в до з із біля на w we do z ze od na pod koło
    """
)
INTRODUCTIONS = (
    r"(?:my name is|my name's|they call me|мене звати|моє ім'я|nazywam się|mam na imię)\s+"
    r"((?:mr|mrs|miss|dr|пан|пані|pan|pani)\.?\s+)?([^\W\d_]+)"
)
"""How an unnamed speaker gets a name."""
