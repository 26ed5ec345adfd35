"""What words mean to the artist: stems in English, Ukrainian and Polish. Earlier rows win."""

from __future__ import annotations

from kitsumy_desktop.generation.draft.words import words

JOINING = frozenset(["and", "with", "і", "та", "й", "з", "із", "i", "oraz", "z", "ze"])
"""Words that make the next figure's action this one's as well."""
TURNS = frozenset(words("and but while as when і й та але а коли поки i oraz ale gdy kiedy podczas"))
"""Words before which another clause may begin."""
PRONOUNS = frozenset(words("he she they we you він вона вони ми ти я on ona oni one my ty ja"))
PREPOSITIONS = frozenset(
    words(
        "in into on onto at by of to from with through under over across against for before after near "
        "у в на під крізь через від до з із зі за над після перед біля w we na pod przez od do z ze za nad "
        "po przed przy o"
    )
)
SUBJECTS_OF_NATURE = frozenset(
    words(
        "snow snowflakes rain raindrops hail sleet storm thunder lightning wind fog mist night dusk dawn "
        "evening darkness silence twilight sun moon star stars leaf leaves petals light lights lamp lamps "
        "shadow shadows curtain glass sparks beam dust ash wave waves water clouds "
        "сніг дощ град злива гроза буря грім блискавка вітер туман ніч вечір світанок темрява тиша сутінки "
        "сонце місяць зірка зірки листя світло лампа тінь тіні завіса скло іскри промінь попіл хвиля хвилі "
        "сніжинки краплі хмари "
        "śnieg deszcz grad ulewa burza grzmot piorun błyskawica wiatr mgła noc wieczór świt ciemność cisza "
        "zmrok zmierzch słońce księżyc gwiazda gwiazdy liście światło światła lampa cień cienie kurtyna "
        "szkło iskry promień popiół fala fale płatki krople chmury"
    )
)
"""What falls, rises, runs and dances without being a person, as the subject of a clause."""

POSE_WORDS: dict[str, str] = {
    "sleep": "sleep asleep slept dream. спить спит засин сплять śpi spał drzem",
    "lie": "lie. lies. lying unconscious лежить лежать лежав непритом leży leżą nieprzytom",
    "fall": "fall. falls falling fell. tumbl plung пада впав впала злет спада pada. upad spada zlatuj",
    "stumble": "stumbl stagger trip. trips recoil спотик хита відсахн potyk zatacz cofa",
    "steer": (
        "steer row. rows helm wheel drive drives кермо веслу веде_машин править штурвал ster wiosłuj "
        "kieruj prowadzi_sam"
    ),
    "punch": (
        "punch fight fights hit. hits brawl smash б'є б'ють вдаря ударя б'єт бит. кулак bije walcz "
        "uderz pięśc"
    ),
    "kick": "kick б'є_ногою копа kopie kopni",
    "strike": "strike strikes swing slash chop swor замах рубає махає_мечем zamach rąbie cios siecz",
    "aim": "aim aims shoot gun pistol цілит стріля пістолет celuj strzela pistolet",
    "guard": "defend block. blocks wary обороня захища broni się_broni zasłani",
    "jump": "jump leap hop. стриба плига перестриб скач skacz skok podskak",
    "climb": "climb ladder дереть вилаз лізе підійма_драб wspin drabin wdrap",
    "fly": "fly. flies flying soar летить літає ширя leci lata. szybuj",
    "run": (
        "run. runs running ran. rush sprint dash chase flee hurr біж біга мчи тіка женет поспіша "
        "втіка biegn biega pędz ucieka goni spiesz"
    ),
    "sneak": "sneak creep tiptoe prowl крадет крадк підкрад skrada podkrada",
    "push": "push shove drag штовха тягн pcha. popycha ciągn",
    "hug": "hug. hugs hugging embrac kiss обійма обнім цілу obejm przytul całuj ściska",
    "kneel": "kneel на_колін коліна klęk klęcz na_kolan",
    "crouch": "crouch squat duck. ducks hide hides hiding hid. присід ховає нахил kuca ukryw chowa schyl",
    "dance": "danc танц tańcz",
    "weep": "weep sob. sobs cry. cries crying плач рида płacz szlocha",
    "plead": "plead beg. begs pray благає молит прос błaga modli",
    "phone": "phone call. calls дзвон телефон dzwon telefon",
    "drink": "drink sip. sips п'є п'ють попива pije popija",
    "read": "read reads letter book. map. читає лист. листа книг мап czyta list. książk map.",
    "carry": "carr haul несе носит несуть niesie dźwiga nosi",
    "lift": (
        "lift lantern. hold_up holds_up raises_a raise_his raise_her підніма_ліхт підіймає_ліхт "
        "світит_ліхт подніс podnosi unosi"
    ),
    "raise": (
        "arms_up hands_up cheer celebrat surrender руки_вгору підняв_руки радіє здає ręce_w wiwat poddaje"
    ),
    "wave": "wave. waves waving greet. hello махає вітає махн macha pozdraw wita",
    "reach": (
        "reach grab catch offer hand. hands. stretch тягнет простяг хапа ловит подає вручає sięga "
        "chwyt łap podaje wyciąg"
    ),
    "point": "point points pointing показу вказу wskaz pokazuj",
    "look_back": (
        "look_back looks_back turn_around turns_around озир оберт огляда ogląda obraca_się odwraca"
    ),
    "look_up": "look_up looks_up gaze stares_up дивиться_вгору patrzy_w_górę zadziera",
    "look_down": "look_down looks_down examin inspect дивиться_вниз розгляда оглядає patrzy_w_dół ogląda_",
    "cover": "cover shield cower закрива затуля zasłania kuli",
    "cross": "arms_crossed cross_ folds схрест скрест skrzyżow założone_ręce",
    "hips": "hands_on_hips akimbo руки_в_боки pod_boki",
    "shrug": "shrug знизу wzrusza_ramion",
    "think": "think thought ponder wonder. wonders дума міркує роздум zamyśl zastanawia myśli",
    "slump": "slump tired. exhaust втомл знесил zmęcz znużon",
    "hold": "hold. holds holding трима тримав trzyma",
    "walk": (
        "walk enter. enters arrive leav step. steps stroll approach pass. march йде йдуть ходит заход "
        "виход іде. прямує крок підход ступа idzie idą wchodz wychodz chodz krocz zbliż podchodz"
    ),
    "sit": "sit. sits sitting sat. seat. seated сидить сидять сиді сіда siedz siada usiad",
    "explain": "explain argue gestur пояснює сперечає жестикул tłumacz kłóc gestykul",
    "talk": (
        "talk say. says speak tell ask answer repl whisper говор каже розмов питає відповід шепоч "
        "mówi pyta odpow rozmaw szept"
    ),
    "stand": "stand. stands standing wait стоїть стоять стої чека stoi stoją czeka",
}

MOOD_WORDS: dict[str, str] = {
    "laugh": "laugh giggl grin сміє регоч śmiej roześmia",
    "weep": "weep sob. sobs cry. crying tears плач рида сльоз płacz łz szloch",
    "shout": "shout scream yell roar крич верещ гарчи krzycz wrzeszcz",
    "angry": (
        "angr anger furious fury rage mad. glare scowl злий зла. зліс злит лют гнів розлюч зло. zły "
        "zła. wściek gniew złoś rozgniew"
    ),
    "afraid": (
        "afraid fear scare terrif terror frighten panic horrif nervous переляк зляка страх боїт жах "
        "наляк przestrasz strach boi. boją przeraż lęk"
    ),
    "surprised": (
        "surpris astonish shock amaz startl stun gasp здивов вражен дивує шок приголом zdziw zaskocz "
        "zszokow zdumi"
    ),
    "worried": "worr anxious concern uneas стурбов хвилює тривог неспок zmartw niepok zanie",
    "sad": (
        "sad. sadly sorrow grief unhapp gloom depress mourn сумн сумує смут журб скорбот smutn żal przygnęb"
    ),
    "pain": "pain hurt wounded agony біль болит поранен ból boli rann",
    "tired": "tired sleepy exhaust weary втом сонн знесил zmęcz senn znużon",
    "disgust": "disgust відраз огид obrzydz wstręt",
    "smirk": "smirk sly. wry. smug cunning хитр лукав глузлив chytr przebieg drwi",
    "loving": "love loving tender affection ніжн закохан любов czuł zakoch miło",
    "happy": (
        "happ smil joy joyful glad cheer pleas delight щасл радіс радіє усміх посміх весел задовол "
        "szczęś uśmiech radoś rado wesoł zadowol"
    ),
    "determined": (
        "determin resolut grim. stern firm. serious confiden brave рішуч наполегл впевнен серйоз "
        "суворо суворий zdecydow poważn pewn stanowcz"
    ),
    "thoughtful": "thought pensive ponder curious задум замисл цікав zamyśl ciekaw",
    "neutral": "neutral calm blank спокій нейтрал spokoj obojętn",
}

PLACE_WORDS: dict[str, str] = {
    "space": (
        "space. orbit spaceship cosmos galaxy asteroid moonbase космос космічн орбіт галактик kosmo "
        "orbit statk_kosm galakty"
    ),
    "cave": "cave cavern tunnel mine. dungeon печер тунел шахт підземел jaski tunel kopaln loch",
    "ship": (
        "deck. aboard boat ship. ship's vessel sail палуб корабел кораб човен човн судно pokład "
        "statek statk łód okręt"
    ),
    "harbour": (
        "harbour harbor dock. docks pier quay port. lighthouse гаван порт. порту причал пристан "
        "набережн маяк port. porc przystań molo nabrzeż latarni"
    ),
    "beach": "beach shore coast sand. dune пляж берег узбереж пісок plaż brzeg wybrzeż piasek wydm",
    "sea": "sea. ocean wave. waves море морі моря океан хвил morze morzu morza ocean fal.",
    "kitchen": "kitchen stove кухн плит. kuchni kuchen",
    "bedroom": "bedroom bed. спальн ліжк sypial łóżk",
    "corridor": "corridor hallway hall. passage коридор прохід korytarz przejści hol.",
    "shop": (
        "shop store market cafe café bar. pub. tavern restaurant library bakery крамниц магазин кафе "
        "бар. ринок бібліот пекарн таверн ресторан sklep kawiarni bar. rynek bibliot piekarni karczm "
        "restaurac"
    ),
    "office": (
        "office desk. school class lab. laborator офіс кабінет школ клас лаборат biuro biurz gabinet "
        "szkoł klas laborat"
    ),
    "forest": (
        "forest wood. woods jungle tree. trees grove ліс. лісі лісу лісов гай. дерев джунгл las. lasu "
        "lesie drzew dżungl puszcz"
    ),
    "mountains": (
        "mountain hill. hills cliff peak valley canyon desert гори. гора. горах скел пагорб долин "
        "каньйон пустел gór góry szczyt wzgórz skał dolin pustyn"
    ),
    "field": (
        "field meadow garden park. village farm grass lawn поле. полі лук. лузі сад. саду парк село "
        "ферм трав pole. polu łąk ogr park wieś wiosk farm traw"
    ),
    "sky": "sky. cloud airplane aircraft небо. небі хмар літак niebo niebie chmur samolot",
    "rooftop": "roof rooftop дах. даху дахах dach",
    "city": (
        "city skyline town downtown metropolis місто місті міста мегаполіс miasto mieście miasta metropol"
    ),
    "street": (
        "street road alley square sidewalk avenue station вулиц дорог провул площ тротуар вокзал "
        "станці ulic drog zaułk plac chodnik dworzec stacj"
    ),
    "room": (
        "room interior house home apartment flat. int. inside indoors living study кімнат дім. дома "
        "будинк квартир вітальн хат інт всередин pokój pokoju dom. domu mieszkan salon wnętrz "
        "wewnątrz izb"
    ),
    "river": (
        "river lake. lakes pond lagoon річк річц ріка. ріки. ріці. озер ставк rzeka. rzeki. rzece rzeką "
        "jezior"
    ),
    "outside": "ext. outside outdoors exterior надворі зовні нат екс zewnątrz plener dwor",
}

VEHICLE_WORDS: dict[str, str] = {
    "tram": "tram. tramcar streetcar трамва tramwaj",
    "bus": "bus. coach. minibus автобус тролейбус маршрутк autobus trolejbus",
    "train": ("train. carriage wagon subway metro railcar потяг поїзд вагон електричк метро pociąg"),
    "spaceship": (
        "spaceship spacecraft starship shuttle rocket космічний_корабел космічного_корабл космічному_корабл "
        "зорел statek_kosm statku_kosm statkiem_kosm rakiet"
    ),
    "cabin": (
        "ship's_cabin ship_cabin boat_cabin cabin_of_the_ship cabin_of_the_boat boat_indoors ship_indoors "
        "submarine каюта каюті каюти підводн_човн kajut okręt_podwodn"
    ),
    "car": "car. taxi van. truck cab. авто. автомоб машині машина таксі samochód samochod auto. taksów",
}
OUTSIDE_VEHICLES = {
    "yes": (
        "ext. exterior outside outdoors station stop. stops park. parking platform street road crash "
        "екс нат. зовні надворі станці вокзал зупин парков вулиц дорог перон plener zewnątrz stacj "
        "dworz dworc przystan parking ulic drog peron"
    )
}
"""What is said when a vehicle is seen from outside."""
INSIDE_VEHICLES = {"yes": "inside interior int. aboard всередині салон wnętrz wewnątrz"}

TIME_WORDS: dict[str, str] = {
    "night": (
        "night midnight dark moonlight moon. stars ніч. ночі вночі опівноч нічн місяц темн noc. nocy "
        "nocn północ księżyc ciemn"
    ),
    "dusk": (
        "dusk sunset evening twilight dawn sunrise вечір вечор вечер захід_сон світан світанк сутін "
        "схід_сон wieczór wieczor zachód zmierzch świt wschód"
    ),
    "day": "day. morning noon afternoon день. дня вдень ранок ранк полудень dzień dnia rano poran południ",
}

WEATHER_WORDS: dict[str, str] = {
    "snow": "snow blizzard winter сніг снігу снігов заметіл зим śnieg śnież zamieć zim",
    "rain": (
        "rain storm downpour thunder lightning дощ злив гроз буря бурі шторм блискав deszcz ulew burz "
        "sztorm błyskaw"
    ),
    "fog": "fog mist haze туман імла імл mgł mgli",
    "fire": "fire. flame burn blaze вогон вогн полум пожеж горить ogień ogni pożar płomie płoni",
}

PROP_WORDS: dict[str, str] = {
    "lighthouse": "lighthouse маяк маяц latarni_morsk latarnia_morsk",
    "boat": "boat ship. човен човн кораб łód łódk statek",
    "car": "car. cars taxi truck van. авто машин таксі вантажів samochód auto. taksów ciężarów",
    "door": "door двер drzwi",
    "window": "window вікн okn oknie",
    "table": "table desk стіл. стол. столі стола stół stole stolik biurk",
    "chair": "chair стіл_ец стілец крісл krzesł fotel",
    "lamp": "lamp. lamps лампа лампи лампу lampa lampy lampę",
    "tree": "tree. дерево дерева drzew",
    "dog": "dog. dogs puppy пес. собак цуцен pies. psa. psem piesek",
    "cat": "cat. cats kitten кіт. кота котом кішк кошен kot. kota kotem kotek",
    "book": "book. books notebook diary книг зошит щоденн książk zeszyt dziennik",
    "letter": (
        "letter. note. paper. map. лист. листа записк папір мапа мапу карта list. kartk papier mapa mapę"
    ),
    "phone": "phone mobile телефон мобільн смартфон telefon komórk smartfon",
    "sword": "sword blade knife dagger меч. мечем меча ніж. ножем кинджал miecz nóż noże sztylet",
    "lantern": "lantern torch flashlight ліхтар смолоскип факел latark latarni pochodni",
    "gun": "gun. pistol rifle revolver пістолет рушниц револьвер pistolet strzelb rewolwer",
    "cup": (
        "cup. mug tea. coffee glass. bottle чашк кухоль чай. каву кава склянк пляшк filiżan kubek "
        "herbat kaw. kawy szklank butelk"
    ),
    "box": (
        "box. chest crate suitcase package bag. коробк скрин валіз пакун сумк pudeł skrzyn walizk paczk torb"
    ),
    "key": "key. keys ключ klucz",
    "flower": "flower rose. bouquet квіт троянд букет kwiat róż. róża bukiet",
    "ball": "ball. м'яч м'яча piłk",
    "umbrella": "umbrella парасол parasol",
    "crowd": "crowd people mob. audience натовп люди. людей юрб публік tłum ludzie. ludzi publiczn",
    "robot": "robot робот",
    "bird": "bird. birds gull crow. птах чайк ворон ptak mew. wron",
    "campfire": "campfire bonfire багатт вогнищ ognisk",
    "clock": "clock watch. годинник zegar",
}
