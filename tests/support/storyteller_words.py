"""What the stand-in for a language model has to say: lines, actions, places and people in three languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tongue:
    """The words of one language. `{a}`, `{b}` are names in the nominative, `{p}` a place as it is called."""

    names: tuple[str, ...]
    roles: tuple[str, ...]
    voices: tuple[str, ...]
    places: tuple[str, ...]
    props: tuple[str, ...]
    titles: tuple[str, ...]
    summaries: tuple[str, ...]
    beats: tuple[str, ...]
    actions: tuple[str, ...]
    lines: tuple[str, ...]
    captions: tuple[str, ...]
    sounds: tuple[str, ...]
    times: tuple[str, ...]
    manners: tuple[str, ...]


def _t(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().split("\n") if line.strip())


ENGLISH = Tongue(
    names=_t("Ida Marsh\nTobias Reed\nNell\nCaptain Osgood\nPetra Lang\nSamir\nOld Bartle\nJune Okafor"),
    roles=_t("wants to leave\nkeeps the secret\nlooks for a brother\nowes a debt\nlies kindly\nfears water"),
    voices=_t(
        "short sentences, never asks twice\nlong detours, ends on a joke\nformal, hides behind politeness\n"
        "answers questions with questions"
    ),
    places=_t(
        "Harbour Office\nThe Tide Stairs\nClock Loft\nNight Ferry\nSalt Market\nCellar Archive\nNorth Pier"
    ),
    props=_t("brass key\nred notebook\nbroken compass\nglass float\ntin whistle"),
    titles=_t("The Borrowed Tide\nNine Knots Home\nSalt Clock\nA Lamp for Nobody\nThe Quiet Ferry"),
    summaries=_t(
        """Somebody finds a letter that was never meant to arrive. Following it costs a friendship and a \
good \
night's sleep. In the end the letter is answered, by the wrong hand and for the right reason.
A town agrees to forget one day of its life. One person keeps it written down. When the page is found, the \
town has to decide what it wants to have been.
The last ferry leaves without its captain. Two people who cannot stand each other bring it home, and \
understand on the way why nobody else wanted to."""
    ),
    beats=_t(
        """A promise is made that nobody can keep.
{a} finds the door open and goes in against better judgement.
{b} tells half of the truth; the other half is on the table.
What was lost turns up in the wrong pocket.
They argue about the way and miss the signal.
{a} understands who wrote the letter.
The water reaches the third step and everything has to be said now.
{b} lets go of the rope.
Someone arrives who should not be alive.
{a} lies for the first time, and well.
The plan works, for the wrong people.
Morning: what they saved is smaller than what they spent."""
    ),
    actions=_t(
        """{a} pushes the door open with one shoulder, arms full of wet charts.
{a} stares at the empty hook on the wall.
{b} turns away from the window, the letter still in one hand.
{a} and {b} stand a step apart and do not look at each other.
Rain runs down the glass; behind it a lantern swings.
{b} kneels and lifts a loose board.
{a} runs along the planks, coat flying.
A hand closes round the key.
{b} leans over the rail and points at the dark water.
{a} holds the lamp up, and the whole room is full of clocks.
Gulls scatter as the boat scrapes along the pier.
{b} sits on the stairs, shoes in hand, and laughs without a sound.
The chair is empty; the tea still steams.
{a} tears the page in two and gives {b} the smaller half."""
    ),
    lines=_t(
        """You came back for the *lamp*. Not for me.
I counted the steps. There is one too many.
Don't answer that. Not yet.
If we wait for the tide, we wait for him as well.
It was never about the boat.
You said nobody would ask.
Then who has been winding the clocks?
I was going to tell you. After.
Keep your voice down and your feet dry.
That is the third lie today. I like this one best.
Give me the rope and stop being brave.
Somebody has to go home first.
You always leave one light on. Why?
Listen… no. Now it's gone.
We had a plan. It had a hole in it, and the hole had a name.
I don't believe in luck, but I would not spit on it.
He wrote your name, not mine.
Then let it sink --
What did you promise them?
Nothing I meant to keep."""
    ),
    captions=_t(
        "Later, on the north pier.\nHalf past four. High water.\nNobody in this town sleeps on a Tuesday.\n"
        "What he did not say took the longer time."
    ),
    sounds=_t("CREAK\nSPLASH\nTOCK\nBOOM\nWHSSH\nCLANG"),
    times=_t("night\ndawn\nlate afternoon\nmidday\ndusk"),
    manners=_t("quietly\nsmiling\nwithout turning round"),
)

UKRAINIAN = Tongue(
    names=_t("Оля Гнатюк\nТарас\nПані Соломія\nЮрко Вінник\nМаринка\nДід Панас\nЛев Сокіл\nХристя"),
    roles=_t(
        "хоче втекти з міста\nзберігає таємницю\nшукає брата\nвинна гроші\nбреше з доброти\nбоїться води"
    ),
    voices=_t(
        "короткі речення, ніколи не питає двічі\nдовгі відступи, наприкінці жарт\nввічливість як панцир\n"
        "відповідає питанням на питання"
    ),
    places=_t(
        "Портова контора\nСходи припливу\nГодинникове горище\nНічний пором\nСоляний базар\nАрхів у підвалі"
    ),
    props=_t("мідний ключ\nчервоний зошит\nзламаний компас\nскляний поплавець\nбляшана сопілка"),
    titles=_t("Позичений приплив\nДев'ять вузлів додому\nСоляний годинник\nЛампа для нікого\nТихий пором"),
    summaries=_t(
        """Хтось знаходить лист, який не мав дійти. Дорога за ним коштує дружби і спокійного сну. Зрештою на \
лист відповідає не та рука, але з правильної причини.
Містечко домовляється забути один день свого життя. Одна людина його записала. Коли сторінку знаходять, усім \
доводиться вирішити, ким вони хотіли б бути.
Останній пором відчалює без капітана. Двоє, що не терплять одне одного, приводять його додому і дорогою \
розуміють, чому більше ніхто не зголосився."""
    ),
    beats=_t(
        """Хтось дає обіцянку, якої не можна дотримати.
{a} знаходить відчинені двері і заходить усупереч здоровому глузду.
{b} каже половину правди; друга половина лежить на столі.
Загублене знаходиться не в тій кишені.
Вони сперечаються про дорогу і не помічають сигналу.
{a} розуміє, хто написав листа.
Вода сягає третьої сходинки, і все треба сказати зараз.
{b} відпускає мотузку.
Приходить той, кого вважали мертвим.
{a} бреше вперше в житті, і бреше добре.
План спрацьовує, але не для тих.
Ранок: врятовано менше, ніж витрачено."""
    ),
    actions=_t(
        """{a} штовхає двері плечем, руки повні мокрих карт.
{a} дивиться на порожній гачок на стіні.
{b} відвертається від вікна, лист досі в руці.
{a} і {b} стоять за крок і не дивляться одне на одного.
Дощ стікає по шибці, за нею гойдається ліхтар.
{b} стає на коліна і піднімає хитку дошку.
{a} біжить помостом, пальто розвівається.
Рука стискає ключ.
{b} перехиляється через поруччя і показує на темну воду.
{a} підносить лампу, і вся кімната виявляється повною годинників.
Чайки здіймаються, коли човен черкає об причал.
{b} сидить на сходах, черевики в руках, і сміється без звуку.
Стілець порожній, чай ще парує.
{a} розриває сторінку навпіл і віддає меншу половину."""
    ),
    lines=_t(
        """Ти повернулася по *лампу*. Не по мене.
Я порахував сходинки. Одна зайва.
Не відповідай. Ще ні.
Якщо чекати припливу, то чекатимемо і на нього.
Ніколи не йшлося про човен.
Ти ж казав, що ніхто не питатиме.
А хто тоді весь час заводив годинники?
Я хотіла тобі сказати. Потім.
Тихіше говори і ноги тримай сухими.
Це вже третя брехня за день. Найкраща з усіх.
Дай мотузку і годі вдавати героя.
Хтось мусить піти додому першим.
Ти завжди лишаєш одне світло. Навіщо?
Слухай… ні. Уже стихло.
У нас був план. У плані була діра, а в діри було ім'я.
Я не вірю в удачу, але й не плюю на неї.
Він написав твоє ім'я, а не моє.
То хай іде на дно --
Що ти їм пообіцяв?
Нічого такого, що збирався виконати."""
    ),
    captions=_t(
        "Пізніше, біля північного причалу.\nПів на п'яту. Висока вода.\nУ вівторок тут ніхто не спить.\n"
        "Те, чого він не сказав, тривало довше."
    ),
    sounds=_t("РИП\nПЛЮСЬ\nЦОК\nБАБАХ\nШШУХ\nДЗЕНЬ"),
    times=_t("ніч\nсвітанок\nнадвечір'я\nполудень\nсутінки"),
    manners=_t("тихо\nз усмішкою\nне обертаючись"),
)

POLISH = Tongue(
    names=_t("Hania Wrona\nTymek\nPani Leokadia\nBartosz Gil\nMilena\nDziadek Florian\nIgor Sowa\nZuza Kruk"),
    roles=_t("chce wyjechać\nstrzeże tajemnicy\nszuka brata\nma długi\nkłamie z dobroci\nboi się wody"),
    voices=_t(
        "krótkie zdania, nigdy nie pyta dwa razy\ndługie dygresje, na końcu żart\ngrzeczność jak pancerz\n"
        "na pytania odpowiada pytaniem"
    ),
    places=_t(
        "Kapitanat portu\nSchody przypływu\nStrych z zegarami\nNocny prom\nTarg solny\nArchiwum w piwnicy"
    ),
    props=_t("mosiężny klucz\nczerwony zeszyt\nzepsuty kompas\nszklany pływak\nblaszany gwizdek"),
    titles=_t("Pożyczony przypływ\nDziewięć węzłów do domu\nSolny zegar\nLampa dla nikogo\nCichy prom"),
    summaries=_t(
        """Ktoś znajduje list, który nie miał dotrzeć. Droga za nim kosztuje przyjaźń i spokojny sen. W \
końcu \
na list odpowiada niewłaściwa ręka, ale z właściwego powodu.
Miasteczko umawia się, że zapomni jeden dzień. Jedna osoba go zapisała. Kiedy kartka się odnajduje, wszyscy \
muszą zdecydować, kim chcieliby być.
Ostatni prom odpływa bez kapitana. Dwoje ludzi, którzy się nie znoszą, prowadzi go do domu i po drodze \
rozumie, dlaczego nikt inny nie chciał."""
    ),
    beats=_t(
        """Pada obietnica, której nie da się dotrzymać.
{a} zastaje otwarte drzwi i wchodzi wbrew rozsądkowi.
{b} mówi pół prawdy; druga połowa leży na stole.
Zguba znajduje się w niewłaściwej kieszeni.
Kłócą się o drogę i przegapiają sygnał.
{a} rozumie, kto napisał list.
Woda sięga trzeciego stopnia i wszystko trzeba powiedzieć teraz.
{b} puszcza linę.
Zjawia się ktoś, kto nie powinien żyć.
{a} kłamie po raz pierwszy, i to dobrze.
Plan się udaje, ale nie tym, którym miał.
Ranek: ocalili mniej, niż wydali."""
    ),
    actions=_t(
        """{a} pcha drzwi ramieniem, ręce pełne mokrych map.
{a} patrzy na pusty hak na ścianie.
{b} odwraca się od okna, list wciąż w dłoni.
{a} i {b} stoją o krok i nie patrzą na siebie.
Deszcz spływa po szybie, za nią kołysze się latarnia.
{b} klęka i podnosi luźną deskę.
{a} biegnie po pomoście, płaszcz się rozwiewa.
Dłoń zaciska się na kluczu.
{b} wychyla się za burtę i wskazuje ciemną wodę.
{a} podnosi lampę i cały pokój okazuje się pełen zegarów.
Mewy zrywają się, gdy łódź ociera się o molo.
{b} siedzi na schodach z butami w ręku i śmieje się bez głosu.
Krzesło jest puste, herbata jeszcze paruje.
{a} rozdziera kartkę na pół i oddaje mniejszą część."""
    ),
    lines=_t(
        """Wróciłaś po *lampę*. Nie po mnie.
Policzyłem stopnie. Jest o jeden za dużo.
Nie odpowiadaj. Jeszcze nie.
Jeśli poczekamy na przypływ, to poczekamy i na niego.
Nigdy nie chodziło o łódź.
Mówiłeś, że nikt nie będzie pytał.
To kto przez cały czas nakręcał zegary?
Chciałam ci powiedzieć. Potem.
Mów ciszej i nie zamocz nóg.
To już trzecie kłamstwo dzisiaj. To lubię najbardziej.
Daj mi linę i przestań być dzielny.
Ktoś musi pierwszy wrócić do domu.
Zawsze zostawiasz jedno światło. Dlaczego?
Słuchaj… nie. Już ucichło.
Mieliśmy plan. W planie była dziura, a dziura miała imię.
Nie wierzę w szczęście, ale bym na nie nie splunął.
Napisał twoje imię, nie moje.
To niech tonie --
Co im obiecałeś?
Nic, czego zamierzam dotrzymać."""
    ),
    captions=_t(
        "Później, na północnym molo.\nWpół do piątej. Wysoka woda.\nWe wtorki nikt tu nie śpi.\n"
        "To, czego nie powiedział, trwało dłużej."
    ),
    sounds=_t("SKRZYP\nPLUSK\nSTUK\nBUM\nSZUUU\nBRZĘK"),
    times=_t("noc\nświt\npóźne popołudnie\npołudnie\nzmierzch"),
    manners=_t("cicho\nz uśmiechem\nnie odwracając się"),
)

TONGUES: dict[str, Tongue] = {"en": ENGLISH, "uk": UKRAINIAN, "pl": POLISH}

LOOKS = _t(
    """woman of thirty, square shoulders, freckled long face, copper hair in a short plait, a split eyebrow
man of sixty, barrel chest, weathered brown face, white moustache, one ear missing its lobe
girl of twelve, thin and quick, round dark face, black curls under a cap, a gap between the front teeth
man of twenty-five, very tall and stooping, pale narrow face, ash-blond fringe, round glasses
woman of seventy, tiny, sharp nose, silver hair cropped to the skull, ink on her left hand
boy of ten, sturdy, sunburnt, hair like straw, a plaster on the chin"""
)
OUTFITS = _t(
    """mustard oilskin over a navy jumper, black boots
bottle-green uniform coat with brass buttons, grey trousers
patched red pullover, brown shorts, bare feet
long cream coat, plum scarf, worn black shoes"""
)
PLACE_LOOKS = _t(
    """low timber room, tarred walls, one round window, brass lamps, greenish light
steep stone stairs, wet and black, iron rail, lanterns on hooks
attic of bare beams, dozens of clocks, dust in slanting light
wide wooden deck, white rail, coiled ropes, a single swinging lamp
arched brick cellar, shelves of ledgers, cold blue light from a shaft"""
)
PROP_LOOKS = _t(
    """finger-long, worn smooth, a clover-shaped head
palm-sized, corners bent, held by a black band
dented brass, cracked glass, its needle missing"""
)
PICTURES = _t(
    """{a} shoulders a heavy door open, both arms round a bundle of wet charts, rain behind
{a} seen from behind, head tilted at an empty iron hook on a timber wall
{b} half turned from a round window, a folded letter hanging from one hand
{a} on one side and {b} on the other, a step of empty floor between them, both looking away
rain streaming down a window pane, behind it a blurred swinging lantern
{b} kneeling on bare boards, lifting one plank with both hands, dust rising
{a} running along a narrow pier towards us, coat flying, low waves on both sides
a hand closing round a small key, knuckles white, dark cloth behind
{b} bent over a rail, one arm stretched out at black water
{a} with a lamp raised high in a low attic, the light falling on rows of clocks"""
)
LIGHTS = _t(
    """low sun from the left, long shadows
one lamp from above, the corners dark
cold moonlight through a window, hard edges
flat grey daylight, no shadows
warm glow from below, faces half in shade"""
)
POSES = _t(
    "leaning on the wall\narms crossed\nrunning\nkneeling\npointing\nhead bowed\nhands in pockets\nsitting"
)
FACES = _t("worried\nsmiling thinly\nangry\nsurprised\ncalm\ntired\nafraid\nlaughing")
