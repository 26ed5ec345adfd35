"""Words by which prose tells who speaks and how."""

from __future__ import annotations

from kitsumy_desktop.story.tables.words import words

SAID = """
speech: said | says | say | asked | asks | answered | answers | replied | replies | told | added | adds
    continued | went on | explained | agreed | began | begins | repeated | offered | admitted | announced
    declared | suggested | insisted | promised | joked | laughed | smiled | grinned | nodded | sighed
    greeted | warned | corrected | confessed | guessed | decided | remarked | observed | finished
    protested | noted | сказа* | каже | кажуть | мови* | промови* | відпові* | запита* | спита* | питає
    дода* | додає | пояснив | пояснила | пояснює | погоди* | поча* | повтори* | вимови* | озвав* | озвал*
    пообіця* | запропонува* | зітхну* | усміхну* | посміхну* | засмія* | попереди* | зауважи* | заяви*
    вирішив | вирішила | відказа* | powiedział* | mówi* | rzekł* | rzuci* | odpowiedzia* | odpowiada*
    odpar* | odrzek* | zapyta* | spyta* | pyta* | doda* | wyjaśni* | zgodzi* | zaczą* | zaczę* | powtórzy*
    obieca* | zaproponowa* | westchn* | uśmiechn* | zaśmia* | ostrzeg* | zauważy* | oznajmi* | stwierdzi*
    przyzna* | przywita*
shout: shouted | shouts | yelled | yells | cried | cries | screamed | called | calls | roared | bellowed
    exclaimed | крикну* | кричи* | крича* | закрича* | гукну* | вигукну* | загорла* | krzykn* | krzycz*
    zawoła* | woła* | wrzasn* | wykrzykn* | huknął | huknęła
whisper: whispered | whispers | murmured | murmurs | muttered | mutters | mumbled | breathed | прошепот*
    шепну* | шепоче | шепотіл* | пробурмоті* | буркну* | пробурмота* | szepn* | szepta* | wyszepta*
    mruk* | wymamrota* | bąkn*
thought: thought | thinks | wondered | подума* | думає | думала | думав | гадала | гадав | pomyśla*
    myśla* | myśli
radio: crackled | buzzed | прохрипі* рація | затріща* | zatrzeszcz* | zaskrzecza*
weak: croaked | gasped | rasped | прохрипі* | видиха* | видихну* | wychrypia* | wysapa* | wydusi*
"""

FEMALE = words("she her hers вона її їй неї нею ona jej niej nią")
MALE = words("he him his він його йому ним нього on jego jemu niego nim")
PRONOUN_SPEAKERS = words("she he they вона він вони воно ona on oni one i я ja")

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
